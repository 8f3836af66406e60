//! Which changes of a fund cannot be carried out.

use std::sync::Arc;

use support::round::round;
use tranche::{
    Amendment, BadAmendment, BadFund, Bid, Change, Edit, LineId, Money, OptionId, PartnershipId, Sum, UnitId,
    Wrong, amended,
};

use super::{bid, pounds};

/// Tries to change the round, and finds that it cannot be changed like that.
#[track_caller]
fn unamended(amendment: Amendment, why: BadAmendment) {
    let fund = Arc::new(round());
    assert_eq!(amended(&fund, &amendment), Err(why.clone()));
    assert_eq!(Edit::amending(&fund, &amendment), Err(why.clone()));
    // Not even with something else that could be done.
    let all = Amendment::All(vec![Amendment::Title("Another round".to_owned()), amendment]);
    assert_eq!(amended(&fund, &all), Err(why));
}

/// The same where the parts would not agree with one another.
#[track_caller]
fn unsound(amendment: Amendment, place: &str, why: Wrong) {
    unamended(amendment, BadAmendment::Bad(BadFund::Refused { place: place.to_owned(), why }));
}

/// One bid of the round with something changed.
pub fn changed(reference: &str, with: fn(&mut Bid)) -> Amendment {
    let mut other = round().bid(&bid(reference)).unwrap().clone();
    with(&mut other);
    Amendment::Bids(Change::Set(bid(reference), other))
}

fn sum(title: &str, amount: Money) -> Sum {
    Sum { title: title.to_owned(), amount, place: String::new() }
}

#[test]
fn what_is_changed_is_in_the_fund() {
    let fund = round();
    let b1 = fund.bid(&bid("B1")).unwrap();
    let x9 = || bid("X9");
    let no_bid = || BadAmendment::UnknownBid(x9());
    unamended(Amendment::Bids(Change::Set(x9(), b1.clone())), no_bid());
    unamended(Amendment::Bids(Change::Remove(x9())), no_bid());
    unamended(Amendment::Bids(Change::Move(x9(), 0)), no_bid());
    unamended(Amendment::Lines(x9(), Change::Remove("i".try_into().unwrap())), no_bid());
    unamended(Amendment::Units(x9(), Change::Remove("constables".try_into().unwrap())), no_bid());
    unamended(Amendment::Options(x9(), Change::Remove("reduced".try_into().unwrap())), no_bid());
    let line: LineId = "vi".try_into().unwrap();
    unamended(Amendment::Lines(bid("B1"), Change::Remove(line.clone())), BadAmendment::UnknownLine(line));
    let unit: UnitId = "cameras".try_into().unwrap();
    unamended(Amendment::Units(bid("B1"), Change::Move(unit.clone(), 0)), BadAmendment::UnknownUnit(unit));
    let half: OptionId = "half".try_into().unwrap();
    let other = tranche::PublishedOption { id: half.clone(), ..b1.options[0].clone() };
    let change = Change::Set(half.clone(), other);
    unamended(Amendment::Options(bid("B1"), change), BadAmendment::UnknownOption(half));
    let stoke: PartnershipId = "stoke".try_into().unwrap();
    unamended(
        Amendment::Partnerships(Change::Remove(stoke.clone())),
        BadAmendment::UnknownPartnership(stoke),
    );
}

#[test]
fn a_place_is_one_of_the_list() {
    let no_place = |place, count| BadAmendment::NoSuchPlace { place, count };
    let b1 = || round().bid(&bid("B1")).unwrap().clone();
    unamended(Amendment::Bids(Change::Move(bid("B1"), 13)), no_place(13, 13));
    unamended(Amendment::Bids(Change::Add(14, b1())), no_place(14, 13));
    unamended(Amendment::Sources(Change::Remove(1)), no_place(1, 1));
    unamended(Amendment::Sources(Change::Add(2, sum("More", pounds(5)))), no_place(2, 1));
    unamended(Amendment::Commitments(Change::Set(1, sum("More", pounds(5)))), no_place(1, 1));
    unamended(Amendment::Commitments(Change::Move(0, 1)), no_place(1, 1));
    unamended(Amendment::Commitments(Change::Move(usize::MAX, 0)), no_place(usize::MAX, 1));
    unamended(Amendment::Stated(Change::Remove(12)), no_place(12, 12));
    let change = Change::Move("i".try_into().unwrap(), 5);
    unamended(Amendment::Lines(bid("B1"), change), no_place(5, 5));
}

