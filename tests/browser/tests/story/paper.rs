//! The table of the paper as people bring it, and a few things that they do with it.

use browser_tests::{Look, Page};

/// As it is copied out of a paper: cells parted by tabs.
pub const TSV: &str = include_str!("../../brought/paper.tsv");
pub const XLSX: &[u8] = include_bytes!("../../brought/paper.xlsx");
pub const ODS: &[u8] = include_bytes!("../../brought/paper.ods");

pub const START: &str = "Choose a round";
pub const REVIEW: &str = "Check your bids";
pub const SETTLED: &str = "No questions left";

pub fn open_start(page: &Page) {
    excuse_early_files(page);
    page.open("?start");
    page.heading(START).expect_here();
}

/// Pastes a text as it stands.
pub fn paste(page: &Page, text: &str) {
    page.paste(&[("text/plain", text)]);
}

/// What the site's first round needs is fetched ahead of need, and is not needed where other bids are on show.
pub fn excuse_early_files(page: &Page) {
    page.excuse("was preloaded using link preload but not used");
}

/// Chromium complains of styles in what is only looked through for its tables, and does not apply them.
pub fn excuse_inert_styles(page: &Page) {
    page.excuse("Applying inline style violates");
}

/// Starts with a table, pasted as text.
pub fn review(page: &Page, text: &str) {
    open_start(page);
    paste(page, text);
    page.heading(REVIEW).expect_here();
}

/// The paper has arrived whole: nothing is unclear, and its totals are what its bids come to.
pub fn expect_paper(page: &Page) {
    page.heading(REVIEW).expect_here();
    page.expect_focused(REVIEW);
    page.expect_text("13 bids, 6 applicants, £509,260 requested, £479,260 if reduced");
    page.heading(SETTLED).expect_here();
    let totals = page.group("Totals");
    totals.expect_text("Every total in the table matches its bids.");
    let said = totals.table("The paper’s totals beside what the bids add up to").text();
    assert_eq!(said.matches("Agrees").count(), 8, "{said}");
    for total in [
        "Safer Solihull Partnership £50,000 £50,000 Agrees",
        "Safe and Sound Dudley £50,000 £50,000 Agrees",
        "Coventry Local Police and Crime Board £73,000 £73,000 Agrees",
        "Safer Walsall Partnership £40,000 £40,000 Agrees",
        "Birmingham Community Safety Partnership £195,000 £195,000 Agrees",
        "Birmingham Community Safety Partnership £165,000 £165,000 Agrees",
        "Safer Sandwell Partnership £101,260 £101,260 Agrees",
        "all bids £509,260 £509,260 Agrees",
    ] {
        assert!(said.contains(total), "wanted {total} in {said}");
    }
}

/// Says what the round is called and how much money there is: £350,000, of which £30,000 is committed.
pub fn tell_of_round(page: &Page, title: &str) {
    page.field("Name of the round").type_text(title);
    page.field("Total fund").type_text("£350,000");
    page.field("Already committed").type_text("30,000");
}

/// Tells of the round, uses the bids, and returns the name they are kept under.
pub fn use_bids(page: &Page, title: &str) -> String {
    tell_of_round(page, title);
    page.button("Use these bids").press();
    page.expect_address("?own=");
    page.heading(title).expect_here();
    own_name(page)
}

/// Uses the bids of a whole fund that is shown.
pub fn use_fund(page: &Page) {
    page.button("Use these bids").press();
    page.expect_address("?own=");
}

/// The name that the address gives to a fund of one's own.
pub fn own_name(page: &Page) -> String {
    let address = page.address();
    let (_, name) =
        address.split_once("?own=").unwrap_or_else(|| panic!("no fund of one's own in {address}"));
    name.split(['#', '&']).next().unwrap_or_default().to_owned()
}

/// The round that the paper makes, on the page.
pub fn expect_round(page: &Page) {
    page.expect_figure("Available", "£320,000");
    page.expect_figure("Requested", "£509,260");
    page.expect_figure("Remaining", "£320,000");
}
