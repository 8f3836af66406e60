//! Something with two meanings: asked once, with a button for each and what it leads to.

use leptos::prelude::*;
use tranche::shell::browser::document;
use tranche::shell::live::{All as _, part, pressed};
use tranche::table::{Answer, Outlook, Question};

use super::hand::Hand;
use super::settle::SETTLE;
use crate::words::questions as words;

/// The question, as an item of the list of what is unclear.
pub fn of_table(hand: Hand, question: Question) -> AnyView {
    let asked = hand.reading().with_untracked(|reading| words::asked(&question, reading));
    let answers = question.answers.clone();
    let matter = question.matter;
    let outlooks = Memo::new(move |_| hand.outlooks(matter, &answers));
    let count = question.answers.len();
    let buttons =
        question.answers.iter().enumerate().map(|(at, one)| answer(hand, &question, at, one, outlooks)).all();
    let same = move || {
        let currency = hand.currency();
        outlooks.with(|all| alike(all).map(|same| words::either_way(same, &currency, count)))
    };
    view! {
        <li class="question">
            <p>{asked}</p>
            <p class="actions">{buttons}</p>
            {part(move || same().map(|words| view! { <p class="note">{words}</p> }))}
        </li>
    }
    .into_any()
}

/// What all answers lead to, where it is the same.
fn alike(outlooks: &[Outlook]) -> Option<Outlook> {
    let first = outlooks.first()?;
    outlooks.iter().all(|one| one == first).then_some(*first)
}

fn answer(
    hand: Hand,
    question: &Question,
    at: usize,
    answer: &Answer,
    outlooks: Memo<Vec<Outlook>>,
) -> AnyView {
    let label = hand.reading().with_untracked(|reading| words::answer(question, answer, reading));
    let (matter, answer) = (question.matter, answer.clone());
    let act = move || {
        hand.answer(matter, answer.clone());
        document::focus(SETTLE);
    };
    let leads_to = move || {
        let currency = hand.currency();
        outlooks.with(|all| {
            let one = all.get(at).filter(|_| alike(all).is_none());
            one.map(|one| format!(": {}", words::outlook(*one, &currency)))
        })
    };
    view! { <button type="button" on:click=pressed(act)>{label}{part(leads_to)}</button> }.into_any()
}
