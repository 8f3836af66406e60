//! A list by hand: bids moved up and down with buttons, and with them the keyboard.

use leptos::prelude::*;
use tranche::BidRef;
use tranche::first_draft::{DraftedBid, PassedOver};
use tranche::ui::signals::pressed;

use super::super::focus_soon::focus_soon;
use super::preview::Preview;
use super::rule_choice::RuleChoice;
use tranche::ui::words::office::first_draft as words;

/// A handle to the list, and to what is said of the last move.
#[derive(Clone, Copy)]
pub struct HandOrder {
    rule: RuleChoice,
    moved: RwSignal<Option<Moved>>,
}

/// A move, in words, with what was chosen then.
#[derive(Clone)]
struct Moved {
    said: String,
    start: Option<usize>,
    list: Vec<BidRef>,
}

impl HandOrder {
    /// Nothing was moved yet.
    pub fn of_rule(rule: RuleChoice) -> Self {
        Self { rule, moved: RwSignal::new(None) }
    }

    /// What is said of the last move, while the list on show is still the one that it made.
    pub fn said(self) -> String {
        let moved = self.moved.get().filter(|moved| {
            let is_it = self.rule.hand.with(|list| *list == moved.list);
            is_it && self.rule.is_by_hand() && self.rule.start.get() == moved.start
        });
        moved.map_or_else(String::new, |moved| moved.said)
    }

    /// Says nothing more of the last move.
    pub fn forget_move(self) {
        self.moved.set(None);
    }

    /// The buttons of the bid in this place of the draft, where it is by hand.
    pub fn buttons(self, preview: &Preview, at: usize) -> Option<AnyView> {
        if !self.rule.is_by_hand() {
            return None;
        }
        // What must not be funded stands behind all others, wherever somebody puts it.
        let is_barred = |one: &&DraftedBid| one.passed_over == Some(PassedOver::MustNotFund);
        let list: Vec<BidRef> =
            preview.draft.bids.iter().filter(|one| !is_barred(one)).map(|one| one.bid.clone()).collect();
        let (last, name) = (list.len().checked_sub(1)?, list.get(at)?.to_string());
        let moves = [
            ("up", "↑", words::move_up(&name), at.checked_sub(1)),
            ("down", "↓", words::move_down(&name), (at < last).then_some(at + 1)),
            ("top", words::TOP, words::move_to_top(&name), (at > 0).then_some(0)),
        ];
        let list = StoredValue::new(list);
        let button = |(side, arrow, label, to): (&'static str, &'static str, String, Option<usize>)| {
            let act = move || {
                if let Some(to) = to {
                    self.put(list.get_value(), at, to, side);
                }
            };
            view! {
                <button type="button" class="small" id=id(at, side) aria-label=label aria-disabled=to.is_none().to_string()
                    on:click=pressed(act)>{arrow}</button>
            }
        };
        Some(view! { <span class="row-buttons">{moves.map(button)}</span> }.into_any())
    }

    fn put(self, mut list: Vec<BidRef>, from: usize, to: usize, side: &str) {
        let bid = list.remove(from);
        let said = words::moved(bid.as_str(), to + 1, list.len() + 1);
        list.insert(to, bid);
        self.moved.set(Some(Moved { said, start: self.rule.start.get(), list: list.clone() }));
        self.rule.hand.set(list);
        focus_soon(id(to, side));
    }
}

fn id(at: usize, side: &str) -> String {
    format!("draft-{at}-{side}")
}
