//! A table is put right and brought anew: what was decided on the earlier list is offered bid by bid.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::editing::decide;
use crate::outcomes::further;
use crate::paper::{own_name, review};
use crate::stored::{expect_kept, expect_saved, kept, own_key};

const CARRY: &str = "Bring earlier decisions across";

/// Without a column for references: the numbers are made up by the place in the list.
const FIRST: &str = "Partnership\tProject\tRequested\n\
    Ash Trust\tA hall for all\t£40,000\n\
    Birch Club\tFootball nets\t£5,000\n\
    Cedar Choir\tA stage\t£8,000\n\
    Dale Forum\tStreet lights\t£12,000\n";
/// In another order, with one amount and one title changed, and one bid more.
const CORRECTED: &str = "Partnership\tProject\tRequested\n\
    Dale Forum\tStreet lights\t£12,000\n\
    Elm Society\tA garden\t£3,000\n\
    Cedar Choir\tA stage\t£8,500\n\
    Birch Club\tNew nets and goals\t£5,000\n\
    Ash Trust\tA hall – for all\t£40,000\n";

/// Makes a round of a table, with £100,000, and returns the name it has.
fn bring(page: &Page, table: &str, title: &str) -> String {
    review(page, table);
    make(page, title)
}

fn make(page: &Page, title: &str) -> String {
    page.field("Name of the round").type_text(title);
    page.field("Total fund").type_text("£100,000");
    page.button("Use these bids").press();
    page.expect_address("?own=");
    page.heading(title).expect_here();
    own_name(page)
}

/// The first list, with three decisions.
fn bring_and_decide(page: &Page) -> String {
    let name = bring(page, FIRST, "First list");
    decide(page, "1", "In full £40,000", "£60,000");
    decide(page, "3", "In full £8,000", "£52,000");
    further(page, "2").radio("Declined").choose();
    expect_kept(page, &own_key(page, &name), "declined");
    expect_saved(page);
    name
}

fn open_carry(page: &Page) {
    page.menu("Bring decisions across").press();
    page.expect_address("?do=same_bids&own=");
    page.heading(CARRY).expect_here();
    page.expect_focused(CARRY);
}

pub fn a_corrected_list_is_offered_earlier_decisions_bid_by_bid(page: &Page) {
    let first = bring_and_decide(page);
    let (key, before) = (own_key(page, &first), kept(page, &own_key(page, &first)));
    let name = bring(page, CORRECTED, "Corrected list");
    // Nothing is decided unasked.
    page.expect_figure("Remaining", "£100,000");
    open_carry(page);
    page.expect_text("From “First list” 1 of 4 still to decide; 1 declined. Remaining £52,000.");
    page.checkbox("1 A hall for all").expect_chosen();
    page.item("1 A hall for all").expect_text("Decided: in full, £40,000.");
    page.item("1 A hall for all")
        .expect_text("Here: 5 A hall – for all, Ash Trust, £40,000 requested (same title and applicant).");
    // Another amount is for a person to agree to.
    page.checkbox("3 A stage").expect_not_chosen();
    page.item("3 A stage")
        .expect_text("Check this: it was £8,000 when you decided to fund it in full. It is now £8,500.");
    // The number that it shares with another bid was made up.
    page.checkbox("2 Football nets").expect_gone();
    page.item("2 Football nets").expect_text("Decided: declined. Not in this list.");
    page.expect_status("1 of 3 earlier decisions ticked.");
    expect_reach(page);

    page.checkbox("1 A hall for all").untick();
    page.button("Bring decisions across").expect_disabled();
    page.checkbox("1 A hall for all").tick();
    page.checkbox("3 A stage").tick();
    page.button("Bring 2 decisions across").press();
    page.expect_address(&format!("?own={name}"));
    page.heading("Corrected list").expect_here();
    page.expect_figure("Remaining", "£51,500");
    page.group("5").radio("In full £40,000").expect_chosen();
    page.group("3").radio("In full £8,500").expect_chosen();
    page.group("3")
        .expect_text("Check this: it was £8,000 when you decided to fund it in full. It is now £8,500.");
    for bid in ["1", "2", "4"] {
        page.group(bid).radio("Not decided").expect_chosen();
    }
    page.reload();
    page.expect_figure("Remaining", "£51,500");
    // The earlier round is as it was.
    assert_eq!(kept(page, &key), before);
}

