//! Several funds: those that the site offers, and those of one's own. None meets another.

use browser_tests::{Look, Page};
use serde_json::json;

use crate::hosting::{NOT_LOADED, excuse_missing_files};
use crate::paper::{
    REVIEW, START, TSV, XLSX, excuse_early_files, expect_paper, expect_round, open_start, own_name, paste,
    tell_of_round, use_bids, use_fund,
};
use crate::round::{
    SHARED, altered_fund, close_shared, decide_a_little, open_notes, open_round, share, share_short,
};
use crate::stored::{CAN_BE_FULL, KEEPS_NOTHING, KEY, expect_kept, expect_saved, keep, kept, old_kept};

const OFFERS: &str = "funds/index.json";
const PARKS: &str = "Parks and gardens";
const NOT_KEPT: &str = "We couldn’t save the bids: this browser’s storage is full, or blocked";

/// A second fund of the site: the same bids under another title, with £10,000 more.
fn offer_parks(page: &Page) {
    excuse_early_files(page);
    let parks = altered_fund(|fund| {
        fund["id"] = json!("parks");
        fund["title"] = json!(PARKS);
        fund["sources"][0]["amount"] = json!("360000");
        fund["stated"] = json!([]);
    });
    page.site().put("funds/parks-2031.json", parks);
    let list = json!({ "format": "tranche-funds/1", "funds": [
        { "name": "invest-to-save-2013-14", "title": "Invest to Save 2013–14" },
        { "name": "parks-2031", "title": PARKS },
    ] });
    page.site().put(OFFERS, list.to_string());
}

pub fn a_second_fund_of_the_site_is_listed_and_opens(page: &Page) {
    offer_parks(page);
    open_start(page);
    page.group("Published here").link("Invest to Save 2013–14").expect_here();
    page.group("Published here").link(PARKS).press();
    page.expect_address("?fund=parks-2031");
    page.heading(PARKS).expect_here();
    page.expect_figure("Remaining", "£330,000");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£280,000");
    expect_saved(page);
    open_round(page);
    page.open("?fund=invest-to-save-2013-14");
    page.expect_figure("Remaining", "£320,000");
    page.open("?fund=parks-2031");
    page.expect_figure("Remaining", "£280,000");
}

pub fn a_link_made_on_a_named_fund_opens_there(page: &Page) {
    offer_parks(page);
    page.open("?fund=parks-2031");
    page.expect_figure("Remaining", "£330,000");
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£240,000");
    let link = share(page).link;
    assert!(link.starts_with("?fund=parks-2031#TRANCHE2"), "{link}");
    page.open_elsewhere(&link);
    page.heading(SHARED).expect_here();
    page.heading(PARKS).expect_here();
    page.expect_figure("Remaining", "£240,000");
    close_shared(page);
    page.expect_figure("Remaining", "£330,000");
    assert!(page.address().ends_with("?fund=parks-2031"), "{}", page.address());
    page.reload();
    page.expect_figure("Remaining", "£330,000");
    // With the same bids under another title it opens, and says what was different.
    page.open_elsewhere(&link.replace("?fund=parks-2031", "?"));
    page.expect_text("It was made when £330,000 was available; here £320,000 is.");
    page.expect_figure("Remaining", "£230,000");
}

pub fn a_name_that_is_none_is_said_and_leads_to_the_others(page: &Page) {
    excuse_early_files(page);
    for (query, name) in [
        ("?fund=../x", "../x"),
        ("?fund=a/b", "a/b"),
        ("?fund=", ""),
        ("?fund=parks.json", "parks.json"),
        ("?fund=https://example.org/x", "https://example.org/x"),
    ] {
        page.open(query);
        page.heading(NOT_LOADED).expect_here();
        page.expect_text(&format!(
            "“{name}” cannot be the name of a round: only letters, digits, hyphens and"
        ));
    }
    page.menu("All rounds").press();
    page.heading(START).expect_here();
    page.link("Invest to Save 2013–14").press();
    expect_round(page);
}

