//! Stated totals beside what the bids come to, and of which bids they are.

use tranche::import::{Answer, Around, AroundPlace, Choices, Matter, Reading, Unit, WordsPlace, read};

use super::grids::{asks_about, grid, pounds, reading, totals};

/// The totals of a table under the usual header: of what, requested and reduced as `stated/computed`.
#[track_caller]
fn come_to(rows: &str, expected: &[(&str, &str, &str)]) {
    let reading = reading(&format!("Ref | Partnership | Title | Amount | Reduced\n{rows}"));
    let expected: Vec<_> =
        expected.iter().map(|(of, a, b)| ((*of).to_owned(), (*a).to_owned(), (*b).to_owned())).collect();
    assert_eq!(totals(&reading), expected, "{rows}");
}

const BIDS: &str =
    "A1 | Walsall | One | £10 | £8\nA2 | | Two | £20 |\nB1 | Dudley | Three | £30 | £30\nB2 | | Four | £40 |";

#[test]
fn a_last_total_is_of_all_bids() {
    for label in [
        "Total",
        "Total requested",
        "TOTAL REQUEST",
        "Grand total",
        "Total of all bids",
        "Requested",
        "Totals:",
        "Overall total",
    ] {
        come_to(&format!("{BIDS}\n | | {label} | £100 |"), &[("all", "100/100", "none")]);
    }
    come_to(&format!("{BIDS}\n | | Total | £100 | £98"), &[("all", "100/100", "98/98")]);
    come_to(&format!("{BIDS}\n | | Total if reduced | £98 |"), &[("all", "none", "98/98")]);
    come_to(&format!("{BIDS}\n | | Total | £100 could be reduced to £98 |"), &[("all", "100/100", "98/98")]);
}

#[test]
fn a_total_that_differs_says_by_how_much() {
    let reading =
        reading(&format!("Ref | Partnership | Title | Amount | Reduced\n{BIDS}\n | | Total | £105"));
    let tally = reading.totals[0].requested.unwrap();
    assert_eq!((tally.agrees(), tally.difference()), (Some(false), Some(pounds(-5))));
    assert!(reading.is_ready());
}

#[test]
fn a_sub_total_is_of_the_rows_since_the_one_before_or_since_the_partnership_began() {
    let table = "A1 | Walsall | One | £10 |\nA2 | | Two | £20 |\n | | Sub-total | £30 |\nB1 | Dudley | Three | £30 |\n | | Subtotal: | £31 |\n | | Total | £60 |";
    come_to(table, &[("Walsall", "30/30", "none"), ("Dudley", "31/30", "none"), ("all", "60/60", "none")]);
    // No sub-total for the first partnership: the second's is its own.
    come_to(&format!("{BIDS}\n | | Sub-total | £70 |"), &[("Dudley", "70/70", "none")]);
    come_to(&format!("{BIDS}\n | | Sub-total | £71 |"), &[("Dudley", "71/70", "none")]);
    // Unless the figure says that it is of both.
    come_to(&format!("{BIDS}\n | | Sub-total | £100 |"), &[("all", "100/100", "none")]);
    let halves = "A1 | Walsall | One | £10 |\n | | Sub-total | £10 |\nA2 | | Two | £20 |\nB1 | Dudley | Three | £30 |\n | | Sub-total | £50 |";
    come_to(halves, &[("2-2", "10/10", "none"), ("4-5", "50/50", "none")]);
}

#[test]
fn a_total_may_name_its_partnership() {
    for (row, of, stated) in [
        (" | | Walsall total | £30 |", "Walsall", "30/30"),
        (" | | Total for Dudley | £70 |", "Dudley", "70/70"),
        (" | Walsall | Sub-total | £31 |", "Walsall", "31/30"),
        (" | Walsall sub-total | | £30 |", "Walsall", "30/30"),
        ("Total: Dudley | | | £70 |", "Dudley", "70/70"),
        (" | Solihull | Sub-total | £31 |", "unclear", "31/?"),
    ] {
        come_to(&format!("{BIDS}\n{row}"), &[(of, stated, "none")]);
    }
}

#[test]
fn a_total_of_something_else_is_not_held_against_the_bids() {
    for label in
        ["Total budget", "Budget available", "Total available to allocate", "Balance", "Total committed"]
    {
        come_to(
            &format!("{BIDS}\n | | Total | £100 |\n | | {label} | £350 |"),
            &[("all", "100/100", "none"), ("not bids", "350/?", "none")],
        );
    }
}

#[test]
fn where_it_is_not_clear_what_a_total_is_of_that_is_said() {
    come_to(" | | Total | £100 |\nA1 | Walsall | One | £10 |", &[("unclear", "100/?", "none")]);
    come_to(
        &format!("{BIDS}\n | | Sub-total | £70 |\n | | Sub-total | £70 |"),
        &[("Dudley", "70/70", "none"), ("unclear", "70/?", "none")],
    );
    // One group has its sub-total, the last one not: the last total is of all only if the figures say so.
    let open = "A1 | Walsall | One | £10 |\n | | Sub-total | £10 |\nB1 | Dudley | Two | £20 |\n | | Total |";
    come_to(&format!("{open} £30 |"), &[("Walsall", "10/10", "none"), ("all", "30/30", "none")]);
    come_to(&format!("{open} £20 |"), &[("Walsall", "10/10", "none"), ("Dudley", "20/20", "none")]);
    come_to(&format!("{open} £25 |"), &[("Walsall", "10/10", "none"), ("unclear", "25/?", "none")]);
}