/// With references that somebody gave, two titles that changed, and a decision that stands here already.
pub fn a_reference_with_another_title_is_offered_and_not_ticked(page: &Page) {
    let table = |titles: [&str; 2]| {
        format!(
            "Reference\tPartnership\tProject\tRequested\nN1\tAsh Trust\t{}\t£40,000\nN2\tBirch Club\t{}\t£5,000\n\
            N3\tCedar Choir\tA stage\t£8,000\n",
            titles[0], titles[1]
        )
    };
    bring(page, &table(["A hall for all", "Nets"]), "First list");
    decide(page, "N1", "In full £40,000", "£60,000");
    decide(page, "N3", "In full £8,000", "£52,000");
    bring(page, &table(["A hall for some", "Goals"]), "Other list");
    further(page, "N3").radio("Declined").choose();
    expect_saved(page);
    open_carry(page);
    page.checkbox("N1 A hall for all").expect_not_chosen();
    page.item("N1 A hall for all").expect_text("(same reference, different title or applicant)");
    page.checkbox("N3 A stage").expect_not_chosen();
    page.item("N3 A stage").expect_text("Already decided here: declined.");
    page.button("Bring decisions across").expect_disabled();
    page.button("Cancel").press();
    page.heading("Other list").expect_here();
    further(page, "N3").radio("Declined").expect_chosen();

    open_carry(page);
    page.checkbox("N1 A hall for all").tick();
    page.button("Bring 1 decision across").press();
    page.heading("Other list").expect_here();
    page.group("N1").radio("In full £40,000").expect_chosen();
    page.group("N1").expect_text("Check this: This bid had another title");
    further(page, "N3").radio("Declined").expect_chosen();
}

pub fn of_several_earlier_rounds_one_is_chosen(page: &Page) {
    bring_and_decide(page);
    bring(page, CORRECTED, "Corrected list");
    decide(page, "2", "In full £3,000", "£97,000");
    bring(page, &CORRECTED.replace("£3,000", "£3,500"), "Third list");
    open_carry(page);
    page.expect_no_text("Decided in");
    page.button("Bring decisions across").expect_disabled();
    let rounds = page.group("From which round?");
    rounds.radio("First list").expect_not_chosen();
    rounds.radio("Corrected list").choose();
    page.checkbox("2 A garden").expect_not_chosen();
    page.checkbox("1 A hall for all").expect_gone();
    rounds.radio("First list").choose();
    page.checkbox("2 A garden").expect_gone();
    page.checkbox("1 A hall for all").expect_chosen();
    expect_reach(page);
    page.button("Bring 1 decision across").press();
    page.heading("Third list").expect_here();
    page.expect_figure("Remaining", "£60,000");
}

pub fn what_another_tab_decided_meanwhile_is_not_written_over(page: &Page) {
    bring_and_decide(page);
    let name = bring(page, CORRECTED, "Corrected list");
    open_carry(page);
    page.open_in_new_tab(&format!("?own={name}"));
    page.group("2").radio("In full £3,000").choose();
    page.expect_figure("Remaining", "£97,000");
    let key = own_key(page, &name);
    expect_kept(page, &key, "\"2\"");
    let before = kept(page, &key);
    page.go_to_tab(0);
    page.button("Bring 1 decision across").press();
    page.expect_status("This round was changed in another tab meanwhile, so nothing was brought across.");
    assert_eq!(kept(page, &key), before);
    page.button("Reload").press();
    page.button("Reload").expect_gone();
    page.button("Bring 1 decision across").press();
    page.heading("Corrected list").expect_here();
    page.expect_figure("Remaining", "£57,000");
    page.group("2").radio("In full £3,000").expect_chosen();
}

pub fn where_there_is_nothing_to_carry_over_that_is_said(page: &Page) {
    let name = bring(page, FIRST, "First list");
    open_carry(page);
    page.expect_text("No other round saved on this computer has decisions.");
    page.link("Back to the decisions").press();
    page.expect_address(&format!("?own={name}"));
    page.open("?carry=not-here");
    page.expect_text("There are no bids called “not-here” saved on this computer.");
}
