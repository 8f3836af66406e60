//! One step further than giving money: the reserve list, deferring, declining, standing aside; reason and conditions.

use leptos::prelude::*;
use tranche::{Abstention, Award, Bid, Edit, Explanation, Fund, Outcome, Rank};

use super::card_context::{Card, CardProblem};
use tranche::ui::choice::{radio, select};
use tranche::ui::signals::{entered, flag, happened, part, words as changing};
use tranche::ui::words;

/// What else can become of a bid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Reserve,
    Deferred,
    Declined,
    Abstained(Abstention),
}

const CHOICES: [(Choice, &str); 5] = [
    (Choice::Reserve, "Reserve list"),
    (Choice::Deferred, "Deferred"),
    (Choice::Declined, "Declined"),
    (Choice::Abstained(Abstention::Abstained), "I abstain"),
    (Choice::Abstained(Abstention::Interest), "I stand aside (interest)"),
];

/// Opens by itself where something of it is decided; its fields are made when it is first opened.
#[component]
pub fn Further(card: Card) -> impl IntoView {
    let begins_open =
        card.decision.with_untracked(|decision| CHOICES.iter().any(|(one, _)| is(decision, *one)));
    let opened = RwSignal::new(begins_open);
    view! {
        <details class="further" open=begins_open on:toggle=happened(move |_| opened.set(true))>
            <summary>"Reserve, defer, decline; reason and conditions"</summary>
            {part(move || opened.get().then(|| view! { <Fields card /> }))}
        </details>
    }
}

#[component]
fn Fields(card: Card) -> impl IntoView {
    let reserve = Memo::new(move |_| card.decision.with(|decision| is(decision, Choice::Reserve)));
    let radios = CHOICES.into_iter().map(|(choice, label)| {
        let is_set = flag(move || card.decision.with(|decision| is(decision, choice)));
        let choose = Box::new(move || choose(card, choice));
        radio(card.id("choice"), label.to_owned(), String::new(), "", is_set, choose)
    });
    view! {
        <div class="choices">{radios.collect::<Vec<AnyView>>()}</div>
        {part(move || reserve.get().then(|| on_reserve(card)))}
        {explain(card, "Reason", |explanation| &mut explanation.reason)}
        {explain(card, "Conditions", |explanation| &mut explanation.conditions)}
    }
}

fn is(decision: &tranche::Decision, choice: Choice) -> bool {
    match choice {
        Choice::Reserve => decision.outcome.rank().is_some(),
        Choice::Deferred => decision.outcome == Outcome::Deferred,
        Choice::Declined => decision.outcome == Outcome::Declined,
        Choice::Abstained(abstention) => decision.abstention == Some(abstention),
    }
}

/// None of these can be refused: a bid is put at the end of the reserve list.
fn choose(card: Card, choice: Choice) {
    let reference = card.with(|_, bid| bid.reference.clone());
    let outcome = match choice {
        Choice::Reserve => {
            let rank = card.editor.mine().rank_of(&reference);
            Outcome::Reserve { rank, award: Award::InFull }
        }
        Choice::Deferred => Outcome::Deferred,
        Choice::Declined => Outcome::Declined,
        Choice::Abstained(abstention) => {
            return drop(card.editor.apply(Edit::Abstain(reference, abstention)));
        }
    };
    let _ = card.decide(outcome);
}

