//! What was sent before the round changed, and what was sent for another.

use proptest::collection::vec;
use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps, without_explanations};
use support::large::{large, mixed};
use support::round::round;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::link::{self, BadLink};
use tranche::replies::{self, EarlierFigures, Opener};
use tranche::{Award, BidRef, Fund, Money, Outcome, Scenario};

use crate::links::scenarios::{decided, in_full, other};
use crate::links::version_1::shipped;

/// The round with another request of one bid, without its last bid, and with a bid more.
pub fn changed(fund: &Fund) -> Fund {
    let mut file = (**fund).clone();
    file.bids[0].requested = Money::from_pence(1_000_000);
    let mut last = file.bids.pop().unwrap();
    last.reference = "Z9".try_into().unwrap();
    last.title = "A bid that came late".to_owned();
    file.bids.push(last);
    Fund::new(file).unwrap()
}

#[test]
fn a_reply_for_earlier_figures_is_carried_over_and_the_bids_that_changed_are_named() {
    let before = round();
    let now = changed(&before);
    let (first, second) = (&before.bids[0].reference, &before.bids[1].reference);
    let last = &before.bids[12].reference;
    let scenario = decided(
        &before,
        [(first.as_str(), in_full()), (second.as_str(), other(2_000)), (last.as_str(), Outcome::Declined)],
    );
    let text = format!(
        "From: Member 5 <m5@board.example>\n\n{}\n\n{}",
        link::write(&before, &scenario),
        shipped()[1].1
    );

    let found = replies::find(&now, &[], &text);
    assert!(found.replies.is_empty() && found.damaged.is_empty());
    let others: Vec<_> = found.of_other_rounds.iter().map(|one| (one.sender.as_str(), &one.why)).collect();
    assert_eq!(others, [("Member 5", &BadLink::OtherFund); 2]);

    let elsewhere = large(13);
    let found = replies::find(&now, &[&elsewhere, &before], &text);
    let [reply, older] = &found.replies[..] else { panic!("{found:#?}") };
    assert_eq!((reply.sender.as_str(), &reply.same_sender[..]), ("Member 5", &[1][..]));
    let earlier = reply.earlier.as_ref().unwrap();
    assert_eq!(earlier.fund, Some(1));
    assert_eq!(earlier.changed, [first.clone(), "Z9".try_into().unwrap()]);
    assert_eq!(earlier.gone.iter().map(|gone| &gone.bid).collect::<Vec<_>>(), [last]);
    assert_eq!(*reply.received.scenario.outcome(second), other(2_000));
    assert_eq!(*reply.received.scenario.outcome(first), Outcome::Funded(Award::InFull));
    assert!(reply.received.scenario.look_again(first).is_some());
    assert!(older.received.is_older && older.earlier.is_some());
}

#[test]
fn a_reply_for_other_words_names_the_bids_that_have_them() {
    let before = round();
    let mut file = (*before).clone();
    file.bids[3].title = "Something else altogether".to_owned();
    let now = Fund::new(file).unwrap();
    let scenario = decided(&before, [("S1", in_full())]);
    let found = replies::find(&now, &[], &link::write(&before, &scenario));
    let earlier = found.replies[0].earlier.as_ref().unwrap();
    assert_eq!((earlier.fund, &earlier.changed), (None, &vec![now.bids[3].reference.clone()]));
    let found = replies::find(&before, &[&now], &link::write(&before, &scenario));
    assert_eq!(found.replies[0].earlier, None);
}

#[test]
fn a_reply_for_another_round_is_not_called_damaged() {
    let (fund, elsewhere) = (round(), large(13));
    let found = replies::find(&fund, &[], &link::write(&elsewhere, &mixed(&elsewhere)));
    assert!(found.damaged.is_empty() && found.replies.is_empty());
    assert_eq!(found.of_other_rounds[0].why, BadLink::OtherFund);
}

/// A saved scenario opened on another fund, by what is known of earlier ones.
fn opened(now: &Fund, before: &Fund, scenario: &Scenario) -> (Scenario, Option<EarlierFigures>) {
    Opener::new(now, &[before]).open_file(&scenario_file::write(before, scenario)).unwrap()
}

