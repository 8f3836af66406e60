//! Where bids are brought, looked through and changed, before a board decides on them.

fn main() {}
