//! Whatever is unclear in a table is said with its place, and settled there; nothing is guessed and nothing is lost.

use browser_tests::{Key, Look, Page};

use crate::paper::{
    REVIEW, SETTLED, TSV, excuse_inert_styles, expect_paper, open_start, own_name, review, tell_of_round,
};
use crate::stored::entries;

/// One of each: nobody who asks, no amount yet, a range, a point that may part thousands, a reference that stands
/// twice, and a total that is none.
const UNCLEAR: &str = "Ref\tPartnership\tTitle\tRequested
P1\t\tA hall for all\t£4,000
P2\tAsh Trust\tA stage\tTBC
P3\t\tLights\t£10,000 - £12,000
P4\tBirch Club\tNets\t35.000
P2\tBirch Club\tPosts\t£2,000
\t\tTotal\t£60,000
";

pub fn what_is_unclear_comes_first_and_is_settled_where_it_stands(page: &Page) {
    review(page, UNCLEAR);
    page.heading("6 questions").expect_here();
    page.item("1 row doesn’t name an applicant.").button("The applicant named above").press();
    page.heading("5 questions").expect_here();
    for (row, found) in [
        ("Row 2", "No applicant is named here. Enter a name."),
        ("Row 3", "“TBC” isn’t an amount. Enter one, like 35,000, or leave the row out."),
        ("Row 4", "“£10,000 - £12,000” is a range. Which amount are they asking for?"),
        ("Row 5", "“35.000” has more than two digits after the point."),
        ("Row 6", "Row 3 also has the reference “P2”."),
    ] {
        page.item(row).expect_text(found);
    }
    page.item("Row 4").expect_text("P3 | Lights | £10,000 - £12,000");

    page.item("Row 6").field("Row 6, Ref").type_and_leave("P5");
    page.heading("4 questions").expect_here();
    page.item("Row 6").expect_gone();
    page.item("Row 3").button("Leave this row out").press();
    page.heading("3 questions").expect_here();
    page.expect_focused("Row 4: P3 | Lights | £10,000 - £12,000");
    page.table("Every row").expect_text("Not a bid: left out");
    page.item("Row 4").field("Row 4, Requested").type_and_leave("£11,000");
    page.item("Row 4").expect_gone();
    page.item("Row 5").field("Row 5, Requested").type_and_leave("35,000");
    page.item("Row 2").field("Row 2, Partnership").type_and_leave("Elm Hall");
    page.heading(SETTLED).expect_here();
    page.expect_text("4 bids, 3 applicants, £52,000 requested");
    let totals = page.group("Totals");
    totals.expect_text("The table’s total doesn’t match its bids. We haven’t changed anything.");
    page.expect_table_row(
        "The paper’s totals beside what the bids add up to",
        "Total",
        &["7", "all bids", "£60,000", "£52,000", "The bids add up to £8,000 less"],
    );

    page.button("Undo").press();
    page.heading("1 question").expect_here();
    page.item("Row 2").expect_text("No applicant is named");
    for left in ["2 questions", "3 questions", "4 questions", "5 questions"] {
        page.button("Undo").press();
        page.heading(left).expect_here();
    }
    page.item("Row 3").expect_text("“TBC” isn’t an amount.");
    page.item("Row 6").expect_text("Row 3 also has the reference “P2”.");
}

/// What one types that is as unclear as what was found stays, and is said.
pub fn an_unclear_correction_is_unclear_too(page: &Page) {
    review(page, UNCLEAR);
    page.item("Row 4").field("Row 4, Requested").type_and_leave("about ten");
    page.item("Row 4").expect_text("“about ten” isn’t an amount.");
    page.item("Row 4").field("Row 4, Requested").type_and_leave("-5");
    page.item("Row 4").expect_text("“-5” is below zero.");
    page.heading("6 questions").expect_here();
    page.item("Row 4").field("Row 4, Requested").type_and_leave("10000");
    page.item("Row 4").expect_gone();
}

