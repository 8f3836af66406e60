//! Moving the keyboard to something that is about to be there.

use std::time::Duration;

use leptos::prelude::set_timeout;
use tranche::ui::browser::document;

/// Moves the keyboard once what has this id is there.
pub fn focus_soon(id: String) {
    set_timeout(move || document::focus(&id), Duration::ZERO);
}

/// Moves the keyboard there, where what had it is gone by then.
pub fn focus_if_lost_soon(id: &'static str) {
    set_timeout(move || document::focus_if_lost(id), Duration::ZERO);
}
