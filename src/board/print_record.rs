//! What stands on paper and not on the screen: the totals by partnership before the bids, figures that do not add up, when this
//! was printed, and the code that opens the same. Built when the page is printed.

use leptos::prelude::*;
use tranche::{Check, link};

use super::editor::Editor;
use super::partnership_table::ByPartnership;
use tranche::ui::browser::document;
use tranche::ui::signals::{All as _, part};
use tranche::ui::words::long_date;
use tranche::ui::words::print_record as words;

/// All of it, above the bids.
#[component]
pub fn PrintRecord() -> impl IntoView {
    let printing = RwSignal::new(false);
    document::on_printing(move |prints| printing.set(prints));
    part(move || printing.get().then(record))
}

#[inline(never)]
fn record() -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let differing: Vec<_> = Check::all(&fund).into_iter().filter(|check| !check.agrees()).collect();
    let differing = (!differing.is_empty()).then(|| {
        view! {
            <h2>{words::DIFFERS}</h2>
            <ul class="lines">{differing.iter().map(|check| view! { <li>{words::differs(&fund, check)}</li> }).all()}</ul>
        }
    });
    let when = long_date(&document::day_and_time(document::milliseconds()));
    let code = link::write(&fund, &editor.shown_now());
    view! {
        <section class="record">
            <p>{words::printed(&fund, &when)} " " {words::TRIAL}</p>
            <ByPartnership />
            {differing}
            <p class="code">{words::code(&code)}</p>
        </section>
    }
    .into_any()
}
