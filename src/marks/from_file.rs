//! Marks that are brought back from a file, beside those that are here.

use super::{Mark, Marks};
use crate::fund::Fund;
use crate::ids::BidRef;

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BroughtMarks {
    /// Those that are here, and those of the file besides.
    pub marks: Marks,
    /// Of how many bids the file brought something that was not here.
    pub brought: usize,
    /// The bids of which the file says something else: the mark that is here stayed. In the order of their references.
    pub stayed: Vec<BidRef>,
    /// How many in the file are about other bids, and are left out.
    pub left_out: usize,
}

impl Marks {
    /// Brings in what a file has of the bids of this fund. Every mark that is here stays; where both have a note, both stand in
    /// it, that of the file first. Nothing is brought to a bid of which it is still asked whether it is the one that was marked.
    #[must_use]
    pub fn with_file(&self, fund: &Fund, file: &Self) -> BroughtMarks {
        let (landing, left_out) = file.landing(fund);
        let is_asked =
            |bid: &BidRef| fund.bid(bid).is_some_and(|bid| self.of_other_words(fund, bid).is_some());
        let brought = landing.said().filter(|(bid, _)| !is_asked(bid));
        let brought = Self::of(brought.map(|(bid, one)| (bid.clone(), one.clone())));
        let marks = Self::merged(&Self::default(), self, &brought).marks;
        let is_other = |bid: &BidRef, mark: Option<Mark>| {
            let here = self.bids.get(bid).and_then(|one| one.mark);
            is_asked(bid) || (here.is_some() && mark.is_some() && here != mark)
        };
        let brought = landing.said().filter(|(bid, _)| marks.bids.get(bid) != self.bids.get(bid)).count();
        let stayed = landing.said().filter(|(bid, one)| is_other(bid, one.mark));
        let stayed = stayed.map(|(bid, _)| bid.clone()).collect();
        BroughtMarks { marks, brought, stayed, left_out }
    }
}
