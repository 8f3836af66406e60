//! What a rule asks for, and the few things that it is made of.

use crate::fund::bid_facts::Label;
use crate::fund::per_cent::Percent;
use crate::ids::{BidRef, PartnershipId};
use crate::money::Money;

/// What a rule asks for. A bid is funded where it is given more than nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Demand {
    /// So much stays unspent: a contingency. A share is of what is not committed. Several add up.
    HoldBack(AmountOrShare),
    /// These bids get at least so much together. A share is of all that is funded.
    Least(Subject, AmountOrShare),
    /// These bids get at most so much together. A share is of all that is funded.
    Most(Subject, AmountOrShare),
    /// The bid is funded, with at least so much where an amount is named.
    MustFund(BidRef, Option<Money>),
    /// The bid is not funded.
    MustNotFund(BidRef),
    /// Of these bids one is funded, or none.
    AtMostOne(Vec<BidRef>),
    /// Of these bids all are funded, or none.
    AllOrNone(Vec<BidRef>),
    /// The bid is funded only where all of these are.
    Needs(BidRef, Vec<BidRef>),
    /// An award above so much is for somebody else to confirm: who.
    Confirm(Money, String),
}

/// Which bids a least or most is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// All of one partnership.
    Partnership(PartnershipId),
    /// All that have a label. Themes are labels too.
    Label(Label),
}

/// How much: an amount of money, or a share of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountOrShare {
    /// So much money.
    Amount(Money),
    /// Such a share.
    Share(Percent),
}

/// Which kind of demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DemandKind {
    /// [`Demand::HoldBack`].
    HoldBack,
    /// [`Demand::Least`].
    Least,
    /// [`Demand::Most`].
    Most,
    /// [`Demand::MustFund`].
    MustFund,
    /// [`Demand::MustNotFund`].
    MustNotFund,
    /// [`Demand::AtMostOne`].
    AtMostOne,
    /// [`Demand::AllOrNone`].
    AllOrNone,
    /// [`Demand::Needs`].
    Needs,
    /// [`Demand::Confirm`].
    Confirm,
}

/// A demand as files and forms have it: what it is of, and what of each it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemandParts<'d> {
    /// Of which kind.
    pub kind: DemandKind,
    /// The one bid that it is about.
    pub bid: Option<&'d BidRef>,
    /// The bids that exclude or need each other, or that the one needs.
    pub bids: &'d [BidRef],
    /// Which bids a least or most is about.
    pub subject: Option<&'d Subject>,
    /// How much.
    pub extent: Option<AmountOrShare>,
    /// Who has to confirm.
    pub by: &'d str,
}

/// Something a demand is read from, part by part.
pub trait DemandSource {
    /// What is said of a part that is missing or wrong.
    type Bad;
    /// The one bid.
    ///
    /// # Errors
    /// It is missing or wrong; and so for all parts.
    fn bid(&mut self) -> Result<BidRef, Self::Bad>;
    /// Several bids, perhaps none.
    fn bids(&mut self) -> Result<Vec<BidRef>, Self::Bad>;
    /// A partnership or a label.
    fn subject(&mut self) -> Result<Subject, Self::Bad>;
    /// An amount or a share.
    fn extent(&mut self) -> Result<AmountOrShare, Self::Bad>;
    /// An amount, where there is one.
    fn amount_if_there(&mut self) -> Result<Option<Money>, Self::Bad>;
    /// An amount above which something holds.
    fn above(&mut self) -> Result<Money, Self::Bad>;
    /// Who has to confirm.
    fn by(&mut self) -> Result<String, Self::Bad>;
}

