//! Where the page leads: the address of each of its screens. What they ask for is read in `src/boot/address.js`.

use super::browser::address_bar::asked;

/// Where a round is chosen or brought.
pub const HOME: &str = "?do=home";

/// The board, with a round of one's own.
pub fn round(name: &str) -> String {
    format!("?own={name}")
}

/// The board, with a round of the site's.
pub fn site_round(name: &str) -> String {
    format!("?fund={name}")
}

/// The wall, for the round of one's own or of the site's that the board is asked for.
pub fn wall(own: Option<&str>, fund: Option<&str>) -> String {
    match (own, fund) {
        (Some(name), _) => format!("?wall&own={name}"),
        (None, Some(name)) => format!("?wall&fund={name}"),
        (None, None) => "?wall".to_owned(),
    }
}

/// The board, with the round that the address of this page asks for.
pub fn board() -> String {
    match (asked("own"), asked("fund")) {
        (Some(name), _) => round(&name),
        (None, Some(name)) => site_round(&name),
        (None, None) => "?".to_owned(),
    }
}

/// One of the screens about all scenarios of the round that the address of this page asks for.
pub fn of_round_asked(task: &str) -> String {
    match (asked("own"), asked("fund")) {
        (Some(name), _) => format!("?do={task}&own={name}"),
        (None, Some(name)) => format!("?do={task}&fund={name}"),
        (None, None) => format!("?do={task}"),
    }
}

/// One of the screens about the scenario of this number of that round.
pub fn of_scenario_asked(task: &str, number: usize) -> String {
    format!("{}&scenario={number}", of_round_asked(task))
}

/// Where the bids of a round of one's own are changed.
pub fn fund(name: &str) -> String {
    format!("?do=fund&own={name}")
}

/// Where a round of one's own is saved and sent.
pub fn send(name: &str) -> String {
    format!("?do=send&own={name}")
}

/// Where a round of one's own is offered what was decided on an earlier list.
pub fn same_bids(name: &str) -> String {
    format!("?do=same_bids&own={name}")
}
