//! Taking decisions from one scenario into another.

use super::super::several;
use crate::ui::words::given_within;
use crate::{Bid, Decision, Fund};

/// Which scenario decisions are taken into.
pub fn target(title: &str, is_on_board: bool) -> String {
    if is_on_board {
        format!("“Take” brings a decision into “{title}”, the scenario open on your board.")
    } else {
        format!(
            "“Take” brings a decision into “{title}”. The scenario open on your board is another one, and stays as it is."
        )
    }
}

/// That there is none.
pub const NO_TARGET: &str =
    "To take decisions over, tick a scenario of your own, or first decide on some bids on the board.";

/// Beside the title of that scenario.
pub const TAKES: &str = "“Take” changes this one";

/// Takes a decision.
pub const TAKE: &str = "Take";

/// Which decision that is: `Take B1: in full, £100,000 into “A”`.
pub fn take(fund: &Fund, bid: &Bid, decision: &Decision, target: &str) -> String {
    format!("Take {}: {} into “{target}”", bid.reference, given_within(fund, bid, decision))
}

/// Takes all decisions of a scenario.
pub fn take_all(title: &str, target: &str) -> String {
    format!("Take all of “{title}” into “{target}”")
}

/// That a decision was taken.
pub fn taken(fund: &Fund, bid: &Bid, decision: &Decision, target: &str) -> String {
    format!("{} in “{target}” is now: {}.", bid.reference, given_within(fund, bid, decision))
}

/// That all were.
pub fn all_taken(bids: usize, title: &str, target: &str) -> String {
    format!("Took {} of “{title}” into “{target}”.", several(bids, "decision", "decisions"))
}

/// Takes that back.
pub const UNDO: &str = "Undo";

/// How long that can be done, and where the states before it are found then.
pub fn in_history(target: &str) -> String {
    format!("You can undo this until you leave this page. After that, what “{target}” was before is in its")
}

/// The way there.
pub const HISTORY: &str = "history";

/// That it was taken back.
pub fn undone(target: &str) -> String {
    format!("Undone. “{target}” is as it was before.")
}

/// That another tab changed the scenario meanwhile.
pub fn changed_meanwhile(target: &str) -> String {
    format!(
        "“{target}” was changed in another tab meanwhile, so nothing was taken. It is shown as it is now: look again."
    )
}

/// That it cannot be taken back, because the scenario was changed since.
pub fn not_undone(target: &str) -> String {
    format!("“{target}” was changed in another tab since then, so it was left as it is.")
}
