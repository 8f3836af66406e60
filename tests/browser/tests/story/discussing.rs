//! Before the discussion and after it: who moved, and by how much.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::collating::{code, mail, open_collation, read};

pub fn who_moved_after_the_discussion_is_told(page: &Page) {
    open_collation(page);
    read(page, &format!("{}{}", mail("Ann", code("all-in-full")), mail("Bob", code("all-reduced"))));
    page.button("Set this aside as “before the discussion”").press();
    page.expect_text("2 scenarios set aside from before the discussion.");
    page.expect_text("Bring what members send after the discussion");
    read(page, &mail("Ann", code("all-reduced")));
    page.expect_text("Only before: Bob.");
    page.expect_text("Ann: in full, £100,000 → £90,000, £10,000 less");
    let moved = "Ann: in full, £100,000 → £90,000, £10,000 less";
    let medians = ["£100,000 of the same member", "£90,000 of the same member", moved];
    page.expect_table_row("Who moved", "B1", &medians);
    expect_reach(page);
    page.reload();
    page.expect_text("Ann: in full, £100,000 → £90,000, £10,000 less");
}

pub fn where_nobody_can_be_compared_nobody_is_said_to_stay(page: &Page) {
    open_collation(page);
    read(page, &mail("Ann", code("all-in-full")));
    page.button("Set this aside as “before the discussion”").press();
    page.expect_text("1 scenario set aside from before the discussion.");
    read(page, &mail("Bob", code("all-in-full")));
    page.expect_text("Nobody can be compared: no member is in both lists.");
    page.expect_no_text("Nobody moved");
    read(page, &mail("Ann", code("all-in-full")));
    page.expect_text("Nobody moved on any bid.");
}

pub fn what_was_set_aside_is_removed_only_when_asked_and_comes_back(page: &Page) {
    open_collation(page);
    read(page, &mail("Ann", code("all-in-full")));
    page.button("Set this aside as “before the discussion”").press();
    page.expect_text("1 scenario set aside from before the discussion.");
    // Capitals and spaces make nobody another.
    read(page, &mail("ANN", code("all-reduced")));
    page.expect_text("ANN: in full, £100,000 → £90,000, £10,000 less");
    page.expect_no_text("Only before");
    page.button("Remove what was set aside").press();
    page.expect_status("What was set aside was removed.");
    page.expect_no_text("£10,000 less");
    page.button("Undo").press();
    page.expect_text("ANN: in full, £100,000 → £90,000, £10,000 less");
}
