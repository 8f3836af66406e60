//! Edits, carried out: the one way in which a scenario changes.

use super::bid_entries::{BidEntry, Scenario, bid};
use super::refusal::Refusal;
use super::{Decision, Edit, Explanation, Outcome};
use crate::fund::Fund;
use crate::ids::BidRef;

impl Scenario {
    /// Carries out an edit. After [`Edit::Amend`] it is a scenario of the amended fund.
    ///
    /// # Errors
    /// Says why it cannot be done; the scenario is then as it was.
    pub fn apply(&mut self, fund: &Fund, edit: &Edit) -> Result<(), Refusal> {
        match edit {
            Edit::Decide(reference, outcome) => {
                outcome.check(bid(fund, reference)?)?;
                self.check_rank(reference, outcome)?;
                let outcome = outcome.clone();
                self.say(reference, |decision| Decision { outcome, abstention: None, ..decision });
            }
            Edit::Abstain(reference, abstention) => {
                bid(fund, reference)?;
                let abstention = Some(*abstention);
                self.say(reference, |decision| Decision {
                    outcome: Outcome::Undecided,
                    abstention,
                    ..decision
                });
            }
            Edit::Explain(reference, explanation) => {
                bid(fund, reference)?;
                explanation.check()?;
                let mut given = self.given(reference);
                let Explanation { reason, conditions } = explanation.clone();
                given.decision = Decision { reason, conditions, ..given.decision };
                self.put(reference, given);
            }
            Edit::Stands(reference) => {
                bid(fund, reference)?;
                self.say(reference, |decision| decision);
            }
            Edit::TakeRecommendations => self.take_recommendations(fund),
            Edit::StartAgain => *self = Self::default(),
            Edit::Adopt(other) => {
                other.check(fund)?;
                self.clone_from(other);
            }
            Edit::TakeOver(reference, other) => self.take_over_checked(fund, reference, other)?,
            Edit::Amend(amended) => *self = self.carried(fund, amended),
        }
        Ok(())
    }

    /// Not inlined, as the next: the page loads first what it needs first.
    #[inline(never)]
    fn take_recommendations(&mut self, fund: &Fund) {
        for bid in &fund.bids {
            if let Some(recommended) = &bid.facts.recommended {
                let outcome = recommended.outcome(bid, self.rank_of(&bid.reference));
                self.say(&bid.reference, |decision| Decision { outcome, abstention: None, ..decision });
            }
        }
    }

    #[inline(never)]
    fn take_over_checked(&mut self, fund: &Fund, reference: &BidRef, other: &Self) -> Result<(), Refusal> {
        other.outcome(reference).check(bid(fund, reference)?)?;
        self.take_over(reference, other);
        Ok(())
    }

    /// Decides anew on a bid: what was marked for another look is looked at.
    fn say(&mut self, bid: &BidRef, change: impl FnOnce(Decision) -> Decision) {
        let decision = change(self.given(bid).decision);
        self.put(bid, BidEntry { decision, was: None });
    }
}
