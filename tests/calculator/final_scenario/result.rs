//! A link to a result that was shipped opens for ever, with its checksum; one that changed on its way never does.

use super::{altered, decided, round};
use tranche::final_scenario::{BadResult, CodeCheck, read_result};
use tranche::link::{self, BadLink};
use tranche::{Edit, Explanation};

/// Made when this was first shipped, and never edited: the checksum, and the address.
const SHIPPED: &str = include_str!("../../fixtures/final-link-v1.txt");

fn shipped() -> (&'static str, &'static str) {
    SHIPPED.trim().split_once('\n').unwrap()
}

#[test]
fn a_shipped_link_opens_for_ever_as_what_it_was() {
    let fund = round();
    let (code, address) = shipped();
    let stated = address.split("result=").nth(1).unwrap();
    let result = read_result(&fund, address, stated).unwrap();
    assert_eq!(result.check, CodeCheck::Matches);
    assert_eq!(result.code.to_string(), code);
    assert_eq!((result.title.as_str(), result.day.to_string().as_str()), ("As decided", "2026-11-28"));
    assert!(result.mismatch.is_none());
    let bid = &fund.bids[0];
    assert_eq!(result.scenario.decision(&bid.reference).reason, "The board’s first choice.");
    assert_eq!(result.scenario.outcome(&bid.reference), decided(&fund).outcome(&bid.reference));
}

#[test]
fn the_same_is_written_today() {
    let fund = round();
    let mut scenario = decided(&fund);
    let explanation =
        Explanation { reason: "The board’s first choice.".to_owned(), ..Explanation::default() };
    scenario.apply(&fund, &Edit::Explain(fund.bids[0].reference.clone(), explanation)).unwrap();
    let bids = tranche::store::Checksum::of("");
    let mark = tranche::final_scenario::mark(&fund, &scenario, "As decided", "2026-11-28", bids).unwrap();
    let code = link::write_with(&fund, &scenario, &mark.extras("As decided", true));
    let address = format!("https://example.org/?result={}#{code}", mark.code.in_address());
    assert_eq!((mark.code.to_string().as_str(), address.as_str()), shipped());
}

#[test]
fn a_link_that_changed_on_its_way_opens_as_no_result() {
    let fund = round();
    let (_, address) = shipped();
    let (begin, code) = address.split_once('#').unwrap();
    for at in 0..code.len() {
        let letter = if &code[at..=at] == "7" { "8" } else { "7" };
        let changed = format!("{begin}#{}{letter}{}", &code[..at], &code[at + 1..]);
        let stated = begin.split("result=").nth(1).unwrap();
        let read = read_result(&fund, &changed, stated);
        assert!(matches!(read, Err(BadResult::Link(_))), "{changed}: {read:?}");
        let cut = read_result(&fund, &format!("{begin}#{}", &code[..at]), stated);
        assert!(matches!(cut, Err(BadResult::Link(_))));
    }
    assert_eq!(read_result(&fund, begin, ""), Err(BadResult::Link(BadLink::NotFound)));
}

#[test]
fn another_checksum_in_the_address_is_told() {
    let fund = round();
    let (code, address) = shipped();
    let result = read_result(&fund, address, "0000-0000").unwrap();
    assert_eq!(result.code.to_string(), code);
    assert_eq!(result.check, CodeCheck::Differs("0000-0000".parse().unwrap()));
}

#[test]
fn where_a_bid_is_called_otherwise_by_now_the_checksum_is_another_and_it_is_said_what_was() {
    let fund = altered("title", "Something else");
    let (code, address) = shipped();
    let result = read_result(&fund, address, code).unwrap();
    assert_eq!(result.check, CodeCheck::Differs(code.parse().unwrap()));
    assert!(!result.mismatch.unwrap().bids.is_empty());
}

#[test]
fn a_part_that_old_pages_do_not_know_is_nowhere_in_it() {
    // Pages of before open it as an ordinary scenario that somebody marked as final.
    let (_, address) = shipped();
    let opened = link::read(&round(), address).unwrap();
    assert!(opened.extras.is_final && opened.extras.unknown.is_empty());
}
