//! The interests that members declared in a bid, as the board recorded them on another screen. Nobody needs them before a bid is opened.

use leptos::prelude::*;
use tranche::ui::browser::load;
use tranche::ui::signals::{All as _, Part, part};
use tranche::ui::store::{self, SeenMeeting};
use tranche::ui::words::declared_interests as words;

use super::bid_context::BidHandle;
use super::editor::Editor;
use super::keeper::Keeper;

thread_local! {
    /// What the board recorded of the round on this page, for every bid that is opened.
    static SEEN: ArcRwSignal<SeenMeeting> = ArcRwSignal::new(SeenMeeting::default());
}

/// Looks up what the board recorded, now and whenever another tab changes it.
pub fn follow(keeper: Keeper) {
    look_up(keeper);
    let Some(store) = store::get() else { return };
    let key = keeper.row().meeting();
    store.on_change_elsewhere(move |changed| {
        if changed.is_empty() || changed == key {
            look_up(keeper);
        }
    });
}

fn look_up(keeper: Keeper) {
    load::run(async move {
        // Where that fails, what is on show was true a moment ago.
        if let Ok(seen) = store::open().await.record(&keeper.row().meeting()).await {
            SEEN.with(|signal| signal.set(seen));
        }
    });
}

/// All of them in one line above the bids, for whoever is about to speak or to vote.
pub fn all_interests() -> Part {
    let (seen, fund) = (SEEN.with(ArcRwSignal::clone), Editor::get().fund());
    part(move || {
        let words = seen.with(|seen| words::all(&fund, &seen.record));
        (!words.is_empty()).then(|| view! { <p class="all-interests">{words}</p> }.into_any())
    })
}

/// The interests in a bid, where there are any; or that the register cannot be read.
pub fn declared_interests(row: BidHandle) -> Part {
    let seen = SEEN.with(ArcRwSignal::clone);
    part(move || seen.with(|seen| shown(row, seen)))
}

fn shown(row: BidHandle, seen: &SeenMeeting) -> Option<AnyView> {
    if seen.unread.is_some() {
        return Some(view! { <p class="differs">{words::UNREADABLE}</p> }.into_any());
    }
    let all = row.with(|fund, bid| {
        let interests = seen.record.interests_in(fund, bid);
        interests.map(words::interest_beside).collect::<Vec<_>>()
    });
    let items = all.into_iter().map(|words| view! { <li>{words}</li> }).all();
    (!items.is_empty()).then(|| {
        view! {
            <div class="interests">
                <p><strong>{words::TITLE}</strong></p>
                <ul class="lines">{items}</ul>
            </div>
        }
        .into_any()
    })
}
