//! A rule makes a first draft, and that becomes a scenario.

use browser_tests::{Key, Look, Page};
use serde_json::{Value, json};

use crate::accessibility::expect_reach;
use crate::round::{FUND_FILE, altered_fund, open_round};
use crate::stored::{KEY, expect_kept};

const TABLE: &str = "The draft, in the order of the rule";
const WATERLINE: &str = "Where the money does not last for the next bid";
const STEP: &str = "Round each share to";

pub fn open_draft(page: &Page) {
    page.open("?do=scenarios");
    page.link("From a rule").press();
    page.heading("First draft").expect_here();
    page.table(TABLE).expect_here();
}

/// Four bids with scores, and one of them with the least it can use.
fn scored_fund() -> String {
    altered_fund(|fund| {
        fund["format"] = json!("tranche-fund/2");
        for bid in fund["bids"].as_array_mut().unwrap().iter_mut().filter_map(Value::as_object_mut) {
            bid.remove("themes");
            let (quality, rank) = match bid["ref"].as_str() {
                Some("SS4") => ("9.5", "1"),
                Some("B1") => ("9", "2"),
                Some("S1") => ("8", "3"),
                Some("SS3") => ("7.25", "4"),
                _ => continue,
            };
            bid.insert(
                "scores".to_owned(),
                json!([{ "of": "Quality", "score": quality }, { "of": "Rank", "score": rank }]),
            );
            if bid["ref"] == "B1" {
                bid.insert("least".to_owned(), json!("90000"));
            }
        }
    })
}

pub fn a_list_is_drafted_to_the_waterline_and_becomes_a_scenario(page: &Page) {
    open_round(page);
    open_draft(page);
    page.group("In which order").radio("As the paper lists them").expect_chosen();
    page.expect_table_row(TABLE, "B1", &["£100,000", "In full", "£100,000", "£313,000"]);
    page.expect_table_row(TABLE, "B2", &["£95,000", "Reserve list, place 1: in full, £95,000", "", ""]);
    page.expect_text("Here the money runs out: £7,000 is left. B2 just misses, by £88,000.");
    page.expect_text("Further down, SS3 (£1,500) would still fit.");
    page.expect_text("Next in line: B2 with £88,000 more, SS1 with £121,760 more, ");
    page.expect_text("7 bids are funded with £313,000 of £320,000 available. £7,000 remains.");
    page.group(WATERLINE).radio("Skip it").choose();
    page.expect_table_row(TABLE, "SS3", &["£1,500", "In full", "£1,500", "£314,500"]);
    let title = "Draft: down the list in the order of the paper";
    page.button("Make this a scenario").press();
    page.expect_status(&format!("“{title}” is now a scenario of this round."));
    let way = format!("Open “{title}” on the board");
    page.link(&way).expect_here();
    page.button("Undo").press();
    page.expect_status(&format!(
        "“{title}” is deleted. For 30 days you can bring it back under “All scenarios”."
    ));
    page.link(&way).expect_gone();
    page.button("Make this a scenario").press();
    page.link(&way).press();
    page.expect_figure("Remaining", "£5,500");
    page.table("Reserve list").expect_text("with £89,500 more");
}

pub fn what_is_left_is_shared_and_what_is_decided_stays(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    expect_kept(page, KEY, "B1");
    open_draft(page);
    page.group("How").radio("Share what is left evenly").choose();
    page.group(STEP).radio("£500").choose();
    page.expect_table_row(TABLE, "S1", &["£50,000", "Other amount", "£31,500", "£31,500"]);
    page.expect_table_row(TABLE, "SS4", &["£38,000", "Other amount", "£31,000", "£312,000"]);
    page.expect_table_row(TABLE, "SS5", &["£8,000", "In full", "£8,000", "£320,000"]);
    page.expect_text("13 bids are funded with £320,000 of £320,000 available. £0 remains.");

    page.field("Start from").pick("Scenario 1");
    page.table(TABLE).expect_text("Decided in “Scenario 1”: these stay");
    page.expect_table_row(TABLE, "B1", &["£100,000", "Reduced", "£90,000", "£90,000"]);
    page.expect_text("(£90,000 decided before, £230,000 by the rule)");
    page.button("Make this a scenario").press();
    page.expect_status("“Draft: shared evenly” is now a scenario of this round.");
    page.link("All scenarios").press();
    let made = page.item("Draft: shared evenly");
    made.expect_figure("Funded", "£320,000");
    made.expect_text("rounded to £500");
    made.expect_text("What was decided in “Scenario 1” stays.");
}

