//! The choices of a rule. What is asked follows from what is chosen.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::first_draft::AtWaterline;
use tranche::ui::choice::select;
use tranche::ui::signals::{All as _, flag, part, ticked, words as changing};
use tranche::{Bid, Money};

use super::order_choice::OrderChoice;
use super::preview::Preview;
use super::rule_choice::{Kind, RuleChoice, STEPS};
use super::rule_question::{answer, question};
use tranche::ui::words::office::first_draft as words;

/// All of them.
#[component]
pub fn RuleForm(rule: RuleChoice, preview: Memo<Arc<Preview>>) -> impl IntoView {
    let kind = rule.kind;
    view! {
        <section class="draft-rule" aria-labelledby="draft-rule">
            <h2 id="draft-rule">{words::RULE}</h2>
            {start(rule)}
            {ways(rule)}
            {part(move || matches!(kind.get(), Kind::List | Kind::TopWeighted)
                .then(|| view! { <OrderChoice rule preview /> }))}
            {part(move || (kind.get() == Kind::List).then(|| at_waterline(rule)))}
            {part(move || matches!(kind.get(), Kind::ProRata | Kind::Even | Kind::TopWeighted)
                .then(|| terms(rule)))}
        </section>
    }
}

fn start(rule: RuleChoice) -> AnyView {
    let among = Memo::new(move |_| {
        let nothing = (String::new(), words::NOTHING_DECIDED.to_owned());
        let scenarios = rule.starts().into_iter().map(|(number, title)| (number.to_string(), title));
        [nothing].into_iter().chain(scenarios).collect::<Vec<_>>()
    });
    let now = changing(move || rule.start().map_or_else(String::new, |(number, ..)| number.to_string()));
    let choose = move |value: String| rule.start.set(value.parse().ok());
    let list = select("draft-start".to_owned(), words::START, among, now, choose);
    view! { {list} <p class="note">{words::START_NOTE}</p> }.into_any()
}

fn ways(rule: RuleChoice) -> AnyView {
    let is_advised = rule.round.fund().bids.iter().any(|bid| bid.facts.recommended.is_some());
    let ways = [
        (Kind::Recommendations, words::RECOMMENDATIONS),
        (Kind::List, words::LIST),
        (Kind::ProRata, words::PRO_RATA),
        (Kind::Even, words::EVEN),
        (Kind::TopWeighted, words::TOP_WEIGHTED),
    ];
    let ways = ways.into_iter().filter(|(kind, _)| is_advised || *kind != Kind::Recommendations);
    let answers = ways.map(|(kind, label)| {
        answer("draft-way", label, flag(move || rule.kind.get() == kind), move || rule.kind.set(kind))
    });
    question(words::WAY, answers.all())
}

fn at_waterline(rule: RuleChoice) -> AnyView {
    let answers = [(AtWaterline::Stop, words::STOP), (AtWaterline::Skip, words::SKIP)];
    let answers = answers.into_iter().map(|(at, label)| {
        answer("draft-waterline", label, flag(move || rule.at.get() == at), move || rule.at.set(at))
    });
    question(words::AT_WATERLINE, answers.all())
}

/// To what shares are rounded, and what is done about the least that a bid can use.
fn terms(rule: RuleChoice) -> AnyView {
    let fund = rule.round.fund();
    let answers = STEPS.map(Money::from_pence).into_iter().map(|step| {
        let is_set = flag(move || rule.step.get() == step);
        answer("draft-step", &fund.show(step), is_set, move || rule.step.set(step))
    });
    let answers = answers.all();
    let says_least = |bid: &Bid| bid.facts.least.is_some();
    let least = fund.bids.iter().any(says_least).then(|| {
        view! {
            <label class="tick">
                <input type="checkbox" prop:checked=flag(move || rule.keeps_least.get())
                    on:change=ticked(move |is| rule.keeps_least.set(is)) />
                <span>{words::KEEPS_LEAST}</span>
            </label>
        }
    });
    view! {
        {question(words::ROUND_TO, answers)}
        <p class="note">{words::ROUND_NOTE}</p>
        {least}
    }
    .into_any()
}
