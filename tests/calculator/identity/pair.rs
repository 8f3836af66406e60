//! Where decisions land that were made on one list and are opened beside another.

use serde_json::Value;
use tranche::formats::scenario_file;
use tranche::{Contents, Fund, Mismatch, Scenario};

use crate::bid_lists::List;

/// Two lists, the second made of the first, and what was decided on the first.
pub struct Pair {
    pub before: List,
    pub after: List,
    pub decided: Scenario,
    pub from: Fund,
    pub to: Fund,
}

/// How often what happened.
#[derive(Debug, Default)]
pub struct Tally {
    pub same: usize,
    pub told: usize,
    pub marked: usize,
    pub left_out: usize,
    pub by_chance: usize,
    pub refused: usize,
}

/// The eight bits that a file says of each bid.
fn bits(fund: &Fund) -> Value {
    let text = scenario_file::write(fund, &Scenario::default());
    serde_json::from_str::<Value>(&text).unwrap()["bids"].take()
}

impl Pair {
    pub fn is_of_like_figures(&self) -> bool {
        Contents::of(&self.from) == Contents::of(&self.to)
    }

    /// No decision lands on another project without a mark, unless its eight bits agree by chance; and wherever one does,
    /// something is said.
    #[track_caller]
    pub fn lands_with_a_word(&self, landed: &Scenario, is_told: bool, tally: &mut Tally) {
        let (before, after) = (bits(&self.from), bits(&self.to));
        assert_eq!(landed.check(&self.to), Ok(()));
        for bid in &self.to.bids {
            let reference = &bid.reference;
            if landed.outcome(reference).is_undecided() && landed.look_again(reference).is_none() {
                continue;
            }
            let is_same = self.before.project(reference) == self.after.project(reference);
            if is_same {
                continue;
            }
            assert!(is_told, "{reference} is another project, and nothing is said");
            let by_chance = before[reference.as_str()] == after[reference.as_str()];
            match landed.look_again(reference) {
                Some(was) => {
                    // Another amount is a reason of its own to look.
                    assert!(was.other_words || by_chance, "{reference}");
                    tally.marked += 1;
                }
                None => {
                    assert!(by_chance, "{reference} is another project, and is not marked");
                    tally.by_chance += 1;
                }
            }
        }
    }

    /// What is opened beside a list of like figures.
    #[track_caller]
    pub fn opens(&self, landed: &Scenario, mismatch: Option<&Mismatch>, tally: &mut Tally) {
        self.lands_with_a_word(landed, mismatch.is_some(), tally);
        let Some(mismatch) = mismatch else {
            assert_eq!(landed, &self.decided);
            tally.same += 1;
            return;
        };
        tally.told += 1;
        let (before, after) = (bits(&self.from), bits(&self.to));
        let others = self.to.bids_by_reference().map(|bid| &bid.reference);
        let others: Vec<_> =
            others.filter(|bid| before[bid.as_str()] != after[bid.as_str()]).cloned().collect();
        assert_eq!(mismatch.bids, others);
        let available = Some(self.from.available()).filter(|sum| *sum != self.to.available());
        assert_eq!(mismatch.available, available);
        for gone in &mismatch.left_out {
            // Only what has no name but a row, and only what was decided.
            let row: usize = gone.bid.as_str().parse().unwrap();
            assert!((1..=self.to.bids.len()).contains(&row) && others.contains(&gone.bid));
            assert_eq!(&gone.was.outcome, self.decided.outcome(&gone.bid));
            assert_eq!(landed.decision(&gone.bid), &tranche::Decision::default());
            tally.left_out += 1;
        }
        // All that is not left out is decided as it was, and the reserve list is in the same order.
        let kept = |bid: &&&tranche::BidRef| !mismatch.left_out.iter().any(|gone| gone.bid == ***bid);
        let order = self.decided.reserve_list();
        let order: Vec<_> = order.iter().filter(kept).copied().collect();
        assert_eq!(landed.reserve_list(), order);
        for bid in self.to.bids.iter().map(|bid| &bid.reference).filter(|bid| kept(&bid)) {
            let (was, is) = (self.decided.decision(bid), landed.decision(bid));
            assert_eq!(was.outcome.award(), is.outcome.award(), "{bid}");
            assert_eq!((&was.abstention, &was.reason), (&is.abstention, &is.reason), "{bid}");
            assert_eq!(was.outcome.is_undecided(), is.outcome.is_undecided(), "{bid}");
        }
        // What was opened is kept, marks and all.
        let kept = scenario_file::read(&self.to, &scenario_file::write(&self.to, landed)).unwrap();
        assert_eq!((&kept.scenario, kept.mismatch), (landed, None));
    }
}
