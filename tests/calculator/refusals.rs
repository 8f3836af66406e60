//! What is refused, where, and why: fund files that cannot be relied on, and edits that cannot be carried out.

mod amendments;
mod decisions;
mod fund_files;
mod funds;
