//! What a bid brings besides is read, refused where it cannot be meant, shown in words, and counts in nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};
use support::example;
use tranche::{
    Advice, Amendment, Award, BadFund, Bid, BidFacts, Change, Contents, Edit, Fingerprint, Fund, FundFile,
    History, Label, Ledger, Misfit, Money, NotMoney, Outcome, Points, Rank, Scenario, Shape, Words, Wrong,
    link,
};

/// Every kind of object that version 2 adds, and where its example has it.
const OBJECTS: [(&str, &str); 4] = [
    ("recommended", "/bids/0/recommended"),
    ("score", "/bids/0/scores/0"),
    ("label", "/bids/0/labels/0"),
    ("case", "/bids/0/case"),
];

/// The fields that version 2 adds to a bid.
const FIELDS: [&str; 9] = [
    "case",
    "given_before",
    "labels",
    "least",
    "match_funding",
    "recommended",
    "reduction_means",
    "scores",
    "total_cost",
];

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

fn fund() -> Fund {
    Fund::read(example::second()).unwrap()
}

fn schemas() -> [Value; 2] {
    [
        include_str!("../../public/tranche-fund-1.schema.json"),
        include_str!("../../public/tranche-fund-2.schema.json"),
    ]
    .map(|text| serde_json::from_str(text).unwrap())
}

fn names(value: &Value) -> BTreeSet<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

#[track_caller]
fn refuses(pointer: &str, value: Value, place: &str, why: Wrong) {
    let refused = Fund::read(&example::second_with(pointer, value)).unwrap_err();
    assert_eq!(refused, BadFund::Refused { place: place.to_owned(), why });
}

#[track_caller]
fn misfits(file: &str, place: &str, why: Shape) {
    assert_eq!(Fund::read(file), Err(BadFund::Misfit(Misfit { place: place.to_owned(), why })));
}

/// The first bid with something else besides.
fn with(change: impl FnOnce(&mut Bid)) -> Fund {
    let mut file = FundFile::clone(&fund());
    change(&mut file.bids[0]);
    Fund::new(file).unwrap()
}

#[test]
fn the_example_of_version_2_is_read_and_written_as_it_stands() {
    let fund = fund();
    assert_eq!(fund.format, "tranche-fund/2");
    assert_eq!(
        serde_json::to_value(&*fund).unwrap(),
        serde_json::from_str::<Value>(example::second()).unwrap()
    );
    let bid = &fund.bids[0];
    assert_eq!(bid.themes, ["Violence"]);
    assert_eq!(bid.facts.least, Some(pounds(20_000)));
    assert_eq!(bid.facts.labels.len(), 2);
    assert_eq!(bid.facts.scores[0].score.to_string(), "7.25");
}

#[test]
fn the_schema_of_version_2_is_that_of_version_1_and_what_bids_bring_besides() {
    let [first, second] = schemas();
    let example: Value = serde_json::from_str(example::second()).unwrap();
    let (old, new) = (names(&first["$defs"]), names(&second["$defs"]));
    for name in old.iter().filter(|name| !["fund", "bid"].contains(&name.as_str())) {
        assert_eq!(first["$defs"][name], second["$defs"][name], "{name}");
    }
    let added: BTreeSet<&str> = new.difference(&old).map(String::as_str).collect();
    assert_eq!(added, BTreeSet::from(["case", "label", "points", "recommended", "score", "text"]));
    let mut fund = first["$defs"]["fund"].clone();
    fund["properties"]["format"]["const"] = json!("tranche-fund/2");
    assert_eq!(second["$defs"]["fund"], fund);
    let mut fields = second["$defs"]["bid"].clone();
    for field in FIELDS {
        assert!(fields["properties"].as_object_mut().unwrap().remove(field).is_some(), "{field}");
        assert!(example.pointer(&format!("/bids/0/{field}")).is_some(), "{field}");
        assert!(Fund::read(&example::second_without(&format!("/bids/0/{field}"))).is_ok(), "{field}");
    }
    fields["properties"]["themes"] = first["$defs"]["bid"]["properties"]["themes"].clone();
    assert_eq!(fields, first["$defs"]["bid"]);
    for (object, pointer) in OBJECTS {
        let described = &second["$defs"][object];
        assert_eq!(names(example.pointer(pointer).unwrap()), names(&described["properties"]), "{object}");
        assert_eq!(described["additionalProperties"], json!(false), "{object}");
        let required: Vec<Value> = described["required"].as_array().cloned().unwrap_or_default();
        for field in names(&described["properties"]) {
            let read = Fund::read(&example::second_without(&format!("{pointer}/{field}")));
            let missed = matches!(read, Err(BadFund::Misfit(Misfit { why: Shape::Missing(_), .. })));
            assert_eq!(missed, required.contains(&json!(field)), "{object}, {field}");
        }
    }
    let words = &second["$defs"]["recommended"]["properties"]["outcome"]["enum"];
    assert_eq!(*words, json!(Advice::WORDS.map(|(word, _)| word)));
}

