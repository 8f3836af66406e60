//! A result as files for others and as letters: what they need is asked once, and kept with the round.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::collating::{NOW, read, thread};
use crate::deciding_finally::make_final;
use crate::round::{catch_saved_files, open_round};
use crate::stored::{KEY, entries, expect_kept, put};

/// Where the browser keeps what was typed about the round of 2013–14.
pub const TYPED: &str = "publication/site-invest-to-save-2013-14/";

fn open_files(page: &Page) {
    page.open("?do=publish&scenario=0");
    page.heading("Files and letters").expect_here();
    page.button("Save decisions as XLSX").expect_here();
}

/// Funds S1 in full, and no other bid.
fn fund_one(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
}

/// Waits until the text that is kept holds `part`.
pub fn expect_typed_kept(page: &Page, part: &str) {
    page.wait_for(format!("{part} in what is kept for files"), || {
        let text = entries(page).remove(TYPED).unwrap_or_default();
        if text.contains(part) { Ok(()) } else { Err(text) }
    });
}

/// Presses a button and returns the text of the file of this ending that is saved.
fn save(page: &Page, button: &str, ending: &str) -> String {
    page.evaluate("window.offered = []").unwrap();
    page.button(button).press();
    page.wait_for(format!("a file {ending}"), || {
        let offered = page.evaluate("return offered")?;
        let texts = offered.as_array().into_iter().flatten().filter_map(|one| one.as_str());
        let (names, texts): (Vec<&str>, Vec<&str>) =
            texts.partition(|text| text.ends_with(ending) && text.len() < 80);
        match (&names[..], &texts[..]) {
            ([_], [text]) => Ok((*text).to_owned()),
            _ => Err(offered.to_string()),
        }
    })
}

fn type_facts(page: &Page) {
    for (label, text) in [
        ("Name of the funder", "The Commissioner"),
        ("Funder’s organisation identifier", "GB-LAE-BIR"),
        ("Publisher prefix", "360G-example"),
        ("Date of the decision", "5/11/2013"),
    ] {
        page.field(label).type_and_leave(text);
    }
    expect_typed_kept(page, "5/11/2013");
}

pub fn a_result_is_saved_as_files_with_nothing_typed_twice(page: &Page) {
    catch_saved_files(page);
    fund_one(page);
    page.open("?do=scenarios");
    page.link("Files and letters: Scenario 1").press();
    page.heading("Files and letters").expect_here();
    page.expect_text("12 of 13 bids are not decided. Nothing is final until every bid is");
    page.expect_text("13 rows. The amounts given come to £50,000.");
    expect_reach(page);
    let decisions = save(page, "Save decisions as CSV", ".csv");
    assert!(decisions.contains("\r\nS1,Safer Solihull Partnership,"), "{decisions}");
    assert!(decisions.contains(",50000,funded,50000,"), "{decisions}");
    let package = save(page, "Save datapackage.json", ".json");
    assert!(
        package.contains("tabular-data-package") && package.contains("\"currency\": \"GBP\""),
        "{package}"
    );
    let workbook = save(page, "Save decisions as XLSX", ".xlsx");
    assert!(workbook.starts_with("PK"), "a workbook is a ZIP");
    page.expect_text("The letters as a Word file need their text");
    page.button("Save letters as Word").expect_gone();
    let text = page.field("Text for bids that are approved");
    page.button("Use suggested texts").press();
    page.button("Use suggested texts").expect_gone();
    let suggested = save(page, "Save letter sheet as CSV", ".csv");
    assert!(suggested.contains("You asked for £50,000, and we award you £50,000."), "{suggested}");
    assert!(!suggested.contains("Conditions:"), "nobody typed any: {suggested}");
    text.type_and_leave("Dear {bidder}, {reference}: {amount}. {sum} {amonut} [title]");
    page.expect_text("{amonut} is not filled in: write {amount}. [title] is not filled in: write {title}.");
    text.type_and_leave("Dear {bidder}, {reference}: {amount}. {sum}");
    page.expect_text("{sum} cannot be filled in");
    page.expect_accessible();
    let letters = save(page, "Save letter sheet as CSV", ".csv");
    assert!(letters.contains("Dear Safer Solihull Partnership, S1: £50,000. {sum}"), "{letters}");
    assert_eq!(letters.lines().count(), 2, "only who is decided on is written to: {letters}");
    assert!(save(page, "Save letter sheet as XLSX", ".xlsx").starts_with("PK"));
    assert!(save(page, "Save letters as Word", ".docx").starts_with("PK"), "a document is a ZIP");
}

