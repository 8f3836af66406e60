//! A block of cells as spreadsheets copy it: the reference and the amount are found among them, and words in place of an amount.

use support::round::round;
use tranche::replies::{AmountFault, AmountReply, NoAmounts, read_amounts};
use tranche::{Abstention, Award, Edit, Outcome, Rank, Scenario};

use super::amounts::faults;
use crate::links::scenarios::{decided, in_full, other};

fn read(text: &str) -> AmountReply {
    read_amounts(&round(), text).unwrap()
}

fn meant() -> Scenario {
    decided(&round(), [("S1", in_full()), ("W2", other(2_000)), ("D1", Outcome::Declined)])
}

#[test]
fn the_reference_and_the_amount_are_found_among_other_cells_in_any_order() {
    for text in [
        "S1\tViolent crime 2013\t£50,000\nW2\tWalsall 24/7\t2000\nD1\t12 steps\t0",
        "£50,000\tS1\n2000\tW2\n0\tD1",
        "50000\tViolent crime\tS1\n2000\t\tW2\n0\t12 steps\tD1",
        "Violent crime;S1;50000;\nWalsall;W2;2000;\nSteps;D1;0;",
        "S1,Violent crime,50000\nW2,\"Walsall, in 2013\",\"2,000\"\nD1,,0",
        "S1,\"Violent crime\",\"£50,000\"\r\nW2,Walsall,2000\r\nD1,Steps,0\r\n",
    ] {
        let reply = read(text);
        assert_eq!(faults(&reply), [], "{text}");
        assert_eq!((reply.scenario, reply.bids.len()), (meant(), 3), "{text}");
    }
}

#[test]
fn headings_and_totals_are_told_and_the_bids_count() {
    let rows = "S1\tViolent crime\t50000\nW2\tWalsall\t2000\nD1\tSteps\t0\n";
    for (text, heading, total) in [
        (format!("Ref\tTitle\tAmount 2013\n{rows}Total\t\t£52,000"), Some(1), Some((5, "Total\t\t£52,000"))),
        (format!("{rows}\tGrand total\t52000"), None, Some((4, "Grand total\t52000"))),
        // One that says nothing but what the others come to.
        (format!("{rows}\t\t52000"), None, Some((4, "52000"))),
    ] {
        let reply = read(&text);
        let total: Vec<_> =
            total.map(|(line, found)| (line, found, &AmountFault::Total)).into_iter().collect();
        assert_eq!(faults(&reply), total, "{text}");
        assert_eq!((&reply.scenario, reply.heading), (&meant(), heading), "{text}");
    }
    let reply = read(&format!("{rows}\t\t51000"));
    assert_eq!(faults(&reply), [(4, "51000", &AmountFault::UnknownBid)], "it adds up nothing");
}

#[test]
fn two_columns_of_amounts_are_not_guessed_at_and_are_named() {
    let several = |text: &str| match read_amounts(&round(), text) {
        Err(NoAmounts::SeveralColumns(columns)) => columns,
        other => panic!("{text} gives {other:?}"),
    };
    let named = |all: &[(usize, &str)]| -> Vec<(usize, String)> {
        all.iter().map(|(at, heading)| (*at, (*heading).to_owned())).collect()
    };
    let rows = "S1\tCrime\t50000\t40000\nW2\tWalsall\t15000\t2000";
    assert_eq!(
        several(&format!("Ref\tTitle\tRequested\tMine\n{rows}")),
        named(&[(3, "Requested"), (4, "Mine")])
    );
    assert_eq!(several(rows), named(&[(3, ""), (4, "")]));
    assert_eq!(several("S1,Crime,50000,40000\nW2,Walsall,15000,2000"), named(&[(3, ""), (4, "")]));
}

#[test]
fn a_comma_that_may_part_thousands_parts_no_cells() {
    for text in ["S1,Crime,50,000\nW2,Walsall,2,000", "S1,£50,000,Crime"] {
        assert!(matches!(read_amounts(&round(), text), Err(NoAmounts::NoneCounts(_))), "{text}");
    }
    let reply = read("B1,1,000\nW2,5 or 6\nS1,\"50,000\"");
    assert_eq!(faults(&reply), [(2, "W2,5 or 6", &AmountFault::NoAmount)]);
    assert_eq!(reply.scenario, decided(&round(), [("B1", other(1_000)), ("S1", in_full())]));
}

#[test]
fn a_word_in_place_of_an_amount_is_the_outcome_that_it_names() {
    let fund = round();
    for mark in ["\t", "; ", " ", ": ", "\tA title\t"] {
        let line = |bid: &str, word: &str| format!("{bid}{mark}{word}\n");
        let text = [
            line("S1", "50000"),
            line("W2", "declined"),
            line("D1", "No"),
            line("B1", "Abstain"),
            line("B2", "Interest"),
            line("C1", "declared an interest"),
            line("C2", "not decided"),
            line("SS2", "Deferred"),
            line("SS3", "Reserve"),
            line("SS4", "reserve list"),
            line("SS5", "In full"),
            line("W1", "maybe"),
        ];
        let reply = read(&text.concat());
        let bad = text[11].trim_end();
        assert_eq!(faults(&reply), [(12, bad, &AmountFault::NoAmount)], "{mark:?}");
        let reserve = |rank| Outcome::Reserve { rank: Rank::new(rank).unwrap(), award: Award::InFull };
        let mut meant = decided(
            &fund,
            [
                ("S1", in_full()),
                ("W2", Outcome::Declined),
                ("D1", Outcome::Declined),
                ("SS2", Outcome::Deferred),
                ("SS3", reserve(1)),
                ("SS4", reserve(2)),
                ("SS5", in_full()),
            ],
        );
        let aside =
            [("B1", Abstention::Abstained), ("B2", Abstention::Interest), ("C1", Abstention::Interest)];
        for (bid, why) in aside {
            meant.apply(&fund, &Edit::Abstain(bid.try_into().unwrap(), why)).unwrap();
        }
        assert_eq!(reply.scenario, meant, "{mark:?}");
    }
    // Who stands aside from everything sent something.
    assert_eq!(read("S1\tinterest\nW2\t").bids.len(), 2);
}

#[test]
fn an_amount_in_another_place_than_the_others_is_told_and_not_passed_over() {
    let reply = read("S1\tCrime\t50000\nW2\t2000\nD1\tSteps\t\nC1\tabout 5\t7");
    assert_eq!(faults(&reply), [(2, "W2\t2000", &AmountFault::NoAmount)]);
    assert_eq!(reply.bids.len(), 3);
    for below in ["B2 -5", "B2\t-£5", "B2 (5)", "B2;£-5"] {
        let reply = read(&format!("{below}\nS1 50000"));
        assert_eq!(faults(&reply), [(1, below, &AmountFault::BelowNothing)]);
    }
}
