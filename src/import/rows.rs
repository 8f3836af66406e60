//! The rows of a table one after the other: which are bids, and why the others are none.

mod applicant;
mod applicants;
mod blocks;
mod certain_totals;
mod doubt_groups;
mod doubt_kinds;
mod items;
mod joint;
mod missing_fields;
mod money_columns;
mod not_bids;
mod pass;
mod reader;
mod references;
mod repeats;
mod row_doubts;
mod row_kind;
mod split_ends;
mod sums;
mod total;
mod total_figures;
mod total_unit;
mod whole_table;
mod withdrawn;
mod without_amount;

pub use doubt_groups::read;
