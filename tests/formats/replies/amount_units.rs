//! Amounts in thousands or the like are never read in pounds.

use support::rng::Rng;
use support::round::round;
use tranche::import::Unit;
use tranche::replies::{AmountFault, NoAmounts, read_amounts};
use tranche::{Money, Refusal};

use super::amounts::faults;
use crate::links::scenarios::{decided, other};

/// What stands above amounts in another unit, with the unit.
const UNITS: [(&str, Unit, i128); 14] = [
    ("Reference\tAmount (£k)", Unit::THOUSAND, 1_000),
    ("Reference\tAmount (£000)", Unit::THOUSAND, 1_000),
    ("Reference\tAmount (£000s)", Unit::THOUSAND, 1_000),
    ("Ref;£'000", Unit::THOUSAND, 1_000),
    ("Ref, £’000", Unit::THOUSAND, 1_000),
    ("Bid, in thousands", Unit::THOUSAND, 1_000),
    ("Bid\tx 1,000", Unit::THOUSAND, 1_000),
    ("Bid\tGBPk", Unit::THOUSAND, 1_000),
    ("All figures in thousands", Unit::THOUSAND, 1_000),
    ("All amounts are in £000s.", Unit::THOUSAND, 1_000),
    ("£k", Unit::THOUSAND, 1_000),
    ("Bid\t£m", Unit::MILLION, 1_000_000),
    ("Bid\tAmount (£ million)", Unit::MILLION, 1_000_000),
    ("Bid\tHundreds", Unit::HUNDRED, 100),
];

/// Whatever says that amounts are thousands, they are read so and that is told, and nothing is read in pounds.
#[test]
fn any_column_in_another_unit_is_read_in_it() {
    let fund = round();
    let mut rng = Rng::new(78);
    for (heading, unit, pounds) in UNITS {
        for mark in ["\t", "; ", " ", ": "] {
            let (mut text, mut meant) = (format!("\n{heading}\n"), Vec::new());
            if rng.chance(50) {
                text += "Reference\tMine\n";
            }
            for bid in rng.some(&fund.bids.iter().collect::<Vec<_>>(), 9) {
                // A tenth of a penny is none.
                let pence =
                    rng.between(1, i64::try_from(bid.requested.pence()).unwrap() / 10_000 + 1) * 10_000;
                let pence = i128::from(pence).min(bid.requested.pence() / 10_000 * 10_000);
                let (whole, rest) = (pence / 100 / pounds, pence / 100 % pounds);
                let digits = format!("{rest:0width$}", width = pounds.ilog10() as usize);
                let figure = match digits.trim_end_matches('0') {
                    "" => whole.to_string(),
                    // No amount has more than two places behind the point.
                    places if places.len() > 2 => continue,
                    places => format!("{whole}.{places}"),
                };
                text += &format!("{}{mark}{figure}\n", bid.reference);
                meant.push((bid.reference.clone(), Money::from_many_pence(pence).unwrap()));
            }
            if meant.is_empty() {
                continue;
            }
            let reply = read_amounts(&fund, &text).unwrap();
            assert_eq!(faults(&reply), [], "{text}");
            let said = reply.unit.as_ref().unwrap();
            assert_eq!((said.line, said.found.as_str(), said.unit), (2, heading, unit));
            for (bid, amount) in meant {
                let given = reply.scenario.outcome(&bid).amount(fund.bid(&bid).unwrap());
                assert_eq!(given, amount, "{bid} in {text}");
            }
        }
    }
}

#[test]
fn an_amount_that_says_its_own_unit_keeps_it() {
    let fund = round();
    let reply = read_amounts(&fund, "Bid\tAmount (£k)\nW2\t£2k\nS1\t2.5\nB1\t2500").unwrap();
    assert_eq!(reply.scenario, decided(&fund, [("W2", other(2_000)), ("S1", other(2_500))]));
    let [(4, "B1\t2500", AmountFault::Refused(Refusal::AboveRequest { amount, .. }))] = faults(&reply)[..]
    else {
        panic!("{:?}", faults(&reply))
    };
    assert_eq!(*amount, Money::from_pence(250_000_000));
    // A heading that says whole amounts is one like any other.
    let reply = read_amounts(&fund, "Bid\tAmount (£)\nW2\t2000\nTotal £2,000").unwrap();
    assert_eq!((reply.unit.as_ref(), reply.heading), (None, Some(1)));
    assert_eq!(reply.scenario, decided(&fund, [("W2", other(2_000))]));
}

#[test]
fn where_nobody_can_tell_the_unit_nothing_is_read_and_the_line_is_named() {
    for (text, line, unit) in [
        ("Bid\tRequested (£)\tMine (£k)\nW2\t2", 1, Unit::THOUSAND),
        ("Bid\tAmount (£k)\nAll figures in £\nW2\t2", 2, Unit::ONE),
        ("W2\t2\nAll figures in £000", 2, Unit::THOUSAND),
        ("Bid\tAmount (£k)\nW2\t2\nin millions:\nS1\t1", 3, Unit::MILLION),
    ] {
        let Err(NoAmounts::UnclearUnit(said)) = read_amounts(&round(), text) else {
            panic!("{text} is read")
        };
        assert_eq!((said.line, said.unit), (line, unit), "{text}");
        assert_eq!(said.found, text.lines().nth(line - 1).unwrap());
    }
}
