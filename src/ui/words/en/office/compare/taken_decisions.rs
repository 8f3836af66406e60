//! Taking decisions from one scenario into another.

use super::super::several;
use crate::Bid;
use crate::ui::words::lower;

/// Which scenario decisions are taken into.
pub fn target(title: &str) -> String {
    format!("“Take” brings a decision into “{title}”, the scenario open on your board.")
}

/// That there is none.
pub const NO_TARGET: &str = "To take decisions over, first open a scenario of your own on the board.";

/// Takes a decision.
pub const TAKE: &str = "Take";

/// Which decision that is: `Take B1: in full, £100,000 into “A”`.
pub fn take(bid: &Bid, what: &str, target: &str) -> String {
    format!("Take {}: {} into “{target}”", bid.reference, lower(what))
}

/// Takes all decisions of a scenario.
pub fn take_all(title: &str) -> String {
    format!("Take all from “{title}”")
}

/// That a decision was taken.
pub fn taken(bid: &Bid, what: &str, target: &str) -> String {
    format!("{} in “{target}” is now: {}.", bid.reference, lower(what))
}

/// That all were.
pub fn all_taken(bids: usize, title: &str, target: &str) -> String {
    format!("Took {} from “{title}” into “{target}”.", several(bids, "decision", "decisions"))
}

/// Takes that back.
pub const UNDO: &str = "Undo";

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
