//! Which funds cannot be relied on: what is missing in them, too large, or not in agreement with the rest.

use serde_json::json;
use support::example;
use tranche::{BadFund, Fund, FundFile, LineId, Money, PartnershipId, UnitId, Wrong};

use super::{pounds, refuses};

#[test]
fn words_that_are_needed_are_not_blank() {
    for (pointer, place) in [
        ("/title", "title"),
        ("/group/one", "group, one"),
        ("/group/many", "group, many"),
        ("/sources/1/title", "sources, number 2"),
        ("/commitments/0/title", "commitments, number 1"),
        ("/partnerships/1/name", "partnership south, name"),
        ("/bids/1/title", "bid S1, title"),
        ("/bids/0/units/0/one", "bid N1, unit wardens"),
        ("/bids/0/units/0/many", "bid N1, unit wardens"),
        ("/bids/0/lines/1/title", "bid N1, line radios"),
        ("/bids/0/options/0/title", "bid N1, option reduced"),
    ] {
        refuses(pointer, json!(" \u{a0}"), place, Wrong::Blank);
    }
}

#[test]
fn a_fund_without_money_is_refused() {
    refuses("/sources", json!([]), "sources", Wrong::NoSource);
}

#[test]
fn no_name_stands_twice() {
    let twice = |name: &str| Wrong::Duplicate(name.to_owned());
    refuses("/partnerships/1/id", json!("north"), "partnerships", twice("north"));
    refuses("/bids/1/ref", json!("N1"), "bids", twice("N1"));
    refuses("/bids/0/lines/1/id", json!("pay"), "bid N1, lines", twice("pay"));
    let unit = json!({ "id": "wardens", "one": "warden", "many": "wardens", "count": 1 });
    refuses("/bids/0/units/1", unit, "bid N1, units", twice("wardens"));
    let option = json!({ "id": "reduced", "title": "Less", "amount": "5" });
    refuses("/bids/0/options/1", option, "bid N1, options", twice("reduced"));
}

#[test]
fn no_amount_is_below_zero() {
    for (pointer, place) in [
        ("/sources/0/amount", "sources, number 1"),
        ("/commitments/0/amount", "commitments, number 1"),
        ("/bids/0/requested", "bid N1"),
        ("/bids/0/lines/0/each", "bid N1, line pay"),
        ("/bids/0/lines/1/amount", "bid N1, line radios"),
        ("/bids/0/lines/1/reducible_to", "bid N1, line radios"),
        ("/bids/0/lines/2/worked/each", "bid N1, line training"),
        ("/bids/0/options/0/amount", "bid N1, option reduced"),
        ("/stated/1/amount", "stated total 2"),
    ] {
        refuses(pointer, json!("-0.01"), place, Wrong::Negative(Money::from_pence(-1)));
    }
}

/// A file with more is refused where it is read; a screen that adds amounts up is refused here.
#[test]
fn no_amount_of_a_fund_is_above_the_most_that_is_read() {
    let more = Money::MOST + Money::from_pence(1);
    let mut file = FundFile::clone(&Fund::read(example::text()).unwrap());
    file.bids[0].requested = Money::MOST;
    assert!(Fund::new(file.clone()).is_ok());
    file.bids[0].requested = more;
    let refused = BadFund::Refused { place: "bid N1".to_owned(), why: Wrong::TooLarge(more) };
    assert_eq!(Fund::new(file), Err(refused));
}

#[test]
fn an_option_is_at_most_what_its_bid_requested() {
    let option = Money::from_pence(2_500_001);
    let why = Wrong::OptionAboveBid { option, requested: pounds(25_000) };
    refuses("/bids/0/options/0/amount", json!("25000.01"), "bid N1, option reduced", why);
    assert!(Fund::read(&example::with("/bids/0/options/0/amount", json!("25000"))).is_ok());
}

