//! Something with two meanings: asked once, with a button for each and what it leads to.

use leptos::prelude::*;
use tranche::import::{Answer, Blocking, Matter, Outlook, Question};
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part, pressed, words as changing};

use super::question_list::asked;
use super::session::{Session, Which};
use crate::print::on_paper;
use crate::typed_round::CURRENCY;
use tranche::ui::words::office::questions as words;

/// Rows that are named one by one; of more, only how many.
const MOST_ROWS: usize = 5;

/// The question, as an item of the list of what is unclear.
pub fn of_table(hand: Session, question: Question) -> AnyView {
    let said = hand.reading().with_untracked(|reading| words::asked(&question, reading));
    let heading = asked(&Blocking::Question(question.clone()), said);
    let rows = rows(hand, &question.rows);
    let count = question.answers.len();
    let outlooks = Memo::new({
        let question = question.clone();
        move |_| hand.outlooks(&question)
    });
    let buttons = (0..count).map(|at| answer(hand, &question, at, outlooks)).all();
    let is_money = question.matter == Matter::Currency;
    // The question stays open: once the money is chosen, the amounts are as plain as before.
    let other_money = (question.matter == Matter::Formats)
        .then(|| button(words::OTHER_MONEY, || document::focus(CURRENCY)));
    let same = move || {
        let currency = hand.currency();
        outlooks.with(|all| {
            alike(all).filter(|_| !is_money).map(|same| words::either_way(same, &currency, count))
        })
    };
    view! {
        <li class="question">
            {heading}
            {rows}
            <p class="actions answers">{buttons}{other_money}</p>
            {part(move || same().map(|words| view! { <p class="note">{words}</p> }))}
        </li>
    }
    .into_any()
}

/// The rows it is about, each a way to where it stands in the table.
fn rows(hand: Session, rows: &[usize]) -> Option<AnyView> {
    let more = rows.len().saturating_sub(MOST_ROWS);
    let shown: Vec<usize> = rows.iter().copied().take(MOST_ROWS).collect();
    let one = move |row: usize| {
        let (title, text) = untrack(|| {
            (hand.row_title(row), hand.grid(|grid| tranche::ui::words::office::rows::row_text(grid, row)))
        });
        let jump = move || hand.jump(row);
        view! {
            <p>
                <button type="button" class="link" on:click=pressed(jump)>{title.clone()}</button>
                {on_paper(changing(move || title.clone()))}
                " " <span class="found">{text}</span>
            </p>
        }
    };
    (!shown.is_empty()).then(|| {
        view! {
            <div class="asked-rows">
                {shown.into_iter().map(one).all()}
                {(more > 0).then(|| view! { <p>{words::more_rows(more)}</p> }.into_any())}
            </div>
        }
        .into_any()
    })
}

/// What all answers lead to, where it is the same.
fn alike(outlooks: &[Outlook]) -> Option<Outlook> {
    let first = outlooks.first()?;
    outlooks.iter().all(|one| one == first).then_some(*first)
}

fn answer(hand: Session, question: &Question, at: usize, outlooks: Memo<Vec<Outlook>>) -> AnyView {
    let answer = question.answers[at].clone();
    let label = label(hand, question, &answer);
    // Another money leads to the same figure under another sign.
    let money = match &answer {
        Answer::Currency(money) | Answer::Money(money, _) => Some(money.clone()),
        _ => None,
    };
    let question = question.clone();
    let act = move || {
        let (matter, answer) = (question.matter, answer.clone());
        hand.settle(&Blocking::Question(question.clone()), || hand.answer(matter, answer));
    };
    let leads_to = changing(move || {
        let currency = money.clone().unwrap_or_else(|| hand.currency());
        outlooks.with(|all| {
            let one = all.get(at).filter(|_| money.is_some() || alike(all).is_none());
            one.map_or(String::new(), |one| format!(": {}", words::outlook(*one, &currency)))
        })
    });
    let printed = label.clone();
    view! {
        <button type="button" on:click=pressed(act)>{label}<span class="leads-to">{leads_to}</span></button>
        {on_paper(changing(move || words::box_to_tick(&printed, &leads_to.get())))}
    }
    .into_any()
}

fn label(hand: Session, question: &Question, answer: &Answer) -> String {
    match (question.matter, answer, untrack(|| hand.which())) {
        (Matter::Sheets, Answer::AsItStands, Which::One(at)) => words::only_sheet(
            &hand.table(|table| table.grids.get(at).map_or(String::new(), |one| one.name.clone())),
        ),
        _ => hand.reading().with_untracked(|reading| words::answer(question, answer, reading)),
    }
}
