//! Files of bids, as bytes: what kind they are, and the tables in them, within limits.

pub mod write;
