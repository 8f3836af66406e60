//! Parts of a table that are in another unit than the rest: read as they say, or asked about once.

use tranche::Money;
use tranche::import::{Answer, Choices, Matter, Summary, Unit, read};

use super::grids::{asks_about, grid, pounds};

const THOUSANDS: Answer = Answer::Unit(Unit::THOUSAND);
const AS_THEY_STAND: Answer = Answer::Unit(Unit::ONE);

/// The answers to the one question of a table, each with what bids then ask for and what would do.
#[track_caller]
fn led_to(text: &str) -> Vec<(Answer, Money, Money)> {
    let grid = grid(text);
    let asked = asks_about(&read(&grid, &Choices::default()));
    let [(matter, answers)] = asked.as_slice() else { panic!("{asked:?}") };
    let leads = |answer: &Answer| {
        let mut choices = Choices::default();
        choices.set_answer(*matter, Some(answer.clone()));
        let reading = read(&grid, &choices);
        (answer.clone(), reading.requested(), reading.reduced())
    };
    answers.iter().map(leads).collect()
}

#[test]
fn lower_amounts_may_be_in_thousands_beside_requests_in_pounds() {
    for heading in ["Reduced to (£000)", "Reduced amount £k"] {
        let table = format!(
            "Ref | Partnership | Title | Requested (£) | {heading}\nA1 | Ash | Hall | 40,000 | 30\nA2 | Elm | Nets | 15,000 | 12"
        );
        assert_eq!(
            led_to(&table),
            [(Answer::OwnUnits, pounds(55_000), pounds(42_000)), (AS_THEY_STAND, pounds(55_000), pounds(42))]
        );
    }
}

#[test]
fn a_column_of_units_may_say_another_from_row_to_row() {
    let table = "Partnership | Title | Requested | Unit\nAsh | Hall | 40 | £k\nElm | Nets | 2,500 | £\nOak | Stage | 9 | £k";
    let leads = led_to(table);
    assert_eq!(leads[0], (Answer::OwnUnits, pounds(51_500), pounds(51_500)));
    assert_eq!(leads.last(), Some(&(AS_THEY_STAND, pounds(2_549), pounds(2_549))));
}

#[test]
fn lower_amounts_may_be_in_pounds_beside_requests_in_thousands() {
    for (heading, cells, reduced) in [
        ("Reduced to (£)", ["30,000", "12,000"], 42_000),
        ("Could be reduced by (£)", ["10,000", "3,000"], 42_000),
    ] {
        let [one, two] = cells;
        let table = format!(
            "Ref | Partnership | Title | Requested (£000) | {heading}\nA1 | Ash | Hall | 40 | {one}\nA2 | Elm | Nets | 15 | {two}"
        );
        let leads = led_to(&table);
        assert_eq!(leads[0], (Answer::OwnUnits, pounds(55_000), pounds(reduced)));
        assert_eq!(leads.len(), 3);
    }
}

#[test]
fn where_only_the_lower_amounts_say_thousands_the_figures_tell_what_is_likely() {
    let table = |requested: &str| {
        format!(
            "Ref | Partnership | Title | Requested | Reduced to (£000)\nA1 | Ash | Hall | {requested} | 30\nA2 | Elm | Nets | 90 | 12"
        )
    };
    assert_eq!(led_to(&table("40"))[0], (THOUSANDS, pounds(130_000), pounds(42_000)));
    let asked = asks_about(&read(&grid(&table("40")), &Choices::default()));
    assert_eq!(asked, [(Matter::Unit, vec![THOUSANDS, Answer::OwnUnits, AS_THEY_STAND])]);
}

#[test]
fn other_money_in_pounds_beside_requests_in_thousands_stays_in_pounds() {
    let table = grid(
        "Ref | Partnership | Title | Requested (£000) | Match funding (£)\nA1 | Ash | Hall | 40 | 3,000\nA2 | Elm | Nets | 15 | 500",
    );
    let mut choices = Choices::default();
    choices.set_answer(Matter::Unit, Some(THOUSANDS));
    let reading = read(&table, &choices);
    assert_eq!((reading.requested(), reading.columns[4].sum), (pounds(55_000), Some(pounds(3_500))));
    let bid = reading.bids().next().unwrap().1;
    assert_eq!(bid.facts.as_ref().unwrap().match_funding, Some(pounds(3_000)));
}

