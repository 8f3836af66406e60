//! What is said at the head of a review: what was taken, and what does not count.

use tranche::Money;
use tranche::import::{
    Answer, CellFact, Choices, Grid, Matter, OtherMoney, OwnTotal, Reductions, RowChoice, Summary, Uncounted,
    Unit, read,
};

use super::grids::{grid, pounds};

fn summary(grid: &Grid, choices: &Choices) -> Summary {
    Summary::of(grid, choices, &read(grid, choices))
}

fn plain(text: &str) -> Summary {
    summary(&grid(text), &Choices::default())
}

const BIDS: &str = "Ref | Partnership | Title | Amount requested | Total cost
A1 | Walsall | One | £10 | £30
A2 | Walsall | Two | £20 | £50";

#[test]
fn a_plain_table_is_said_in_full() {
    let said = plain(BIDS);
    assert_eq!(
        (said.amount, said.unit, said.bids, said.requested),
        (Some(3), Some(Unit::ONE), 2, pounds(30))
    );
    assert_eq!(
        said.other_money,
        [OtherMoney { column: 4, named_in: None, sum: pounds(80), hidden: false, used: true }]
    );
    assert_eq!((said.own_total, said.without_amount, said.uncounted), (OwnTotal::None, 0, Vec::new()));
}

#[test]
fn the_tables_own_total_agrees_or_is_said() {
    let with_total = |amount: &str| plain(&format!("{BIDS}\n | | Total | {amount} |"));
    assert_eq!(with_total("£30").own_total, OwnTotal::Agrees);
    let differs = with_total("£31");
    assert_eq!(differs.own_total, OwnTotal::Differs(pounds(31)));
    assert_eq!(differs.uncounted, [(Uncounted::Total, vec![3])]);
}

#[test]
fn a_total_waits_for_the_amounts_it_is_of() {
    let said = plain(
        "Ref | Partnership | Title | Requested\nA1 | Ash | One | TBC\nA2 | Ash | Two | £20\n | | Total | £30",
    );
    assert_eq!((said.own_total, said.without_amount), (OwnTotal::Open(pounds(30)), 1));
}

#[test]
fn a_unit_is_said_once_it_is_known() {
    let table =
        grid("Ref | Partnership | Title | Requested (£000)\nA1 | Ash | One | 12\nA2 | Ash | Two | 30");
    let mut choices = Choices::default();
    assert_eq!(summary(&table, &choices).unit, None);
    choices.set_answer(Matter::Unit, Some(Answer::Unit(Unit::THOUSAND)));
    let said = summary(&table, &choices);
    assert_eq!((said.unit, said.requested), (Some(Unit::THOUSAND), pounds(42_000)));
    // What a file cannot say of its figures is asked too.
    let mut older = grid(BIDS);
    older.formats_unknown = true;
    assert_eq!(summary(&older, &Choices::default()).unit, None);
    let euros = plain("Ref | Partnership | Title | Requested (€)\nA1 | Ash | One | 12\nA2 | Ash | Two | 30");
    assert_eq!(euros.unit, None);
}

#[test]
fn rows_with_figures_that_do_not_count_are_told_apart_by_why() {
    let mut table =
        grid(&format!("{BIDS}\nA3 | Walsall | Three | £40 | £40\nA4 | Walsall | Four | £50 | £50"));
    table.rows[3].facts = vec![(3, CellFact::Struck)];
    table.rows[4].hidden = true;
    let mut choices = Choices::default();
    choices.set_answer(Matter::Struck, Some(Answer::LeftOut));
    choices.set_answer(Matter::Hidden, Some(Answer::LeftOut));
    choices.set_row(1, Some(RowChoice::Skip));
    let said = summary(&table, &choices);
    assert_eq!(
        said.uncounted,
        [(Uncounted::LeftOut, vec![1]), (Uncounted::Struck, vec![3]), (Uncounted::Hidden, vec![4])]
    );
    assert_eq!((said.bids, said.requested), (1, pounds(20)));
}

#[test]
fn a_withdrawn_bid_that_is_left_out_is_called_that() {
    let table = grid(
        "Ref | Partnership | Title | Requested | Status\nA1 | Ash | One | £10 |\nA2 | Ash | Two | £20 | Withdrawn",
    );
    let mut choices = Choices::default();
    choices.set_answer(Matter::Status, Some(Answer::LeftOut));
    assert_eq!(summary(&table, &choices).uncounted, [(Uncounted::Status, vec![2])]);
}

