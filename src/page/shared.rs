//! A shared scenario, looked at over the reader's own.

use leptos::prelude::*;
use tranche::{Difference, Fund, Ledger};

use super::editor::Editor;
use super::round::TITLE;
use tranche::shell::browser::{address, document};
use tranche::shell::button::{button, main_button};
use tranche::shell::live::{All as _, part};
use tranche::shell::wide::Wide;
use tranche::shell::words;

/// Says that what is on show is somebody else's, what differs, and how to go on.
#[component]
pub fn SharedView() -> impl IntoView {
    let editor = Editor::get();
    let keep = move || {
        // Every decision was read for this fund, so none is refused.
        if editor.keep_shared().is_ok() {
            leave();
        }
    };
    let back = move || {
        editor.back_to_mine();
        leave();
    };
    part(move || {
        let shared = if editor.looks_at_shared() { editor.shared() } else { None };
        shared.map(|shared| {
            let fund = editor.fund();
            let mine = untrack(|| editor.mine());
            let remaining = words::remaining(&fund, &Ledger::of(&fund, &mine));
            let differences = mine.differences(&shared, &fund);
            view! {
                <section class="shared" aria-labelledby="shared-title">
                    <div class="shared-words">
                        <h2 id="shared-title">"You are looking at a shared scenario"</h2>
                        <p>"Your own decisions are untouched (" {remaining} "). The figures below are the shared ones."</p>
                    </div>
                    <div class="shared-ways">
                        {main_button("Keep as mine", keep)}
                        {button("Back to mine", back)}
                    </div>
                    <details>
                        <summary>{format!("What differs from mine: {}", counted(differences.len()))}</summary>
                        {(!differences.is_empty()).then(|| view! { <Differences fund=&fund differences /> }.into_any())}
                    </details>
                </section>
            }
        })
    })
}

/// The code leaves the address, and the keyboard goes on from the title: the button it was on is gone.
fn leave() {
    address::forget_code();
    document::focus(TITLE);
}

fn counted(bids: usize) -> String {
    match bids {
        0 => "nothing".to_owned(),
        1 => "1 bid".to_owned(),
        several => format!("{several} bids"),
    }
}

#[component]
fn Differences<'a>(fund: &'a Fund, differences: Vec<Difference>) -> impl IntoView + use<> {
    let rows: Vec<_> = differences
        .iter()
        .filter_map(|difference| {
            let bid = fund.bid(&difference.bid)?;
            let said = |decision| words::given(fund, bid, decision);
            Some((
                format!("{} {}", bid.reference, bid.title),
                said(&difference.mine),
                said(&difference.theirs),
            ))
        })
        .collect();
    view! {
        <Wide label="What differs".to_owned()>
        <table class="table">
            <caption>"What differs"</caption>
            <thead>
                <tr><th scope="col">"Bid"</th><th scope="col">"Mine"</th><th scope="col">"Shared"</th></tr>
            </thead>
            <tbody>
                {rows.into_iter().map(|(bid, mine, theirs)| view! {
                    <tr><th scope="row">{bid}</th><td>{mine}</td><td>{theirs}</td></tr>
                }).all()}
            </tbody>
        </table>
        </Wide>
    }
}
