//! What is said of each kind of rule, by the round of the document.

use serde_json::{Value, json};
use tranche::rules::{Finding, Verdict};
use tranche::{Abstention, Award, Edit, Fund, Ledger, Money, Outcome, Rank, Scenario};

use super::{bid, checks, decided, fund, pounds, verdicts, with_rule};
use Verdict::{Met, NotMet, NotYet, ToConfirm};

const IN_FULL: Outcome = Outcome::Funded(Award::InFull);

fn funded(amount: i64) -> Outcome {
    Outcome::Funded(Award::Other(pounds(amount)))
}

/// Decides some bids of the round with this one rule, and finds it so.
#[track_caller]
fn finds(rule: &Value, outcomes: &[(&str, Outcome)], verdict: Verdict, finding: Finding) {
    let fund = with_rule(rule.clone());
    let check = checks(&fund, &decided(&fund, outcomes)).remove(0);
    assert_eq!((check.verdict, check.finding), (verdict, finding), "{rule}");
}

fn sums(given: i64, bound: i64) -> Finding {
    Finding::Sums { given: pounds(given), bound: pounds(bound) }
}

fn bids(names: &[&str]) -> Finding {
    Finding::Bids(names.iter().map(|name| bid(name)).collect())
}

#[test]
fn in_a_round_that_has_not_begun_only_what_must_be_given_is_not_met_yet() {
    let found = verdicts(&fund(), &Scenario::default());
    assert_eq!(found, [Met, Met, Met, NotYet, Met, NotYet, Met, Met, Met, Met, Met]);
}

#[test]
fn a_scenario_that_keeps_to_every_rule_has_none_that_is_not_met() {
    let fund = fund();
    let all = [("N1", funded(20_000)), ("S1", funded(9_000)), ("S2", Outcome::Declined)];
    let found = verdicts(&fund, &decided(&fund, &all));
    // Awards above £15,000 are for Cabinet.
    assert_eq!(found, [Met, Met, Met, Met, Met, Met, Met, Met, Met, Met, ToConfirm]);
}

#[test]
fn what_is_held_back_counts_beside_what_is_committed() {
    let fund = fund();
    let ledger = Ledger::of(&fund, &Scenario::default());
    assert_eq!((ledger.fund, ledger.committed), (pounds(80_000), Money::ZERO));
    // 5 % of £80,000, and £1,500.
    assert_eq!((ledger.held_back, ledger.available), (pounds(5_500), pounds(74_500)));
    assert_eq!(ledger.remaining, pounds(74_500));
}

#[test]
fn what_is_held_back_is_touched_where_more_is_given_than_is_available() {
    let hold = json!({ "rule": "hold-back", "amount": "50000" });
    finds(&hold, &[("N1", IN_FULL)], Met, sums(50_000, 50_000));
    finds(&hold, &[("N1", IN_FULL), ("S1", IN_FULL)], NotMet, sums(46_000, 50_000));
    finds(
        &hold,
        &[("N1", IN_FULL), ("N2", Outcome::Funded(Award::Above(pounds(900_000))))],
        NotMet,
        sums(0, 50_000),
    );
    // A tolerance permits it.
    let rules = json!([hold]);
    let file = support::example::third_with("/rules", rules);
    let mut file: Value = serde_json::from_str(&file).unwrap();
    file["tolerance"] = json!("20");
    let tolerant = Fund::read(&file.to_string()).unwrap();
    let found = checks(&tolerant, &decided(&tolerant, &[("N1", IN_FULL), ("S1", IN_FULL)])).remove(0);
    assert_eq!((found.verdict, found.finding), (Met, sums(46_000, 50_000)));
}

#[test]
fn what_is_missing_is_taken_off_the_last_of_several_that_hold_money_back() {
    let hold = |pounds: &str| json!({ "rule": "hold-back", "amount": pounds });
    let left = |rules: &[Value], outcomes: &[(&str, Outcome)]| {
        let fund = Fund::read(&support::example::third_with("/rules", json!(rules))).unwrap();
        let found = checks(&fund, &decided(&fund, outcomes));
        found.into_iter().map(|check| (check.verdict, check.finding)).collect::<Vec<_>>()
    };
    // £25,000 of £80,000 are held back, and £69,500 given: £14,500 too much.
    let given = [("N1", funded(25_000)), ("N2", Outcome::Funded(Award::Above(pounds(44_500))))];
    assert_eq!(
        left(&[hold("10000"), hold("15000")], &given),
        [(NotMet, sums(10_000, 10_000)), (NotMet, sums(500, 15_000))]
    );
    assert_eq!(
        left(&[hold("15000"), hold("10000")], &given),
        [(NotMet, sums(10_500, 15_000)), (NotMet, sums(0, 10_000))]
    );
    // More is held back than there is, and nothing is given.
    assert_eq!(
        left(&[hold("50000"), hold("40000")], &[]),
        [(NotMet, sums(50_000, 50_000)), (NotMet, sums(30_000, 40_000))]
    );
}

