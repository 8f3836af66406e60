//! A review answers where the eye is, keeps what was typed in it, and makes one round of one table.

use browser_tests::{Look, Page};

use crate::paper::{
    REVIEW, SETTLED, START, TSV, excuse_inert_styles, expect_paper, open_start, review, use_bids,
};
use crate::stored::entries;

/// A second table below the first, with a column more and the amounts in it.
const TWO_TABLES: &str = "Ref\tPartnership\tTitle\tAmount requested
A1\tAsh Trust\tA hall\t£4,000
A2\tBirch Club\tNets\t£1,500
\t\tSubtotal\t£5,500
Ref\tPartnership\tTitle\tPlace\tTotal cost
B1\tOak Trust\tA stage\tNorth\t£3,000
";

pub fn below_other_headings_the_amount_that_counts_is_put_right(page: &Page) {
    review(page, TWO_TABLES);
    page.button("Yes, use the new names").press();
    page.expect_text("£8,500 requested");
    page.field("Row 6, amount").expect_value("£3,000");
    page.field("Row 6, amount").type_and_leave("£3,500");
    page.expect_text("£9,000 requested");
    page.button("Undo").press();
    page.field("Row 6, amount").expect_value("£3,000");
    page.button("Undo").press();
    page.button("No, keep the first names").press();
    page.field("Row 6, amount").expect_value("North");
}

pub fn what_is_brought_meanwhile_is_answered_where_the_eye_is(page: &Page) {
    review(page, TSV);
    expect_paper(page);
    page.viewport_of(768, 500);
    page.field("Name of the round").type_text("Half a title");
    page.drop_file("other.csv", "Ref,Partnership,Title,Requested\nP1,Ash Trust,A hall,4000\n");
    page.expect_status("“other.csv” was not read: you are still checking this table.");
    expect_in_sight(page);
    page.button("Keep checking this table").press();
    page.expect_no_text("was not read");
    page.expect_focused("Name of the round");

    page.drop_file("other.csv", "Ref,Partnership,Title,Requested\nP1,Ash Trust,A hall,4000\n");
    page.button("Read the new one").press();
    page.expect_text("1 bid, 1 applicant, £4,000 requested");
    page.expect_no_text("was not read");
    page.button("Back to the start").press();
    page.heading(START).expect_here();
    page.group("Tables you were checking").button("Go on checking: The pasted text").press();
    page.field("Name of the round").expect_value("Half a title");
}

/// What cannot be read is said there too.
pub fn what_cannot_be_read_meanwhile_is_said_where_the_eye_is(page: &Page) {
    review(page, TSV);
    page.viewport_of(768, 500);
    page.field("Name of the round").focus();
    page.drop_file("photo.png", b"\x89PNG\r\n".to_vec());
    page.button("Read the new one").press();
    page.expect_status("We can’t read");
    expect_in_sight(page);
    page.button("Close").press();
    page.expect_no_text("We can’t read");
    page.heading(REVIEW).expect_here();
}

fn expect_in_sight(page: &Page) {
    let seen = page.evaluate(
        "const said = document.activeElement;
        const { top, bottom } = said.getBoundingClientRect();
        return [said.id, top >= 0 && bottom <= innerHeight]",
    );
    assert_eq!(seen.unwrap(), serde_json::json!(["refused", true]));
}

pub fn a_table_that_is_used_again_changes_the_round_it_made(page: &Page) {
    open_start(page);
    // An entry that nobody asked for is skipped on the way back: the table is brought by hand.
    page.field("A table: copy its rows").press();
    page.paste(&[("text/plain", TSV)]);
    expect_paper(page);
    let name = use_bids(page, "Used twice");
    page.expect_focused("Used twice");
    if !is_back_in_review(page) {
        return;
    }
    page.field("Row 2, amount").type_and_leave("51,000");
    page.button("Use these bids").press();
    page.expect_address(&format!("?own={name}"));
    page.expect_figure("Requested", "£510,260");
    if is_back_in_review(page) {
        // Nothing would be lost: nothing is asked.
        page.button("Back to the start").press();
        page.heading(START).expect_here();
    }
    assert_eq!(entries(page).keys().filter(|key| key.starts_with("fund/")).count(), 1);
}