/// Where a bid stands on the reserve list, and what it would be given.
fn on_reserve(card: Card) -> AnyView {
    let ranks = Memo::new(move |_| {
        let count = card.editor.shown(|scenario| scenario.reserve_list().len());
        (1..=count).map(|place| (place.to_string(), place.to_string())).collect()
    });
    let rank = changing(move || {
        card.decision.with(|decision| decision.outcome.rank().map_or(1, Rank::number)).to_string()
    });
    let set_rank = move |text: String| {
        let rank = text.parse().ok().and_then(Rank::new);
        change(card, |award, _| rank.map(|rank| Outcome::Reserve { rank, award }));
    };
    let award = changing(move || {
        let award = card.decision.with(|decision| decision.outcome.award().cloned().unwrap_or_default());
        card.with(|_, bid| award.amount(bid)).to_string()
    });
    let among = Memo::new(move |_| {
        let awards = card.with(awards).into_iter().map(|(value, words, _)| (value, words));
        let mut awards: Vec<(String, String)> = awards.collect();
        // One that arrived in a link may be none of those on offer.
        let now = award.get();
        if !awards.iter().any(|(value, _)| *value == now) {
            let amount = card.decision.with(|decision| {
                card.with(|fund, bid| decision.outcome.award().map(|award| fund.show(award.amount(bid))))
            });
            awards.push((now, format!("Another amount {}", amount.unwrap_or_default())));
        }
        awards
    });
    let set_award = move |amount: String| {
        let award =
            card.with(awards).into_iter().find(|(value, ..)| *value == amount).map(|(_, _, award)| award);
        change(card, |_, rank| award.map(|award| Outcome::Reserve { rank, award }));
    };
    view! {
        <div class="on-reserve">
            {select(card.id("rank"), "Place on the reserve list", ranks, rank, set_rank)}
            {select(card.id("reserve-award"), "To be given if money becomes free", among, award, set_award)}
            <p class="note">"It counts as no money until it is funded."</p>
        </div>
    }
    .into_any()
}

/// What a bid on the reserve list may be given, each under its amount.
fn awards(fund: &Fund, bid: &Bid) -> Vec<(String, String, Award)> {
    let recommended = bid.facts.recommended.as_ref().and_then(|recommended| {
        recommended
            .amount
            .and_then(|amount| Award::of(amount, bid))
            .map(|award| ("Recommended".to_owned(), award))
    });
    let options = bid.options.iter().map(|option| (option.title.clone(), Award::Option(option.id.clone())));
    let all = [("In full".to_owned(), Award::InFull)].into_iter().chain(options).chain(recommended);
    let mut listed: Vec<(String, String, Award)> = Vec::new();
    for (words, award) in all {
        let amount = award.amount(bid);
        if !listed.iter().any(|(value, ..)| *value == amount.to_string()) {
            listed.push((amount.to_string(), format!("{words} {}", fund.show(amount)), award));
        }
    }
    listed
}

fn change(card: Card, change: impl FnOnce(Award, Rank) -> Option<Outcome>) {
    let outcome = card.decision.with_untracked(|decision| decision.outcome.clone());
    if let Outcome::Reserve { rank, award } = outcome
        && let Some(outcome) = change(award, rank)
    {
        // Places and awards on offer are there.
        let _ = card.decide(outcome);
    }
}

/// A field for plain text about the decision.
fn explain(card: Card, label: &'static str, of: fn(&mut Explanation) -> &mut String) -> AnyView {
    let id = card.id(label);
    let error_id = format!("{id}-error");
    let against = CardProblem::nothing(card);
    let now = move || {
        card.decision.with(|decision| Explanation {
            reason: decision.reason.clone(),
            conditions: decision.conditions.clone(),
        })
    };
    let text = changing(move || of(&mut now()).clone());
    let write = move |typed: String| {
        let mut explanation = untrack(now);
        *of(&mut explanation) = typed.trim().to_owned();
        let reference = card.with(|_, bid| bid.reference.clone());
        let refused = card.editor.apply(Edit::Explain(reference, explanation)).err();
        against.say(refused.map_or_else(String::new, |why| card.with(|fund, _| words::refusal(fund, &why))));
    };
    view! {
        <div class="control explain">
            <label for=id.clone()>{card.with(|_, bid| format!("{label} for {}", bid.reference))}</label>
            <textarea id=id rows="2" autocomplete="off" aria-describedby=error_id.clone() aria-invalid=against.invalid()
                prop:value=text on:change=entered(write)></textarea>
            <p class="error" id=error_id role="alert">{against.words()}</p>
        </div>
    }
    .into_any()
}
