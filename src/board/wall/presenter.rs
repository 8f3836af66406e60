//! What this page shows on the wall: whether it does, whether it pauses, which bid is under discussion.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use tranche::formats::wall_message::WallMessage;
use tranche::link::{self, Extras};
use tranche::store::key::{ON_WALL, WALL_PAUSE};

use super::super::bid_context::BidHandle;
use super::super::editor::Editor;
use tranche::ui::addresses;
use tranche::ui::browser::wall_channel::WallChannel;
use tranche::ui::browser::{address_bar, document, random, storage};
use tranche::ui::signals::set_if_other;
use tranche::ui::words::wall as words;

/// So often the wall hears of this page also where nothing changes.
pub const BEAT: Duration = Duration::from_secs(1);

/// A handle to it.
#[derive(Clone, Copy)]
pub struct Presenter {
    /// Whether this page shows its round on the wall.
    pub is_on: RwSignal<bool>,
    /// Whether it keeps for itself what it shows now.
    is_paused: RwSignal<bool>,
    /// The number of the shared scenario that the room may see: nobody's link is on the wall unasked.
    shared: RwSignal<u32>,
    /// The link that is on show there as a QR code, and the code of the decisions that it opens.
    link: RwSignal<Option<(String, String)>>,
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
        let paused = storage::remembered(WALL_PAUSE);
        let told = paused.as_deref().and_then(WallMessage::read);
        Self {
            is_on: RwSignal::new(storage::remembers(ON_WALL)),
            is_paused: RwSignal::new(paused.is_some()),
            shared: RwSignal::new(0),
            link: RwSignal::new(None),
            row: RwSignal::new(String::new()),
            page: StoredValue::new(told.as_ref().map_or_else(random::digits, |told| told.page.clone())),
            channel: StoredValue::new_local(None),
            told: StoredValue::new(told),
        }
    }

    /// Opens the wall, and shows the round there from now on. One that pauses stays as it is.
    pub fn open(self) {
        let (own, fund) = (address_bar::asked("own"), address_bar::asked("fund"));
        address_bar::open_window(&addresses::wall(own.as_deref(), fund.as_deref()));
        storage::remember(ON_WALL, true);
        self.is_on.set(true);
    }

    /// Shows nothing there any more, which the wall hears.
    pub fn close(self) {
        storage::remember(ON_WALL, false);
        storage::remember(WALL_PAUSE, false);
        self.tell_last(|last| last.link.clear());
        self.told.set_value(None);
        self.is_on.set(false);
        self.is_paused.set(false);
        self.link.set(None);
    }

    /// Whether what is on show is kept from the room: it is paused, or somebody's scenario that was not shown there yet.
    pub fn is_held(self, editor: Editor) -> bool {
        self.is_paused.get() || editor.looks_at_shared() && self.shared.get() != editor.shared_number()
    }

    /// Pauses, or goes on.
    pub fn turn_pause(self, editor: Editor) {
        let goes_on = self.is_held(editor);
        self.is_paused.set(!goes_on);
        self.shared.set(if goes_on { editor.shared_number() } else { 0 });
        match self.told.get_value() {
            Some(told) if !goes_on => storage::remember_text(WALL_PAUSE, &told.write()),
            _ => storage::remember(WALL_PAUSE, !goes_on),
        }
    }

    /// Shows a link as a QR code there, as long as the decisions are those that it opens.
    pub fn show_link(self, editor: Editor, link: String) {
        self.link.set(Some((link, code_of(editor))));
    }

    /// Shows no link there.
    pub fn hide_link(self) {
        self.link.set(None);
    }

    /// Whether a link is on show there.
    pub fn shows_link(self, editor: Editor) -> bool {
        self.link.with(|link| link.as_ref().is_some_and(|(_, code)| *code == code_of(editor)))
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
        if self.is_held(editor) {
            // The wall goes on with what it was told before, or begins with the reader's own.
            let before = self.told.get_value().unwrap_or_else(|| self.own(editor));
            return self.post(WallMessage { is_paused: true, ..before });
        }
        let code = code_of(editor);
        let link = self.link.get().filter(|(_, of)| *of == code).map_or_else(String::new, |(link, _)| link);
        let at = self.at().map(|place| editor.fund().bids[place].reference.clone());
        self.post(WallMessage { at, code, link, ..self.own(editor) });
    }

    /// A message of this page, with the reader's own decisions.
    fn own(self, editor: Editor) -> WallMessage {
        let fund = editor.fund();
        WallMessage {
            page: self.page.get_value(),
            round: fund.id.to_string(),
            is_paused: false,
            silence: SILENCE,
            at: None,
            code: link::write(&fund, &editor.mine()),
            link: String::new(),
        }
    }

    /// Tells it again, so that a wall that was opened meanwhile hears it, and one that hears nothing can say so.
    pub fn tell_again(self) {
        if let Some(message) = self.told.get_value().filter(|_| untrack(|| self.is_on.get())) {
            self.post(message);
        }
    }

    /// The page goes: the wall need not wait to know.
    pub fn take_leave(self) {
        self.tell_last(|_| ());
    }

    fn tell_last(self, with: impl FnOnce(&mut WallMessage)) {
        // Now, and once: it is not followed.
        if let Some(mut last) = self.told.get_value().filter(|_| untrack(|| self.is_on.get())) {
            last.silence = 0;
            with(&mut last);
            self.channel.with_value(|channel| channel.iter().for_each(|channel| channel.tell(&last.write())));
        }
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

/// The code of what is on show, with whose it is where it is somebody's.
fn code_of(editor: Editor) -> String {
    let extras = if editor.looks_at_shared() {
        let sent = editor.shared().map(|shared| shared.extras).unwrap_or_default();
        words::shared(sent, editor.is_trying())
    } else {
        Extras::default()
    };
    editor.shown(|scenario| link::write_with(&editor.fund(), scenario, &extras))
}

/// Seconds, with some to spare.
const SILENCE: u32 = 3;
/// Browsers let windows that nobody sees act once a minute.
const HIDDEN_SILENCE: u32 = 70;
