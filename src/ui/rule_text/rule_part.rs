//! What the fields of a rule hold: one a part.

use super::reference_list;
use super::subject_names::SubjectNames;
use crate::ui::words::office::fund::rules as words;
use crate::{AmountOrShare, Demand, DemandKind, Fund};

/// What a field of a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RulePart {
    /// Which bids a least or most is about.
    Subject,
    /// The one bid.
    Bid,
    /// Several bids.
    Bids,
    /// An amount, or a share with its `%`.
    Extent,
    /// An amount that may be left out.
    Least,
    /// The amount above which somebody else confirms.
    Above,
    /// Who confirms.
    By,
}

/// The fields of a kind of rule, in their order.
#[must_use]
pub fn parts_of(kind: DemandKind) -> &'static [RulePart] {
    use RulePart::{Above, Bid, Bids, By, Extent, Least, Subject};

    match kind {
        DemandKind::HoldBack => &[Extent],
        DemandKind::Least | DemandKind::Most => &[Subject, Extent],
        DemandKind::MustFund => &[Bid, Least],
        DemandKind::MustNotFund => &[Bid],
        DemandKind::AtMostOne | DemandKind::AllOrNone => &[Bids],
        DemandKind::Needs => &[Bid, Bids],
        DemandKind::Confirm => &[Above, By],
    }
}

impl RulePart {
    /// What is asked.
    #[must_use]
    pub fn label(self, kind: DemandKind) -> &'static str {
        match self {
            Self::Subject => words::SUBJECT,
            Self::Bid => words::BID,
            Self::Bids if kind == DemandKind::Needs => words::NEEDED,
            Self::Bids => words::BIDS,
            Self::Extent => words::EXTENT,
            Self::Least => words::LEAST_OPTIONAL,
            Self::Above => words::ABOVE,
            Self::By => words::BY,
        }
    }

    /// What helps to fill it in; may be empty.
    #[must_use]
    pub fn note(self, kind: DemandKind) -> &'static str {
        match self {
            Self::Bids => words::BIDS_NOTE,
            Self::Extent if kind == DemandKind::HoldBack => words::HELD_BACK_NOTE,
            Self::Extent => words::EXTENT_NOTE,
            _ => "",
        }
    }

    /// Names that may be meant.
    #[must_use]
    pub fn offered(self, fund: &Fund) -> Vec<String> {
        match self {
            Self::Subject => SubjectNames::of(fund).shown(),
            Self::Bid => fund.bids.iter().map(|bid| bid.reference.to_string()).collect(),
            _ => Vec::new(),
        }
    }

    /// What the field of a rule holds.
    #[must_use]
    pub fn text(self, fund: &Fund, demand: &Demand) -> String {
        let parts = demand.parts();
        match self {
            Self::Subject => parts.subject.map(|of| SubjectNames::of(fund).name(of)).unwrap_or_default(),
            Self::Bid => parts.bid.map(ToString::to_string).unwrap_or_default(),
            Self::Bids => reference_list::written(fund, parts.bids),
            Self::Extent | Self::Least | Self::Above => match parts.extent {
                Some(AmountOrShare::Amount(amount)) => fund.show(amount),
                Some(AmountOrShare::Share(share)) => format!("{share}%"),
                None => String::new(),
            },
            Self::By => parts.by.to_owned(),
        }
    }
}
