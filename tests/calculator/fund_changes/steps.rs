//! Rounds whose fund changes while it is decided: what a person tries, and what is remembered of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use support::arbitrary::{Choice, amounts, choices, explanations, outcome};
use tranche::{
    Abstention, AmendedFund, Amendment, BadAmendment, Bid, BidRef, Change, Cost, Edit, Explanation, Fund,
    Group, History, Money, Outcome, Partnership, Scenario, Sum, Tolerance, Unit,
};

/// Something a person tries at a round. Some of it will be refused.
#[derive(Clone, Debug)]
pub enum Try {
    Decide(Index, Choice),
    Abstain(Index),
    Explain(Index, Explanation),
    Stands(Index),
    StartAgain,
    TakeAll,
    Amend(Vec<Meddle>),
    /// Takes over the fund as it was at first.
    Restore,
    Undo,
    Redo,
}

/// A change of a fund, before it is known what the fund has.
#[derive(Clone, Debug)]
pub enum Meddle {
    Title,
    Tolerance(u16),
    Source(Money),
    Commit(Money),
    Uncommit(Index),
    Ward(Index),
    NoWard(Index),
    MoveWard(Index, Index),
    Request(Index, Money),
    Rename(Index, u8),
    AddBid(Index, u8, Money),
    RemoveBid(Index),
    MoveBid(Index, Index),
    LineCost(Index, Index, Money),
    RemoveLine(Index, Index),
    MoveLine(Index, Index, Index),
    UnitCount(Index, Index, u32),
    NewUnit(Index, u32, Money),
    OptionAmount(Index, Index, Money),
    Advise(Index, Option<Money>),
    RemoveOption(Index, Index),
    Unstate(Index),
}

/// What changes a fund while nothing is called otherwise and every bid stays.
pub fn figures() -> impl Strategy<Value = Meddle> {
    let index = any::<Index>;
    prop_oneof![
        3 => (index(), amounts()).prop_map(|(bid, amount)| Meddle::Request(bid, amount)),
        2 => (index(), index(), amounts()).prop_map(|(bid, line, amount)| Meddle::LineCost(bid, line, amount)),
        2 => (index(), index()).prop_map(|(bid, line)| Meddle::RemoveLine(bid, line)),
        1 => (index(), index(), index()).prop_map(|(bid, line, to)| Meddle::MoveLine(bid, line, to)),
        2 => (index(), index(), 0..40_u32).prop_map(|(bid, unit, count)| Meddle::UnitCount(bid, unit, count)),
        1 => (index(), 1..9_u32, amounts()).prop_map(|(bid, count, each)| Meddle::NewUnit(bid, count, each)),
        2 => (index(), index(), amounts()).prop_map(|(bid, option, to)| Meddle::OptionAmount(bid, option, to)),
        2 => (index(), index()).prop_map(|(bid, option)| Meddle::RemoveOption(bid, option)),
        1 => (index(), proptest::option::of(amounts())).prop_map(|(bid, least)| Meddle::Advise(bid, least)),
        1 => (index(), index()).prop_map(|(bid, to)| Meddle::MoveBid(bid, to)),
    ]
}

fn meddles() -> impl Strategy<Value = Meddle> {
    let index = any::<Index>;
    prop_oneof![
        6 => figures(),
        1 => Just(Meddle::Title),
        1 => (0..=1001_u16).prop_map(Meddle::Tolerance),
        1 => amounts().prop_map(Meddle::Source),
        1 => amounts().prop_map(Meddle::Commit),
        1 => index().prop_map(Meddle::Uncommit),
        1 => index().prop_map(Meddle::Ward),
        1 => index().prop_map(Meddle::NoWard),
        1 => (index(), index()).prop_map(|(ward, to)| Meddle::MoveWard(ward, to)),
        2 => (index(), 0..40_u8).prop_map(|(bid, name)| Meddle::Rename(bid, name)),
        1 => (index(), 0..40_u8, amounts()).prop_map(|(at, name, amount)| Meddle::AddBid(at, name, amount)),
        1 => index().prop_map(Meddle::RemoveBid),
        1 => index().prop_map(Meddle::Unstate),
    ]
}

/// A sitting's worth of what a person tries.
pub fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = prop_oneof![
        10 => (any::<Index>(), choices()).prop_map(|(bid, choice)| Try::Decide(bid, choice)),
        1 => any::<Index>().prop_map(Try::Abstain),
        1 => (any::<Index>(), explanations()).prop_map(|(bid, why)| Try::Explain(bid, why)),
        2 => any::<Index>().prop_map(Try::Stands),
        1 => Just(Try::StartAgain),
        1 => Just(Try::TakeAll),
        10 => vec(meddles(), 1..2).prop_map(Try::Amend),
        2 => vec(meddles(), 2..5).prop_map(Try::Amend),
        1 => Just(Try::Restore),
        3 => Just(Try::Undo),
        2 => Just(Try::Redo),
    ];
    vec(one, 0..30)
}

