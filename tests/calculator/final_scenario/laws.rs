//! What holds of every fund: whatever of a decision, the day, the title or the bids is another gives another checksum, and a link brings
//! all of it.

use proptest::prelude::*;
use support::arbitrary::{choices_for_all, files, funds, outcome, without_explanations};
use tranche::final_scenario::{BadResult, CodeCheck, Day, FinalCode, ResultParts, mark, read_result};
use tranche::link::{self, Extras};
use tranche::store::Checksum;
use tranche::{Edit, Fund, Ledger, Money, Outcome, Scenario};

fn day() -> Day {
    "2026-11-28".parse().unwrap()
}

/// Something decided on every bid.
fn decided(fund: &Fund, choices: &[support::arbitrary::Choice]) -> Scenario {
    let mut scenario = Scenario::default();
    for (bid, choice) in fund.bids.iter().zip(choices.iter().cycle()) {
        let decide = |outcome| Edit::Decide(bid.reference.clone(), outcome);
        let chosen = outcome(&scenario, bid, choice);
        if chosen.is_undecided() || scenario.apply(fund, &decide(chosen)).is_err() {
            scenario.apply(fund, &decide(Outcome::Declined)).unwrap();
        }
    }
    scenario
}

/// A title in one line, as every list keeps it.
fn as_kept(title: &str) -> String {
    title.replace(['\u{2028}', '\u{2029}'], " ")
}

/// What is said of the bids, without reasons and conditions.
fn outcomes(fund: &Fund, scenario: &Scenario) -> Vec<Outcome> {
    fund.bids.iter().map(|bid| scenario.outcome(&bid.reference).clone()).collect()
}

proptest! {
    #[test]
    fn what_is_decided_otherwise_has_another_checksum(
        fund in funds(), one in choices_for_all(), other in choices_for_all(),
    ) {
        let [one, other] = [one, other].map(|choices| decided(&fund, &choices));
        let [first, second] = [&one, &other].map(|scenario| FinalCode::of(&fund, scenario, "As decided", day()));
        prop_assert_eq!(first == second, outcomes(&fund, &one) == outcomes(&fund, &other));
    }

    #[test]
    fn one_bid_decided_otherwise_gives_another_checksum(
        fund in funds(), choices in choices_for_all(), at in any::<prop::sample::Index>(), pence in 1..100_i64,
    ) {
        prop_assume!(!fund.bids.is_empty());
        let scenario = decided(&fund, &choices);
        let bid = &fund.bids[at.index(fund.bids.len())];
        let amount = scenario.outcome(&bid.reference).amount(bid);
        let more = Outcome::giving(amount + Money::from_plain(&format!("0.{pence:02}")).unwrap(), bid);
        for outcome in [more, Outcome::Deferred, Outcome::Declined, Outcome::Undecided] {
            let mut other = scenario.clone();
            if other.apply(&fund, &Edit::Decide(bid.reference.clone(), outcome)).is_ok() {
                let [one, two] = [&scenario, &other].map(|scenario| FinalCode::of(&fund, scenario, "A", day()));
                prop_assert_eq!(one == two, outcomes(&fund, &scenario) == outcomes(&fund, &other));
            }
        }
    }

    #[test]
    fn another_day_or_title_or_bid_gives_another_checksum(
        file in files(), choices in choices_for_all(), title in "\\PC{1,30}", other in "\\PC{1,30}",
    ) {
        prop_assume!(!file.bids.is_empty());
        let fund = Fund::new(file.clone()).unwrap();
        let scenario = decided(&fund, &choices);
        let code = FinalCode::of(&fund, &scenario, &title, day());
        prop_assert_ne!(code, FinalCode::of(&fund, &scenario, &title, "2026-11-29".parse().unwrap()));
        prop_assert_eq!(code == FinalCode::of(&fund, &scenario, &other, day()), as_kept(&title) == as_kept(&other));
        let mut file = file;
        file.bids[0].title.push_str(" and more");
        let changed = Fund::new(file).unwrap();
        prop_assert_ne!(code, FinalCode::of(&changed, &scenario, &title, day()));
    }

    #[test]
    fn a_link_brings_what_is_final_and_its_checksum_holds(
        fund in funds(), choices in choices_for_all(), title in "\\PC{1,40}",
    ) {
        let scenario = decided(&fund, &choices);
        let mark = mark(&fund, &scenario, &title, "2026-11-28", Checksum::of("")).unwrap();
        let code = link::write_with(&fund, &scenario, &mark.extras(&title, false));
        let result = read_result(&fund, &format!("https://example.org/?result=x#{code}"), &mark.code.in_address());
        let result = result.unwrap();
        prop_assert_eq!((result.title.as_str(), result.day, result.check), (title.as_str(), mark.day, CodeCheck::Matches));
        prop_assert_eq!(&result.scenario, &without_explanations(&fund, &scenario));
        let elsewhere = read_result(&fund, &code, "0000-0000").unwrap();
        prop_assert_ne!(elsewhere.check, CodeCheck::Matches);
        prop_assert_eq!(read_result(&fund, &code, "").unwrap().check, CodeCheck::NotStated);
    }

    #[test]
    fn what_nobody_marked_opens_as_no_result(fund in funds(), choices in choices_for_all(), title in "[a-z]{0,3}") {
        let scenario = decided(&fund, &choices);
        let extras = Extras { title, date: "2026-11-28".to_owned(), ..Extras::default() };
        let code = link::write_with(&fund, &scenario, &extras);
        prop_assert_eq!(read_result(&fund, &code, ""), Err(BadResult::NotFinal));
        let untitled = Extras { title: String::new(), is_final: true, ..extras.clone() };
        let code = link::write_with(&fund, &scenario, &untitled);
        prop_assert_eq!(read_result(&fund, &code, ""), Err(BadResult::NotFinal));
        // Where there are no bids none is undecided.
        prop_assume!(!fund.bids.is_empty());
        let undecided = Extras { title: "A".to_owned(), is_final: true, ..extras };
        let code = link::write_with(&fund, &Scenario::default(), &undecided);
        prop_assert_eq!(read_result(&fund, &code, ""), Err(BadResult::NotFinal));
    }

    #[test]
    fn every_bid_is_in_one_part_of_a_result_and_the_sums_are_those_of_the_ledger(
        fund in funds(), choices in choices_for_all(),
    ) {
        let scenario = decided(&fund, &choices);
        let (parts, ledger) = (ResultParts::of(&fund, &scenario), Ledger::of(&fund, &scenario));
        let approved = parts.approved.iter().flat_map(|one| &one.bids);
        let all = approved.chain(&parts.reserves).chain(&parts.deferred).chain(&parts.declined);
        let mut all: Vec<&str> = all.map(|one| one.bid.reference.as_str()).collect();
        all.sort_unstable();
        let of_fund: Vec<&str> = fund.bids_by_reference().map(|bid| bid.reference.as_str()).collect();
        prop_assert_eq!(all, of_fund);
        prop_assert!(parts.undecided.is_empty());
        prop_assert_eq!(parts.approved.iter().map(|one| one.funded).sum::<Money>(), ledger.funded);
        for one in &parts.approved {
            let sum = ledger.partnerships.iter().find(|sum| sum.id == one.partnership.id).unwrap();
            prop_assert_eq!(one.funded, sum.funded);
        }
        prop_assert_eq!(parts.reserves.len(), ledger.reserve);
        let ranks: Vec<usize> =
            parts.reserves.iter().filter_map(|one| one.decision.outcome.rank()).map(|rank| rank.number()).collect();
        prop_assert_eq!(ranks, (1..=ledger.reserve).collect::<Vec<_>>());
    }
}
