//! What is there before the round is decided is within reach of everybody too.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::hosting::NOT_LOADED;
use crate::paper::{SETTLED, TSV, excuse_early_files, expect_paper, open_start, paste, review, use_bids};

pub fn the_first_screen_is_in_reach(page: &Page) {
    open_start(page);
    page.link("Invest to Save 2013–14").expect_here();
    expect_reach(page);
    paste(page, TSV);
    use_bids(page, "A round of one’s own, of which the title is rather long and does not fit on one line");
    open_start(page);
    page.group("Saved on this computer").link("A round of").expect_here();
    expect_reach(page);
}

pub fn the_first_screen_with_an_error_is_in_reach(page: &Page) {
    open_start(page);
    page.drop_file(
        "An old workbook of which the name is long.xls",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
    );
    page.expect_status("is damaged, or not all of it is there");
    expect_reach(page);
}

pub fn reading_that_takes_a_while_is_in_reach(page: &Page) {
    page.site().put("worker.js", "");
    open_start(page);
    page.drop_file("paper.csv", "a,b");
    page.button("Stop reading").expect_here();
    expect_reach(page);
}

pub fn a_table_that_is_ready_is_in_reach(page: &Page) {
    review(page, TSV);
    expect_paper(page);
    expect_reach(page);
}

pub fn a_table_with_much_to_settle_is_in_reach(page: &Page) {
    let table = "Project reference\tPartnership\tTitle\tRequested £000\tZyx
\t\tA hall for all\t£4,000\t
P2\tAsh Trust\tA stage\tTBC\tx
P2\tBirch Club of a very long name that goes on and on\tNets\t£10,000 - £12,000\t
P4\tBirch Club\tPosts\tÂ£2,000\t
\t\tWords alone\t\t
\t\tTotal\t£60,000\t
";
    review(page, table);
    page.heading(SETTLED).expect_gone();
    page.button("Use these bids").press();
    page.expect_text("Enter a name for the round.");
    expect_reach(page);
}

pub fn guesses_to_confirm_are_in_reach(page: &Page) {
    review(page, TSV.split_once('\n').unwrap().1);
    page.heading("1 question").expect_here();
    expect_reach(page);
}

pub fn a_round_of_ones_own_is_in_reach(page: &Page) {
    review(page, TSV);
    use_bids(page, "A round of one’s own");
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    expect_reach(page);
}

pub fn a_round_that_is_not_in_this_browser_is_in_reach(page: &Page) {
    excuse_early_files(page);
    page.open("?own=elsewhere");
    page.heading(NOT_LOADED).expect_here();
    expect_reach(page);
}

/// The table is far wider than a small window, and scrolls by itself, also with the keyboard.
pub fn a_wide_table_scrolls_in_its_own_region(page: &Page) {
    review(page, TSV);
    page.viewport(700);
    page.expect_no_sideways_scrolling();
    let moved = page.evaluate(
        "const region = document.querySelector('[role=region][aria-label=\"Table of rows\"]');
        region.focus();
        region.scrollLeft = 200;
        return [document.activeElement === region, region.scrollLeft, region.scrollWidth > region.clientWidth]",
    );
    assert_eq!(moved.unwrap(), serde_json::json!([true, 200, true]));
}
