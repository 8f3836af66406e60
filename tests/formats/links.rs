//! Every link ever shipped opens as what it was, and a damaged one opens right or not at all.

mod addresses;
mod damage;
mod description;
mod extras;
mod fund_match;
mod hostile_texts;
mod lengths;
pub mod scenarios;
mod surroundings;
mod transit;
pub mod version_1;
mod version_2;
