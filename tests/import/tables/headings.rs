//! Rows that name the columns anew further down: what they mean for the rows below them.

use tranche::import::{Answer, Choices, Matter, Summary, Uncounted, read};

use super::grids::{asks_about, grid, pounds, reading};

const FIRST: &str =
    "Ref | Partnership | Title | Requested\nA1 | Ash | Hall | £4,000\nA2 | Elm | Nets | £1,500";

#[test]
fn figures_below_headings_without_a_request_are_no_requests() {
    for second in [
        "Ref | Partnership | Title | Match funding\nA1 | Ash | Hall | £2,000\nA2 | Elm | Nets | £500",
        "Ref | Title | Match funding\nB1 | Stage | £2,000\nB2 | Boat | £500\n | Total | £2,500",
    ] {
        let table = grid(&format!("{FIRST}\n{second}"));
        let mut choices = Choices::default();
        let asked = asks_about(&read(&table, &choices));
        assert_eq!(asked, [(Matter::OtherHeading, vec![Answer::LeftOut, Answer::AsItStands])]);
        choices.set_answer(Matter::OtherHeading, Some(Answer::LeftOut));
        let reading = read(&table, &choices);
        assert_eq!((reading.requested(), reading.blocking()), (pounds(5_500), Vec::new()));
        let rows: Vec<usize> = (4..table.rows.len()).collect();
        assert_eq!(Summary::of(&table, &choices, &reading).uncounted, [(Uncounted::LeftOut, rows)]);
        choices.set_answer(Matter::OtherHeading, Some(Answer::AsItStands));
        assert_eq!(read(&table, &choices).bids().count(), 4);
    }
}

#[test]
fn bids_below_a_third_row_of_headings_count_again() {
    let table = grid(&format!(
        "{FIRST}\nRef | Partnership | Title | Match funding\nA1 | Ash | Hall | £2,000\n\
         Ref | Partnership | Title | Requested\nC1 | Oak | Stage | £700"
    ));
    let mut choices = Choices::default();
    choices.set_answer(Matter::OtherHeading, Some(Answer::Headings));
    let reading = read(&table, &choices);
    assert_eq!((reading.requested(), reading.blocking()), (pounds(6_200), Vec::new()));
}

#[test]
fn the_same_headings_in_another_order_are_read_in_that_order() {
    for second in [
        "Title | Partnership | Ref | Requested\nStage | Oak | B1 | £9,000\nBoat | Fir | B2 | £7,000",
        "Requested | Ref | Partnership | Title\n£9,000 | B1 | Oak | Stage\n£7,000 | B2 | Fir | Boat",
    ] {
        let reading = reading(&format!("{FIRST}\n{second}"));
        assert_eq!((reading.requested(), reading.blocking()), (pounds(21_500), Vec::new()));
        let titles: Vec<&str> = reading.bids().map(|(_, bid)| bid.title.as_str()).collect();
        assert_eq!(titles, ["Hall", "Nets", "Stage", "Boat"]);
    }
    let money = reading(
        "Ref | Partnership | Title | Requested | Match funding\nA1 | Ash | Hall | £4,000 | £200\n\
         Ref | Partnership | Title | Match funding | Requested\nB1 | Oak | Stage | £300 | £900",
    );
    assert_eq!((money.requested(), money.blocking()), (pounds(4_900), Vec::new()));
}

#[test]
fn headings_in_another_order_over_rows_in_the_first_are_asked_about() {
    let reading =
        reading(&format!("{FIRST}\nRequested | Ref | Partnership | Title\nB1 | Oak | Stage | £9,000"));
    assert!(asks_about_heading(&reading));
}

#[test]
fn lower_amounts_that_only_headings_further_down_name_are_not_passed_over() {
    let reading = reading(&format!(
        "{FIRST}\nRef | Partnership | Title | Requested | Reduced to\nB1 | Oak | Stage | £900 | £700"
    ));
    assert!(asks_about_heading(&reading));
    assert_eq!(reading.reduced(), pounds(6_200));
}

fn asks_about_heading(reading: &tranche::import::Reading) -> bool {
    reading.blocking().iter().any(|blocking| {
        matches!(blocking, tranche::import::Blocking::Question(question) if question.matter == Matter::OtherHeading)
    })
}
