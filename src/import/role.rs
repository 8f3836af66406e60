//! What a column of the table says of each bid.

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The reference of the bid.
    Reference,
    /// Who asks.
    Partnership,
    /// What the bid is called.
    Title,
    /// What it is for.
    Purpose,
    /// What it is about; several columns may say it.
    Theme,
    /// The amount asked for.
    Requested,
    /// The pence of the amount, beside a column of pounds.
    Pence,
    /// The lower amount it could be done for.
    Reduced,
    /// By how much less it could be done.
    Reduction,
    /// What a reduction would mean.
    ReductionMeans,
    /// What officers recommend: an amount, or words such as “decline”.
    Recommended,
    /// The least that is of any use; below it there is no point in giving.
    Least,
    /// What the whole project costs, whoever pays.
    TotalCost,
    /// What others give.
    MatchFunding,
    /// What was given in earlier rounds.
    GivenBefore,
    /// A score; several columns may say it.
    Score,
    /// Whether the bid still stands: withdrawn, ineligible.
    Status,
    /// Where in the paper the bid stands.
    Place,
    /// A link to the business case.
    Link,
    /// What a reader of the figures should know; several columns may say it.
    Note,
    /// Left out: its text is shown, and nothing is made of it.
    Passed,
}

impl Role {
    /// Every role, in the order in which people are offered them.
    pub const ALL: [Self; 21] = [
        Self::Reference,
        Self::Partnership,
        Self::Title,
        Self::Purpose,
        Self::Theme,
        Self::Requested,
        Self::Pence,
        Self::Reduced,
        Self::Reduction,
        Self::ReductionMeans,
        Self::Recommended,
        Self::Least,
        Self::TotalCost,
        Self::MatchFunding,
        Self::GivenBefore,
        Self::Score,
        Self::Status,
        Self::Place,
        Self::Link,
        Self::Note,
        Self::Passed,
    ];

    /// Whether its cells are sums of money.
    #[must_use]
    pub fn is_money(self) -> bool {
        matches!(
            self,
            Self::Requested
                | Self::Pence
                | Self::Reduced
                | Self::Reduction
                | Self::Recommended
                | Self::Least
                | Self::TotalCost
                | Self::MatchFunding
                | Self::GivenBefore
        )
    }

    /// Whether several columns may have it.
    #[must_use]
    pub fn may_repeat(self) -> bool {
        matches!(self, Self::Theme | Self::Score | Self::Note | Self::Passed)
    }
}
