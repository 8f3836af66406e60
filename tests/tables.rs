//! Tables of bids as people bring them: what is read, what is asked, and what is never lost.
#![cfg(test)]

#[path = "tables/amounts.rs"]
mod amounts;
#[path = "tables/besides.rs"]
mod besides;
#[path = "tables/choosing.rs"]
mod choosing;
#[path = "tables/columns.rs"]
mod columns;
#[path = "tables/fund_facts.rs"]
mod fund_facts;
#[path = "tables/funds.rs"]
mod funds;
#[path = "tables/grids.rs"]
mod grids;
#[path = "tables/headings.rs"]
mod headings;
#[path = "tables/laws.rs"]
mod laws;
#[path = "tables/lower.rs"]
mod lower;
#[path = "tables/paper.rs"]
mod paper;
#[path = "tables/rows.rs"]
mod rows;
#[path = "tables/said.rs"]
mod said;
#[path = "tables/sheets.rs"]
mod sheets;
#[path = "tables/speed.rs"]
mod speed;
#[path = "tables/summary.rs"]
mod summary;
#[path = "tables/totals.rs"]
mod totals;
#[path = "tables/units.rs"]
mod units;
