//! Another amount than the paper offers, to the penny; above the request only after saying so.

use leptos::prelude::*;
use tranche::{Award, Money, Outcome, Refusal};

use super::bid_context::{BidHandle, EntryProblem, OpenChoice};
use tranche::ui::button::button;
use tranche::ui::signals::{Part, at_first, entered, part, words as changing};
use tranche::ui::words::other_amount as words;
use tranche::ui::words::{not_money, refusal};

/// The field for another amount.
#[component]
pub fn OtherAmount(row: BidHandle) -> impl IntoView {
    let id = row.id("amount");
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let label = row.with(|_, bid| words::amount_for(bid));
    let entry = Entry { row, against: EntryProblem::nothing(row), instead: RwSignal::new(None) };
    let counted = changing(move || {
        row.with(|fund, _| amount(row).map_or_else(String::new, |amount| fund.show(amount)))
    });
    let hint = changing(move || {
        row.with(|fund, bid| match amount(row) {
            None => words::enter(fund, bid),
            Some(amount) => words::counts_as(fund, bid, amount),
        })
    });
    view! {
        <div class="other">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" inputmode="decimal" autocomplete="off"
                aria-describedby=format!("{hint_id} {error_id}")
                aria-invalid=entry.against.invalid()
                value=at_first(counted)
                prop:value=counted
                on:change=entered(move |text| entry.read(&text)) />
            <p class="note" id=hint_id>{hint}</p>
            <p class="error" id=error_id role="alert">{entry.against.words()}</p>
            {entry.way_out()}
        </div>
    }
}

/// The other amount that the bid is given, if it is given one.
fn amount(row: BidHandle) -> Option<Money> {
    row.decision.with(|decision| match decision.outcome {
        Outcome::Funded(Award::Other(amount) | Award::Above(amount)) => Some(amount),
        _ => None,
    })
}

/// What becomes of what is typed.
#[derive(Clone, Copy)]
struct Entry {
    row: BidHandle,
    against: EntryProblem,
    /// What was typed, is no award within the request, and can be decided knowingly.
    instead: RwSignal<Option<Outcome>>,
}

impl Entry {
    fn read(self, text: &str) {
        match self.row.with(|fund, _| fund.currency.read(text)) {
            Ok(amount) => self.decide(Outcome::Funded(Award::Other(amount))),
            Err(why) => {
                self.instead.set(None);
                self.against.say(not_money(text.trim(), why));
            }
        }
    }

    fn decide(self, outcome: Outcome) {
        let refused = self.row.decide(outcome).err();
        if refused.is_none() {
            self.row.ask(OpenChoice::Nothing);
        }
        self.instead.set(match refused {
            Some(Refusal::AboveRequest { amount, .. }) => Some(Outcome::Funded(Award::Above(amount))),
            Some(Refusal::NothingGiven) => Some(Outcome::Declined),
            _ => None,
        });
        let words = refused.map(|why| self.row.with(|fund, _| refusal(fund, &why)));
        self.against.say(words.unwrap_or_default());
    }

    /// The button to decide it knowingly, as long as something stands against it.
    fn way_out(self) -> Part {
        let problem = self.against.words();
        part(move || {
            let outcome = self.instead.get().filter(|_| !problem.with(String::is_empty))?;
            let label = match &outcome {
                Outcome::Declined => words::DECLINE.to_owned(),
                outcome => self.row.with(|fund, bid| words::give_anyway(fund, outcome.amount(bid))),
            };
            Some(button(&label, move || self.decide(outcome.clone())))
        })
    }
}
