//! What has to hold of a bid that is shown.

use super::standing::Standing;
use crate::fund::{Bid, Label};
use crate::ids::PartnershipId;
use crate::scenario::ledger::Fit;
use crate::scenario::{Decision, Outcome};

/// Something that holds of some bids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// What became of it.
    Outcome(OutcomeKind),
    /// It is given nothing yet, and fits in what remains, in full or as an option.
    Fits,
    /// It is given nothing yet, and does not fit.
    Short,
    /// Who asks.
    Partnership(PartnershipId),
    /// A label it has.
    Label(Label),
}

/// What can become of a bid, without its amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeKind {
    /// Still to decide.
    Undecided,
    /// It is given something.
    Funded,
    /// On the reserve list.
    Reserve,
    /// To be decided later.
    Deferred,
    /// Given nothing.
    Declined,
    /// Somebody takes no part.
    Abstained,
}

impl OutcomeKind {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 6] =
        [Self::Undecided, Self::Funded, Self::Reserve, Self::Deferred, Self::Declined, Self::Abstained];

    /// The one that a decision is.
    #[must_use]
    pub fn of(decision: &Decision) -> Self {
        match decision.outcome {
            Outcome::Undecided if decision.abstention.is_some() => Self::Abstained,
            Outcome::Undecided => Self::Undecided,
            Outcome::Funded(_) => Self::Funded,
            Outcome::Reserve { .. } => Self::Reserve,
            Outcome::Deferred => Self::Deferred,
            Outcome::Declined => Self::Declined,
        }
    }
}

impl Filter {
    fn holds(&self, standing: Standing, place: usize) -> bool {
        let Standing { fund, scenario, ledger } = standing;
        let bid = &fund.bids[place];
        let fit = || Fit::of(bid, ledger.bids[place], ledger.remaining);
        match self {
            Self::Outcome(kind) => OutcomeKind::of(scenario.decision(&bid.reference)) == *kind,
            Self::Fits => matches!(fit(), Fit::Fits | Fit::OptionFits(_)),
            Self::Short => matches!(fit(), Fit::Lacks(_)),
            Self::Partnership(id) => bid.partnership == *id,
            Self::Label(label) => bid.labels().any(|(kind, name)| *kind == label.kind && *name == label.name),
        }
    }

    pub(super) fn follows_decisions(&self) -> bool {
        matches!(self, Self::Outcome(_) | Self::Fits | Self::Short)
    }

    /// Which of them are alternatives.
    fn sort(&self) -> (u8, &str) {
        match self {
            Self::Outcome(_) => (0, ""),
            Self::Fits | Self::Short => (1, ""),
            Self::Partnership(_) => (2, ""),
            Self::Label(label) => (3, &label.kind),
        }
    }
}

/// Whether the bid at this place of the paper passes: one filter of each sort holds.
pub fn passes(filters: &[Filter], standing: Standing, place: usize) -> bool {
    filters.iter().all(|filter| {
        let mut alternatives = filters.iter().filter(|other| other.sort() == filter.sort());
        alternatives.any(|alternative| alternative.holds(standing, place))
    })
}

/// All that words are looked for in.
pub fn text(bid: &Bid, partnership: &str) -> String {
    let mut text = vec![bid.reference.as_str(), &bid.title, &bid.purpose, partnership];
    text.extend(bid.labels().map(|(_, name)| name));
    text.join(" ")
}
