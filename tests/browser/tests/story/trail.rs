//! Why it adds up: a finance officer checks every figure of a scenario by eye, on the screen and on paper.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::all_scenarios::decide_twice;
use crate::comparing::catch_copied_tables;
use crate::printing::printed;
use crate::round::{FUND_FILE, altered_fund};
use crate::stored::{KEY, expect_kept, put};

const STEPS: &str = "From the fund to what remains";
const BIDS: &str = "What each bid is given";
const DIFFERENCES: &str = "Where the paper’s own figures differ";

fn open_trail(page: &Page) {
    decide_twice(page);
    page.open("?do=scenarios");
    page.link("Why it adds up: Scenario 1").press();
    page.heading("Why it adds up").expect_here();
    page.expect_address("scenario=0");
}

pub fn every_figure_of_a_scenario_is_worked_out_to_the_penny(page: &Page) {
    open_trail(page);
    page.expect_text("Scenario 1 Why it adds up");
    page.expect_text("Fund £350,000 − committed £30,000 − funded £140,000 = remaining £180,000");
    let paper = "Paper says £320,000 (Report to the Board, 5 November 2013)";
    page.expect_table_row(STEPS, "Available", &[paper, "", "£320,000"]);
    page.expect_table_row(STEPS, "Funded", &["", "− £140,000", "£180,000"]);
    page.expect_table_row(STEPS, "Remaining", &["", "", "£180,000"]);
    let b1 = page.table_row(BIDS, "B1");
    assert_eq!(b1[1], "£100,000", "{b1:?}");
    let cut = "Reduced £100,000 (B1) − £35,000 (4G re-deployable cameras) + £25,000 (4G re-deployable cameras, reduced) = £90,000";
    assert_eq!(b1[2..], [cut, "£90,000", "£140,000"].map(str::to_owned), "{b1:?}");
    let paper = "Paper says £195,000 (Appendix A, table of bids)";
    let subtotal = [paper, "£195,000", "", "£90,000", "£140,000"];
    page.expect_table_row(BIDS, "Subtotal, Birmingham", &subtotal);
    page.expect_table_row(BIDS, "Subtotal, Wolverhampton", &["", "£0", "No bid", "£0", "£140,000"]);
    let total = page.table_row(BIDS, "Total, all bids");
    assert_eq!([&total[1], &total[3]], ["£509,260", "£140,000"], "{total:?}");
    expect_reach(page);
}

pub fn what_differs_from_the_paper_comes_first_with_its_working(page: &Page) {
    open_trail(page);
    let c2 = page.table_row(DIFFERENCES, "C2");
    assert_eq!(c2[..3], ["£38,000", "£37,960", "−£40"].map(str::to_owned), "{c2:?}");
    let working =
        "£21,960 (Training, 20 constables at £1,098) + £16,000 (Uniform, 20 constables at £800) = £37,960";
    assert_eq!(c2[3], working);
    let agreeing = "The paper’s figures that agree with ours";
    page.expect_table_row(agreeing, "Requested, all bids", &["£509,260", "£509,260"]);
    let order = page.evaluate("return [...document.querySelectorAll('h2')].map((head) => head.textContent)");
    assert_eq!(order.unwrap(), serde_json::json!([DIFFERENCES, STEPS, BIDS, agreeing]));
}

pub fn pence_stand_below_pence(page: &Page) {
    page.site().put(FUND_FILE, altered_fund(|fund| fund["sources"][0]["amount"] = "350000.50".into()));
    page.open("");
    page.expect_figure("Remaining", "£320,000.50");
    page.open("?do=trail");
    page.expect_text("Nothing is decided yet.");
    page.expect_table_row(STEPS, "Remaining", &["", "", "£320,000.50"]);
    let fund = page.table_row(STEPS, "Fund");
    assert_eq!(fund[2], "£350,000.50", "{fund:?}");
    let committed = page.table_row(STEPS, "Committed: Research");
    assert_eq!(committed[1], "− £30,000.00", "{committed:?}");
    page.table(DIFFERENCES).expect_text("£350,000.50");
}

pub fn the_calculation_is_copied_as_a_table_that_spreadsheets_count_with(page: &Page) {
    catch_copied_tables(page);
    open_trail(page);
    page.button("Copy as a table").press();
    page.expect_status("Copied as a table. Paste it into Word or Excel.");
    let copied = page.evaluate("return copied").unwrap();
    let plain = copied["text/plain"].as_str().unwrap();
    let lines: Vec<&str> = plain.lines().collect();
    assert_eq!(lines[0], "Reference\tWhat\tIn the paper\tRequested\tDecision\tAmount\tSum so far");
    assert!(plain.contains("\tFunded\t\t\t\t-140000\t£180,000"), "{plain}");
    assert!(plain.contains("\tRemaining\t\t\t\t\t£180,000"), "{plain}");
    assert!(lines.last().unwrap().starts_with("\tTotal, all bids\t"), "{plain}");
}

pub fn a_scenario_that_is_not_there_or_cannot_be_read_says_so(page: &Page) {
    page.open("?do=trail&scenario=0");
    page.expect_text("Nothing is decided yet.");
    page.link("Decide on a bid first").expect_here();
    open_trail(page);
    page.open("?do=trail&scenario=9");
    page.expect_text("There is no such scenario in this round.");
    page.link("All scenarios").expect_here();
    let head = "scenario/site-invest-to-save-2013-14/0";
    expect_kept(page, KEY, "D1");
    put(page, head, "{ this was cut");
    page.open("?do=trail&scenario=0");
    page.expect_text("We can’t open this scenario, so its figures can’t be shown.");
    expect_reach(page);
}

pub fn on_paper_the_calculation_has_its_headings_on_each_page_and_no_controls(page: &Page) {
    open_trail(page);
    page.table(BIDS).expect_here();
    if !page.prefer_paper() {
        return;
    }
    assert_eq!(page.names("button"), Vec::<String>::new());
    page.expect_text("Invest to Save 2013–14. Printed");
    let pages = printed(page, &page.print(), "-layout");
    let all = pages.concat();
    assert!(all.contains("£180,000") && all.contains("Total, all bids"), "{all}");
    for page in pages.iter().filter(|page| page.contains("Subtotal, ")) {
        // The head of a column may be in two lines.
        assert!(page.contains("Requested Decision") && page.contains("Sum so"), "{page}");
    }
}