pub fn bids_that_are_not_settled_are_not_used(page: &Page) {
    review(page, UNCLEAR);
    page.button("Use these bids").press();
    page.expect_focused("Name of the round");
    page.expect_text("Enter a name for the round.");
    page.expect_text("Enter the total fund, or 0 if you don’t know it yet.");
    page.field("Name of the round").expect_invalid();
    page.field("Name of the round").expect_description("Enter a name for the round.");
    tell_of_round(page, "A hall and more");
    page.field("Already committed").type_text("some");
    page.button("Use these bids").press();
    page.expect_focused("Already committed");
    page.field("Already committed").expect_invalid();
    page.field("Already committed").type_text("");
    page.group("About the round").expect_text("6 questions are still open, at the top of this page.");
    page.button("Use these bids").press();
    page.expect_focused("6 questions");
    page.heading(REVIEW).expect_here();
    assert!(!entries(page).keys().any(|key| key.starts_with("fund/")));
    for row in ["Row 2", "Row 4", "Row 5", "Row 6", "Row 3"] {
        let rows = page.item(row);
        rows.button("Leave this row out").press();
        if row == "Row 6" {
            break;
        }
    }
    page.item("Row 3").field("Row 3, Requested").type_and_leave("1,000");
    page.heading(SETTLED).expect_here();
    page.button("Use these bids").press();
    page.heading("A hall and more").expect_here();
    page.expect_figure("Requested", "£1,000");
    page.expect_figure("Available", "£350,000");
    assert_eq!(own_name(page), "own-a-hall-and-more");
}

pub fn amounts_that_commas_parted_are_put_together_or_asked_about(page: &Page) {
    open_start(page);
    let bids = "P1,Ash Trust,A hall,£50,000\nP2,Birch Club,Nets,£500\n";
    page.drop_file("typed.csv", format!("Ref,Partnership,Title,Requested\n{bids}"));
    page.heading(SETTLED).expect_here();
    page.expect_text(
        "1 row has an amount with a comma and no quotation marks, the first “£50,000” in row 2.",
    );
    page.expect_text("2 bids, 2 applicants, £50,500 requested");

    page.button("Back to the start").press();
    page.drop_file("typed.csv", format!("Ref,Partnership,Title,Requested,Notes\n{bids}"));
    page.heading("1 question").expect_here();
    page.item("Row 2")
        .expect_text("“£50” and “000” are in two cells, and may be one amount split at its comma.");
    page.item("Row 2").field("Row 2, Requested").type_and_leave("£50,000");
    page.heading(SETTLED).expect_here();
    page.expect_text("2 bids, 2 applicants, £50,500 requested");
}

pub fn running_text_of_a_pdf_is_taken_apart_line_by_line(page: &Page) {
    let text = "Safer Solihull Partnership
S1 Less violent crime, in two wards £ 50,000
Sub-total £50,000
Coventry Local Police and Crime Board
C1 A safeguarding hub £35,000
C2 20 more Special Constables £100,000 could be reduced to £90,000
Sub-total £135,000
Total requested £185,000
";
    review(page, text);
    page.expect_text("This text has no columns.");
    page.item("We guessed what").button("Yes, they are right").press();
    expect_settled_and_focused(page);
    page.expect_text("3 bids, 2 applicants, £185,000 requested, £175,000 if reduced");
    page.group("Totals").expect_text("Every total in the table matches its bids.");
    page.table("Every row")
        .expect_text("Bid C2 of Coventry Local Police and Crime Board (name carried down)");
}

