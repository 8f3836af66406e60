//! Tables of bids as people bring them: what is read, what is asked, and what is never lost.
#![cfg(test)]

#[cfg(feature = "files")]
mod field;
mod tables;
#[cfg(feature = "files")]
mod truth;
#[cfg(feature = "files")]
mod unquoted_amounts;