/// Goes back; a browser that kept no copy of the page in memory loads it anew, and shows the beginning.
fn is_back_in_review(page: &Page) -> bool {
    page.back();
    page.wait_for("a heading", || {
        match page.evaluate("return document.querySelector('h1').textContent")?.as_str() {
            Some(heading) if heading == REVIEW || heading == START => Ok(heading == REVIEW),
            other => Err(format!("{other:?}")),
        }
    })
}

pub fn whoever_would_leave_work_behind_is_first_offered_to_stay(page: &Page) {
    review(page, TSV);
    page.field("Row 2, amount").type_and_leave("51,000");
    page.button("Back to the start").press();
    page.dialog("Leave this table half done?").expect_here();
    page.expect_focused("Keep checking");
}

pub fn a_workbook_that_hides_its_formats_may_be_in_thousands_or_in_other_money(page: &Page) {
    open_start(page);
    page.drop_file("older.xls", include_bytes!("../../../fixtures/workbooks/older.xls").to_vec());
    page.heading(REVIEW).expect_here();
    page.expect_text("This kind of file doesn’t tell us how its amounts are shown");
    page.button("They are in another currency").press();
    page.expect_focused("Currency");
    page.button("No, they are in millions").expect_here();
    page.button("No, they are in thousands").press();
    page.group("How the table was read").expect_text("in thousands of pounds");
    page.expect_no_text("This kind of file doesn’t tell us");
}

pub fn what_was_put_right_in_one_sheet_stays_where_all_are_read(page: &Page) {
    open_start(page);
    excuse_inert_styles(page);
    let table = |name: &str| {
        format!(
            "<table><tr><th>Partnership<th>Title<th>Requested<tr><td>{name} Trust<td>A hall<td>£4,000<tr><td>{name} Club<td>Nets<td>£2,000</table>"
        )
    };
    page.paste(&[("text/html", &[table("North"), table("South")].concat())]);
    page.field("Row 2, amount").type_and_leave("£5,000");
    page.button("Read all of them: £13,000 from 4 bids").press();
    page.field("Table 1, row 2, amount").expect_value("£5,000");
    page.field("Table 2, row 3, amount").type_and_leave("£1,000");
    page.expect_text("£12,000 requested");
    page.field("Table").pick("Table 2");
    page.expect_text("2 bids, 2 applicants, £5,000 requested");
    page.field("Table").pick("All 2 tables");
    page.expect_text("£12,000 requested");
}

pub fn names_that_may_be_one_are_made_one_with_one_press(page: &Page) {
    let table = "Ref\tPartnership\tTitle\tRequested
P1\tAsh\tA hall\t£4,000
P2\tAsh Trust\tNets\t£1,500
P3\tElm\tLights\t£2,000
P4\tElm Club\tPosts\t£700
";
    review(page, table);
    page.expect_text("4 bids, 4 applicants");
    page.button("They are one: Elm Club").expect_here();
    page.button("Each of them is the same applicant").press();
    page.expect_text("4 bids, 2 applicants");
    page.heading(SETTLED).expect_here();
    page.button("Undo").press();
    page.expect_text("4 bids, 4 applicants");
}

pub fn a_column_without_a_heading_is_called_that(page: &Page) {
    review(page, "Ref\tPartnership\tTitle\tRequested\tXyzzy\t\nP1\tAsh Trust\tA hall\t£4,000\tgreen\tblue\n");
    let table = page.table("Every row");
    table.expect_text("heading not recognised");
    table.expect_text("no heading");
}

pub fn the_number_of_a_row_stays_in_sight(page: &Page) {
    review(page, TSV);
    page.viewport(768);
    let seen = page.evaluate(
        "const region = document.querySelector('[role=region][aria-label=\"Table of rows\"]');
        region.scrollLeft = 200;
        const number = region.querySelector('tbody tr:nth-child(8) th');
        return [number.textContent, Math.abs(number.getBoundingClientRect().left - region.getBoundingClientRect().left) < 3]",
    );
    assert_eq!(seen.unwrap(), serde_json::json!(["8", true]));
}

pub fn totals_are_whole_on_a_narrow_screen(page: &Page) {
    review(page, TSV);
    page.viewport(320);
    page.expect_no_sideways_scrolling();
    let fits = page.evaluate(
        "const region = document.querySelector('[role=region][aria-label=\"Table of totals\"]');
        return region.scrollWidth <= region.clientWidth",
    );
    assert_eq!(fits.unwrap(), serde_json::json!(true));
}
