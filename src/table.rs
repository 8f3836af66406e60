//! A table of bids: its cells as they were brought, and what is read from them.
//!
//! [`read`] makes a [`Reading`] of a [`Grid`] and the [`Choices`] a person made on the review screen. It is run again
//! after every choice, keeps nothing and changes nothing: what is unclear is a [`Problem`] and never an assumption.

mod about;
mod amount;
mod amounts;
mod asking;
mod besides;
mod bids;
pub mod carried;
mod choices;
mod columns;
pub mod draft;
mod fund_facts;
mod grid;
mod in_words;
mod labels;
mod lines;
mod lower;
mod marks;
mod parted;
mod question;
mod reading;
mod record;
mod role;
mod rows;
mod sheets;
mod sources;
mod status;
mod summary;
mod text;
mod texts;
mod totals;
mod unit;

pub use about::{About, NotReady};
pub use amount::{Doubt, NoFigure, RAISED, Written, written};
pub use asking::{Blocking, Problem, RowRemark, RowSaid, TableSaid, Unclear, Why};
pub use choices::{Choices, Correction, HeaderChoice, RowChoice};
pub use columns::{asks_for_money, heading_names, names_bidders};
pub use fund_facts::{FundDoubt, FundFacts, Said};
pub use grid::{Around, AroundPlace, Brought, CellFact, Grid, GridRow, NotBrought, Remark, TableFacts};
pub use in_words::{TotalInWords, WordsPlace};
pub use labels::names_a_total;
pub use question::{Answer, Matter, Outlook, Question};
pub use reading::{Bidder, Block, Came, Column, Kind, ReadBid, Reading, Row, Skipped, read};
pub use role::Role;
pub use sheets::{Joined, alike, fullest, joined};
pub use summary::{LeftTable, OtherMoney, OwnTotal, Reductions, Summary, Uncounted, left_tables};
pub use totals::{Covers, Tally, Total};
pub use unit::Unit;
