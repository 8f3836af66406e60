//! What has to be settled before the bids can be used, one thing after the other.

use leptos::prelude::*;
use tranche::shell::browser::document;
use tranche::shell::button::main_button;
use tranche::shell::live::{All as _, entered, words as changing};
use tranche::table::{Blocking, Role};

use super::hand::Hand;
use super::problem::of_row;
use super::question::of_table;
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
    let heading = changing(move || words::questions_left(blocking.with(Vec::len)));
    let shown =
        move || blocking.with(|all| all.iter().take(MOST_SHOWN).cloned().enumerate().collect::<Vec<_>>());
    let more = changing(move || match blocking.with(|all| all.len().saturating_sub(MOST_SHOWN)) {
        0 => String::new(),
        more => format!("And {} more, shown here as you answer these.", words::grouped(more as u64)),
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
        Blocking::Question(question) => of_table(hand, question),
        Blocking::Confirm(columns) => guesses(hand, &columns),
        Blocking::NoColumn(Role::Partnership) => everyone(hand),
        other => view! { <li><p>{words::blocking(&other)}</p></li> }.into_any(),
    }
}

/// What columns were guessed to be, confirmed in one go.
fn guesses(hand: Hand, columns: &[usize]) -> AnyView {
    let asked = words::blocking(&Blocking::Confirm(columns.to_vec()));
    let said = hand.reading().with_untracked(|reading| words::guesses(reading, columns));
    let label = if columns.len() == 1 { "Yes, it is right" } else { "Yes, they are right" };
    view! {
        <li>
            <p>{asked}</p>
            <ul class="guesses">{said.into_iter().map(|words| view! { <li>{words}</li> }).all()}</ul>
            {main_button(label, move || { hand.confirm(); document::focus(SETTLE); })}
            <p class="note">"If not, choose what a column holds at the top of the table below."</p>
        </li>
    }
    .into_any()
}

/// Who makes every bid, where no column says so.
fn everyone(hand: Hand) -> AnyView {
    view! {
        <li>
            <p>"Who are the applicants? Choose the column that names them at the top of the table below. If one applicant makes every bid, enter the name here."</p>
            <div class="control">
                <label for="everyone">"Applicant for every bid"</label>
                <input id="everyone" type="text" autocomplete="off" prop:value=changing(move || hand.everyone())
                    on:change=entered(move |name| hand.call_everyone(name)) />
            </div>
        </li>
    }
    .into_any()
}
