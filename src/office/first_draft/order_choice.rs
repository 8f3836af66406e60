//! In which order bids come down a list: by which scores and from which end, or by hand.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::first_draft::scores;
use tranche::ui::signals::{All as _, flag, part, ticked};

use super::preview::Preview;
use super::rule_choice::{FirstEnd, Kind, ListOrder, RuleChoice};
use super::rule_question::{answer, question};
use tranche::ui::words::office::first_draft as words;

/// The choice, and what it asks for besides.
#[component]
pub fn OrderChoice(rule: RuleChoice, preview: Memo<Arc<Preview>>) -> impl IntoView {
    let fund = rule.round.fund();
    let names = StoredValue::new(scores(&fund));
    let are_scored = names.with_value(|names| !names.is_empty());
    let is_advised = fund.bids.iter().any(|bid| bid.facts.recommended.is_some());
    let orders = [
        (ListOrder::Score, words::BY_SCORE, are_scored),
        (ListOrder::Advice, words::BY_ADVICE, is_advised),
        (ListOrder::Paper, words::BY_PAPER, true),
        (ListOrder::Hand, words::BY_HAND, true),
    ];
    let answers = orders.into_iter().filter(|(.., is_offered)| *is_offered).map(|(order, label, _)| {
        let is_set = flag(move || rule.order.get() == order);
        answer("draft-order", label, is_set, move || choose(rule, order, preview))
    });
    let answers = answers.all();
    view! {
        {question(words::ORDER, answers)}
        {(!are_scored).then(|| view! { <p class="note">{words::NO_SCORES}</p> })}
        {part(move || (rule.order.get() == ListOrder::Score).then(|| which_scores(rule, names.get_value())))}
        {part(move || (rule.kind.get() == Kind::TopWeighted).then(|| {
            let is_by_points = rule.order.get() == ListOrder::Score && rule.end.get() == FirstEnd::Highest;
            let note = if is_by_points { words::BY_POINTS_NOTE } else { words::BY_PLACE_NOTE };
            view! { <p class="note">{note}</p> }
        }))}
    }
}

/// An order by hand begins with the one that is on show.
fn choose(rule: RuleChoice, order: ListOrder, preview: Memo<Arc<Preview>>) {
    if order == ListOrder::Hand && rule.hand.with(Vec::is_empty) {
        let shown = preview.with(|now| now.draft.bids.iter().map(|one| one.bid.clone()).collect());
        rule.hand.set(shown);
    }
    rule.order.set(order);
}

fn which_scores(rule: RuleChoice, names: Vec<String>) -> AnyView {
    let boxes = names.into_iter().map(|name| {
        let label = name.clone();
        let key = StoredValue::new(name);
        let is_ticked = flag(move || rule.ticked.with(|all| key.with_value(|name| all.contains(name))));
        let tick = move |is: bool| {
            rule.ticked.update(|all| {
                key.with_value(|name| all.retain(|one| one != name));
                if is {
                    all.push(key.get_value());
                }
            });
        };
        view! {
            <label class="tick">
                <input type="checkbox" prop:checked=is_ticked on:change=ticked(tick) />
                <span>{label}</span>
            </label>
        }
    });
    let end = part(move || Some(which_end(rule)));
    view! { {question(words::SCORES, boxes.all())} {end} }.into_any()
}

/// Which end of the ticked scores comes first, with the bids that do: whether a column has scores or ranks is nothing to guess.
fn which_end(rule: RuleChoice) -> AnyView {
    if rule.ticked.with(Vec::is_empty) {
        return view! { <p class="notice" role="alert">{words::NO_SCORE_CHOSEN}</p> }.into_any();
    }
    let fund = rule.round.fund();
    let ends = [(FirstEnd::Highest, words::HIGHEST_FIRST), (FirstEnd::Lowest, words::LOWEST_FIRST)];
    let answers = ends.into_iter().map(|(end, label)| {
        let (first, are_more) = rule.first_in_line(&fund, end);
        let label = words::end_first(label, &first, are_more);
        answer("draft-end", &label, flag(move || rule.end.get() == end), move || rule.end.set(end))
    });
    question(words::END, answers.all())
}
