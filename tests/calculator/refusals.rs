//! What is refused, where, and why: fund files that cannot be relied on, and edits that cannot be carried out.

use std::sync::Arc;

use serde_json::{Value, json};
use support::example;
use support::round::{self, round};
use tranche::{
    Abstention, Amendment, Award, BadAmendment, BadFund, Bid, BidRef, Broken, Change, Edit, Explanation,
    Fund, FundFile, History, LineId, LineShare, Misfit, Money, NotMoney, OptionId, Outcome, PartnershipId,
    Parts, Rank, Refusal, Scenario, Shape, Sum, UnitId, Wrong, amended,
};

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

/// Puts or replaces one thing in the example, and finds it refused there.
#[track_caller]
fn refuses(pointer: &str, value: Value, place: &str, why: Wrong) {
    let refused = Fund::read(&example::with(pointer, value)).unwrap_err();
    assert_eq!(refused, BadFund::Refused { place: place.to_owned(), why });
}

/// Finds a text refused for its shape.
#[track_caller]
fn misfit(text: &str, place: &str, why: Shape) {
    let refused = Fund::read(text).unwrap_err();
    assert_eq!(refused, BadFund::Misfit(Misfit { place: place.to_owned(), why }), "{text}");
}

/// The same for the example with one thing put or replaced.
#[track_caller]
fn misfits(pointer: &str, value: Value, place: &str, why: Shape) {
    misfit(&example::with(pointer, value), place, why);
}

/// Every pointer into the example, with what it names.
fn everything() -> Vec<(String, Value)> {
    let mut all = vec![(String::new(), example::value())];
    let mut at = 0;
    while let Some((pointer, value)) = all.get(at).cloned() {
        match value {
            Value::Object(fields) => {
                all.extend(fields.into_iter().map(|(name, value)| (format!("{pointer}/{name}"), value)));
            }
            Value::Array(items) => {
                let item = |(at, item)| (format!("{pointer}/{at}"), item);
                all.extend(items.into_iter().enumerate().map(item));
            }
            _ => {}
        }
        at += 1;
    }
    all
}

#[test]
fn the_example_is_refused_for_what_is_changed_and_for_nothing_else() {
    assert!(Fund::read(example::text()).is_ok());
    let same = example::with("/title", json!("Safer Streets 2031"));
    assert_eq!(Fund::read(&same), Fund::read(example::text()));
}

#[track_caller]
fn broken(text: &str, line: usize, column: usize, reason: &str) {
    let refused = Fund::read(text).unwrap_err();
    assert_eq!(refused, BadFund::Broken(Broken { line, column, reason: reason.to_owned() }), "{text}");
}

#[test]
fn a_text_that_is_not_json_is_refused_with_the_line_and_column() {
    for (text, line, column, reason) in [
        ("", 1, 1, "value expected"),
        ("  \n ", 2, 2, "value expected"),
        ("\u{feff}{", 1, 2, "value or end of sequence expected"),
        ("{\n  \"format\": \"tranche-fund/1\",\n  \"id\" 5\n}", 3, 8, "colon expected"),
        ("{\r\n  \"£\": \"☕\",\r\n  5: 6 }", 3, 3, "string expected"),
        ("{ \"£☕\": 5 \"b\": 6 }", 1, 11, "comma or end of sequence expected"),
        ("[1,\n2,\n]", 3, 1, "value expected"),
        ("{ \"a\": 1, }", 1, 11, "string expected"),
        ("{ 'a': 1 }", 1, 3, "string expected"),
        ("{ \"a\": 25,000 }", 1, 11, "string expected"),
        ("{ \"a\": 025 }", 1, 9, "comma or end of sequence expected"),
        ("{ \"a\": +5 }", 1, 8, "value expected"),
        ("{} // a fund", 1, 4, "end of file expected"),
        ("{}\n{}", 2, 1, "end of file expected"),
        ("TRANCHE1H3", 1, 1, "value expected"),
    ] {
        broken(text, line, column, reason);
    }
    let cut = &example::text()[..500];
    assert!(matches!(Fund::read(cut), Err(BadFund::Broken(_))));
}

