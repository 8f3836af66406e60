//! A board at its table: what it does, and what it sees.

use std::sync::Arc;

use support::round::round;
use tranche::{
    Amendment, Award, Bid, BidRef, Change, Edit, Fit, Fund, History, Ledger, LineShare, Money, Outcome,
    Parts, Scenario,
};

/// A board at its table.
pub struct Board {
    /// The fund and the decisions, with all that can be taken back.
    pub sitting: History,
}

impl Board {
    /// The real round with nothing decided.
    pub fn opens_the_round() -> Self {
        Self { sitting: History::resume(Arc::new(round()), Scenario::default()) }
    }

    /// Decides on a bid.
    #[track_caller]
    pub fn decides(&mut self, bid: &str, outcome: Outcome) {
        let edit = Edit::Decide(BidRef::try_from(bid).unwrap(), outcome);
        self.sitting.apply(&edit).unwrap();
    }

    /// Changes the fund.
    #[track_caller]
    pub fn amends(&mut self, amendment: &Amendment) {
        let edit = Edit::amending(self.sitting.fund(), amendment).unwrap();
        self.sitting.apply(&edit).unwrap();
    }

    /// Puts something right in a bid.
    #[track_caller]
    pub fn corrects(&mut self, bid: &str, with: impl FnOnce(&mut Bid)) {
        let reference = BidRef::try_from(bid).unwrap();
        let mut corrected = self.fund().bid(&reference).unwrap().clone();
        with(&mut corrected);
        self.amends(&Amendment::Bids(Change::Set(reference, corrected)));
    }

    /// Sees what is decided on a bid.
    #[track_caller]
    pub fn sees_given(&self, bid: &str, outcome: &Outcome) {
        assert_eq!(self.sitting.scenario().outcome(&bid.try_into().unwrap()), outcome);
    }

    /// The bid is marked, with what it was.
    #[track_caller]
    pub fn looks_again_at(&self, bid: &str, outcome: Outcome, amount: &str) {
        let was = self.sitting.scenario().look_again(&bid.try_into().unwrap()).unwrap();
        assert_eq!((&was.outcome, was.other_words), (&outcome, false));
        assert_eq!(self.fund().show(was.amount.unwrap()), amount);
    }

    /// These bids are marked, and no others.
    #[track_caller]
    pub fn has_to_look_again_at(&self, bids: &[&str]) {
        let marked: Vec<&str> = self.sitting.scenario().to_look_at().map(|(bid, _)| bid.as_str()).collect();
        assert_eq!(marked, bids);
    }

    /// The fund as it is now.
    pub fn fund(&self) -> &Fund {
        self.sitting.fund()
    }

    /// All figures as they are now.
    pub fn ledger(&self) -> Ledger {
        Ledger::of(self.fund(), self.sitting.scenario())
    }

    /// Sees what remains.
    #[track_caller]
    pub fn sees_remaining(&self, shown: &str) {
        assert_eq!(self.fund().show(self.ledger().remaining), shown);
    }

    /// Funded, of requested.
    #[track_caller]
    pub fn sees_partnership(&self, id: &str, funded: &str, requested: &str) {
        let ledger = self.ledger();
        let sum = ledger.partnerships.iter().find(|sum| sum.id.as_str() == id).unwrap();
        let seen = (self.fund().show(sum.funded), self.fund().show(sum.requested));
        assert_eq!(seen, (funded.to_owned(), requested.to_owned()));
    }

    /// Whether a bid would fit.
    #[track_caller]
    pub fn room_for(&self, bid: &str) -> Fit {
        let ledger = self.ledger();
        let fund = self.fund();
        let place = fund.bids.iter().position(|one| one.reference.as_str() == bid).unwrap();
        Fit::of(&fund.bids[place], ledger.bids[place], ledger.remaining)
    }
}

/// All that is requested.
pub fn in_full() -> Outcome {
    Outcome::Funded(Award::InFull)
}

/// The reduced option that the paper publishes.
pub fn reduced() -> Outcome {
    Outcome::Funded(Award::Option("reduced".try_into().unwrap()))
}

/// Another amount, in pounds.
pub fn other(pounds: i64) -> Outcome {
    Outcome::Funded(Award::Other(Money::from_pence(pounds * 100)))
}

/// More than is requested.
pub fn above(amount: Money) -> Outcome {
    Outcome::Funded(Award::Above(amount))
}

/// Some lines of a bid.
pub fn parts(lines: &[(&str, LineShare)]) -> Outcome {
    let add = |parts: Parts, (id, taken): &(&str, LineShare)| {
        parts.with_line((*id).try_into().unwrap(), Some(*taken))
    };
    Outcome::Funded(Award::Parts(lines.iter().fold(Parts::default(), add)))
}

/// Some units of a bid.
pub fn units(id: &str, count: u32) -> Outcome {
    Outcome::Funded(Award::Parts(Parts::default().with_units(id.try_into().unwrap(), count)))
}

/// An amount of whole pounds.
pub fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}
