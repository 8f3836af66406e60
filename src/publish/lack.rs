//! What a file lacks before it can be made.

use super::fact::Fact;
use crate::ids::PartnershipId;

/// One thing that a file lacks, and then it is not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A fact that nobody has typed yet.
    Fact(Fact),
    /// What is typed is no day of the calendar.
    NotADay(Fact),
    /// What is typed is no prefix of a publisher, such as `360G-example`.
    NotAPrefix,
    /// What is typed as the funder’s id is none: a list and a number, such as `GB-CHC-1234567`.
    NotAnId,
    /// The same of one who is given something.
    NotAnIdOf(PartnershipId),
    /// The day of the second is before that of the first.
    Before(Fact, Fact),
    /// No bid is given anything.
    NoAwards,
    /// Nobody’s scenario is collated, or none that is counted gives a bid of the file anything: no votes are made up.
    NoVotes,
    /// There is no money to allocate.
    NoBudget,
    /// The register of interests cannot be read, so that nobody can tell whose votes count.
    Register,
}

/// The id of somebody who is given something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecipientId {
    /// Who.
    pub partnership: PartnershipId,
    /// Their name.
    pub name: String,
    /// The id: what was typed, or one made up with the publisher’s prefix.
    pub id: String,
    /// Whether it is made up.
    pub is_made_up: bool,
}