#[test]
fn nothing_is_computed_while_an_amount_is_missing() {
    come_to("A1 | Walsall | One | TBC |\nA2 | | Two | £20 |\n | | Total | £30 |", &[("all", "30/?", "none")]);
}

#[test]
fn a_total_whose_amount_is_not_read_says_so() {
    let reading =
        reading(&format!("Ref | Partnership | Title | Amount | Reduced\n{BIDS}\n | | Total | £1.2345"));
    assert_eq!(reading.totals[0].requested, None);
    assert_eq!(reading.rows[5].remarks[0].said, tranche::import::RowNote::TotalNotRead);
    assert_eq!(reading.rows[5].remarks[0].found, "£1.2345");
}

#[test]
fn what_stands_beside_a_stated_amount_is_said_and_what_contradicts_it_is_not_used() {
    use tranche::import::RowNote;
    let said = |row: &str| {
        let reading = reading(&format!("Ref | Partnership | Title | Amount | Reduced\n{BIDS}\n{row}"));
        let said: Vec<RowNote> = reading.rows[5].remarks.iter().map(|remark| remark.said.clone()).collect();
        (totals(&reading).remove(0), said)
    };
    let stray = |amount| RowNote::Stray { amount: pounds(amount), text: "*".to_owned() };
    let all = |asked: &str, least: &str| ("all".to_owned(), asked.to_owned(), least.to_owned());
    assert_eq!(said(" | | Total | £100* | £98*"), (all("100/100", "98/98"), vec![stray(100), stray(98)]));
    let both = "£100 could be reduced to £98";
    assert_eq!(
        said(&format!(" | | Total | {both} | £97")),
        (all("100/100", "98/98"), vec![RowNote::TotalNotRead])
    );
    assert_eq!(said(&format!(" | | Total | £100 | {both}")), (all("100/100", "98/98"), vec![]));
    assert_eq!(
        said(&format!(" | | Total | £99 | {both}")),
        (all("99/100", "none"), vec![RowNote::TotalNotRead])
    );
    assert_eq!(said(" | | Total £90 | £100 |").0, all("100/100", "none"));
}

/// The usual bids with a sentence above or below the table.
fn with_words(text: &str) -> Reading {
    let mut grid = grid(&format!("Ref | Partnership | Title | Amount | Reduced\n{BIDS}"));
    grid.around.push(Around { place: AroundPlace::Before, text: text.to_owned() });
    read(&grid, &Choices::default())
}

#[test]
fn a_total_said_beside_the_table_is_held_against_the_bids() {
    for (text, amount, bids) in [
        ("Total requested: £100", Some(100), None),
        ("Requested, 4 bids: £100", Some(100), Some(4)),
        ("The total amount requested is £120.", Some(120), None),
        ("We received three bids, totalling £100.", Some(100), Some(3)),
        ("4 bids were received; total requested £100.", Some(100), None),
        ("Number of bids: 5", None, Some(5)),
    ] {
        let reading = with_words(text);
        assert!(reading.is_ready(), "{text}");
        let said = reading.totals_in_words.last().unwrap();
        let stated = said.requested.map(|tally| (tally.stated, tally.computed));
        assert_eq!(stated, amount.map(|amount| (pounds(amount), Some(pounds(100)))), "{text}");
        assert_eq!(said.bids, bids.map(|bids| (bids, 4)), "{text}");
    }
}

#[test]
fn sentences_that_may_be_about_other_bids_are_held_against_nothing() {
    for text in [
        "Total budget: £350,000",
        "Total: £350,000",
        "Walsall’s bids total £10",
        "Capital bids total £30",
        "Total requested last year: £80",
        "Bids up to £10,000 requested in total",
        "Total requested £100, £98 if reduced",
        "Round 2 bids",
        "2031 bids",
        "About £100 requested in total",
    ] {
        assert_eq!(with_words(text).totals_in_words, [], "{text}");
    }
}

#[test]
fn a_total_in_words_may_stand_in_a_row_and_count_in_thousands() {
    let above = reading(&format!("Requested, 4 bids: £100\n\nRef | Partnership | Title | Amount\n{BIDS}"));
    assert_eq!(above.totals_in_words[0].place, WordsPlace::Row(0));
    assert_eq!(above.totals_in_words[0].requested.unwrap().agrees(), Some(true));
    let thousand = with_words("Total requested: £100,000");
    let answers = vec![Answer::Unit(Unit::THOUSAND), Answer::Unit(Unit::ONE)];
    assert_eq!(asks_about(&thousand), [(Matter::Unit, answers)]);
}
