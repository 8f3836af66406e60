//! What a bid can be given: radios, in one tab stop.

use leptos::prelude::*;
use tranche::{Bid, Decision, Fund, Money, OptionId, Parts};

use super::card::Card;
use super::other::OtherAmount;
use super::parts::PartsEditor;
use tranche::shell::live::{All as _, flag, part, ticked};

/// Which radio is set.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Choice {
    NotFunded,
    InFull,
    Option(OptionId),
    Parts,
    Other,
}

/// The choices of one bid.
#[component]
pub fn Choices(card: Card) -> impl IntoView {
    // “Other amount” was chosen and no amount has been entered: nothing is given yet, and the page says so.
    let asking = RwSignal::new(false);
    let is_set = move |choice: &Choice| card.decision.with(|decision| chosen(decision, asking.get(), choice));
    let choose = move |choice: &Choice| {
        let decided = card.with(|_, bid| decide(bid, choice, card.decision.get_untracked().amount(bid)));
        asking.set(*choice == Choice::Other && decided == Decision::NotFunded);
        // Each choice on offer can be given, so none is refused.
        let _ = card.give(decided);
    };
    let parts = Memo::new(move |_| is_set(&Choice::Parts));
    let other = Memo::new(move |_| is_set(&Choice::Other));
    view! {
        <div class="choices">
            {card.with(offers).into_iter().map(|(choice, label, amount)| {
                let same = choice.clone();
                view! {
                    <label class="choice">
                        <input type="radio" name=card.id("choice") prop:checked=flag(move || is_set(&same))
                            on:change=ticked(move |_| choose(&choice)) />
                        <span>{label}</span>
                        " "
                        <span class="amount">{amount}</span>
                    </label>
                }
            }).all()}
        </div>
        {part(move || parts.get().then(|| view! { <PartsEditor card /> }))}
        {part(move || other.get().then(|| view! { <OtherAmount card asking /> }))}
    }
}

fn chosen(decision: &Decision, asking: bool, choice: &Choice) -> bool {
    match (decision, choice) {
        (Decision::NotFunded, Choice::Other) => asking,
        (Decision::NotFunded, Choice::NotFunded) => !asking,
        (Decision::InFull, Choice::InFull) => true,
        (Decision::Option(id), Choice::Option(other)) => id == other,
        (Decision::Parts(_), Choice::Parts) | (Decision::Other(_) | Decision::Above(_), Choice::Other) => {
            true
        }
        _ => false,
    }
}

/// Each choice with its words and, where it has one, its amount.
fn offers(fund: &Fund, bid: &Bid) -> Vec<(Choice, String, String)> {
    let plain = |choice, label: &str| (choice, label.to_owned(), String::new());
    let mut offers = vec![
        plain(Choice::NotFunded, "Not funded"),
        (Choice::InFull, "In full".to_owned(), fund.show(bid.requested)),
    ];
    for option in &bid.options {
        offers.push((Choice::Option(option.id.clone()), option.title.clone(), fund.show(option.amount)));
    }
    if !bid.lines.is_empty() {
        offers.push(plain(Choice::Parts, "Parts"));
    }
    offers.push(plain(Choice::Other, "Other amount"));
    offers
}

/// What a radio decides. “Parts” begins with all of them, “Other amount” with what the bid is given already.
fn decide(bid: &Bid, choice: &Choice, given: Money) -> Decision {
    match choice {
        Choice::NotFunded => Decision::NotFunded,
        Choice::InFull => Decision::InFull,
        Choice::Option(id) => Decision::Option(id.clone()),
        Choice::Parts => Decision::Parts(Parts::all(bid)),
        Choice::Other if given == Money::ZERO => Decision::NotFunded,
        Choice::Other if given > bid.requested => Decision::Above(given),
        Choice::Other => Decision::Other(given),
    }
}
