//! Bids of one's own are typed and changed in the page: every change is kept at once, and can be taken back.

use browser_tests::{Key, Look, Page, Part};

use crate::paper::{TSV, open_start, own_name, review, use_bids};

const EDITING: &str = "Change the bids";
const DONE: &str = "Done: decide on these bids";

/// Begins a round that is typed, with £100,000, and goes on to its bids.
fn begin(page: &Page, title: &str) {
    open_start(page);
    page.button("Type them in").press();
    page.heading("Type the bids in").expect_here();
    page.field("What it is called").type_text(title);
    page.field("Money there is").type_text("£100,000");
    page.button("Go on to the bids").press();
    page.expect_address("?edit=");
    page.heading(EDITING).expect_here();
}

/// Types one more bid, of which the part to do so is open.
fn add(page: &Page, part: &str, who: &str, title: &str, requested: &str) {
    let part = page.group(part);
    part.field("Who asks").type_text(who);
    part.field("Title").type_text(title);
    part.field("Requested").type_and_enter(requested);
    page.expect_focused("Who asks (partnership)");
}

/// The paper’s bids as a fund of one's own, and the name it is kept under; the page is on show.
fn own_paper(page: &Page) -> String {
    review(page, TSV);
    use_bids(page, "A round")
}

/// Decides on a bid, and waits until that is kept.
fn decide(page: &Page, bid: &str, choice: &str, remaining: &str) {
    page.group(bid).radio(choice).choose();
    page.expect_figure("Remaining", remaining);
    page.expect_text("Kept in this browser at");
}

fn edit(page: &Page, name: &str) {
    page.open(&format!("?edit={name}"));
    page.heading(EDITING).expect_here();
}

/// The row of a bid, opened.
fn open_bid<'page>(page: &'page Page, bid: &str) -> Part<'page> {
    let row = page.item(bid);
    row.button(bid).press();
    row.field("Reference").expect_value(bid);
    row
}

fn done(page: &Page) {
    page.expect_text("Kept at");
    page.button(DONE).press();
    page.expect_address("?own=");
}

pub fn bids_are_typed_one_after_the_other_and_decided_on(page: &Page) {
    begin(page, "Small grants");
    page.expect_text("No bids yet.");
    page.button("Add the first bid").press();
    page.group("Add the first bid").field("Reference").expect_value("1");
    add(page, "Add the first bid", "Ash Trust", "A hall for all", "40,000");
    page.expect_status("Bid 1 is added. Ash Trust is a new name and was added too.");
    page.heading("1 bid").expect_here();
    page.group("Add a bid").field("Reference").expect_value("2");
    add(page, "Add a bid", "Birch Club", "Nets", "£12,500.50");
    page.heading("2 bids").expect_here();
    page.group("Add a bid").field("Reference").expect_value("3");
    add(page, "Add a bid", "Ash Trust", "A stage", "8000");
    page.expect_status("Bid 3 is added.");
    page.heading("Those who can bid: 2 partnerships").expect_here();
    let sums = page.group("What it comes to");
    for (term, amount) in
        [("Money there is", "£100,000"), ("Available", "£100,000"), ("Requested", "£60,500.50")]
    {
        sums.expect_figure(term, amount);
    }
    done(page);

    page.heading("Small grants").expect_here();
    assert_eq!(own_name(page), "own-small-grants");
    page.expect_figure("Available", "£100,000");
    page.expect_figure("Requested", "£60,500.50");
    decide(page, "2", "In full £12,500.50", "£87,499.50");
    page.reload();
    page.expect_figure("Remaining", "£87,499.50");
    page.group("2").radio("In full £12,500.50").expect_chosen();
    page.group("1").radio("Not funded").expect_chosen();

    page.button(EDITING).press();
    page.expect_address("?edit=own-small-grants");
    page.heading("3 bids").expect_here();
    page.item("2").expect_text("Decided: in full, £12,500.50.");
    page.reload();
    page.heading("3 bids").expect_here();
    page.item("1").expect_text("A hall for all");
}

pub fn a_changed_amount_marks_what_was_decided_on_it(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    edit(page, &name);
    let row = open_bid(page, "S1");
    row.expect_text("Decided: in full, £50,000.");
    row.field("Requested").type_and_leave("55,000");
    let words = "Decided: in full, £50,000. With the change it comes to £55,000: marked for another look.";
    row.expect_text(words);
    page.expect_status(words);
    row.field("Requested").expect_value("£55,000");
    done(page);

    page.expect_figure("Remaining", "£265,000");
    let card = page.group("S1");
    let again = "Look again: in full was £50,000 when it was decided, and is £55,000 now.";
    card.expect_text(again);
    page.group("D1").expect_no_text("Look again");
    card.button("It stands").press();
    card.expect_no_text("Look again");
    page.expect_figure("Remaining", "£265,000");
    page.button("Undo").press();
    card.expect_text(again);
    page.reload();
    page.group("S1").expect_text(again);
}

