//! Whole sittings with the real round, as a board would sit them.

mod board;
mod corrections;
mod decisions;
