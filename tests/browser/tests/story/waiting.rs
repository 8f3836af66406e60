//! The reserve list with its sums on the board, and what remains offered to the first on it.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::outcomes::further;
use crate::round::{SHARED, open_round, share};

const LIST: &str = "Reserve list";

/// SS4 and SS3 wait, and £24,000 remains.
fn wait_for_money(page: &Page) {
    open_round(page);
    page.table(LIST).expect_gone();
    further(page, "SS4").radio("Reserve list").choose();
    page.expect_table_row(LIST, "SS4", &["1", "£38,000", "it fits now"]);
    page.expect_text("£320,000 remains. SS4, first on the reserve list, would fit at £38,000.");
    further(page, "SS3").radio("Reserve list").choose();
    for bid in ["S1", "D1", "C1", "C2", "W1", "W2"] {
        page.group(bid).radio("In full").choose();
    }
    page.group("B1").radio("Other…").choose();
    page.group("B1").field("Amount for B1").type_and_enter("83000");
    page.expect_figure("Remaining", "£24,000");
}

pub fn the_reserve_list_says_who_is_next_with_how_much_more(page: &Page) {
    wait_for_money(page);
    page.expect_table_row(LIST, "SS4", &["1", "£38,000", "with £14,000 more"]);
    page.expect_table_row(LIST, "SS3", &["2", "£1,500", "with £15,500 more; fits now out of turn"]);
    page.button("Fund SS4").expect_gone();
    expect_reach(page);
}

pub fn money_that_comes_back_is_offered_to_the_first_on_the_list(page: &Page) {
    wait_for_money(page);
    page.group("W1").radio("Not decided").choose();
    page.expect_text("£49,000 remains. SS4, first on the reserve list, would fit at £38,000.");
    expect_reach(page);
    page.button("Fund SS4").press();
    page.expect_figure("Remaining", "£11,000");
    page.expect_text("£11,000 remains. SS3, first on the reserve list, would fit at £1,500.");
    page.button("Fund SS3").press();
    page.expect_figure("Remaining", "£9,500");
    page.table(LIST).expect_gone();
    page.button("Undo").press();
    page.button("Undo").press();
    page.expect_figure("Remaining", "£49,000");
    page.expect_table_row(LIST, "SS4", &["1", "£38,000", "it fits now"]);
}

pub fn nothing_is_offered_in_somebody_elses_scenario(page: &Page) {
    open_round(page);
    further(page, "SS4").radio("Reserve list").choose();
    let link = share(page).link;
    page.open_elsewhere(&link);
    page.heading(SHARED).expect_here();
    page.expect_text("SS4, first on the reserve list, would fit at £38,000.");
    page.button("Fund SS4").expect_gone();
}