pub fn what_a_file_of_grants_lacks_is_asked_for_and_found_again(page: &Page) {
    catch_saved_files(page);
    fund_one(page);
    open_files(page);
    page.expect_text("Fill in “Name of the funder”.");
    page.button("Save 360Giving CSV").expect_gone();
    page.field("Date of the decision").type_and_leave("November");
    page.expect_text("“Date of the decision” is not a date.");
    type_facts(page);
    page.expect_text("1 grant. The amounts awarded come to £50,000.");
    page.expect_text(
        "Made up with your publisher prefix: Safer Solihull Partnership (360G-example-ORG:solihull).",
    );
    expect_reach(page);
    let grants = save(page, "Save 360Giving CSV", ".csv");
    assert!(grants.contains("360G-example-invest-to-save-2013-14-s1"), "{grants}");
    assert!(grants.contains(",GBP,50000,50000,2013-11-05,"), "{grants}");
    page.field("Organisation identifier of Safer Solihull Partnership").type_and_leave("GB-LAE-SOL");
    page.expect_no_text("Made up with");
    expect_typed_kept(page, "GB-LAE-SOL");
    page.reload();
    page.field("Name of the funder").expect_value("The Commissioner");
    page.field("Organisation identifier of Safer Solihull Partnership").expect_value("GB-LAE-SOL");
    assert!(save(page, "Save 360Giving CSV", ".csv").contains("GB-LAE-SOL"));
}

pub fn votes_are_what_members_sent_and_none_are_made_up(page: &Page) {
    catch_saved_files(page);
    fund_one(page);
    open_files(page);
    page.expect_text("it is made of what members sent, and nothing is here. No votes are made up.");
    page.field("Country").expect_gone();
    put(page, NOW, "{\"half");
    page.reload();
    page.expect_text("What members sent is saved here but can’t be read, so no file can be made of it.");
    page.expect_no_text("nothing is here");
    page.open("?do=collate");
    page.button("Put it aside and begin anew").press();
    page.expect_text("Nothing has been brought yet.");
    read(page, &thread());
    page.expect_status("4 new scenarios added.");
    page.wait_for("what members sent in the database", || {
        if entries(page).contains_key(NOW) { Ok(()) } else { Err("nothing yet".to_owned()) }
    });
    open_files(page);
    for (label, text) in [
        ("Country", "United Kingdom"),
        ("Place or body that voted", "West Midlands"),
        ("Which vote this was", "2013"),
        ("First day of the vote", "1/11/2013"),
        ("Last day of the vote", "5/11/2013"),
    ] {
        page.field(label).type_and_leave(text);
    }
    page.expect_text("What this format cannot hold:");
    expect_reach(page);
    let votes = save(page, "Save Pabulib file", ".pb");
    assert!(votes.starts_with("META") && votes.contains("vote_type;approval"), "{votes}");
    assert!(votes.contains("\nVOTES\r\nvoter_id;vote\r\n1;"), "{votes}");
}

pub fn stages_of_payment_hold_for_the_amount_they_were_typed_for(page: &Page) {
    catch_saved_files(page);
    open_round(page);
    page.group("B1").radio("In full £100,000").choose();
    expect_kept(page, KEY, "B1");
    open_files(page);
    page.expect_text("1 award without stages of payment.");
    page.button("Stages of payment").press();
    page.field("Stages of payment of B1, £100,000").type_and_leave("Half now, half in May");
    page.expect_no_text("without stages");
    expect_typed_kept(page, "Half now");
    assert!(save(page, "Save letter sheet as CSV", ".csv").contains("Half now, half in May"));
    page.open("");
    page.group("B1").radio("Reduced £90,000").choose();
    expect_kept(page, KEY, "90000");
    open_files(page);
    page.expect_text("1 was typed for another amount or bid");
    page.field("Stages of payment of B1, £90,000").expect_value("Half now, half in May");
    page.expect_text("was given £100,000. It is not in the sheet");
    assert!(!save(page, "Save letter sheet as CSV", ".csv").contains("Half now"));
    expect_reach(page);
    page.button("It still holds").press();
    page.expect_no_text("It is not in the sheet");
    assert!(save(page, "Save letter sheet as CSV", ".csv").contains("Half now"));
}

