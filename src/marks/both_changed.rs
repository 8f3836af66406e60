//! Marks that were changed in two places at once, put together so that no note is lost.

use super::{BidMark, Marks};
use crate::ids::BidRef;

/// What comes of changes in two places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergedMarks {
    /// Both together.
    pub marks: Marks,
    /// The bids of which the two said different things, in the order of their references.
    pub both_changed: Vec<BidRef>,
}

impl Marks {
    /// Puts together what was changed here and elsewhere since both were as they were before. Where both have changed one mark,
    /// the one made here holds; where both have changed one note, both stand in it, the other one first.
    #[must_use]
    pub fn merged(before: &Self, mine: &Self, theirs: &Self) -> MergedMarks {
        let mut merged = MergedMarks::default();
        let not_mine = theirs.said().filter(|(bid, _)| mine.bids.get(bid).is_none());
        for (bid, _) in mine.said().chain(not_mine) {
            let of = |marks: &Self| marks.bids.get(bid).cloned().unwrap_or_default();
            let (was, here, there) = (of(before), of(mine), of(theirs));
            if here != was && there != was && here != there {
                merged.both_changed.push(bid.clone());
            }
            let one = one(&was, here, there);
            if !one.is_blank() {
                merged.marks.bids.insert(bid.clone(), one);
            }
        }
        merged.both_changed.sort_unstable();
        merged
    }

    /// What is noted of the bids on which something else is said than before. What was taken away is not among it.
    #[must_use]
    pub fn changed_since(&self, before: &Self) -> Self {
        let changed = self.said().filter(|(bid, one)| before.bids.get(bid) != Some(one));
        Self::of(changed.map(|(bid, one)| (bid.clone(), one.clone())))
    }
}

/// What is noted of one bid in the end.
fn one(was: &BidMark, mine: BidMark, theirs: BidMark) -> BidMark {
    if mine == *was {
        return theirs;
    }
    if theirs == *was || theirs == mine {
        return mine;
    }
    let is_my_mark = mine.mark != was.mark;
    let mark = if is_my_mark { mine.mark } else { theirs.mark };
    let note = note(&was.note, &mine.note, &theirs.note);
    // The words are those of the bid that the mark was made on.
    let is_mine = theirs.is_blank() || (is_my_mark && !mine.is_blank());
    let one = if is_mine { mine } else { theirs };
    BidMark { mark, note, ..one }
}

fn note(was: &str, mine: &str, theirs: &str) -> String {
    if mine == was || theirs.contains(mine) {
        theirs.to_owned()
    } else if theirs == was || mine.contains(theirs) {
        mine.to_owned()
    } else {
        format!("{theirs}\n\n{mine}")
    }
}
