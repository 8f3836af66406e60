//! A second table below the first, under headings of its own.

use super::{Kind, Outcome, Problem, Reader, Skipped, Why, cell, filled, key};
use crate::table::amount::{Doubt, Written};
use crate::table::choices::{Choices, HeaderChoice};
use crate::table::columns::{Layout, named, request_rank};
use crate::table::marks;
use crate::table::question::{Answer, Matter};
use crate::table::reading::Block;
use crate::table::role::Role;
use crate::table::sources::Sources;
use crate::table::unit::{self, Unit};

/// So many names of columns make a row one that names columns, wherever it stands.
const NAMES: usize = 3;

impl Reader<'_> {
    /// Whether a row names the columns in another way than those above it are named.
    pub(super) fn is_other_heading(&self, at: usize) -> bool {
        let row = &self.texts[at];
        let is_figure = |text: &&str| {
            // `Requested (£000)` is a heading, whatever stands in its brackets.
            !(request_rank(text).is_some() && text.contains(char::is_alphabetic))
                && text.contains(|c: char| c.is_ascii_digit())
                && !matches!(self.amounts.read(text), Written::NotMoney(_))
        };
        // Most rows have a figure where the amount stands, and are told by that alone.
        let requested = cell(row, self.sources.requested);
        self.header.is_some()
            && !requested.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '£' | '€' | '$'))
            && !row.iter().any(is_figure)
            && named(row, self.choices.currency()) >= NAMES
    }

    /// From here on the columns are what this row says, unless somebody said that it names nothing.
    pub(super) fn other_heading(&mut self, at: usize) -> Outcome {
        let again: Outcome = Skipped::RepeatedHeader.into();
        let mut choices = Choices::default();
        choices.set_currency(self.choices.currency().clone());
        choices.set_header(Some(HeaderChoice::Row(0)));
        let texts = &self.texts[at..];
        let width = texts.iter().map(Vec::len).max().unwrap_or(0);
        let layout = Layout::of(self.grid, texts, width, &choices);
        if filled(&self.texts[at]).nth(1).is_none() {
            return again;
        }
        let sources = Sources::of(&layout);
        // Other words for the same columns are the same headings, as long as the amounts are still what is asked for.
        let asked = |row: usize| request_rank(cell(&self.texts[row], self.sources.requested));
        let first = self.header.and_then(asked);
        let heading = cell(&self.texts[at], sources.requested);
        let before = self.heading_of_amounts();
        let (money, other_money) = (marks::of(before), marks::of(heading));
        if other_money.is_some()
            && money != other_money
            && other_money != Some(self.choices.currency().code())
        {
            let problem = Problem {
                column: sources.requested,
                found: heading.to_owned(),
                why: Why::Doubtful(Doubt::OtherCurrency),
            };
            return Outcome { kind: Kind::Unclear, problems: vec![problem], remarks: Vec::new() };
        }
        let unit = unit::of_heading(heading);
        let same_unit = unit == unit::of_heading(before);
        if sources.same_columns(&self.sources) && asked(at).is_some() && asked(at) == first && same_unit {
            return again;
        }
        self.doubts.other_headings.push(at);
        let names_amounts = layout.column(Role::Requested).is_some();
        if self.choices.answer(Matter::OtherHeading) != Some(&Answer::AsItStands) && names_amounts {
            self.sources = sources;
            if !same_unit {
                self.amounts.unit = unit.unwrap_or(Unit::ONE);
            }
            self.blocks.push(Block { row: at, columns: layout.columns });
            self.names = self.texts[at].iter().map(|text| key(text)).collect();
        }
        Kind::Header.into()
    }

    /// What the column of amounts is called so far.
    fn heading_of_amounts(&self) -> &str {
        let row = self.blocks.last().map(|block| block.row).or(self.header);
        row.map_or("", |row| cell(&self.texts[row], self.sources.requested))
    }
}
