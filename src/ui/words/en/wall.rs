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

/// Only boards of other rounds are heard.
pub const OTHER_ROUND: &str =
    "The other screen shows another round. There, press More, then “Show on another screen”.";

/// Somebody's scenario, as the room is told of it, with what its sender says of it.
pub fn shared(sent: Extras, is_copy: bool) -> Extras {
    let Extras { title, sender, date, .. } = sent;
    let title = if title.is_empty() { "A shared scenario".to_owned() } else { title };
    let title = if is_copy { format!("A copy of “{title}”, changed") } else { title };
    Extras { title, sender, date, ..Extras::default() }
}

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

/// What the room sees.
pub fn state(is_held: bool, is_shared: bool) -> &'static str {
    match (is_held, is_shared) {
        (false, _) => IS_ON,
        (true, false) => "The other screen is paused",
        (true, true) => "The other screen is paused: it doesn’t show this shared scenario",
    }
}

/// Keeps for oneself what is done now, or shows it.
pub fn turn(is_held: bool) -> &'static str {
    if is_held { "Go on" } else { "Pause" }
}

/// Above the QR code.
pub const SCAN: &str = "Point a phone’s camera here to open these decisions";

/// Takes the QR code off the other screen.
pub const HIDE_QR: &str = "Hide the QR code there";
