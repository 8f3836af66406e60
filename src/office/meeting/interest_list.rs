//! The register of interests as a table: whose, in what, and what it is.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part, pressed};
use tranche::ui::words::office::meeting as words;
use tranche::{Fund, Interest};

use super::meeting_keeper::MeetingKeeper;
use crate::card_table::{Kind, body, columns, row, table, text};
use crate::focus_soon::focus_soon;

/// The id of the heading above the interests.
pub const INTERESTS: &str = "interests";

/// All of it, or that there is none.
pub fn interest_list(keeper: MeetingKeeper) -> AnyView {
    let all = Memo::new(move |_| {
        let fund = keeper.round.fund();
        let declared = keeper.record.with(|meeting| {
            let all = meeting.declared(&fund).into_iter();
            all.map(|one| (one.clone(), one.of.is_in(&fund))).collect::<Vec<_>>()
        });
        Arc::new(declared)
    });
    part(move || Some(register(keeper, &all.get()))).into_any()
}

fn register(keeper: MeetingKeeper, all: &[(Interest, bool)]) -> AnyView {
    if all.is_empty() {
        return view! { <p>{words::NO_INTERESTS}</p> }.into_any();
    }
    let columns = columns(words::INTEREST_HEADS, &[]);
    let fund = keeper.round.fund();
    let rows =
        all.iter().map(|(interest, is_settled)| interest_row(keeper, &fund, interest, *is_settled, &columns));
    table(INTERESTS, words::INTERESTS, &columns, vec![body(rows.all())])
}

fn interest_row(
    keeper: MeetingKeeper,
    fund: &Fund,
    interest: &Interest,
    is_settled: bool,
    columns: &[(&'static str, Kind)],
) -> AnyView {
    let asked = (!is_settled).then(|| question(keeper, fund, interest));
    let label = words::remove_label(fund, interest);
    let withdrawn = interest.clone();
    let remove = move || {
        keeper.withdraw(&withdrawn);
        focus_soon(INTERESTS.to_owned());
    };
    let cells = [
        view! { {words::subject(fund, &interest.of)} {asked} }.into_any(),
        text(interest.what.clone()),
        view! {
            <button type="button" class="small" aria-label=label on:click=pressed(remove)>{words::REMOVE}</button>
        }
        .into_any(),
    ];
    row("", text(interest.member.clone()), columns, cells)
}

/// Asked where the words of what an interest is in are others now: it may be another one. What is gone is told.
fn question(keeper: MeetingKeeper, fund: &Fund, interest: &Interest) -> AnyView {
    let Some(now) = interest.of.as_it_is_now(fund) else {
        return view! { <p class="notice">{words::IS_GONE}</p> }.into_any();
    };
    let asked = interest.clone();
    let confirm = move || {
        keeper.confirm_interest(&asked);
        focus_soon(INTERESTS.to_owned());
    };
    view! {
        <div class="notice">
            <p>{words::is_it_the_same(fund, &now)}</p>
            {button(words::IS_THE_SAME, confirm)}
        </div>
    }
    .into_any()
}
