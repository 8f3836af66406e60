//! The table of a paper becomes a calculator, however it arrives.

use std::fs;

use browser_tests::{Key, Look, Page};
use serde_json::json;

use crate::paper::{
    ODS, REVIEW, SETTLED, START, TSV, XLSX, excuse_inert_styles, expect_paper, expect_round, open_start,
    own_name, paste, review, use_bids, use_fund,
};
use crate::round::{altered_fund, open_round};
use crate::stored::{KEY, expect_kept, expect_saved, kept};

const WORD: &str = include_str!("../../brought/paper-word.html");
const CALC: &str = include_str!("../../brought/paper-calc.html");

pub fn a_pasted_paper_becomes_a_round_and_leaves_other_work_alone(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    let before = kept(page, KEY);

    open_start(page);
    paste(page, TSV);
    expect_paper(page);
    page.table("Every row")
        .expect_text("Bid C2 of Coventry Local Police and Crime Board (name carried down)");
    let name = use_bids(page, "Bids of the day");
    expect_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    expect_saved(page);
    page.reload();
    page.expect_figure("Remaining", "£230,000");
    page.group("B1").radio("Reduced £90,000").expect_chosen();

    assert_eq!(kept(page, KEY), before);
    page.open("");
    page.expect_figure("Remaining", "£270,000");
    page.group("B1").radio("Not decided").expect_chosen();
    open_start(page);
    page.group("Saved on this computer").expect_text("Bids of the day 13 bids, ");
    page.link("Bids of the day").press();
    page.expect_address(&format!("?own={name}"));
    page.expect_figure("Remaining", "£230,000");
}

/// As other programs put it on the clipboard: text and HTML at once, of which the HTML says more.
pub fn a_table_from_another_program_is_pasted_whole(page: &Page) {
    excuse_inert_styles(page);
    for html in [WORD, CALC] {
        open_start(page);
        page.paste(&[("text/plain", "The bids are these"), ("text/html", html)]);
        expect_paper(page);
        let title = page.field("Row 8, title").value();
        let words: Vec<&str> = title.split_whitespace().collect();
        assert_eq!(words.join(" "), "Safer homes: 20 more Special Constables");
    }
    use_bids(page, "Out of a spreadsheet");
    expect_round(page);
    page.group("C2").expect_text("Safer homes: 20 more Special Constables");
    page.group("B2").radio("Reduced £75,000").choose();
    page.expect_figure("Remaining", "£245,000");
}

/// Nothing made up: copied on a page of the browser's own, pasted with the keyboard.
pub fn what_is_copied_from_a_web_page_is_pasted_with_the_keyboard(page: &Page) {
    excuse_inert_styles(page);
    let whole = WORD.replace("<head>", "<head><title>Paper</title>");
    page.site().put("paper.html", whole.replace("<html", "<!doctype html><html lang=en"));
    copy(page, "paper.html", "getSelection().selectAllChildren(document.querySelector('table'))");
    open_start(page);
    page.press_with(&[Key::Control], 'v');
    expect_paper(page);

    let text = TSV.replace('&', "&amp;");
    page.site().put(
        "text.html",
        format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>Text</title><textarea>{text}</textarea>"
        ),
    );
    copy(
        page,
        "text.html",
        "document.querySelector('textarea').focus(); document.querySelector('textarea').select()",
    );
    open_start(page);
    page.field("A table: copy its rows").press();
    page.press_with(&[Key::Control], 'v');
    expect_paper(page);
}

pub fn copy(page: &Page, path: &str, select: &str) {
    page.open(path);
    page.evaluate(select).unwrap();
    page.press_with(&[Key::Control], 'c');
}

/// A table as people type it, of two bids.
pub const ROWS: [&str; 3] =
    ["Partnership; Title; Requested", "Ash Trust; A hall; 4,000", "Birch Club; Nets; £1,500"];

/// Types the table into the field to paste into.
pub fn type_rows(page: &Page) {
    let field = page.field("A table: copy its rows");
    field.type_text(ROWS[0]);
    for row in &ROWS[1..] {
        field.press_key(Key::Enter);
        page.press_keys(*row);
    }
    field.expect_value(&ROWS.join("\n"));
}

pub fn typed_rows_are_read_when_the_person_says_so(page: &Page) {
    open_start(page);
    page.button("Check this table").press();
    page.expect_status("You haven’t pasted anything yet.");
    type_rows(page);
    page.heading(START).expect_here();
    page.button("Check this table").press();
    page.heading(REVIEW).expect_here();
    page.expect_text("2 bids, 2 applicants, £5,500 requested");
    page.expect_text("2 bids had no reference, so we numbered them.");
    page.heading(SETTLED).expect_here();
}

pub fn a_dropped_csv_of_an_old_program_is_read_and_that_is_said(page: &Page) {
    open_start(page);
    page.drop_file("Bids of 2013.csv", windows(&TSV.replace('\t', ";")));
    expect_paper(page);
    page.expect_text("Bids of 2013.csv: 13 bids");
    page.expect_text("The text was read as windows-1252.");
    page.expect_text("The columns were separated by semicolons.");
    page.field("Row 7, title").expect_value("A safeguarding hub – early help");
    page.field("Row 22, title").expect_value("A group led by those it’s for");
    use_bids(page, "Dropped");
    expect_round(page);
}

