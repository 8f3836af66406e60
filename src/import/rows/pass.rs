//! All rows, read once.

use std::collections::HashMap;

use super::reader::{Doubts, Reader};
use crate::import::choices::{Choices, RowChoice};
use crate::import::columns::Layout;
use crate::import::grid::Grid;
use crate::import::question::Matter;
use crate::import::reading::bid_reading::ReadBid;
use crate::import::reading::{Kind, Row};
use crate::import::texts::Texts;

/// All rows, read once.
pub struct Pass<'t> {
    pub rows: Vec<Row>,
    pub reader: Reader<'t>,
}

impl<'t> Pass<'t> {
    pub(super) fn of(
        grid: &'t Grid,
        texts: &'t Texts<'t>,
        layout: &Layout,
        choices: &'t Choices,
        settled: &'t HashMap<usize, RowChoice>,
    ) -> Self {
        let mut reader = Reader::of(grid, texts, layout, choices, settled);
        if choices.answer(Matter::Titles).is_some() && reader.sources.title.is_none() {
            reader.sources.title = reader.sources.partnership;
        }
        let rows = grid.rows.iter().enumerate().map(|(at, row)| reader.row(at, row.number)).collect();
        Self { rows, reader }
    }

    pub fn bids(&self) -> impl Iterator<Item = (usize, &ReadBid)> {
        bids_of(&self.rows)
    }

    pub fn doubts(&self) -> &Doubts {
        &self.reader.doubts
    }
}

fn bids_of(rows: &[Row]) -> impl Iterator<Item = (usize, &ReadBid)> {
    rows.iter().enumerate().filter_map(|(at, row)| match &row.kind {
        Kind::Bid(bid) => Some((at, bid)),
        _ => None,
    })
}
