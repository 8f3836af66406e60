//! What becomes in other tabs of the bids that a screen about a round stands on, and of its scenarios.

use leptos::prelude::*;
use tranche::ui::browser::{address_bar, document, load};
use tranche::ui::button::button;
use tranche::ui::notice_box::notice;
use tranche::ui::signals::part;
use tranche::ui::store::{self, rounds};
use tranche::ui::words::office::round_screens as words;
use tranche::ui::words::{BIDS_DELETED, BIDS_REMOVED, notices};

use super::open_round::OpenRound;

/// What became of the bids.
#[derive(Clone, Copy, PartialEq, Eq)]
enum BidsThere {
    /// They are as they were looked up.
    Same,
    /// They were changed.
    Changed,
    /// They were removed.
    Removed,
    /// All that is kept was deleted.
    Deleted,
}

/// A handle to what another tab made of the bids.
#[derive(Clone, Copy)]
pub struct BidsElsewhere {
    round: OpenRound,
    /// Their text as it was looked up.
    text: StoredValue<String>,
    there: RwSignal<BidsThere>,
}

impl BidsElsewhere {
    /// Listens for the other tabs, with the text of the bids as it was looked up.
    pub fn listen(round: OpenRound, text: String) -> Self {
        let there = RwSignal::new(BidsThere::Same);
        let bids = Self { round, text: StoredValue::new(text), there };
        if let Some(store) = store::get() {
            store.on_change_elsewhere(move |key| {
                let row = round.row();
                if key.is_empty() || key == row.fund() || key.contains(&format!("/{row}/")) {
                    bids.look(key.is_empty());
                }
            });
        }
        // What happened meanwhile was told to nobody.
        document::on_return(move || bids.look(false));
        bids
    }

    /// Looks up what another tab changed. Scenarios stand on the bids: once those are others the screen stays as it was, and says so.
    fn look(self, is_all: bool) {
        load::run(async move {
            let there = self.look_up(is_all).await;
            self.there.set(there);
            if there == BidsThere::Same {
                // Where that fails, what is on show was true a moment ago.
                let _ = self.round.look_up_again().await;
            }
        });
    }

    async fn look_up(self, is_all: bool) -> BidsThere {
        // Those of the site are changed by no tab.
        let (Some(name), Some(store)) = (address_bar::asked("own"), store::get()) else {
            return BidsThere::Same;
        };
        match rounds::find(&store, &name).await {
            Ok(None) if is_all => BidsThere::Deleted,
            Ok(None) => BidsThere::Removed,
            Ok(Some(own)) if self.text.with_value(|text| *text != own.text) => BidsThere::Changed,
            Ok(Some(_)) | Err(_) => BidsThere::Same,
        }
    }

    /// What became of the bids on show, and the way to them as they are.
    pub fn said(self) -> AnyView {
        let said = part(move || {
            let open = || button(notices::OPEN_AS_CHANGED, address_bar::reload);
            Some(match self.there.get() {
                BidsThere::Same => return None,
                BidsThere::Changed => notice(words::BIDS_CHANGED.to_owned(), vec![open()]),
                BidsThere::Removed => notice(BIDS_REMOVED.to_owned(), Vec::new()),
                BidsThere::Deleted => notice(BIDS_DELETED.to_owned(), Vec::new()),
            })
        });
        view! { <div class="notices">{said}</div> }.into_any()
    }
}
