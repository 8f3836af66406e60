//! A board decides: every kind of decision, taken back and done again, heard and looked at from several sides.

use browser_tests::{Key, Look, Page};

use crate::round::open_round;

/// Every kind of decision in one sitting, until the fund is overspent.
pub fn a_sitting_ends_over_budget_and_every_step_can_be_taken_back(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£220,000");
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£130,000");
    let b2 = page.group("B2");
    b2.radio("Parts…").choose();
    b2.checkbox("Pathways from primary care").untick();
    page.expect_figure("Remaining", "£50,000");
    b2.checkbox("Reduced to £30,000").tick();
    page.expect_figure("Remaining", "£70,000");
    b2.expect_text("£60,000 of the £95,000 requested");
    page.group("C2").radio("Parts…").choose();
    page.group("C2").field("How many constables").type_and_enter("10");
    page.expect_figure("Remaining", "£51,020");
    page.group("SS4").radio("Other…").choose();
    page.expect_figure("Remaining", "£51,020");
    page.group("SS4").field("Amount for SS4").type_and_enter("35,000");
    page.expect_figure("Remaining", "£16,020");
    page.group("W1").radio("In full £25,000").choose();
    expect_overspent(page);
    let birmingham = page.table_row("By partnership", "Birmingham");
    assert!(birmingham.windows(2).any(|cells| cells == ["£195,000", "£150,000"]), "{birmingham:?}");

    for remaining in
        ["£16,020", "£51,020", "£32,040", "£70,000", "£50,000", "£35,000", "£130,000", "£220,000"]
    {
        page.button("Undo").press();
        page.expect_figure("Remaining", remaining);
    }
    page.button("Undo").press();
    page.expect_figure("Remaining", "£270,000");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£320,000");
    page.button("Undo").expect_disabled();
    for _ in 0..10 {
        page.button("Redo").expect_enabled();
        page.button("Redo").press();
    }
    expect_overspent(page);
    page.button("Redo").expect_disabled();

    page.menu("Start again").press();
    page.expect_figure("Remaining", "£320,000");
    page.expect_figure("Funded", "£0");
    page.group("B1").radio("Not decided").expect_chosen();
    page.menu("Start again").expect_disabled();
    page.button("Undo").press();
    expect_overspent(page);
}

fn expect_overspent(page: &Page) {
    page.expect_figure("Over by", "£8,980");
    page.expect_figure("Funded", "£328,980");
    assert_eq!(
        page.group("Figures").names("status"),
        Vec::<String>::new(),
        "figures are not spoken each time"
    );
}

pub fn keys_undo_and_redo_but_leave_a_field_its_own(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£220,000");
    page.press_with(&[Key::Control], 'z');
    page.expect_figure("Remaining", "£270,000");
    page.press_with(&[Key::Control, Key::Shift], 'z');
    page.expect_figure("Remaining", "£220,000");

    page.field("Search bids").type_text("w1");
    page.press_with(&[Key::Control], 'z');
    page.button("Redo").expect_disabled();
    page.expect_figure("Remaining", "£220,000");
    page.group("W1").radio("Other…").choose();
    page.group("W1").field("Amount for W1").type_text("12");
    page.press_with(&[Key::Control], 'z');
    page.button("Redo").expect_disabled();
    page.expect_figure("Remaining", "£220,000");
}

pub fn an_other_amount_is_read_to_the_penny_or_refused_in_words(page: &Page) {
    open_round(page);
    let hub = page.group("SS4");
    hub.radio("Other…").choose();
    let amount = hub.field("Amount for SS4");
    amount.expect_description("Enter an amount. They asked for £38,000.");
    hub.expect_text("Not decided");
    page.expect_figure("Remaining", "£320,000");

    amount.type_and_enter("35000.55");
    page.expect_figure("Remaining", "£284,999.45");
    amount.expect_value("£35,000.55");
    amount.type_and_leave("35 000");
    page.expect_figure("Remaining", "£285,000");
    amount.expect_description("This bid counts as £35,000. They asked for £38,000.");

    for (typed, words) in [
        ("about 30k", "“about 30k” is not an amount. Write it like 35,000 or 35,000.50."),
        ("30,00", "“30,00” has a comma or space in the wrong place. Write it like 35,000."),
        ("30000.555", "“30000.555” has more than two digits after the point."),
        ("0", "Enter an amount above £0, or decline the bid."),
        ("", "Enter an amount, such as 35,000 or 35,000.50."),
    ] {
        amount.type_and_enter(typed);
        amount.expect_description(words);
        amount.expect_invalid();
        amount.expect_value(typed);
        amount.expect_description("This bid counts as £35,000.");
        page.expect_figure("Remaining", "£285,000");
    }

    amount.type_and_enter("40,000");
    amount.expect_description("£40,000 is more than the £38,000 requested.");
    amount.expect_value("40,000");
    page.expect_figure("Remaining", "£285,000");
    hub.button("Give £40,000 anyway").press();
    page.expect_figure("Remaining", "£280,000");
    hub.expect_text("Other amount, £40,000, above the request");
    hub.expect_no_text("is more than");
    hub.button("Give").expect_gone();
    amount.expect_value("£40,000");
}

