//! A review that is kept opens as what it was, or not at all, and never over other tables.

mod change_of_table;
mod checksums;
mod decisions;
mod impossible_decisions;
mod kinds;
mod laws;
mod refusals;
mod version_1;
