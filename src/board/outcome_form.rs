//! One step further than giving money: the reserve list, deferring, declining, standing aside; reason and conditions.

use leptos::prelude::*;
use tranche::{Abstention, Award, Bid, Decision, Edit, Explanation, Fund, Outcome, Rank};

use super::bid_context::{BidHandle, EntryProblem};
use tranche::ui::choice::{Radio, radio, select};
use tranche::ui::signals::{entered, flag, while_so, words as changing};
use tranche::ui::words::award_choices::{IN_FULL, RECOMMENDED};
use tranche::ui::words::outcome_form as words;
use tranche::ui::words::refusal;

/// What else can become of a bid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Reserve,
    Deferred,
    Declined,
    Abstained(Abstention),
}

const CHOICES: [(Choice, &str); 5] = [
    (Choice::Reserve, words::RESERVE),
    (Choice::Deferred, words::DEFERRED),
    (Choice::Declined, words::DECLINED),
    (Choice::Abstained(Abstention::Abstained), words::ABSTAIN),
    (Choice::Abstained(Abstention::Interest), words::STAND_ASIDE),
];

/// The outcomes without money, and why.
#[component]
pub fn OutcomeForm(row: BidHandle) -> impl IntoView {
    let reserve = Memo::new(move |_| row.decision.with(|decision| is(decision, Choice::Reserve)));
    let radios = CHOICES.into_iter().map(|(choice, label)| {
        let is_set = flag(move || row.decision.with(|decision| is(decision, choice)));
        let is_disabled = flag(move || row.editor.is_locked());
        let (name, label) = (row.id("choice"), label.to_owned());
        let offer = Radio { name, label, amount: String::new(), note: "", opens: false, is_set, is_disabled };
        radio(offer, Box::new(move || choose(row, choice)))
    });
    view! {
        <div class="choices">{radios.collect::<Vec<AnyView>>()}</div>
        {while_so(reserve, Box::new(move || on_reserve(row).into_any()))}
        {explain(row, "reason", words::reason_for, |explanation| &mut explanation.reason)}
        {explain(row, "conditions", words::conditions_for, |explanation| &mut explanation.conditions)}
    }
}

fn is(decision: &Decision, choice: Choice) -> bool {
    match choice {
        Choice::Reserve => decision.outcome.rank().is_some(),
        Choice::Deferred => decision.outcome == Outcome::Deferred,
        Choice::Declined => decision.outcome == Outcome::Declined,
        Choice::Abstained(abstention) => decision.abstention == Some(abstention),
    }
}

/// None of these can be refused in what is worked on: a bid is put at the end of the reserve list.
fn choose(row: BidHandle, choice: Choice) {
    if row.editor.is_locked() {
        return row.editor.refuse(row.place);
    }
    let reference = row.reference();
    let outcome = match choice {
        Choice::Reserve => {
            let rank = row.editor.mine().rank_of(&reference);
            Outcome::Reserve { rank, award: Award::InFull }
        }
        Choice::Deferred => Outcome::Deferred,
        Choice::Declined => Outcome::Declined,
        Choice::Abstained(abstention) => {
            return drop(row.editor.apply(Edit::Abstain(reference, abstention)));
        }
    };
    let _ = row.decide(outcome);
}