#[test]
fn a_reducible_line_is_reducible_to_less() {
    for (to, reduced) in [("7500", pounds(7_500)), ("7500.01", Money::from_pence(750_001))] {
        let why = Wrong::NotLower { reduced, amount: pounds(7_500) };
        refuses("/bids/0/lines/1/reducible_to", json!(to), "bid N1, line radios", why);
    }
}

#[test]
fn what_a_file_refers_to_is_in_the_file() {
    let west = || Wrong::UnknownPartnership(PartnershipId::try_from("west").unwrap());
    refuses("/bids/0/partnership", json!("west"), "bid N1", west());
    refuses("/stated/1/partnership", json!("west"), "stated total 2", west());
    let unit = Wrong::UnknownUnit(UnitId::try_from("dogs").unwrap());
    let line = json!({ "id": "dogs", "title": "Dogs", "each": "5", "per": "dogs" });
    refuses("/bids/0/lines/3", line, "bid N1, line dogs", unit);
    let line = Wrong::UnknownLine(LineId::try_from("vans").unwrap());
    refuses("/bids/0/options/0/line", json!("vans"), "bid N1, option reduced", line);
}

#[test]
fn an_option_is_cut_from_a_line_that_the_paper_calls_reducible() {
    for line in ["training", "pay"] {
        let why = Wrong::NotReducible(LineId::try_from(line).unwrap());
        refuses("/bids/0/options/0/line", json!(line), "bid N1, option reduced", why);
    }
}

#[test]
fn a_unit_is_priced_and_counted() {
    let dogs = |count: u32| json!({ "id": "dogs", "one": "dog", "many": "dogs", "count": count });
    let unpriced = Wrong::UnpricedUnit(UnitId::try_from("dogs").unwrap());
    refuses("/bids/0/units/1", dogs(2), "bid N1, unit dogs", unpriced);
    refuses("/bids/0/units/1", dogs(0), "bid N1, unit dogs", Wrong::UnitCount(0));
    refuses("/bids/0/units/1", dogs(100_001), "bid N1, unit dogs", Wrong::UnitCount(100_001));
    refuses("/bids/0/units/1", dogs(u32::MAX), "bid N1, unit dogs", Wrong::UnitCount(u32::MAX));
}

#[test]
fn only_requests_are_stated_of_one_partnership() {
    for figure in ["fund", "committed", "available"] {
        refuses("/stated/1/of", json!(figure), "stated total 2", Wrong::NotOfOnePartnership);
        assert!(Fund::read(&example::with("/stated/0/of", json!(figure))).is_ok());
    }
}

#[test]
fn no_list_is_longer_than_can_be_added_up_safely() {
    let file: FundFile = FundFile::clone(&Fund::read(example::text()).unwrap());
    #[track_caller]
    fn too_many(file: FundFile, place: &str, most: usize) {
        let refused = Fund::new(file).unwrap_err();
        assert_eq!(refused, BadFund::Refused { place: place.to_owned(), why: Wrong::TooMany(most) });
    }
    let mut long = file.clone();
    long.sources = vec![file.sources[0].clone(); 201];
    too_many(long, "sources", 200);
    let mut long = file.clone();
    long.commitments = vec![file.sources[0].clone(); 201];
    too_many(long, "commitments", 200);
    let mut long = file.clone();
    long.partnerships = vec![file.partnerships[0].clone(); 20_001];
    too_many(long, "partnerships", 20_000);
    let mut long = file.clone();
    long.bids = vec![file.bids[1].clone(); 20_001];
    too_many(long, "bids", 20_000);
    let mut long = file.clone();
    long.bids[0].lines = vec![file.bids[0].lines[0].clone(); 201];
    too_many(long, "bid N1", 200);
    let mut long = file.clone();
    long.bids[0].units = vec![file.bids[0].units[0].clone(); 201];
    too_many(long, "bid N1", 200);
    let mut long = file.clone();
    long.bids[0].options = vec![file.bids[0].options[0].clone(); 201];
    too_many(long, "bid N1", 200);
}
