//! What a bid can be given: radios, in one tab stop.

use leptos::prelude::*;
use tranche::{Bid, Decision, Edit, Money, OptionId, Parts};

use super::editor::Editor;
use super::live::{flag, part, ticked};
use super::other::OtherAmount;
use super::parts::PartsEditor;

/// Which radio is set.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Choice {
    NotFunded,
    InFull,
    Option(OptionId),
    Parts,
    Other,
}

impl Choice {
    fn of(decision: &Decision) -> Self {
        match decision {
            Decision::NotFunded => Self::NotFunded,
            Decision::InFull => Self::InFull,
            Decision::Option(id) => Self::Option(id.clone()),
            Decision::Parts(_) => Self::Parts,
            Decision::Other(_) | Decision::Above(_) => Self::Other,
        }
    }
}

/// The choices of one bid.
#[component]
pub fn Choices(place: usize, bid: Bid, decision: Memo<Decision>) -> impl IntoView {
    let editor = Editor::get();
    // “Other amount” was chosen and no amount has been entered: nothing is given yet, and the page says so.
    let asking = RwSignal::new(false);
    let chosen = Memo::new(move |_| match decision.read().clone() {
        Decision::NotFunded if asking.get() => Choice::Other,
        decided => Choice::of(&decided),
    });
    let offers = offers(editor, &bid);
    let bid = StoredValue::new(bid);
    let choose = move |choice: Choice| {
        let current = decision.get_untracked();
        let decided = bid.with_value(|bid| decide(bid, &choice, current.amount(bid)));
        asking.set(choice == Choice::Other && decided == Decision::NotFunded);
        // Each choice on offer can be given, so none is refused.
        let _ = editor.apply(Edit::Decide(bid.with_value(|bid| bid.reference.clone()), decided));
    };
    view! {
        <div class="choices">
            {offers.into_iter().map(|(choice, label, amount)| {
                let is_set = { let choice = choice.clone(); flag(move || *chosen.read() == choice) };
                view! {
                    <label class="choice">
                        <input type="radio" name=format!("bid-{place}") prop:checked=is_set
                            on:change=ticked(move |_| choose(choice.clone())) />
                        <span>{label}</span>
                        {amount.map(|amount| view! { " " <span class="amount">{amount}</span> })}
                    </label>
                }
            }).collect_view()}
        </div>
        {part(move || match chosen.get() {
            Choice::Parts => Some(view! { <PartsEditor place bid=bid.get_value() decision /> }.into_any()),
            Choice::Other => Some(view! { <OtherAmount place bid=bid.get_value() decision /> }.into_any()),
            _ => None,
        })}
    }
}

/// Each choice with its words and, where it has one, its amount.
fn offers(editor: Editor, bid: &Bid) -> Vec<(Choice, String, Option<String>)> {
    let fund = editor.fund();
    let plain = |choice, label: &str| (choice, label.to_owned(), None);
    let mut offers = vec![
        plain(Choice::NotFunded, "Not funded"),
        (Choice::InFull, "In full".to_owned(), Some(fund.show(bid.requested))),
    ];
    offers.extend(bid.options.iter().map(|option| {
        (Choice::Option(option.id.clone()), option.title.clone(), Some(fund.show(option.amount)))
    }));
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
