//! Tables of bids as people bring them: what is read, what is asked, and what is never lost.

mod amounts;
mod bid_facts;
mod choices;
mod columns;
mod fund_facts;
mod funds;
mod grids;
mod headings;
mod laws;
mod lower_amounts;
mod one_row;
mod paper;
mod row_amounts;
mod row_kinds;
mod row_names;
mod sentences;
mod sheets;
mod speed;
mod summary;
mod totals;
mod units;