#[test]
fn rows_without_a_figure_are_not_spoken_of() {
    let said = plain(&format!("Bids of 2031\n\n{BIDS}\n | | | |\nNote: the second bid came late"));
    assert_eq!(said.uncounted, []);
}

#[test]
fn lower_amounts_are_said_with_the_column_they_stand_in() {
    let column = plain(
        "Ref | Partnership | Title | Requested | The offer | Notes\nA1 | Ash | One | £100 | could be reduced to £90 |\nA2 | Ash | Two | £50 | | could be reduced to £40\nA3 | Ash | Three | £10 | | late",
    );
    let sum = pounds(140);
    assert_eq!(column.reduced, Some(Reductions { column: Some(4), bids: 2, sum }));
    let amounts = plain(
        "Ref | Partnership | Title | Requested\nA1 | Ash | One | £100 which could be reduced to £90\nA2 | Ash | Two | £50",
    );
    assert_eq!(amounts.reduced, Some(Reductions { column: None, bids: 1, sum }));
    assert_eq!(plain(BIDS).reduced, None);
}

#[test]
fn an_amount_that_is_that_of_a_total_is_said_with_both_rows() {
    let said = plain(
        "Ref | Partnership | Title | Requested\nA1 | Ash | One |\n | | Total | £50\nB1 | Elm | Two | £20\nB2 | Elm | Three | £30\n | | Total | £50",
    );
    assert_eq!((said.of_totals, said.requested), (vec![(1, 2)], pounds(100)));
}

#[test]
fn rows_that_wait_to_be_filled_in_are_said_where_they_hold_noughts() {
    let said = plain(
        "No | Partnership | Title | Requested\n1 | Ash | One | £50\n2 | Ash | Two | £20\n3 | | | 0\n4 | | | 0",
    );
    assert_eq!(said.uncounted, [(Uncounted::Prepared, vec![3, 4])]);
}

#[test]
fn formulas_that_nobody_worked_out_are_counted() {
    let mut table = grid(BIDS);
    for row in [1, 2] {
        table.rows[row].facts = vec![(3, CellFact::NeverCalculated)];
    }
    let mut choices = Choices::default();
    choices.set_answer(Matter::Uncalculated, Some(Answer::AsItStands));
    assert_eq!(summary(&table, &choices).never_calculated, 2);
}

#[test]
fn a_table_further_down_has_columns_of_its_own() {
    let table = grid(
        "Ref | Partnership | Title | Requested\nA1 | Ash | One | 10\nA2 | Ash | Two | 20\nRef | Partnership | Title | Total cost | Requested\nB1 | Elm | Three | 500 | 5\n | | Left | £7 |",
    );
    let mut choices = Choices::default();
    choices.set_answer(Matter::OtherHeading, Some(Answer::Headings));
    choices.set_row(5, Some(RowChoice::Skip));
    let said = summary(&table, &choices);
    assert_eq!((said.amount, said.requested), (Some(3), pounds(35)));
    assert_eq!(said.other_amounts, [(3, "Requested".to_owned())]);
    let cost = OtherMoney { column: 3, named_in: Some(3), sum: pounds(500), hidden: false, used: true };
    assert_eq!(said.other_money, [cost]);
    // A figure below “Total cost” is none of what is asked for.
    assert_eq!(said.uncounted, []);
}

#[test]
fn a_column_of_pence_is_said_with_the_amount() {
    let said = plain("Ref | Partnership | Title | £ | p\nA1 | Ash | One | 10 | 50\nA2 | Ash | Two | 20 | 00");
    assert_eq!((said.amount, said.pence, said.requested), (Some(3), Some(4), Money::from_pence(3050)));
}

#[test]
fn a_total_that_a_sentence_says_is_held_against_the_bids_too() {
    let said = |sum: &str| plain(&format!("Total requested: {sum}\n{BIDS}\n | | Total | £30 |")).own_total;
    assert_eq!((said("£30"), said("£31")), (OwnTotal::Agrees, OwnTotal::Differs(pounds(31))));
}
