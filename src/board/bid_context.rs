//! What every part of a bid's row works with: which bid, what it is given, how far it is open, and the door to give it
//! something else.

use leptos::prelude::*;
use tranche::{Bid, BidRef, Decision, Edit, Fund, Outcome, Refusal};

use super::bid_signals::RowState;
pub use super::bid_signals::{OpenChoice, Opened};
use super::editor::Editor;
use tranche::ui::signals::{spelt, words};

/// One bid on the page.
#[derive(Clone, Copy)]
pub struct BidHandle {
    pub editor: Editor,
    /// Where it stands in the paper: names its elements on the page.
    pub place: usize,
    /// What is said of it in the scenario on show.
    pub decision: RwSignal<Decision>,
    /// How far its row is open.
    row: RwSignal<RowState>,
}

impl BidHandle {
    /// The bid at this place of the paper, closed.
    pub fn of(place: usize) -> Self {
        let editor = Editor::get();
        let decision = editor.decision(place);
        Self { editor, place, decision, row: editor.row(place) }
    }

    /// Reads something of the bid.
    pub fn with<T>(self, read: impl FnOnce(&Fund, &Bid) -> T) -> T {
        let fund = self.editor.fund();
        read(&fund, &fund.bids[self.place])
    }

    /// Reads what is decided on the bid when its row is built, or when somebody does something to it.
    pub fn decided<T>(self, read: impl FnOnce(&Decision) -> T) -> T {
        // Tracked, each decision would build all rows of a chunk anew.
        self.decision.with_untracked(read)
    }

    /// The reference of the bid.
    pub fn reference(self) -> BidRef {
        self.with(|_, bid| bid.reference.clone())
    }

    /// What was chosen and is not said yet. A step that is about the whole scenario, such as undo, puts it away.
    pub fn asks(self) -> OpenChoice {
        self.row.get().asks
    }

    /// Asks for something, or for nothing any more.
    pub fn ask(self, asks: OpenChoice) {
        self.row.maybe_update(|row| std::mem::replace(&mut row.asks, asks) != asks);
    }

    /// Whether a choice was pressed while what is on show is only looked at.
    pub fn is_refused(self) -> bool {
        self.row.get().is_refused
    }

    /// How much of the row is open.
    pub fn opened(self) -> Opened {
        self.row.get().opened
    }

    /// Opens or closes the row, as it makes of how much is open.
    pub fn open(self, turn: impl FnOnce(Opened) -> Opened) {
        self.row.maybe_update(|row| {
            let opened = turn(row.opened);
            std::mem::replace(&mut row.opened, opened) != opened
        });
    }

    /// Decides on the bid.
    pub fn decide(self, outcome: Outcome) -> Result<(), Refusal> {
        self.editor.apply(Edit::Decide(self.reference(), outcome))
    }

    /// The id of the row itself, which can take the keyboard.
    pub fn own_id(place: usize) -> String {
        format!("bid-{place}")
    }

    /// The place of the bid whose row has this id.
    pub fn place_of(id: &str) -> Option<usize> {
        id.strip_prefix("bid-")?.parse().ok()
    }

    /// The id of an element of this row.
    pub fn id(self, name: &str) -> String {
        format!("bid-{}-{name}", self.place)
    }
}

/// Words against what was typed into a row. They hold until the bid is given something else, as by undo.
#[derive(Clone, Copy)]
pub struct EntryProblem {
    row: BidHandle,
    problem: RwSignal<String>,
    /// What was said of the bid then.
    given: RwSignal<Decision>,
}

impl EntryProblem {
    /// Nothing yet.
    pub fn nothing(row: BidHandle) -> Self {
        Self { row, problem: RwSignal::new(String::new()), given: RwSignal::new(Decision::default()) }
    }

    /// Says these words; none where all is well.
    pub fn say(self, words: String) {
        self.given.set(self.row.decided(Decision::clone));
        self.problem.set(words);
    }

    /// The words as they stand.
    pub fn words(self) -> Signal<String> {
        words(move || {
            let holds = self.given.get() == self.row.decision.get();
            if holds { self.problem.get() } else { String::new() }
        })
    }

    /// Whether there are any, as `aria-invalid` wants it.
    pub fn invalid(self) -> Signal<String> {
        let words = self.words();
        spelt(move || words.with(|words| !words.is_empty()))
    }
}
