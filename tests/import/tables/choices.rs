//! What a person decides while a table is reviewed, and how little it takes to undo.

use tranche::Currency;
use tranche::import::{Choices, Kind, Role, RowChoice, Skipped, read};

use super::grids::{bid, bidder, grid, kinds, pounds};

const TABLE: &str =
    "Ref | Partnership | Title | Amount\nA1 | Walsall | One | TBC\n | | | £5\nDudley | | |\nB1 | | Two | £20";

#[test]
fn a_corrected_cell_is_read_and_taking_that_back_asks_again() {
    let table = grid(TABLE);
    let mut choices = Choices::default();
    let asked = read(&table, &choices);
    choices.set_cell(1, 3, Some("£10".to_owned()));
    let corrected = read(&table, &choices);
    assert_eq!(bid(&corrected, "A1").requested, Some(pounds(10)));
    assert_eq!(corrected.rows[1].problems, []);
    assert_eq!(
        (choices.text(&table, 1, 3), choices.text(&table, 1, 2), choices.text(&table, 9, 9)),
        ("£10", "One", "")
    );
    choices.set_cell(1, 3, Some("£10".to_owned()));
    assert_eq!(read(&table, &choices), corrected);
    assert_eq!(choices.corrections().len(), 1);
    choices.set_cell(1, 3, None);
    assert_eq!((read(&table, &choices), choices), (asked, Choices::default()));
}

#[test]
fn a_cell_that_a_short_row_does_not_have_can_be_filled() {
    let table = grid("Ref | Partnership | Title | Amount\nA1 | Walsall | One");
    let mut choices = Choices::default();
    choices.set_cell(1, 3, Some("£10".to_owned()));
    assert!(read(&table, &choices).is_ready());
}

#[test]
fn a_correction_outside_the_table_changes_nothing() {
    let table = grid(TABLE);
    let mut choices = Choices::default();
    for (row, column) in [(0, 4), (99, 0), (usize::MAX, usize::MAX), (1, usize::MAX)] {
        choices.set_cell(row, column, Some("£10".to_owned()));
    }
    choices.set_row(99, Some(RowChoice::Bid));
    choices.set_role(99, Some(Role::Title));
    assert_eq!(read(&table, &choices), read(&table, &Choices::default()));
}

#[test]
fn a_person_may_say_what_a_row_is() {
    let table = grid(TABLE);
    let mut choices = Choices::default();
    assert_eq!(kinds(&read(&table, &choices)), ["Header", "Bid A1", "Unclear", "Unclear", "Bid B1"]);
    choices.set_row(1, Some(RowChoice::Skip));
    choices.set_row(2, Some(RowChoice::Total));
    choices.set_row(3, Some(RowChoice::Heading));
    let settled = read(&table, &choices);
    assert_eq!(kinds(&settled), ["Header", "ByChoice", "Total", "Heading", "Bid B1"]);
    assert_eq!(bidder(&settled, bid(&settled, "B1")), "Dudley");
    assert!(settled.is_ready());
    choices.set_row(2, Some(RowChoice::Bid));
    let bids = read(&table, &choices);
    assert_eq!(kinds(&bids), ["Header", "ByChoice", "Bid 1", "Heading", "Bid B1"]);
    assert_eq!(bidder(&bids, bid(&bids, "1")), "Walsall");
    choices.set_row(2, None);
    choices.set_row(2, None);
    assert_eq!(choices.row(2), None);
}

#[test]
fn the_header_cannot_be_made_a_bid_by_its_row_alone() {
    let mut choices = Choices::default();
    choices.set_row(0, Some(RowChoice::Bid));
    assert_eq!(read(&grid(TABLE), &choices).rows[0].kind, Kind::Header);
}

#[test]
fn a_heading_without_words_and_a_total_without_anything_are_no_surprise() {
    let table = grid("Ref | Partnership | Title | Amount\n | | |\n | | |\nA1 | Walsall | One | £1");
    let mut choices = Choices::default();
    choices.set_row(1, Some(RowChoice::Heading));
    choices.set_row(2, Some(RowChoice::Total));
    let reading = read(&table, &choices);
    assert_eq!(reading.rows[1].kind, Kind::Skipped(Skipped::Empty));
    assert_eq!((reading.totals.len(), reading.totals[0].requested), (1, None));
    assert!(reading.is_ready());
}

#[test]
fn a_table_may_be_in_another_currency() {
    let table = grid("Ref | Partnership | Title | Amount\nA1 | Walsall | One | €1,500");
    let mut choices = Choices::default();
    assert!(!read(&table, &choices).is_ready());
    choices.set_currency(Currency::try_from("EUR".to_owned()).unwrap());
    assert!(read(&table, &choices).is_ready());
}

#[test]
fn themes_and_notes_may_stand_in_several_columns() {
    let table =
        grid("Ref | Partnership | Title | Amount | X | Y\nA1 | Walsall | One | £1 | youth | violence");
    let mut choices = Choices::default();
    choices.set_role(4, Some(Role::Theme));
    choices.set_role(5, Some(Role::Theme));
    assert_eq!(bid(&read(&table, &choices), "A1").themes, ["youth", "violence"]);
}