/// Letters that Windows-1252 writes in a byte of their own.
fn windows(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        '–' => 0x96,
        '’' => 0x92,
        c => u8::try_from(c).unwrap(),
    };
    text.chars().map(byte).collect()
}

pub fn a_chosen_workbook_or_document_of_tables_is_read(page: &Page) {
    let folder = std::env::temp_dir().join(format!("tranche-bids-{}-{}", page.engine(), std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for (name, content) in [("paper.xlsx", XLSX), ("paper.ods", ODS)] {
        let file = folder.join(name);
        fs::write(&file, content).unwrap();
        open_start(page);
        page.field("A file: drop it").bring(&file);
        expect_paper(page);
        page.expect_text(&format!("{name}: 13 bids"));
        page.button("Back to the start").press();
        page.heading(START).expect_here();
        page.drop_file(name, content);
        expect_paper(page);
    }
    fs::remove_dir_all(&folder).unwrap();
    use_bids(page, "Out of a file");
    expect_round(page);
    page.group("SS2").expect_text("Support for children at risk");
}

pub fn a_fund_that_was_saved_is_shown_and_opens_beside_the_other(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    open_start(page);
    let parks = altered_fund(|fund| {
        fund["id"] = json!("parks");
        fund["title"] = json!("Parks and gardens");
    });
    page.drop_file("parks.json", parks.clone());
    page.expect_focused("Parks and gardens");
    page.expect_text("13 bids, 7 partnerships");
    page.expect_text("£509,260 requested, £320,000 available");
    use_fund(page);
    page.expect_address("?own=parks");
    page.heading("Parks and gardens").expect_here();
    expect_round(page);
    page.group("C2").radio("Parts…").choose();
    page.expect_figure("Remaining", "£282,040");
    // The same file again is the same fund, with what was decided on it.
    open_start(page);
    page.drop_file("parks.json", parks);
    use_fund(page);
    page.expect_figure("Remaining", "£282,040");
    assert_eq!(own_name(page), "parks");
    page.open("");
    page.expect_figure("Remaining", "£270,000");
}

pub fn a_fund_file_that_cannot_be_used_is_said_with_the_place(page: &Page) {
    open_start(page);
    for (text, words) in [
        ("{ \"format\": oops".to_owned(), "bids.json: We can’t read this fund file at line 1, column 14"),
        ("{}".to_owned(), "We can’t find a list of bids in bids.json."),
        (altered_fund(|fund| fund["bids"][1]["ref"] = json!("S1")), "“S1” is there twice"),
    ] {
        page.drop_file("bids.json", text);
        page.expect_status(words);
        page.heading(START).expect_here();
    }
    page.drop_file("paper.tsv", TSV);
    expect_paper(page);
    page.expect_no_text("is there twice");
}

pub fn a_file_of_a_participatory_budget_brings_its_title_and_money(page: &Page) {
    open_start(page);
    page.drop_file(
        "district.pb",
        "META\nkey;value\ndescription;District budget\ncurrency;PLN\nbudget;90000\n\
         PROJECTS\nproject_id;name;cost\n7;Benches;12000\n9;A playground;60000\n\
         VOTES\nvoter_id;vote\n1;7,9\n",
    );
    page.heading(REVIEW).expect_here();
    page.expect_text("2 bids");
    page.expect_text("We read the projects in the file, and not the votes.");
    page.field("Name of the round").expect_value("District budget");
    page.field("Total fund").expect_value("90000");
    page.field("Currency").expect_value("PLN");
    page.field("Applicant for every bid").type_and_leave("The district");
    page.heading(SETTLED).expect_here();
    page.button("Use these bids").press();
    page.expect_address("?own=own-district-budget");
    page.group("7").radio("In full").choose();
    page.expect_figure("Remaining", "PLN 78,000");
}

pub fn something_brought_too_early_does_not_put_away_what_is_looked_through(page: &Page) {
    open_start(page);
    paste(page, TSV);
    expect_paper(page);
    page.field("Name of the round").type_text("Half a title");
    page.drop_file("other.csv", "a,b\n1,2\n");
    page.expect_status("“other.csv” was not read: you are still checking this table.");
    page.field("Name of the round").expect_value("Half a title");
    page.expect_text("13 bids, 6 applicants");
    page.button("Back to the start").press();
    page.dialog("Leave this table half done?").button("Leave it for now").press();
    page.expect_focused(START);
    page.expect_no_text("was not read");
}

/// The table as the paper prints it, with the lines above it: no figure is typed.
pub fn the_paper_as_it_is_printed_becomes_the_whole_round(page: &Page) {
    review(page, include_str!("../../../fixtures/tables/paper-as-printed.txt"));
    page.heading(SETTLED).expect_here();
    page.expect_text("13 bids, 6 applicants, £509,260 requested, £479,260 if reduced");
    page.expect_text("From row 1 of the table.");
    page.field("Name of the round").type_and_leave("Invest to Save");
    page.button("Use these bids").press();
    page.heading("Invest to Save").expect_here();
    page.expect_figure("Remaining", "£320,000");
}
