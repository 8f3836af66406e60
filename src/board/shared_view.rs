//! A shared scenario, looked at over the reader's own.

use leptos::prelude::*;
use tranche::{Difference, Fund, Ledger, Shared};

use super::editor::Editor;
use super::round::TITLE;
use tranche::ui::browser::{address_bar, document, load};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{All as _, part};
use tranche::ui::wide_table::Wide;
use tranche::ui::words;

/// Says that what is on show is somebody else's, what differs, and how to go on.
#[component]
pub fn SharedView() -> impl IntoView {
    let editor = Editor::get();
    part(move || {
        let shared = if editor.looks_at_shared() { editor.shared() } else { None };
        shared.map(|shared| view! { <Strip shared /> })
    })
}

#[component]
fn Strip(shared: Shared) -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let mine = untrack(|| editor.mine());
    let differences = mine.differences(&shared.scenario, &fund);
    let is_blank = mine.is_blank();
    let own = if is_blank {
        "You have not decided anything yet.".to_owned()
    } else {
        let remaining = words::remaining(&fund, &Ledger::of(&fund, &mine));
        format!("Yours are safe ({remaining}).")
    };
    let about = words::about(&shared);
    let said = shared.mismatch.as_ref().map(|mismatch| words::mismatch(&fund, mismatch)).unwrap_or_default();
    view! {
        <section class="shared" aria-labelledby="shared-title">
            <div class="shared-words">
                <h2 id="shared-title">"A shared scenario"</h2>
                {(!about.is_empty()).then(|| view! { <p>{about}</p> })}
                <p>"You are looking at decisions someone sent you. " {own}</p>
                {said.into_iter().map(|words| view! { <p class="differs" role="alert">{words}</p> }).all()}
            </div>
            <Ways is_blank />
            <details>
                <summary>{counted(differences.len())}</summary>
                {(!differences.is_empty()).then(|| view! { <Differences fund=&fund differences /> }.into_any())}
            </details>
        </section>
    }
}

/// The two ways on. To take somebody's decisions in the place of one's own is asked once more.
#[component]
fn Ways(is_blank: bool) -> impl IntoView {
    let editor = Editor::get();
    let sure = RwSignal::new(false);
    let take = move || {
        // Every decision was read for this fund, so none is refused.
        if editor.keep_shared().is_ok() {
            leave();
        }
    };
    let close = move || {
        editor.back_to_mine();
        leave();
    };
    let ask = move || {
        if is_blank {
            return take();
        }
        sure.set(true);
        load::run(async { document::focus(SURE) });
    };
    let [take_label, close_label] = if is_blank {
        ["Use these decisions", "Close them"]
    } else {
        ["Use these decisions instead of mine…", "Go back to my decisions"]
    };
    view! {
        <div class="shared-ways">
            {part(move || Some(if sure.get() {
                view! {
                    <p id=SURE tabindex="-1">"These take the place of your decisions. Until you leave this page, Undo brings yours back."</p>
                    {main_button("Replace my decisions", take)}
                    {button("Keep my decisions", close)}
                }.into_any()
            } else {
                view! { {main_button(take_label, ask)} {button(close_label, close)} }.into_any()
            }))}
        </div>
    }
}

/// Where it is asked once more.
const SURE: &str = "shared-sure";

/// The code leaves the address, and the keyboard goes on from the title: the button it was on is gone.
fn leave() {
    address_bar::forget_code();
    document::focus(TITLE);
}

fn counted(bids: usize) -> String {
    match bids {
        0 => "Every bid is decided as you have it".to_owned(),
        1 => "1 bid is decided differently from yours".to_owned(),
        several => format!("{several} bids are decided differently from yours"),
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