#[test]
fn a_line_in_the_midst_of_the_bids_may_hold_below_it_alone() {
    let below = |line: &str, amount: &str| {
        format!(
            "Ref | Partnership | Title | Requested\nA1 | Ash | Hall | 4,000\nA2 | Elm | Nets | 1,500\n{line}\n\
             Ref | Partnership | Title | Requested\nB1 | Oak | Stage | {amount}\nB2 | Fir | Boat | 7"
        )
    };
    let leads = led_to(&below("All figures in £000", "9"));
    assert_eq!(
        leads,
        [
            (Answer::OwnUnits, pounds(21_500), pounds(21_500)),
            (THOUSANDS, pounds(5_516_000), pounds(5_516_000)),
            (AS_THEY_STAND, pounds(5_516), pounds(5_516)),
        ]
    );
    let pounds_below = format!("Amounts in £000\n{}", below("All figures in £", "9,000"));
    assert_eq!(led_to(&pounds_below)[0], (Answer::OwnUnits, pounds(5_509_007), pounds(5_509_007)));
    // What is said once more is no other unit.
    let again = format!("Amounts in £000\n{}", below("All figures in £000", "9"));
    assert_eq!(led_to(&again).len(), 2);
}

#[test]
fn a_bare_mark_in_headings_further_down_says_pounds_where_all_is_said_to_be_in_thousands() {
    let table = grid(
        "All figures in £000\nRef | Partnership | Title | Requested\nA1 | Ash | Hall | 40\nA2 | Elm | Nets | 15\n\
         Ref | Partnership | Title | Requested (£)\nB1 | Oak | Stage | 9,000\nB2 | Fir | Boat | 7,000",
    );
    let asked: Vec<Matter> =
        asks_about(&read(&table, &Choices::default())).into_iter().map(|(matter, _)| matter).collect();
    assert_eq!(asked, [Matter::Unit, Matter::OtherHeading]);
    let mut choices = Choices::default();
    choices.set_answer(Matter::Unit, Some(THOUSANDS));
    choices.set_answer(Matter::OtherHeading, Some(Answer::Headings));
    let reading = read(&table, &choices);
    assert_eq!((reading.requested(), reading.blocking()), (pounds(71_000), Vec::new()));
}

#[test]
fn lower_amounts_in_another_unit_further_down_are_asked_about() {
    let table = grid(
        "Ref | Partnership | Title | Requested | Reduced to (£)\nA1 | Ash | Hall | £4,000 | £3,000\n\
         Ref | Partnership | Title | Requested | Reduced to (£000)\nB1 | Oak | Stage | £9,000 | 7",
    );
    assert_eq!(
        asks_about(&read(&table, &Choices::default())),
        [(Matter::OtherHeading, vec![Answer::Headings, Answer::AsItStands])]
    );
    let mut choices = Choices::default();
    choices.set_answer(Matter::OtherHeading, Some(Answer::Headings));
    assert_eq!(read(&table, &choices).reduced(), pounds(10_000));
}

#[test]
fn an_amount_written_in_full_among_thousands_may_stand_as_it_is() {
    for (said, heading, full) in [
        ("Amounts in £k unless stated", "Requested", "£30,000"),
        ("Bids of May", "Requested (£000)", "£30,000"),
        ("Bids of May", "Requested (£000)", "30,000"),
    ] {
        let table = format!(
            "{said}\nRef | Partnership | Title | {heading}\nA1 | Ash | Hall | 40\nA2 | Elm | Nets | 15\nA3 | Oak | Boat | {full}"
        );
        let leads: Vec<(Answer, Money)> =
            led_to(&table).into_iter().map(|(answer, requested, _)| (answer, requested)).collect();
        assert_eq!(
            leads,
            [
                (Answer::UnitOfRest(Unit::THOUSAND), pounds(85_000)),
                (THOUSANDS, pounds(30_055_000)),
                (AS_THEY_STAND, pounds(30_055)),
            ]
        );
    }
}

#[test]
fn the_head_says_that_some_amounts_are_in_another_unit() {
    let table = grid(
        "Ref | Partnership | Title | Requested (£000)\nA1 | Ash | Hall | 40\nA2 | Elm | Nets | 15\nA3 | Oak | Boat | £30,000",
    );
    let said = |answer: Answer| {
        let mut choices = Choices::default();
        choices.set_answer(Matter::Unit, Some(answer));
        let said = Summary::of(&table, &choices, &read(&table, &choices));
        (said.unit, said.units_vary)
    };
    assert_eq!(said(Answer::UnitOfRest(Unit::THOUSAND)), (Some(Unit::THOUSAND), true));
    assert_eq!(said(THOUSANDS), (Some(Unit::THOUSAND), false));
}
