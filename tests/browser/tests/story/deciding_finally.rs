//! What is final stays as it is: marked once all is decided, matched by its checksum, shown to everybody and changed by nobody.

use browser_tests::{Look, Page};
use serde_json::json;

use crate::accessibility::expect_reach;
use crate::outcomes::further;
use crate::round::{FUND_FILE, altered_fund, catch_saved_files, open_round, saved_file};
use crate::stored::{KEY, NEXT_KEY, entries, expect_kept, expect_saved, kept_decisions};

const LIST: &str = "?do=scenarios";
const BIDS: [&str; 13] = ["S1", "D1", "C1", "C2", "B1", "B2", "SS1", "SS2", "SS3", "SS4", "SS5", "W1", "W2"];

/// Every bid decided: two in full, the others declined.
fn decide_all(page: &Page) {
    open_round(page);
    for bid in BIDS {
        match bid {
            "S1" | "D1" => page.group(bid).radio("In full").choose(),
            _ => further(page, bid).radio("Declined").choose(),
        }
    }
    page.expect_figure("Remaining", "£220,000");
    expect_saved(page);
}

/// All decided, and marked as final under this title.
pub fn make_final(page: &Page) {
    decide_all(page);
    page.open(LIST);
    page.button("Mark as final: Scenario 1").press();
    page.expect_focused("Title of the decision");
    page.field("Title of the decision").type_and_enter("As decided");
    page.expect_status("“As decided” is final:");
    page.item("As decided").expect_text("checksum");
}

/// The link that is offered to everybody.
fn result_link(page: &Page) -> String {
    page.link("Show the result: As decided").press();
    page.heading("The result").expect_here();
    let link = page.field("Link to the result").value();
    link.split_once("/boards/2013/").map(|(_, rest)| rest.to_owned()).unwrap()
}

/// On a telephone what is approved is in sight, with nothing to scroll to the side.
fn expect_whole_tables(page: &Page) {
    page.viewport(320);
    page.expect_no_sideways_scrolling();
    let fits = page.evaluate(
        "return [...document.querySelectorAll('[role=region]')].every((one) => one.scrollWidth <= one.clientWidth)",
    );
    assert_eq!(fits.unwrap(), json!(true));
    page.viewport(1280);
}

pub fn a_scenario_is_marked_as_final_and_stays_as_it_is(page: &Page) {
    make_final(page);
    let card = page.item("As decided");
    card.expect_text("Final: decided on");
    card.button("Rename: As decided").expect_gone();
    card.button("Mark as final: As decided").expect_gone();
    expect_reach(page);
    card.link("History").press();
    page.expect_text("This scenario is final and stays as it is.");
    assert!(!page.names("button").iter().any(|name| name.starts_with("Bring back")));
    page.open(LIST);
    page.button("Reopen in a copy: As decided").press();
    page.expect_status("“As decided” stays final. You can go on in “Copy of As decided”.");
    page.button("Delete: As decided").press();
    page.expect_text("This is a final decision.");
    page.button("Delete it all the same").press();
    page.expect_status("“As decided” is deleted.");
    page.button("Bring back: As decided").press();
    page.group("In use").item("As decided").expect_text("Final: decided on");
}

pub fn nothing_is_final_while_a_bid_is_not_decided(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.open(LIST);
    page.button("Mark as final: Scenario 1").press();
    page.expect_text("12 bids are still to decide: ");
    page.expect_text("W2 No Cold Calling Zones");
    expect_reach(page);
    page.button("Decide on them").press();
    page.expect_figure("Remaining", "£270,000");
}

pub fn what_could_be_final_says_so_where_it_is_handed_on(page: &Page) {
    const WAY: &str = "Mark it as final under “All scenarios”";
    decide_all(page);
    page.open("?do=publish");
    page.link(WAY).expect_here();
    expect_reach(page);
    page.open("?do=notice");
    page.link(WAY).press();
    page.button("Mark as final: Scenario 1").press();
    page.field("Title of the decision").type_and_enter("As decided");
    page.expect_status("“As decided” is final:");
    page.open("?do=notice");
    page.heading("Executive summary").expect_here();
    page.link(WAY).expect_gone();
}

