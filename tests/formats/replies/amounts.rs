//! A column of references and amounts is a scenario, line by line, and nothing in it is guessed.

use support::rng::Rng;
use support::round::round;
use tranche::replies::BadLine;
use tranche::replies::{AmountFault, AmountReply, NoAmounts, read_amounts};
use tranche::{Fund, Money, Outcome, Refusal};

use crate::links::scenarios::{decided, in_full, other};

pub fn faults(reply: &AmountReply) -> Vec<(usize, &str, &AmountFault)> {
    told(&reply.bad)
}

fn told(bad: &[BadLine]) -> Vec<(usize, &str, &AmountFault)> {
    bad.iter().map(|bad| (bad.line, bad.found.as_str(), &bad.why)).collect()
}

#[test]
fn a_column_is_read_whatever_parts_it() {
    let fund = round();
    let asked = fund.bid(&"S1".try_into().unwrap()).unwrap().requested;
    let asked = fund.currency.show(asked);
    let scenario = decided(&fund, [("S1", in_full()), ("W2", other(2_000)), ("D1", Outcome::Declined)]);
    for text in [
        format!("Reference\tAmount\r\nS1\t{asked}\r\nW2\t£2,000\r\nD1\t0\r\nB1\t\r\n"),
        format!("Ref;Amount\nS1;{asked}\nW2;2000\nD1;£0\nB1;\n"),
        format!("Bid,Amount\nS1,\"{asked}\"\nW2,2000\nD1,0.00\nB1,\n"),
        format!("Bid, Amount\n\"S1\",\"{asked}\"\n\"W2\",\"£2,000.00\"\n\"D1\",\"0\"\n\"B1\",\"\"\n"),
        format!("Mine\ns1 {asked}\nw2   £2k\nd1: £0\nB1"),
    ] {
        let reply = read_amounts(&fund, &text).unwrap();
        assert_eq!(reply.scenario, scenario, "{text}");
        assert_eq!(faults(&reply), [], "{text}");
        assert_eq!((reply.bids.len(), reply.heading), (4, Some(1)), "{text}");
    }
}

#[test]
fn a_line_that_does_not_count_is_told_and_hides_no_other() {
    let fund = round();
    let requested = fund.bid(&"S1".try_into().unwrap()).unwrap().requested;
    let more = requested + Money::from_pence(1);
    let text = format!(
        "S1\t{more}\n\nXX\t500\nW2\tabout £2,000\nD1\t€500\nW1\t-5\nB1\t1,000\nB1\t2,000\nB2\t500\nB2\t£500\nC2\t–\nSS4\t£10 or £20\nW2\t2000"
    );
    let reply = read_amounts(&fund, &text).unwrap();
    let above = AmountFault::Refused(Refusal::AboveRequest { amount: more, requested });
    assert_eq!(
        faults(&reply),
        [
            (1, format!("S1\t{more}").as_str(), &above),
            (3, "XX\t500", &AmountFault::UnknownBid),
            (4, "W2\tabout £2,000", &AmountFault::NoAmount),
            (5, "D1\t€500", &AmountFault::NoAmount),
            (6, "W1\t-5", &AmountFault::BelowNothing),
            (7, "B1\t1,000", &AmountFault::Twice(8)),
            (8, "B1\t2,000", &AmountFault::Twice(7)),
            (10, "B2\t£500", &AmountFault::Twice(9)),
            (11, "C2\t–", &AmountFault::NoAmount),
            (12, "SS4\t£10 or £20", &AmountFault::NoAmount),
        ]
    );
    assert_eq!(reply.scenario, decided(&fund, [("B2", other(500)), ("W2", other(2_000))]));
}

#[test]
fn a_text_that_names_no_bid_is_no_column() {
    for text in ["", "\n\n", "Dear all", "Reference\tAmount", "XX\t500\nYY\t600"] {
        assert_eq!(read_amounts(&round(), text), Err(NoAmounts::NoBid), "{text}");
    }
}

/// References that are numbers, as many lists have them.
fn numbered() -> Fund {
    let mut file = (*round()).clone();
    for (bid, name) in
        file.bids.iter_mut().zip(["1", "2", "10", "1 a", "25", "3", "4", "5", "6", "7", "8", "9", "11"])
    {
        bid.reference = name.try_into().unwrap();
    }
    Fund::new(file).unwrap()
}

#[test]
fn a_line_that_may_be_parted_in_two_ways_is_asked_about() {
    let fund = numbered();
    let reply = read_amounts(&fund, "10,000\n25,000\n1 100\n2\n3\t1,000\n1 a 500\n4 2000").unwrap();
    let several = &AmountFault::SeveralMeanings;
    assert_eq!(
        faults(&reply),
        [(1, "10,000", several), (2, "25,000", several), (3, "1 100", several), (4, "2", several)]
    );
    assert_eq!(
        reply.scenario,
        decided(&fund, [("3", other(1_000)), ("1 a", other(500)), ("4", other(2_000))])
    );
}

/// Any amounts, written in any way: what is read is what was meant.
#[test]
fn any_column_decides_what_it_was_made_from() {
    let fund = round();
    let mut rng = Rng::new(77);
    for _ in 0..300 {
        let (mut text, mut meant) = (String::new(), Vec::new());
        let mark = rng.pick(&["\t", ";", " ", ": "]);
        for bid in rng.some(&fund.bids.iter().collect::<Vec<_>>(), 9) {
            let pence = rng.between(0, i64::try_from(bid.requested.pence()).unwrap());
            let pence = if rng.chance(50) { pence / 100_000 * 100_000 } else { pence };
            let amount = Money::from_pence(pence);
            let blank = rng.chance(20);
            let written = if rng.chance(50) { fund.currency.show(amount) } else { amount.to_string() };
            text += &format!("{}{mark}{}\n", bid.reference, if blank { "" } else { &written });
            if !blank {
                meant.push((bid.reference.clone(), amount));
            }
        }
        let reply = read_amounts(&fund, &text).unwrap();
        assert_eq!(faults(&reply), [], "{text}");
        for bid in &fund.bids {
            let said = meant.iter().find(|(name, _)| *name == bid.reference).map(|(_, amount)| *amount);
            let outcome = reply.scenario.outcome(&bid.reference);
            assert_eq!(outcome.amount(bid), said.unwrap_or(Money::ZERO), "{text}");
            assert_eq!(outcome.is_undecided(), said.is_none(), "{text}");
        }
    }
}

#[test]
fn a_column_without_an_amount_that_counts_decides_nothing_and_says_why_by_line() {
    use AmountFault::{NoAmount, Twice, UnknownBid};
    for (text, lines) in [
        ("S1\nW2\t", &[(1, "S1", &NoAmount), (2, "W2", &NoAmount)][..]),
        (
            "Bid\tAmount\nS1\ttbc\nW2\t\nXX\t5",
            &[(2, "S1\ttbc", &NoAmount), (3, "W2", &NoAmount), (4, "XX\t5", &UnknownBid)],
        ),
        ("S1\t£5 or £6", &[(1, "S1\t£5 or £6", &NoAmount)]),
        ("S1\t5\nS1\t6\nW2", &[(1, "S1\t5", &Twice(2)), (2, "S1\t6", &Twice(1)), (3, "W2", &NoAmount)]),
        ("S1\t5\nS1", &[(1, "S1\t5", &Twice(2)), (2, "S1", &Twice(1))]),
    ] {
        let Err(NoAmounts::NoneCounts(bad)) = read_amounts(&round(), text) else { panic!("{text} is read") };
        assert_eq!(told(&bad), lines, "{text}");
    }
}