#[test]
fn nothing_follows_the_file() {
    let text = example::text().trim_end();
    let lines = text.lines().count();
    assert!(Fund::read(&format!("{text} \r\n\t\n")).is_ok());
    for more in ["}", ",", "x", "null", "\u{feff}", "\0", text] {
        broken(&format!("{text}\n{more}"), lines + 1, 1, "end of file expected");
    }
}

#[test]
fn no_more_than_sixteen_things_lie_inside_one_another() {
    let nested = |layers: usize| format!("{}5{}", "[".repeat(layers), "]".repeat(layers));
    // A list of lists is no fund, but it can be read; the number in the middle is the sixteenth thing.
    misfit(&nested(15), "", Shape::NotAnObject);
    broken(&nested(16), 1, 17, "maximal depth exceeded");
    broken(&"[".repeat(1_000_000), 1, 17, "maximal depth exceeded");
    let inside = |layers: usize| example::with("/added", serde_json::from_str(&nested(layers)).unwrap());
    misfit(&inside(14), "", Shape::Unknown("added".to_owned()));
    assert!(matches!(Fund::read(&inside(15)), Err(BadFund::Broken(_))));
}

#[test]
fn a_misspelt_field_is_refused_by_its_name_and_place() {
    let misspelt = example::text().replace("\"requested\": \"25000\"", "\"requestd\": \"25000\"");
    misfit(&misspelt, "bids, number 1", Shape::Missing("requested"));
    let misspelt = example::text().replace("\"purpose\":", "\"purpos\":");
    misfit(&misspelt, "bids, number 1", Shape::Unknown("purpos".to_owned()));
}

/// Several of the fields that are needed; that they all are is tested beside the schema.
#[test]
fn a_missing_field_is_refused_by_its_name_and_place() {
    for (pointer, place, field) in [
        ("/currency", "", "currency"),
        ("/sources", "", "sources"),
        ("/group/many", "group", "many"),
        ("/paper/date", "paper", "date"),
        ("/sources/1/amount", "sources, number 2", "amount"),
        ("/bids/0/requested", "bids, number 1", "requested"),
        ("/bids/0/units/0/count", "bids, number 1, units, number 1", "count"),
        ("/bids/0/lines/2/worked/times", "bids, number 1, lines, number 3, worked", "times"),
    ] {
        misfit(&example::without(pointer), place, Shape::Missing(field));
    }
}

#[test]
fn a_field_no_one_knows_is_refused_in_every_object() {
    let mut objects = 0;
    for (pointer, _) in everything().iter().filter(|(_, value)| value.is_object()) {
        let place = example::place(pointer);
        misfits(&format!("{pointer}/requestd"), json!("5"), &place, Shape::Unknown("requestd".to_owned()));
        objects += 1;
    }
    assert_eq!(objects, 18);
}

#[test]
fn a_field_twice_is_refused_in_every_object() {
    for (pointer, value) in everything() {
        let Value::Object(fields) = value else { continue };
        for (field, value) in fields {
            for again in [field.clone(), format!("\\u{:04x}{}", u32::from(field.as_bytes()[0]), &field[1..])]
            {
                let text = example::with(&format!("{pointer}/again"), value.clone());
                let text = text.replacen("\"again\"", &format!("\"{again}\""), 1);
                misfit(&text, &example::place(&pointer), Shape::Twice(field.clone()));
            }
        }
    }
    let unknown = "{ \"format\": \"tranche-fund/1\", \"a\": 1, \"b\": 2, \"a\": 3 }";
    misfit(unknown, "", Shape::Twice("a".to_owned()));
}