pub fn a_fund_that_is_not_there_is_said_and_opens_once_it_is(page: &Page) {
    excuse_missing_files(page);
    offer_parks(page);
    page.site().lose("funds/parks-2031.json");
    open_start(page);
    page.link(PARKS).press();
    page.heading(NOT_LOADED).expect_here();
    page.expect_text("We can’t find that round. Check the address.");
    page.site().restore("funds/parks-2031.json");
    offer_parks(page);
    page.button("Try again").press();
    page.expect_figure("Remaining", "£330,000");

    page.site().put("funds/parks-2031.json", "<!doctype html><title>Gone</title>");
    page.reload();
    page.heading(NOT_LOADED).expect_here();
    page.expect_text("whoever runs the site: line 1, column 1,");
    page.menu("All rounds").press();
    page.group("Published here").link(PARKS).expect_here();
}

pub fn a_missing_or_broken_list_of_funds_is_said_and_all_else_works(page: &Page) {
    excuse_missing_files(page);
    for (list, words) in [
        (None, "We can’t find this site’s list of rounds."),
        (Some("[]"), "This site’s list of rounds is damaged. Tell whoever runs the site: funds/index.json,"),
        (Some("{\n  oops"), "Tell whoever runs the site: funds/index.json, line 2, column 3:"),
        (
            Some(r#"{"format":"tranche-funds/1","funds":[{"name":"../x","title":"X"}]}"#),
            "the site: funds/index.json, “../x” cannot be the name of a fund",
        ),
        (
            Some(r#"{"format":"tranche-funds/1","funds":[{"name":"x"}]}"#),
            "the site: funds/index.json, funds, number 1 “title” is missing",
        ),
        (Some(r#"{"format":"tranche-funds/1","funds":[]}"#), "No rounds are published here."),
    ] {
        match list {
            None => page.site().lose(OFFERS),
            Some(list) => {
                page.site().restore(OFFERS);
                page.site().put(OFFERS, list);
            }
        }
        page.open("");
        page.heading(NOT_LOADED).expect_here();
        page.expect_text(words);
        page.menu("All rounds").press();
        page.heading(START).expect_here();
        page.heading("Add your own bids").expect_here();
        page.expect_text(match list {
            None => "This site does not publish any rounds.",
            Some(list) if list.contains("\"funds\":[]") => "This site does not publish any rounds.",
            Some(_) => "We couldn’t load the rounds published here.",
        });
    }
    paste(page, TSV);
    expect_paper(page);
    // A fund that is named needs no list.
    page.open("?fund=invest-to-save-2013-14");
    expect_round(page);
    page.site().restore(OFFERS);
    open_round(page);
}

pub fn two_funds_of_one_title_are_kept_apart(page: &Page) {
    let first = bring(page, TSV);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);
    let second = bring(
        page,
        &TSV.replace("£8,000\n", "£8,500\n").replace("101,260", "101,760").replace("509,260", "509,760"),
    );
    assert_eq!((first.as_str(), second.as_str()), ("own-a-round", "own-a-round-2"));
    page.expect_figure("Requested", "£509,760");
    page.expect_figure("Remaining", "£320,000");
    page.group("D1").radio("In full £50,000").choose();
    page.group("W2").radio("In full £15,000").choose();
    page.expect_figure("Remaining", "£255,000");
    expect_saved(page);

    page.open(&format!("?own={first}"));
    page.expect_figure("Requested", "£509,260");
    page.expect_figure("Remaining", "£270,000");
    page.expect_no_text("We couldn’t open");
    page.open(&format!("?own={second}"));
    page.expect_figure("Remaining", "£255,000");
    page.open("");
    page.expect_figure("Remaining", "£320,000");
    open_start(page);
    let links = page.group("Saved on this computer").names("link");
    assert_eq!(links.iter().filter(|name| *name == "A round").count(), 2, "{links:?}");
}

fn bring(page: &Page, text: &str) -> String {
    open_start(page);
    paste(page, text);
    page.heading(REVIEW).expect_here();
    use_bids(page, "A round")
}

pub fn a_fund_that_is_not_in_this_browser_is_said_and_leads_to_others(page: &Page) {
    open_start(page);
    paste(page, TSV);
    let name = use_bids(page, "Only here");
    decide_own(page);
    let link = share_short(page);
    assert!(link.starts_with(&format!("?own={name}#TRANCHE2")), "{link}");
    page.open_elsewhere(&link);
    page.heading(NOT_LOADED).expect_here();
    page.expect_text(&format!("The bids “{name}” are not saved in this browser"));
    page.menu("All rounds").press();
    page.heading(START).expect_here();
    // The code goes along, for the bids that it is about.
    assert!(page.address().contains("?do=home#TRANCHE2"), "{}", page.address());
    page.open(&link);
    page.expect_text("This link matches your decisions.");
}

fn decide_own(page: &Page) {
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
}

pub fn kept_bids_that_cannot_be_read_are_said_and_left_alone(page: &Page) {
    const OWN: &str = "tranche-fund /boards/2013/ broken";
    open_notes(page);
    keep(page, OWN, "{ cut");
    open_start(page);
    page.group("Saved on this computer").expect_text("broken we can’t read this round");
    page.link("broken").press();
    page.heading(NOT_LOADED).expect_here();
    page.expect_text("whoever runs the site: line 1, column 3,");
    assert_eq!(old_kept(page, OWN).as_deref(), Some("{ cut"));
    // Bids of that name go beside it.
    open_start(page);
    page.drop_file("broken.json", altered_fund(|fund| fund["id"] = json!("broken")));
    use_fund(page);
    page.expect_address("?own=broken-2");
    expect_round(page);
    assert_eq!(old_kept(page, OWN).as_deref(), Some("{ cut"));
}

pub fn refused_storage_is_said_and_what_was_looked_through_stays(page: &Page) {
    page.site().run_first(KEEPS_NOTHING);
    open_start(page);
    page.heading("Saved on this computer").expect_gone();
    paste(page, TSV);
    expect_paper(page);
    page.field("Row 2, amount").type_and_leave("51,000");
    tell_of_round(page, "Nowhere");
    page.button("Use these bids").press();
    page.expect_status(NOT_KEPT);
    page.field("Name of the round").expect_value("Nowhere");
    page.field("Row 2, amount").expect_value("51,000");
    page.expect_text("£510,260 requested");
    page.button("Back to the start").press();
    page.dialog("Leave this table half done?").button("Leave it for now").press();
    page.drop_file("parks.json", altered_fund(|fund| fund["id"] = json!("parks")));
    page.button("Use these bids").press();
    page.expect_status(NOT_KEPT);
    page.heading("Invest to Save 2013–14").expect_here();
}

pub fn full_storage_is_said_and_the_bids_are_kept_once_there_is_room(page: &Page) {
    open_round(page);
    decide_a_little(page);
    expect_kept(page, KEY, "18");
    let before = kept(page, KEY);
    page.site().run_first(CAN_BE_FULL);
    open_start(page);
    page.evaluate("window.isFull = true").unwrap();
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
    tell_of_round(page, "Too much");
    page.button("Use these bids").press();
    page.expect_status(NOT_KEPT);
    page.heading(REVIEW).expect_here();
    page.evaluate("window.isFull = false").unwrap();
    page.button("Use these bids").press();
    page.heading("Too much").expect_here();
    expect_round(page);
    assert_eq!(own_name(page), "own-too-much");
    assert_eq!(kept(page, KEY), before);
}

/// A fund of the site that somebody saved, changed and brought back has its id; decisions on it are not taken for those
/// on the site's.
pub fn a_changed_copy_of_the_sites_fund_does_not_touch_its_decisions(page: &Page) {
    open_round(page);
    decide_a_little(page);
    expect_kept(page, KEY, "18");
    let before = kept(page, KEY);
    open_start(page);
    page.drop_file("copy.json", altered_fund(|fund| fund["bids"][0]["requested"] = json!("51000")));
    use_fund(page);
    page.expect_address("?own=invest-to-save-2013-14");
    page.expect_figure("Remaining", "£320,000");
    page.group("S1").radio("In full £51,000").choose();
    page.expect_figure("Remaining", "£269,000");
    expect_saved(page);
    assert_eq!(kept(page, KEY), before);
    page.open("");
    page.expect_figure("Remaining", "£195,836");
}
