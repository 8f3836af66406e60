//! What enough members fund becomes a scenario to start from.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::collating::{code, mail, open_collation, read, thread};

const LADDER: &str = "Bids agreed on, those with most funders first";
const QUORUM: &str = "Bids that are funded by";

pub fn agreement_becomes_a_scenario_on_the_board(page: &Page) {
    open_collation(page);
    read(page, &thread());
    page.heading("Start from agreement").expect_here();
    page.group(QUORUM).radio("all").choose();
    page.group("Each at").radio("the least").choose();
    page.expect_text("Here the fund runs out: £320,000 is available.");
    page.expect_table_row(
        LADDER,
        "SS5",
        &["3 of 3 who decided; 1 of 4 abstained", "In full", "£8,000", "£61,500"],
    );
    page.button("Make the first").press();
    page.expect_status(
        "“Agreement of 4 members: all who decided fund it, at the least” is now a scenario of this round.",
    );
    page.button("Open it on the board").press();
    page.group("SS5").radio("In full £8,000").expect_chosen();
}

pub fn all_but_one_is_offered_to_three_members_and_more(page: &Page) {
    open_collation(page);
    read(page, &mail("Ann", code("all-in-full")));
    page.expect_text("Only one member counts so far.");
    page.table("What 1 member would give").expect_text("B1");
    page.table(LADDER).expect_gone();
    expect_reach(page);
    read(page, &mail("Bob", code("all-reduced")));
    let offered = || page.group(QUORUM).names("radio");
    page.group(QUORUM).radio("all").expect_here();
    assert_eq!(offered(), ["all", "most (more than half)", "at least so many"]);
    read(page, &mail("Cleo", code("sandwell-finally")));
    page.group(QUORUM).radio("all but one").choose();
    let b1 = ["2 of 2 who decided; 1 of 3 has not decided", "Other amount", "£95,000", "£389,260"];
    page.expect_table_row(LADDER, "B1", &b1);
    expect_reach(page);
    // Of two it would be one, and is all of them.
    page.group("Cleo").checkbox("Count it").untick();
    page.group(QUORUM).radio("all").expect_chosen();
    page.group(QUORUM).radio("all but one").expect_gone();
    page.group(QUORUM).field("How many members").type_and_leave("3");
    page.expect_text("No bid is funded by so many. Choose fewer above.");
    for wrong in ["-1", "2.5", "0", ""] {
        page.group(QUORUM).field("How many members").type_and_leave(wrong);
        page.expect_text("Write a whole number, 1 or more. Until then it is at least 3.");
        page.group(QUORUM).field("How many members").expect_invalid();
        page.group(QUORUM).field("How many members").type_and_leave("3");
        page.expect_no_text("Write a whole number");
    }
}

pub fn what_few_decided_on_is_told_and_can_be_left_out(page: &Page) {
    open_collation(page);
    page.button("Add a column of a spreadsheet").press();
    for (name, column) in [("Ann", "S1 50,000\nB1 12,000"), ("Bob", "S1 50,000"), ("Cy", "S1 50,000")] {
        page.field("Paste the references of bids").paste_text(column);
        page.field("Who sent it?").type_text(name);
        page.button("Add the column").press();
        page.group(name).expect_here();
    }
    let b1 = "1 of 1 who decided; 2 of 3 have not decided rests on 1 of 3 members";
    page.expect_table_row(LADDER, "B1", &[b1, "Other amount", "£12,000", "£62,000"]);
    page.expect_text(
        "2 bids, £62,000 of £320,000. The fund carries all of it. 1 of these bids rests on fewer than half",
    );
    expect_reach(page);
    page.checkbox("Only bids that at least half of the members decided on").tick();
    page.expect_text("1 bid, £50,000 of £320,000. The fund carries all of it.");
    page.table(LADDER).expect_no_text("B1");
    page.button("Make this a scenario").press();
    let title = "Agreement of 3 members: most who decided fund it, at the median";
    page.expect_status(&format!("“{title}” is now a scenario of this round."));
    page.button("Make this a scenario").press();
    page.expect_status(&format!("“{title} (2)” is now a scenario of this round."));
    page.open("?do=scenarios");
    page.expect_text("Only bids that at least half of the members decided on.");
}
