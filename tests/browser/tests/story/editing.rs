//! Bids of one's own are typed and changed in the page: every change is kept at once, and can be taken back.

use browser_tests::{Key, Look, Page, Part};

use crate::accessibility::expect_reach;
use crate::paper::{START, TSV, open_start, own_name, review, tell_of_round, use_bids, use_fund};
use crate::round::{altered_fund, decide_a_little, open_round};
use crate::stored::{KEY, entries, expect_kept, expect_saved, kept, kept_bids, own_key};

pub const EDITING: &str = "Change the bids";
pub const DONE: &str = "Done: decide on these bids";

/// Begins a round that is typed, with £100,000, and goes on to its bids.
fn begin(page: &Page, title: &str) {
    open_start(page);
    page.button("Start typing").press();
    page.heading("Type the bids").expect_here();
    page.field("Name of the round").type_text(title);
    page.field("Total fund").type_text("£100,000");
    page.button("Go on to the bids").press();
    page.expect_address("?do=fund&own=");
    page.heading(EDITING).expect_here();
}

/// Types one more bid, of which the part to do so is open.
fn add(page: &Page, part: &str, who: &str, title: &str, requested: &str) {
    let part = page.group(part);
    part.field("Applicant").type_text(who);
    part.field("Title").type_text(title);
    part.field("Requested").type_and_enter(requested);
    page.expect_focused("Applicant (partnership)");
}

/// The paper’s bids as a fund of one's own, and the name it is kept under; the page is on show.
pub fn own_paper(page: &Page) -> String {
    review(page, TSV);
    use_bids(page, "A round")
}

/// Decides on a bid, and waits until that is kept.
pub fn decide(page: &Page, bid: &str, choice: &str, remaining: &str) {
    page.group(bid).radio(choice).choose();
    page.expect_figure("Remaining", remaining);
    expect_saved(page);
}

pub fn edit(page: &Page, name: &str) {
    page.open(&format!("?edit={name}"));
    page.heading(EDITING).expect_here();
}

/// The row of a bid, opened.
pub fn open_bid<'page>(page: &'page Page, bid: &str) -> Part<'page> {
    let row = page.item(bid);
    row.button(bid).press();
    row.field("Reference").expect_value(bid);
    row
}

pub fn done(page: &Page) {
    expect_saved(page);
    page.button(DONE).press();
    page.expect_address("?own=");
}

pub fn bids_are_typed_one_after_the_other_and_decided_on(page: &Page) {
    begin(page, "Small grants");
    page.expect_text("No bids yet.");
    page.button("Add the first bid").press();
    page.group("Add the first bid").field("Reference").expect_value("1");
    add(page, "Add the first bid", "Ash Trust", "A hall for all", "40,000");
    page.expect_status("Added bid 1, and Ash Trust as a new applicant.");
    page.heading("1 bid").expect_here();
    page.group("Add a bid").field("Reference").expect_value("2");
    add(page, "Add a bid", "Birch Club", "Nets", "£12,500.50");
    page.heading("2 bids").expect_here();
    page.group("Add a bid").field("Reference").expect_value("3");
    add(page, "Add a bid", "Ash Trust", "A stage", "8000");
    page.expect_status("Added bid 3.");
    page.heading("Applicants: 2 partnerships").expect_here();
    let sums = page.group("Totals");
    for (term, amount) in [("Total fund", "£100,000"), ("Available", "£100,000"), ("Requested", "£60,500.50")]
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
    page.group("1").radio("Not decided").expect_chosen();

    page.menu(EDITING).press();
    page.expect_address("?do=fund&own=own-small-grants");
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
    let words = "Decided: in full, £50,000. With your change it is £55,000. Check this decision.";
    row.expect_text(words);
    page.expect_status(words);
    row.field("Requested").expect_value("£55,000");
    done(page);

    page.expect_figure("Remaining", "£265,000");
    let card = page.group("S1");
    let again = "Check this: it was £50,000 when you decided to fund it in full. It is now £55,000.";
    card.expect_text(again);
    page.group("D1").expect_no_text("Check this");
    card.button("Keep this decision").press();
    card.expect_no_text("Check this");
    page.expect_figure("Remaining", "£265,000");
    page.button("Undo").press();
    card.expect_text(again);
    page.reload();
    page.group("S1").expect_text(again);
}