pub fn columns_without_names_are_guessed_and_have_to_be_confirmed(page: &Page) {
    let (_, headless) = TSV.split_once('\n').unwrap();
    review(page, headless);
    page.heading("1 question").expect_here();
    page.item("“Column 4”: Requested").expect_here();
    page.item("We guessed what 4 columns hold.").button("Yes, they are right").press();
    expect_settled_and_focused(page);
    expect_settled_paper(page);
    page.button("Undo").press();
    page.heading("1 question").expect_here();
    // A guess is put right in the head of the table: the amounts are notes, and then nothing says what is asked.
    page.field("Column 4").pick("Note");
    page.item("Which column is “Requested”?").expect_here();
    page.field("Column 4").pick("Requested");
    page.heading("1 question").expect_here();
    page.item("We guessed what 3 columns hold.").button("Yes, they are right").press();
    expect_settled_paper(page);
}

fn expect_settled_and_focused(page: &Page) {
    page.heading(SETTLED).expect_here();
    page.expect_focused(SETTLED);
}

fn expect_settled_paper(page: &Page) {
    page.heading(SETTLED).expect_here();
    page.expect_text("13 bids, 6 applicants, £509,260 requested, £479,260 if reduced");
}

pub fn a_column_of_an_unknown_name_is_chosen_and_rows_can_be_called_what_they_are(page: &Page) {
    review(
        page,
        "Who\tWhat\tZyx\nAsh Trust\tA hall\t4,000\nBirch Club\tNets\t1,500\nBoth clubs\tTogether\t5,500\n",
    );
    page.field("Headings are in").pick("row 1");
    page.field("Zyx").expect_value("Requested");
    page.field("What").pick("Note");
    page.field("What").pick("Title");
    page.item("We guessed what").button("Yes").press();
    page.item("1 row looks like the total of other rows.").button("It is a bid: £11,000 from 3 bids").press();
    page.heading(SETTLED).expect_here();
    page.expect_text("3 bids, 3 applicants, £11,000 requested");
    page.field("Row 4 is").pick("A total");
    page.expect_text("2 bids, 2 applicants, £5,500 requested");
    page.field("Row 3 is").pick("Left out");
    page.expect_text("1 bid, 1 applicant, £4,000 requested");
    page.field("Row 3 is").pick("Automatic");
    page.expect_text("2 bids, 2 applicants, £5,500 requested");
    page.field("Headings are in").pick("no row");
    page.table("Every row").expect_text("Bid 1 of Who");
    page.button("Undo").press();
    page.expect_text("2 bids, 2 applicants, £5,500 requested");
    page.field("Headings are in").expect_value("row 1");
    page.field("Row 4 is").expect_value("A total");
    page.button("Undo").press();
    page.button("Undo").press();
    page.button("Undo").press();
    page.expect_text("3 bids, 3 applicants, £11,000 requested");
    page.field("Row 3 is").expect_value("Automatic");
    page.field("Row 4 is").expect_value("Automatic");
    // Going there tells WebKit what a choice is compared with; its driver chooses without.
    page.field("Row 4 is").focus();
    page.field("Row 4 is").pick("A total");
    page.field("Row 2, amount").type_and_leave("4,200.50");
    page.expect_text("2 bids, 2 applicants, £5,700.50 requested");
}

pub fn a_table_that_names_nobody_takes_one_name_for_all(page: &Page) {
    review(page, "Ref\tTitle\tRequested\nA\tA hall\t4,000\nB\tNets\t1,500\n");
    page.heading("1 question").expect_here();
    page.field("Applicant for every bid").type_and_leave("The parish");
    page.heading(SETTLED).expect_here();
    page.expect_text("2 bids, 1 applicant, £5,500 requested");
    page.table("Every row").expect_text("Bid A of The parish");
}

