//! What somebody noted of bids that are not in the round any more.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part};
use tranche::ui::words::office::marks as words;
use tranche::{BidMark, BidRef};

use super::marks_keeper::MarksKeeper;

/// A list of it, where there is any.
#[component]
pub fn GoneMarks(keeper: MarksKeeper) -> impl IntoView {
    let gone = Memo::new(move |_| {
        let fund = keeper.round.fund();
        let gone = |(bid, one): (&BidRef, &BidMark)| (bid.clone(), one.clone());
        keeper.record.with(|marks| marks.gone(&fund).map(gone).collect::<Vec<_>>())
    });
    part(move || gone.with(|gone| (!gone.is_empty()).then(|| list(gone))))
}

fn list(gone: &[(BidRef, BidMark)]) -> AnyView {
    let items = gone.iter().map(|(bid, one)| view! { <li>{words::gone_mark(bid, one)}</li> });
    view! {
        <details class="gone-marks">
            <summary>{words::gone(gone.len())}</summary>
            <ul>{items.all()}</ul>
        </details>
    }
    .into_any()
}
