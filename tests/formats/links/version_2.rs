//! Links of version 2 that were shipped: each opens as what it was and is still what is written.

use support::link_frame;
use support::round::round;
use tranche::link::{self, Extras, LinkScenario};
use tranche::{Abstention, Award, Edit, Explanation, Fund, Outcome, Scenario};

use super::scenarios::{decided, in_full, other, parts, pence, reduced, reserve};
use super::version_1::meant;

/// Never edited: what is in it was sent to people. A later version of links gets a file of its own.
const SHIPPED: &str = include_str!("../../fixtures/links-v2.txt");

/// The name of a link, what is decided in it and what its sender added.
type Sent = (&'static str, Scenario, Extras);

fn abstaining(fund: &Fund, mut scenario: Scenario) -> Scenario {
    for (bid, why) in [("SS2", Abstention::Interest), ("SS5", Abstention::Abstained)] {
        scenario.apply(fund, &Edit::Abstain(bid.try_into().unwrap(), why)).unwrap();
    }
    scenario
}

/// A reserve list with an award of every kind, in an order that is not that of references.
fn listed(fund: &Fund) -> Scenario {
    use tranche::LineShare::{Full, Reduced};
    let award = |outcome: Outcome| outcome.award().unwrap().clone();
    let lines = parts(&[("i", Full), ("iii", Reduced)], &[]);
    decided(
        fund,
        [
            ("W1", reserve(1, Award::InFull)),
            ("B2", reserve(2, award(lines))),
            ("B1", reserve(1, award(reduced()))),
            ("SS4", reserve(2, award(other(35_000)))),
            ("SS3", reserve(5, Award::Above(pence(200_005)))),
            ("C2", reserve(3, award(parts(&[], &[("constables", 15)])))),
        ],
    )
}

/// Something of everything.
fn everything(fund: &Fund) -> Scenario {
    let mut scenario = abstaining(fund, listed(fund));
    for (bid, outcome) in [("S1", in_full()), ("D1", Outcome::Declined), ("C1", Outcome::Deferred)] {
        scenario.apply(fund, &Edit::Decide(bid.try_into().unwrap(), outcome)).unwrap();
    }
    for (bid, reason, conditions) in [
        ("S1", "The case is “strong”.", "Invoices by March."),
        ("D1", "It was late.", ""),
        ("W2", "", "Résumé by May."),
    ] {
        let (reason, conditions) = (reason.to_owned(), conditions.to_owned());
        let why = Explanation { reason, conditions };
        scenario.apply(fund, &Edit::Explain(bid.try_into().unwrap(), why)).unwrap();
    }
    scenario
}

/// What the shipped links were made from, by their names.
fn sent(fund: &Fund) -> Vec<Sent> {
    let none = Extras::default;
    let words = Extras {
        title: "Café round".to_owned(),
        sender: "Jo Smith".to_owned(),
        date: "1 May 2031".to_owned(),
        ..none()
    };
    let everyone = |outcome: &Outcome| {
        decided(fund, fund.bids.iter().map(|bid| (bid.reference.as_str(), outcome.clone())))
    };
    let mut sent: Vec<Sent> =
        meant(fund).into_iter().map(|(name, scenario, _)| (name, scenario, none())).collect();
    sent.extend([
        ("all-declined", everyone(&Outcome::Declined), none()),
        ("all-deferred", everyone(&Outcome::Deferred), none()),
        // The last of the paper is the first in line.
        ("all-on-the-list", everyone(&reserve(1, Award::InFull)), none()),
        ("abstaining", abstaining(fund, Scenario::default()), none()),
        ("list", listed(fund), none()),
        ("titled", listed(fund), words.clone()),
        ("final", listed(fund), Extras { is_final: true, ..none() }),
        ("everything", everything(fund), Extras { is_final: true, with_explanations: true, ..words }),
    ]);
    sent
}

fn shipped() -> Vec<(&'static str, &'static str)> {
    SHIPPED.lines().filter_map(|line| line.split_once(' ')).collect()
}

#[test]
fn every_link_of_version_2_ever_shipped_opens_as_what_it_was() {
    let fund = round();
    let (links, sent) = (shipped(), sent(&fund));
    // One more is of a later page, see below.
    assert_eq!(links.len(), sent.len() + 1);
    for ((name, code), (meant, scenario, extras)) in links.into_iter().zip(sent) {
        assert_eq!(name, meant);
        let received = LinkScenario { scenario, mismatch: None, extras, is_older: false };
        assert_eq!(link::read(&fund, code), Ok(received), "{name}");
    }
}

#[test]
fn a_link_with_what_a_later_page_added_opens_and_says_that_there_is_more() {
    let fund = round();
    let [.., (name, code)] = shipped()[..] else { panic!("there are some") };
    assert_eq!(name, "later");
    let received = link::read(&fund, code).unwrap();
    assert_eq!(received.scenario, listed(&fund));
    assert_eq!(
        received.extras,
        Extras { title: "Ours".to_owned(), unknown: vec![6, 300], ..Extras::default() }
    );
    let later =
        [link::write_with(&fund, &listed(&fund), &Extras { title: "Ours".to_owned(), ..Extras::default() })];
    let known = link_frame::body("TRANCHE", &later[0]);
    assert!(link_frame::body("TRANCHE", code).starts_with(&known));
}

#[test]
fn the_same_decisions_still_give_the_links_of_version_2_that_were_shipped() {
    let fund = round();
    let written = sent(&fund)
        .into_iter()
        .map(|(name, scenario, extras)| format!("{name} {}", link::write_with(&fund, &scenario, &extras)));
    let shipped: Vec<&str> = SHIPPED.lines().collect();
    assert_eq!(written.collect::<Vec<_>>(), shipped[..shipped.len() - 1]);
}
