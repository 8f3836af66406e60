//! What has to be settled before the bids can be used: where it stands, what was found, and what to do.

use leptos::prelude::*;
use tranche::shell::browser::document;
use tranche::shell::button::{button, main_button};
use tranche::shell::live::{All as _, entered, part, words as changing};
use tranche::table::{Blocking, Problem, Role, RowChoice, Why};

use super::hand::Hand;
use crate::paper::on_paper;
use crate::words;

/// More than these at once are no list to work through: their cause is mostly one column.
const MOST_SHOWN: usize = 50;

/// The heading of this part.
pub const SETTLE: &str = "settle-title";

/// Everything that is unclear, the table as a whole first.
#[component]
pub fn Settle() -> impl IntoView {
    let hand = Hand::get();
    let blocking = Memo::new(move |_| hand.reading().with(tranche::table::Reading::blocking));
    let heading = changing(move || match blocking.with(Vec::len) {
        0 => "Nothing left to settle".to_owned(),
        1 => "1 thing to settle".to_owned(),
        several => format!("{several} things to settle"),
    });
    let shown =
        move || blocking.with(|all| all.iter().take(MOST_SHOWN).cloned().enumerate().collect::<Vec<_>>());
    let more = changing(move || match blocking.with(|all| all.len().saturating_sub(MOST_SHOWN)) {
        0 => String::new(),
        more => format!("And {more} more, which come up here as these are settled."),
    });
    view! {
        <section class="settle" class:is-settled=move || blocking.with(Vec::is_empty) aria-labelledby=SETTLE>
            <h2 id=SETTLE tabindex="-1"><span role="status">{heading}</span></h2>
            <ol class="unsettled">
                // By what they are about, so that the one somebody is typing in stays where it is.
                <For each=shown key=|(_, blocking)| format!("{blocking:?}") children=move |(_, blocking)| {
                    one(hand, blocking)
                } />
            </ol>
            <p class="note">{more}</p>
        </section>
    }
}

fn one(hand: Hand, blocking: Blocking) -> AnyView {
    match blocking {
        Blocking::Row(row) => of_row(hand, row),
        Blocking::Confirm(column) => view! {
            <li>
                <p>{changing(move || hand.reading().with(|reading| words::guess(reading, column)))}</p>
                {main_button("Yes, all guesses are right", move || { hand.confirm(); document::focus(SETTLE); })}
                <p class="note">"Or say what the column is, in the head of the table below."</p>
            </li>
        }
        .into_any(),
        Blocking::NoColumn(Role::Partnership) => view! {
            <li>
                <p>"The table does not say who asks. Choose the column that does, in the head of the table below, or name the one who makes every bid:"</p>
                <div class="control">
                    <label for="everyone">"Who makes every bid"</label>
                    <input id="everyone" type="text" autocomplete="off" prop:value=changing(move || hand.everyone())
                        on:change=entered(move |name| hand.call_everyone(name)) />
                </div>
            </li>
        }
        .into_any(),
        Blocking::InThousands(column) => in_thousands(hand, column),
        other => view! { <li><p>{words::blocking(&other)}</p></li> }.into_any(),
    }
}

/// The heading of a column, to be put right in place.
fn in_thousands(hand: Hand, column: usize) -> AnyView {
    let header = hand.reading().with_untracked(|reading| reading.header).unwrap_or_default();
    let text = changing(move || hand.text(header, column));
    view! {
        <li>
            <p>{words::blocking(&Blocking::InThousands(column))}</p>
            <div class="control">
                <label for="in-thousands">{format!("Heading of column {}", column + 1)}</label>
                <input id="in-thousands" type="text" autocomplete="off" prop:value=text
                    on:change=entered(move |text| hand.correct(header, column, text)) />
                {on_paper(text)}
            </div>
        </li>
    }
    .into_any()
}

/// A row with its problems, each with the cell it is about, to be put right in place.
fn of_row(hand: Hand, row: usize) -> AnyView {
    let number = hand.reading().with_untracked(|reading| reading.rows.get(row).map_or(0, |row| row.number));
    let problems = Memo::new(move |_| {
        hand.reading()
            .with(|reading| reading.rows.get(row).map(|row| row.problems.clone()).unwrap_or_default())
    });
    let text = changing(move || hand.grid(|grid| words::row_text(grid, row)));
    let leave_out = move || {
        hand.call_row(row, Some(RowChoice::Skip));
        document::focus(SETTLE);
    };
    view! {
        <li class="of-row">
            <p><strong>"Row " {number.to_string()}</strong> ": " <span class="found">{text}</span></p>
            {part(move || Some(problems.get().into_iter().map(|problem| of_cell(hand, row, &problem)).all()))}
            <p class="actions">
                {part(move || problems.with(|all| all.iter().any(|problem| matches!(problem.why, Why::Unclear(_)))).then(|| unclear(hand, row)))}
                {button("Leave this row out", leave_out)}
            </p>
        </li>
    }
    .into_any()
}

fn of_cell(hand: Hand, row: usize, problem: &Problem) -> AnyView {
    let currency = hand.currency();
    let said = words::why(problem, &currency, |row| {
        hand.reading().with_untracked(|reading| reading.rows.get(row).map_or(0, |row| row.number))
    });
    let field = at(hand, problem).map(|column| {
        let id = format!("settle-{row}-{column}");
        let label = hand.reading().with_untracked(|reading| words::column_name(reading, column));
        let text = changing(move || hand.text(row, column));
        view! {
            <div class="control">
                <label for=id.clone()>{format!("Row {}, {label}", number(hand, row))}</label>
                <input id=id type="text" autocomplete="off" prop:value=text
                    on:change=entered(move |text| hand.correct(row, column, text)) />
                {on_paper(text)}
            </div>
        }
        .into_any()
    });
    view! { <div class="problem"><p class="error">{said}</p>{field}</div> }.into_any()
}

/// The column to put right. A reference that stands twice is not said to be in one: it may have come from elsewhere.
fn at(hand: Hand, problem: &Problem) -> Option<usize> {
    let references = |reading: &tranche::table::Reading| {
        reading.columns.iter().position(|column| column.role == Role::Reference)
    };
    problem.column.or_else(|| match problem.why {
        Why::DuplicateReference(_) => hand.reading().with_untracked(references),
        _ => None,
    })
}

fn number(hand: Hand, row: usize) -> u32 {
    hand.reading().with_untracked(|reading| reading.rows.get(row).map_or(0, |row| row.number))
}

fn unclear(hand: Hand, row: usize) -> Vec<AnyView> {
    let call = move |choice| {
        move || {
            hand.call_row(row, Some(choice));
            document::focus(SETTLE);
        }
    };
    vec![
        button("It is a bid", call(RowChoice::Bid)),
        button("It names who asks below", call(RowChoice::Heading)),
        button("It is a total", call(RowChoice::Total)),
    ]
}
