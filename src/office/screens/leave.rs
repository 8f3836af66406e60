//! Leaving for another page, once what it shows is written.

use leptos::prelude::*;
use tranche::ui::browser::{address_bar, load};

use super::Screens;
use super::departure::Departure;

impl Screens {
    /// Leaves for the bids that were kept.
    pub fn leave(self, query: &str) {
        self.is_leaving.set_value(true);
        address_bar::go(query);
    }

    /// Leaves for something else: the browser asks first where a table is not kept.
    pub fn go(self, query: &str) {
        address_bar::go(query);
    }

    /// Whether something is being written, or was just now and its page is on its way.
    pub fn is_departing(self) -> bool {
        self.departure.get_value().goes_on()
    }

    /// Writes something, and then leaves for its address, or says why it is not written. Whoever presses once more meanwhile
    /// does not get it twice.
    pub fn write(self, write: load::Work<Result<String, String>>, leave: fn(Self, &str)) {
        if self.is_departing() {
            return;
        }
        self.departure.set_value(Departure::Writing);
        load::run(async move {
            match write.await {
                Ok(address) => {
                    leave(self, &address);
                    self.departure.set_value(Departure::now());
                }
                Err(why) => {
                    self.departure.set_value(Departure::None);
                    self.refuse(why);
                }
            }
        });
    }

    /// The page is there again after it was left, or something else is on show.
    pub(super) fn note_stay(self) {
        self.departure.update_value(|departure| {
            if matches!(departure, Departure::Since(_)) {
                *departure = Departure::None;
            }
        });
    }
}
