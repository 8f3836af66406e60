//! A file as it stands, and why it may not open.

use crate::fund::Fund;
use crate::ids::BidRef;
use crate::scenario::{Arrival, BidEntry, PastDecision, Refusal};

/// Why a text is not a scenario of this fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadScenarioFile {
    /// It is not a saved scenario, or a damaged one.
    Damaged,
    /// It was written by a newer version of this page; the format it names.
    Newer(String),
    /// It was made for another fund; the id it names.
    OtherFund(String),
    /// It was made for this fund while its bids or amounts were others.
    OtherFigures,
    /// It was made for a list of the same figures in which not one bid has the words it has here.
    OtherWords,
    /// It decides what this fund cannot carry out.
    Refused(Refusal),
}

/// A file as it stands, held against the fund by nothing but its name.
pub trait File {
    /// The scenario of a fund of just these figures; `None` where the figures are others.
    fn opened(&self, fund: &Fund) -> Option<Result<Arrival, BadScenarioFile>>;
    /// What was decided, bid by bid, each with what was written about it.
    fn decided(&self, fund: &Fund) -> Vec<(BidRef, PastDecision, BidEntry)>;
}
