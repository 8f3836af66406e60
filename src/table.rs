//! A table of bids: its cells as they were brought, and what is read from them.
//!
//! [`read`] makes a [`Reading`] of a [`Grid`] and the [`Choices`] a person made on the review screen. It is run again
//! after every choice, keeps nothing and changes nothing: what is unclear is a [`Problem`] and never an assumption.

mod about;
mod amount;
mod bids;
pub mod carried;
mod choices;
mod columns;
mod grid;
mod labels;
mod parted;
mod reading;
mod rows;
mod text;
mod totals;

pub use about::{About, NotReady};
pub use amount::{Doubt, NoFigure, Written, written};
pub use choices::{Choices, Correction, HeaderChoice, Role, RowChoice};
pub use columns::heading_names;
pub use grid::{Brought, Grid, GridRow, NotBrought, Remark, TableFacts};
pub use labels::names_a_total;
pub use reading::{
    Bidder, Blocking, Came, Column, Kind, Problem, ReadBid, Reading, Row, RowRemark, RowSaid, Skipped,
    TableSaid, Unclear, Why, read,
};
pub use totals::{Covers, Tally, Total};
