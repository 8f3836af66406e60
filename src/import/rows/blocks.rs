//! A second table below the first, under headings of its own.

use super::pass::Pass;
use super::reader::{OtherHeading, Outcome, Reader, filled};
use crate::import::amount_grammar::{AmountText, Doubt, NoFigure};
use crate::import::cell_text::{cell, key};
use crate::import::choices::{Choices, HeaderChoice};
use crate::import::column_sources::Sources;
use crate::import::columns::{Layout, named, request_rank, says_more, unit_stated_by};
use crate::import::currency_marks;
use crate::import::doubts::{DoubtKind, Problem};
use crate::import::question::{Answer, Matter};
use crate::import::reading::column_reading::ColumnEvidence;
use crate::import::reading::table_block::Block;
use crate::import::reading::{Kind, Skipped};
use crate::import::role::Role;
use crate::import::unit::{self, Unit};
use crate::money::Currency;

/// So many names of columns make a row one that names columns, wherever it stands.
const NAMES: usize = 3;

impl Pass<'_> {
    /// Rows that name the columns anew, and what they may mean: where none names what is asked for, no bids follow.
    pub(super) fn other_headings(&self) -> (Vec<usize>, String, Vec<Answer>) {
        let found = &self.doubts().other_headings;
        let asks = found.iter().any(|one| one.names_amounts);
        let says_more = found.iter().any(|one| one.says_more);
        let rows = found.iter().map(|one| one.row).collect();
        let answers = match (asks, says_more) {
            (true, true) => vec![Answer::Headings, Answer::LeftOut],
            (true, false) => vec![Answer::Headings, Answer::AsItStands],
            (false, _) => vec![Answer::LeftOut, Answer::AsItStands],
        };
        (rows, String::new(), answers)
    }
}

