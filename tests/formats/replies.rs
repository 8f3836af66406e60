//! What members sent is found in whatever they sent it in: each once, of the right sender, and damage is told.

mod amount_units;
mod amounts;
mod blocks_of_cells;
mod changed_rounds;
mod damaged;
mod messages;
mod names;
mod real_threads;
#[cfg(feature = "fund-links")]
mod rounds_in_links;
mod saved_mails;
mod threads;
