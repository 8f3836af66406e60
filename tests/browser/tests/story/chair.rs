//! The whole way of a chair: what three members sent by mail becomes a scenario, is held against what officers advise, and
//! outlives the browser.

use std::time::Duration;

use browser_tests::{Engine, Look, Mortal, Page};

use crate::accessibility::expect_reach;
use crate::backup::{bring, saved_words};
use crate::outcomes::further;
use crate::paper::{START, excuse_early_files, open_start};
use crate::round::{FUND_FILE, advised_fund, catch_saved_files, open_notes_elsewhere, saved_file};
use crate::stored::{KEY, NEXT_KEY, expect_kept, forget_all};

const AGREED: &str = "Agreement of 3 members: most who decided fund it, at the median";
const OFFICERS: &str = "Officers’ recommendations";

/// What a chair has in the end: the name and the text of the file with all of it.
type SavedFile = (String, String);

pub fn what_members_sent_becomes_a_scenario_that_outlives_the_browser(page: &Page) {
    let thread = mails(page);
    let saved = if page.engine() == Engine::WebKit {
        sit(page, &thread)
    } else {
        let browser = Mortal::start(page.engine()).unwrap();
        let mut saved = None;
        browser.live(|page| saved = Some(sit(page, &thread)), Duration::ZERO).unwrap();
        browser.live(|page| expect_all(page, Page::open), Duration::ZERO).unwrap();
        saved.unwrap()
    };
    restore_elsewhere(page, &saved);
}

/// Officers advise on three bids, and on S1 less than it asks for.
fn put_advised_fund(page: &Page) {
    page.site().put(FUND_FILE, advised_fund(&[("S1", "40000"), ("D1", "50000"), ("B1", "90000")]));
}

/// What three members decide, each in a browser of their own, and send to all.
fn mails(page: &Page) -> String {
    put_advised_fund(page);
    let ann = link_of(page, "Ann Lee", "£172,000", |page| {
        page.group("S1").radio("In full £50,000").choose();
        page.group("B1").radio("Reduced £90,000").choose();
        page.group("SS5").radio("In full £8,000").choose();
    });
    let bob = link_of(page, "", "£170,000", |page| {
        page.group("S1").radio("In full £50,000").choose();
        page.group("B1").radio("In full £100,000").choose();
        further(page, "W1").radio("Declined").choose();
    });
    let cleo = link_of(page, "", "£172,000", |page| {
        further(page, "S1").radio("Declined").choose();
        page.group("B1").radio("Reduced £90,000").choose();
        page.group("D1").radio("In full £50,000").choose();
        page.group("SS5").radio("In full £8,000").choose();
    });
    let bob = bob.replace(':', "%3A").replace('/', "%2F").replace('?', "%3F").replace('#', "%23");
    let cleo: Vec<String> =
        cleo.as_bytes().chunks(60).map(|piece| String::from_utf8_lossy(piece).into_owned()).collect();
    let cleo = cleo.join("\n");
    format!(
        "From: Cleo Ford <cleo@board.example>\nSent: 3 November 2026 10:21\nTo: The Chair\nSubject: Re: Bids\n\n\
        Dear all,\n\nand here is mine:\n{cleo}\n\nRegards\n--\u{20}\nCleo Ford\n\n\
        On Tue, 3 Nov 2026 at 10:12, Bob Marsh <bob@board.example> wrote:\n\n\
        > For this tranche I would give:\n> https://safe.example/?url={bob}&data=05%7C02&reserved=0\n>\n\
        > On Tue, 3 Nov 2026 at 10:02, Ann <ann@board.example> wrote:\n>\n>> My choice, as promised: {ann}\n>> Ann\n"
    )
}

/// The link to what somebody decides in a browser that nobody has used before, with a name in it or without.
fn link_of(page: &Page, name: &str, remaining: &str, decide: impl Fn(&Page)) -> String {
    page.open_elsewhere("");
    page.expect_figure("Remaining", "£320,000");
    decide(page);
    page.expect_figure("Remaining", remaining);
    expect_kept(page, KEY, "B1");
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    let unsigned = dialog.field("Link").value();
    if !name.is_empty() {
        dialog.field("Your name").type_and_leave(name);
        page.wait_for("another link", || match dialog.field("Link").value() {
            link if link == unsigned => Err(link),
            _ => Ok(()),
        });
    }
    let link = dialog.field("Link").value();
    dialog.button("Close").press();
    open_notes_elsewhere(page);
    forget_all(page);
    link
}

