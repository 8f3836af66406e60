//! A fund without what deciding does not need, for a link that has little room.

use crate::fund::{
    Bid, BidFacts, Case, Demand, Fund, FundFile, Line, PublishedOption, Recommended, Rule, Subject, Sum,
};
use crate::ids::PartnershipId;

/// The fund as it is decided on: without purposes, notes, business cases, the reasons of officers and of rules, without its paper, what
/// the paper states and where, and with numbers for the ids of its partnerships.
///
/// All that [`Contents`](crate::Contents) and [`Words`](crate::Words) are made of stays, so links of the one open in the other;
/// and so does every figure. `None` where the fund has no room for so many numbers, which none lacks.
#[must_use]
pub fn for_deciding(fund: &Fund) -> Option<Fund> {
    numbered(&shortened(fund)?)
}

/// The same under the ids that its partnerships have.
pub fn shortened(fund: &Fund) -> Option<Fund> {
    let mut file = FundFile { paper: None, stated: Vec::new(), ..(**fund).clone() };
    file.sources.iter_mut().chain(&mut file.commitments).for_each(|Sum { place, .. }| place.clear());
    file.bids.iter_mut().for_each(shorten);
    for Rule { reason, place, .. } in &mut file.rules {
        reason.clear();
        place.clear();
    }
    Fund::new(file).ok()
}

fn numbered(fund: &Fund) -> Option<Fund> {
    let id = |number: usize| PartnershipId::try_from(number.to_string()).ok();
    let mut file = (**fund).clone();
    for one in file.rules.iter_mut().filter_map(partnership) {
        let at = fund.partnerships.iter().position(|known| known.id == *one)?;
        *one = id(at + 1)?;
    }
    for (one, number) in file.partnerships.iter_mut().zip(1..) {
        one.id = id(number)?;
    }
    for (bid, (_, at)) in file.bids.iter_mut().zip(fund.bids_with_partnerships()) {
        bid.partnership = id(at + 1)?;
    }
    Fund::new(file).ok()
}

/// The partnership that a rule is about.
fn partnership(rule: &mut Rule) -> Option<&mut PartnershipId> {
    match &mut rule.demand {
        Demand::Least(Subject::Partnership(id), _) | Demand::Most(Subject::Partnership(id), _) => Some(id),
        _ => None,
    }
}

fn shorten(bid: &mut Bid) {
    bid.purpose.clear();
    bid.notes.clear();
    bid.place.clear();
    for Line { worked, place, .. } in &mut bid.lines {
        *worked = None;
        place.clear();
    }
    bid.options.iter_mut().for_each(|PublishedOption { place, .. }| place.clear());
    let BidFacts { recommended, reduction_means, case, .. } = &mut bid.facts;
    if let Some(Recommended { reason, place, .. }) = recommended {
        reason.clear();
        place.clear();
    }
    reduction_means.clear();
    *case = Case::default();
}
