//! A handle to the table under review: what was brought, what the person decided, and what that is read as.

mod decisions;
mod draft_keeper;
mod draft_policy;
mod foresight;
mod made_round;
mod outlooks;
mod row_names;
mod row_window;
mod start_state;
mod usage;

pub use draft_keeper::Source;
pub use made_round::EarlierRound;
pub use row_window::{PAGE, row_id};

use std::sync::Arc;

use leptos::prelude::*;
use tranche::Currency;
pub use tranche::import::draft::Which;
use tranche::import::draft::{Draft, State};
use tranche::import::{
    Blocking, Grid, JoinedSheets, LeftTable, Reading, Summary, alike, joined, left_tables, read,
};

use super::table::Table;
use crate::round_form::{Found, RoundForm};
use draft_keeper::DraftKeeper;
use made_round::MadeRound;
use outlooks::Outlooks;
use start_state::{sheets_question, undecided};

/// Every part of the review gets it from the context. It outlives the review, so that whoever comes back to a table
/// finds it as they left it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Session {
    table: StoredValue<Arc<Table>>,
    /// The sheets with the same headings.
    alike: StoredValue<Vec<usize>>,
    joined: Memo<Arc<JoinedSheets>>,
    state: RwSignal<State>,
    /// What was decided before, the latest last.
    past: RwSignal<Vec<State>>,
    outlooks: Outlooks,
    reading: Memo<Reading>,
    blocking: Memo<Vec<Blocking>>,
    /// The first row on show.
    from: RwSignal<usize>,
    /// Rows that are shown though they are folded, by one of each run.
    opened: RwSignal<Vec<usize>>,
    /// The fields for what has to be said of the round.
    form: StoredValue<Option<RoundForm>>,
    /// The round that was made of it.
    made: StoredValue<Option<MadeRound>>,
    keeper: DraftKeeper,
}

impl Session {
    /// Takes up a table, as it was left where somebody goes on with it.
    pub fn new(table: Table, source: Source) -> Self {
        let draft = source.decided_about(&table.grids);
        let keeper = DraftKeeper::new(source, draft.is_some());
        let (state, past, typed) = match draft {
            Some(Draft { state, past, typed, .. }) => (state, past, typed),
            None => (undecided(&table), Vec::new(), Vec::new()),
        };
        let alike = StoredValue::new(alike(&table.grids));
        let table = StoredValue::new(Arc::new(table));
        let state = RwSignal::new(state);
        let all =
            Memo::new(move |_| Arc::new(alike.with_value(|alike| joined(&table.get_value().grids, alike))));
        let reading = Memo::new(move |_| {
            state.with(|state| {
                grid_of(&table.get_value(), all, state.which, |grid| read(grid, &state.choices))
            })
        });
        let blocking = Memo::new(move |_| {
            let sheets = sheets_question(&table.get_value(), &alike.get_value(), &state.read());
            sheets.into_iter().chain(reading.with(Reading::blocking)).collect()
        });
        let session = Self {
            table,
            alike,
            joined: all,
            state,
            past: RwSignal::new(past),
            outlooks: Outlooks::new(),
            reading,
            blocking,
            from: RwSignal::new(0),
            opened: RwSignal::new(Vec::new()),
            form: StoredValue::new(None),
            made: StoredValue::new(None),
            keeper,
        };
        let form = RoundForm::new(
            Memo::new(move |_| session.found()),
            Callback::new(move |()| session.note_change()),
        );
        form.type_in(&typed);
        session.form.set_value(Some(form));
        session.work_out();
        keeper.listen();
        session
    }

    /// Makes it the one that all parts of the review get.
    pub fn provide(self) {
        provide_context(self);
    }

    /// The handle, inside the review.
    pub fn get() -> Self {
        expect_context()
    }

    /// Asks something as it stands now: for what somebody does at once, and what is written or worked out after it. None of
    /// that may happen again by itself when something else is decided later, so it follows nothing that it reads.
    pub fn now<T>(self, ask: impl FnOnce() -> T) -> T {
        untrack(ask)
    }

    /// What the table, or the file it was in, says of the round.
    fn found(self) -> Found {
        let facts = self.table(|table| table.facts.clone());
        self.reading.with(|reading| Found::of(&facts, reading.fund_facts(), &reading.currency))
    }

    /// Reads something of what was brought.
    pub fn table<T>(self, look: impl FnOnce(&Table) -> T) -> T {
        look(&self.table.get_value())
    }

    /// Reads something of the table that is looked through.
    pub fn grid<T>(self, look: impl FnOnce(&Grid) -> T) -> T {
        grid_of(&self.table.get_value(), self.joined, self.which(), look)
    }

    /// Which of several tables it is.
    pub fn which(self) -> Which {
        self.state.with(|state| state.which)
    }

    /// Whether somebody chose that table.
    pub fn is_chosen(self) -> bool {
        self.state.with(|state| state.is_chosen)
    }

    /// How many sheets have the same columns.
    pub fn sheets_alike(self) -> usize {
        self.alike.with_value(Vec::len)
    }

    /// What it is read as.
    pub fn reading(self) -> Memo<Reading> {
        self.reading
    }

    /// What is still open.
    pub fn blocking(self) -> Memo<Vec<Blocking>> {
        self.blocking
    }

    /// The column that has the amounts, and the one that was chosen to have them where that is empty.
    pub fn amount_else(self) -> Option<(usize, usize)> {
        self.state.with(|state| state.choices.amount_else())
    }

    /// What was taken from it, in short.
    pub fn summary(self) -> Summary {
        self.state.with(|state| {
            self.grid(|grid| self.reading.with(|reading| Summary::of(grid, &state.choices, reading)))
        })
    }

    /// The tables of the file that are not looked through.
    pub fn left_tables(self) -> Vec<LeftTable> {
        let read = match self.which() {
            Which::One(at) => vec![at],
            Which::Together => self.alike.get_value(),
        };
        let currency = self.currency();
        self.table(|table| left_tables(&table.grids, &read, &currency))
    }

    /// The money amounts are in.
    pub fn currency(self) -> Currency {
        self.reading.with(|reading| reading.currency.clone())
    }

    /// The fields for what has to be said of the round.
    pub fn round_form(self) -> Option<RoundForm> {
        self.form.get_value()
    }
}

fn grid_of<T>(
    table: &Table,
    joined: Memo<Arc<JoinedSheets>>,
    which: Which,
    look: impl FnOnce(&Grid) -> T,
) -> T {
    match which {
        Which::One(at) => look(table.grids.get(at).unwrap_or(&Grid::default())),
        Which::Together => look(&joined.get().grid),
    }
}