/// The chair collates, compares and saves everything.
fn sit(page: &Page, thread: &str) -> SavedFile {
    put_advised_fund(page);
    catch_saved_files(page);
    page.open("?do=collate");
    page.field("Paste a whole e-mail thread").paste_text(thread);
    page.button("Read it").press();
    page.expect_status("3 new scenarios added.");
    // “For this tranche I would give” is no code.
    page.expect_no_text("The 2nd code");
    page.expect_text("3 scenarios, 3 counted.");
    for (sender, decided) in [("Ann Lee", "3"), ("Bob Marsh", "3"), ("Cleo Ford", "4")] {
        page.group(sender).expect_text(&format!("{decided} of 13 bids decided."));
    }
    let table = "What 3 members would give";
    let s1 = ["2 of 3 2 in full", "£0", "£0", "£50,000", "£50,000", "£50,000", "1 gives £0 Names"];
    page.expect_table_row(table, "S1", &s1);
    page.group("Bids that are funded by").radio("most").expect_chosen();
    page.group("Each at").radio("the median").expect_chosen();
    page.button("Make this a scenario").press();
    page.expect_status(&format!("“{AGREED}” is now a scenario of this round."));
    page.button("Open it on the board").press();
    page.expect_figure("Remaining", "£122,000");
    page.group("B1").radio("Reduced £90,000").expect_chosen();

    page.open("?do=scenarios");
    page.button("Make the officers’ recommendations a scenario").press();
    page.expect_status("“Officers’ recommendations” is now the last in the list, and the baseline.");
    expect_kept(page, NEXT_KEY, "D1");
    page.open("?do=compare");
    page.group("Baseline").radio(OFFICERS).expect_chosen();
    page.expect_table_row(
        "Decisions by scenario",
        "S1",
        &["As recommended, £40,000 Take", "In full, £50,000"],
    );
    page.item(&format!("“{OFFICERS}” and “{AGREED}” differ on 2 bids; “{AGREED}” gives £18,000 more."))
        .expect_here();
    expect_reach(page);
    expect_all(page, Page::open);
    open_start(page);
    page.group("Keep a copy").button("Save everything as one file").press();
    page.expect_status(&format!(
        "{} It holds 1 round, 2 scenarios, 3 replies from members.",
        saved_words(page)
    ));
    saved_file(page)
}

/// All scenarios with their figures, and what the members sent.
fn expect_all(page: &Page, open: fn(&Page, &str)) {
    open(page, "?do=scenarios");
    for (title, funded, remaining) in [(AGREED, "£198,000", "£122,000"), (OFFICERS, "£180,000", "£140,000")]
    {
        page.item(title).expect_figure("Funded", funded);
        page.item(title).expect_figure("Remaining", remaining);
    }
    page.item(OFFICERS).expect_text("Baseline");
    open(page, "?do=collate");
    page.expect_text("3 scenarios, 3 counted.");
    page.group("Bob Marsh").field("Sender").expect_value("Bob Marsh");
}

/// Another browser, which knows of nothing yet, is given the file.
fn restore_elsewhere(page: &Page, (name, text): &SavedFile) {
    excuse_early_files(page);
    page.open_elsewhere("?start");
    page.heading(START).expect_here();
    page.group("Keep a copy").expect_text("Nothing is saved here yet.");
    bring(page, name, text, "The file was saved on ");
    page.group("What the file brings").button("Restore").press();
    page.expect_status("Restored: 1 round, 2 scenarios and 3 replies from members.");
    expect_all(page, Page::open_elsewhere);
    page.open_elsewhere("");
    page.field("Scenario").pick(AGREED);
    page.expect_figure("Remaining", "£122,000");
    page.group("S1").radio("In full £50,000").expect_chosen();
}
