//! A handle to the fund that is being changed: what it is, and the one door to change it.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::ui::words::office::fund as text;
use tranche::ui::words::{not_money, refusal};
use tranche::{Amendment, Bid, BidRef, Change, Edit, Fund, History, LostDecision, Money};

use super::bid_order::BidOrder;
use super::fund_keeper::{FundKeeper, OpenFund};

/// Every part of the screen gets it from the context.
#[derive(Clone, Copy)]
pub struct FundEditor {
    history: RwSignal<History>,
    order: Memo<BidOrder>,
    /// How changes are saved.
    pub keeper: FundKeeper,
    /// What was just done, for those who do not see it.
    pub status: RwSignal<String>,
}

impl FundEditor {
    /// Takes up a fund that was opened.
    pub fn provide(opened: OpenFund) -> Self {
        let keeper = FundKeeper::of(opened.stored);
        let history = RwSignal::new(History::resume(Arc::new(opened.fund), opened.scenario));
        let order = Memo::new_owning(move |before: Option<BidOrder>| {
            history.with(|history| before.unwrap_or_default().follow(history.fund()))
        });
        let editor = Self { history, order, keeper, status: RwSignal::new(String::new()) };
        provide_context(editor);
        editor
    }

    /// The handle, inside the screen.
    pub fn get() -> Self {
        expect_context()
    }

    /// Puts what another tab has saved in the place of what is here.
    pub fn turn_to(self, opened: OpenFund) {
        self.keeper.turn_to(opened.stored);
        self.history.set(History::resume(Arc::new(opened.fund), opened.scenario));
    }

    /// Reads something of the fund, and again when it changes.
    pub fn fund<T>(self, look: impl FnOnce(&Fund) -> T) -> T {
        self.history(|history| look(history.fund()))
    }

    /// Reads something of the fund and the decisions, and again when they change.
    pub fn history<T>(self, look: impl FnOnce(&History) -> T) -> T {
        self.history.with(look)
    }

    /// Reads something of the fund and the decisions as they stand now, for what somebody does at once.
    fn now<T>(self, look: impl FnOnce(&History) -> T) -> T {
        // A form that was opened, and what was typed into it, must not go because the fund changes later.
        self.history.with_untracked(look)
    }

    /// The fund as it stands now, for what somebody does at once.
    pub fn fund_now(self) -> Arc<Fund> {
        self.now(|history| history.fund().clone())
    }

    /// The bids in their order, by the numbers they keep.
    pub fn bids(self) -> Vec<usize> {
        self.order.with(BidOrder::keys)
    }

    /// The number that a bid keeps.
    pub fn key_of(self, reference: &BidRef) -> Option<usize> {
        self.order.with(|order| order.key_of(reference))
    }

    /// Where a bid stands, counted from 0.
    pub fn place_of(self, key: usize) -> Option<usize> {
        self.order.with(|order| order.place_of(key))
    }

    /// Reads something of a bid, and again when it changes; `None` where it is not there any more.
    pub fn bid<T>(self, key: usize, look: impl FnOnce(&Fund, &Bid) -> T) -> Option<T> {
        let place = self.place_of(key)?;
        self.fund(|fund| fund.bids.get(place).map(|bid| look(fund, bid)))
    }

    /// The reference of a bid, and again when it changes.
    pub fn reference(self, key: usize) -> Option<BidRef> {
        self.bid(key, |_, bid| bid.reference.clone())
    }

    /// Changes the fund, or says why not. A change that is refused leaves everything as it was.
    pub fn amend(self, amendment: &Amendment) -> Result<(), String> {
        let fund = self.fund_now();
        let edit = Edit::amending(&fund, amendment).map_err(|why| text::refusals::unamended(&fund, &why))?;
        let marks = |history: &History| history.scenario().to_look_at().count();
        let before = self.now(marks);
        let mut result = Ok(());
        self.history.update(|history| result = history.apply(&edit));
        self.keep();
        let marked = self.now(marks) > before;
        self.status.set(if marked { text::DECISION_TO_CHECK.to_owned() } else { String::new() });
        result.map_err(|why| refusal(&fund, &why))
    }

    /// Says what was just done, before what it did to decisions.
    pub fn announce(self, words: String) {
        self.status.update(|status| {
            if status != text::DECISION_TO_CHECK {
                status.clear();
            }
            *status = format!("{words} {status}").trim().to_owned();
        });
    }

    /// Changes one bid.
    pub fn amend_bid(self, key: usize, change: impl FnOnce(&mut Bid)) -> Result<(), String> {
        let (fund, place) = (self.fund_now(), self.place_of(key));
        let Some(bid) = place.and_then(|place| fund.bids.get(place)) else {
            return Err(text::bid_form::GONE.to_owned());
        };
        let mut changed = bid.clone();
        change(&mut changed);
        self.amend(&Amendment::Bids(Change::Set(bid.reference.clone(), changed)))
    }

    /// The first decision that would go if this were done, in words.
    pub fn would_lose(
        self,
        amendment: &Amendment,
        words: fn(&Fund, &LostDecision) -> String,
    ) -> Option<String> {
        let fund = self.fund_now();
        let Ok(Edit::Amend(amended)) = Edit::amending(&fund, amendment) else { return None };
        let gone = self.now(|history| amended.gone(&fund, history.scenario()));
        gone.first().map(|lost| words(&fund, lost))
    }

    /// Takes back the last change, if there is one.
    pub fn undo(self) {
        if self.can_undo() {
            self.history.maybe_update(History::undo);
            self.keep();
            self.status.set(text::UNDO_DONE.to_owned());
        }
    }

    /// Does again what was taken back, if there is something.
    pub fn redo(self) {
        if self.can_redo() {
            self.history.maybe_update(History::redo);
            self.keep();
            self.status.set(text::REDO_DONE.to_owned());
        }
    }

    /// Whether there is a change to take back.
    pub fn can_undo(self) -> bool {
        self.history(History::can_undo)
    }

    /// Whether there is a change to do again.
    pub fn can_redo(self) -> bool {
        self.history(History::can_redo)
    }

    /// Reads an amount that was typed.
    pub fn read(self, text: &str) -> Result<Money, String> {
        self.fund_now().currency.read(text).map_err(|why| not_money(text, why))
    }

    /// The same for an amount that may be left out.
    pub fn read_optional(self, text: &str) -> Result<Option<Money>, String> {
        if text.is_empty() { Ok(None) } else { self.read(text).map(Some) }
    }

    fn keep(self) {
        self.now(|history| self.keeper.keep(history));
    }
}

/// An amount that may be left out, as a field holds it.
pub fn show_optional(fund: &Fund, amount: Option<Money>) -> String {
    amount.map_or_else(String::new, |amount| fund.show(amount))
}