/// What was decided and is more than what is asked for now cannot be given; that is said, and nothing else is given.
pub fn what_is_above_a_changed_amount_is_not_funded_and_marked(page: &Page) {
    let name = own_paper(page);
    page.group("D1").radio("Other amount").choose();
    page.group("D1").field("Amount for D1").type_and_enter("40,000");
    page.expect_figure("Remaining", "£280,000");
    page.expect_text("Kept in this browser at");
    edit(page, &name);
    let row = open_bid(page, "D1");
    row.field("Requested").type_and_leave("30,000");
    row.expect_text(
        "Decided: other amount, £40,000. With the change that cannot be given: not funded now, and marked for \
         another look.",
    );
    done(page);
    page.expect_figure("Remaining", "£320,000");
    let card = page.group("D1");
    card.radio("Not funded").expect_chosen();
    card.expect_text("Look again: Other amount, £40,000 was decided; that is more than is requested now.");
    card.button("It stays not funded").press();
    card.expect_no_text("Look again");
}

/// The references as the rows show them.
fn expect_order(page: &Page, first: [&str; 3]) {
    let words = format!("{} first", first.join(", "));
    page.wait_for(words, || {
        let script = "return [...document.querySelectorAll('.bid-row .ref')].slice(0, 3).map((one) => one.textContent)";
        let found = page.evaluate(script)?;
        if found == serde_json::json!(first) { Ok(()) } else { Err(found.to_string()) }
    });
}

pub fn what_is_changed_can_be_taken_back_and_done_again(page: &Page) {
    let name = own_paper(page);
    edit(page, &name);
    page.button("Undo").expect_disabled();
    page.field("What it is called").type_and_leave("A better round");
    page.expect_text("A better round Kept at");
    page.button("Undo").press();
    page.field("What it is called").expect_value("A round");
    page.expect_status("Taken back.");
    page.button("Undo").expect_disabled();
    page.button("Redo").press();
    page.field("What it is called").expect_value("A better round");
    page.expect_status("Done again.");

    let row = open_bid(page, "D1");
    row.field("Title").type_and_leave("A team of its own");
    row.button("Move up bid D1").press();
    expect_order(page, ["D1", "S1", "C1"]);
    page.expect_status("Moved: bid D1 is number 1 of 13 now.");
    row.button("Remove bid D1").press();
    page.expect_focused("12 bids");
    expect_order(page, ["S1", "C1", "C2"]);
    page.expect_status("Removed: bid D1. Undo brings it back.");

    // In a field these keys are the field's own.
    page.button("Redo").focus();
    control(page, &[], 'z');
    expect_order(page, ["D1", "S1", "C1"]);
    control(page, &[], 'z');
    expect_order(page, ["S1", "D1", "C1"]);
    page.item("D1").expect_text("A team of its own");
    control(page, &[], 'z');
    page.item("D1").expect_text("A Community Payback team of its own");
    control(page, &[Key::Shift], 'z');
    page.item("D1").expect_no_text("A Community Payback team");
    control(page, &[], 'y');
    expect_order(page, ["D1", "S1", "C1"]);
    page.button("Redo").press();
    page.heading("12 bids").expect_here();
    page.button("Redo").expect_disabled();
    page.reload();
    page.heading("12 bids").expect_here();
    expect_order(page, ["S1", "C1", "C2"]);
    page.field("What it is called").expect_value("A better round");
}

fn control(page: &Page, also: &[Key], key: char) {
    page.press_with(&[&[Key::Control], also].concat(), key);
}

pub fn a_bid_that_was_decided_on_is_removed_only_when_asked(page: &Page) {
    let name = own_paper(page);
    decide(page, "D1", "In full £50,000", "£270,000");
    edit(page, &name);
    let row = open_bid(page, "D1");
    row.button("Remove bid D1").press();
    let dialog = page.dialog("Remove this bid?");
    dialog
        .expect_text("Bid D1 has a decision: in full, £50,000. It goes with the bid. Undo brings both back.");
    dialog.button("Keep it").press();
    dialog.expect_gone();
    page.expect_focused("Remove bid D1");
    page.heading("13 bids").expect_here();
    row.button("Remove bid D1").press();
    dialog.button("Remove the bid and its decision").press();
    page.expect_focused("12 bids");
    page.expect_status("Bid D1 and its decision are removed. Undo brings both back.");
    page.button("Undo").press();
    page.heading("13 bids").expect_here();
    page.item("D1").expect_text("Decided: in full, £50,000.");
    done(page);
    page.expect_figure("Remaining", "£270,000");
    page.group("D1").radio("In full £50,000").expect_chosen();
    page.group("D1").expect_no_text("Look again");
}