/// Nobody takes for firm what the board has to look at again.
pub fn what_has_to_be_checked_is_shared_as_that(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    decide(page, "D1", "In full £50,000", "£220,000");
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    dialog.field("Message").expect_here();
    dialog.expect_no_text("checking");
    dialog.button("Close").press();
    edit(page, &name);
    open_bid(page, "S1").field("Requested").type_and_leave("55,000");
    done(page);
    page.button("Share").press();
    dialog.expect_text("1 decision needs checking (S1): it is sent as it stands.");
    let message = dialog.field("Message").value();
    let lines: Vec<&str> = message.lines().filter(|line| line.contains("in full, £")).collect();
    let [first, second] = lines[..] else { panic!("{message}") };
    assert!(first.ends_with(": in full, £55,000 (to be checked: the bid has changed since)"), "{message}");
    assert!(second.ends_with(": in full, £50,000"), "{message}");
}

/// What was decided and is more than what is asked for now cannot be given; that is said, and nothing else is given.
pub fn what_is_above_a_changed_amount_is_not_decided_and_marked(page: &Page) {
    let name = own_paper(page);
    page.group("D1").radio("Other…").choose();
    page.group("D1").field("Amount for D1").type_and_enter("40,000");
    page.expect_figure("Remaining", "£280,000");
    expect_saved(page);
    edit(page, &name);
    let row = open_bid(page, "D1");
    row.field("Requested").type_and_leave("30,000");
    row.expect_text(
        "Decided: other amount, £40,000. With your change this can’t be given, so the bid is not decided. \
         Check this decision.",
    );
    done(page);
    page.expect_figure("Remaining", "£320,000");
    let card = page.group("D1");
    card.radio("Not decided").expect_chosen();
    card.expect_text("Check this: you decided on an amount, £40,000. That is more than they ask for now.");
    card.button("Leave it not decided").press();
    card.expect_no_text("Check this");
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
    page.field("Name of the round").type_and_leave("A better round");
    page.expect_text("A better round Saved");
    page.button("Undo").press();
    page.field("Name of the round").expect_value("A round");
    page.expect_status("Undone.");
    page.button("Undo").expect_disabled();
    page.button("Redo").press();
    page.field("Name of the round").expect_value("A better round");
    page.expect_status("Redone.");

    let row = open_bid(page, "D1");
    row.field("Title").type_and_leave("A team of its own");
    row.button("Move bid D1 up").press();
    expect_order(page, ["D1", "S1", "C1"]);
    page.expect_status("Bid D1 is now number 1 of 13.");
    row.button("Remove bid D1").press();
    page.expect_focused("12 bids");
    expect_order(page, ["S1", "C1", "C2"]);
    page.expect_status("Removed bid D1. Undo brings it back.");

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
    page.field("Name of the round").expect_value("A better round");
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
        .expect_text("Bid D1 has a decision: in full, £50,000. Removing the bid removes the decision too. Undo brings both back.");
    dialog.button("Keep it").press();
    dialog.expect_gone();
    page.expect_focused("Remove bid D1");
    page.heading("13 bids").expect_here();
    row.button("Remove bid D1").press();
    dialog.button("Remove the bid and its decision").press();
    page.expect_focused("12 bids");
    page.expect_status("Removed bid D1 and its decision. Undo brings both back.");
    page.button("Undo").press();
    page.heading("13 bids").expect_here();
    page.item("D1").expect_text("Decided: in full, £50,000.");
    done(page);
    page.expect_figure("Remaining", "£270,000");
    page.group("D1").radio("In full £50,000").expect_chosen();
    page.group("D1").expect_no_text("Check this");
}

/// Presses Tab out of a field and expects these words beside it; what was typed stays there.
fn expect_refused(field: &Part<'_>, typed: &str, words: &str) {
    field.type_and_leave(typed);
    field.expect_description(words);
    field.expect_invalid();
    field.expect_value(typed);
}

