//! From decisions to paper: the notice of decision, motions for the minutes, and the table for the board paper.

use browser_tests::{Engine, Key, Look, Page};

use crate::accessibility::expect_reach;
use crate::printing::printed;
use crate::round::{catch_saved_files, open_round};
use crate::stored::{KEY, entries, expect_kept, put};

pub const NOTICE: &str = "?do=notice&scenario=0";
/// Where the browser keeps what is typed for the notice of the first scenario, and of the second.
pub const TYPED: &str = "notice/site-invest-to-save-2013-14/0";
pub const TYPED_NEXT: &str = "notice/site-invest-to-save-2013-14/1";

const APPROVED: &str = "Approved bids";

/// S1 is funded in full and B1 reduced.
fn decide(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£180,000");
    expect_kept(page, KEY, "B1");
}

pub fn open_notice(page: &Page) {
    decide(page);
    page.open(NOTICE);
    page.heading("Executive summary").expect_here();
}

pub fn type_summary(page: &Page, text: &str) {
    page.button("Edit: Executive summary").press();
    page.expect_focused("Text of “Executive summary”");
    page.press_with(&[Key::Control], 'a');
    page.field("Text of “Executive summary”").type_text(text);
}

/// Waits until what is kept under a key holds `part`.
pub fn expect_typed(page: &Page, key: &str, part: &str) {
    page.wait_for(format!("{part} in what is kept of the notice"), || {
        let text = entries(page).remove(key).unwrap_or_default();
        if text.contains(part) { Ok(()) } else { Err(text) }
    });
}

pub fn the_notice_of_a_scenario_says_what_was_decided(page: &Page) {
    decide(page);
    page.open("?do=scenarios");
    page.link("Notice of decision: Scenario 1").press();
    page.heading("Notice of decision").expect_here();
    page.expect_text("DRAFT. Nothing is final while a bid is not decided: 11 of 13 bids are not decided.");
    page.expect_text("This notice approves 2 bids, £140,000 in all. £180,000 remains.");
    page.expect_table_row(
        APPROVED,
        "S1",
        &["Violent crime in Chelmsley Wood and Smith’s Wood", "In full", "£50,000", "£50,000"],
    );
    page.expect_table_row(
        "Bids that are not decided",
        "D1",
        &["Community Payback team", "Dudley", "£50,000", ""],
    );
    page.heading("Minutes and motions").expect_here();
    page.expect_text("be approved at £90,000 (Reduced).");
    page.heading("Table for the board paper").expect_here();
}

pub fn what_is_typed_is_kept_with_the_scenario_and_its_figures_follow_the_decisions(page: &Page) {
    open_notice(page);
    type_summary(page, "We give [funded] and keep [rest].");
    page.expect_text("We give £140,000 and keep [rest].");
    page.expect_status("[rest] is none of these figures, so it stays as you typed it.");
    expect_typed(page, TYPED, "We give [funded]");
    page.button("Done").press();
    page.expect_focused("Edit: Executive summary");
    page.reload();
    page.expect_text("We give £140,000 and keep [rest].");
    page.open("");
    page.expect_figure("Remaining", "£180,000");
    page.group("S1").radio("Not decided").choose();
    page.expect_figure("Remaining", "£230,000");
    page.open(NOTICE);
    page.expect_text("We give £90,000 and keep [rest].");
    page.button("Edit: Executive summary").press();
    page.button("Use the suggested text").press();
    page.expect_text("This notice approves 1 bid, £90,000 in all.");
    page.button("Undo").press();
    page.expect_text("We give £90,000 and keep [rest].");
    expect_typed(page, TYPED, "We give [funded]");
}

pub fn a_copy_of_a_scenario_has_its_notice(page: &Page) {
    open_notice(page);
    type_summary(page, "In short.");
    expect_typed(page, TYPED, "In short.");
    page.open("?do=scenarios");
    page.button("Duplicate: Scenario 1").press();
    expect_typed(page, TYPED_NEXT, "In short.");
    page.link("Notice of decision: Copy of Scenario 1").press();
    page.expect_text("In short.");
}

pub fn what_is_still_to_be_completed_is_said_before_it_is_printed(page: &Page) {
    open_notice(page);
    let ways = page.group("The notice as a whole");
    ways.expect_text("Still to be completed: “Legal implications” and “Equality implications”.");
    expect_reach(page);
    page.button("Edit: Legal implications").press();
    page.press_with(&[Key::Control], 'a');
    page.field("Text of “Legal implications”").type_text("None.");
    ways.expect_text("Still to be completed: “Equality implications”.");
}

pub fn what_two_tabs_type_is_put_together(page: &Page) {
    open_notice(page);
    page.open_in_new_tab(NOTICE);
    page.button("Edit: Legal implications").press();
    page.field("Text of “Legal implications”").type_and_leave("None known.");
    expect_typed(page, TYPED, "None known.");
    page.go_to_tab(0);
    page.expect_text("Legal implications None known.");
    page.button("Edit: Reference").press();
    page.field("Text of “Reference”").type_and_leave("PCC/2013/47");
    expect_typed(page, TYPED, "PCC/2013/47");
    expect_typed(page, TYPED, "None known.");
}

