//! The worker that reads and writes files.

fn main() {}