#[test]
fn each_version_has_its_own_fields_and_no_other() {
    for (object, pointer) in OBJECTS {
        let file = example::second_with(&format!("{pointer}/colour"), json!("red"));
        misfits(&file, &example::place(pointer), Shape::Unknown("colour".to_owned()));
        let _ = object;
    }
    for field in FIELDS {
        let value = serde_json::from_str::<Value>(example::second()).unwrap()["bids"][0][field].clone();
        let file = example::with(&format!("/bids/0/{field}"), value);
        misfits(&file, "bids, number 1", Shape::Unknown(field.to_owned()));
    }
    let themes = example::second_with("/bids/0/themes", json!(["Violence"]));
    misfits(&themes, "bids, number 1", Shape::Unknown("themes".to_owned()));
}

#[test]
fn a_fund_is_written_in_the_first_version_that_holds_it() {
    let plain = with(|bid| bid.facts = BidFacts::default());
    assert_eq!(plain.format, "tranche-fund/2", "the other bids are recommended");
    let mut file = FundFile::clone(&plain);
    file.bids.iter_mut().for_each(|bid| bid.facts = BidFacts::default());
    let written = serde_json::to_string(&*Fund::new(file.clone()).unwrap()).unwrap();
    assert!(written.starts_with(r#"{"format":"tranche-fund/1","#), "{written}");
    assert!(written.contains(r#""themes":["Violence"]"#), "{written}");
    assert_eq!(Fund::read(&written), Fund::new(file));
    // One that says it is of version 2 and needs none of it is written as version 1.
    let second = example::with("/format", json!("tranche-fund/2"));
    let second = second.replace(r#""themes":["Neighbourhoods","Violence"],"#, "");
    assert_eq!(Fund::read(&second).unwrap().format, "tranche-fund/1");
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let bid = "bids, number 1";
    for text in ["", "-1", "7.", ".5", "7,5", "1e3", "7.1234567", "1234567890", " 7", "seven", "٧"] {
        let file = example::second_with("/bids/0/scores/1/score", json!(text));
        misfits(&file, "bids, number 1, scores, number 2", Shape::NotPoints(text.to_owned()));
    }
    let number = example::second_with("/bids/0/scores/0/out_of", json!(10));
    misfits(&number, "bids, number 1, scores, number 1", Shape::NotText("out_of"));
    let money = example::second_with("/bids/0/least", json!(20000));
    misfits(&money, bid, Shape::NotMoney("20000".to_owned(), NotMoney::Unreadable));
    for word in ["Fund", "approve", ""] {
        let file = example::second_with("/bids/0/recommended/outcome", json!(word));
        misfits(&file, "bids, number 1, recommended", Shape::NotOneOf(word.to_owned()));
    }
    let case = example::second_with("/bids/0/case", json!("https://example.org"));
    misfits(&case, "bids, number 1, case", Shape::NotAnObject);
}

#[test]
fn what_cannot_be_meant_is_refused_with_its_place() {
    let negative = Wrong::Negative(Money::from_pence(-1));
    for (field, place) in [
        ("recommended/amount", "recommended"),
        ("least", "least"),
        ("total_cost", "total cost"),
        ("match_funding", "match funding"),
        ("given_before", "given before"),
    ] {
        let pointer = format!("/bids/0/{field}");
        refuses(&pointer, json!("-0.01"), &format!("bid N1, {place}"), negative.clone());
    }
    let declined = Wrong::DeclinedWith(pounds(5));
    refuses("/bids/2/recommended/amount", json!("5"), "bid S2, recommended", declined);
    let points = |text| Points::from_plain(text).unwrap();
    let above = Wrong::ScoreAbove { score: points("10.000001"), out_of: points("10") };
    refuses("/bids/0/scores/0/score", json!("10.000001"), "bid N1, score 1", above);
    refuses("/bids/0/scores/1/of", json!(" "), "bid N1, score 2", Wrong::Blank);
    refuses("/bids/0/labels/1/kind", json!(""), "bid N1, label 1", Wrong::Blank);
    for link in [
        "javascript:alert(1)",
        "example.org",
        "//example.org",
        "ftp://example.org",
        "https://",
        "https:///x",
        "https://a b",
        " https://example.org",
        "https://example.org\n",
        "data:text/html,x",
        "https:\\\\example.org",
    ] {
        refuses("/bids/0/case/link", json!(link), "bid N1, case", Wrong::NotALink(link.to_owned()));
    }
    let long = format!("https://example.org/{}", "a".repeat(2_000));
    refuses("/bids/0/case/link", json!(long), "bid N1, case", Wrong::TooLong(2_000));
    refuses(
        "/bids/0/reduction_means",
        json!("é".repeat(10_001)),
        "bid N1, reduction",
        Wrong::TooLong(10_000),
    );
    for (field, value) in [
        ("least", json!("99999")),
        ("reduction_means", json!("é".repeat(10_000))),
        ("case/link", json!("HTTPS://example.org/?a=b#c")),
        ("scores/0/score", json!("10")),
        ("recommended/amount", json!("30000")),
    ] {
        assert!(Fund::read(&example::second_with(&format!("/bids/0/{field}"), value)).is_ok(), "{field}");
    }
}

#[test]
fn a_score_is_exact_and_loses_only_zeros() {
    for (text, shown) in [
        ("0", "0"),
        ("7.250", "7.25"),
        ("007", "7"),
        ("999999999.999999", "999999999.999999"),
        ("0.000001", "0.000001"),
    ] {
        assert_eq!(Points::from_plain(text).unwrap().to_string(), shown);
    }
    let [less, more] = ["9.9", "10"].map(|text| Points::from_plain(text).unwrap());
    assert!(less < more);
}

#[test]
fn nothing_besides_counts_in_a_fingerprint_and_links_open_as_before() {
    let bare = with(|bid| bid.facts = BidFacts::default());
    let mut scenario = Scenario::default();
    let decide = Edit::Decide(bare.bids[0].reference.clone(), Outcome::Funded(Award::Other(pounds(21_000))));
    scenario.apply(&bare, &decide).unwrap();
    let code = link::write(&bare, &scenario);
    let full = fund();
    assert_eq!(Fingerprint::of(&full), Fingerprint::of(&bare));
    assert_eq!((Contents::of(&full), Words::of(&full)), (Contents::of(&bare), Words::of(&bare)));
    let received = link::read(&full, &code).unwrap();
    assert_eq!((&received.scenario, received.mismatch), (&scenario, None));
    assert_eq!(link::write(&full, &scenario), code);
    assert_eq!(Ledger::of(&full, &scenario), Ledger::of(&bare, &scenario));
}

#[test]
fn a_recommendation_is_the_award_that_it_equals() {
    let second = Rank::new(2).unwrap();
    let advised = |outcome, amount: Option<i64>| {
        let fund = Fund::read(example::text()).unwrap();
        let mut recommended = self::fund().bids[0].facts.recommended.clone().unwrap();
        (recommended.outcome, recommended.amount) = (outcome, amount.map(pounds));
        recommended.outcome(&fund.bids[0], second)
    };
    for (amount, award) in [
        (None, Award::InFull),
        (Some(25_000), Award::InFull),
        (Some(22_500), Award::Option("reduced".try_into().unwrap())),
        (Some(21_000), Award::Other(pounds(21_000))),
        (Some(26_000), Award::Above(pounds(26_000))),
    ] {
        assert_eq!(advised(Advice::Fund, amount), Outcome::Funded(award.clone()));
        assert_eq!(advised(Advice::Reserve, amount), Outcome::Reserve { rank: second, award });
        assert_eq!(advised(Advice::Defer, amount), Outcome::Deferred);
        assert_eq!(advised(Advice::Decline, amount), Outcome::Declined);
    }
    // £0 is no award, and a bid on the reserve list has one.
    assert_eq!(advised(Advice::Fund, Some(0)), Outcome::Declined);
    assert_eq!(advised(Advice::Reserve, Some(0)), Outcome::Reserve { rank: second, award: Award::InFull });
}

#[test]
fn every_recommendation_is_taken_at_once_and_given_back_at_once() {
    let fund = Arc::new(fund());
    let mut sitting = History::resume(fund.clone(), Scenario::default());
    sitting.apply(&Edit::TakeRecommendations).unwrap();
    assert_eq!(Ledger::of(&fund, sitting.scenario()).funded, pounds(33_000));
    assert!(sitting.undo() && !sitting.can_undo());
    assert!(sitting.scenario().is_blank());
    assert!(sitting.redo());
    // Once more changes nothing, and leaves nothing to take back.
    sitting.apply(&Edit::TakeRecommendations).unwrap();
    assert!(sitting.undo() && !sitting.can_undo());
}

#[test]
fn changing_what_a_bid_brings_besides_leaves_what_was_decided_and_can_be_taken_back() {
    let fund = Arc::new(fund());
    let mut sitting = History::resume(fund.clone(), Scenario::default());
    sitting.apply(&Edit::TakeRecommendations).unwrap();
    let before = sitting.scenario().clone();
    let changes: [fn(&mut BidFacts); 9] = [
        |facts| facts.recommended = None,
        |facts| facts.least = Some(Money::from_pence(1)),
        |facts| facts.total_cost = None,
        |facts| facts.match_funding = None,
        |facts| facts.given_before = Some(Money::ZERO),
        |facts| facts.scores.reverse(),
        |facts| facts.reduction_means.clear(),
        |facts| facts.labels.clear(),
        |facts| facts.case.link.clear(),
    ];
    for change in changes {
        let mut bid = sitting.fund().bids[0].clone();
        change(&mut bid.facts);
        let amendment = Amendment::Bids(Change::Set(bid.reference.clone(), bid.clone()));
        let edit = Edit::amending(sitting.fund(), &amendment).unwrap();
        sitting.apply(&edit).unwrap();
        assert_eq!(sitting.fund().bids[0], bid);
        assert_eq!(*sitting.scenario(), before);
    }
    for _ in changes {
        assert!(sitting.undo());
    }
    assert_eq!(*sitting.fund(), fund);
}

#[test]
fn an_award_below_the_least_is_told_and_nothing_else_is() {
    let facts = &fund().bids[0].facts;
    let least = Some(pounds(20_000));
    for (given, short) in [(0, None), (1, least), (19_999, least), (20_000, None), (25_000, None)] {
        assert_eq!(facts.short_of(pounds(given)), short, "{given}");
    }
    assert_eq!(BidFacts::default().short_of(pounds(1)), None);
}

#[test]
fn a_label_of_the_kind_theme_is_a_theme_wherever_it_was_put() {
    let label = |kind: &str| Label { kind: kind.to_owned(), name: "Roads".to_owned() };
    let fund = with(|bid| bid.facts.labels = vec![label("theme"), label("Theme")]);
    assert_eq!(fund.bids[0].themes, ["Violence", "Roads"]);
    assert_eq!(fund.bids[0].facts.labels, [label("Theme")]);
    assert_eq!(Fund::read(&serde_json::to_string(&*fund).unwrap()), Ok(fund));
}