#[test]
fn a_partnership_that_bids_stays() {
    let walsall: PartnershipId = "walsall".try_into().unwrap();
    unamended(
        Amendment::Partnerships(Change::Remove(walsall.clone())),
        BadAmendment::StillBids(walsall, bid("W1")),
    );
    let wolverhampton = Change::Remove("wolverhampton".try_into().unwrap());
    assert!(amended(&round(), &Amendment::Partnerships(wolverhampton)).is_ok());
}

#[test]
fn only_bids_are_called_otherwise() {
    let b1 = || round().bid(&bid("B1")).unwrap().clone();
    let c2 = round().bid(&bid("C2")).unwrap().clone();
    let other = || BadAmendment::OtherId("other".to_owned());
    let line = tranche::Line { id: "other".try_into().unwrap(), ..b1().lines[0].clone() };
    unamended(Amendment::Lines(bid("B1"), Change::Set("i".try_into().unwrap(), line)), other());
    let option = tranche::PublishedOption { id: "other".try_into().unwrap(), ..b1().options[0].clone() };
    unamended(Amendment::Options(bid("B1"), Change::Set("reduced".try_into().unwrap(), option)), other());
    let unit = tranche::Unit { id: "other".try_into().unwrap(), ..c2.units[0].clone() };
    unamended(Amendment::Units(bid("C2"), Change::Set("constables".try_into().unwrap(), unit)), other());
    let ward = tranche::Partnership { id: "other".try_into().unwrap(), ..round().partnerships[0].clone() };
    unamended(Amendment::Partnerships(Change::Set("solihull".try_into().unwrap(), ward)), other());
}

#[test]
fn a_changed_fund_agrees_with_itself_or_stays_as_it_was() {
    unsound(Amendment::Title(" ".to_owned()), "title", Wrong::Blank);
    unsound(Amendment::Sources(Change::Remove(0)), "sources", Wrong::NoSource);
    let less = Change::Set(0, sum("Grant", pounds(-1)));
    unsound(Amendment::Sources(less), "sources, number 1", Wrong::Negative(pounds(-1)));
    let twice = changed("B1", |bid| bid.reference = "B2".try_into().unwrap());
    unsound(twice, "bids", Wrong::Duplicate("B2".to_owned()));
    let stoke: PartnershipId = "stoke".try_into().unwrap();
    let elsewhere = changed("B1", |bid| bid.partnership = "stoke".try_into().unwrap());
    unsound(elsewhere, "bid B1", Wrong::UnknownPartnership(stoke));
    let low = changed("B1", |bid| bid.requested = Money::from_pence(8_000_000));
    let why = Wrong::OptionAboveBid { option: pounds(90_000), requested: pounds(80_000) };
    unsound(low, "bid B1, option reduced", why);
    let iii: LineId = "iii".try_into().unwrap();
    let cut = Amendment::Lines(bid("B1"), Change::Remove(iii.clone()));
    unsound(cut, "bid B1, option reduced", Wrong::UnknownLine(iii));
    let constables: UnitId = "constables".try_into().unwrap();
    let uncounted = Amendment::Units(bid("C2"), Change::Remove(constables.clone()));
    unsound(uncounted, "bid C2, line training", Wrong::UnknownUnit(constables.clone()));
    let unpriced = changed("C2", |bid| bid.lines.clear());
    unsound(unpriced, "bid C2, unit constables", Wrong::UnpricedUnit(constables));
    let too_large = changed("S1", |bid| bid.requested = Money::MOST + Money::MOST);
    unsound(too_large, "bid S1", Wrong::TooLarge(Money::MOST + Money::MOST));
}
