//! A handle to the fund that is being changed: what it is, and the one door to change it.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;
use tranche::ui::words;
use tranche::{Amendment, BadAmendment, Bid, BidRef, Change, Edit, Fund, History, Money};

use super::fund_keeper::{FundKeeper, OpenFund};

const MARKED: &str = "A decision on a bid that was changed is marked for another look.";

/// Every part of the screen gets it from the context.
#[derive(Clone, Copy)]
pub struct FundEditor {
    sitting: RwSignal<History>,
    /// The bids in their order: a number that a bid keeps while its reference changes, and its reference.
    order: RwSignal<Vec<(usize, BidRef)>>,
    next: StoredValue<usize>,
    /// How changes are kept.
    pub keeping: FundKeeper,
    /// What was just done, for those who do not see it.
    pub said: RwSignal<String>,
}

impl FundEditor {
    /// Takes up a fund that was opened.
    pub fn provide(opened: OpenFund) -> Self {
        let keeping = FundKeeper::of(&opened);
        let revision = Self {
            sitting: RwSignal::new(History::resume(Arc::new(opened.fund), opened.scenario)),
            order: RwSignal::new(Vec::new()),
            next: StoredValue::new(0),
            keeping,
            said: RwSignal::new(String::new()),
        };
        revision.follow();
        provide_context(revision);
        revision
    }

    /// The handle, inside the screen.
    pub fn get() -> Self {
        expect_context()
    }

    /// Puts what another tab has kept in the place of what is here.
    pub fn turn_to(self, opened: OpenFund) {
        self.keeping.turn_to(&opened);
        self.sitting.set(History::resume(Arc::new(opened.fund), opened.scenario));
        self.follow();
    }

    /// Reads something of the fund, and again when it changes.
    pub fn fund<T>(self, look: impl FnOnce(&Fund) -> T) -> T {
        self.sitting.with(|sitting| look(sitting.fund()))
    }

    /// The fund as it stands.
    pub fn now(self) -> Arc<Fund> {
        self.sitting.with_untracked(|sitting| sitting.fund().clone())
    }

    /// Reads something of the fund and the decisions.
    pub fn sitting<T>(self, look: impl FnOnce(&History) -> T) -> T {
        self.sitting.with(look)
    }

    /// The bids in their order, by the numbers they keep.
    pub fn bids(self) -> Vec<usize> {
        self.order.with(|order| order.iter().map(|(key, _)| *key).collect())
    }

    /// The number that a bid keeps.
    pub fn key_of(self, reference: &BidRef) -> Option<usize> {
        self.order.with_untracked(|order| order.iter().find(|(_, one)| one == reference).map(|(key, _)| *key))
    }

    /// Where a bid stands, counted from 0.
    pub fn place_of(self, key: usize) -> Option<usize> {
        self.order.with(|order| order.iter().position(|(one, _)| *one == key))
    }

    /// Reads something of a bid, and again when it changes; `None` where it is not there any more.
    pub fn bid<T>(self, key: usize, look: impl FnOnce(&Fund, &Bid) -> T) -> Option<T> {
        let place = self.place_of(key)?;
        self.fund(|fund| fund.bids.get(place).map(|bid| look(fund, bid)))
    }

    /// Changes the fund, or says why not. A change that is refused leaves everything as it was.
    pub fn amend(self, amendment: &Amendment) -> Result<(), String> {
        let fund = self.now();
        let refused = |why: BadAmendment| words::unamended(&fund, &why);
        let edit = Edit::amending(&fund, amendment).map_err(refused)?;
        let mut done = Ok(());
        let marks = |sitting: &History| sitting.scenario().to_look_at().count();
        let before = self.sitting.with_untracked(marks);
        self.sitting.update(|sitting| done = sitting.apply(&edit));
        self.changed();
        let marked = self.sitting.with_untracked(marks) > before;
        self.said.set(if marked { MARKED.to_owned() } else { String::new() });
        done.map_err(|why| words::refusal(&fund, &why))
    }

    /// Says what was just done, after what it did to decisions.
    pub fn tell(self, words: String) {
        self.said.update(|said| {
            if said != MARKED {
                said.clear();
            }
            *said = format!("{words} {said}").trim().to_owned();
        });
    }

    /// Changes one bid.
    pub fn amend_bid(self, key: usize, change: impl FnOnce(&mut Bid)) -> Result<(), String> {
        let Some(bid) = untrack(|| self.bid(key, |_, bid| bid.clone())) else {
            return Err("This bid is not there any more. Undo brings it back.".to_owned());
        };
        let mut changed = bid.clone();
        change(&mut changed);
        self.amend(&Amendment::Bids(Change::Set(bid.reference, changed)))
    }

    /// What would be decided no more if this were done: the words for each.
    pub fn would_go(self, amendment: &Amendment) -> Vec<String> {
        let fund = self.now();
        let Ok(Edit::Amend(amended)) = Edit::amending(&fund, amendment) else { return Vec::new() };
        let gone = self.sitting.with_untracked(|sitting| amended.gone(&fund, sitting.scenario()));
        gone.iter().map(|gone| words::was(&fund, fund.bid(&gone.bid), &gone.was)).collect()
    }

    /// Takes back the last change.
    pub fn undo(self) {
        self.sitting.maybe_update(History::undo);
        self.changed();
        self.said.set("Taken back.".to_owned());
    }

    /// Does again what was taken back.
    pub fn redo(self) {
        self.sitting.maybe_update(History::redo);
        self.changed();
        self.said.set("Done again.".to_owned());
    }

    /// Whether there is a change to take back.
    pub fn can_undo(self) -> bool {
        self.sitting.with(History::can_undo)
    }

    /// Whether there is a change to do again.
    pub fn can_redo(self) -> bool {
        self.sitting.with(History::can_redo)
    }

    /// Reads an amount that was typed.
    pub fn read(self, text: &str) -> Result<Money, String> {
        self.now().currency.read(text).map_err(|why| words::not_money(text, why))
    }

    fn changed(self) {
        self.follow();
        self.sitting.with_untracked(|sitting| self.keeping.keep(sitting));
    }

    /// Gives every bid the number it had. One that stands where another reference stood, and is new, is that bid under
    /// another reference.
    fn follow(self) {
        let fund = self.now();
        let before = self.order.get_untracked();
        let keys: HashMap<&BidRef, usize> = before.iter().map(|(key, one)| (one, *key)).collect();
        let moved = before.len() != fund.bids.len()
            || before.iter().zip(&fund.bids).any(|((_, one), bid)| *one != bid.reference);
        if !moved {
            return;
        }
        let order = fund.bids.iter().enumerate().map(|(at, bid)| {
            let stood =
                before.get(at).filter(|(_, one)| fund.bid(one).is_none() && before.len() == fund.bids.len());
            let known = keys.get(&bid.reference).copied().or(stood.map(|(key, _)| *key));
            (known.unwrap_or_else(|| self.fresh()), bid.reference.clone())
        });
        self.order.set(order.collect());
    }

    fn fresh(self) -> usize {
        self.next.update_value(|next| *next += 1);
        self.next.get_value()
    }
}