/// The keyboard stays where it is, so that the arrow keys can go on through the list.
pub fn another_currency_is_chosen_and_taken_back(page: &Page) {
    review(page, "Partnership\tTitle\tRequested\nAsh Trust\tA hall\t€4,000\n");
    page.expect_text("The amounts look like euros. Are they?");
    page.button("In pounds: £4,000 from 1 bid").expect_here();
    page.button("In euros: €4,000 from 1 bid").press();
    page.heading(SETTLED).expect_here();
    page.expect_text("1 bid, 1 applicant, €4,000 requested");
    page.field("Currency").expect_value("EUR");
    page.button("Undo").press();
    page.heading("1 question").expect_here();
    page.field("Currency").focus();
    page.press_keys("E");
    page.heading(SETTLED).expect_here();
    page.expect_text("1 bid, 1 applicant, €4,000 requested");
    page.expect_focused("Currency");
    page.button("Undo").press();
    page.heading("1 question").expect_here();
    page.field("Currency").expect_value("GBP");
}

/// No pointer from the first to the last: pasted, settled, named and used.
pub fn a_table_is_settled_with_the_keyboard_alone(page: &Page) {
    review(
        page,
        "Ref\tPartnership\tTitle\tRequested\nP1\tAsh Trust\tA hall\tTBC\nP2\tAsh Trust\tA stage\t£500 each\n",
    );
    page.expect_focused(REVIEW);
    tab_to(page, "Row 2, Requested");
    page.press_keys("4,000");
    page.press_key(Key::Tab);
    page.heading("1 question").expect_here();
    tab_to(page, "Leave this row out");
    page.press_key(Key::Enter);
    expect_settled_and_focused(page);
    tab_to(page, "Row 2 is");
    tab_to(page, "Name of the round");
    page.press_keys("A hall");
    page.press_key(Key::Tab);
    page.press_keys("10,000");
    tab_to(page, "Use these bids");
    page.press_key(Key::Enter);
    page.heading("A hall").expect_here();
    page.expect_figure("Remaining", "£10,000");
    page.expect_figure("Requested", "£4,000");
}

fn tab_to(page: &Page, name: &str) {
    for _ in 0..40 {
        page.press_key(Key::Tab);
        if page.focused() == name {
            return;
        }
    }
    panic!("forty tabs do not lead to {name}, but to {}", page.focused());
}

pub fn a_long_table_is_looked_through_a_hundred_rows_at_a_time(page: &Page) {
    let rows: String = (1..=250).map(|at| format!("R{at}\tAsh Trust\tPiece {at}\t{at}\n")).collect();
    review(page, &format!("Ref\tPartnership\tTitle\tRequested\n{rows}"));
    page.expect_text("250 bids, 1 applicant, £31,375 requested");
    page.expect_text("1 to 100 of 251");
    page.field("Row 100, amount").expect_here();
    page.field("Row 101, amount").expect_gone();
    later(page);
    page.expect_focused("Every row");
    page.expect_text("101 to 200 of 251");
    later(page);
    page.field("Row 251, amount").type_and_leave("1,250");
    page.expect_text("£32,375 requested");
    page.expect_text("201 to 251 of 251");
}

/// The way on stands above the table and below it.
fn later(page: &Page) {
    page.evaluate("[...document.querySelectorAll('.pages button')].find((one) => one.textContent === 'Later rows').click()")
        .unwrap();
}

pub fn of_several_tables_the_one_with_bids_is_shown_and_another_can_be_chosen(page: &Page) {
    open_start(page);
    excuse_inert_styles(page);
    let other =
        "<table><tr><th>Partnership<th>Title<th>Requested<tr><td>Ash Trust<td>A hall<td>£4,000</table>";
    let paper = include_str!("../../brought/paper-calc.html");
    page.paste(&[("text/html", &paper.replace("<table", &format!("{other}<table")))]);
    expect_paper(page);
    page.field("Table").expect_value("Table 2 (24 rows)");
    page.field("Table").pick("Table 1 (2 rows)");
    page.expect_text("1 bid, 1 applicant, £4,000 requested");
    page.table("Every row").expect_text("Bid 1 of Ash Trust");
    page.field("Table").pick("Table 2 (24 rows)");
    expect_settled_paper(page);
}
