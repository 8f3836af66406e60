//! A column of references and amounts is a member's choice, and no line is guessed at.

use support::round::round;
use tranche::replies::{AmountFault, BadLine, NoAmounts, read_amounts};
use tranche::{Money, Outcome, Refusal};

use crate::links::scenarios::{decided, in_full, other};

fn faults(bad: &[BadLine]) -> Vec<(usize, &AmountFault)> {
    bad.iter().map(|one| (one.line, &one.why)).collect()
}

#[test]
fn a_column_is_read_in_whatever_way_it_is_parted() {
    let fund = round();
    let requested = fund.bid(&"S1".try_into().unwrap()).unwrap().requested;
    let wanted = decided(&fund, [("S1", in_full()), ("B1", other(12_500)), ("W1", Outcome::Declined)]);
    let full = fund.show(requested);
    for text in [
        format!("S1\t{full}\nB1\t£12,500\nW1\t0"),
        format!("Bid\tAmount\r\ns1\t{full}\r\nb1\t12500\r\nW1\t£0.00\r\n"),
        format!("S1;{full}\nB1;12500.00\nW1;0\nC2;\n"),
        format!("S1: {full}\n\nB1: £12,500\nW1: £0\n"),
        format!("  S1  {full}\n\"B1\" \"12500\"\nW1 0"),
    ] {
        let reply = read_amounts(&fund, &text).unwrap();
        assert_eq!((reply.scenario, faults(&reply.bad)), (wanted.clone(), vec![]), "{text}");
    }
}

#[test]
fn a_line_that_does_not_count_says_why_and_where() {
    let fund = round();
    let text = "S1\t1000\nX9\t10\nB1\tsome\nW1\t1000\nW1\t2000\nC2\t999999999\nB2\t-5";
    let reply = read_amounts(&fund, text).unwrap();
    let c2 = "C2".try_into().unwrap();
    let amount = Money::from_pence(99_999_999_900);
    let above = Refusal::AboveRequest { amount, requested: fund.bid(&c2).unwrap().requested };
    assert_eq!(
        faults(&reply.bad),
        [
            (2, &AmountFault::UnknownBid),
            (3, &AmountFault::NoAmount),
            (4, &AmountFault::Twice(5)),
            (5, &AmountFault::Twice(4)),
            (6, &AmountFault::Refused(above)),
            (7, &AmountFault::NoAmount),
        ]
    );
    assert_eq!(reply.scenario, decided(&fund, [("S1", other(1_000))]));
}

#[test]
fn what_may_be_read_in_several_ways_is_not_read() {
    let reply = read_amounts(&round(), "S1\t5\nB1 12 500\nB1, 12,500").unwrap();
    assert!(reply.bad.iter().all(|one| one.line > 1), "{:?}", reply.bad);
}

#[test]
fn a_text_that_names_no_bid_is_no_column() {
    for text in ["", "\n\n", "Dear all,\nthank you", "12\n13"] {
        assert_eq!(read_amounts(&round(), text), Err(NoAmounts), "{text}");
    }
}