#[test]
fn a_bid_that_changed_is_left_out_of_a_file_whatever_was_decided_on_it() {
    let before = round();
    let mut file = (*before).clone();
    file.bids[0].requested = Money::from_pence(10_000_000);
    let now = Fund::new(file).unwrap();
    for outcome in [Outcome::Declined, Outcome::Deferred, Outcome::Undecided, in_full(), other(20_000)] {
        let scenario = decided(&before, [("S1", outcome.clone()), ("D1", Outcome::Declined)]);
        let (carried, earlier) = opened(&now, &before, &scenario);
        assert_eq!(earlier.unwrap().changed, ["S1".try_into().unwrap()], "{outcome:?}");
        assert_eq!(*carried.outcome(&"D1".try_into().unwrap()), Outcome::Declined);
    }
}

#[test]
fn of_a_file_for_figures_that_are_not_known_nobody_can_tell_which_bids_changed() {
    let (before, elsewhere) = (round(), large(13));
    let now = changed(&before);
    let text = scenario_file::write(&before, &decided(&before, [("S1", Outcome::Declined)]));
    let opened = Opener::new(&now, &[&elsewhere]).open_file(&text);
    assert_eq!(opened, Err(BadScenarioFile::OtherFigures));
}

/// What may become of a bid after members decided on it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Became {
    Same,
    Dearer,
    Retitled,
    Gone,
}

fn became() -> impl Strategy<Value = Became> {
    prop_oneof![
        4 => Just(Became::Same),
        1 => Just(Became::Dearer),
        1 => Just(Became::Retitled),
        1 => Just(Became::Gone),
    ]
}

/// The fund after that, where it still is one.
fn later(before: &Fund, all: &[Became]) -> Option<Fund> {
    let mut file = (**before).clone();
    let mut all = all.iter();
    file.bids.retain_mut(|bid| match all.next() {
        Some(Became::Dearer) => {
            bid.requested = bid.requested + Money::from_pence(1);
            true
        }
        Some(Became::Retitled) => {
            bid.title += " once more";
            true
        }
        Some(Became::Gone) => false,
        Some(Became::Same) | None => true,
    });
    Fund::new(file).ok()
}

/// The references of the bids of which that is so.
fn references<'f>(
    fund: &'f Fund,
    all: &'f [Became],
    is: impl Fn(Became) -> bool + 'f,
) -> impl Iterator<Item = BidRef> + 'f {
    let bids = fund.bids.iter().zip(all);
    bids.filter(move |(_, one)| is(**one)).map(|(bid, _)| bid.reference.clone())
}

proptest! {
    #[test]
    fn a_link_and_a_file_are_left_out_of_the_same_bids_and_tell_of_the_same_that_are_gone(
        before in funds(),
        steps in steps(),
        all in vec(became(), 16),
    ) {
        let Some(now) = later(&before, &all) else { return Ok(()) };
        let scenario = without_explanations(&before, &reached(&before, &steps));
        let found = replies::find(&now, &[&before], &link::write(&before, &scenario));
        let [by_link] = &found.replies[..] else { panic!("{found:#?}") };
        let (by_file, earlier) = opened(&now, &before, &scenario);
        prop_assert!(by_file.decides_like(&by_link.received.scenario));
        prop_assert_eq!(&earlier, &by_link.earlier);

        // What changed is what has another request or title, and not what was decided on it. Where nothing but titles changed a
        // code tells that by a few bits.
        let are_figures_known = all.iter().take(before.bids.len()).any(|one| matches!(one, Became::Dearer | Became::Gone));
        if !are_figures_known {
            return Ok(());
        }
        let (changed, gone) = earlier.map(|one| (one.changed, one.gone)).unwrap_or_default();
        let others = |one| matches!(one, Became::Dearer | Became::Retitled);
        prop_assert_eq!(changed, references(&before, &all, others).collect::<Vec<_>>());
        let mut lost: Vec<BidRef> = references(&before, &all, |one| one == Became::Gone).collect();
        lost.retain(|bid| !scenario.outcome(bid).is_undecided());
        let gone: Vec<BidRef> = gone.into_iter().filter(|one| !one.was.outcome.is_undecided()).map(|one| one.bid).collect();
        prop_assert_eq!(gone.len(), lost.len());
        prop_assert!(lost.iter().all(|bid| gone.contains(bid)));
        for bid in references(&before, &all, |one| one == Became::Same) {
            let is_reserve = scenario.outcome(&bid).rank().is_some();
            prop_assert!(is_reserve || by_file.outcome(&bid) == scenario.outcome(&bid));
        }
    }
}
