//! A rule from what was typed: all of it, or one part, and then all others stay what they are.

use super::reference_list::{self, NotAList};
use super::rule_part::{RulePart, parts_of};
use super::subject_names::SubjectNames;
use crate::ui::words::not_money;
use crate::ui::words::office::fund::rules as words;
use crate::{
    AmountOrShare, BidRef, Demand, DemandKind, DemandParts, DemandSource, Fund, Money, Percent, Subject,
    read_demand,
};

/// Something typed that cannot be used: which part, counted from 0, and why.
pub type NotARule = (usize, String);

/// What a new rule of a kind asks for, from a text for each of its parts.
///
/// # Errors
/// Says what cannot be used, and where it stands.
pub fn typed_demand(fund: &Fund, kind: DemandKind, texts: &[String]) -> Result<Demand, NotARule> {
    let typed = texts.iter().map(|text| Some(text.trim())).collect();
    read_demand(kind, &mut TypedRule { fund, kept: None, parts: parts_of(kind), typed })
}

/// What a rule asks for with another text in one of its parts. The others are not read again: their texts may fit something else, too.
///
/// # Errors
/// Says why the text cannot be used.
pub fn edited_demand(fund: &Fund, demand: &Demand, place: usize, text: &str) -> Result<Demand, String> {
    let kept = demand.parts();
    let parts = parts_of(kept.kind);
    let typed = (0..parts.len()).map(|at| (at == place).then_some(text.trim())).collect();
    let read = read_demand(kept.kind, &mut TypedRule { fund, kept: Some(kept.clone()), parts, typed });
    read.map_err(|(_, why)| why)
}

/// What was typed into the fields of a rule.
struct TypedRule<'t> {
    fund: &'t Fund,
    /// The rule as it is, where there is one.
    kept: Option<DemandParts<'t>>,
    parts: &'static [RulePart],
    /// A text for each part that is typed.
    typed: Vec<Option<&'t str>>,
}

impl<'t> TypedRule<'t> {
    fn at(&self, part: RulePart) -> usize {
        self.parts.iter().position(|one| *one == part).unwrap_or_default()
    }

    /// What was typed for a part; an error has its place.
    fn typed<T>(
        &self,
        part: RulePart,
        read: impl FnOnce(&'t str) -> Result<T, String>,
    ) -> Result<T, NotARule> {
        let at = self.at(part);
        read(self.typed.get(at).copied().flatten().unwrap_or_default()).map_err(|why| (at, why))
    }

    /// The rule as it is, where nothing was typed for this part.
    fn kept(&self, part: RulePart) -> Option<&DemandParts<'t>> {
        let is_typed = self.typed.get(self.at(part)).is_some_and(Option::is_some);
        self.kept.as_ref().filter(|_| !is_typed)
    }

    fn kept_amount(&self, part: RulePart) -> Option<Option<Money>> {
        self.kept(part).map(|kept| match kept.extent {
            Some(AmountOrShare::Amount(amount)) => Some(amount),
            _ => None,
        })
    }

    fn amount(&self, text: &str) -> Result<Money, String> {
        self.fund.currency.read(text).map_err(|why| not_money(text, why))
    }
}

impl DemandSource for TypedRule<'_> {
    type Bad = NotARule;

    fn bid(&mut self) -> Result<BidRef, NotARule> {
        if let Some(bid) = self.kept(RulePart::Bid).and_then(|kept| kept.bid) {
            return Ok(bid.clone());
        }
        self.typed(RulePart::Bid, |text| {
            reference_list::one(self.fund, text).cloned().ok_or_else(|| words::no_bid(text))
        })
    }

    fn bids(&mut self) -> Result<Vec<BidRef>, NotARule> {
        if let Some(kept) = self.kept(RulePart::Bids) {
            return Ok(kept.bids.to_vec());
        }
        self.typed(RulePart::Bids, |text| {
            reference_list::read(self.fund, text).map_err(|why| match why {
                NotAList::Unknown(word) => words::no_bid(&word),
                NotAList::Several => words::several_lists(text),
            })
        })
    }

    fn subject(&mut self) -> Result<Subject, NotARule> {
        if let Some(subject) = self.kept(RulePart::Subject).and_then(|kept| kept.subject) {
            return Ok(subject.clone());
        }
        self.typed(RulePart::Subject, |text| SubjectNames::of(self.fund).meant(text))
    }

    fn extent(&mut self) -> Result<AmountOrShare, NotARule> {
        if let Some(extent) = self.kept(RulePart::Extent).and_then(|kept| kept.extent) {
            return Ok(extent);
        }
        self.typed(RulePart::Extent, |text| {
            let Some(share) = text.strip_suffix('%') else {
                return self.amount(text).map(AmountOrShare::Amount);
            };
            let share = Percent::from_plain(share.trim_end());
            share.map(AmountOrShare::Share).ok_or_else(|| words::bad_share(text))
        })
    }

    fn amount_if_there(&mut self) -> Result<Option<Money>, NotARule> {
        if let Some(least) = self.kept_amount(RulePart::Least) {
            return Ok(least);
        }
        self.typed(RulePart::Least, |text| match text {
            "" => Ok(None),
            _ => self.amount(text).map(Some),
        })
    }

    fn above(&mut self) -> Result<Money, NotARule> {
        if let Some(Some(above)) = self.kept_amount(RulePart::Above) {
            return Ok(above);
        }
        self.typed(RulePart::Above, |text| self.amount(text))
    }

    fn by(&mut self) -> Result<String, NotARule> {
        if let Some(kept) = self.kept(RulePart::By) {
            return Ok(kept.by.to_owned());
        }
        self.typed(RulePart::By, |text| {
            if text.is_empty() { Err(words::NO_BODY.to_owned()) } else { Ok(text.to_owned()) }
        })
    }
}
