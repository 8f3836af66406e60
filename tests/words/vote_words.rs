//! What a vote was about, and how what is decided now differs from it.

use tranche::ui::words::office::meeting::voted_for::{decided_now, other_outcome};
use tranche::ui::words::office::notice as words;
use tranche::{Money, Rank, VotedMotion, VotedOutcome};

use crate::sandwell::{bid, sandwell};

fn reserve(place: usize, conditions: &str) -> VotedMotion {
    let (rank, amount) = (Rank::new(place).unwrap(), Money::from_pence(10_000_000));
    VotedMotion { outcome: VotedOutcome::Reserve { rank, amount }, conditions: conditions.to_owned() }
}

#[test]
fn what_differs_is_said() {
    let (fund, _) = sandwell();
    let said = |voted: &VotedMotion, now: &VotedMotion| other_outcome(&fund, Some(voted), now);
    assert_eq!(
        said(&reserve(1, ""), &reserve(3, "")),
        "Recorded for place 1 on the reserve list, at £100,000; this scenario puts the bid in place 3 on the reserve list, at £100,000, so the \
         notice leaves the vote out."
    );
    assert_eq!(
        said(&reserve(1, "a report"), &reserve(1, "")),
        "Recorded for place 1 on the reserve list, at £100,000, subject to “a report”; this scenario puts the bid in place 1 on the reserve \
         list, at £100,000, without a condition, so the notice leaves the vote out."
    );
    let award = VotedMotion::from(VotedOutcome::Funded(Money::from_pence(5_000_000)));
    assert_eq!(
        said(&VotedOutcome::Undecided.into(), &reserve(1, "a report")),
        "Recorded while the bid was not decided; this scenario puts the bid in place 1 on the reserve list, at £100,000, so the notice leaves \
         the vote out."
    );
    assert_eq!(
        said(&award, &VotedOutcome::Undecided.into()),
        "Recorded for an award of £50,000; in this scenario it is not decided, so the notice leaves the vote out."
    );
    assert_eq!(
        decided_now(&fund, &reserve(2, "a report")),
        "Decided in this scenario: place 2 on the reserve list, at £100,000, subject to “a report”."
    );
}

#[test]
fn votes_before_the_decision_are_told_from_those_for_another() {
    let [one, other] = [bid("SS1"), bid("SS2")];
    assert_eq!(
        words::voted_before(&[&one]),
        "The vote on SS1 was recorded while the bid was not decided, so this notice leaves it out: see “Interests and votes”."
    );
    assert_eq!(
        words::voted_before(&[&one, &other]),
        "The votes on SS1 and SS2 were recorded while those bids were not decided, so this notice leaves them out: see “Interests and \
         votes”."
    );
    assert_eq!(words::voted_before(&[]), "");
}
