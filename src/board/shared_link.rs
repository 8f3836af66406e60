//! The link that is shared: with the bids where they are nowhere else, which a worker puts into it.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::Fund;
use tranche::link::BidsCode;
use tranche::ui::browser::worker::{Job, LINK, Request, WorkerAnswer};
use tranche::ui::browser::{address_bar, load};
use tranche::ui::signals::words as changing;
use tranche::ui::store;

/// No mail program is known to cut a link that is no longer.
const LONGEST: usize = 1_000;
/// A longer one is not worth offering.
const MOST: usize = 8_000;
/// How many characters are kept free for a title and a name.
const FREE: usize = 120;

/// What has become of the link.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// The bids are being put into it.
    Awaited,
    /// It arrives everywhere.
    Short,
    /// Some mail programs cut it.
    Long,
    /// It is too long to be offered.
    TooLong,
    /// The bids could not be put into it.
    NotMade,
}

/// A handle to the link.
#[derive(Clone, Copy)]
pub struct SharedLink {
    /// Whether the bids are the reader's own, so that nobody else has them.
    pub is_own: bool,
    /// The bids in it, once they are there. `None` within it: they could not be put there.
    bids: RwSignal<Option<Option<BidsCode>>>,
    /// The decisions in it.
    pub decisions: Memo<String>,
}

impl SharedLink {
    /// Has the link made.
    pub fn begin(fund: &Arc<Fund>, decisions: Memo<String>) -> Self {
        let own = address_bar::asked("own");
        let link = Self { is_own: own.is_some(), bids: RwSignal::new(None), decisions };
        if let Some(name) = own {
            link.put_bids_in(fund);
            load::run(note_sent(name, Arc::clone(fund)));
        }
        link
    }

    fn put_bids_in(self, fund: &Fund) {
        // Made once: a title that is typed later has room as well.
        let taken = address_bar::bare_base().len() + untrack(|| self.decisions.read().len()) + FREE;
        let Ok(text) = serde_json::to_string(&**fund) else { return self.bids.set(Some(None)) };
        let request = Request::Write(LINK, format!("{}\n{text}", LONGEST.saturating_sub(taken)));
        let job = Job::start(request, move |answer| match answer {
            WorkerAnswer::Text(text) => self.bids.set(Some(BidsCode::unpack(&text))),
            _ => self.bids.set(Some(None)),
        });
        let job = StoredValue::new_local(job);
        on_cleanup(move || job.with_value(Job::cancel));
    }

    /// What has become of it.
    pub fn state(self) -> LinkState {
        match self.bids.get() {
            None if self.is_own => LinkState::Awaited,
            Some(None) => LinkState::NotMade,
            _ => match self.address().len() {
                0..=LONGEST => LinkState::Short,
                _ if self.is_own && self.address().len() <= MOST => LinkState::Long,
                _ => LinkState::TooLong,
            },
        }
    }

    /// Whether something of the bids is not in it.
    pub fn is_shortened(self) -> bool {
        self.bids.with(|bids| matches!(bids, Some(Some(BidsCode { is_shortened: true, .. }))))
    }

    /// The whole link, with whatever is in it by now.
    pub fn address(self) -> String {
        let bids = self.bids.get().flatten().map(|bids| bids.text);
        let base = if self.is_own { address_bar::bare_base() } else { address_bar::link_base() };
        format!("{base}{}{}", bids.unwrap_or_default(), self.decisions.read())
    }

    /// The same, followed as it changes.
    pub fn text(self) -> Signal<String> {
        changing(move || self.address())
    }

    /// The link for people who have these bids already.
    pub fn short(self) -> Signal<String> {
        let base = address_bar::link_base();
        changing(move || format!("{base}{}", self.decisions.read()))
    }
}

/// So that it is known later which bids have changed since members were sent them.
#[inline(never)]
fn note_sent(name: String, fund: Arc<Fund>) -> load::Work<()> {
    Box::pin(async move {
        // Where it is not noted, only that is not known.
        let Some(store) = store::get() else { return };
        let _ = store.note_sent(&name, &fund).await;
    })
}