/// `null` is no way of leaving something out, neither what must be there nor what may be.
#[test]
fn nothing_of_another_kind_is_read_in_any_place_nor_is_null() {
    let kinds = [json!(null), json!(true), json!(5), json!([]), json!({}), json!("words")];
    let mut places = 0;
    for (pointer, right) in everything() {
        let (parent, field) = pointer.rsplit_once('/').unwrap_or_default();
        let amount = ["amount", "requested", "reducible_to", "each"].contains(&field);
        let same_kind = |value: &Value| std::mem::discriminant(value) == std::mem::discriminant(&right);
        for wrong in kinds.iter().filter(|value| !same_kind(value)) {
            let text =
                if pointer.is_empty() { wrong.to_string() } else { example::with(&pointer, wrong.clone()) };
            let Err(BadFund::Misfit(Misfit { place, why })) = Fund::read(&text) else {
                panic!("{pointer}: {wrong}")
            };
            let shown = wrong.to_string();
            let said = match why {
                Shape::NotAnObject => right.is_object() && place == example::place(&pointer),
                Shape::NotAList => right.is_array() && place == example::place(&pointer),
                Shape::NotACount(found) => {
                    right.is_number() && place == example::place(parent) && found == shown
                }
                Shape::NotMoney(found, NotMoney::Unreadable) => {
                    amount && place == example::place(parent) && found == shown
                }
                // What stands in a list of texts is told by the name of the list.
                Shape::NotText(named) if field.parse::<usize>().is_ok() => {
                    parent.ends_with(named)
                        && place == example::place(&parent[..parent.len() - named.len() - 1])
                }
                Shape::NotText(named) => {
                    right.is_string() && !amount && place == example::place(parent) && named == field
                }
                _ => false,
            };
            assert!(said, "{pointer}: {wrong}: {place}");
            places += 1;
        }
    }
    assert!(places > 400, "{places}");
}

#[test]
fn an_amount_is_a_string_of_digits_and_never_a_number() {
    let none = |text: &str, why| Shape::NotMoney(text.to_owned(), why);
    let asked = "/bids/0/requested";
    for (number, text) in [
        (json!(25000), "25000"),
        (json!(25000.5), "25000.5"),
        (json!(0), "0"),
        (json!(-5), "-5"),
        (json!(["25000"]), "[\"25000\"]"),
        (json!({ "pence": 5 }), "{\"pence\":5}"),
    ] {
        misfits(asked, number, "bids, number 1", none(text, NotMoney::Unreadable));
    }
    for text in ["£25,000", "25,000", "25k", "2.5e4", "+5", " 5", "5.", ".5", "0x10", "--5", "TBC", "٢٥"] {
        misfits(asked, json!(text), "bids, number 1", none(text, NotMoney::Unreadable));
    }
    for text in ["", "-"] {
        misfits(asked, json!(text), "bids, number 1", none(text, NotMoney::Empty));
    }
    let source = "sources, number 1";
    misfits("/sources/0/amount", json!("25.001"), source, none("25.001", NotMoney::TooFine));
    let large = "1000000000000";
    misfits("/sources/0/amount", json!(large), source, none(large, NotMoney::TooLarge));
    let digits = "9".repeat(1000);
    misfits("/sources/0/amount", json!(digits), source, none(&digits, NotMoney::TooLarge));
    let worked = "bids, number 1, lines, number 3, worked";
    misfits("/bids/0/lines/2/worked/each", json!("5p"), worked, none("5p", NotMoney::Unreadable));
}

#[test]
fn a_number_of_things_is_whole_and_written_as_one() {
    let unit = "bids, number 1, units, number 1";
    // Written by hand: some of them are not what a program would write.
    for count in ["-1", "-0", "1.5", "4.0", "4e0", "4294967296", "\"4\"", "[4]"] {
        let text = example::text().replace("\"count\": 4", &format!("\"count\": {count}"));
        misfit(&text, unit, Shape::NotACount(count.to_owned()));
    }
    let worked = "bids, number 1, lines, number 3, worked";
    misfits("/bids/0/lines/2/worked/times", json!(2.5), worked, Shape::NotACount("2.5".to_owned()));
    assert!(Fund::read(&example::with("/bids/0/lines/2/worked/times", json!(0))).is_ok());
}

