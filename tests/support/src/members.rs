//! What so many members send: each something else, always the same.

use tranche::link::{Extras, write_with};
use tranche::{Abstention, Edit, Fund, Money, Outcome, Scenario};

use crate::rng::Rng;

/// What one of so many members decides: most fund a bid in full or at less, some do not, some abstain.
pub fn scenario(fund: &Fund, member: usize) -> Scenario {
    let mut rng = Rng::new(member as u64);
    let mut scenario = Scenario::default();
    for bid in &fund.bids {
        let reference = bid.reference.clone();
        let part =
            Money::from_many_pence(bid.requested.pence() * i128::from(rng.between(1, 9)) / 10).unwrap();
        let edit = match rng.below(10) {
            0 => Edit::Decide(reference, Outcome::Declined),
            1 => Edit::Decide(reference, Outcome::Deferred),
            2 => Edit::Abstain(reference, Abstention::Abstained),
            3 => Edit::Abstain(reference, Abstention::Interest),
            4 => Edit::Decide(reference, Outcome::Undecided),
            5 => Edit::Decide(reference, Outcome::giving(part, bid)),
            _ => Edit::Decide(reference, Outcome::giving(bid.requested, bid)),
        };
        // A decision that is there already is refused, and stays.
        let _ = scenario.apply(fund, &edit);
    }
    scenario
}

/// The mails in which so many members send their links, one below the other.
pub fn thread(fund: &Fund, members: usize) -> String {
    let mail = |member| {
        let code = write_with(fund, &scenario(fund, member), &Extras::default());
        format!(
            "From: Member {member} <m{member}@board.example>\nSubject: Re: Bids\n\nhttps://example.org/tranche/?#{code}\n\n"
        )
    };
    (1..=members).map(mail).collect()
}

/// A fund as a site offers it.
pub fn file(fund: &Fund) -> String {
    serde_json::to_string(&**fund).unwrap()
}
