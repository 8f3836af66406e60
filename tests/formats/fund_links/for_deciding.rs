//! A fund without what deciding does not need is the same fund to every link and every sum.

use proptest::prelude::*;
use support::arbitrary::{reached, steps};
use support::nasty_funds::dressed;
use support::round::round;
use tranche::fund_link::{Fitting, decode, encode, fitting, for_deciding};
use tranche::rules::check;
use tranche::{BidFacts, Contents, Fund, Ledger, Scenario, Words, link};

use super::every_part;
use crate::short_funds;

/// All that a scenario adds up to. Partnerships stand in the same order under other ids.
fn ledger(fund: &Fund, scenario: &Scenario) -> Ledger {
    let mut ledger = Ledger::of(fund, scenario);
    for (at, sum) in ledger.partnerships.iter_mut().enumerate() {
        assert_eq!(sum.id, fund.partnerships[at].id);
        sum.id = (at + 1).to_string().try_into().unwrap();
    }
    ledger
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_shortened_fund_is_decided_on_as_the_whole_one(file in dressed(), steps in steps()) {
        let fund = Fund::new(file).unwrap();
        let short = for_deciding(&fund).unwrap();
        prop_assert_eq!(Contents::of(&short), Contents::of(&fund));
        prop_assert_eq!(Words::of(&short), Words::of(&fund));
        let scenario = reached(&fund, &steps);
        prop_assert_eq!(ledger(&short, &scenario), ledger(&fund, &scenario));
        let stands = |fund: &Fund| check(fund, &scenario, &Ledger::of(fund, &scenario));
        prop_assert_eq!(stands(&short), stands(&fund));
        let code = link::write(&fund, &scenario);
        prop_assert_eq!(&code, &link::write(&short, &scenario));
        prop_assert_eq!(link::read(&short, &code), link::read(&fund, &code));
        // Once is enough, and it travels as any other.
        let again = for_deciding(&short);
        prop_assert_eq!(again.as_ref(), Some(&short));
        prop_assert_eq!(decode(&encode(&short).unwrap().text), Ok(short));
    }
}

#[test]
fn what_a_board_decides_by_stays_and_what_it_reads_up_on_goes() {
    let whole = every_part();
    let short = for_deciding(&whole).unwrap();
    assert!(short.paper.is_none() && short.stated.is_empty());
    assert_eq!((&short.id, &short.currency, &short.group), (&whole.id, &whole.currency, &whole.group));
    assert_eq!(short.tolerance, whole.tolerance);
    for (one, other) in short.bids.iter().zip(&whole.bids) {
        assert!(one.purpose.is_empty() && one.notes.is_empty() && one.place.is_empty());
        assert_eq!((&one.title, &one.themes), (&other.title, &other.themes));
        let BidFacts { least, total_cost, match_funding, given_before, scores, labels, .. } = &other.facts;
        assert_eq!(
            (&one.facts.least, &one.facts.total_cost, &one.facts.match_funding),
            (least, total_cost, match_funding)
        );
        assert_eq!((&one.facts.given_before, &one.facts.scores), (given_before, scores));
        assert_eq!(&one.facts.labels, labels);
    }
}

#[test]
fn a_fund_goes_whole_where_it_fits_and_else_shortened() {
    let fund = round();
    let whole = encode(&fund).unwrap();
    let fits = Fitting { fund: fund.clone(), code: whole.clone(), left_out: false };
    assert_eq!(fitting(&fund, whole.length), Some(fits));
    let short = for_deciding(&fund).unwrap();
    let code = encode(&short).unwrap();
    assert!(code.length < whole.length * 3 / 5, "{} of {}", code.length, whole.length);
    for room in [whole.length - 1, code.length, 10, 0] {
        let fits = Fitting { fund: short.clone(), code: code.clone(), left_out: true };
        assert_eq!(fitting(&fund, room), Some(fits), "{room}");
    }
    let fits = fitting(&short_funds::short(13), 1_000).unwrap();
    assert!(!fits.left_out && fits.fund == short_funds::short(13));
    // Nothing is left out of what says nothing else, however little room there is.
    assert!(!fitting(&short, 10).unwrap().left_out);
}