#[test]
fn a_name_is_short_and_has_no_loose_ends() {
    let none = |text: &str| Shape::BadName(text.to_owned());
    for name in ["", " N1", "N1 ", "N\t1", &"N".repeat(41)] {
        misfits("/bids/0/ref", json!(name), "bids, number 1", none(name));
    }
    for (pointer, place) in [
        ("/id", ""),
        ("/partnerships/1/id", "partnerships, number 2"),
        ("/bids/1/partnership", "bids, number 2"),
        ("/bids/0/units/0/id", "bids, number 1, units, number 1"),
        ("/bids/0/lines/0/id", "bids, number 1, lines, number 1"),
        ("/bids/0/lines/0/per", "bids, number 1, lines, number 1"),
        ("/bids/0/options/0/id", "bids, number 1, options, number 1"),
        ("/bids/0/options/0/line", "bids, number 1, options, number 1"),
        ("/stated/1/partnership", "stated, number 2"),
    ] {
        misfits(pointer, json!("wardens "), place, none("wardens "));
    }
}

#[test]
fn a_currency_is_three_capital_letters() {
    for code in ["gbp", "GB", "£", "EURO", ""] {
        misfits("/currency", json!(code), "", Shape::NotOneOf(code.to_owned()));
    }
}

#[test]
fn a_line_has_one_sum_or_a_price_for_each_and_not_a_mixture() {
    let unknown = |field: &str| Shape::Unknown(field.to_owned());
    for (line, why) in [
        (json!({ "id": "x", "title": "X" }), Shape::Missing("amount")),
        (json!({ "id": "x", "title": "X", "each": "5" }), Shape::Missing("per")),
        (json!({ "id": "x", "title": "X", "per": "wardens" }), Shape::Missing("amount")),
        (json!({ "id": "x", "title": "X", "reducible_to": "3" }), Shape::Missing("amount")),
        (json!({ "id": "x", "title": "X", "amount": "5", "each": "5" }), unknown("each")),
        (json!({ "id": "x", "title": "X", "amount": "5", "per": "wardens" }), unknown("per")),
        (
            json!({ "id": "x", "title": "X", "each": "5", "per": "wardens", "reducible_to": "3" }),
            unknown("reducible_to"),
        ),
    ] {
        misfits("/bids/0/lines/3", line, "bids, number 1, lines, number 4", why);
    }
}

