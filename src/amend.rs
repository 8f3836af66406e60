//! Everything people can change in a fund. A changed fund is checked as a whole, as one that is read.

mod bad_amendment;
mod change;

use std::sync::Arc;

use super::fund::{Fund, FundFile, Group, Paper, Partnership, PrintedTotal, Sum};
use crate::fund::{Bid, Line, PublishedOption, Rule, Tolerance, Unit};
use crate::ids::{BidRef, LineId, OptionId, PartnershipId, UnitId};
use crate::scenario::{AmendedFund, Edit};
pub use bad_amendment::BadAmendment;
pub use change::Change;
use change::in_list;

/// One change of a fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amendment {
    /// What the round is called.
    Title(String),
    /// The year or years the money is for.
    Period(String),
    /// What those who bid are called.
    Group(Group),
    /// The paper the figures were read from.
    Paper(Option<Paper>),
    /// By how much the board may give more than is available.
    Tolerance(Option<Tolerance>),
    /// The rules of the round, by places counted from 0.
    Rules(Change<usize, Rule>),
    /// Where the money comes from, by places counted from 0.
    Sources(Change<usize, Sum>),
    /// What has been promised already, by places counted from 0.
    Commitments(Change<usize, Sum>),
    /// Totals as the paper prints them, by places counted from 0.
    Stated(Change<usize, PrintedTotal>),
    /// Those who can bid. One with a bid cannot be removed.
    Partnerships(Change<PartnershipId, Partnership>),
    /// The bids. A bid that is set may have another reference: its decision follows it, and so does what
    /// the rules say of it. One that a rule names cannot be removed before the rule is.
    Bids(Change<BidRef, Bid>),
    /// What a bid counts. A unit is priced by a line, so both come and go together, in [`Amendment::All`].
    Units(BidRef, Change<UnitId, Unit>),
    /// What a bid is made of.
    Lines(BidRef, Change<LineId, Line>),
    /// What less a bid could be done for.
    Options(BidRef, Change<OptionId, PublishedOption>),
    /// Several changes as one, in this order. What they lead to is checked, not what lies between.
    All(Vec<Amendment>),
}

/// The fund with one change.
///
/// # Errors
/// Says why it cannot be changed like that.
pub fn amended(fund: &Fund, amendment: &Amendment) -> Result<Fund, BadAmendment> {
    with(fund, amendment).map(|(fund, _)| fund)
}

impl Edit {
    /// The edit that carries out an amendment of this fund, and takes the decisions along. An amendment that changes
    /// nothing leaves nothing to undo.
    ///
    /// # Errors
    /// Says why the fund cannot be changed like that.
    pub fn amending(fund: &Arc<Fund>, amendment: &Amendment) -> Result<Self, BadAmendment> {
        let (now, renamed) = with(fund, amendment)?;
        let fund = if now == **fund { fund.clone() } else { Arc::new(now) };
        Ok(Self::Amend(AmendedFund { fund, renamed }))
    }
}

type Renamed = Vec<(BidRef, BidRef)>;

fn with(fund: &Fund, amendment: &Amendment) -> Result<(Fund, Renamed), BadAmendment> {
    let mut file = FundFile::clone(fund);
    let mut renamed = Vec::new();
    amend(&mut file, amendment, &mut renamed)?;
    let fund = Fund::new(file).map_err(BadAmendment::Bad)?;
    Ok((fund, renamed))
}

fn amend(file: &mut FundFile, amendment: &Amendment, renamed: &mut Renamed) -> Result<(), BadAmendment> {
    match amendment {
        Amendment::Title(title) => file.title.clone_from(title),
        Amendment::Period(period) => file.period.clone_from(period),
        Amendment::Group(group) => file.group.clone_from(group),
        Amendment::Paper(paper) => file.paper.clone_from(paper),
        Amendment::Tolerance(tolerance) => file.tolerance = *tolerance,
        Amendment::Rules(change) => in_list(&mut file.rules, change)?,
        Amendment::Sources(change) => in_list(&mut file.sources, change)?,
        Amendment::Commitments(change) => in_list(&mut file.commitments, change)?,
        Amendment::Stated(change) => in_list(&mut file.stated, change)?,
        Amendment::Partnerships(change) => partnerships(file, change)?,
        Amendment::Bids(change) => bids(file, change, renamed)?,
        Amendment::Units(reference, change) => {
            named(&mut bid(file, reference)?.units, change, |unit| &unit.id, BadAmendment::UnknownUnit)?;
        }
        Amendment::Lines(reference, change) => {
            named(&mut bid(file, reference)?.lines, change, |line| &line.id, BadAmendment::UnknownLine)?;
        }
        Amendment::Options(reference, change) => {
            named(
                &mut bid(file, reference)?.options,
                change,
                |option| &option.id,
                BadAmendment::UnknownOption,
            )?;
        }
        Amendment::All(all) => all.iter().try_for_each(|one| amend(file, one, renamed))?,
    }
    Ok(())
}

fn partnerships(
    file: &mut FundFile,
    change: &Change<PartnershipId, Partnership>,
) -> Result<(), BadAmendment> {
    if let Change::Remove(id) = change
        && let Some(bid) = file.bids.iter().find(|bid| bid.partnership == *id)
    {
        return Err(BadAmendment::StillBids(id.clone(), bid.reference.clone()));
    }
    named(&mut file.partnerships, change, |partnership| &partnership.id, BadAmendment::UnknownPartnership)
}

fn bids(
    file: &mut FundFile,
    change: &Change<BidRef, Bid>,
    renamed: &mut Renamed,
) -> Result<(), BadAmendment> {
    if let Change::Set(old, Bid { reference: new, .. }) = change
        && old != new
    {
        match renamed.iter_mut().find(|(_, now)| now == old) {
            Some((_, now)) => now.clone_from(new),
            None => renamed.push((old.clone(), new.clone())),
        }
        file.rename_bid_in_rules(old, new);
    }
    let change = change.by_place(&file.bids, |bid| &bid.reference, BadAmendment::UnknownBid)?;
    in_list(&mut file.bids, &change)
}

fn bid<'f>(file: &'f mut FundFile, reference: &BidRef) -> Result<&'f mut Bid, BadAmendment> {
    let found = file.bids.iter_mut().find(|bid| bid.reference == *reference);
    found.ok_or_else(|| BadAmendment::UnknownBid(reference.clone()))
}

/// Changes a list of what has an id, which stays what it is.
fn named<K: Clone + PartialEq + ToString, T: Clone>(
    list: &mut Vec<T>,
    change: &Change<K, T>,
    id: fn(&T) -> &K,
    unknown: fn(K) -> BadAmendment,
) -> Result<(), BadAmendment> {
    if let Change::Set(old, new) = change
        && id(new) != old
    {
        return Err(BadAmendment::OtherId(id(new).to_string()));
    }
    let change = change.by_place(list, id, unknown)?;
    in_list(list, &change)
}
