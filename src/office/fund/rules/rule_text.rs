//! The parts of a rule as fields hold them, and a rule from what was typed.

use tranche::ui::words::not_money;
use tranche::ui::words::office::fund::rules as words;
use tranche::ui::words::rules::subject;
use tranche::{
    AmountOrShare, BidRef, Demand, DemandKind, DemandSource, Fund, Label, Money, Percent, Subject,
};

use super::super::add_form::NotAdded;
use super::super::edit_field::Kind;

/// What a field of a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RulePart {
    Subject,
    Bid,
    Bids,
    /// An amount, or a share with its `%`.
    Extent,
    /// An amount that may be left out.
    Least,
    Above,
    By,
}

/// The fields of a kind of rule, in their order.
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
    pub fn note(self) -> &'static str {
        match self {
            Self::Bids => words::BIDS_NOTE,
            Self::Extent => words::EXTENT_NOTE,
            _ => "",
        }
    }

    /// What the field is for.
    pub fn field_kind(self) -> Kind {
        match self {
            Self::Least | Self::Above => Kind::Amount,
            Self::Extent | Self::Bid => Kind::Words,
            Self::Subject | Self::Bids | Self::By => Kind::Title,
        }
    }

    /// Names that may be meant.
    pub fn offered(self, fund: &Fund) -> Vec<String> {
        match self {
            Self::Subject => subjects(fund).into_iter().map(|(name, _)| name).collect(),
            Self::Bid => fund.bids.iter().map(|bid| bid.reference.to_string()).collect(),
            _ => Vec::new(),
        }
    }

    /// What the field of a rule holds.
    pub fn text(self, fund: &Fund, demand: &Demand) -> String {
        let parts = demand.parts();
        match self {
            Self::Subject => parts.subject.map(|of| subject(fund, of)).unwrap_or_default(),
            Self::Bid => parts.bid.map(ToString::to_string).unwrap_or_default(),
            Self::Bids => parts.bids.iter().map(BidRef::as_str).collect::<Vec<_>>().join(", "),
            Self::Extent | Self::Least | Self::Above => match parts.extent {
                Some(AmountOrShare::Amount(amount)) => fund.show(amount),
                Some(AmountOrShare::Share(share)) => format!("{share}%"),
                None => String::new(),
            },
            Self::By => parts.by.to_owned(),
        }
    }
}

/// Everything that a least or most can be about, with its name.
fn subjects(fund: &Fund) -> Vec<(String, Subject)> {
    let mut all: Vec<Subject> =
        fund.partnerships.iter().map(|one| Subject::Partnership(one.id.clone())).collect();
    for (kind, name) in fund.bids.iter().flat_map(|bid| bid.labels()) {
        let label = Subject::Label(Label { kind: kind.to_owned(), name: name.to_owned() });
        if !all.contains(&label) {
            all.push(label);
        }
    }
    all.into_iter().map(|one| (subject(fund, &one), one)).collect()
}

/// What was typed into the fields of a rule.
pub struct TypedRule<'t> {
    fund: &'t Fund,
    parts: &'static [RulePart],
    texts: &'t [String],
}

impl<'t> TypedRule<'t> {
    /// A text for each part of a kind.
    pub fn new(fund: &'t Fund, kind: DemandKind, texts: &'t [String]) -> Self {
        Self { fund, parts: parts_of(kind), texts }
    }

    /// Where a part stands, and what was typed there.
    fn typed(&self, part: RulePart) -> (usize, &'t str) {
        let at = self.parts.iter().position(|one| *one == part).unwrap_or_default();
        (at, self.texts.get(at).map_or("", |text| text.trim()))
    }

    fn amount(&self, (at, text): (usize, &str)) -> Result<Money, NotAdded> {
        self.fund.currency.read(text).map_err(|why| (at, not_money(text, why)))
    }
}

impl DemandSource for TypedRule<'_> {
    type Bad = NotAdded;

    fn bid(&mut self) -> Result<BidRef, NotAdded> {
        let (at, text) = self.typed(RulePart::Bid);
        let found = self.fund.bids.iter().find(|bid| bid.reference.as_str() == text);
        found.map(|bid| bid.reference.clone()).ok_or_else(|| (at, words::no_bid(text)))
    }

    /// Bids parted by commas or spaces. A reference may have either in it, so the longest one that stands there is meant.
    fn bids(&mut self) -> Result<Vec<BidRef>, NotAdded> {
        let (at, text) = self.typed(RulePart::Bids);
        let parts = |c: char| c.is_whitespace() || matches!(c, ',' | ';');
        let (mut left, mut bids) = (text, Vec::new());
        loop {
            left = left.trim_start_matches(parts);
            if left.is_empty() {
                return Ok(bids);
            }
            let rest = |reference: &BidRef| {
                let rest = left.strip_prefix(reference.as_str())?;
                (rest.is_empty() || rest.starts_with(parts)).then_some(rest)
            };
            let found = self.fund.bids.iter().filter_map(|bid| Some((&bid.reference, rest(&bid.reference)?)));
            let Some((reference, rest)) = found.min_by_key(|(_, rest)| rest.len()) else {
                let unknown = left.split(parts).next().unwrap_or_default();
                return Err((at, words::no_bid(unknown)));
            };
            bids.push(reference.clone());
            left = rest;
        }
    }

    fn subject(&mut self) -> Result<Subject, NotAdded> {
        let (at, text) = self.typed(RulePart::Subject);
        let found = subjects(self.fund).into_iter().find(|(name, _)| name == text);
        found.map(|(_, subject)| subject).ok_or_else(|| (at, words::no_subject(text)))
    }

    fn extent(&mut self) -> Result<AmountOrShare, NotAdded> {
        let (at, text) = self.typed(RulePart::Extent);
        let Some(share) = text.strip_suffix('%') else {
            return self.amount((at, text)).map(AmountOrShare::Amount);
        };
        let share = Percent::from_plain(share.trim_end());
        share.map(AmountOrShare::Share).ok_or_else(|| (at, words::bad_share(text)))
    }

    fn amount_if_there(&mut self) -> Result<Option<Money>, NotAdded> {
        let typed = self.typed(RulePart::Least);
        if typed.1.is_empty() { Ok(None) } else { self.amount(typed).map(Some) }
    }

    fn above(&mut self) -> Result<Money, NotAdded> {
        self.amount(self.typed(RulePart::Above))
    }

    fn by(&mut self) -> Result<String, NotAdded> {
        let (at, text) = self.typed(RulePart::By);
        if text.is_empty() { Err((at, words::NO_BODY.to_owned())) } else { Ok(text.to_owned()) }
    }
}
