//! A result as files for others: as it was once written for the real round, and what holds of every round.

use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::nasty_funds::{NASTY, dressed, texts};
use support::published::{
    self, PublishedResult, collation, in_full, page_words, sandwell, set_letters, typed, words,
};
use support::round::round;
use tranche::publish::{
    Cell, Fact, Lack, LetterKind, OutputTable, PLACEHOLDERS, Publication, RESERVE_PLACEHOLDERS, Topic,
    Workbook, WorkbookRequest, as_it_was, csv, decisions, grants, letters, pabulib, placeholder_slips,
};
use tranche::{Award, BidRef, Edit, Explanation, Fund, Ledger, Money, Outcome, Rank, Scenario};

mod csv_reader;
mod final_marks;
mod votes;

use csv_reader::records;

/// The files of the real round with the awards of Sandwell, as they were written once.
#[test]
fn the_files_of_the_real_round_are_what_they_were() {
    let fund = round();
    let result = PublishedResult {
        scenario: sandwell(&fund),
        fund: &fund,
        mark: None,
        publication: typed(),
        members: 7,
    };
    let texts = result.texts();
    assert_eq!(texts.len(), 5);
    for (name, text) in texts {
        let path = format!("{}/tests/fixtures/outputs/{name}", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("TRANCHE_WRITE_FIXTURES").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        assert_eq!(text, std::fs::read_to_string(path).unwrap(), "{name}");
    }
}

#[test]
fn the_awards_of_sandwell_come_to_what_they_came_to() {
    let fund = round();
    let (scenario, publication) = (sandwell(&fund), typed());
    let total = Money::from_pence(6_150_000);
    assert_eq!(Ledger::of(&fund, &scenario).funded, total);
    let grants = grants(&fund, &scenario, &publication);
    let table = grants.table.unwrap();
    assert_eq!((table.sum("Amount Awarded"), grants.grants, grants.recipients.len()), (total, 4, 1));
    let letters = letters(&fund, &scenario, None, 0, &publication, &page_words(&fund, &scenario));
    assert_eq!((letters.table.sum("amount"), letters.table.rows.len(), letters.undecided), (total, 5, 8));
    // Only SS1 has stages typed.
    assert_eq!(letters.without_stages, 3);
    let first = words(&letters.table).find(|text| text.starts_with("Dear")).unwrap();
    let filled = "Dear Safer Sandwell Partnership,\n\nYour bid SS1, “Eight mini DomeHawk cameras”: approved in part, £17,000 of £33,760.\n";
    assert!(first.starts_with(filled), "{first}");
    assert_eq!(placeholder_slips(publication.text(&Topic::Letter(LetterKind::InPart))), []);
}

#[test]
fn a_letter_says_the_place_on_the_reserve_list_and_what_would_be_given_from_there() {
    let fund = round();
    let mut scenario = sandwell(&fund);
    for (rank, (name, award)) in (1..).zip([("C1", 35_000), ("B2", 75_000)]) {
        let reference = BidRef::try_from(name).unwrap();
        let award = Award::of(Money::from_pence(award * 100), fund.bid(&reference).unwrap()).unwrap();
        let outcome = Outcome::Reserve { rank: Rank::new(rank).unwrap(), award };
        scenario.apply(&fund, &Edit::Decide(reference, outcome)).unwrap();
    }
    let mut publication = typed();
    let text = "Your bid {reference}: {outcome}.\nYou are number {reserve_rank} in line for {reserve_amount}.\nYours";
    set_letters(&mut publication, text);
    let table = letters(&fund, &scenario, None, 0, &publication, &page_words(&fund, &scenario)).table;
    let texts = csv(&table);
    let cells = |name: &str| column(&texts, name);
    let letter_of = |reference: &str| {
        let at = cells("reference").iter().position(|one| one == reference).unwrap();
        let names = ["amount", "reserve_rank", "reserve_amount", "reserve_amount_shown", "letter"];
        names.map(|name| cells(name)[at].clone())
    };
    let reserve = "Your bid B2: placed on the reserve list.\nYou are number 2 in line for £75,000.\nYours";
    assert_eq!(letter_of("B2"), ["0", "2", "75000", "£75,000", reserve]);
    assert_eq!(letter_of("C1")[1..4], ["1", "35000", "£35,000"]);
    assert_eq!(letter_of("SS1"), ["17000", "", "", "", "Your bid SS1: approved in part.\nYours"]);
    assert_eq!(placeholder_slips(text), []);
    assert!(RESERVE_PLACEHOLDERS.iter().all(|name| PLACEHOLDERS.contains(name)));
}

#[test]
fn what_is_missing_is_said_one_by_one() {
    let fund = round();
    let lacks = |publication: &Publication, scenario: &Scenario| {
        grants(&fund, scenario, publication).table.unwrap_err()
    };
    let needed = [Fact::Funder, Fact::FunderId, Fact::Prefix, Fact::AwardDate].map(Lack::Fact);
    assert_eq!(lacks(&Publication::default(), &sandwell(&fund)), needed);
    assert_eq!(lacks(&typed(), &Scenario::default()), [Lack::NoAwards]);
    let partnership = fund.bid(&BidRef::try_from("SS1").unwrap()).unwrap().partnership.clone();
    for (topic, text, lack) in [
        (Topic::Fact(Fact::Prefix), "wmpcc", Lack::NotAPrefix),
        (Topic::Fact(Fact::FunderId), "the commissioner", Lack::NotAnId),
        (Topic::Fact(Fact::AwardDate), "November 2013", Lack::NotADay(Fact::AwardDate)),
        (Topic::Fact(Fact::Begins), "2013-02-30", Lack::NotADay(Fact::Begins)),
        (Topic::Fact(Fact::Ends), "2013-11-30", Lack::Before(Fact::Begins, Fact::Ends)),
        (Topic::OrgId(partnership.clone()), "Sandwell", Lack::NotAnIdOf(partnership)),
    ] {
        let mut publication = typed();
        publication.set(topic, text);
        assert_eq!(lacks(&publication, &sandwell(&fund)), [lack]);
    }
    // Of somebody who is given nothing it does not matter.
    let mut publication = typed();
    publication.set(Topic::OrgId(fund.partnerships[0].id.clone()), "no id");
    assert!(grants(&fund, &sandwell(&fund), &publication).table.is_ok());
}

#[test]
fn who_has_no_id_has_one_with_the_prefix_of_the_publisher() {
    let fund = round();
    let mut publication = typed();
    publication
        .set(Topic::OrgId(fund.bid(&BidRef::try_from("SS1").unwrap()).unwrap().partnership.clone()), "");
    let grants = grants(&fund, &sandwell(&fund), &publication);
    assert_eq!(grants.recipients.len(), 1);
    assert!(grants.recipients[0].is_made_up && grants.recipients[0].id == "360G-example-ORG:sandwell");
    let table = grants.table.unwrap();
    assert!(words(&table).any(|text| text == "360G-example-ORG:sandwell"));
    assert!(words(&table).any(|text| text == "360G-example-invest-to-save-2013-14-ss1"));
}

/// What every file says of money, added up by itself.
fn sums(fund: &Fund, scenario: &Scenario) -> Result<(), TestCaseError> {
    let ledger = Ledger::of(fund, scenario);
    let table = decisions(fund, scenario, None, &page_words(fund, scenario).awards);
    prop_assert_eq!(table.sum("amount"), ledger.funded);
    prop_assert_eq!(table.sum("requested"), ledger.requested);
    prop_assert_eq!(pence(&csv(&table), "amount"), ledger.funded.pence());
    let letters = letters(fund, scenario, None, 0, &typed(), &page_words(fund, scenario));
    prop_assert_eq!(letters.table.sum("amount"), ledger.funded);
    prop_assert_eq!(letters.table.rows.len() + letters.undecided, fund.bids.len());
    let grants = grants(fund, scenario, &typed());
    prop_assert_eq!(grants.grants, ledger.bids.iter().filter(|given| **given > Money::ZERO).count());
    match grants.table {
        Ok(table) => {
            prop_assert_eq!(pence(&csv(&table), "Amount Awarded"), ledger.funded.pence());
            let ids: std::collections::BTreeSet<_> = column(&csv(&table), "Identifier").into_iter().collect();
            prop_assert_eq!(ids.len(), table.rows.len());
        }
        Err(lacks) => prop_assert_eq!((lacks, ledger.funded), (vec![Lack::NoAwards], Money::ZERO)),
    }
    Ok(())
}

/// A column as another reader of CSV finds it.
fn column(text: &str, name: &str) -> Vec<String> {
    let records = records(text.trim_start_matches('\u{feff}'));
    let at = records[0].iter().position(|heading| heading == name).unwrap();
    records[1..].iter().map(|record| record[at].clone()).collect()
}

/// Its sum in pence, added up without the calculator’s own amounts.
fn pence(text: &str, name: &str) -> i128 {
    let parse = |cell: &String| {
        let (pounds, pence) = cell.split_once('.').unwrap_or((cell, "00"));
        pounds.parse::<i128>().unwrap() * 100 + pence.parse::<i128>().unwrap()
    };
    column(text, name).iter().map(parse).sum()
}

/// Every cell of a table comes back from CSV as it was, and none runs.
#[track_caller]
fn is_inert_and_whole(table: &OutputTable) {
    let records = records(csv(table).trim_start_matches('\u{feff}'));
    assert_eq!(records.len(), table.rows.len() + 1);
    for (record, row) in records[1..].iter().zip(&table.rows) {
        assert_eq!(record.len(), row.len());
        for (written, cell) in record.iter().zip(row) {
            does_not_run(written);
            match cell {
                Cell::Text(text) => assert_eq!(as_it_was(written), text),
                Cell::Amount(amount) => assert_eq!(*written, amount.to_string()),
                Cell::Count(count) => assert_eq!(*written, count.to_string()),
                Cell::Empty => assert_eq!(written, ""),
            }
        }
    }
}

#[track_caller]
fn does_not_run(cell: &str) {
    let begins = cell.trim_start_matches([' ', '\u{a0}', '\u{feff}']);
    assert!(!begins.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']), "{cell:?}");
}

/// A round in which every text is one that a spreadsheet runs, and so is what was decided and typed.
fn hostile(fund: &Fund, texts: &[String]) -> (Scenario, Publication) {
    let mut scenario = in_full(fund);
    let mut texts = texts.iter().cycle();
    let mut text = || texts.next().unwrap().clone();
    for bid in &fund.bids {
        let explanation = Explanation { reason: text(), conditions: text() };
        let _ = scenario.apply(fund, &Edit::Explain(bid.reference.clone(), explanation));
    }
    let mut publication = typed();
    for fact in [Fact::Funder, Fact::Country, Fact::Unit, Fact::Instance] {
        publication.set(Topic::Fact(fact), &format!("={}", text()));
    }
    set_letters(&mut publication, &format!("={{reference}}{}", text()));
    for bid in &fund.bids {
        publication.set_stages(0, fund, bid, scenario.outcome(&bid.reference).amount(bid), &text());
    }
    (scenario, publication)
}

proptest! {
    #[test]
    fn every_file_comes_to_what_the_ledger_says(fund in funds(), steps in steps()) {
        sums(&fund, &reached(&fund, &steps))?;
    }

    #[test]
    fn no_cell_of_any_file_runs_and_every_text_comes_back(file in dressed(), texts in proptest::collection::vec(texts(), 20)) {
        let fund = Fund::new(file).unwrap();
        let (scenario, publication) = hostile(&fund, &texts);
        is_inert_and_whole(&decisions(&fund, &scenario, None, &page_words(&fund, &scenario).awards));
        is_inert_and_whole(&letters(&fund, &scenario, None, 0, &publication, &page_words(&fund, &scenario)).table);
        if let Ok(table) = grants(&fund, &scenario, &publication).table {
            is_inert_and_whole(&table);
        }
        if let Ok(text) = pabulib(&fund, &scenario, None, &collation(&fund, 5), &publication).text {
            for line in text.lines() {
                votes::cells(line).iter().for_each(|cell| does_not_run(cell));
            }
        }
    }

    #[test]
    fn what_the_worker_is_asked_is_what_it_reads(file in dressed(), texts in proptest::collection::vec(texts(), 20)) {
        let fund = Fund::new(file).unwrap();
        let (scenario, publication) = hostile(&fund, &texts);
        let result = PublishedResult { fund: &fund, scenario, mark: None, publication, members: 0 };
        for which in [Workbook::Decisions, Workbook::Letters] {
            let (packed, table) = result.workbook(which);
            prop_assert_eq!(WorkbookRequest::unpacked(&packed).unwrap().table(which), table);
        }
    }
}

#[test]
fn five_hundred_cells_that_run_are_inert_in_every_file() {
    let fund = many_that_run();
    let (scenario, publication) = hostile(&fund, &NASTY.map(str::to_owned));
    let result = PublishedResult { fund: &fund, scenario, mark: None, publication, members: 3 };
    let mut count = 0;
    for (name, text) in result.texts() {
        if name.ends_with(".csv") {
            let records = records(text.trim_start_matches('\u{feff}'));
            records.iter().flatten().for_each(|cell| does_not_run(cell));
            count += records.iter().flatten().filter(|cell| cell.starts_with('\'')).count();
        }
    }
    assert!(count > 1500, "{count}");
}

/// 500 bids of which everything runs that can.
fn many_that_run() -> Fund {
    published::many_that_run(500)
}

#[test]
fn a_bid_on_the_reserve_list_has_its_place_and_no_amount() {
    let fund = round();
    let mut scenario = sandwell(&fund);
    let bid = BidRef::try_from("SS2").unwrap();
    let outcome = Outcome::Reserve { rank: tranche::Rank::new(1).unwrap(), award: tranche::Award::InFull };
    scenario.apply(&fund, &Edit::Decide(bid, outcome)).unwrap();
    let text = csv(&decisions(&fund, &scenario, None, &page_words(&fund, &scenario).awards));
    let row = records(&text).into_iter().find(|record| record[0] == "SS2").unwrap();
    assert_eq!(row[4..9], ["reserve", "0", "", "1", "20000"]);
}

/// Nobody types twice when a final decision was taken, and another day is told.
#[test]
fn a_final_decision_has_its_own_day() {
    let (fund, day) = (round(), "2013-11-06".parse().unwrap());
    let mut publication = typed();
    assert!(publication.is_awarded_on_another_day(day));
    publication.set(Topic::Fact(Fact::AwardDate), "");
    assert!(!publication.is_awarded_on_another_day(day));
    let made = grants(&fund, &sandwell(&fund), &publication);
    assert_eq!(made.table, Err(vec![Lack::Fact(Fact::AwardDate)]));
    let table = grants(&fund, &sandwell(&fund), &publication.awarded_on(day)).table.unwrap();
    assert!(csv(&table).contains(",2013-11-06,"), "{}", csv(&table));
    // What somebody typed stays.
    let kept = typed().awarded_on(day);
    assert_eq!(kept.fact(Fact::AwardDate), typed().fact(Fact::AwardDate));
}
