//! A result as everybody sees it, word for word: in the words of its notice, with what was typed as it was typed.

use std::sync::Arc;

use proptest::prelude::*;
use support::round::TEXT;
use tranche::final_scenario::{CodeCheck, Day, FinalCode};
use tranche::formats::result_page::{ResultPage, html, page_name};
use tranche::fund_link::BadFundLink;
use tranche::link::BadLink;
use tranche::notice::{NoticeFacts, NoticePart};
use tranche::ui::result_document::{DecidedRound, document};
use tranche::ui::words::office::{notice as notice_words, result as words};
use tranche::ui::words::{given, given_within, was_within};
use tranche::{Award, Decision, Fund, OptionId, Outcome, PastDecision, Rank, Scenario};

use crate::sandwell::{bid, decided};

fn result(fund: Fund, scenario: Scenario) -> ResultPage {
    let day: Day = "2013-07-10".parse().unwrap();
    let title = "As decided".to_owned();
    let code = FinalCode::of(&fund, &scenario, &title, day);
    document(&DecidedRound { fund: Arc::new(fund), scenario, title, day, code }, true)
}

#[test]
fn what_was_decided_is_a_page_like_this() {
    let (fund, scenario) = decided();
    let found = html(&result(fund, scenario));
    let pinned = include_str!("result.html");
    if found != pinned {
        println!("{found}");
    }
    assert_eq!(found, pinned);
}

#[test]
fn a_result_and_its_notice_have_the_same_words() {
    let (fund, scenario) = decided();
    let facts = NoticeFacts::of(&fund, &scenario, "");
    let headings =
        [NoticePart::Reserve, NoticePart::Deferred, NoticePart::Declined].map(notice_words::heading);
    let declined = bid("W1");
    let decision = scenario.decision(&declined);
    let said = notice_words::decision(&fund, fund.bid(&declined).unwrap(), decision);
    assert_eq!(said, headings[2]);
    assert!(notice_words::template(NoticePart::Declined, &facts).contains("not approved"));
    let page = result(fund.clone(), scenario.clone());
    let tables: Vec<&str> = page.tables.iter().map(|table| table.heading.as_str()).collect();
    assert_eq!(tables[1..], headings);
    let heads: Vec<&str> = page.tables[1].heads.iter().map(|head| head.text.as_str()).collect();
    assert!(heads.contains(&notice_words::WOULD_GET) && !heads.contains(&notice_words::AMOUNT_APPROVED));
    assert!(!html(&page).contains("Declined"));
}

#[test]
fn every_row_has_a_cell_for_each_head() {
    let (fund, scenario) = decided();
    for table in result(fund, scenario).tables {
        let groups = table.groups.iter();
        let mut rows: Vec<_> = groups.flat_map(|group| group.rows.iter().chain([&group.sum])).collect();
        rows.push(&table.total);
        let rows = rows.into_iter().filter(|row| !row.is_empty());
        rows.for_each(|row| assert_eq!(row.len(), table.heads.len(), "{}: {row:?}", table.heading));
    }
}

#[test]
fn a_checksum_that_matches_claims_no_more_than_it_can() {
    let code: FinalCode = "K7QX-2M4D".parse().unwrap();
    let said = words::check(CodeCheck::Matches, code);
    assert!(!said.contains("final") && !said.contains("K7QX"), "{said}");
    let other: FinalCode = "0000-0001".parse().unwrap();
    let said = words::check(CodeCheck::Differs(other), code);
    assert!(said.contains("K7QX-2M4D") && said.contains("0000-0001"), "{said}");
}

#[test]
fn a_link_that_does_not_open_asks_for_nothing_that_the_page_does_not_have() {
    let links = [BadLink::NotFound, BadLink::Damaged, BadLink::Remains, BadLink::Several, BadLink::OtherFund];
    let bids = [BadFundLink::Damaged, BadFundLink::TooLarge, BadFundLink::Several];
    let all = links.iter().map(words::bad_link).chain(bids.iter().map(words::bad_bids));
    for said in all {
        assert!(said.ends_with("Ask whoever sent it for the link again."), "{said}");
        assert!(!["Paste", "paste", "choose it here"].iter().any(|way| said.contains(way)), "{said}");
    }
}

#[test]
fn two_results_of_a_round_are_two_files() {
    let name = |code: &str| page_name("Invest to Save 2013–14", code.parse().unwrap());
    assert_eq!(name("K7QX-2M4D"), "result-invest-to-save-2013-14-K7QX-2M4D.html");
    assert_ne!(name("K7QX-2M4D"), name("K7QX-2M4E"));
}

/// The round with this title for every reduced option.
fn titled(title: &str) -> (Fund, Award) {
    let text = TEXT.replace("\"title\": \"Reduced\"", &format!("\"title\": \"{title}\""));
    (Fund::read(&text).unwrap(), Award::Option(OptionId::try_from("reduced").unwrap()))
}

proptest! {
    #[test]
    fn what_was_typed_stands_as_it_was_typed(typed in "[A-ZÄÖ][A-Za-z ]{0,8}[A-Za-z]") {
        let (fund, award) = titled(&typed);
        let of = fund.bid(&bid("B1")).unwrap();
        let rank = Rank::FIRST;
        for outcome in [Outcome::Funded(award.clone()), Outcome::Reserve { rank, award: award.clone() }] {
            let decision = Decision::from(outcome.clone());
            prop_assert!(given(&fund, of, &decision).contains(&typed));
            prop_assert!(given_within(&fund, of, &decision).contains(&typed));
            prop_assert!(notice_words::decision(&fund, of, &decision).contains(&typed));
            let past = PastDecision { outcome, amount: None, other_words: false };
            prop_assert!(was_within(&fund, Some(of), &past).contains(&typed));
        }
        let explained = Decision { reason: typed.clone(), conditions: typed.clone(), ..Decision::default() };
        prop_assert_eq!(words::explanation(&explained), format!("{typed}. Conditions: {typed}"));
    }

    #[test]
    fn our_own_words_go_on_in_small_letters(pounds in 1_i64..90_000) {
        let (fund, _) = titled("CCTV");
        let of = fund.bid(&bid("B1")).unwrap();
        let outcome = Outcome::giving(tranche::Money::from_pence(pounds * 100 + 1), of);
        let said = given_within(&fund, of, &Decision::from(outcome));
        prop_assert!(said.starts_with("other amount"), "{}", said);
    }
}
