//! The calculator: its figures, what it refuses, what always holds, and whole sittings.
#![cfg(test)]

mod backup;
mod bid_facts;
mod bid_lists;
mod collation;
mod compare;
mod copy_records;
mod damaged_rounds;
mod free_titles;
mod fund_changes;
mod identity;
mod interleaved_tabs;
mod laws;
mod listing;
mod marks;
mod meeting;
mod on_table;
mod opening;
mod paper_figures;
mod put_aside;
mod refusals;
mod reserve_list;
mod same_bids;
mod sittings;
mod stand_in;
mod states;
mod store;
mod title_words;
mod trail;
mod waiting;
