//! The facts about a round that published files need and that no figure says.

/// A fact about a round that published files ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The name of who gives the money.
    Funder,
    /// Their id in a register: `GB-LAE-WM`.
    FunderId,
    /// With what the publisher’s own ids begin: `360G-wmpcc`.
    Prefix,
    /// The day of the decision.
    AwardDate,
    /// From which day the money is to be used; may stay unknown.
    Begins,
    /// Until which day; may stay unknown.
    Ends,
    /// The country of the vote.
    Country,
    /// The place or body that votes.
    Unit,
    /// Which vote of theirs it is: a year, or the name of the round.
    Instance,
    /// The day on which members began to send what they would fund.
    VotesFrom,
    /// The last day on which they did.
    VotesTo,
}

impl Fact {
    /// Each with the word that files have for it.
    pub const WORDS: [(&str, Self); 11] = [
        ("funder", Self::Funder),
        ("funder_id", Self::FunderId),
        ("prefix", Self::Prefix),
        ("award_date", Self::AwardDate),
        ("begins", Self::Begins),
        ("ends", Self::Ends),
        ("country", Self::Country),
        ("unit", Self::Unit),
        ("instance", Self::Instance),
        ("votes_from", Self::VotesFrom),
        ("votes_to", Self::VotesTo),
    ];
}
