//! Texts where lower amounts stand that are none, or may be none.

use crate::import::amount_grammar::{Share, lower_share_in};
use crate::import::amounts::Amounts;
use crate::import::cell_text::says_nothing;
use crate::import::reading::column_reading::Column;
use crate::import::role::Role;
use crate::import::texts::Texts;
use crate::import::unit::{self, Unit};
use crate::money::Money;

/// Figures are held against requests from so many rows on.
const ROWS: usize = 2;

/// A request of less may have a lower amount of some pence; in pence.
const LEAST: i64 = 10_000;

/// A request of so many pence, or more, is hardly reduced by or to less than a hundred pounds.
const LARGE: i64 = 100_000;

/// A text where lower amounts stand that is none.
pub struct Found<'t> {
    pub row: usize,
    pub column: usize,
    pub text: &'t str,
    /// None where it is words.
    pub share: Option<Share>,
}

/// The lower amounts of a table, beside what is asked for.
pub struct Lower<'t, 'g> {
    texts: &'g Texts<'t>,
    below: usize,
    all: &'g [Column],
    /// The columns in which they stand.
    pub columns: Vec<usize>,
    requested: Option<usize>,
}

impl<'t, 'g> Lower<'t, 'g> {
    /// Those of the rows from one on.
    pub fn of(texts: &'g Texts<'t>, below: usize, all: &'g [Column]) -> Self {
        let is_lower = |at: &usize| matches!(all[*at].role, Role::Reduced | Role::Reduction);
        let columns = (0..all.len()).filter(is_lower).collect();
        let requested = all.iter().position(|column| column.role == Role::Requested);
        Self { texts, below, all, columns, requested }
    }

    /// Every such text in rows that have a request.
    pub fn found(&self, amounts: &Amounts) -> Vec<Found<'t>> {
        let notes: Vec<usize> = (0..self.all.len()).filter(|at| self.all[*at].role == Role::Note).collect();
        let mut found = Vec::new();
        for (row, cells) in self.texts.iter().enumerate().skip(self.below) {
            let cell = |at: usize| cells.get(at).copied().unwrap_or("");
            let asks = || self.request(cells, amounts).is_some();
            let filled: Vec<usize> =
                self.columns.iter().copied().filter(|at| !says_nothing(cell(*at))).collect();
            for column in &filled {
                let (column, text) = (*column, cell(*column));
                let share = amounts.share(column, text);
                if (share.is_some() || amounts.is_words_for_lower(column, text)) && asks() {
                    found.push(Found { row, column, text, share });
                }
            }
            let in_notes = |at: &usize| lower_share_in(cell(*at)).map(|share| (*at, share));
            if filled.is_empty()
                && let Some((column, share)) = notes.iter().find_map(in_notes).filter(|_| asks())
            {
                found.push(Found { row, column, text: cell(column), share: Some(share) });
            }
        }
        if found.iter().any(|one| one.share.is_some_and(|share| !share.is_percent)) {
            let plain = self.fractions(amounts);
            found
                .retain(|one| one.share.is_none_or(|share| share.is_percent) || !plain.contains(&one.column));
        }
        found
    }

    /// The columns whose figures may be per cent without a word: whole ones up to 100 beside large requests.
    pub fn perhaps_percent(&self, amounts: &Amounts) -> Vec<usize> {
        let is_part = |text: &str| text.parse::<u8>().is_ok_and(|part| (1..=100).contains(&part));
        let may = |at: &usize| {
            // Nearly every table is told by its first lower amount.
            let parts = self.texts[self.below..].iter().filter_map(|row| row.get(*at));
            if !parts.filter(|text| !says_nothing(text)).all(|text| is_part(text)) {
                return false;
            }
            let pairs = self.pairs(*at, amounts);
            self.is_in_pounds(*at, amounts)
                && pairs.len() >= ROWS
                && pairs.iter().all(|(requested, _)| *requested >= Money::from_pence(LARGE))
        };
        self.unsaid(amounts).filter(may).collect()
    }

    /// The columns in which a figure below 1 is an amount: where most are others, where requests are small, or where a
    /// unit is stated.
    fn fractions(&self, amounts: &Amounts) -> Vec<usize> {
        let is_plain = |at: &usize| {
            let pairs = self.pairs(*at, amounts);
            let is_share = |text: &str| amounts.share(*at, text).is_some();
            let shares = pairs.iter().filter(|(_, text)| is_share(text)).count();
            let small =
                pairs.iter().any(|(requested, text)| is_share(text) && *requested < Money::from_pence(LEAST));
            shares * 2 < pairs.len() || small || !self.is_in_pounds(*at, amounts)
        };
        self.unsaid(amounts).filter(is_plain).collect()
    }

    /// The columns whose headings do not say per cent.
    fn unsaid(&self, amounts: &Amounts) -> impl Iterator<Item = usize> {
        self.columns.iter().copied().filter(|at| !amounts.lower.percent.contains(at))
    }

    /// Whether nothing says another unit than pounds.
    fn is_in_pounds(&self, at: usize, amounts: &Amounts) -> bool {
        amounts.unit == Unit::ONE
            && amounts.stated.is_none()
            && unit::of_heading(&self.all[at].heading).is_none()
    }

    /// What is asked for, and what stands in the column beside it.
    fn pairs(&self, at: usize, amounts: &Amounts) -> Vec<(Money, &'t str)> {
        let rows = self.texts[self.below..].iter();
        let pairs = rows.filter_map(|row| Some((row, *row.get(at)?)));
        let pairs = pairs.filter(|(_, text)| !says_nothing(text));
        pairs.filter_map(|(row, text)| Some((self.request(row, amounts)?, text))).collect()
    }

    fn request(&self, row: &[&str], amounts: &Amounts) -> Option<Money> {
        amounts.amount(row.get(self.requested?).copied().unwrap_or(""))
    }
}
