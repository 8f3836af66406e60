//! What stands above it all on paper: which round it is about, and when it was printed.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::signals::part;
use tranche::ui::words::{long_date, print_record};

use super::super::open_round::OpenRound;

/// Built when the page is printed, so that the date is that of the paper.
#[component]
pub fn PaperHead(round: OpenRound) -> impl IntoView {
    let printing = RwSignal::new(false);
    document::on_printing(move |prints| printing.set(prints));
    let head = move || {
        let fund = round.fund();
        let when = long_date(&document::day_and_time(document::milliseconds()));
        let printed = print_record::printed(&fund, &when);
        view! { <p class="on-paper"><strong>{fund.title.clone()}</strong> " " {printed}</p> }
    };
    part(move || printing.get().then(head))
}
