//! What a bid can be given at one press: radios of one name, each in its column. The rest is one step further.

use leptos::prelude::*;
use tranche::{Advice, Award, Bid, Fund, Money, OptionId, Outcome, Parts, Rank};

use super::bid_context::{BidHandle, OpenChoice, Opened};
use super::sort_heads::Columns;
use tranche::ui::choice::{Radio, radio};
use tranche::ui::signals::{All as _, flag};
use tranche::ui::words::award_choices as words;
use tranche::ui::words::bid_facts::recommended as recommended_words;

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

/// The cells with the choices of one bid, in the order of their columns.
pub fn choices(row: BidHandle, columns: Columns) -> Vec<AnyView> {
    let own = row.with(|_, bid| own_recommendation(bid));
    let advised = row.with(|_, bid| advised(bid));
    let pill = |choice: Choice| {
        let is_advised =
            own.is_none() && advised.as_ref().is_some_and(|a| chosen(a, OpenChoice::Nothing, None, &choice));
        choice_pill(row, own, choice, is_advised)
    };
    let cell = |class: &'static str, content: Vec<AnyView>| {
        view! { <td role="cell" class=class>{content}</td> }.into_any()
    };
    let mut cells =
        vec![cell("none", vec![pill(Choice::Undecided)]), cell("full", vec![pill(Choice::InFull)])];
    if columns.options {
        let options = row.with(|_, bid| bid.options.iter().map(|o| pill(Choice::Option(o.id.clone()))).all());
        cells.push(cell("less", options));
    }
    if columns.advice {
        cells.push(cell(
            "advice",
            vec![own.map_or_else(|| advice(row), |own| pill(Choice::Recommended(own)))],
        ));
    }
    let parts = row.with(|_, bid| !bid.lines.is_empty()).then(|| pill(Choice::Parts));
    cells.push(cell("parts-or-other", parts.into_iter().chain([pill(Choice::Other)]).collect()));
    cells
}

/// What is recommended where another choice gives it, or where nothing is to be given.
fn advice(row: BidHandle) -> AnyView {
    let words = row.with(|fund, bid| {
        bid.facts.recommended.as_ref().map(|recommended| recommended_words(fund, recommended))
    });
    view! { <span class="advised">{words}</span> }.into_any()
}

fn choice_pill(row: BidHandle, own: Option<Money>, choice: Choice, is_advised: bool) -> AnyView {
    let (label, amount) = row.with(|fund, bid| offer(fund, bid, &choice));
    let note = if is_advised { words::IS_RECOMMENDED } else { "" };
    let opens = matches!(choice, Choice::Parts | Choice::Other);
    let same = choice.clone();
    let is_set = flag(move || {
        row.decision.with(|decision| {
            decision.abstention.is_none() && chosen(&decision.outcome, row.asks(), own, &same)
        })
    });
    let is_disabled = flag(move || row.editor.is_locked());
    let pill = Radio { name: row.id("choice"), label, amount, note, opens, is_set, is_disabled };
    radio(pill, Box::new(move || choose(row, own, &choice)))
}

fn choose(row: BidHandle, own: Option<Money>, choice: &Choice) {
    if row.editor.is_locked() {
        return row.editor.refuse(row.place);
    }
    let given = row.with(|_, of| row.decided(|decision| decision.outcome.amount(of)));
    let outcome = row.with(|_, bid| decide(bid, choice, given));
    let amount = row.with(|_, bid| outcome.amount(bid));
    let asks = *choice == Choice::Other && (amount == Money::ZERO || Some(amount) == own);
    row.ask(if asks { OpenChoice::Amount } else { OpenChoice::Nothing });
    row.open_for_entry(matches!(choice, Choice::Parts | Choice::Other));
    // Each choice on offer can be given, so none is refused.
    let _ = row.decide(outcome);
}

/// What is recommended, where that is a choice at one press.
fn advised(bid: &Bid) -> Option<Outcome> {
    let recommended = bid.facts.recommended.as_ref()?;
    (recommended.outcome == Advice::Fund).then(|| recommended.outcome(bid, Rank::FIRST))
}

/// The amount that is recommended, where that is a choice of its own.
fn own_recommendation(bid: &Bid) -> Option<Money> {
    match advised(bid) {
        Some(Outcome::Funded(Award::Other(amount) | Award::Above(amount))) => Some(amount),
        _ => None,
    }
}

fn chosen(outcome: &Outcome, asking: OpenChoice, own: Option<Money>, choice: &Choice) -> bool {
    let is_own = |amount: &Money| asking != OpenChoice::Amount && Some(*amount) == own;
    match (outcome, choice) {
        (Outcome::Undecided, Choice::Other) => asking == OpenChoice::Amount,
        (Outcome::Undecided, Choice::Parts) => asking == OpenChoice::Parts,
        (Outcome::Undecided, Choice::Undecided) => asking == OpenChoice::Nothing,
        (Outcome::Funded(award), choice) => match (award, choice) {
            (Award::InFull, Choice::InFull) | (Award::Parts(_), Choice::Parts) => true,
            (Award::Option(id), Choice::Option(other)) => id == other,
            (Award::Other(amount) | Award::Above(amount), Choice::Other) => !is_own(amount),
            (Award::Other(amount) | Award::Above(amount), Choice::Recommended(_)) => is_own(amount),
            _ => false,
        },
        _ => false,
    }
}

/// The words of a choice and, where it has one, its amount.
fn offer(fund: &Fund, bid: &Bid, choice: &Choice) -> (String, String) {
    let (label, amount) = match choice {
        Choice::Undecided => (words::NOT_DECIDED, None),
        Choice::InFull => (words::IN_FULL, Some(bid.requested)),
        Choice::Option(id) => {
            let option = bid.option(id);
            (option.map_or("", |option| option.title.as_str()), option.map(|option| option.amount))
        }
        Choice::Recommended(amount) => (words::RECOMMENDED, Some(*amount)),
        Choice::Parts => (words::PARTS, None),
        Choice::Other => (words::OTHER_AMOUNT, None),
    };
    (label.to_owned(), amount.map_or_else(String::new, |amount| fund.show(amount)))
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

impl BidHandle {
    /// Opens the row for what has to be entered, or closes it again; what somebody opened stays open.
    fn open_for_entry(self, is_needed: bool) {
        self.open(|opened| match (opened, is_needed) {
            (Opened::Nothing, true) => Opened::Entry,
            (Opened::Entry, false) => Opened::Nothing,
            (opened, _) => opened,
        });
    }
}
