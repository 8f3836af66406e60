//! Which columns a bid is read from.

use super::bid_facts::FactColumns;
use super::cell_text::{any, key, one_line};
use super::columns::Layout;
use super::reading::column_reading::Column;
use super::role::Role;
use super::split_amounts::Spill;
use super::status::status_question;
use super::status::status_question::StatusQuestion;

/// Which columns a bid is read from.
pub struct Sources {
    pub reference: Option<usize>,
    pub partnership: Option<usize>,
    pub title: Option<usize>,
    pub requested: Option<usize>,
    pub reduced: Option<usize>,
    pub reduction: Option<usize>,
    pub purpose: Option<usize>,
    pub place: Option<usize>,
    pub pence: Option<usize>,
    pub status: Option<usize>,
    /// Columns that ask whether a bid stands, with how they ask it.
    pub standing: Vec<(usize, StatusQuestion)>,
    pub themes: Vec<usize>,
    pub notes: Vec<usize>,
    pub currencies: Vec<usize>,
    /// Columns of money, whatever is made of it.
    pub money: Vec<usize>,
    pub besides: FactColumns,
    /// What the columns are called.
    pub headings: Vec<String>,
    /// Columns whose headings speak of a recommendation, also where another has that role.
    advice: Vec<usize>,
    spill: Option<Spill>,
}

impl Sources {
    pub fn of(layout: &Layout) -> Self {
        let besides = FactColumns::of(layout);
        let named = |at: &usize| layout.columns[*at].names_money;
        Self {
            reference: layout.column(Role::Reference),
            partnership: layout.column(Role::Partnership),
            title: layout.column(Role::Title),
            requested: layout.column(Role::Requested),
            reduced: layout.column(Role::Reduced),
            reduction: layout.column(Role::Reduction),
            purpose: layout.column(Role::Purpose),
            place: layout.column(Role::Place),
            pence: layout.column(Role::Pence),
            status: layout.column(Role::Status),
            standing: standing(layout),
            themes: layout.all(Role::Theme).into_iter().filter(|at| !besides.has(*at)).collect(),
            notes: layout.all(Role::Note),
            currencies: (0..layout.columns.len()).filter(named).collect(),
            money: (0..layout.columns.len()).filter(|at| layout.columns[*at].is_money).collect(),
            besides,
            headings: layout.columns.iter().map(|column| one_line(&column.heading)).collect(),
            advice: (0..layout.columns.len())
                .filter(|at| layout.columns[*at].heading.to_lowercase().contains("recommend"))
                .collect(),
            spill: layout.loosely_parted.then(|| Spill::of(layout)),
        }
    }

    /// The text beside the amount in a column that may be the rest of it.
    pub fn parted<'t>(&self, row: &[&'t str], column: Option<usize>) -> Option<&'t str> {
        self.spill.as_ref()?.beside(row, column?)
    }

    /// Whether the figures and names of a bid stand in the same columns.
    pub fn same_columns(&self, other: &Self) -> bool {
        let columns = |of: &Self| {
            [of.reference, of.partnership, of.title, of.requested, of.reduced, of.reduction, of.pence]
        };
        columns(self) == columns(other)
    }

    /// The same, where somebody said that no figure stands in two cells.
    pub fn with_whole_cells(mut self, whole: bool) -> Self {
        self.spill = self.spill.filter(|_| !whole);
        self
    }

    /// Whether a column says what officers recommend.
    pub fn is_advice(&self, column: usize) -> bool {
        self.besides.is_advice(column) || self.advice.contains(&column)
    }

    /// Whether a column holds notes, or nothing that is read.
    pub fn is_note(&self, column: usize) -> bool {
        let read = [
            self.reference,
            self.partnership,
            self.title,
            self.purpose,
            self.requested,
            self.reduced,
            self.place,
        ];
        !read.contains(&Some(column)) && !self.themes.contains(&column)
    }

    /// The columns of words that a bid is made of.
    pub fn words(&self) -> impl Iterator<Item = usize> {
        let single = [self.reference, self.partnership, self.title, self.purpose, self.place];
        single.into_iter().flatten().chain(self.themes.iter().copied()).chain(self.notes.iter().copied())
    }
}

/// The columns whose headings ask whether a bid stands or has fallen.
fn standing(layout: &Layout) -> Vec<(usize, StatusQuestion)> {
    let asks = |(at, column): (usize, &Column)| {
        let key = key(&column.heading);
        let words: Vec<&str> = key.split(' ').collect();
        let money = matches!(column.role, Role::Requested | Role::Reduced | Role::Title | Role::Partnership);
        match () {
            () if money => None,
            () if matches!(words[..], ["superseded" | "replaced", "by"] | ["duplicate", "of"]) => {
                Some((at, StatusQuestion::FallenFor))
            }
            () if any(&words, status_question::ASKS_FALLEN) => Some((at, StatusQuestion::Fallen)),
            () if any(&words, status_question::ASKS_STANDING) => Some((at, StatusQuestion::Stands)),
            () => None,
        }
    };
    layout.columns.iter().enumerate().filter_map(asks).collect()
}