impl Reader<'_> {
    /// Whether a row names the columns in another way than those above it are named.
    pub(super) fn is_other_heading(&self, at: usize) -> bool {
        let row = &self.texts[at];
        // `Requested (£000)` is a heading, whatever stands in its brackets.
        let is_heading = |text: &str| {
            let noughts = || text.chars().all(|c| c == '0' || !c.is_numeric());
            request_rank(text).is_some() && text.contains(char::is_alphabetic)
                || unit::of_heading(text).is_some() && noughts()
        };
        let is_figure = |text: &&str| {
            let is_amount = || !matches!(self.amounts.read(text), AmountText::NotMoney(_));
            text.contains(|c: char| c.is_ascii_digit()) && !is_heading(text) && is_amount()
        };
        // Most rows have a figure where the amount stands, and are told by that alone.
        let requested = cell(row, self.sources.requested);
        self.header.is_some()
            && !requested.starts_with(|c: char| c.is_ascii_digit() || Currency::is_mark(c))
            && !row.iter().any(is_figure)
            && named(row, self.choices.currency()) >= NAMES
    }

    /// From here on the columns are what this row says, unless somebody said that it names nothing.
    pub(super) fn other_heading(&mut self, at: usize) -> Outcome {
        let layout = self.layout_from(at);
        if filled(&self.texts[at]).nth(1).is_none() {
            return Skipped::RepeatedHeader.into();
        }
        let sources = Sources::of(&layout);
        if let Some(outcome) = self.in_other_money(at, sources.requested) {
            return outcome;
        }
        // Other words for the same columns are the same headings, as long as the amounts are still what is asked for.
        let asked = |row: usize| request_rank(cell(&self.texts[row], self.sources.requested));
        let first = self.header.and_then(asked);
        let request =
            (cell(&self.texts[at], self.sources.requested), self.heading_of(self.sources.requested));
        let same_column = sources.requested == self.sources.requested;
        let says_more = same_column && says_more(request.0, request.1);
        let alike = asked(at).is_some() && asked(at) == first && !says_more;
        if sources.same_columns(&self.sources) && alike && self.same_units(at, &sources) {
            self.heading = Some(at);
            return Skipped::RepeatedHeader.into();
        }
        let names_amounts = layout.column(Role::Requested).is_some();
        if !self.in_another_order(at, &layout) {
            self.doubts.other_headings.push(OtherHeading { row: at, names_amounts, says_more });
            if self.choices.answer(Matter::OtherHeading) == Some(&Answer::AsItStands) {
                return Kind::Header.into();
            }
        }
        self.turn_to(at, layout, sources);
        Kind::Header.into()
    }

    /// What the columns are by this row and those below it.
    fn layout_from(&self, at: usize) -> Layout {
        let mut choices = Choices::default();
        choices.set_currency(self.choices.currency().clone());
        choices.set_header(Some(HeaderChoice::Row(0)));
        // Whoever takes the headings takes the units that they state.
        choices.set_answer(Matter::Unit, Some(Answer::OwnUnits));
        let texts = &self.texts[at..];
        let width = texts.iter().map(Vec::len).max().unwrap_or(0);
        Layout::of(self.grid, texts, width, &choices)
    }

    /// Reads the rows below under these headings.
    fn turn_to(&mut self, at: usize, layout: Layout, sources: Sources) {
        let heading = cell(&self.texts[at], sources.requested);
        let (before, stated) = (self.unit_before(), unit_stated_by(heading));
        if let Some(unit) = stated.filter(|unit| *unit != before) {
            self.amounts.unit = unit;
        } else if stated.is_none() && before != self.amounts.stated.unwrap_or(Unit::ONE) {
            self.amounts.unit = Unit::ONE;
        }
        self.amounts.but.columns = layout.amounts.but.columns;
        let left_out = self.choices.answer(Matter::OtherHeading) == Some(&Answer::LeftOut);
        self.requests_nothing = sources.requested.is_none() || left_out;
        self.sources = sources;
        self.blocks.push(Block { row: at, columns: layout.columns, amounts: self.amounts.clone() });
        self.heading = Some(at);
        self.names = self.texts[at].iter().map(|text| key(text)).collect();
    }

    /// A heading that says that amounts are in another money than those above.
    fn in_other_money(&self, at: usize, column: Option<usize>) -> Option<Outcome> {
        let found = cell(&self.texts[at], column);
        let money = currency_marks::of(found).filter(|code| *code != self.choices.currency().code())?;
        if currency_marks::of(self.heading_of(self.sources.requested)) == Some(money) {
            return None;
        }
        let why = DoubtKind::Doubtful(Doubt::OtherCurrency);
        let problem = Problem { column, found: found.to_owned(), why };
        Some(Outcome { kind: Kind::Unclear, problems: vec![problem], remarks: Vec::new() })
    }

    /// What a column is called so far.
    fn heading_of(&self, column: Option<usize>) -> &str {
        self.heading.or(self.header).map_or("", |row| cell(&self.texts[row], column))
    }

    /// The unit that is stated for the requests so far.
    fn unit_before(&self) -> Unit {
        unit_stated_by(self.heading_of(self.sources.requested)).or(self.amounts.stated).unwrap_or(Unit::ONE)
    }

    /// Whether the headings of all amounts state the same units as those above.
    fn same_units(&self, at: usize, sources: &Sources) -> bool {
        [sources.requested, sources.reduced, sources.reduction].into_iter().flatten().all(|column| {
            let (before, now) = (self.heading_of(Some(column)), cell(&self.texts[at], Some(column)));
            match (unit_stated_by(before), unit_stated_by(now)) {
                (Some(before), Some(now)) => before == now,
                (None, Some(now)) => now == self.amounts.stated.unwrap_or(Unit::ONE),
                (Some(before), None) => {
                    before == self.amounts.stated.unwrap_or(Unit::ONE) || before == Unit::ONE
                }
                (None, None) => true,
            }
        })
    }

    /// Whether a row has the same headings in another order, and the figures below it stand where it says.
    fn in_another_order(&self, at: usize, layout: &Layout) -> bool {
        let names = |names: &[String]| {
            let mut names: Vec<String> = names.iter().filter(|name| !name.is_empty()).cloned().collect();
            names.sort();
            names
        };
        let own: Vec<String> = self.texts[at].iter().map(|text| key(text)).collect();
        let Some(requested) = layout.column(Role::Requested) else { return false };
        let same = names(&own) == names(&self.names)
            && layout.columns[requested].came == ColumnEvidence::ByName
            && own.get(requested) == self.sources.requested.and_then(|column| self.names.get(column));
        same && self.figures_stand_in(at, requested)
    }

    /// Whether amounts stand in a column of the rows below a heading, and no words.
    fn figures_stand_in(&self, at: usize, column: usize) -> bool {
        let below = self.texts[at + 1..].iter().enumerate();
        let rows = below.take_while(|(more, _)| !self.is_other_heading(at + 1 + more)).map(|(_, row)| row);
        let cells: Vec<AmountText> = rows
            .filter(|row| filled(row).nth(1).is_some())
            .map(|row| self.amounts.read(cell(row, Some(column))))
            .collect();
        let is_amount =
            |found: &AmountText| matches!(found, AmountText::Amount { .. } | AmountText::Reducible { .. });
        cells.iter().any(is_amount) && !cells.contains(&AmountText::NotMoney(NoFigure::Words))
    }
}