pub fn units_are_whole_numbers_within_what_was_asked(page: &Page) {
    open_round(page);
    let constables = page.group("C2");
    constables.radio("Parts…").choose();
    page.expect_figure("Remaining", "£282,040");
    let count = constables.field("How many constables");
    count.expect_value("20");
    for typed in ["21", "-1", "ten", "2.5", ""] {
        count.type_and_enter(typed);
        count.expect_description("Enter a whole number from 0 to 20.");
        count.expect_invalid();
        page.expect_figure("Remaining", "£282,040");
    }
    constables.button("One constable fewer").press();
    count.expect_value("19");
    constables.expect_no_text("Enter a whole number");
    page.expect_figure("Remaining", "£283,938");
    count.type_and_enter("0");
    page.expect_figure("Remaining", "£320,000");
    constables.button("One constable fewer").press();
    count.expect_value("0");
    constables.button("One constable more").press();
    page.expect_figure("Remaining", "£318,102");
}

pub fn the_latest_change_is_spoken_once_things_are_quiet(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_status("S1: In full, £50,000. Remaining £270,000.");
    page.evaluate(
        "const region = document.querySelector('[aria-live=polite]');
        window.spoken = [];
        new MutationObserver(() => spoken.push(region.textContent)).observe(region, { childList: true });",
    )
    .unwrap();
    // Down the choices of B1 in one go: in full, reduced, parts, and the same sum as another amount.
    page.group("B1").radio("Not decided").focus();
    page.press_keys(Key::Down + Key::Down + Key::Down + Key::Down);
    page.expect_status("B1: Other amount, £100,000. Remaining £170,000.");
    assert_eq!(page.evaluate("return spoken.length").unwrap(), 1, "four quick changes are one sentence");
    page.menu("Start again").press();
    page.expect_status(
        "All decisions are cleared. Until you leave this page, Undo brings them back. Remaining £320,000.",
    );
}

pub fn lists_and_filters_change_what_is_seen_and_no_figure(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.group("SS4").radio("Other…").choose();
    page.group("SS4").field("Amount for SS4").type_and_enter("35000");
    page.expect_figure("Remaining", "£195,000");
    let totals = page.table_row("By partnership", "All");

    page.button("Requested").press();
    assert_eq!(references(page)[..3], ["B1", "B2", "S1"]);
    page.group("B1").radio("Reduced £90,000").expect_chosen();
    page.button("Requested").press();
    assert_eq!(references(page)[..2], ["SS3", "SS5"]);
    page.button("Ref").press();
    assert_eq!(references(page)[..3], ["S1", "D1", "C1"]);
    page.field("Group by").pick("theme");
    page.heading("Domestic abuse").expect_here();
    assert_eq!(references(page).len(), 13);
    page.field("Group by").pick("partnership");
    page.heading("Wolverhampton").expect_here();
    page.expect_table_row("Bids", "Birmingham", &["£195,000", "£90,000", "1 of 2"]);
    assert_eq!(references(page)[..3], ["S1", "D1", "C1"]);

    let filter = page.field("Search bids");
    filter.type_text("domestic");
    page.expect_status("3 of 13 bids shown. Totals still include all 13 bids.");
    assert_eq!(references(page), ["C1", "B2", "SS4"]);
    page.heading("Safer Walsall Partnership").expect_gone();
    page.expect_figure("Remaining", "£195,000");
    filter.type_text("no such words");
    page.expect_status("0 of 13 bids shown.");
    page.expect_figure("Remaining", "£195,000");
    assert_eq!(page.table_row("By partnership", "All"), totals);
    filter.type_text("");
    page.group("B1").radio("Reduced £90,000").expect_chosen();
    page.group("SS4").field("Amount for SS4").expect_value("£35,000");
    page.expect_no_text("bids shown");
}

/// The references of the bids on show, in the page's order.
fn references(page: &Page) -> Vec<String> {
    let is_reference = |word: &str| word.len() <= 3 && word.ends_with(|last: char| last.is_ascii_digit());
    let names = page.group("Bids").names("group").into_iter();
    let mut references: Vec<String> = names
        .filter_map(|name| name.split(' ').next().map(str::to_owned))
        .filter(|word| is_reference(word))
        .collect();
    // A row that is open has fields that belong together and are called like it.
    references.dedup();
    references
}

pub fn a_bid_tells_what_it_is_for_and_where_its_figures_differ(page: &Page) {
    open_round(page);
    let constables = page.group("C2");
    constables.button("More about C2").press();
    constables.expect_text("Trains and equips 20 more Special Constables for priority areas.");
    constables.expect_text("Themes: Neighbourhoods");
    constables.expect_text("Uniform: £800 for each of 20 constables, £16,000 Appendix B, business case C2");
    constables.expect_text("the paper says £38,000, but it adds up to £37,960, £40 less.");
    page.group("B2").button("More about B2").press();
    page.group("B2")
        .expect_text("Target-hardening for up to 20 victims: £50,000, could be reduced to £30,000");
    page.group("B2").expect_no_text("the paper says");

    page.button("Totals checked").press();
    let figures = "What the paper says, and what it adds up to";
    let differing = "C2, costs of “Safer Homes: 20 more Special Constables”";
    page.expect_table_row(figures, differing, &["£38,000", "£37,960", "£40 less than the paper says"]);
    page.expect_table_row(figures, "Committed", &["£30,000", "£30,000", "Agrees"]);
}
