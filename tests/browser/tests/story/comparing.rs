//! Scenarios side by side: what differs, what the minutes say of it, and decisions taken from one into another.

use browser_tests::{Look, Page};
use serde_json::{Value, json};

use crate::accessibility::expect_reach;
use crate::round::{
    SHARED, altered_fund, catch_saved_files, decide_a_little, open_round, saved_scenario, share,
};
use crate::stored::{KEY, NEXT_KEY, expect_kept, expect_saved, kept_decisions};

const COMPARE: &str = "?do=compare";
const TABLE: &str = "Decisions by scenario";
const S1: &str = "S1 Violent crime in Chelmsley Wood and Smith’s Wood";

/// B1 is reduced in both, and S1 is funded besides in the copy, which is on the table.
fn decide_twice(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    page.menu("Copy into a new scenario").press();
    expect_kept(page, NEXT_KEY, "B1");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    expect_kept(page, NEXT_KEY, "S1");
}

fn open_compare(page: &Page) {
    decide_twice(page);
    page.open(COMPARE);
    page.heading("Compare scenarios").expect_here();
}

pub fn two_scenarios_stand_side_by_side_and_the_minutes_say_how_they_differ(page: &Page) {
    open_compare(page);
    page.checkbox("Scenario 1").expect_chosen();
    page.checkbox("Copy of Scenario 1").expect_chosen();
    page.group("Baseline").radio("Scenario 1").expect_chosen();
    page.expect_table_row(TABLE, S1, &["Not decided Take", "In full, £50,000"]);
    page.expect_table_row(TABLE, "B1", &["Reduced, £90,000", "same"]);
    page.expect_table_row(TABLE, "Funded", &["£90,000", "£140,000"]);
    page.expect_table_row(TABLE, "Remaining", &["£230,000", "£180,000"]);
    page.expect_table_row(TABLE, "Still to decide", &["12", "11"]);
    page.expect_text("12 bids are the same in all, 11 of them not decided");
    page.expect_table_row(TABLE, "Solihull", &["£0", "£50,000"]);
    page.expect_table_row(TABLE, "Birmingham", &["£90,000", "£90,000"]);
    page.expect_table_row(TABLE, "Walsall", &["£0", "£0"]);
    page.item(
        "“Scenario 1” and “Copy of Scenario 1” differ on 1 bid; “Copy of Scenario 1” gives £50,000 more.",
    )
    .expect_here();

    page.group("Show").radio("Only differences").choose();
    page.table(TABLE).expect_no_text("B1 Youth violence");
    page.table(TABLE).expect_text(S1);
    page.group("Show").radio("In the order of the paper").choose();
    page.expect_no_text("12 bids are the same in all");
    page.expect_table_row(TABLE, "B1", &["Reduced, £90,000", "same"]);

    page.group("Baseline").radio("Copy of Scenario 1").choose();
    page.expect_table_row(TABLE, "Remaining", &["£180,000", "£230,000"]);
    page.item("“Copy of Scenario 1” and “Scenario 1” differ on 1 bid; “Scenario 1” gives £50,000 less.")
        .expect_here();
    page.checkbox("Scenario 1").untick();
    page.expect_text("Tick one more scenario to compare it with this one.");
    page.table(TABLE).expect_gone();
}

pub fn a_decision_is_taken_over_and_back_with_the_keyboard_in_its_row(page: &Page) {
    open_compare(page);
    page.expect_text("“Take” brings a decision into “Copy of Scenario 1”, the scenario open on your board.");
    page.button("Take S1: not decided into “Copy of Scenario 1”").press();
    page.expect_status("S1 in “Copy of Scenario 1” is now: not decided.");
    page.expect_table_row(TABLE, S1, &["Not decided", "same"]);
    page.expect_focused(S1);
    page.expect_text("13 bids are the same in all, 12 of them not decided; 1 of them still listed above");
    page.expect_text("After that, what “Copy of Scenario 1” was before is in its history.");
    assert!(!kept_decisions(page, NEXT_KEY).contains("S1"));
    page.expect_text("“Scenario 1” and “Copy of Scenario 1” are the same on every bid.");
    page.button("Undo").press();
    page.expect_status("Undone. “Copy of Scenario 1” is as it was before.");
    page.expect_table_row(TABLE, S1, &["Not decided Take", "In full, £50,000"]);
    expect_kept(page, NEXT_KEY, "S1");
    page.button("Undo").expect_gone();
    page.expect_focused("Side by side");
    page.link("Back to").press();
    page.expect_figure("Remaining", "£180,000");
    page.field("Scenario").expect_value("Copy of Scenario 1");
    assert!(!kept_decisions(page, KEY).contains("S1"));
}