/// Reads a demand of a kind: only the parts that it has.
///
/// # Errors
/// What the source says of the first part that is missing or wrong.
pub fn read_demand<S: DemandSource>(kind: DemandKind, from: &mut S) -> Result<Demand, S::Bad> {
    Ok(match kind {
        DemandKind::HoldBack => Demand::HoldBack(from.extent()?),
        DemandKind::Least => Demand::Least(from.subject()?, from.extent()?),
        DemandKind::Most => Demand::Most(from.subject()?, from.extent()?),
        DemandKind::MustFund => Demand::MustFund(from.bid()?, from.amount_if_there()?),
        DemandKind::MustNotFund => Demand::MustNotFund(from.bid()?),
        DemandKind::AtMostOne => Demand::AtMostOne(from.bids()?),
        DemandKind::AllOrNone => Demand::AllOrNone(from.bids()?),
        DemandKind::Needs => Demand::Needs(from.bid()?, from.bids()?),
        DemandKind::Confirm => Demand::Confirm(from.above()?, from.by()?),
    })
}

impl AmountOrShare {
    /// How much that is of so much, a share rounded down to the penny.
    #[must_use]
    pub fn of(self, whole: Money) -> Money {
        match self {
            Self::Amount(amount) => amount,
            Self::Share(share) => share.of(whole),
        }
    }
}

impl DemandKind {
    /// Each with the word that files have for it.
    pub const WORDS: [(&'static str, Self); 9] = [
        ("hold-back", Self::HoldBack),
        ("least", Self::Least),
        ("most", Self::Most),
        ("must-fund", Self::MustFund),
        ("must-not-fund", Self::MustNotFund),
        ("at-most-one", Self::AtMostOne),
        ("all-or-none", Self::AllOrNone),
        ("needs", Self::Needs),
        ("confirm", Self::Confirm),
    ];

    /// What a word of a file stands for; `None` where it is none of them.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.into_iter().find(|(one, _)| *one == word).map(|(_, kind)| kind)
    }

    /// The word that files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::WORDS.into_iter().find(|(_, one)| *one == self).map_or("", |(word, _)| word)
    }
}

impl Demand {
    /// What it is made of.
    #[must_use]
    pub fn parts(&self) -> DemandParts<'_> {
        let of = |kind| DemandParts { kind, bid: None, bids: &[], subject: None, extent: None, by: "" };
        let amount = AmountOrShare::Amount;
        match self {
            Self::HoldBack(extent) => DemandParts { extent: Some(*extent), ..of(DemandKind::HoldBack) },
            Self::Least(subject, extent) => {
                DemandParts { subject: Some(subject), extent: Some(*extent), ..of(DemandKind::Least) }
            }
            Self::Most(subject, extent) => {
                DemandParts { subject: Some(subject), extent: Some(*extent), ..of(DemandKind::Most) }
            }
            Self::MustFund(bid, least) => {
                DemandParts { bid: Some(bid), extent: least.map(amount), ..of(DemandKind::MustFund) }
            }
            Self::MustNotFund(bid) => DemandParts { bid: Some(bid), ..of(DemandKind::MustNotFund) },
            Self::AtMostOne(bids) => DemandParts { bids, ..of(DemandKind::AtMostOne) },
            Self::AllOrNone(bids) => DemandParts { bids, ..of(DemandKind::AllOrNone) },
            Self::Needs(bid, bids) => DemandParts { bid: Some(bid), bids, ..of(DemandKind::Needs) },
            Self::Confirm(above, by) => {
                DemandParts { extent: Some(amount(*above)), by, ..of(DemandKind::Confirm) }
            }
        }
    }

    /// All bids that it names, to be named otherwise.
    pub(super) fn bids_mut(&mut self) -> Vec<&mut BidRef> {
        match self {
            Self::HoldBack(_) | Self::Least(..) | Self::Most(..) | Self::Confirm(..) => Vec::new(),
            Self::MustFund(bid, _) | Self::MustNotFund(bid) => vec![bid],
            Self::AtMostOne(bids) | Self::AllOrNone(bids) => bids.iter_mut().collect(),
            Self::Needs(bid, bids) => std::iter::once(bid).chain(bids).collect(),
        }
    }
}
