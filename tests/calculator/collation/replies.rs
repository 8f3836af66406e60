//! Replies that people might send, and what each says in plain numbers, without what is tested.

use proptest::collection::vec;
use proptest::prelude::*;
use support::arbitrary::{Choice, choices, outcome};
use tranche::collate::Reply;
use tranche::{Abstention, BidRef, Edit, Fund, Money, Outcome, Scenario};

/// What a member does about one bid, before it is known what the bid has to offer.
#[derive(Clone, Debug)]
pub enum Say {
    Choice(Choice),
    Abstain(Abstention),
    /// A choice on figures that changed since.
    Old(Choice),
}

/// What a member does about all bids, and whether it comes as a link of version 1.
pub type Draft = (Vec<Say>, bool);

pub fn drafts() -> impl Strategy<Value = Vec<Draft>> {
    let choice =
        || prop_oneof![2 => Just(Choice::InFull), 2 => (0..1000_u32).prop_map(Choice::Share), 1 => choices()];
    let say = prop_oneof![
        12 => choice().prop_map(Say::Choice),
        1 => Just(Say::Abstain(Abstention::Interest)),
        1 => Just(Say::Abstain(Abstention::Abstained)),
        1 => choice().prop_map(Say::Old),
    ];
    vec((vec(say, 12), prop::bool::weighted(0.2)), 0..9)
}

pub fn reply(fund: &Fund, sender: &str, (says, not_funded_is_undecided): &Draft) -> Reply {
    let mut scenario = Scenario::default();
    let mut leave_out = Vec::new();
    for (bid, say) in fund.bids.iter().zip(says) {
        let edit = match say {
            Say::Abstain(why) => Edit::Abstain(bid.reference.clone(), *why),
            Say::Choice(choice) | Say::Old(choice) => {
                Edit::Decide(bid.reference.clone(), outcome(&scenario, bid, choice))
            }
        };
        // What is refused stays undecided.
        let _ = scenario.apply(fund, &edit);
        if matches!(say, Say::Old(_)) {
            leave_out.push(bid.reference.clone());
        }
    }
    Reply {
        sender: sender.to_owned(),
        scenario,
        not_funded_is_undecided: *not_funded_is_undecided,
        leave_out,
    }
}

pub fn replies(fund: &Fund, drafts: &[Draft]) -> Vec<Reply> {
    drafts.iter().enumerate().map(|(at, draft)| reply(fund, &format!("Member {at}"), draft)).collect()
}

/// Who took a stand on a bid, and what each gives it in pence.
pub fn stands(fund: &Fund, replies: &[Reply], at: usize) -> Vec<(usize, i128)> {
    let mut found = Vec::new();
    for (who, reply) in replies.iter().enumerate() {
        let bid = &fund.bids[at];
        let decision = reply.scenario.decision(&bid.reference);
        let is_silent = decision.outcome.is_undecided() || reply.leave_out.contains(&bid.reference);
        let is_unsure = reply.not_funded_is_undecided && !decision.outcome.is_funded();
        if !is_silent && !is_unsure {
            found.push((who, decision.outcome.amount(bid).pence()));
        }
    }
    found
}

/// What is in the middle of ordered amounts, doubled: those at both ends are taken away until none is left beside it.
pub fn twice_the_median(ordered: &[i128]) -> i128 {
    match ordered {
        [] => 0,
        [one] => 2 * one,
        [one, other] => one + other,
        [_, inner @ .., _] => twice_the_median(inner),
    }
}

/// A reply that decides these, by the references of a round; what it does not name is undecided.
pub fn written(fund: &Fund, sender: &str, says: &[(&str, &str)]) -> Reply {
    let mut scenario = Scenario::default();
    for (bid, say) in says {
        let reference: BidRef = (*bid).try_into().unwrap();
        let bid = fund.bid(&reference).unwrap();
        let edit = match *say {
            "abstained" => Edit::Abstain(reference, Abstention::Abstained),
            "interest" => Edit::Abstain(reference, Abstention::Interest),
            "declined" => Edit::Decide(reference, Outcome::Declined),
            "deferred" => Edit::Decide(reference, Outcome::Deferred),
            amount => Edit::Decide(reference, Outcome::giving(Money::from_plain(amount).unwrap(), bid)),
        };
        scenario.apply(fund, &edit).unwrap();
    }
    Reply { sender: sender.to_owned(), scenario, not_funded_is_undecided: false, leave_out: Vec::new() }
}