pub fn what_cannot_be_is_refused_beside_the_field_and_changes_nothing(page: &Page) {
    let name = own_paper(page);
    edit(page, &name);
    let row = open_bid(page, "D1");
    let taken = "Another bid has the reference “S1”. Each bid needs its own.";
    expect_refused(&row.field("Reference"), "S1", taken);
    expect_refused(&row.field("Reference"), "", "Enter a reference, such as B1.");
    expect_refused(&row.field("Requested"), "about ten", "“about ten” is not an amount.");
    expect_refused(&row.field("Requested"), "35,00", "“35,00” has a comma or space in the wrong place.");
    expect_refused(&row.field("Requested"), "-5", "An amount cannot be below zero.");
    expect_refused(&row.field("Title"), "", "This can’t be empty.");
    row.button("Add an option").press();
    let option = row.group("Add an option");
    option.field("Amount").type_and_enter("60,000");
    page.expect_focused("Amount");
    option.field("Amount").expect_invalid();
    option.field("Amount").expect_description(
        "An option of £60,000 would be above the £50,000 requested. Change the other of the two first.",
    );

    page.button("Add a bid").press();
    let bid = page.group("Add a bid");
    bid.field("Reference").type_text("S1");
    bid.field("Applicant").type_text("Somebody");
    bid.field("Title").type_text("Something");
    bid.field("Requested").type_and_enter("1");
    page.expect_focused("Reference");
    bid.field("Reference").expect_description(taken);
    bid.field("Applicant").expect_value("Somebody");

    page.button("Applicants").press();
    let bidders = page.group("Applicants");
    let solihull = bidders.group("Applicant 1");
    solihull.field("Name").expect_value("Safer Solihull Partnership");
    let remove = solihull.button("Remove Safer Solihull Partnership");
    remove.press();
    remove.expect_description(
        "This partnership made bid S1. Give its bids to another partnership, or remove them",
    );
    let source = page.group("Source 1");
    source.button("Remove source 1").press();
    source.expect_text("A round needs at least one source of money. Add another one first.");
    let over = page.field("Allowed overspend (%)");
    expect_refused(&over, "101", "“101” isn’t a percentage from 0 to 100.");

    page.button("Undo").expect_disabled();
    page.expect_text("Every change is saved at once.");
    page.heading("13 bids").expect_here();
    page.group("Totals").expect_figure("Requested", "£509,260");
    // Something that can be is taken in its place, and what was wrong is not said any more.
    let requested = row.field("Requested");
    requested.type_and_leave("50,001");
    requested.expect_value("£50,001");
    row.expect_no_text("An amount cannot be below zero.");
    page.reload();
    let row = open_bid(page, "D1");
    row.field("Title").expect_value("A Community Payback team of its own");
    row.field("Requested").expect_value("£50,001");
    page.group("Source 1").field("Amount").expect_value("£350,000");
}

pub fn lines_options_commitments_and_what_may_be_overspent_are_on_the_page(page: &Page) {
    begin(page, "Small grants");
    page.button("Add the first bid").press();
    add(page, "Add the first bid", "Ash Trust", "Safer streets", "40,000");
    add(page, "Add a bid", "Birch Club", "A hall", "70,000");
    let row = open_bid(page, "1");
    enter(
        page,
        &row,
        "Add a cost",
        &[("What it pays for", "A worker"), ("Amount", "30,000")],
        "What it pays for",
    );
    row.group("Cost 1").field("Lowest acceptable").type_and_leave("20,000");
    enter(
        page,
        &row,
        "Add a cost per item",
        &[
            ("What it pays for", "Cameras"),
            ("Price of each", "500"),
            ("Word for one", "camera"),
            ("Word for several", "cameras"),
            ("How many", "20"),
        ],
        "What it pays for",
    );
    row.group("Cost 2").expect_text("20 cameras come to £10,000.");
    // What the paper reckons beside a line is held against it.
    let line = row.group("Cost 2");
    let reckoned = line.field("Working shown in the paper");
    reckoned.type_and_leave("20 times 400");
    reckoned.expect_invalid();
    line.expect_text("Write it like 3 cameras at 400, or leave it empty.");
    reckoned.type_and_leave("20 cameras at 400");
    reckoned.expect_value("20 cameras at £400");
    page.table("Totals that don’t add up").expect_text("£10,000");
    reckoned.type_and_leave("");
    page.table("Totals that don’t add up").expect_gone();
    enter(
        page,
        &row,
        "Add an option",
        &[("Name on the button", "Reduced"), ("Amount", "30,000")],
        "Name on the button",
    );
    row.group("Option 1").field("Which cost is cut").pick("A worker");
    let whole = page.here();
    enter(
        page,
        &whole,
        "Add a commitment",
        &[("What it is", "Promised"), ("Amount", "£5,000")],
        "What it is",
    );
    page.group("Commitment 1").field("Amount").expect_value("£5,000");
    page.field("Allowed overspend (%)").type_and_leave("10%");
    page.field("Allowed overspend (%)").expect_value("10");
    let sums = page.group("Totals");
    for (term, amount) in [("Committed", "£5,000"), ("Available", "£95,000"), ("If reduced", "£100,000")] {
        sums.expect_figure(term, amount);
    }
    done(page);

    page.expect_figure("Committed", "£5,000");
    page.expect_figure("Available", "£95,000");
    let card = page.group("1");
    card.radio("Parts…").choose();
    page.expect_figure("Remaining", "£55,000");
    card.field("How many cameras").type_and_enter("10");
    page.expect_figure("Remaining", "£60,000");
    card.checkbox("Reduced to £20,000").tick();
    page.expect_figure("Remaining", "£70,000");
    card.radio("Reduced £30,000").choose();
    page.expect_figure("Remaining", "£65,000");
    page.group("2").radio("In full £70,000").choose();
    page.expect_figure("Over by", "£5,000");
    page.expect_text("within the 10% overspend allowed");
    card.radio("In full £40,000").choose();
    page.expect_figure("Over by", "£15,000");
    page.expect_text("£5,500 more than the 10% overspend allowed");
}