#[test]
fn a_least_and_a_most_in_money_are_of_what_the_bids_are_given_together() {
    let least = json!({ "rule": "least", "partnership": "south", "amount": "10000" });
    finds(&least, &[], NotYet, sums(0, 10_000));
    finds(&least, &[("S1", IN_FULL), ("S3", IN_FULL)], NotYet, sums(9_900, 10_000));
    finds(&least, &[("S1", IN_FULL), ("S2", Outcome::Deferred)], NotMet, sums(9_000, 10_000));
    finds(&least, &[("S1", IN_FULL), ("S2", funded(1_000))], Met, sums(10_000, 10_000));
    let most =
        json!({ "rule": "most", "label": { "kind": "size", "name": "Small grant" }, "amount": "10000" });
    finds(&most, &[("S1", IN_FULL), ("N1", IN_FULL)], Met, sums(9_000, 10_000));
    finds(&most, &[("S1", IN_FULL), ("S2", IN_FULL)], NotMet, sums(17_000, 10_000));
}

#[test]
fn a_share_is_of_all_that_is_funded_and_compared_to_the_penny() {
    let half = json!({ "rule": "least", "partnership": "south", "share": "50" });
    let given = |pence| Outcome::Funded(Award::Other(Money::from_pence(pence)));
    let sums =
        |given, bound| Finding::Sums { given: Money::from_pence(given), bound: Money::from_pence(bound) };
    let closed = [("S2", Outcome::Declined), ("S3", Outcome::Declined), ("N2", Outcome::Declined)];
    let with = |one: i64, other: i64| [&[("S1", given(one)), ("N1", given(other))], &closed[..]].concat();
    finds(&half, &with(5_000, 5_000), Met, sums(5_000, 5_000));
    // Of £100.01, £50.00 are less than half.
    finds(&half, &with(5_000, 5_001), NotMet, sums(5_000, 5_001));
    let half = json!({ "rule": "most", "partnership": "south", "share": "50" });
    finds(&half, &with(5_000, 5_000), Met, sums(5_000, 5_000));
    finds(&half, &with(5_001, 5_000), NotMet, sums(5_001, 5_000));
    // More for others could make it half again.
    finds(&half, &[("S1", given(5_001)), ("N1", given(5_000))], NotYet, sums(5_001, 5_000));
}

#[test]
fn a_bid_on_which_there_is_no_say_is_not_expected_to_change() {
    let fund = with_rule(json!({ "rule": "must-fund", "bid": "N1" }));
    assert_eq!(verdicts(&fund, &Scenario::default()), [NotYet]);
    let mut scenario = Scenario::default();
    scenario.apply(&fund, &Edit::Abstain(bid("N1"), Abstention::Abstained)).unwrap();
    assert_eq!(verdicts(&fund, &scenario), [NotMet]);
}

#[test]
fn a_bid_must_be_funded_with_what_is_named_and_another_must_not_be() {
    let must = json!({ "rule": "must-fund", "bid": "N1", "amount": "20000" });
    finds(&must, &[], NotYet, sums(0, 20_000));
    finds(&must, &[("N1", funded(19_999))], NotMet, sums(19_999, 20_000));
    finds(&must, &[("N1", funded(20_000))], Met, sums(20_000, 20_000));
    let reserve = Outcome::Reserve { rank: Rank::FIRST, award: Award::InFull };
    finds(&must, &[("N1", reserve)], NotMet, sums(0, 20_000));
    let beyond = json!({ "rule": "must-fund", "bid": "N1", "amount": "25000.01" });
    let finding = Finding::Sums { given: Money::ZERO, bound: Money::from_pence(2_500_001) };
    finds(&beyond, &[], NotMet, finding);
    let not = json!({ "rule": "must-not-fund", "bid": "S3" });
    finds(&not, &[], Met, bids(&[]));
    finds(&not, &[("S3", funded(1))], NotMet, bids(&["S3"]));
    finds(&not, &[("S3", Outcome::Declined)], Met, bids(&[]));
}

#[test]
fn bids_exclude_or_need_each_other() {
    let one = json!({ "rule": "at-most-one", "bids": ["S1", "N1", "S2"] });
    finds(&one, &[("N1", IN_FULL)], Met, bids(&[]));
    finds(&one, &[("N1", IN_FULL), ("S1", IN_FULL)], NotMet, bids(&["S1", "N1"]));
    let all = json!({ "rule": "all-or-none", "bids": ["S1", "N1", "S2"] });
    finds(&all, &[("N1", Outcome::Declined)], Met, bids(&[]));
    finds(&all, &[("N1", IN_FULL)], NotYet, bids(&["S1", "S2"]));
    finds(&all, &[("N1", IN_FULL), ("S2", Outcome::Declined)], NotMet, bids(&["S1", "S2"]));
    finds(&all, &[("N1", IN_FULL), ("S1", IN_FULL), ("S2", funded(1))], Met, bids(&[]));
    let needs = json!({ "rule": "needs", "bid": "N2", "bids": ["N1", "S1"] });
    finds(&needs, &[("N1", Outcome::Declined)], Met, bids(&[]));
    finds(&needs, &[("N2", IN_FULL), ("S1", IN_FULL)], NotYet, bids(&["N1"]));
    finds(&needs, &[("N2", IN_FULL), ("N1", Outcome::Declined)], NotMet, bids(&["N1", "S1"]));
    finds(&needs, &[("N2", IN_FULL), ("N1", funded(1)), ("S1", IN_FULL)], Met, bids(&[]));
}

#[test]
fn what_another_body_must_confirm_is_a_note() {
    let confirm = json!({ "rule": "confirm", "above": "15000", "by": "Cabinet" });
    finds(&confirm, &[("N1", funded(15_000)), ("S1", IN_FULL)], Met, bids(&[]));
    finds(&confirm, &[("N2", IN_FULL), ("N1", funded(15_001))], ToConfirm, bids(&["N1", "N2"]));
}
