//! What a bid can be given: radios, in one tab stop.

use leptos::prelude::*;
use tranche::{Advice, Bid, Decision, Fund, Money, OptionId, Parts};

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
    /// The amount that is recommended, where no other choice gives that.
    Recommended(Money),
    Other,
}

/// The choices of one bid.
#[component]
pub fn Choices(card: Card) -> impl IntoView {
    // “Other amount” was chosen and none has been entered: nothing else is given yet, and the page says so.
    let asking = RwSignal::new(false);
    let advised = card.with(|_, bid| advised(bid));
    let of_its_own = match advised {
        Some(Decision::Other(amount) | Decision::Above(amount)) => Some(amount),
        _ => None,
    };
    let is_set = move |choice: &Choice| {
        card.decision.with(|decision| chosen(decision, asking.get(), of_its_own, choice))
    };
    let choose = move |choice: &Choice| {
        let decided = card.with(|_, bid| decide(bid, choice, card.decision.get_untracked().amount(bid)));
        let given = card.with(|_, bid| decided.amount(bid));
        asking.set(*choice == Choice::Other && (given == Money::ZERO || Some(given) == of_its_own));
        // Each choice on offer can be given, so none is refused.
        let _ = card.give(decided);
    };
    let parts = Memo::new(move |_| is_set(&Choice::Parts));
    let other = Memo::new(move |_| is_set(&Choice::Other));
    view! {
        <div class="choices">
            {card.with(|fund, bid| offers(fund, bid, of_its_own)).into_iter().map(|(choice, label, amount)| {
                let same = choice.clone();
                let is_advised = advised.as_ref().is_some_and(|advised| chosen(advised, false, None, &choice));
                let advice = (is_advised && of_its_own.is_none()).then_some(" (recommended)");
                view! {
                    <label class="choice">
                        <input type="radio" name=card.id("choice") prop:checked=flag(move || is_set(&same))
                            on:change=ticked(move |_| choose(&choice)) />
                        <span>{label}</span>
                        " "
                        <span class="amount">{amount}</span>
                        <span class="note">{advice}</span>
                    </label>
                }
            }).all()}
        </div>
        {part(move || parts.get().then(|| view! { <PartsEditor card /> }))}
        {part(move || other.get().then(|| view! { <OtherAmount card asking /> }))}
    }
}

/// What is recommended, where that is a choice: a bid to be decided later has none.
fn advised(bid: &Bid) -> Option<Decision> {
    let recommended = bid.facts.recommended.as_ref()?;
    matches!(recommended.outcome, Advice::Fund | Advice::Decline).then(|| recommended.decision(bid))
}

fn chosen(decision: &Decision, asking: bool, of_its_own: Option<Money>, choice: &Choice) -> bool {
    let is_advised = |amount: &Money| !asking && Some(*amount) == of_its_own;
    match (decision, choice) {
        (Decision::NotFunded, Choice::Other) => asking,
        (Decision::NotFunded, Choice::NotFunded) => !asking,
        (Decision::InFull, Choice::InFull) => true,
        (Decision::Option(id), Choice::Option(other)) => id == other,
        (Decision::Parts(_), Choice::Parts) => true,
        (Decision::Other(amount) | Decision::Above(amount), Choice::Other) => !is_advised(amount),
        (Decision::Other(amount) | Decision::Above(amount), Choice::Recommended(_)) => is_advised(amount),
        _ => false,
    }
}

/// Each choice with its words and, where it has one, its amount.
fn offers(fund: &Fund, bid: &Bid, of_its_own: Option<Money>) -> Vec<(Choice, String, String)> {
    let plain = |choice, label: &str| (choice, label.to_owned(), String::new());
    let mut offers = vec![
        plain(Choice::NotFunded, "Not funded"),
        (Choice::InFull, "In full".to_owned(), fund.show(bid.requested)),
    ];
    for option in &bid.options {
        offers.push((Choice::Option(option.id.clone()), option.title.clone(), fund.show(option.amount)));
    }
    if let Some(amount) = of_its_own {
        offers.push((Choice::Recommended(amount), "Recommended".to_owned(), fund.show(amount)));
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
        Choice::Recommended(amount) => Decision::giving(*amount, bid),
        Choice::Other if given == Money::ZERO => Decision::NotFunded,
        Choice::Other if given > bid.requested => Decision::Above(given),
        Choice::Other => Decision::Other(given),
    }
}