/// Opens a part that adds something, types into its fields, presses Enter, and is in that field of what was added.
fn enter(page: &Page, place: &Part<'_>, part: &str, fields: &[(&str, &str)], then: &str) {
    place.button(part).press();
    let form = place.group(part);
    for (label, text) in fields {
        form.field(label).type_text(text);
    }
    form.field(fields[fields.len() - 1].0).press_key(Key::Enter);
    page.expect_focused(then);
}

const COPIED: &str = "own-copy-of-invest-to-save-2013-14";

fn copy_round(page: &Page) {
    open_start(page);
    page.group("Published here").button("Copy and edit: Invest to Save 2013–14").press();
    page.expect_address(&format!("?do=fund&own={COPIED}"));
    page.field("Name of the round").expect_value("Copy of Invest to Save 2013–14");
}

pub fn a_copy_of_the_sites_round_is_changed_and_the_sites_own_stays(page: &Page) {
    open_round(page);
    decide_a_little(page);
    expect_kept(page, KEY, "18");
    let before = kept(page, KEY);
    copy_round(page);
    page.item("B1").expect_no_text("Decided");
    let row = open_bid(page, "S1");
    row.field("Requested").type_and_leave("51,000");
    page.group("Totals").expect_figure("Requested", "£510,260");
    done(page);
    page.heading("Copy of Invest to Save 2013–14").expect_here();
    page.expect_figure("Remaining", "£320,000");
    decide(page, "S1", "In full £51,000", "£269,000");
    assert_eq!(kept(page, KEY), before);
    page.open("");
    page.expect_figure("Requested", "£509,260");
    page.expect_figure("Remaining", "£195,836");
    page.group("S1").radio("In full £50,000").expect_not_chosen();
    // A second copy goes beside the first.
    open_start(page);
    page.group("Published here").button("Copy and edit").press();
    page.expect_address(&format!("?do=fund&own={COPIED}-2"));
    open_bid(page, "S1").field("Requested").expect_value("£50,000");
}

/// As when the page that was asked for takes its time: each press would begin to write another round.
pub fn a_round_that_is_made_with_many_presses_is_there_once(page: &Page) {
    open_start(page);
    page.site().delay("");
    press_on(
        page,
        &page.group("Published here").button("Copy and edit"),
        &format!("?do=fund&own={COPIED}"),
        EDITING,
    );
    expect_names(page, &[COPIED]);

    open_start(page);
    page.button("Start typing").press();
    page.field("Name of the round").type_text("Typed");
    page.field("Total fund").type_text("£100,000");
    press_on(page, &page.button("Go on to the bids"), "?do=fund&own=own-typed", EDITING);
    expect_names(page, &[COPIED, "own-typed"]);

    review(page, "Ref\tPartnership\tTitle\tRequested\nP1\tAsh Trust\tA hall\t£4,000\n");
    tell_of_round(page, "Table");
    press_on(page, &page.button("Use these bids"), "?own=own-table", "Table");
    expect_names(page, &[COPIED, "own-table", "own-typed"]);

    open_start(page);
    page.drop_file("saved.json", altered_fund(|fund| fund["bids"][0]["requested"] = "51000".into()));
    press_on(page, &page.button("Use these bids"), "?own=", "Invest to Save 2013–14");
    expect_names(page, &[COPIED, "own-table", "own-typed", &own_name(page)]);
}

fn press_on(page: &Page, button: &Part<'_>, address: &str, heading: &str) {
    button.press_on();
    page.expect_address(address);
    page.heading(heading).expect_here();
}

/// Looks which rounds of one's own are kept.
fn expect_names(page: &Page, wanted: &[&str]) {
    let names = entries(page).into_keys().filter_map(|key| key.strip_prefix("name/").map(str::to_owned));
    let mut wanted = wanted.to_vec();
    wanted.sort_unstable();
    assert_eq!(names.collect::<Vec<_>>(), wanted);
}