pub fn a_copy_of_what_is_final_is_found_and_told_apart(page: &Page) {
    make_final(page);
    page.button("Reopen in a copy: As decided").press();
    page.link("Open “Copy of As decided” on the board").expect_here();
    page.button("Mark as final: Copy of As decided").press();
    let title = page.field("Title of the decision");
    title.expect_value("As decided");
    page.expect_status("Another final scenario of this round is called “As decided” too.");
    expect_reach(page);
    title.type_text("As decided in May");
    page.expect_no_text("Another final scenario of this round");
    page.button("Cancel").press();
    page.link("Open “Copy of As decided” on the board").press();
    page.field("Scenario").expect_value("Copy of As decided");
}

pub fn a_board_goes_on_in_a_copy_of_what_is_final(page: &Page) {
    make_final(page);
    page.button("Open: As decided").expect_here();
    page.open("");
    page.expect_text("Final: decided on");
    page.expect_text("what you decide here goes on in a copy");
    page.field("Scenario").expect_value("As decided (final)");
    page.group("W1").radio("In full £25,000").choose();
    page.expect_text("“As decided” is final and stays as it is. You go on in “Copy of As decided”.");
    page.field("Scenario").expect_value("Copy of As decided");
    page.expect_figure("Remaining", "£195,000");
    expect_saved(page);
    expect_kept(page, NEXT_KEY, "25000");
    page.open(LIST);
    page.item("As decided").expect_figure("Remaining", "£220,000");
    page.item("Copy of As decided").expect_figure("Remaining", "£195,000");
}

/// Another tab has the scenario open, and was not told.
pub fn no_tab_writes_into_what_another_has_marked_as_final(page: &Page) {
    page.site().run_first("delete window.BroadcastChannel;");
    decide_all(page);
    page.open_in_new_tab(LIST);
    page.button("Mark as final: Scenario 1").press();
    page.field("Title of the decision").type_and_enter("As decided");
    page.expect_status("“As decided” is final:");
    page.go_to_tab(0);
    page.group("W1").radio("In full £25,000").choose();
    page.expect_text("“As decided” is final and stays as it is.");
    expect_saved(page);
    let entry = entries(page)[&format!("entry/{KEY}")].clone();
    assert!(entry.starts_with("tranche-entry/2 "), "{entry}");
    assert!(!kept_decisions(page, KEY).contains("25000"));
}

pub fn a_final_link_opens_read_only_with_its_checksum(page: &Page) {
    make_final(page);
    let link = result_link(page);
    let checksum = link.split("result=").nth(1).unwrap()[..8].to_owned();
    let shown = format!("{}-{}", &checksum[..4], &checksum[4..]);
    page.open_elsewhere(&link);
    page.expect_text("The checksum matches the one in the link");
    page.expect_text(&format!("Checksum {shown}"));
    page.expect_text("As decided. Decided on");
    page.expect_figure("Approved", "£100,000");
    page.expect_figure("Remaining", "£220,000");
    page.expect_table_row("Approved", "Total", &["", "", "£100,000", "£100,000"]);
    page.heading("Not approved").expect_here();
    assert!(page.names("radio").is_empty() && page.names("checkbox").is_empty());
    expect_reach(page);
    expect_whole_tables(page);
    // Nothing is kept of what is only looked at.
    assert!(!entries(page).keys().any(|key| key.starts_with("scenario/")));

    page.open_elsewhere(&link.replacen(&checksum, "00000000", 1));
    page.expect_text("Careful: these are not the decisions that the checksum in the link was made for.");
    page.open_elsewhere(&link[..link.len() - 3]);
    page.heading("We can’t show this result").expect_here();
    page.expect_text("The end of this link is missing.");
    page.expect_text("Ask whoever sent it for the link again.");
    page.link("Go to all rounds").expect_here();

    page.open_elsewhere(&link);
    page.link("Open in Tranche as a copy").press();
    page.heading("A shared scenario").expect_here();
    page.expect_text("The sender marked it as final.");
    page.expect_figure("Remaining", "£220,000");
}

