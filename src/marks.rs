//! What somebody thinks of the bids before the meeting: yes, no or maybe, and private notes. For their own eyes: no link, no
//! file for others and no other screen is told of it.

mod both_changed;
mod from_file;
mod where_i_stand;

use crate::fingerprint::are_same_words;
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::sorted_map::SortedMap;

pub use both_changed::MergedMarks;
pub use from_file::BroughtMarks;
pub use where_i_stand::{Standing, Standings};

/// What somebody would do with a bid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Fund it.
    Yes,
    /// It depends.
    Maybe,
    /// Do not fund it.
    No,
}

/// What somebody noted of one bid, and which bid that was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BidMark {
    /// Their mark; `None` while they have none.
    pub mark: Option<Mark>,
    /// Their private note, as plain text; may be empty.
    pub note: String,
    /// What the bid was called then.
    pub title: String,
    /// Who asked then.
    pub asked_by: String,
}

/// The marks and notes of one person on the bids of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    bids: SortedMap<BidRef, BidMark>,
}

/// How many bids of a round have which mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MarkCounts {
    /// To be funded.
    pub yes: usize,
    /// It depends.
    pub maybe: usize,
    /// Not to be funded.
    pub no: usize,
    /// Still to look at: without a mark.
    pub to_look_at: usize,
}

impl Mark {
    /// Each with the word that files have for it.
    pub const WORDS: [(&str, Self); 3] = [("yes", Self::Yes), ("maybe", Self::Maybe), ("no", Self::No)];
}

impl BidMark {
    /// Whether it says anything.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.mark.is_none() && self.note.is_empty()
    }

    /// Whether it was made on a bid of the words that this one has now: its title and who asks.
    fn is_of(&self, fund: &Fund, bid: &Bid) -> bool {
        are_same_words([&self.title, &self.asked_by], [&bid.title, asked_by(fund, bid)])
    }

    fn name(&mut self, fund: &Fund, bid: &Bid) {
        self.title.clone_from(&bid.title);
        asked_by(fund, bid).clone_into(&mut self.asked_by);
    }
}

impl Marks {
    /// The marks and notes of these bids; what says nothing is left out.
    pub(crate) fn of(bids: impl Iterator<Item = (BidRef, BidMark)>) -> Self {
        let mut marks = Self::default();
        for (bid, one) in bids.filter(|(_, one)| !one.is_blank()) {
            marks.bids.insert(bid, one);
        }
        marks
    }

    /// Everything that is noted, in the order of the references.
    pub fn said(&self) -> impl Iterator<Item = (&BidRef, &BidMark)> {
        self.bids.iter().map(|(bid, one)| (bid, one))
    }

    /// Whether nothing is noted.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.bids.is_empty()
    }

    /// The mark on a bid. None while its title, or who asks, is another than when it was marked: it may be another project.
    #[must_use]
    pub fn mark(&self, fund: &Fund, bid: &Bid) -> Option<Mark> {
        self.bids.get(&bid.reference).filter(|one| one.is_of(fund, bid))?.mark
    }

    /// The note on a bid, whatever it was called then.
    #[must_use]
    pub fn note(&self, bid: &BidRef) -> &str {
        self.bids.get(bid).map_or("", |one| &one.note)
    }

    /// What was noted when the title of a bid, or who asks, was another; `None` where all is as it was.
    #[must_use]
    pub fn of_other_words(&self, fund: &Fund, bid: &Bid) -> Option<&BidMark> {
        self.bids.get(&bid.reference).filter(|one| !one.is_of(fund, bid))
    }

    /// What was noted of bids that are not in the fund any more.
    pub fn gone<'m>(&'m self, fund: &'m Fund) -> impl Iterator<Item = (&'m BidRef, &'m BidMark)> {
        self.said().filter(|(bid, _)| fund.bid(bid).is_none())
    }

    /// How many bids of the fund have which mark.
    #[must_use]
    pub fn counts(&self, fund: &Fund) -> MarkCounts {
        let mut counts = MarkCounts::default();
        for bid in &fund.bids {
            *match self.mark(fund, bid) {
                Some(Mark::Yes) => &mut counts.yes,
                Some(Mark::Maybe) => &mut counts.maybe,
                Some(Mark::No) => &mut counts.no,
                None => &mut counts.to_look_at,
            } += 1;
        }
        counts
    }

    /// Marks a bid as it is called now, or takes its mark away. Its note stays. While something is noted of it that was made when
    /// it was called otherwise nothing happens: somebody has to say first whether that is the same bid.
    pub fn set_mark(&mut self, fund: &Fund, bid: &Bid, mark: Option<Mark>) {
        if self.of_other_words(fund, bid).is_some() {
            return;
        }
        self.change(bid, |one| {
            one.mark = mark;
            one.name(fund, bid);
        });
    }

    /// Writes the note on a bid. What was noted when it was called otherwise stays what it is until that is settled.
    pub fn set_note(&mut self, fund: &Fund, bid: &Bid, note: &str) {
        self.change(bid, |one| {
            if one.is_blank() {
                one.name(fund, bid);
            }
            note.clone_into(&mut one.note);
        });
    }

    /// Says that a bid is the one which was marked, though its words are others now.
    pub fn confirm(&mut self, fund: &Fund, bid: &Bid) {
        self.change(bid, |one| one.name(fund, bid));
    }

    /// Takes away all that is noted of a bid.
    pub fn clear(&mut self, bid: &BidRef) {
        self.bids.remove(bid);
    }

    /// Those that were made on bids of this fund, by their references and their words, and how many were not.
    #[must_use]
    pub fn landing(&self, fund: &Fund) -> (Self, usize) {
        let is_here = |bid: &BidRef, one: &BidMark| fund.bid(bid).is_some_and(|bid| one.is_of(fund, bid));
        let here = self.said().filter(|(bid, one)| is_here(bid, one));
        let here = Self::of(here.map(|(bid, one)| (bid.clone(), one.clone())));
        let left_out = self.said().count() - here.said().count();
        (here, left_out)
    }

    fn change(&mut self, bid: &Bid, change: impl FnOnce(&mut BidMark)) {
        let mut one = self.bids.remove(&bid.reference).unwrap_or_default();
        change(&mut one);
        if !one.is_blank() {
            self.bids.insert(bid.reference.clone(), one);
        }
    }
}

/// The full name of who asks.
fn asked_by<'f>(fund: &'f Fund, bid: &Bid) -> &'f str {
    fund.partnership(&bid.partnership).map_or("", |partnership| &partnership.name)
}