pub fn what_was_changed_since_in_another_tab_is_not_taken_back(page: &Page) {
    open_compare(page);
    page.button("Take S1: not decided into “Copy of Scenario 1”").press();
    page.button("Undo").expect_here();
    page.open_in_new_tab("");
    page.expect_figure("Remaining", "£230,000");
    page.group("D1").radio("In full £50,000").choose();
    expect_kept(page, NEXT_KEY, "D1");
    page.go_to_tab(0);
    // What another tab decides is seen here at once.
    page.expect_table_row(TABLE, "D1", &["Not decided Take", "In full, £50,000"]);
    page.button("Undo").press();
    page.expect_status(
        "“Copy of Scenario 1” was changed in another tab since then, so it was left as it is.",
    );
    assert!(kept_decisions(page, NEXT_KEY).contains("D1"));
}

pub fn a_link_is_held_against_ones_own_work_and_taken_over_whole(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let code = share(page).code;
    page.group("W2").radio("In full £15,000").choose();
    page.expect_figure("Remaining", "£180,836");
    expect_saved(page);
    expect_kept(page, KEY, "W2");
    page.open(&format!("{COMPARE}#{code}"));
    page.checkbox("Shared scenario").expect_chosen();
    page.expect_table_row(TABLE, "W2", &["In full, £15,000", "Not decided Take"]);
    page.expect_table_row(TABLE, "C2", &["Parts, £34,164", "same"]);
    page.button("Take all of “Shared scenario” into “Scenario 1”").press();
    page.expect_status("Took 1 decision of “Shared scenario” into “Scenario 1”.");
    page.button("Take all of “Shared scenario” into “Scenario 1”").expect_gone();
    assert!(!kept_decisions(page, KEY).contains("W2"));
    page.button("Undo").press();
    page.expect_table_row(TABLE, "W2", &["In full, £15,000", "Not decided Take"]);
    expect_kept(page, KEY, "W2");
}

pub fn a_shared_scenario_on_the_board_is_held_against_ones_own(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    let code = share(page).code;
    page.group("W2").radio("In full £15,000").choose();
    page.expect_figure("Remaining", "£255,000");
    expect_kept(page, KEY, "W2");
    page.open(&format!("?#{code}"));
    page.heading(SHARED).expect_here();
    page.button("Compare with mine").press();
    page.expect_address("?do=compare");
    page.checkbox("Scenario 1").expect_chosen();
    page.checkbox("Shared scenario").expect_chosen();
    page.expect_table_row(TABLE, "W2", &["In full, £15,000", "Not decided Take"]);
    page.expect_table_row(TABLE, "S1", &["In full, £50,000", "same"]);
}

pub fn decisions_go_into_a_scenario_of_the_table_whatever_is_open_on_the_board(page: &Page) {
    open_compare(page);
    // A third one is opened on the board, and is no column of the table.
    page.link("Back to").press();
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.menu("Copy into a new scenario").press();
    page.field("Scenario").expect_value("Copy of Copy of Scenario 1");
    let third = KEY.replace("/0", "/2");
    page.group("D1").radio("In full £50,000").choose();
    expect_kept(page, &third, "D1");
    page.open("?do=compare&scenario=1");
    page.checkbox("Copy of Copy of Scenario 1").expect_not_chosen();
    page.expect_text(
        "“Take” brings a decision into “Copy of Scenario 1”. The scenario open on your board is another one",
    );
    page.expect_table_row(TABLE, S1, &["Not decided Take", "In full, £50,000"]);
    page.button("Take S1: not decided into “Copy of Scenario 1”").press();
    page.expect_table_row(TABLE, S1, &["Not decided", "same"]);
    assert!(!kept_decisions(page, NEXT_KEY).contains("S1"));
    assert!(kept_decisions(page, &third).contains("S1"));
    // What it was before is found again where the page says.
    page.link("history").press();
    page.heading("History").expect_here();
    page.expect_text("S1 not decided");
}

