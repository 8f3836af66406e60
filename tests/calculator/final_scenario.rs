//! What is final: only what is decided, and another checksum wherever anything of it is another.

mod laws;
mod result;

use std::sync::Arc;

use tranche::final_scenario::{FinalCode, FinalMark, NotFinal, mark};
use tranche::store::{Checksum, Entry};
use tranche::{
    Abstention, Amendment, AmountOrShare, Change, Demand, Edit, Fund, History, Money, Outcome, Rank, Rule,
    Scenario,
};

/// The round of 2013–14.
const TEXT: &str = include_str!("../../public/funds/invest-to-save-2013-14.json");

fn round() -> Fund {
    Fund::read(TEXT).unwrap()
}

/// The same with another figure or word of its first bid.
fn altered(field: &str, value: &str) -> Fund {
    let mut file: serde_json::Value = serde_json::from_str(TEXT).unwrap();
    file["bids"][0][field] = value.into();
    Fund::read(&file.to_string()).unwrap()
}

/// Every bid decided: the first ones in full, then on the reserve list, deferred and declined in turn.
fn decided(fund: &Fund) -> Scenario {
    let mut scenario = Scenario::default();
    let mut rank = 0;
    for (at, bid) in fund.bids.iter().enumerate() {
        let outcome = match at % 4 {
            0 => Outcome::giving(bid.requested, bid),
            1 => {
                rank += 1;
                let award = tranche::Award::InFull;
                Outcome::Reserve { rank: Rank::new(rank).unwrap(), award }
            }
            2 => Outcome::Deferred,
            _ => Outcome::Declined,
        };
        scenario.apply(fund, &Edit::Decide(bid.reference.clone(), outcome)).unwrap();
    }
    scenario
}

fn bids() -> Checksum {
    Checksum::of(TEXT)
}

#[test]
fn a_decided_scenario_is_marked_with_its_day_and_a_checksum_that_holds() {
    let fund = round();
    let scenario = decided(&fund);
    let mark = mark(&fund, &scenario, "As decided", "2026-11-28", bids()).unwrap();
    assert!(mark.holds(&fund, &scenario, "As decided"));
    assert_eq!(mark.to_string().parse::<FinalMark>(), Ok(mark));
    assert_eq!(mark.day.to_string(), "2026-11-28");
}

/// A title comes in one line, whatever it was copied from.
#[test]
fn a_mark_is_of_the_title_as_it_is_kept() {
    let fund = round();
    let scenario = decided(&fund);
    for title in ["Board\tdecision", "Board\u{2028}decision", "Board\rdecision"] {
        let mark = mark(&fund, &scenario, title, "2026-11-28", bids()).unwrap();
        assert!(mark.holds(&fund, &scenario, &Entry::new(0, title, "").title), "{title:?}");
    }
}

/// What is held back decides what was there to give.
#[test]
fn what_is_held_back_is_a_part_of_the_checksum() {
    let fund = round();
    let scenario = decided(&fund);
    let rule = Rule {
        demand: Demand::HoldBack(AmountOrShare::Amount(Money::from_pence(500_000))),
        reason: String::new(),
        place: String::new(),
    };
    let mut sitting = History::resume(Arc::new(fund), scenario.clone());
    let edit = Edit::amending(sitting.fund(), &Amendment::Rules(Change::Add(0, rule))).unwrap();
    sitting.apply(&edit).unwrap();
    let day = "2026-11-28".parse().unwrap();
    let code = |fund: &Fund| FinalCode::of(fund, &scenario, "As decided", day);
    assert_ne!(code(&round()), code(sitting.fund()));
}

/// Worked out by another program, from what `docs/scenario-formats.md` says.
#[test]
fn a_checksum_is_the_one_that_is_written_down() {
    let fund = round();
    let code = FinalCode::of(&fund, &decided(&fund), "As decided", "2026-11-28".parse().unwrap());
    assert_eq!((code.to_string().as_str(), code.in_address().as_str()), ("TZTR-B7XR", "TZTRB7XR"));
}

#[test]
fn nothing_is_final_while_a_bid_is_not_decided_and_an_abstention_decides_nothing() {
    let fund = round();
    let mut scenario = decided(&fund);
    let [one, other] = [0, 3].map(|at| fund.bids[at].reference.clone());
    scenario.apply(&fund, &Edit::Decide(one.clone(), Outcome::Undecided)).unwrap();
    scenario.apply(&fund, &Edit::Abstain(other.clone(), Abstention::Interest)).unwrap();
    let refused = mark(&fund, &scenario, "As decided", "2026-11-28", bids());
    assert_eq!(refused, Err(NotFinal::Undecided { open: vec![one], without_vote: vec![other] }));
}

#[test]
fn a_final_scenario_has_a_title_that_a_link_holds_and_a_day_of_the_calendar() {
    let fund = round();
    let scenario = decided(&fund);
    let refused = |title: &str, day: &str| mark(&fund, &scenario, title, day, bids()).err();
    assert_eq!(refused("", "2026-11-28"), Some(NotFinal::NoTitle));
    assert_eq!(refused(&"é".repeat(101), "2026-11-28"), Some(NotFinal::LongTitle(200)));
    assert_eq!(refused(&"é".repeat(100), "2026-11-28"), None);
    for day in ["", "2026-02-30", "28 November 2026"] {
        assert_eq!(refused("A", day), Some(NotFinal::NoDay(day.to_owned())));
    }
}

#[test]
fn decisions_that_are_to_be_checked_are_not_final() {
    let fund = round();
    let scenario = decided(&fund);
    let changed = altered("requested", "49999");
    let text = tranche::formats::scenario_file::write(&fund, &scenario);
    let carried = tranche::formats::scenario_file::carry(&changed, &text).unwrap().scenario;
    let refused = mark(&changed, &carried, "As decided", "2026-11-28", bids());
    assert_eq!(refused, Err(NotFinal::ToCheck(vec![changed.bids[0].reference.clone()])));
}

#[test]
fn a_checksum_is_read_however_it_is_typed_and_only_whole() {
    let fund = round();
    let code = FinalCode::of(&fund, &decided(&fund), "As decided", "2026-11-28".parse().unwrap());
    let written = code.to_string();
    let typed = [
        written.to_lowercase(),
        written.replace('-', " "),
        written.replace('-', ""),
        written.replace('0', "o").replace('1', "l"),
        format!("{}TRANCHE2HF", code.in_address()),
    ];
    for typed in typed {
        assert_eq!(typed.parse(), Ok(code), "{typed}");
    }
    for other in ["", "K7QX", "K7QX-2M4", "K7QX-2M4U", "K7QX_2M4D", "K7QX2M4é"] {
        assert!(other.parse::<FinalCode>().is_err(), "{other}");
    }
}

#[test]
fn the_reduced_form_of_a_bid_is_another_decision_than_an_amount_that_is_as_much() {
    let fund = round();
    let bid = fund.bids.iter().find(|bid| !bid.options.is_empty()).unwrap();
    let option = &bid.options[0];
    let mut one = decided(&fund);
    let mut other = one.clone();
    let give = |award| Edit::Decide(bid.reference.clone(), Outcome::Funded(award));
    one.apply(&fund, &give(tranche::Award::Option(option.id.clone()))).unwrap();
    other.apply(&fund, &give(tranche::Award::Other(option.amount))).unwrap();
    let code = |scenario| FinalCode::of(&fund, scenario, "A", "2026-11-28".parse().unwrap());
    assert_ne!(code(&one), code(&other));
    assert_ne!(option.amount, Money::ZERO);
}
