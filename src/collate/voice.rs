//! What one member says of one bid.

use std::cmp::Ordering;

use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::meeting::Register;
use crate::money::Money;
use crate::scenario::{Abstention, Outcome, Scenario};

/// What one member sent: a scenario of the fund that is collated, and how far it can be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The name of the member, as the mail or the link has it or as somebody wrote it. It may be empty.
    pub sender: String,
    /// What the member would give.
    pub scenario: Scenario,
    /// Whether it came in a form that can only say funded or not, as links of version 1 do: what is not funded there
    /// counts as not decided.
    pub not_funded_is_undecided: bool,
    /// The bids that changed since the figures the reply was made for: it is not counted on them.
    pub leave_out: Vec<BidRef>,
}

/// What one member says of one bid. Amounts are in the fund's currency, and above nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Funds it at what was requested.
    InFull(Money),
    /// Funds it at less.
    Less(Money),
    /// Funds it at more.
    More(Money),
    /// Took a stand and gives it £0.
    Nothing(NoMoney),
    /// Abstained.
    Abstained,
    /// Has not decided.
    Undecided,
    /// Left out of the count, the figures and the names because of an interest that they declared in what they sent.
    Interest,
    /// The same because of an interest in the register that the board keeps.
    RegisteredInterest,
    /// Not counted: the bid changed since the figures the reply was made for.
    OldFigures,
}

/// In which way a member gives a bid £0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMoney {
    /// Declined.
    Declined,
    /// To be decided later.
    Deferred,
    /// On the reserve list, whatever it would be given from there.
    Reserve,
    /// Funded in a form that the paper itself puts at £0.
    FreeOfCharge,
}

impl Voice {
    /// The amount where a stand was taken, £0 among them; `None` for all who did not take one or are left out.
    #[must_use]
    pub fn amount(self) -> Option<Money> {
        match self {
            Self::InFull(amount) | Self::Less(amount) | Self::More(amount) => Some(amount),
            Self::Nothing(_) => Some(Money::ZERO),
            Self::Abstained | Self::Undecided => None,
            Self::Interest | Self::RegisteredInterest | Self::OldFigures => None,
        }
    }

    /// Whether it gives the bid money.
    #[must_use]
    pub fn funds(self) -> bool {
        matches!(self, Self::InFull(_) | Self::Less(_) | Self::More(_))
    }

    /// Whether the member is left out on this bid, whatever else they say of it.
    #[must_use]
    pub fn is_left_out(self) -> bool {
        self.is_interest() || self == Self::OldFigures
    }

    /// Whether the member is left out on this bid because of an interest, wherever it was declared.
    #[must_use]
    pub fn is_interest(self) -> bool {
        matches!(self, Self::Interest | Self::RegisteredInterest)
    }

    fn of_award(amount: Money, bid: &Bid) -> Self {
        if amount <= Money::ZERO {
            return Self::Nothing(NoMoney::FreeOfCharge);
        }
        match amount.cmp(&bid.requested) {
            Ordering::Less => Self::Less(amount),
            Ordering::Equal => Self::InFull(amount),
            Ordering::Greater => Self::More(amount),
        }
    }
}

impl Reply {
    /// What it says of each bid, in the order of the paper, as far as the register of interests lets it count.
    pub(super) fn voices(&self, fund: &Fund, register: &Register) -> Vec<Voice> {
        let mut is_old = vec![false; fund.bids.len()];
        for at in self.leave_out.iter().filter_map(|bid| fund.position(bid)) {
            is_old[at] = true;
        }
        let bids = fund.bids.iter().zip(is_old).enumerate();
        bids.map(|(at, (bid, is_old))| self.voice(bid, register.has(at, &self.sender), is_old)).collect()
    }

    /// An interest comes first: it is left out for that, and not because of figures.
    fn voice(&self, bid: &Bid, is_registered: bool, is_old: bool) -> Voice {
        let decision = self.scenario.decision(&bid.reference);
        let without_money = |how| {
            if self.not_funded_is_undecided { Voice::Undecided } else { Voice::Nothing(how) }
        };
        match (decision.abstention, &decision.outcome) {
            (Some(Abstention::Interest), _) => Voice::Interest,
            _ if is_registered => Voice::RegisteredInterest,
            _ if is_old => Voice::OldFigures,
            (Some(Abstention::Abstained), _) => Voice::Abstained,
            (None, Outcome::Undecided) => Voice::Undecided,
            (None, Outcome::Funded(award)) => Voice::of_award(award.amount(bid), bid),
            (None, Outcome::Declined) => without_money(NoMoney::Declined),
            (None, Outcome::Deferred) => without_money(NoMoney::Deferred),
            (None, Outcome::Reserve { .. }) => without_money(NoMoney::Reserve),
        }
    }
}