fn name(at: u8) -> BidRef {
    format!("B{at}").try_into().unwrap()
}

/// The amendment a person means, whether the fund allows it or not; `None` where there is nothing it could be about.
pub fn amendment(fund: &Fund, meddle: &Meddle) -> Option<Amendment> {
    let bid = |at: &Index| (!fund.bids.is_empty()).then(|| at.get(&fund.bids).clone());
    let sum = |amount: &Money| Sum { title: "Put right".to_owned(), amount: *amount, place: String::new() };
    let set = |bid: Bid, with: &dyn Fn(&mut Bid)| {
        let mut other = bid.clone();
        with(&mut other);
        Amendment::Bids(Change::Set(bid.reference, other))
    };
    Some(match meddle {
        Meddle::Advise(at, least) => set(bid(at)?, &|bid| bid.facts.least = *least),
        Meddle::Title => Amendment::All(vec![
            Amendment::Title(format!("{}, put right", fund.title)),
            Amendment::Period("2032".to_owned()),
            Amendment::Group(Group { one: "area".to_owned(), many: "areas".to_owned() }),
            Amendment::Paper(None),
        ]),
        Meddle::Tolerance(per_mille) => Amendment::Tolerance(Tolerance::from_per_mille(*per_mille)),
        Meddle::Source(amount) => Amendment::Sources(Change::Set(0, sum(amount))),
        Meddle::Commit(amount) => Amendment::Commitments(Change::Add(0, sum(amount))),
        Meddle::Uncommit(at) => Amendment::Commitments(Change::Remove(at.index(fund.commitments.len() + 1))),
        Meddle::Ward(at) => {
            let ward = fund.partnerships.get(at.index(6))?;
            let other = Partnership { short: "W".to_owned(), ..ward.clone() };
            Amendment::Partnerships(Change::Set(ward.id.clone(), other))
        }
        Meddle::NoWard(at) => {
            Amendment::Partnerships(Change::Remove(fund.partnerships.get(at.index(9))?.id.clone()))
        }
        Meddle::MoveWard(at, to) => {
            let wards = &fund.partnerships;
            Amendment::Partnerships(Change::Move(wards.get(at.index(6))?.id.clone(), to.index(wards.len())))
        }
        Meddle::Request(at, amount) => set(bid(at)?, &|bid| bid.requested = *amount),
        Meddle::Rename(at, to) => set(bid(at)?, &|bid| bid.reference = name(*to)),
        Meddle::AddBid(at, called, requested) => {
            let mut new = bid(at)?;
            (new.reference, new.requested) = (name(*called), *requested);
            Amendment::Bids(Change::Add(at.index(fund.bids.len() + 1), new))
        }
        Meddle::RemoveBid(at) => Amendment::Bids(Change::Remove(bid(at)?.reference)),
        Meddle::MoveBid(at, to) => {
            Amendment::Bids(Change::Move(bid(at)?.reference, to.index(fund.bids.len())))
        }
        Meddle::LineCost(at, line, amount) => {
            let bid = bid(at)?;
            let mut line = bid.lines.get(line.index(bid.lines.len() + 1))?.clone();
            match &mut line.cost {
                Cost::Amount { amount: cost, .. } | Cost::PerUnit { each: cost, .. } => *cost = *amount,
            }
            Amendment::Lines(bid.reference, Change::Set(line.id.clone(), line))
        }
        Meddle::RemoveLine(at, line) => {
            let bid = bid(at)?;
            let line = bid.lines.get(line.index(bid.lines.len() + 1))?.id.clone();
            Amendment::Lines(bid.reference, Change::Remove(line))
        }
        Meddle::MoveLine(at, line, to) => {
            let bid = bid(at)?;
            let line = bid.lines.get(line.index(bid.lines.len() + 1))?.id.clone();
            Amendment::Lines(bid.reference, Change::Move(line, to.index(bid.lines.len())))
        }
        Meddle::UnitCount(at, unit, count) => {
            let bid = bid(at)?;
            let unit = bid.units.get(unit.index(bid.units.len() + 1))?.clone();
            let other = Unit { count: *count, ..unit.clone() };
            Amendment::Units(bid.reference, Change::Set(unit.id, other))
        }
        Meddle::NewUnit(at, count, each) => {
            let bid = bid(at)?;
            let cost = Cost::PerUnit { each: *each, per: "new".try_into().unwrap() };
            let unit = Unit {
                id: "new".try_into().unwrap(),
                one: "hour".to_owned(),
                many: "hours".to_owned(),
                count: *count,
            };
            let mut line = bid.lines.first()?.clone();
            (line.id, line.cost) = ("new".try_into().unwrap(), cost);
            Amendment::All(vec![
                Amendment::Units(bid.reference.clone(), Change::Add(0, unit)),
                Amendment::Lines(bid.reference, Change::Add(bid.lines.len(), line)),
            ])
        }
        Meddle::OptionAmount(at, option, amount) => {
            let bid = bid(at)?;
            let mut option = bid.options.get(option.index(bid.options.len() + 1))?.clone();
            option.amount = *amount;
            Amendment::Options(bid.reference, Change::Set(option.id.clone(), option))
        }
        Meddle::RemoveOption(at, option) => {
            let bid = bid(at)?;
            let option = bid.options.get(option.index(bid.options.len() + 1))?.id.clone();
            Amendment::Options(bid.reference, Change::Remove(option))
        }
        Meddle::Unstate(at) => Amendment::Stated(Change::Remove(at.index(fund.stated.len() + 1))),
    })
}

