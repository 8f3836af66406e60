//! What stands where lower amounts do and is no amount: shares and words, asked about once.

use tranche::Money;
use tranche::import::{Answer, Blocking, Choices, DoubtKind, Matter, Summary, read};

use super::grids::{asks_about, grid, pounds, reading};

/// A table of two bids with a column of this name.
fn table(heading: &str, cells: [&str; 2]) -> String {
    let [one, two] = cells;
    format!(
        "Ref | Partnership | Title | Requested | {heading}\nA1 | Ash | Hall | £40,000 | {one}\nA2 | Elm | Nets | £15,000 | {two}"
    )
}

/// The answers to the one question of a table, each with what would do.
#[track_caller]
fn led_to(text: &str) -> Vec<(Answer, Money)> {
    let grid = grid(text);
    let asked = asks_about(&read(&grid, &Choices::default()));
    let [(Matter::Lower, answers)] = asked.as_slice() else { panic!("{asked:?}") };
    let leads = |answer: &Answer| {
        let mut choices = Choices::default();
        choices.set_answer(Matter::Lower, Some(answer.clone()));
        (answer.clone(), read(&grid, &choices).reduced())
    };
    answers.iter().map(leads).collect()
}

#[test]
fn shares_of_the_request_are_asked_about_once() {
    let (to, by) = (Answer::ReducedToShare, Answer::ReducedByShare);
    for (heading, cells, answer) in [
        ("Reduced to", ["80%", "75%"], (to.clone(), pounds(43_250))),
        ("Could be reduced to (%)", ["80", "75"], (to.clone(), pounds(43_250))),
        ("Could be reduced by", ["15%", "20%"], (by.clone(), pounds(46_000))),
        ("Could be reduced by", ["15%", "£3,000"], (by.clone(), pounds(46_000))),
        ("Notes", ["Reduced to: 80%", "Spoke in May"], (to.clone(), pounds(47_000))),
        ("Reduction", ["Reduced to: 80%", "Reduced to: 75%"], (to, pounds(43_250))),
        ("Reduction %", ["15", "20"], (by, pounds(46_000))),
    ] {
        assert_eq!(led_to(&table(heading, cells))[0], answer, "{heading}");
    }
}

#[test]
fn fractions_beside_thousands_may_be_shares_or_amounts() {
    let by = led_to(&table("Could be reduced by", ["0.15", "0.2"]));
    assert_eq!(
        by,
        [
            (Answer::ReducedByShare, pounds(46_000)),
            (Answer::AsItStands, Money::from_pence(5_499_965)),
            (Answer::LeftOut, pounds(55_000)),
        ]
    );
    assert_eq!(
        led_to(&table("Could be reduced to", ["0.8", "0.75"]))[0],
        (Answer::ReducedToShare, pounds(43_250))
    );
    assert!(reading(&table("Could be reduced by", ["0.50", "£2"]).replace(",000", "")).is_ready());
}

#[test]
fn a_share_that_is_no_whole_number_of_pence_is_asked_about() {
    let table = grid("Ref | Partnership | Title | Requested | Reduced to\nA1 | Ash | Hall | £100.50 | 33%");
    let mut choices = Choices::default();
    choices.set_answer(Matter::Lower, Some(Answer::ReducedToShare));
    let reading = read(&table, &choices);
    assert_eq!((reading.blocking(), reading.reduced()), (vec![Blocking::Row(1)], Money::from_pence(10_050)));
}

#[test]
fn words_where_lower_amounts_stand_are_asked_about_once() {
    let words = table("Could be reduced to", ["Yes", "Perhaps"]);
    assert_eq!(asks_about(&reading(&words)), [(Matter::Lower, vec![Answer::LeftOut, Answer::OneByOne])]);
    let mut choices = Choices::default();
    choices.set_answer(Matter::Lower, Some(Answer::LeftOut));
    let kept = read(&grid(&words), &choices);
    let notes: Vec<&str> = kept.bids().flat_map(|(_, bid)| &bid.notes).map(String::as_str).collect();
    assert_eq!(notes, ["Could be reduced to: Yes", "Could be reduced to: Perhaps"]);
    assert!(kept.is_ready());
}

#[test]
fn a_row_without_a_request_is_not_asked_for_its_lower_amount_too() {
    let reading = reading(&table("Could be reduced to", ["£30,000", "TBC"]).replace("£15,000", "TBC"));
    let why: Vec<&DoubtKind> = reading.rows[2].problems.iter().map(|problem| &problem.why).collect();
    assert_eq!(why, [&DoubtKind::NoAmount]);
}

const REVISED: &str = "Ref | Partnership | Title | Requested | Revised request\nA1 | Ash | Hall | £4,000 |\n\
    A2 | Elm | Nets | £15,000 | £12,000\nA3 | Oak | Boat | £9,000 |";

#[test]
fn a_revised_request_may_hold_where_it_is_filled_in_and_the_first_elsewhere() {
    let swapped = "Ref | Partnership | Title | Revised request | Original request\nA1 | Ash | Hall | | £4,000\n\
        A2 | Elm | Nets | £12,000 | £15,000\nA3 | Oak | Boat | | £9,000";
    for (text, later, first) in [(REVISED, 4, 3), (swapped, 3, 4)] {
        let table = grid(text);
        let [(Matter::Amount, answers)] = &asks_about(&read(&table, &Choices::default()))[..] else {
            panic!()
        };
        assert_eq!(answers[0], Answer::ColumnElse(later, first));
        let mut choices = Choices::default();
        choices.set_answer(Matter::Amount, Some(answers[0].clone()));
        let reading = read(&table, &choices);
        assert_eq!((reading.requested(), reading.blocking()), (pounds(25_000), Vec::new()));
        let said = Summary::of(&table, &choices, &reading);
        assert_eq!((said.amount, said.amount_else, said.other_money), (Some(later), Some(first), Vec::new()));
        choices.set_answer(Matter::Amount, Some(Answer::Column(3)));
        assert_eq!(choices.amount_else(), None);
    }
}

#[test]
fn the_head_says_what_a_hidden_revised_request_comes_to() {
    let mut table = grid(REVISED);
    table.hidden_columns = vec![4];
    let choices = Choices::default();
    let reading = read(&table, &choices);
    let said = Summary::of(&table, &choices, &reading);
    let hidden: Vec<(usize, Money, bool)> =
        said.other_money.iter().map(|other| (other.column, other.sum, other.hidden)).collect();
    assert_eq!((said.requested, hidden), (pounds(28_000), vec![(4, pounds(12_000), true)]));
}

#[test]
fn a_reduction_of_a_bid_without_a_request_stays_as_a_note() {
    let reading = reading(&table("Could be reduced by", ["£5,000", "£500"]).replace("£15,000", "TBC"));
    let notes: Vec<&str> = reading.bids().flat_map(|(_, bid)| &bid.notes).map(String::as_str).collect();
    assert_eq!((notes, reading.reduced()), (vec!["Could be reduced by: £500"], pounds(35_000)));
}

#[test]
fn a_total_below_what_would_do_is_no_amount_of_a_bid() {
    let reading = reading(
        "Ref | Partnership | Title | Requested | Reduced to\nA1 | Ash | Hall | | £1,000\n | | Total | £90 |\n\
         B1 | Elm | Nets | £500 |\n | | Total | £500 |",
    );
    assert_eq!(reading.bids().next().and_then(|(_, bid)| bid.requested), None);
}
