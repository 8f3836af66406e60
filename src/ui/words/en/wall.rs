//! The wall: the round on another screen.

use crate::link::Extras;
use crate::{Decision, Fund};

/// What its window is called.
pub fn window(fund: &Fund) -> String {
    format!("{}, on the wall · Tranche", fund.title)
}

/// No board has been heard yet.
pub const WAITING: &str =
    "Waiting for the other screen. On the board, press More, then “Show on another screen”.";

/// Whose figures these are.
pub fn whose(extras: &Extras) -> String {
    match (&*extras.title, &*extras.sender) {
        ("", "") => "Trial decisions, as on the board’s screen".to_owned(),
        ("", sender) => format!("From {sender}"),
        (title, "") => title.to_owned(),
        (title, sender) => format!("{title}, from {sender}"),
    }
}

/// The board keeps for itself what it shows now.
pub fn paused(whose: &str) -> String {
    format!("{whose}. Paused: these figures stay until the board goes on.")
}

/// Nothing is heard of the board any more.
pub fn lost(time: &str) -> String {
    format!("The other screen is gone. These are its figures of {time}.")
}

/// Beside the bid under discussion.
pub const HERE: &str = "◀ now";

/// Beside what has just changed.
pub const CHANGED: &str = "changed";

/// What a bid is given; nothing where nothing is decided.
pub fn given(short: &str, decision: &Decision) -> String {
    if *decision == Decision::default() { "–".to_owned() } else { short.to_owned() }
}

/// How the window fills the screen.
pub const FULL_SCREEN: &str = "F11 fills the screen (on a Mac: Control, Command and F).";

/// Opens it.
pub const OPEN: &str = "Show on another screen";

/// Stops it.
pub const CLOSE: &str = "Stop showing on the other screen";

/// That it is on.
pub const IS_ON: &str = "On the other screen";

/// That it is, and stays as it is.
pub const IS_PAUSED: &str = "The other screen is paused";

/// Keeps for oneself what is done now.
pub const PAUSE: &str = "Pause";

/// Shows it again.
pub const GO_ON: &str = "Go on";

/// Above the QR code.
pub const SCAN: &str = "Point a phone’s camera here to open these decisions";

/// Takes the QR code off the other screen.
pub const HIDE_QR: &str = "Hide the QR code there";