/// Bids that were saved from the site and brought back are a round of their own, though they have its id: what was decided
/// there is offered, and from then on each has its own decisions.
pub fn changing_bids_that_have_the_sites_id_leaves_its_decisions(page: &Page) {
    open_round(page);
    decide_a_little(page);
    expect_kept(page, KEY, "18");
    let before = kept(page, KEY);
    open_start(page);
    page.drop_file("saved.json", altered_fund(|_| ()));
    use_fund(page);
    let name = own_name(page);
    page.expect_text("Earlier decisions on exactly these bids are saved in this browser");
    page.expect_figure("Remaining", "£320,000");
    page.button("Use these decisions").press();
    page.expect_figure("Remaining", "£195,836");
    expect_saved(page);
    edit(page, &name);
    let row = open_bid(page, "B1");
    row.expect_text("Decided: Reduced, £90,000.");
    row.group("Option 1").field("Amount").type_and_leave("80,000");
    row.expect_text("With your change it is £80,000. Check this decision.");
    done(page);
    page.expect_figure("Remaining", "£205,836");
    page.group("B1")
        .expect_text("Check this: it was £90,000 when you decided on “Reduced”. It is now £80,000.");
    assert_eq!(kept(page, KEY), before);
    page.open("");
    page.expect_figure("Remaining", "£195,836");
    page.group("B1").expect_no_text("Check this");
}

pub fn the_editing_screen_with_a_bid_opened_is_in_reach(page: &Page) {
    copy_round(page);
    let row = open_bid(page, "C2");
    row.field("Requested").type_and_leave("about ten");
    row.expect_text("“about ten” is not an amount.");
    row.button("Add a cost per item").press();
    row.group("Add a cost per item").field("How many").expect_here();
    row.button("Add an option").press();
    page.button("Add a bid").press();
    page.group("Add a bid").field("Title").expect_here();
    page.button("Applicants").press();
    page.group("Applicants").group("Applicant 1").field("Name").expect_here();
    expect_reach(page);
}

pub fn a_round_without_bids_yet_is_in_reach(page: &Page) {
    open_start(page);
    page.button("Start typing").press();
    page.button("Go on to the bids").press();
    page.expect_focused("Name of the round");
    page.expect_text("Enter a name for the round.");
    expect_reach(page);
    begin(page, "A round of which the title is rather long and does not fit on one line of a telephone");
    page.button("Add the first bid").press();
    page.group("Add the first bid").field("Title").expect_here();
    expect_reach(page);
}

pub fn asking_whether_a_bid_may_go_is_in_reach(page: &Page) {
    let name = own_paper(page);
    decide(page, "D1", "In full £50,000", "£270,000");
    edit(page, &name);
    let row = open_bid(page, "D1");
    row.field("Requested").type_and_leave("51,000");
    row.expect_text("Check this decision.");
    row.button("Remove bid D1").press();
    page.dialog("Remove this bid?").expect_here();
    expect_reach(page);
}

pub fn a_fund_is_removed_when_asked_twice_and_its_decisions_stay(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    let key = own_key(page, &name);
    let before = kept(page, &key);
    assert!(before.is_some());
    open_start(page);
    let own = page.group("Saved on this computer");
    own.button("Delete “A round”").press();
    own.expect_text("You can’t get its bids back here. Your decisions on them stay saved.");
    own.button("Keep it").press();
    own.expect_no_text("You can’t get its bids back here.");
    own.link("A round").expect_here();
    own.button("Delete “A round”").press();
    own.button("Delete “A round” for good").press();
    page.heading("Saved on this computer").expect_gone();
    page.expect_focused(START);
    assert_eq!(kept_bids(page, &name), None);
    assert_eq!(kept(page, &key), before);
    page.open(&format!("?edit={name}"));
    page.heading("You can’t change these bids").expect_here();
    page.expect_text("We can’t find the bids “own-a-round” in this browser");
    // The same bids again are another list. What was decided on them then is offered, and never taken over unasked.
    own_paper(page);
    page.expect_figure("Remaining", "£320,000");
    page.expect_text("Earlier decisions on exactly these bids are saved in this browser");
    page.button("Use these decisions").press();
    page.expect_figure("Remaining", "£270,000");
    page.group("S1").radio("In full £50,000").expect_chosen();
    page.expect_no_text("Earlier decisions on exactly these bids");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£320,000");
}
