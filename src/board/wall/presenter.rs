//! What this page shows on the wall: whether it does, whether it pauses, which bid is under discussion.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use tranche::formats::wall_message::WallMessage;
use tranche::store::key::ON_WALL;
use tranche::{BidRef, link};

use super::super::bid_context::BidHandle;
use super::super::editor::Editor;
use tranche::ui::addresses;
use tranche::ui::browser::wall_channel::WallChannel;
use tranche::ui::browser::{address_bar, document, random, storage};
use tranche::ui::signals::set_if_other;

/// So often the wall hears of this page also where nothing changes.
pub const BEAT: Duration = Duration::from_secs(1);

/// A handle to it.
#[derive(Clone, Copy)]
pub struct Presenter {
    /// Whether this page shows its round on the wall.
    pub is_on: RwSignal<bool>,
    /// Whether it keeps for itself what it shows now.
    pub is_paused: RwSignal<bool>,
    /// The link that is on show there as a QR code; empty where none is.
    pub link: RwSignal<String>,
    /// The id of the row of the bid under discussion, or nothing.
    row: RwSignal<String>,
    page: StoredValue<String>,
    channel: StoredValue<Option<Rc<WallChannel>>, LocalStorage>,
    /// What the wall was told last.
    told: StoredValue<Option<WallMessage>>,
}

impl Presenter {
    /// Goes on as this tab did before it was reloaded.
    pub fn begin() -> Self {
        Self {
            is_on: RwSignal::new(storage::remembers(ON_WALL)),
            is_paused: RwSignal::new(false),
            link: RwSignal::new(String::new()),
            row: RwSignal::new(String::new()),
            page: StoredValue::new(random::digits()),
            channel: StoredValue::new_local(None),
            told: StoredValue::new(None),
        }
    }

    /// Opens the wall, and shows the round there from now on.
    pub fn open(self) {
        let (own, fund) = (address_bar::asked("own"), address_bar::asked("fund"));
        address_bar::open_window(&addresses::wall(own.as_deref(), fund.as_deref()));
        storage::remember(ON_WALL, true);
        self.is_paused.set(false);
        self.is_on.set(true);
    }

    /// Shows nothing there any more.
    pub fn close(self) {
        storage::remember(ON_WALL, false);
        self.is_on.set(false);
        self.link.set(String::new());
    }

    /// Pauses, or goes on.
    pub fn turn_pause(self) {
        self.is_paused.update(|is_paused| *is_paused = !*is_paused);
    }

    /// This bid is under discussion.
    pub fn discuss(self, place: usize) {
        set_if_other(self.row, BidHandle::own_id(place));
    }

    /// Where the bid under discussion stands in the paper.
    pub fn at(self) -> Option<usize> {
        self.row.with(|row| BidHandle::place_of(row))
    }

    /// Tells the wall what is on show, where it is shown there.
    pub fn tell(self, editor: Editor) {
        if self.is_on.get() {
            self.tell_all(editor);
        }
    }

    #[inline(never)]
    fn tell_all(self, editor: Editor) {
        let code = editor.shown(|scenario| link::write(&editor.fund(), scenario));
        let is_paused = self.is_paused.get();
        let at = self.at().map(|place| editor.fund().bids[place].reference.clone());
        self.send(is_paused, at, code, self.link.get());
    }

    /// Tells it again, so that a wall that was opened meanwhile hears it, and one that hears nothing can say so.
    pub fn tell_again(self) {
        if let Some(message) = self.told.get_value().filter(|_| untrack(|| self.is_on.get())) {
            self.post(message);
        }
    }

    /// The page goes: the wall need not wait to know.
    pub fn take_leave(self) {
        if let Some(message) = self.told.get_value().filter(|_| untrack(|| self.is_on.get())) {
            self.channel.with_value(|channel| {
                let last = WallMessage { silence: 0, ..message };
                channel.iter().for_each(|channel| channel.tell(&last.write()));
            });
        }
    }

    /// While it is paused the wall goes on with what it was told before.
    fn send(self, is_paused: bool, at: Option<BidRef>, code: String, link: String) {
        let before = self.told.get_value().filter(|_| is_paused);
        let (at, code) = before.map_or((at, code), |before| (before.at, before.code));
        self.post(WallMessage { page: self.page.get_value(), is_paused, silence: SILENCE, at, code, link });
    }

    fn post(self, message: WallMessage) {
        if self.channel.with_value(Option::is_none) {
            self.channel.set_value(WallChannel::open().map(Rc::new));
        }
        let silence = if document::is_hidden() { HIDDEN_SILENCE } else { SILENCE };
        let message = WallMessage { silence, ..message };
        self.channel.with_value(|channel| channel.iter().for_each(|channel| channel.tell(&message.write())));
        self.told.set_value(Some(message));
    }
}

/// Seconds, with some to spare.
const SILENCE: u32 = 3;
/// Browsers let windows that nobody sees act once a minute.
const HIDDEN_SILENCE: u32 = 70;
