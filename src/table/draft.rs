//! A review that nobody used yet: what was decided about a file, before a round is made of it.

mod state;

pub use state::{State, Which};