pub fn what_two_tabs_type_is_put_together(page: &Page) {
    fund_one(page);
    open_files(page);
    page.field("Name of the funder").type_and_leave("The Commissioner");
    expect_typed_kept(page, "The Commissioner");
    page.open_in_new_tab("?do=publish&scenario=0");
    page.field("Name of the funder").expect_value("The Commissioner");
    page.field("Publisher prefix").type_and_leave("360G-example");
    expect_typed_kept(page, "360G-example");
    page.go_to_tab(0);
    page.expect_status("Another tab changed what is typed here.");
    page.field("Publisher prefix").expect_value("360G-example");
    page.field("Date of the decision").type_and_leave("5/11/2013");
    expect_typed_kept(page, "5/11/2013");
    expect_typed_kept(page, "360G-example");
}

pub fn what_was_typed_and_cannot_be_read_is_said_and_left_alone(page: &Page) {
    fund_one(page);
    put(page, TYPED, "{ this was cut");
    page.open("?do=publish&scenario=0");
    page.expect_status("What was typed here for this round is damaged");
    expect_reach(page);
    page.button("Put it aside and type it again").press();
    page.field("Name of the funder").type_and_leave("The Commissioner");
    expect_typed_kept(page, "The Commissioner");
    let aside = entries(page).into_iter().find(|(key, _)| key.starts_with("set-aside/"));
    assert_eq!(aside.unwrap().1, "{ this was cut");
}

pub fn every_file_of_what_is_final_has_its_checksum(page: &Page) {
    catch_saved_files(page);
    make_final(page);
    page.link("Files and letters: As decided").press();
    page.heading("Files and letters").expect_here();
    page.expect_text("Every file says so, in it or in its name, so that it can be matched with the paper.");
    let shown =
        page.evaluate("return document.body.innerText.match(/checksum ([0-9A-Z]{4}-[0-9A-Z]{4})/)[1]");
    let shown = shown.unwrap().as_str().unwrap().to_owned();
    expect_reach(page);
    let decisions = save(page, "Save decisions as CSV", &format!("-{shown}.csv"));
    assert!(decisions.contains(",final_on,checksum\r\n"), "{decisions}");
    assert_eq!(decisions.matches(&format!(",{shown}\r\n")).count(), 13, "{decisions}");
    let package = save(page, "Save datapackage.json", ".json");
    assert!(package.contains(&format!("\"checksum\": \"{shown}\"")), "{package}");
    assert!(package.contains(&format!("-{shown}.csv\"")), "{package}");
    page.button("Use suggested texts").press();
    let letters = save(page, "Save letter sheet as CSV", &format!("-{shown}.csv"));
    assert_eq!(letters.matches(&format!(",{shown}\r\n")).count(), 13, "{letters}");
    assert!(save(page, "Save letters as Word", &format!("-{shown}.docx")).starts_with("PK"));
    type_facts(page);
    page.expect_text(&format!("{shown} stands in the name of the file."));
    assert!(!save(page, "Save 360Giving CSV", &format!("-{shown}.csv")).contains(&shown));
}

pub fn where_there_is_no_scenario_that_is_said(page: &Page) {
    open_round(page);
    page.open("?do=publish&scenario=0");
    page.expect_text("Nothing is decided yet in this round.");
    page.link("Decide on a bid first").expect_here();
    expect_reach(page);
    fund_one(page);
    page.open("?do=publish&scenario=7");
    page.expect_text("There are no decisions to make files of");
    page.link("All scenarios").expect_here();
    expect_reach(page);
}
