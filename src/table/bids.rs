//! One row as a bid: what it says, what has to be asked, and what has to be said of it.

use super::amount::{Doubt, NoFigure, Written};
use super::amounts::Amounts;
use super::asking::{Problem, RowRemark, RowSaid, Why};
use super::besides::Besides;
use super::columns::Layout;
use super::marks;
use super::parted::Spill;
use super::reading::{Column, ReadBid};
use super::role::Role;
use super::status;
use super::text::{is_garbled, key, one_line, says_nothing};
use crate::fund::Precision;
use crate::ids::BidRef;
use crate::money::Money;

/// Which columns a bid is read from.
pub struct Sources {
    pub reference: Option<usize>,
    pub partnership: Option<usize>,
    pub title: Option<usize>,
    pub requested: Option<usize>,
    pub reduced: Option<usize>,
    pub purpose: Option<usize>,
    place: Option<usize>,
    pence: Option<usize>,
    pub status: Option<usize>,
    /// Columns that ask whether a bid stands, or whether it has fallen, with which of both.
    pub standing: Vec<(usize, bool)>,
    themes: Vec<usize>,
    notes: Vec<usize>,
    currencies: Vec<usize>,
    besides: Besides,
    /// Columns whose headings speak of a recommendation, also where another has that role.
    advice: Vec<usize>,
    spill: Option<Spill>,
}

impl Sources {
    pub fn of(layout: &Layout) -> Self {
        let besides = Besides::of(layout);
        let named = |at: &usize| layout.columns[*at].names_money;
        Self {
            reference: layout.column(Role::Reference),
            partnership: layout.column(Role::Partnership),
            title: layout.column(Role::Title),
            requested: layout.column(Role::Requested),
            reduced: layout.column(Role::Reduced),
            purpose: layout.column(Role::Purpose),
            place: layout.column(Role::Place),
            pence: layout.column(Role::Pence),
            status: layout.column(Role::Status),
            standing: standing(layout),
            themes: layout.all(Role::Theme).into_iter().filter(|at| !besides.has(*at)).collect(),
            notes: layout.all(Role::Note),
            currencies: (0..layout.columns.len()).filter(named).collect(),
            besides,
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
        let columns =
            |of: &Self| [of.reference, of.partnership, of.title, of.requested, of.reduced, of.pence];
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
    fn words(&self) -> impl Iterator<Item = usize> {
        let single = [self.reference, self.partnership, self.title, self.purpose, self.place];
        single.into_iter().flatten().chain(self.themes.iter().copied()).chain(self.notes.iter().copied())
    }
}

/// The columns whose headings ask whether a bid stands or has fallen.
fn standing(layout: &Layout) -> Vec<(usize, bool)> {
    let asks = |(at, column): (usize, &Column)| {
        let key = key(&column.heading);
        let has = |words: &[&str]| key.split(' ').any(|word| words.contains(&word));
        let money = matches!(column.role, Role::Requested | Role::Reduced | Role::Title | Role::Partnership);
        match () {
            () if money => None,
            () if has(status::ASKS_FALLEN) => Some((at, false)),
            () if has(status::ASKS_STANDING) => Some((at, true)),
            () => None,
        }
    };
    layout.columns.iter().enumerate().filter_map(asks).collect()
}

/// The text of a cell; empty where there is no such column or the row is shorter.
pub fn cell<'t>(row: &[&'t str], column: Option<usize>) -> &'t str {
    column.and_then(|at| row.get(at)).copied().unwrap_or("")
}

/// A bid with what was found beside it.
#[derive(Default)]
pub struct Found {
    pub bid: ReadBid,
    pub problems: Vec<Problem>,
    pub remarks: Vec<RowRemark>,
}

impl Found {
    fn ask(&mut self, column: Option<usize>, found: &str, why: Why) {
        self.problems.push(Problem { column, found: found.to_owned(), why });
    }

    fn say(&mut self, column: Option<usize>, found: &str, said: RowSaid) {
        self.remarks.push(RowRemark { column, found: found.to_owned(), said });
    }
}

/// Reads all of a bid but who asks and whether its reference is its own, which depend on other rows.
pub fn bid(row: &[&str], sources: &Sources, amounts: &Amounts) -> Found {
    let mut found = Found::default();
    reference(row, sources, &mut found);
    let title = cell(row, sources.title);
    found.bid.title = one_paragraph(title);
    if says_nothing(title) && sources.title.is_some() {
        found.ask(sources.title, title, Why::NoTitle);
    }
    found.bid.purpose = cell(row, sources.purpose).to_owned();
    found.bid.place = one_line(cell(row, sources.place));
    let texts = |columns: &[usize]| -> Vec<String> {
        let texts = columns.iter().map(|at| cell(row, Some(*at)));
        texts.filter(|text| !says_nothing(text)).map(ToOwned::to_owned).collect()
    };
    found.bid.themes = texts(&sources.themes).iter().map(|theme| one_line(theme)).collect();
    found.bid.notes = texts(&sources.notes);
    requested(row, sources, amounts, &mut found);
    reduced(row, sources, amounts, &mut found);
    let (facts, more) = sources.besides.read(row, found.bid.requested, amounts);
    found.bid.facts = (!facts.is_empty()).then(|| Box::new(facts));
    for (at, note) in more {
        found.say(Some(at), cell(row, Some(at)), RowSaid::KeptAsNote);
        found.bid.notes.push(note);
    }
    for at in sources.words() {
        if is_garbled(cell(row, Some(at))) {
            found.ask(Some(at), cell(row, Some(at)), Why::Garbled);
        }
    }
    for at in &sources.currencies {
        let text = cell(row, Some(*at));
        let known = marks::alone(text).map_or_else(|| text.to_ascii_uppercase(), ToOwned::to_owned);
        if !text.is_empty() && known != amounts.currency.code() {
            found.ask(Some(*at), cell(row, Some(*at)), Why::Doubtful(Doubt::OtherCurrency));
        }
    }
    found
}

