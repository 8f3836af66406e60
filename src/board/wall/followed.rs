//! What the wall knows of the board that it follows.

use std::time::Duration;

use leptos::prelude::*;
use tranche::formats::wall_message::WallMessage;
use tranche::link::{Extras, LinkScenario};
use tranche::{Scenario, Shared};

use crate::editor::Editor;
use tranche::ui::browser::document;
use tranche::ui::browser::wall_channel::WallChannel;
use tranche::ui::signals::set_if_other;
use tranche::ui::words::wall as words;

/// How long what changed is marked.
const MARKED: u64 = 5_000;

/// What the wall knows of the board that it follows.
#[derive(Clone, Copy)]
pub struct Followed {
    /// Which page it is, once there is one.
    page: RwSignal<Option<String>>,
    /// When it was heard last, in milliseconds since 1970.
    heard: RwSignal<u64>,
    /// The time now, as often as it is looked at.
    now: RwSignal<u64>,
    /// For how many seconds it may be silent.
    silence: RwSignal<u32>,
    is_paused: RwSignal<bool>,
    /// Whether only boards of other rounds are heard.
    hears_others: RwSignal<bool>,
    extras: RwSignal<Extras>,
    /// The link that the board shows as a QR code; empty where it shows none.
    pub link: RwSignal<String>,
    /// Where the bid under discussion stands in the paper.
    pub at: RwSignal<Option<usize>>,
    /// Where the bids stand that changed last.
    pub changed: RwSignal<Vec<usize>>,
    /// When they did.
    changed_at: StoredValue<u64>,
}

impl Followed {
    pub fn nobody() -> Self {
        Self {
            page: RwSignal::new(None),
            heard: RwSignal::new(0),
            now: RwSignal::new(document::milliseconds()),
            silence: RwSignal::new(0),
            is_paused: RwSignal::new(false),
            hears_others: RwSignal::new(false),
            extras: RwSignal::new(Extras::default()),
            link: RwSignal::new(String::new()),
            at: RwSignal::new(None),
            changed: RwSignal::new(Vec::new()),
            changed_at: StoredValue::new(0),
        }
    }

    /// Follows the first board that is heard of this round, and another one once that is lost.
    pub fn listen(self, editor: Editor) {
        let Some(channel) = WallChannel::open() else { return };
        channel.listen(move |text| self.hear(editor, &text));
        // As long as the page is there.
        std::mem::forget(channel);
        set_interval(move || self.look_at_the_time(), Duration::from_millis(500));
    }

    fn look_at_the_time(self) {
        let now = document::milliseconds();
        self.now.set(now);
        if now.saturating_sub(self.changed_at.get_value()) > MARKED
            && self.changed.with(|changed| !changed.is_empty())
        {
            self.changed.set(Vec::new());
        }
    }

    fn hear(self, editor: Editor, text: &str) {
        let Some(message) = WallMessage::read(text) else { return };
        let fund = editor.fund();
        // Of another round, or of bids that are others by now.
        let Some(LinkScenario { scenario, extras, .. }) = message.scenario(&fund) else {
            return set_if_other(self.hears_others, true);
        };
        let now = document::milliseconds();
        let is_other = self.page.with(|page| page.as_ref().is_some_and(|page| *page != message.page));
        if is_other && !self.is_lost(now) {
            return;
        }
        let is_first = self.page.with(Option::is_none);
        self.page.set(Some(message.page));
        self.heard.set(now);
        self.now.set(now);
        self.silence.set(message.silence);
        self.is_paused.set(message.is_paused);
        self.at.set(message.at.and_then(|bid| fund.position(&bid)));
        self.extras.set(extras);
        set_if_other(self.link, message.link);
        self.show(editor, scenario, is_first);
    }

    fn show(self, editor: Editor, scenario: Scenario, is_first: bool) {
        let differences = editor.shown_now().differences(&scenario, &editor.fund());
        if differences.is_empty() {
            return;
        }
        editor.look_at(Shared { scenario, ..Shared::default() });
        if !is_first {
            let fund = editor.fund();
            self.changed.set(differences.iter().filter_map(|one| fund.position(&one.bid)).collect());
            self.changed_at.set_value(document::milliseconds());
        }
    }

    /// Where the bid stands that the room looks at: the one under discussion, or else one that changed.
    pub fn looked_at(self) -> Option<usize> {
        self.at.get().or_else(|| self.changed.with(|changed| changed.first().copied()))
    }

    fn is_lost(self, now: u64) -> bool {
        now.saturating_sub(self.heard.get()) > u64::from(self.silence.get()) * 1_000
    }

    /// Whose figures these are, and whether they are those of this moment.
    pub fn state(self) -> String {
        if self.page.with(Option::is_none) {
            return if self.hears_others.get() { words::OTHER_ROUND } else { words::WAITING }.to_owned();
        }
        if self.is_lost(self.now.get()) {
            return words::lost(&document::time_of(self.heard.get()));
        }
        let whose = self.extras.with(words::whose);
        if self.is_paused.get() { words::paused(&whose) } else { whose }
    }
}

/// The id of the row of the bid at this place of the paper.
pub fn row_id(place: usize) -> String {
    format!("wall-{place}")
}
