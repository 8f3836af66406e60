//! A file made for other figures opens only where someone chose to carry it over.

use std::sync::Arc;

use serde_json::json;
use support::round::{TEXT, round};
use tranche::formats::scenario_file::{self, BadScenarioFile, CarriedScenario};
use tranche::{AmendedFund, Fund, LostDecision, Money, Outcome, PastDecision};

use super::every_kind::{
    above, every_kind, ict_for_three_months, in_full, lower, opened, option, other, pounds, was,
};
use super::format_2_marks::MARKED;
use super::formats_1_and_2::{KEPT, with};

/// The round with S1 asking for another amount, without W1, and with B1’s option called otherwise.
fn other_figures() -> Fund {
    let text = TEXT.replacen("\"50000\"", "\"48000\"", 1).replace("\"ref\": \"W1\"", "\"ref\": \"W9\"");
    let renamed = text.replacen("\"id\": \"reduced\"", "\"id\": \"less\"", 1);
    assert!(!text.contains("\"W1\"") && renamed != text);
    Fund::read(&renamed).unwrap()
}

#[test]
fn a_file_made_for_other_figures_opens_only_where_someone_chose_to_carry_it_over() {
    let kept = with("/decisions/W1", json!({ "other": "12000" }));
    let fund = other_figures();
    assert_eq!(scenario_file::read(&fund, &kept), Err(BadScenarioFile::OtherFigures));
    let CarriedScenario { scenario, gone } = scenario_file::carry(&fund, &kept).unwrap();
    let w1 = was(other(1_200_000), pounds(12_000));
    assert_eq!(gone, [LostDecision { bid: "W1".try_into().unwrap(), was: w1 }]);
    let given: Vec<_> = fund
        .bids
        .iter()
        .map(|bid| {
            (bid.reference.as_str(), scenario.outcome(&bid.reference), scenario.look_again(&bid.reference))
        })
        .filter(|(_, outcome, mark)| !outcome.is_undecided() || mark.is_some())
        .collect();
    // What was said as an amount is known to be the same; of everything else only the decision is known.
    assert_eq!(
        given,
        [
            ("S1", &in_full(), Some(&was(in_full(), None))),
            ("C1", &other(1_750_050), None),
            ("B1", &Outcome::Undecided, Some(&was(option("reduced"), None))),
            ("B2", &lower(), Some(&was(lower(), None))),
            ("SS3", &above(2_000), None),
            ("SS4", &ict_for_three_months(), Some(&was(ict_for_three_months(), None))),
        ]
    );
    let text = scenario_file::write(&fund, &scenario);
    assert_eq!(scenario_file::read(&fund, &text), opened(scenario));
}

#[test]
fn a_mark_in_a_file_is_carried_over_with_what_it_knows() {
    let fund = Fund::read(&TEXT.replace("\"amount\": \"90000\"", "\"amount\": \"92000\"")).unwrap();
    let CarriedScenario { scenario, gone } = scenario_file::carry(&fund, MARKED).unwrap();
    assert_eq!(gone, []);
    // B1’s reduction is what it was when it was decided.
    assert_eq!(scenario.look_again(&"B1".try_into().unwrap()), None);
    assert_eq!(scenario.look_again(&"B2".try_into().unwrap()), Some(&was(option("half"), pounds(47_500))));
    assert_eq!(scenario.outcome(&"B1".try_into().unwrap()), &option("reduced"));
}

#[test]
fn carrying_over_what_was_made_for_these_figures_is_reading_it() {
    let fund = round();
    let current = scenario_file::write(&fund, &every_kind(&fund));
    for text in [KEPT, MARKED, &current] {
        let carried = scenario_file::carry(&fund, text).unwrap();
        assert_eq!(
            carried,
            CarriedScenario {
                scenario: scenario_file::read(&fund, text).unwrap().scenario,
                gone: Vec::new()
            }
        );
    }
}

#[test]
fn what_is_of_another_round_damaged_or_newer_is_not_carried_over_either() {
    for (text, why) in [
        (with("/fund", json!("another-round")), BadScenarioFile::OtherFund("another-round".to_owned())),
        (
            with("/format", json!("tranche-scenario/4")),
            BadScenarioFile::Newer("tranche-scenario/4".to_owned()),
        ),
        (with("/decisions/S1", json!("half")), BadScenarioFile::Damaged),
        (String::new(), BadScenarioFile::Damaged),
    ] {
        let other = text.replace("b94bd6f390", "0000000000");
        assert_eq!(scenario_file::carry(&round(), &text), Err(why.clone()));
        assert_eq!(scenario_file::carry(&round(), &other), Err(why));
    }
}

/// What a file of format 3 tells is what amending the fund would carry over.
#[test]
fn a_file_of_format_3_is_carried_over_with_the_amounts_that_its_awards_came_to() {
    let (before, fund) = (round(), other_figures());
    let text = scenario_file::write(&before, &every_kind(&before));
    assert_eq!(scenario_file::read(&fund, &text), Err(BadScenarioFile::OtherFigures));
    let CarriedScenario { scenario, gone } = scenario_file::carry(&fund, &text).unwrap();
    let amended = AmendedFund::whole(Arc::new(other_figures()));
    assert_eq!(scenario, every_kind(&before).carried(&before, &amended));
    assert_eq!(gone, amended.gone(&before, &every_kind(&before)));
    let marks: Vec<_> = scenario.to_look_at().map(|(bid, was)| (bid.as_str(), was.clone())).collect();
    let s1 = was(in_full(), pounds(50_000));
    assert_eq!(marks, [("B1", was(option("reduced"), pounds(90_000))), ("S1", s1)]);
    // The reasons stay with what cannot be given any more.
    let b1 = scenario.decision(&"B1".try_into().unwrap());
    assert_eq!((&b1.outcome, b1.reason.as_str()), (&Outcome::Undecided, "The cheaper cameras do."));
}

#[test]
fn what_was_decided_on_a_bid_of_other_words_is_carried_over_with_a_mark() {
    let before = round();
    let text = scenario_file::write(&before, &every_kind(&before));
    let mut file = (*other_figures()).clone();
    file.bids.iter_mut().find(|bid| bid.reference.as_str() == "C1").unwrap().title.push_str(" for another");
    let CarriedScenario { scenario, .. } = scenario_file::carry(&Fund::new(file).unwrap(), &text).unwrap();
    let c1 = scenario.look_again(&"C1".try_into().unwrap());
    assert_eq!(
        c1,
        Some(&PastDecision {
            other_words: true,
            ..was(other(1_750_050), Some(Money::from_pence(1_750_050)))
        })
    );
    let ss3 = scenario.look_again(&"SS3".try_into().unwrap());
    assert_eq!(ss3, None);
}
