//! What a bid can be given at one press: radios, in one tab stop. The rest is one step further.

use leptos::prelude::*;
use tranche::{Advice, Award, Bid, Fund, Money, OptionId, Outcome, Parts, Rank};

use super::card_context::{Card, OpenChoice};
use super::line_picker::PartsEditor;
use super::other_amount::OtherAmount;
use super::outcome_form::Further;
use tranche::ui::choice::radio;
use tranche::ui::signals::{flag, while_so};
use tranche::ui::words::award_choices as words;

/// Which radio is set.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Choice {
    Undecided,
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
    let asking = RwSignal::new(OpenChoice::Nothing);
    let advised = card.with(|_, bid| advised(bid));
    let of_its_own = match advised {
        Some(Outcome::Funded(Award::Other(amount) | Award::Above(amount))) => Some(amount),
        _ => None,
    };
    let is_set = move |choice: &Choice| {
        card.decision.with(|decision| {
            decision.abstention.is_none() && chosen(&decision.outcome, asking.get(), of_its_own, choice)
        })
    };
    let choose = move |choice: &Choice| {
        let given = card.with(|_, bid| card.decided(|decision| decision.outcome.amount(bid)));
        let outcome = card.with(|_, bid| decide(bid, choice, given));
        let amount = card.with(|_, bid| outcome.amount(bid));
        let asks = *choice == Choice::Other && (amount == Money::ZERO || Some(amount) == of_its_own);
        asking.set(if asks { OpenChoice::Amount } else { OpenChoice::Nothing });
        // Each choice on offer can be given, so none is refused.
        let _ = card.decide(outcome);
    };
    let parts = Memo::new(move |_| is_set(&Choice::Parts));
    let other = Memo::new(move |_| is_set(&Choice::Other));
    view! {
        <div class="choices">
            {card.with(|fund, bid| offers(fund, bid, of_its_own)).into_iter().map(|(choice, label, amount)| {
                let same = choice.clone();
                let is_advised = advised.as_ref()
                    .is_some_and(|advised| chosen(advised, OpenChoice::Nothing, None, &choice));
                let advice = if is_advised && of_its_own.is_none() { words::IS_RECOMMENDED } else { "" };
                let is_set = flag(move || is_set(&same));
                let opens = matches!(choice, Choice::Parts | Choice::Other);
                radio(card.id("choice"), label, amount, advice, opens, is_set, Box::new(move || choose(&choice)))
            }).collect::<Vec<AnyView>>()}
        </div>
        {while_so(parts, Box::new(move || view! { <PartsEditor card asking /> }.into_any()))}
        {while_so(other, Box::new(move || view! { <OtherAmount card asking /> }.into_any()))}
        <Further card />
    }
}

/// What is recommended, where that is a choice at one press.
fn advised(bid: &Bid) -> Option<Outcome> {
    let recommended = bid.facts.recommended.as_ref()?;
    (recommended.outcome == Advice::Fund).then(|| recommended.outcome(bid, Rank::FIRST))
}

fn chosen(outcome: &Outcome, asking: OpenChoice, of_its_own: Option<Money>, choice: &Choice) -> bool {
    let is_advised = |amount: &Money| asking != OpenChoice::Amount && Some(*amount) == of_its_own;
    match (outcome, choice) {
        (Outcome::Undecided, Choice::Other) => asking == OpenChoice::Amount,
        (Outcome::Undecided, Choice::Parts) => asking == OpenChoice::Parts,
        (Outcome::Undecided, Choice::Undecided) => asking == OpenChoice::Nothing,
        (Outcome::Funded(award), choice) => match (award, choice) {
            (Award::InFull, Choice::InFull) | (Award::Parts(_), Choice::Parts) => true,
            (Award::Option(id), Choice::Option(other)) => id == other,
            (Award::Other(amount) | Award::Above(amount), Choice::Other) => !is_advised(amount),
            (Award::Other(amount) | Award::Above(amount), Choice::Recommended(_)) => is_advised(amount),
            _ => false,
        },
        _ => false,
    }
}

/// Each choice with its words and, where it has one, its amount.
fn offers(fund: &Fund, bid: &Bid, of_its_own: Option<Money>) -> Vec<(Choice, String, String)> {
    let plain = |choice, label: &str| (choice, label.to_owned(), String::new());
    let mut offers = vec![
        plain(Choice::Undecided, words::NOT_DECIDED),
        (Choice::InFull, words::IN_FULL.to_owned(), fund.show(bid.requested)),
    ];
    for option in &bid.options {
        offers.push((Choice::Option(option.id.clone()), option.title.clone(), fund.show(option.amount)));
    }
    if let Some(amount) = of_its_own {
        offers.push((Choice::Recommended(amount), words::RECOMMENDED.to_owned(), fund.show(amount)));
    }
    if !bid.lines.is_empty() {
        offers.push(plain(Choice::Parts, words::PARTS));
    }
    offers.push(plain(Choice::Other, words::OTHER_AMOUNT));
    offers
}

/// What a radio decides. Parts begin with all of them, another amount with what the bid is given already.
fn decide(bid: &Bid, choice: &Choice, given: Money) -> Outcome {
    Outcome::Funded(match choice {
        Choice::Undecided => return Outcome::Undecided,
        Choice::InFull => Award::InFull,
        Choice::Option(id) => Award::Option(id.clone()),
        Choice::Parts => Award::Parts(Parts::all(bid)),
        Choice::Recommended(amount) => return Outcome::giving(*amount, bid),
        Choice::Other if given == Money::ZERO => return Outcome::Undecided,
        Choice::Other if given > bid.requested => Award::Above(given),
        Choice::Other => Award::Other(given),
    })
}
