//! Something with two meanings: asked once, with a button for each and what it leads to.

use leptos::prelude::*;
use tranche::Currency;
use tranche::import::{Answer, Blocking, Matter, Outlook, Question};
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part, pressed, words as changing};

use super::question_heading::question_heading;
use super::session::{Session, Which};
use crate::currency_picker::CURRENCY;
use crate::print::on_paper;
use tranche::ui::words::office::review::questions as words;
use tranche::ui::words::office::review::rows::row_text;

/// Rows that are named one by one; of more, only how many.
const MOST_ROWS: usize = 5;

/// The question, as an item of the list of what is unclear.
pub fn of_table(session: Session, question: Question) -> AnyView {
    let rows = rows(session, &question.rows);
    let (count, matter) = (question.answers.len(), question.matter);
    let question = StoredValue::new(question);
    let sentence = changing(move || {
        question.with_value(|one| session.reading().with(|reading| words::asked(one, reading)))
    });
    let heading = question_heading(&blocking(question), sentence);
    let outlooks = Memo::new(move |_| question.with_value(|one| session.outlooks(one)));
    let buttons = (0..count).map(|at| answer(session, question, at, outlooks)).all();
    // The question stays open: once the money is chosen, the amounts are as plain as before.
    let other_money =
        (matter == Matter::Formats).then(|| button(words::OTHER_MONEY, || document::focus(CURRENCY)));
    let same = move || {
        let currency = session.currency();
        let same = outlooks.with(|all| alike(all)).filter(|_| matter != Matter::Currency);
        same.map(|same| words::either_way(same, &currency, count))
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

/// The question, as one of all things that are open.
fn blocking(question: StoredValue<Question>) -> Blocking {
    Blocking::Question(question.get_value())
}

/// The rows it is about, each a way to where it stands in the table.
fn rows(session: Session, rows: &[usize]) -> Option<AnyView> {
    let more = rows.len().saturating_sub(MOST_ROWS);
    let shown: Vec<usize> = rows.iter().copied().take(MOST_ROWS).collect();
    let one = move |row: usize| {
        let title = changing(move || session.row_title(row));
        let text = changing(move || session.grid(|grid| row_text(grid, row)));
        view! {
            <p>
                <button type="button" class="link" on:click=pressed(move || session.jump(row))>{title}</button>
                {on_paper(title)}
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

fn answer(
    session: Session,
    question: StoredValue<Question>,
    at: usize,
    outlooks: Memo<Vec<Outlook>>,
) -> AnyView {
    let label = changing(move || question.with_value(|one| label(session, one, &one.answers[at])));
    let leads_to = changing(move || {
        question.with_value(|one| outlooks.with(|all| leads_to(session, money(&one.answers[at]), all, at)))
    });
    let act = move || {
        let (matter, answer) = question.with_value(|one| (one.matter, one.answers[at].clone()));
        session.settle(&blocking(question), || session.answer(matter, answer));
    };
    let printed = changing(move || words::box_to_tick(&label.get(), &leads_to.get()));
    view! {
        <button type="button" on:click=pressed(act)>{label}<span class="leads-to">{leads_to}</span></button>
        {on_paper(printed)}
    }
    .into_any()
}

/// The money that an answer chooses.
fn money(answer: &Answer) -> Option<&Currency> {
    match answer {
        Answer::Currency(money) | Answer::Money(money, _) => Some(money),
        _ => None,
    }
}

/// What one of the answers leads to, where that is not the same for all: another money leads to the same figure under another
/// sign.
fn leads_to(session: Session, money: Option<&Currency>, outlooks: &[Outlook], at: usize) -> String {
    let is_said = money.is_some() || alike(outlooks).is_none();
    match (outlooks.get(at).filter(|_| is_said), money) {
        (None, _) => String::new(),
        (Some(one), Some(money)) => words::leads_to(*one, money),
        (Some(one), None) => words::leads_to(*one, &session.currency()),
    }
}

fn label(session: Session, question: &Question, answer: &Answer) -> String {
    match (question.matter, answer, session.which()) {
        (Matter::Sheets, Answer::AsItStands, Which::One(at)) => {
            session.table(|table| words::only_sheet(table.grids.get(at).map_or("", |one| &one.name)))
        }
        _ => session.reading().with(|reading| words::answer(question, answer, reading)),
    }
}
