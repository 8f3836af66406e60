//! What the last step back, or forward, or the fresh start changed, in sight beside the buttons for it.

use tranche::{Edit, Fund, Scenario};

use tranche::ui::words;

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
        let name = match self.kind {
            Kind::StartAgain => {
                return "All decisions are taken back. Until you leave this page, Undo brings them back."
                    .to_owned();
            }
            Kind::Other => return String::new(),
            Kind::Undo => "Undone",
            Kind::Redo => "Redone",
        };
        let changed = self.before.differences(&self.after, fund);
        match changed.as_slice() {
            [] => String::new(),
            [one] => fund.bid(&one.bid).map_or_else(String::new, |bid| {
                format!(
                    "{name}: {} is {}.",
                    bid.reference,
                    words::lower(&words::given(fund, bid, &one.theirs))
                )
            }),
            several => format!("{name}: {} bids are as they were.", several.len()),
        }
    }
}
