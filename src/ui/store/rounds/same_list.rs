//! A list of bids that is here already, whatever its round is called.

use super::all;
use crate::fingerprint::BidWords;
use crate::{Contents, Fund, FundFile, Words};

/// A list that is here already and has the same bids, with the same figures and words, whatever its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SameList {
    /// The name it goes by.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Whether the round is called the same there, and has the same money.
    pub is_same_round: bool,
    /// Whether all that is said besides, such as advice and notes, is the same too.
    pub is_same: bool,
}

/// The list that is here already and has the same bids, if there is one.
#[must_use]
pub fn here_already(fund: &Fund) -> Option<SameList> {
    let contents = Contents::of(fund);
    let alike = |kept: &Fund| {
        Contents::of(kept) == contents
            && BidWords::of_all(kept)
                .map(|(_, words)| words)
                .eq(BidWords::of_all(fund).map(|(_, words)| words))
    };
    let here = all().into_iter().filter_map(|own| {
        let kept = Fund::read(&own.text).ok().filter(alike)?;
        let is_same_round = Words::of(&kept) == Words::of(fund);
        let is_same = FundFile { id: fund.id.clone(), ..FundFile::clone(&kept) } == **fund;
        Some(SameList { name: own.name, title: kept.title.clone(), is_same_round, is_same })
    });
    // The one that is most like it.
    here.max_by_key(|here| (here.is_same_round, here.is_same))
}
