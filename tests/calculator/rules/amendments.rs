//! Rules change with the fund, follow a bid that is called otherwise, and change nothing of what was decided.

use serde_json::json;
use support::example;
use tranche::formats::scenario_file;
use tranche::{
    Amendment, AmountOrShare, Award, BadAmendment, BadFund, Change, Contents, Demand, Edit, Fingerprint,
    Fund, FundFile, History, Outcome, Percent, Rule, Scenario, Words, Wrong, link,
};

use super::{bid, decided, fund, pounds, shared};

fn hold_back() -> Rule {
    let share = Percent::from_per_mille(25).unwrap();
    Rule {
        demand: Demand::HoldBack(AmountOrShare::Share(share)),
        reason: String::new(),
        place: String::new(),
    }
}

#[test]
fn a_rule_is_added_changed_and_removed_and_each_is_undone() {
    let mut sitting = History::resume(shared(), Scenario::default());
    let decide = Edit::Decide(bid("N1"), Outcome::Funded(Award::InFull));
    sitting.apply(&decide).unwrap();
    let scenario = sitting.scenario().clone();
    let changes = [
        Change::Add(11, hold_back()),
        Change::Set(11, Rule { reason: "Because.".to_owned(), ..hold_back() }),
        Change::Move(11, 0),
        Change::Remove(0),
    ];
    for change in changes {
        let edit = Edit::amending(sitting.fund(), &Amendment::Rules(change)).unwrap();
        sitting.apply(&edit).unwrap();
        assert_eq!(*sitting.scenario(), scenario);
    }
    assert_eq!(*sitting.fund(), shared());
    assert!(sitting.undo());
    assert_eq!(sitting.fund().rules[0].reason, "Because.");
    assert_eq!(sitting.fund().held_back(), pounds(7_500));
}

#[test]
fn a_bid_that_is_called_otherwise_takes_its_rules_along() {
    let before = shared();
    let mut first = before.bids[0].clone();
    first.reference = bid("W1");
    let edit = Edit::amending(&before, &Amendment::Bids(Change::Set(bid("N1"), first))).unwrap();
    let mut sitting = History::resume(before.clone(), Scenario::default());
    sitting.apply(&edit).unwrap();
    let named: Vec<String> = sitting.fund().must_fund().into_iter().map(ToString::to_string).collect();
    assert_eq!(named, ["W1"]);
    assert_eq!(sitting.fund().rules[9].demand, Demand::Needs(bid("N2"), vec![bid("W1")]));
    assert!(sitting.undo());
    assert_eq!(*sitting.fund(), before);
}

#[test]
fn what_a_rule_names_cannot_be_removed_before_the_rule() {
    let refused = |amendment: &Amendment| match tranche::amended(&fund(), amendment) {
        Err(BadAmendment::Bad(BadFund::Refused { place, why })) => (place, why),
        other => panic!("{other:?}"),
    };
    let remove = Amendment::Bids(Change::Remove(bid("S3")));
    assert_eq!(refused(&remove), ("rule 7".to_owned(), Wrong::UnknownBid(bid("S3"))));
    let both = Amendment::All(vec![remove, Amendment::Rules(Change::Remove(6))]);
    assert_eq!(tranche::amended(&fund(), &both).unwrap().bids.len(), 4);
    let file = example::third_with("/partnerships/2", json!({ "id": "east", "name": "East Ward" }));
    let mut file = FundFile::clone(&Fund::read(&file).unwrap());
    file.rules = vec![Rule {
        demand: Demand::Least(
            tranche::Subject::Partnership("east".try_into().unwrap()),
            AmountOrShare::Amount(pounds(1)),
        ),
        ..hold_back()
    }];
    let fund = Fund::new(file).unwrap();
    let remove = Amendment::Partnerships(Change::Remove("east".try_into().unwrap()));
    assert!(matches!(
        tranche::amended(&fund, &remove),
        Err(BadAmendment::Bad(BadFund::Refused { why: Wrong::UnknownPartnership(_), .. }))
    ));
}

#[test]
fn no_rule_counts_in_a_fingerprint_and_links_open_as_before() {
    let full = fund();
    let mut file = FundFile::clone(&full);
    file.rules.clear();
    let bare = Fund::new(file).unwrap();
    assert_eq!((full.format.as_str(), bare.format.as_str()), ("tranche-fund/3", "tranche-fund/2"));
    assert_eq!(Fingerprint::of(&full), Fingerprint::of(&bare));
    assert_eq!((Contents::of(&full), Words::of(&full)), (Contents::of(&bare), Words::of(&bare)));
    let scenario = decided(&bare, &[("N1", Outcome::Funded(Award::InFull)), ("S1", Outcome::Declined)]);
    let code = link::write(&bare, &scenario);
    assert_eq!(link::write(&full, &scenario), code);
    let received = link::read(&full, &code).unwrap();
    assert_eq!((&received.scenario, received.mismatch), (&scenario, None));
    let text = scenario_file::write(&bare, &scenario);
    assert_eq!(scenario_file::write(&full, &scenario), text);
    assert_eq!(scenario_file::read(&full, &text).unwrap().scenario, scenario);
}