pub fn a_list_by_hand_is_put_in_order_with_the_keyboard(page: &Page) {
    open_round(page);
    open_draft(page);
    page.group("In which order").radio("By hand").choose();
    page.button("Move SS5 up").focus();
    page.press_key(Key::Enter);
    page.expect_status("SS5 is now 12 of 13.");
    page.expect_focused("Move SS5 up");
    page.button("Move SS4 to the top").press();
    page.expect_status("SS4 is now 1 of 13.");
    page.expect_focused("Move SS4 to the top");
    page.expect_table_row(TABLE, "SS4", &["£38,000", "In full", "£38,000", "£38,000"]);
    page.expect_text("Here the money runs out: £69,000 is left. B1 just misses, by £31,000.");
    // The published reduction of B1 is £90,000, and that of B2, further down, £75,000.
    page.expect_no_text("would fit at");
    // Another way keeps the order for later, and says no more of the last move.
    page.group("How").radio("Share what is left in proportion").choose();
    page.button("Move SS4 down").expect_gone();
    page.expect_no_text("SS4 is now 1 of 13.");
    page.group("How").radio("Down a list").choose();
    page.expect_table_row(TABLE, "SS4", &["£38,000", "In full", "£38,000", "£38,000"]);
    expect_reach(page);
    // A scenario that is made is the news then.
    page.button("Move SS4 down").press();
    page.expect_status("SS4 is now 2 of 13.");
    page.button("Make this a scenario").press();
    page.expect_no_text("SS4 is now 2 of 13.");
}

pub fn scores_say_who_comes_first_and_how_much(page: &Page) {
    page.site().put(FUND_FILE, scored_fund());
    open_round(page);
    open_draft(page);
    page.group("In which order").radio("By scores or ranks").expect_chosen();
    page.group("Which scores").checkbox("Quality").expect_chosen();
    page.group("Which come first").radio("The highest, as of scores. First: SS4, B1, S1 …").expect_chosen();
    page.table(TABLE).expect_text("9.5 points");
    page.expect_table_row(TABLE, "B1", &["£100,000", "In full", "£100,000", "£138,000"]);
    page.group("Which scores").checkbox("Quality").untick();
    page.expect_text("Tick at least one score.");
    page.group("Which scores").checkbox("Quality").tick();

    page.group("How").radio("Share what is left, with more for the top").choose();
    page.expect_text("£130,500 is left: all bids that share in it have what they asked for.");
    page.table(TABLE).expect_text("Still to decide: it has no points, or lacks one of the scores");
    page.group("Which scores").checkbox("Quality").untick();
    page.group("Which scores").checkbox("Rank").tick();
    page.group("Which come first").radio("The highest, as of scores. First: SS3, S1, B1 …").expect_chosen();
    page.group("Which come first").radio("The lowest, as of ranks. First: SS4, B1, S1 …").choose();
    page.table(TABLE).expect_text("rank 2");
    page.checkbox("Give a bid at least what it says it needs, or nothing").expect_chosen();
    page.table(TABLE).expect_no_text("Quality");
    expect_reach(page);
}

pub fn a_first_draft_is_in_reach(page: &Page) {
    open_round(page);
    open_draft(page);
    expect_reach(page);
}
