//! What has two meanings in a table is asked once, with what each answer leads to; and a review that is left half done
//! is found again as it was.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::paper::{REVIEW, SETTLED, START, TSV, excuse_inert_styles, expect_paper, open_start, review};

/// Amounts that may be in thousands, and a row that looks like the total of the others.
const TWO_MEANINGS: &str = "Ref\tPartnership\tTitle\tAmount (£000)
P1\tAsh Trust\tA hall\t12
P2\tBirch Club\tNets\t10
P3\tElm Hall\tLights\t20
P4\tWard total\tAll of it\t42
";

pub fn each_answer_to_a_question_says_what_it_leads_to(page: &Page) {
    review(page, TWO_MEANINGS);
    page.expect_text("“Amount (£000)” says that amounts are in thousands. Are they?");
    page.button("In thousands: £84,000 from 4 bids").expect_here();
    page.button("As written: £84 from 4 bids").expect_here();
    page.button("In thousands").press();
    page.expect_text("£84,000 requested");
    page.group("How the table was read").expect_text("in thousands of pounds");
    page.button("Undo").press();
    page.button("As written: £84").expect_here();
}

pub fn after_an_answer_the_keyboard_is_at_the_next_question(page: &Page) {
    let table =
        "Ref\tPartnership\tTitle\tAmount (£000)\nP1\tAsh Trust\tA hall\t12\nP2\tBirch Club\tNets\tTBC\n";
    review(page, table);
    page.heading("2 questions").expect_here();
    page.button("In thousands").press();
    page.expect_focused("Row 3: P2 | Birch Club | Nets | TBC");
    page.heading("1 question").expect_here();
    page.item("Row 3").button("Show it in the table").press();
    page.expect_focused("3");
    page.item("Row 3").button("Leave this row out").press();
    page.expect_focused(SETTLED);
}

pub fn the_head_says_what_was_taken_and_what_does_not_count(page: &Page) {
    let table = "Ref\tPartnership\tTitle\tAmount requested\tTotal cost
P1\tAsh Trust\tA hall\t£4,000\t£9,000
P2\tBirch Club\tNets\t£1,500\t£1,500
\t\tTotal\t£5,500\t£10,500
";
    review(page, table);
    let head = page.group("How the table was read");
    head.expect_text("We took “Amount requested” as the amount, in pounds. 2 rows are bids: £5,500.");
    head.expect_text("The table’s total agrees.");
    head.expect_text("“Total cost” (£10,500) holds money too");
    head.expect_text("1 row with a figure doesn’t count: a total (row 4).");
}

pub fn sheets_with_the_same_columns_are_read_together_if_one_likes(page: &Page) {
    open_start(page);
    excuse_inert_styles(page);
    let table = |name: &str| {
        format!(
            "<table><tr><th>Partnership<th>Title<th>Requested<tr><td>{name} Trust<td>A hall<td>£4,000<tr><td>{name} Club<td>Nets<td>£2,000</table>"
        )
    };
    page.paste(&[("text/html", &[table("North"), table("South"), table("East")].concat())]);
    page.heading("1 question").expect_here();
    page.expect_text("3 tables have the same columns.");
    page.button("Only this one: £6,000 from 2 bids").expect_here();
    page.button("Read all of them: £18,000 from 6 bids").press();
    page.expect_focused(SETTLED);
    page.expect_text("6 bids, 6 applicants, £18,000 requested");
    page.field("Table 3, row 2, amount").type_and_leave("£5,000");
    page.expect_text("£19,000 requested");
    page.field("Table").expect_value("All 3 tables with the same columns");
    page.field("Table").pick("Table 2");
    page.expect_text("2 bids, 2 applicants, £6,000 requested");
    page.button("Undo").press();
    page.expect_text("£19,000 requested");
}

pub fn a_review_that_is_left_half_done_is_found_again_as_it_was(page: &Page) {
    review(page, TSV);
    expect_paper(page);
    page.field("Row 2, amount").type_and_leave("51,000");
    page.field("Name of the round").type_text("Half a title");
    page.button("Back to the start").press();
    let dialog = page.dialog("Leave this table half done?");
    dialog.button("Keep checking").press();
    page.heading(REVIEW).expect_here();
    page.button("Back to the start").press();
    dialog.button("Leave it for now").press();
    page.expect_focused(START);
    page.group("Tables you were checking").button("Go on checking").press();
    page.expect_focused(REVIEW);
    page.expect_text("£510,260 requested");
    page.field("Row 2, amount").expect_value("51,000");
    page.field("Name of the round").expect_value("Half a title");
    page.button("Undo").press();
    page.expect_text("£509,260 requested");
}

pub fn back_and_forward_go_between_the_start_and_the_review(page: &Page) {
    open_start(page);
    // An entry that nobody asked for is skipped on the way back: the table is brought by hand.
    page.field("A table: copy its rows").press();
    page.paste(&[("text/plain", TSV)]);
    page.heading(REVIEW).expect_here();
    page.field("Row 2, amount").type_and_leave("51,000");
    page.expect_text("£510,260 requested");
    page.back();
    page.heading(START).expect_here();
    page.forward();
    page.heading(REVIEW).expect_here();
    page.expect_text("£510,260 requested");
}

pub fn rows_that_hold_nothing_are_folded_and_can_be_looked_at(page: &Page) {
    let table = "Bids of 2031\t\t\t\n\t\t\t\nAs sent to the board\t\t\t\nRef\tPartnership\tTitle\tRequested\nP1\tAsh Trust\tA hall\t£4,000\n";
    review(page, table);
    page.button("Rows 1–3: above the table").expect_here();
    page.table("Every row").expect_no_text("As sent to the board");
    page.button("Rows 1–3: above the table").press();
    page.table("Every row").expect_text("As sent to the board");
    page.button("Rows 1–3: above the table").press();
    page.table("Every row").expect_no_text("As sent to the board");
}

pub fn a_title_is_put_right_in_its_row(page: &Page) {
    review(page, "Ref\tPartnership\tTitle\tRequested\nP1\tAsh Trust\tA hal\t£4,000\n");
    page.field("Row 2, title").type_and_leave("A hall");
    page.button("Undo").press();
    page.field("Row 2, title").expect_value("A hal");
}

pub fn a_narrow_screen_shows_a_card_a_row(page: &Page) {
    review(page, TSV);
    page.viewport(320);
    page.expect_no_sideways_scrolling();
    let cards = page.evaluate(
        "const region = document.querySelector('[role=region][aria-label=\"Table of rows\"]');
        const card = region.querySelector('tbody tr:nth-child(2)');
        const cell = card.querySelector('td[data-label]');
        // Firefox says where the words come from, and the others what they are.
        const label = getComputedStyle(cell, '::before').content.replace('attr(data-label)', cell.dataset.label);
        const inner = label.split(String.fromCharCode(34)).join('');
        return [region.scrollWidth <= region.clientWidth, getComputedStyle(card).display, inner]",
    );
    assert_eq!(cards.unwrap(), serde_json::json!([true, "block", "Ref"]));
    page.field("Row 2, amount").expect_here();
}

pub fn questions_and_their_answers_are_in_reach(page: &Page) {
    review(page, &format!("Bids of 2031\t\t\t\n\t\t\t\n{TWO_MEANINGS}"));
    page.heading("2 questions").expect_here();
    expect_reach(page);
    page.button("In thousands").press();
    page.heading("1 question").expect_here();
    page.button("Back to the start").press();
    page.dialog("Leave this table half done?").expect_here();
    expect_reach(page);
    page.button("Leave it for now").press();
    page.group("Tables you were checking").expect_text("1 question");
    expect_reach(page);
}
