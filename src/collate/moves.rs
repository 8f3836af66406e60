//! Two collations, before and after the discussion: who moved, and by how much.

use super::bid_voices::BidVoices;
use super::collation::Collation;
use super::ordered_amounts::OrderedAmounts;
use super::voice::Voice;
use crate::ids::BidRef;
use crate::money::Money;
use crate::sender::sender_key;
use crate::sorted_map::SortedMap;

/// What became of the members' voices between two collations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moves {
    /// Members in both, as their places among the replies before and after, in the order they had before.
    pub members: Vec<(usize, usize)>,
    /// Places of the replies before that have no counterpart after.
    pub only_before: Vec<usize>,
    /// Places of the replies after that have no counterpart before.
    pub only_after: Vec<usize>,
    /// Names that stand more than once on one side and also on the other: whose reply is whose is not guessed, and they
    /// count as having no counterpart.
    pub unclear: Vec<String>,
    /// What became of each bid that is in both, in the order it has after.
    pub bids: Vec<BidMoves>,
}

/// What became of the members' voices on one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidMoves {
    /// Which bid.
    pub bid: BidRef,
    /// What each member said before and after, in the order of [`Moves::members`]. Whoever is left out on this bid in either
    /// collation, because of an interest or of other figures, is left out here.
    pub changes: Vec<VoiceChange>,
}

/// What one member said of one bid before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoiceChange {
    /// Who, as a place in [`Moves::members`].
    pub member: usize,
    /// What they said before.
    pub before: Voice,
    /// What they say after.
    pub after: Voice,
}

impl VoiceChange {
    /// Whether the member says another thing, or another amount.
    #[must_use]
    pub fn is_move(&self) -> bool {
        self.before != self.after
    }

    /// By how much the member gives more, negative where it is less; `None` unless both times a stand was taken.
    #[must_use]
    pub fn by(&self) -> Option<Money> {
        Some(self.after.amount()? - self.before.amount()?)
    }
}

/// The medians of those who took a stand on a bid both times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SameMedians {
    /// How many these are.
    pub members: usize,
    /// Their median before.
    pub before: Money,
    /// Their median after.
    pub after: Money,
}

impl BidMoves {
    /// The medians of the same people before and after, rounded down to the penny; `None` where nobody took a stand both times.
    #[must_use]
    pub fn same_medians(&self) -> Option<SameMedians> {
        let pair = |change: &VoiceChange| Some((change.before.amount()?, change.after.amount()?));
        let (before, after): (Vec<Money>, Vec<Money>) = self.changes.iter().filter_map(pair).unzip();
        let members = before.len();
        let median = |amounts: Vec<Money>| Some(OrderedAmounts::of(amounts.into_iter())?.spread().median);
        Some(SameMedians { members, before: median(before)?, after: median(after)? })
    }

    /// Whether anybody can be compared on it.
    #[must_use]
    pub fn is_compared(&self) -> bool {
        !self.changes.is_empty()
    }

    /// Those who moved.
    pub fn movers(&self) -> impl Iterator<Item = &VoiceChange> {
        self.changes.iter().filter(|change| change.is_move())
    }
}

impl Moves {
    /// Compares two collations. Members are the same where their names are ([`is_same_sender`](crate::is_same_sender)); a
    /// reply without a name is nobody's counterpart.
    #[must_use]
    pub fn between(before: &Collation, after: &Collation) -> Self {
        let (places_before, places_after) = (places_by_name(before), places_by_name(after));
        let (mut members, mut unclear) = (Vec::new(), Vec::new());
        for (name, places) in places_before.iter() {
            match (places.as_slice(), places_after.get(name).map(Vec::as_slice)) {
                (_, None) => {}
                ([one], Some([other])) => members.push((*one, *other)),
                _ => unclear.extend(places.first().map(|at| before.senders[*at].trim().to_owned())),
            }
        }
        members.sort_unstable();
        let without = |all: &Collation, has: &dyn Fn(usize) -> bool| {
            (0..all.senders.len()).filter(|at| !has(*at)).collect()
        };
        Self {
            only_before: without(before, &|at| members.iter().any(|(one, _)| *one == at)),
            only_after: without(after, &|at| members.iter().any(|(_, other)| *other == at)),
            unclear,
            bids: bid_moves(before, after, &members),
            members,
        }
    }
}

/// The replies of each name, in the order of the names.
fn places_by_name(collation: &Collation) -> SortedMap<String, Vec<usize>> {
    let mut places: SortedMap<String, Vec<usize>> = SortedMap::default();
    let names = collation.senders.iter().map(|sender| sender_key(sender)).enumerate();
    for (at, name) in names.filter(|(_, name)| !name.is_empty()) {
        let mut all = places.remove(&name).unwrap_or_default();
        all.push(at);
        places.insert(name, all);
    }
    places
}

fn bid_moves(before: &Collation, after: &Collation, members: &[(usize, usize)]) -> Vec<BidMoves> {
    let mut earlier: SortedMap<&BidRef, &BidVoices> = SortedMap::default();
    for voices in &before.bids {
        earlier.insert(&voices.bid, voices);
    }
    let both = after.bids.iter().filter_map(|after| Some((*earlier.get(&&after.bid)?, after)));
    both.map(|(before, after)| BidMoves { bid: after.bid.clone(), changes: changes(before, after, members) })
        .collect()
}

fn changes(before: &BidVoices, after: &BidVoices, members: &[(usize, usize)]) -> Vec<VoiceChange> {
    let pairs = members.iter().enumerate().map(|(member, (one, other))| VoiceChange {
        member,
        before: before.voices[*one],
        after: after.voices[*other],
    });
    pairs.filter(|change| !change.before.is_left_out() && !change.after.is_left_out()).collect()
}