/// A file of the round with these scenarios.
fn round_file(scenarios: &[(&str, &str)]) -> String {
    let parsed = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let named = scenarios.iter().map(|(title, text)| json!({ "title": title, "decisions": parsed(text) }));
    let fund = parsed(&altered_fund(|_| ()));
    // The format stands first, whatever words follow it.
    format!(
        "{{ \"format\": \"tranche-round/1\", \"fund\": {fund}, \"scenarios\": {} }}",
        Value::from(named.collect::<Vec<_>>())
    )
}

pub fn saved_files_are_compared_and_of_a_round_all_that_is_not_here_yet(page: &Page) {
    catch_saved_files(page);
    open_round(page);
    page.group("W1").radio("In full £25,000").choose();
    page.expect_figure("Remaining", "£295,000");
    expect_kept(page, KEY, "W1");
    let first = saved_scenario(page);
    page.reload();
    page.group("W2").radio("In full £15,000").choose();
    page.expect_figure("Remaining", "£280,000");
    let second = saved_scenario(page);
    expect_kept(page, KEY, "W2");

    page.open(COMPARE);
    page.heading("Compare scenarios").expect_here();
    page.drop_file("First draft.json", first.as_str());
    page.expect_status("Added “First draft”.");
    page.checkbox("First draft").expect_chosen();
    page.expect_table_row(TABLE, "W2", &["In full, £15,000", "Not decided Take"]);
    page.expect_table_row(TABLE, "W1", &["In full, £25,000", "same"]);
    page.drop_file("photo.json", "{\"format\": \"photo\"}");
    page.expect_status("We can’t open this file.");

    page.drop_file("round.json", round_file(&[("A", &first)]).as_str());
    page.expect_status("Added “A”.");
    // What is here already keeps nothing behind it from being added.
    page.drop_file("round.json", round_file(&[("A", &first), ("B", &second)]).as_str());
    page.expect_status("Added “B”. “A” is here already, and decides the same.");
    page.checkbox("B").expect_chosen();
    page.drop_file("round.json", round_file(&[("A", &first), ("B", &second)]).as_str());
    page.expect_status("“A” and “B” are here already, and decide the same.");
}

/// The code of the decisions on the table, without what the scenario is called.
fn unnamed_code(page: &Page) -> String {
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    dialog.field("Title (optional)").type_and_leave("");
    dialog.button("Other ways to share").press();
    let code = dialog.field("Code of the decisions").value();
    dialog.button("Close").press();
    dialog.expect_gone();
    code
}