pub fn a_frame_with_the_result_tells_its_height(page: &Page) {
    make_final(page);
    result_link(page);
    let code = page.field("Code for a page of your site").value();
    assert!(code.contains("?embed&amp;result="), "{code}");
    let around = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Our site</title><h1>Our site</h1>{code}"
    );
    page.site().put("ours.html", around);
    // A site’s own page is of the same origin, so that the story can look into its frame.
    page.open("ours.html");
    let seen = |script: &'static str| move || page.evaluate(script);
    let height = seen("return Number(document.querySelector('iframe').height)");
    let inside = seen("return document.querySelector('iframe').contentDocument?.body.offsetHeight ?? 0");
    page.wait_for("the frame to be as high as what it shows", || {
        let (frame, content) =
            (height()?.as_i64().unwrap_or_default(), inside()?.as_i64().unwrap_or_default());
        let fits = frame != 600 && content > 300 && frame == content + 1;
        if fits { Ok(()) } else { Err(format!("{frame} for {content}")) }
    });
    let ways = page.evaluate(
        "const inside = document.querySelector('iframe').contentDocument;
        return [...inside.querySelectorAll('a, button')].map((way) => way.textContent + ' ' + way.target)",
    );
    assert_eq!(ways.unwrap(), json!(["Open in Tranche as a copy _blank"]));
}

pub fn a_result_in_a_frame_is_in_reach(page: &Page) {
    make_final(page);
    let link = result_link(page);
    page.open_elsewhere(&link.replacen("?result", "?embed&result", 1));
    page.heading("Approved").expect_here();
    expect_reach(page);
    expect_whole_tables(page);
    page.expect_no_text("Print");
}

pub fn a_result_is_saved_as_a_page_without_a_script(page: &Page) {
    catch_saved_files(page);
    make_final(page);
    result_link(page);
    expect_reach(page);
    expect_whole_tables(page);
    page.button("Save the result as a web page").press();
    let (name, text) = saved_file(page);
    assert!(name.starts_with("result-invest-to-save-") && name.ends_with(".html"), "{name}");
    assert!(!text.contains("<script") && text.contains("<html lang=\"en-GB\">"));
    page.site().put("result.html", text);
    page.open_elsewhere("result.html");
    page.expect_figure("Approved", "£100,000");
    page.expect_table_row("Approved", "Total", &["", "", "£100,000", "£100,000"]);
    expect_reach(page);
    expect_whole_tables(page);
}

/// The site puts other bids in the place of those: what was decided is shown on the bids as they were.
pub fn what_is_final_outlives_a_change_of_the_bids(page: &Page) {
    make_final(page);
    page.site().put(FUND_FILE, altered_fund(|fund| fund["bids"][0]["requested"] = json!("60000")));
    page.open(LIST);
    let card = page.item("As decided");
    card.expect_text("The bids have been changed since.");
    card.expect_figure("Funded", "£100,000");
    page.open("?do=history&scenario=0");
    page.expect_text("This scenario is final and stays as it was decided, on the bids as they were.");
    page.expect_text("Funded £100,000. Remaining £220,000.");
    page.expect_no_text("£110,000");
    page.open("?do=compare");
    page.expect_text("“As decided” is final, and stands as it was decided on the earlier bids.");
    page.open(LIST);
    let link = result_link(page);
    assert!(link.contains("TRANCHEFUND"), "{link}");
    page.open_elsewhere(&link);
    page.expect_text("The checksum matches the one in the link");
    page.expect_figure("Approved", "£100,000");
}

pub fn a_final_scenario_is_printed_with_its_checksum(page: &Page) {
    make_final(page);
    page.open("");
    page.expect_text("Final: decided on");
    page.evaluate("dispatchEvent(new Event('beforeprint'))").unwrap();
    page.wait_for("the record of paper", || {
        let text = page.evaluate("return document.querySelector('.record')?.textContent ?? ''")?;
        let text = text.as_str().unwrap_or_default().to_owned();
        let says = text.contains("Final: decided on") && text.contains("checksum");
        if says && !text.contains("Trial decisions") { Ok(()) } else { Err(text) }
    });
}
