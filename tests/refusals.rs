//! What is refused, where, and why: fund files that cannot be relied on, and edits that cannot be carried out.
#![cfg(test)]

mod example;
mod round;

use round::round;
use serde_json::{Value, json};
use tranche::{
    BadFund, BidRef, Decision, Edit, Fund, FundFile, LineId, Money, OptionId, PartnershipId, Parts, Refusal,
    Scenario, Sitting, Taken, UnitId, Wrong,
};

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

/// Puts, replaces or (with `null`) takes out one thing in the example, and finds it refused there.
#[track_caller]
fn refuses(pointer: &str, value: Value, place: &str, why: Wrong) {
    let refused = Fund::read(&example::with(pointer, value)).unwrap_err();
    assert_eq!(refused, BadFund::Refused { place: place.to_owned(), why });
}

/// The same for what is not even the shape of a fund file; the reason holds these words.
#[track_caller]
fn unreadable(pointer: &str, value: Value, words: &str) {
    match Fund::read(&example::with(pointer, value)) {
        Err(BadFund::Unreadable { reason, .. }) => assert!(reason.contains(words), "{reason}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_example_is_refused_for_what_is_changed_and_for_nothing_else() {
    assert!(Fund::read(example::text()).is_ok());
    let same = example::with("/title", json!("Safer Streets 2031"));
    assert_eq!(Fund::read(&same), Fund::read(example::text()));
}

#[test]
fn a_text_that_is_not_json_is_refused_with_the_line_and_column() {
    for (text, line, column, reason) in [
        ("", 1, 0, "EOF while parsing a value"),
        ("{\n  \"format\": \"tranche-fund/1\",\n  \"id\" 5\n}", 3, 8, "expected `:`"),
        ("null", 1, 4, "invalid type: null, expected a fund file"),
    ] {
        let refused = Fund::read(text).unwrap_err();
        assert_eq!(refused, BadFund::Unreadable { line, column, reason: reason.to_owned() });
    }
}

#[test]
fn an_unknown_field_is_refused_with_its_line_and_what_belongs_there() {
    let misspelt = example::text().replace("\"requested\": \"25000\"", "\"requestd\": \"25000\"");
    let line = misspelt.lines().position(|line| line.contains("requestd")).unwrap() + 1;
    match Fund::read(&misspelt) {
        Err(BadFund::Unreadable { line: found, column, reason }) => {
            assert_eq!((found, column), (line, 16));
            assert!(reason.starts_with("unknown field `requestd`, expected one of `ref`, `partnership`,"));
            assert!(!reason.contains("column"), "{reason}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_missing_field_is_refused_by_name() {
    unreadable("/currency", Value::Null, "missing field `currency`");
    unreadable("/bids/0/requested", Value::Null, "missing field `requested`");
    unreadable("/bids/0/units/0/count", Value::Null, "missing field `count`");
}

#[test]
fn a_field_twice_is_refused() {
    let twice = example::text().replacen("\"period\"", "\"title\": \"Other\",\n  \"period\"", 1);
    match Fund::read(&twice) {
        Err(BadFund::Unreadable { reason, .. }) => assert_eq!(reason, "duplicate field `title`"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_amount_is_a_string_of_digits_and_never_a_number() {
    unreadable("/bids/0/requested", json!(25000), "invalid type: integer `25000`, expected a string");
    unreadable("/bids/0/requested", json!(25000.5), "expected a string");
    for text in ["£25,000", "25,000", "25k", "2.5e4", "+5", " 5", "5.", ".5", "0x10", "-", "", "TBC", "٢٥"]
    {
        unreadable("/bids/0/requested", json!(text), "is not an amount: write it as a string of digits");
    }
    unreadable("/sources/0/amount", json!("25.001"), "“25.001” is not an amount");
    unreadable("/sources/0/amount", json!("1000000000000"), "“1000000000000” is not an amount");
}

#[test]
fn a_name_is_short_and_has_no_loose_ends() {
    for name in ["", " N1", "N1 ", "N\t1", &"N".repeat(41)] {
        unreadable("/bids/0/ref", json!(name), "cannot be a name");
    }
    unreadable("/id", json!(""), "cannot be a name");
    unreadable("/bids/0/lines/0/per", json!("wardens "), "cannot be a name");
}

#[test]
fn a_currency_is_three_capital_letters() {
    for code in ["gbp", "GB", "£", "EURO"] {
        unreadable("/currency", json!(code), "is not a currency");
    }
}

#[test]
fn a_line_has_one_sum_or_a_price_for_each_and_not_a_mixture() {
    for line in [
        json!({ "id": "x", "title": "X" }),
        json!({ "id": "x", "title": "X", "each": "5" }),
        json!({ "id": "x", "title": "X", "per": "wardens" }),
        json!({ "id": "x", "title": "X", "amount": "5", "each": "5", "per": "wardens" }),
        json!({ "id": "x", "title": "X", "each": "5", "per": "wardens", "reducible_to": "3" }),
        json!({ "id": "x", "title": "X", "reducible_to": "3" }),
    ] {
        unreadable("/bids/0/lines/3", line, "line “x” must have either “amount”");
    }
}

#[test]
fn a_file_of_another_kind_or_a_newer_version_says_so() {
    for (format, refused) in [
        ("tranche-fund/2", BadFund::Newer("tranche-fund/2".to_owned())),
        ("tranche-scenario/1", BadFund::OtherFormat("tranche-scenario/1".to_owned())),
        ("", BadFund::OtherFormat(String::new())),
    ] {
        assert_eq!(Fund::read(&example::with("/format", json!(format))), Err(refused));
    }
    assert_eq!(Fund::read("{}"), Err(BadFund::OtherFormat(String::new())));
    let newer = r#"{ "format": "tranche-fund/2", "fields": ["we", "cannot", "know"] }"#;
    assert_eq!(Fund::read(newer), Err(BadFund::Newer("tranche-fund/2".to_owned())));
}

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
    unreadable("/bids/0/units/0/count", json!(-1), "expected u32");
    unreadable("/bids/0/units/0/count", json!(1.5), "expected u32");
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
    let file: FundFile = serde_json::from_str(example::text()).unwrap();
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

/// Tries an edit in the middle of a sitting, and finds it refused and everything as it was.
#[track_caller]
fn refuses_edit(edit: &Edit, why: Refusal) {
    let fund = round();
    let mut sitting = Sitting::default();
    let parts = Parts::default().with_line("i".try_into().unwrap(), Some(Taken::Full));
    for (bid, decision) in [
        ("S1", Decision::InFull),
        ("B1", Decision::Parts(parts)),
        ("SS4", Decision::Other(pounds(35_000))),
        ("SS5", Decision::InFull),
    ] {
        sitting.apply(&fund, &Edit::Decide(bid.try_into().unwrap(), decision)).unwrap();
    }
    sitting.undo(&fund);
    let before = sitting.clone();
    assert_eq!(sitting.apply(&fund, edit), Err(why.clone()));
    assert_eq!(sitting, before, "undo and redo are part of what stays as it was");
    let mut scenario = before.scenario().clone();
    assert_eq!(scenario.apply(&fund, edit), Err(why));
    assert_eq!(scenario, *before.scenario());
}

#[track_caller]
fn refuses_decision(bid: &str, decision: Decision, why: Refusal) {
    refuses_edit(&Edit::Decide(bid.try_into().unwrap(), decision), why);
}

fn bid(name: &str) -> BidRef {
    name.try_into().unwrap()
}

#[test]
fn a_decision_is_about_a_bid_of_the_round() {
    for decision in [Decision::NotFunded, Decision::InFull, Decision::Other(pounds(5))] {
        refuses_decision("X9", decision.clone(), Refusal::UnknownBid(bid("X9")));
        refuses_decision("s1", decision, Refusal::UnknownBid(bid("s1")));
    }
}

#[test]
fn an_option_is_one_that_the_paper_published_for_this_bid() {
    let reduced: OptionId = "reduced".try_into().unwrap();
    let why = Refusal::UnknownOption(bid("S1"), reduced.clone());
    refuses_decision("S1", Decision::Option(reduced), why);
    let half: OptionId = "half".try_into().unwrap();
    refuses_decision("B1", Decision::Option(half.clone()), Refusal::UnknownOption(bid("B1"), half));
}

#[test]
fn parts_are_those_of_the_bid() {
    let line =
        |id: &str, taken| Decision::Parts(Parts::default().with_line(id.try_into().unwrap(), Some(taken)));
    let units = |id: &str, count| Decision::Parts(Parts::default().with_units(id.try_into().unwrap(), count));
    let unknown = |id: &str| Refusal::UnknownLine(id.try_into().unwrap());
    refuses_decision("D1", Decision::Parts(Parts::default()), Refusal::NoParts(bid("D1")));
    refuses_decision("B1", line("vi", Taken::Full), unknown("vi"));
    refuses_decision("C2", line("training", Taken::Full), unknown("training"));
    refuses_decision("B1", line("i", Taken::Reduced), Refusal::NotReducible("i".try_into().unwrap()));
    refuses_decision("B1", units("cameras", 1), Refusal::UnknownUnit("cameras".try_into().unwrap()));
    let why = Refusal::UnitsOutOfRange { unit: "constables".try_into().unwrap(), asked: 21, most: 20 };
    refuses_decision("C2", units("constables", 21), why);
}

#[test]
fn none_of_a_unit_is_said_by_leaving_it_out() {
    let zero: Scenario =
        serde_json::from_value(json!({ "C2": { "parts": { "units": { "constables": 0 } } } })).unwrap();
    let why = Refusal::UnitsOutOfRange { unit: "constables".try_into().unwrap(), asked: 0, most: 20 };
    refuses_edit(&Edit::Adopt(zero), why);
}

#[test]
fn another_amount_is_above_nothing_and_up_to_the_request() {
    refuses_decision("S1", Decision::Other(Money::ZERO), Refusal::NothingGiven);
    refuses_decision("S1", Decision::Other(pounds(-5)), Refusal::NothingGiven);
    let amount = Money::from_pence(5_000_001);
    let why = Refusal::AboveRequest { amount, requested: pounds(50_000) };
    refuses_decision("S1", Decision::Other(amount), why);
}

#[test]
fn above_the_request_is_above_the_request() {
    for amount in [pounds(50_000), pounds(1), Money::ZERO, pounds(-1)] {
        let why = Refusal::NotAboveRequest { amount, requested: pounds(50_000) };
        refuses_decision("S1", Decision::Above(amount), why);
    }
}

#[test]
fn no_amount_is_larger_than_the_largest() {
    let amount = Money::MOST + Money::from_pence(1);
    refuses_decision("S1", Decision::Above(amount), Refusal::TooLarge);
    refuses_decision("S1", Decision::Other(amount), Refusal::TooLarge);
}

#[test]
fn a_scenario_of_another_round_is_not_taken_over_not_even_in_part() {
    let theirs: Scenario = serde_json::from_value(json!({ "S1": "in-full", "Z1": "in-full" })).unwrap();
    refuses_edit(&Edit::Adopt(theirs), Refusal::UnknownBid(bid("Z1")));
    let theirs: Scenario = serde_json::from_value(json!({ "S1": { "other": "50000.01" } })).unwrap();
    let why = Refusal::AboveRequest { amount: Money::from_pence(5_000_001), requested: pounds(50_000) };
    refuses_edit(&Edit::Adopt(theirs), why);
}
