//! A table of bids as it was brought: cells as text, in rows that can be found again.

pub mod carried;
mod grid;

pub use grid::{Brought, Grid, GridRow, NotBrought, Remark, TableFacts};