fn reference(row: &[&str], sources: &Sources, found: &mut Found) {
    let reference = cell(row, sources.reference);
    if says_nothing(reference) {
        found.bid.numbered = true;
        if sources.reference.is_some() {
            found.say(sources.reference, reference, RowSaid::Numbered);
        }
        return;
    }
    if BidRef::try_from(reference).is_err() {
        found.ask(sources.reference, reference, Why::BadReference);
    }
    found.bid.reference = reference.to_owned();
}

/// A title on one line: line breaks in a cell are how wide it was printed.
fn one_paragraph(text: &str) -> String {
    if text.contains(['\n', '\r', '\t', '\u{b}', '\u{2028}', '\u{2029}']) {
        one_line(text)
    } else {
        text.to_owned()
    }
}

fn requested(row: &[&str], sources: &Sources, amounts: &Amounts, found: &mut Found) {
    let (column, text) = (sources.requested, cell(row, sources.requested));
    if column.is_none() {
        return;
    }
    if let Some(rest) = sources.parted(row, column) {
        return found.ask(column, text, Why::PerhapsParted(rest.to_owned()));
    }
    match with_pence(row, sources, amounts) {
        Written::Amount { amount, precision, stray } => {
            found.bid.requested = Some(amount);
            beside(column, text, amount, precision, stray, found);
        }
        Written::Reducible { amount, reduced, precision, stray } => {
            found.bid.requested = Some(amount);
            found.bid.reduced = Some(reduced);
            beside(column, text, amount, precision, stray, found);
            if reduced == amount {
                found.bid.reduced = None;
                found.say(column, text, RowSaid::NotLower);
            }
        }
        Written::Ask(doubt) => found.ask(column, text, Why::Doubtful(doubt)),
        Written::NotMoney(NoFigure::Words) => found.ask(column, text, Why::NotMoney),
        Written::NotMoney(_) => found.ask(column, text, Why::NoAmount),
    }
    if found.bid.requested == Some(Money::ZERO) {
        found.say(column, text, RowSaid::AsksNothing);
    }
}

/// The amount of a row, with its pence where they stand in a column of their own.
fn with_pence(row: &[&str], sources: &Sources, amounts: &Amounts) -> Written {
    let text = cell(row, sources.requested);
    let pence = cell(row, sources.pence);
    match amounts.read(text) {
        Written::Amount { amount, precision, stray } if !says_nothing(pence) => {
            let more = pence.parse::<u8>().ok().filter(|pence| *pence < 100 && !text.contains('.'));
            match more {
                Some(pence) => {
                    let amount = amount + Money::from_pence(pence.into());
                    Written::Amount { amount, precision, stray }
                }
                None => Written::Ask(Doubt::SeveralAmounts),
            }
        }
        found => found,
    }
}

/// Says how firm an amount is, and what stands beside it.
fn beside(
    column: Option<usize>,
    text: &str,
    amount: Money,
    precision: Precision,
    stray: String,
    found: &mut Found,
) {
    found.bid.precision = precision;
    match precision {
        Precision::Exact => {}
        Precision::Approximate => found.say(column, text, RowSaid::Approximate),
        Precision::UpTo => found.say(column, text, RowSaid::UpTo),
    }
    if !stray.is_empty() {
        found.say(column, text, RowSaid::Stray { amount, text: stray });
    }
}

fn reduced(row: &[&str], sources: &Sources, amounts: &Amounts, found: &mut Found) {
    let (column, text) = (sources.reduced, cell(row, sources.reduced));
    if column.is_none() {
        return;
    }
    if let Some(rest) = sources.parted(row, column) {
        return found.ask(column, text, Why::PerhapsParted(rest.to_owned()));
    }
    let lower = match amounts.read_as_reduced(text) {
        Written::Amount { amount, stray, precision } => {
            let firmness = found.bid.precision;
            beside(column, text, amount, precision, stray, found);
            found.bid.precision = firmness;
            amount
        }
        // The whole sentence may stand in both columns.
        Written::Reducible { amount, reduced, precision, stray } if found.bid.requested == Some(amount) => {
            let firmness = found.bid.precision;
            beside(column, text, reduced, precision, stray, found);
            found.bid.precision = firmness;
            reduced
        }
        Written::Reducible { .. } => return found.ask(column, text, Why::Doubtful(Doubt::SeveralAmounts)),
        Written::Ask(doubt) => return found.ask(column, text, Why::Doubtful(doubt)),
        Written::NotMoney(NoFigure::Blank | NoFigure::Nothing) => return,
        Written::NotMoney(NoFigure::ToCome) => return found.ask(column, text, Why::NoAmount),
        Written::NotMoney(NoFigure::Words) => return found.ask(column, text, Why::NotMoney),
    };
    if lower == Money::ZERO && found.bid.requested != Some(Money::ZERO) {
        return found.say(column, text, RowSaid::NoReduction);
    }
    match (found.bid.requested, found.bid.reduced) {
        (Some(_), Some(other)) if other != lower => {
            found.ask(column, text, Why::TwoReductions(other, lower));
        }
        (Some(requested), _) if lower > requested => {
            found.ask(column, text, Why::ReducedAboveRequest { requested, reduced: lower });
        }
        (Some(requested), None) if lower == requested => found.say(column, text, RowSaid::NotLower),
        _ => found.bid.reduced = Some(lower),
    }
}
