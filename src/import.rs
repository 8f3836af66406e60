//! A table of bids: its cells as they were brought, and what is read from them.
//!
//! [`read`] makes a [`Reading`] of a [`Grid`] and the [`Choices`] a person made on the review screen. It is run again
//! after every choice, keeps nothing and changes nothing: what is unclear is a [`Problem`] and never an assumption.

mod amount_grammar;
mod amounts;
mod bid_facts;
mod bid_findings;
mod bid_row;
mod cell_text;
mod choices;
mod column_sources;
mod column_texts;
mod columns;
mod currency_marks;
mod doubts;
pub mod draft;
mod fund_facts;
mod grid;
pub mod handover;
mod import_source;
mod json_fields;
mod labels;
mod line_cells;
mod lower;
mod make_fund;
mod outlook;
mod question;
mod read;
mod reading;
mod role;
mod rows;
mod sentence_totals;
mod sheets;
mod split_amounts;
mod stated_totals;
mod status;
mod summary;
mod texts;
mod total_in_words;
mod unit;

pub use amount_grammar::{AmountText, Doubt, NoFigure, RAISED, written};
pub use amounts::written_in;
pub use choices::{Choices, Correction, HeaderChoice, RowChoice};
pub use columns::{asks_for_money, heading_names, names_bidders};
pub use doubts::{Blocking, DoubtKind, Problem, RowAmbiguity, RowNote, RowRemark, TableNote};
pub use fund_facts::facts::{FigureAt, FundDoubt, FundFacts};
pub use grid::{Around, AroundPlace, CellFact, Grid, GridRow};
pub use import_source::{ImportSource, MOST_BYTES, NotImported, Remark, TableFacts};
pub use labels::names_a_total;
pub use make_fund::{NotReady, RoundFacts};
pub use outlook::Outlook;
pub use question::{Answer, Matter, Question};
pub use read::read;
pub use reading::bid_reading::ReadBid;
pub use reading::column_reading::{Column, ColumnEvidence};
pub use reading::table_block::Block;
pub use reading::{Bidder, Kind, Reading, Row, Skipped};
pub use role::Role;
pub use sheets::{JoinedSheets, alike, fullest, joined};
pub use stated_totals::{Covers, Tally, Total};
pub use summary::{LeftTable, OtherMoney, OwnTotal, Reductions, Summary, Uncounted, left_tables};
pub use total_in_words::{TotalInWords, WordsPlace};
pub use unit::{Unit, units_in_line};