#[test]
fn a_file_of_another_kind_or_a_newer_version_says_so() {
    for (format, refused) in [
        ("tranche-fund/3", BadFund::Newer("tranche-fund/3".to_owned())),
        ("tranche-scenario/1", BadFund::OtherFormat("tranche-scenario/1".to_owned())),
        ("", BadFund::OtherFormat(String::new())),
    ] {
        assert_eq!(Fund::read(&example::with("/format", json!(format))), Err(refused));
    }
    assert_eq!(Fund::read("{}"), Err(BadFund::OtherFormat(String::new())));
    let newer = r#"{ "format": "tranche-fund/3", "fields": ["we", "cannot", "know"] }"#;
    assert_eq!(Fund::read(newer), Err(BadFund::Newer("tranche-fund/3".to_owned())));
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

/// Tries an edit in the middle of a sitting, and finds it refused and everything as it was.
#[track_caller]
fn refuses_edit(edit: &Edit, why: Refusal) {
    let fund = Arc::new(round());
    let mut sitting = History::resume(fund.clone(), Scenario::default());
    let parts = Parts::default().with_line("i".try_into().unwrap(), Some(LineShare::Full));
    for (bid, outcome) in [
        ("S1", Outcome::Funded(Award::InFull)),
        ("B1", Outcome::Funded(Award::Parts(parts))),
        ("SS4", Outcome::Funded(Award::Other(pounds(35_000)))),
        ("W1", reserve(1, Award::InFull)),
        ("W2", reserve(1, Award::Other(pounds(9_000)))),
        ("SS5", Outcome::Funded(Award::InFull)),
    ] {
        sitting.apply(&Edit::Decide(bid.try_into().unwrap(), outcome)).unwrap();
    }
    sitting.undo();
    let before = sitting.clone();
    assert_eq!(sitting.apply(edit), Err(why.clone()));
    assert_eq!(sitting, before, "undo and redo are part of what stays as it was");
    let mut scenario = before.scenario().clone();
    assert_eq!(scenario.apply(&fund, edit), Err(why));
    assert_eq!(scenario, *before.scenario());
}

fn reserve(rank: usize, award: Award) -> Outcome {
    Outcome::Reserve { rank: Rank::new(rank).unwrap(), award }
}

/// Finds an award refused, whether it is given or would be.
#[track_caller]
fn refuses_award(bid: &str, award: Award, why: Refusal) {
    refuses_outcome(bid, reserve(1, award.clone()), why.clone());
    refuses_outcome(bid, Outcome::Funded(award), why);
}

#[track_caller]
fn refuses_outcome(bid: &str, outcome: Outcome, why: Refusal) {
    refuses_edit(&Edit::Decide(bid.try_into().unwrap(), outcome), why);
}

fn bid(name: &str) -> BidRef {
    name.try_into().unwrap()
}

#[test]
fn a_decision_is_about_a_bid_of_the_round() {
    for outcome in [Outcome::Undecided, Outcome::Deferred, Outcome::Declined] {
        refuses_outcome("X9", outcome.clone(), Refusal::UnknownBid(bid("X9")));
        refuses_outcome("s1", outcome, Refusal::UnknownBid(bid("s1")));
    }
    for award in [Award::InFull, Award::Other(pounds(5))] {
        refuses_award("X9", award.clone(), Refusal::UnknownBid(bid("X9")));
        refuses_award("s1", award, Refusal::UnknownBid(bid("s1")));
    }
    let (x9, why) = (bid("X9"), Refusal::UnknownBid(bid("X9")));
    refuses_edit(&Edit::Abstain(x9.clone(), Abstention::Interest), why.clone());
    refuses_edit(&Edit::Explain(x9, Explanation::default()), why);
}

#[test]
fn an_option_is_one_that_the_paper_published_for_this_bid() {
    let reduced: OptionId = "reduced".try_into().unwrap();
    let why = Refusal::UnknownOption(bid("S1"), reduced.clone());
    refuses_award("S1", Award::Option(reduced), why);
    let half: OptionId = "half".try_into().unwrap();
    refuses_award("B1", Award::Option(half.clone()), Refusal::UnknownOption(bid("B1"), half));
}

#[test]
fn parts_are_those_of_the_bid() {
    let line =
        |id: &str, taken| Award::Parts(Parts::default().with_line(id.try_into().unwrap(), Some(taken)));
    let units = |id: &str, count| Award::Parts(Parts::default().with_units(id.try_into().unwrap(), count));
    let unknown = |id: &str| Refusal::UnknownLine(id.try_into().unwrap());
    refuses_award("D1", Award::Parts(Parts::default()), Refusal::NoParts(bid("D1")));
    refuses_award("B1", line("vi", LineShare::Full), unknown("vi"));
    refuses_award("C2", line("training", LineShare::Full), unknown("training"));
    refuses_award("B1", line("i", LineShare::Reduced), Refusal::NotReducible("i".try_into().unwrap()));
    refuses_award("B1", units("cameras", 1), Refusal::UnknownUnit("cameras".try_into().unwrap()));
    let why = Refusal::UnitsOutOfRange { unit: "constables".try_into().unwrap(), asked: 21, most: 20 };
    refuses_award("C2", units("constables", 21), why);
}

#[test]
fn none_of_a_unit_is_said_by_leaving_it_out() {
    let unit: UnitId = "constables".try_into().unwrap();
    let none = Parts::default().with_units(unit.clone(), 5).with_units(unit, 0);
    assert_eq!(none, Parts::default());
}

#[test]
fn another_amount_is_above_nothing_and_up_to_the_request() {
    refuses_award("S1", Award::Other(Money::ZERO), Refusal::NothingGiven);
    refuses_award("S1", Award::Other(pounds(-5)), Refusal::NothingGiven);
    let amount = Money::from_pence(5_000_001);
    let why = Refusal::AboveRequest { amount, requested: pounds(50_000) };
    refuses_award("S1", Award::Other(amount), why);
}

#[test]
fn above_the_request_is_above_the_request() {
    for amount in [pounds(50_000), pounds(1), Money::ZERO, pounds(-1)] {
        let why = Refusal::NotAboveRequest { amount, requested: pounds(50_000) };
        refuses_award("S1", Award::Above(amount), why);
    }
}

#[test]
fn no_amount_is_larger_than_the_largest() {
    let amount = Money::MOST + Money::from_pence(1);
    refuses_award("S1", Award::Above(amount), Refusal::TooLarge);
    refuses_award("S1", Award::Other(amount), Refusal::TooLarge);
}

#[test]
fn parts_that_come_to_nothing_are_no_award() {
    refuses_award("B1", Award::Parts(Parts::default()), Refusal::NothingGiven);
    refuses_award("C2", Award::Parts(Parts::default()), Refusal::NothingGiven);
}

#[test]
fn a_place_on_the_reserve_list_is_one_of_those_there_are_and_the_next() {
    let beyond = |rank, most| Refusal::NoSuchRank { rank: Rank::new(rank).unwrap(), most };
    for rank in [4, 5, 13, 65_535] {
        refuses_outcome("S1", reserve(rank, Award::InFull), beyond(rank, 3));
    }
    // A bid that is on it already makes the list no longer by moving.
    for rank in [3, 4, 65_535] {
        refuses_outcome("W1", reserve(rank, Award::InFull), beyond(rank, 2));
    }
    assert_eq!((Rank::new(0), Rank::new(65_536)), (None, None));
}

#[test]
fn a_reason_and_conditions_have_at_most_two_thousand_characters_each() {
    let text = |count| "é".repeat(count);
    for (reason, conditions) in [(2_001, 0), (0, 2_001), (2_001, 2_001)] {
        let why = Explanation { reason: text(reason), conditions: text(conditions) };
        refuses_edit(&Edit::Explain(bid("S1"), why), Refusal::TooLong(2_000));
    }
    let most = Edit::Explain(bid("S1"), Explanation { reason: text(2_000), conditions: text(2_000) });
    assert_eq!(Scenario::default().apply(&round(), &most), Ok(()));
}

#[test]
fn only_a_bid_of_the_round_stands() {
    refuses_edit(&Edit::Stands(bid("X9")), Refusal::UnknownBid(bid("X9")));
}

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
fn changed(reference: &str, with: fn(&mut Bid)) -> Amendment {
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

/// What another round's board gives two of its bids. The round is ours with one thing changed.
#[track_caller]
fn theirs(from: &str, to: &str, bids: [&str; 2]) -> Scenario {
    assert!(round::TEXT.contains(from));
    let fund = Fund::read(&round::TEXT.replace(from, to)).unwrap();
    let mut theirs = Scenario::default();
    for bid in bids {
        let other = Award::Other(fund.bid(&bid.try_into().unwrap()).unwrap().requested);
        theirs.apply(&fund, &Edit::Decide(bid.try_into().unwrap(), Outcome::Funded(other))).unwrap();
    }
    theirs
}

#[test]
fn a_scenario_of_another_round_is_not_taken_over_not_even_in_part() {
    let other_bid = theirs("\"ref\": \"W1\"", "\"ref\": \"Z1\"", ["S1", "Z1"]);
    refuses_edit(&Edit::Adopt(other_bid), Refusal::UnknownBid(bid("Z1")));
    let other_amount = theirs("\"requested\": \"50000\"", "\"requested\": \"50000.01\"", ["C1", "S1"]);
    let why = Refusal::AboveRequest { amount: Money::from_pence(5_000_001), requested: pounds(50_000) };
    refuses_edit(&Edit::Adopt(other_amount), why);
}
