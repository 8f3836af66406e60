//! From a table that is settled to a fund that can be relied on.

use tranche::import::{Blocking, Choices, NotReady, RoundFacts, read};
use tranche::{BidRef, Check, Currency, Figure, Fund, FundFile, FundId, Group, Ledger, Scenario, Sum};

use super::grids::{grid, pounds, reading};
use super::paper::PAPER;

pub fn about() -> RoundFacts {
    let sum =
        |title: &str, amount| Sum { title: title.to_owned(), amount: pounds(amount), place: String::new() };
    RoundFacts {
        title: "Invest to Save".to_owned(),
        period: "2013–14".to_owned(),
        currency: Currency::pounds(),
        sources: vec![sum("Budget", 350_000)],
        commitments: vec![sum("Research", 30_000)],
        group: Group { one: "partnership".to_owned(), many: "partnerships".to_owned() },
        paper: None,
    }
}

fn id() -> FundId {
    FundId::try_from("invest-to-save").unwrap()
}

fn file(text: &str) -> FundFile {
    reading(text).fund(id(), &about()).unwrap()
}

#[test]
fn the_table_of_the_paper_is_a_fund_whose_totals_re_add() {
    let fund = Fund::new(file(PAPER)).unwrap();
    let ledger = Ledger::of(&fund, &Scenario::default());
    assert_eq!((fund.bids.len(), fund.partnerships.len()), (13, 6));
    assert_eq!((ledger.requested, ledger.reduced), (pounds(509_260), pounds(479_260)));
    assert_eq!(ledger.available, pounds(320_000));
    let checks = Check::all(&fund);
    assert_eq!(checks.len(), 8);
    assert!(checks.iter().all(Check::agrees), "{checks:?}");
}

#[test]
fn a_bid_keeps_where_it_stands_and_what_less_would_do() {
    let fund = Fund::new(file(PAPER)).unwrap();
    let bid = fund.bid(&BidRef::try_from("B1").unwrap()).unwrap();
    assert_eq!((bid.place.as_str(), bid.title.as_str()), ("Row 13", "Youth violence: five interventions"));
    let option = &bid.options[0];
    assert_eq!(
        (option.id.as_str(), option.title.as_str(), option.amount),
        ("reduced", "Reduced", pounds(90_000))
    );
    assert_eq!(option.place, "Row 13");
    let approximate = fund.bid(&BidRef::try_from("SS2").unwrap()).unwrap();
    assert_eq!(approximate.notes, ["*£20,000 (approx)"]);
    let ids: Vec<&str> = fund.partnerships.iter().map(|partnership| partnership.id.as_str()).collect();
    assert_eq!(ids[..2], ["safer-solihull-partnership", "safe-and-sound-dudley"]);
    let stated = &fund.stated[4];
    assert_eq!(
        (stated.of, stated.amount, stated.place.as_str()),
        (Figure::Requested, pounds(195_000), "Row 15")
    );
    assert_eq!((fund.stated[5].of, fund.stated[5].amount), (Figure::Reduced, pounds(165_000)));
}

#[test]
fn where_the_paper_says_where_a_bid_stands_the_row_is_not_named() {
    let file = file("Ref | Partnership | Title | Amount | Page\nA1 | Walsall | One | £1 | p. 12");
    assert_eq!(file.bids[0].place, "p. 12");
}

#[test]
fn short_names_are_short_and_each_its_own() {
    let long = "The Very Long Partnership Name That Nobody Would Ever Print In Full";
    let rows = ["Walsall", "walsall!", "Walsall 2", "…", "社区", long, &format!("{long} Two"), "St John’s"];
    let rows: Vec<String> =
        rows.iter().enumerate().map(|(at, name)| format!("A{at} | {name} | One | £1")).collect();
    let file = file(&format!("Ref | Partnership | Title | Amount\n{}", rows.join("\n")));
    let ids: Vec<&str> = file.partnerships.iter().map(|partnership| partnership.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "walsall",
            "walsall-2",
            "walsall-2-3",
            "partnership-4",
            "partnership-5",
            "the-very-long-partnership-name-that-nobo",
            "the-very-long-partnership-name-that-no-7",
            "st-johns",
        ]
    );
    assert!(Fund::new(file).is_ok());
}

#[test]
fn who_did_not_bid_is_in_the_fund() {
    let file =
        file("Ref | Partnership | Title | Amount\nA1 | Walsall | One | £1\n | Wolverhampton | No bid | -");
    assert_eq!(
        file.partnerships.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(),
        ["Walsall", "Wolverhampton"]
    );
    assert_eq!(Fund::new(file).unwrap().bids.len(), 1);
}

#[test]
fn no_fund_is_made_while_something_is_open() {
    let open = reading("Ref | Partnership | Title | Amount\nA1 | Walsall | One | TBC");
    assert_eq!(open.fund(id(), &about()), Err(NotReady::Blocked(vec![Blocking::Row(1)])));
    let mut choices = Choices::default();
    let euros = Currency::try_from("EUR".to_owned()).unwrap();
    choices.set_currency(euros.clone());
    let table = read(&grid("Ref | Partnership | Title | Amount\nA1 | Walsall | One | 1"), &choices);
    assert_eq!(table.fund(id(), &about()), Err(NotReady::OtherCurrency(euros)));
}