pub fn a_notice_is_saved_for_word(page: &Page) {
    catch_saved_files(page);
    open_notice(page);
    page.button("Save as Word").press();
    page.wait_for("a file for Word", || {
        let offered = page.evaluate("return offered")?;
        let texts: Vec<&str> =
            offered.as_array().into_iter().flatten().filter_map(|one| one.as_str()).collect();
        let is_there = texts.contains(&"notice-invest-to-save-2013-14-scenario-1.docx")
            && texts.iter().any(|text| text.starts_with("PK") && text.contains("word/document.xml"));
        if is_there {
            Ok(())
        } else {
            Err(format!("{:?}", texts.iter().map(|text| text.len()).collect::<Vec<_>>()))
        }
    });
}

pub fn a_notice_and_the_table_are_copied_for_word_processors_and_spreadsheets(page: &Page) {
    page.site().run_first(
        "window.copied = {};
        window.ClipboardItem = class { constructor(kinds) { this.kinds = kinds; } };
        const write = async ([item]) => {
            for (const [kind, blob] of Object.entries(item.kinds)) copied[kind] = await blob.text();
        };
        const writeText = async (text) => { copied.text = text; };
        Object.defineProperty(navigator, 'clipboard', { value: { write, writeText } });",
    );
    open_notice(page);
    page.button("Copy with tables").press();
    page.expect_status("Copied. Paste it into Word, Writer or a spreadsheet.");
    let copied = page.evaluate("return copied").unwrap();
    let [plain, html] = ["text/plain", "text/html"].map(|kind| copied[kind].as_str().unwrap().to_owned());
    assert!(
        plain.contains("S1\tViolent crime in Chelmsley Wood and Smith’s Wood\tIn full\t£50,000\t£50,000"),
        "{plain}"
    );
    assert!(
        html.contains("<h2>Decision</h2>") && html.contains("<caption>Approved bids</caption>"),
        "{html}"
    );
    page.button("Copy the table as Markdown").press();
    page.wait_for("the table as Markdown", || {
        let text = page.evaluate("return copied.text")?;
        let is_there = text
            .as_str()
            .is_some_and(|text| text.contains("|  | **Total** | **£509,260** |  | **£140,000** |"));
        if is_there { Ok(()) } else { Err(text.to_string()) }
    });
    page.button("Copy: That S1, “Violent crime in").press();
    page.wait_for("a motion", || {
        let text = page.evaluate("return copied.text")?;
        let is_there = text.as_str().is_some_and(|text| text.ends_with("be approved at £50,000."));
        if is_there { Ok(()) } else { Err(text.to_string()) }
    });
}

pub fn paper_has_the_notice_alone(page: &Page) {
    open_notice(page);
    page.button("Edit: Legal implications").press();
    if !page.prefer_paper() {
        return;
    }
    for role in ["button", "field", "link"] {
        assert_eq!(page.names(role), Vec::<String>::new(), "controls are of no use on paper");
    }
    let pages = printed(page, &page.print(), "-layout");
    let text = pages.concat();
    for words in ["Notice of decision", "DRAFT.", "Subtotal, Solihull", "£140,000", "Signed:"] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    for words in ["Minutes and motions", "Appendix A", "All scenarios"] {
        assert!(!text.contains(words), "{words}\n{text}");
    }
    // Firefox numbers pages in a margin of its own.
    if page.engine() == Engine::Chromium {
        assert!(text.contains(&format!("1 of {}", pages.len())), "{text}");
    }
}

pub fn a_text_that_cannot_be_read_is_said_and_put_aside(page: &Page) {
    decide(page);
    put(page, TYPED, "{\"format\": \"tranche-notice/1\", \"texts\": 3}");
    page.open(NOTICE);
    page.expect_text("The text that was typed for this notice is damaged, and can’t be read.");
    page.button("Put it aside and begin again").press();
    page.heading("Executive summary").expect_here();
    page.open("?do=home");
    page.expect_text("Text of the notice of decision of “Scenario 1”");
}

pub fn a_scenario_that_is_not_there_has_no_notice(page: &Page) {
    page.open("?do=notice&scenario=0");
    page.expect_text("Nothing is decided yet in this round.");
    page.link("Decide on a bid first").expect_here();
    decide(page);
    page.open("?do=notice&scenario=7");
    page.expect_text("There is no such scenario, so there is nothing to give notice of.");
}

pub fn a_notice_is_in_reach(page: &Page) {
    open_notice(page);
    page.button("Edit: Executive summary").press();
    page.button("Figures that follow the decisions").press();
    expect_reach(page);
}
