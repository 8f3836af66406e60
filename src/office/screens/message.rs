//! Why something is not shown, what waits meanwhile, and where the keyboard goes back to.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::browser::paste_and_drop::DropContent;

use super::Screens;
use crate::focus_soon::focus_soon;
use crate::screen::{REFUSAL, Screen};
use tranche::ui::words::office::screens as words;

impl Screens {
    /// Reads what was dropped or pasted on the first screen. On another one it waits, so that what is looked through is
    /// not put away; where fields would be lost, it is not taken.
    pub fn take(self, dropped: DropContent) {
        match self.screen_now() {
            Screen::Start => self.file_job.take(dropped),
            Screen::NewRound => self.refuse(words::BLANK_FIRST.to_owned()),
            Screen::Table(_) | Screen::Whole(_) => {
                self.refuse(words::another_waits(&dropped));
                self.waiting.set_value(Some(dropped));
                self.is_waiting.set(true);
            }
        }
    }

    /// Reads what waits. The table that was looked through is found again on the first screen.
    pub fn take_waiting(self) {
        let waiting = self.waiting.try_update_value(Option::take).flatten();
        self.close();
        if let Some(dropped) = waiting {
            self.file_job.take(dropped);
        }
    }

    /// Says why something is not shown.
    pub fn refuse(self, words: String) {
        let has_words = !words.is_empty();
        self.clear();
        self.refusal.set(words);
        if has_words {
            self.remember_place();
            // On a small screen it may stand out of sight.
            focus_soon(REFUSAL.to_owned());
        }
    }

    /// Closes what was said, and brings the keyboard back to where it was.
    pub fn close(self) {
        self.clear();
        if let Some(place) = self.focus_before.try_update_value(Option::take).flatten() {
            place.take_up();
        }
    }

    /// Says nothing any more, and forgets what waits.
    pub(super) fn clear(self) {
        self.refusal.set(String::new());
        self.waiting.set_value(None);
        self.is_waiting.set(false);
    }

    fn remember_place(self) {
        // Said twice, the keyboard is on what was said.
        if let Some(place) = document::Place::now().filter(|place| !place.is(REFUSAL)) {
            self.focus_before.set_value(Some(place));
        }
    }
}
