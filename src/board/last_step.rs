//! What the last step back, or forward, or the fresh start changed, in sight beside the buttons for it.

use tranche::{Bid, Decision, Edit, Fund, Scenario};

use tranche::ui::words::last_step as words;

/// A step that changes more than the bid one looks at.
#[derive(Clone, PartialEq, Eq)]
pub struct Step {
    pub kind: Kind,
    pub before: Scenario,
    /// What it led to. It is told as long as that is on show.
    pub after: Scenario,
}

/// Which step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Undo,
    Redo,
    StartAgain,
    Other,
}

impl Kind {
    /// The step that an edit is.
    pub fn of(edit: &Edit) -> Self {
        if matches!(edit, Edit::StartAgain) { Self::StartAgain } else { Self::Other }
    }
}

impl Step {
    /// The words for it; empty where there is nothing to tell.
    pub fn words(&self, fund: &Fund) -> String {
        type One = fn(&Fund, &Bid, &Decision) -> String;
        let (one, several): (One, fn(usize) -> String) = match self.kind {
            Kind::StartAgain => return words::CLEARED.to_owned(),
            Kind::Other => return String::new(),
            Kind::Undo => (words::undone, words::several_undone),
            Kind::Redo => (words::redone, words::several_redone),
        };
        match self.before.differences(&self.after, fund).as_slice() {
            [] => String::new(),
            [only] => fund.bid(&only.bid).map_or_else(String::new, |bid| one(fund, bid, &only.theirs)),
            all => several(all.len()),
        }
    }
}