pub fn what_is_no_scenario_is_said_and_a_seventh_is_refused(page: &Page) {
    decide_twice(page);
    let code = unnamed_code(page);
    let mut title = "Copy of Scenario 1".to_owned();
    for (number, bid) in (2..).zip(["D1", "C1", "W1", "W2"]) {
        title = format!("Copy of {title}");
        page.menu("Copy into a new scenario").press();
        page.field("Scenario").expect_value(&title);
        page.group(bid).radio("In full").choose();
        expect_kept(page, &KEY.replace("/0", &format!("/{number}")), bid);
    }
    page.open(COMPARE);
    page.button("Add a scenario").press();
    let field = page.field("Link, code or the whole message");
    field.type_text("See you on Thursday");
    page.button("Add").press();
    page.expect_status("There is no link or code in this text.");
    field.type_text(&format!("Dear all, {code} is mine."));
    page.button("Add").press();
    page.expect_status("Added “Shared scenario”.");
    page.checkbox("Shared scenario").expect_chosen();
    field.expect_value("");
    field.type_text(&code);
    page.button("Add").press();
    page.expect_status("“Shared scenario” is here already, and decides the same.");

    let boxes = page.names("checkbox");
    assert_eq!(boxes.len(), 7, "{boxes:?}");
    let which = page.group("Which scenarios?");
    for name in &boxes[1..4] {
        which.checkbox(name).tick();
    }
    which.checkbox(&boxes[4]).press();
    page.expect_status("Six scenarios are the most at once. Untick one to compare another.");
    which.checkbox(&boxes[4]).expect_not_chosen();
    which.checkbox("Scenario 1").untick();
    which.checkbox(&boxes[4]).tick();
    page.expect_no_text("Six scenarios are the most at once.");
    page.table(TABLE).expect_text(&boxes[4]);
}

/// Has what is copied as a table from now on stand in `copied`, by its kind.
pub fn catch_copied_tables(page: &Page) {
    page.site().run_first(
        "window.copied = {};
        window.ClipboardItem = class { constructor(kinds) { this.kinds = kinds; } };
        const write = async ([item]) => {
            for (const [kind, blob] of Object.entries(item.kinds)) copied[kind] = await blob.text();
        };
        Object.defineProperty(navigator, 'clipboard', { value: { write } });",
    );
}

pub fn the_table_is_copied_for_word_processors_and_spreadsheets(page: &Page) {
    catch_copied_tables(page);
    open_compare(page);
    page.button("Copy as a table").press();
    page.expect_status("Copied as a table. Paste it into Word or Excel.");
    let copied = page.evaluate("return copied").unwrap();
    let [plain, html] = ["text/plain", "text/html"].map(|kind| copied[kind].as_str().unwrap().to_owned());
    let mut lines = plain.lines();
    let heads =
        "Reference\tBid\tScenario 1\tScenario 1: amount\tCopy of Scenario 1\tCopy of Scenario 1: amount";
    assert_eq!(lines.next(), Some(heads));
    let first = "S1\tViolent crime in Chelmsley Wood and Smith’s Wood\tNot decided\t\tIn full\t£50,000";
    assert_eq!(lines.next(), Some(first));
    assert!(plain.contains("\tRemaining\t\t£230,000\t\t£180,000"), "{plain}");
    assert!(html.starts_with("<table><caption>Decisions by scenario</caption>"), "{html}");
    // What is the same stands there, too: an empty cell says nothing where the table goes.
    assert!(plain.contains("\tReduced\t£90,000\tReduced\t£90,000"), "{plain}");
    assert!(html.contains("<td>In full</td><td>£50,000</td></tr>"), "{html}");
}

pub fn paper_shows_the_whole_comparison_and_no_controls(page: &Page) {
    open_compare(page);
    page.table(TABLE).expect_here();
    if !page.prefer_paper() {
        return;
    }
    page.expect_table_row(TABLE, S1, &["Not decided", "In full, £50,000"]);
    page.expect_table_row(TABLE, "B1", &["Reduced, £90,000", ""]);
    page.expect_text("Invest to Save");
    page.expect_text("Printed ");
    page.expect_text("differ on 1 bid; “Copy of Scenario 1” gives £50,000 more.");
    for role in ["radio", "checkbox", "field", "button", "link"] {
        assert_eq!(page.names(role), Vec::<String>::new(), "controls are of no use on paper");
    }
    assert!(page.print().starts_with(b"%PDF"));
}

pub fn scenarios_side_by_side_are_in_reach(page: &Page) {
    open_compare(page);
    page.button("Take S1: not decided into “Copy of Scenario 1”").press();
    page.button("Undo").press();
    page.button("Add a scenario").press();
    page.field("Link, code or the whole message").type_text("See you on Thursday");
    page.button("Add").press();
    page.expect_status("There is no link or code in this text.");
    page.table(TABLE).expect_here();
    expect_reach(page);
}