/// Where a bid stands on the reserve list, and what it would be given.
fn on_reserve(row: BidHandle) -> AnyView {
    let ranks = Memo::new(move |_| {
        let count = row.editor.shown(|scenario| scenario.reserve_list().len());
        (1..=count).map(|place| (place.to_string(), place.to_string())).collect()
    });
    let rank = changing(move || {
        row.decision.with(|decision| decision.outcome.rank().map_or(1, Rank::number)).to_string()
    });
    let set_rank = move |text: String| {
        let rank = text.parse().ok().and_then(Rank::new);
        change(row, |award, _| rank.map(|rank| Outcome::Reserve { rank, award }));
    };
    let award = changing(move || {
        row.with(|_, bid| row.decision.with(|decision| award_of(decision).amount(bid))).to_string()
    });
    let among = Memo::new(move |_| {
        let awards = row.with(awards).into_iter().map(|(value, words, _)| (value, words));
        let mut awards: Vec<(String, String)> = awards.collect();
        // One that arrived in a link may be none of those on offer.
        let now = award.get();
        if !awards.iter().any(|(value, _)| *value == now) {
            let words = row.decision.with(|decision| {
                row.with(|fund, bid| words::another_amount(fund, award_of(decision).amount(bid)))
            });
            awards.push((now, words));
        }
        awards
    });
    let set_award = move |amount: String| {
        let award =
            row.with(awards).into_iter().find(|(value, ..)| *value == amount).map(|(_, _, award)| award);
        change(row, |_, rank| award.map(|award| Outcome::Reserve { rank, award }));
    };
    view! {
        <div class="on-reserve">
            {select(row.id("rank"), words::RANK, ranks, rank, set_rank)}
            {select(row.id("reserve-award"), words::RESERVE_AWARD, among, award, set_award)}
            <p class="note">{words::NOT_COUNTED}</p>
        </div>
    }
    .into_any()
}

/// What the bid would be given.
fn award_of(decision: &Decision) -> &Award {
    decision.outcome.award().unwrap_or(&Award::InFull)
}

/// What a bid on the reserve list may be given, each under its amount.
fn awards(fund: &Fund, bid: &Bid) -> Vec<(String, String, Award)> {
    let recommended = bid.facts.recommended.as_ref().and_then(|recommended| {
        recommended.amount.and_then(|amount| Award::of(amount, bid)).map(|award| (RECOMMENDED, award))
    });
    let options = bid.options.iter().map(|option| (&*option.title, Award::Option(option.id.clone())));
    let all = [(IN_FULL, Award::InFull)].into_iter().chain(options).chain(recommended);
    let mut listed: Vec<(String, String, Award)> = Vec::new();
    for (title, award) in all {
        let amount = award.amount(bid);
        if !listed.iter().any(|(value, ..)| *value == amount.to_string()) {
            listed.push((amount.to_string(), words::with_amount(fund, title, amount), award));
        }
    }
    listed
}

fn change(row: BidHandle, change: impl FnOnce(Award, Rank) -> Option<Outcome>) {
    let outcome = row.decided(|decision| decision.outcome.clone());
    if let Outcome::Reserve { rank, award } = outcome
        && let Some(outcome) = change(award, rank)
    {
        // Places and awards on offer are there.
        let _ = row.decide(outcome);
    }
}

/// A field for plain text about the decision.
fn explain(
    row: BidHandle,
    name: &str,
    label: fn(&Bid) -> String,
    of: fn(&mut Explanation) -> &mut String,
) -> AnyView {
    let id = row.id(name);
    let error_id = format!("{id}-error");
    let against = EntryProblem::nothing(row);
    let text = changing(move || row.decision.with(|decision| std::mem::take(of(&mut explanation(decision)))));
    let write = move |typed: String| {
        let mut explanation = row.decided(explanation);
        *of(&mut explanation) = typed.trim().to_owned();
        let refused = row.editor.apply(Edit::Explain(row.reference(), explanation)).err();
        against.say(refused.map_or_else(String::new, |why| row.with(|fund, _| refusal(fund, &why))));
    };
    view! {
        <div class="control explain">
            <label for=id.clone()>{row.with(|_, bid| label(bid))}</label>
            <textarea id=id rows="2" autocomplete="off" aria-describedby=error_id.clone() aria-invalid=against.invalid()
                prop:value=text on:change=entered(write)></textarea>
            <p class="error" id=error_id role="alert">{against.words()}</p>
        </div>
    }
    .into_any()
}

fn explanation(decision: &Decision) -> Explanation {
    Explanation { reason: decision.reason.clone(), conditions: decision.conditions.clone() }
}