/// The edit a person means; `None` where it is no edit or the amendment is refused.
pub fn edit(sitting: &History, beginning: &Arc<Fund>, tried: &Try) -> Option<Edit> {
    let fund = sitting.fund();
    let bid = |at: &Index| (!fund.bids.is_empty()).then(|| at.get(&fund.bids));
    match tried {
        Try::Decide(at, choice) => {
            let outcome = |bid| outcome(sitting.scenario(), bid, choice);
            bid(at).map(|bid| Edit::Decide(bid.reference.clone(), outcome(bid)))
        }
        Try::Abstain(at) => bid(at).map(|bid| Edit::Abstain(bid.reference.clone(), Abstention::Interest)),
        Try::Explain(at, why) => bid(at).map(|bid| Edit::Explain(bid.reference.clone(), why.clone())),
        Try::Stands(at) => bid(at).map(|bid| Edit::Stands(bid.reference.clone())),
        Try::StartAgain => Some(Edit::StartAgain),
        Try::TakeAll => Some(Edit::TakeRecommendations),
        Try::Amend(meddles) => amending(fund, meddles).ok(),
        Try::Restore => Some(Edit::Amend(AmendedFund::whole(beginning.clone()))),
        Try::Undo | Try::Redo => None,
    }
}

/// The amendments a person means as one.
pub fn amending(fund: &Arc<Fund>, meddles: &[Meddle]) -> Result<Edit, BadAmendment> {
    let mut all: Vec<Amendment> = meddles.iter().filter_map(|meddle| amendment(fund, meddle)).collect();
    let one = if all.len() == 1 { all.remove(0) } else { Amendment::All(all) };
    Edit::amending(fund, &one)
}

/// Does what a person tries, and hands over the sitting after every edit that was carried out.
pub fn meddle(fund: &Arc<Fund>, tries: &[Try], mut seen: impl FnMut(&History, &Edit)) -> History {
    let mut sitting = History::resume(fund.clone(), Scenario::default());
    for tried in tries {
        match tried {
            Try::Undo => drop(sitting.undo()),
            Try::Redo => drop(sitting.redo()),
            other => {
                let Some(edit) = edit(&sitting, fund, other) else { continue };
                if sitting.apply(&edit).is_ok() {
                    seen(&sitting, &edit);
                }
            }
        }
    }
    sitting
}

/// What the board decided on each bid and what its award then came to, kept without looking at any mark.
#[derive(Debug, Default)]
pub struct Minutes(pub BTreeMap<BidRef, (Outcome, Option<Money>)>);

impl Minutes {
    /// Writes down what an edit decided, from the sitting after it.
    pub fn note(&mut self, after: &History, edit: &Edit) {
        let mut write = |bid: &BidRef| {
            let outcome = after.scenario().outcome(bid).clone();
            let amount = outcome.award().map(|award| award.amount(after.fund().bid(bid).unwrap()));
            self.0.insert(bid.clone(), (outcome, amount));
        };
        match edit {
            Edit::Decide(bid, _) | Edit::Abstain(bid, _) | Edit::Stands(bid) | Edit::TakeOver(bid, _) => {
                write(bid);
            }
            // What is written about a decision is none.
            Edit::Explain(..) => {}
            Edit::StartAgain => self.0.clear(),
            Edit::TakeRecommendations => {
                let advised = after.fund().bids.iter().filter(|bid| bid.facts.recommended.is_some());
                advised.for_each(|bid| write(&bid.reference));
            }
            Edit::Adopt(_) => after.fund().bids.iter().for_each(|bid| write(&bid.reference)),
            Edit::Amend(AmendedFund { fund, renamed }) => {
                let mut kept = BTreeMap::new();
                for (bid, decided) in std::mem::take(&mut self.0) {
                    let now = renamed.iter().find(|(old, _)| *old == bid).map(|(_, now)| now.clone());
                    // Whoever got a new name took it from whoever had it.
                    let taken = now.is_none() && renamed.iter().any(|(_, now)| *now == bid);
                    let now = now.unwrap_or(bid);
                    if !taken && fund.bid(&now).is_some() {
                        kept.insert(now, decided);
                    }
                }
                self.0 = kept;
            }
        }
    }
}
