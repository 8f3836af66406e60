//! The round in the room: all of it in sight, decided in few keys, narrowed and grouped, and on another screen.

use browser_tests::{Key, Look, Page};

use crate::outcomes::further;
use crate::round::{FUND_FILE, altered_fund, open_round, share};

/// Screens as boards have them.
const SCREENS: [(u32, u32); 3] = [(1280, 660), (1280, 800), (1920, 1080)];

/// The references of the bids of which all is in sight, below what stays there and not cut at any side.
const IN_SIGHT: &str = "
    const strip = document.querySelector('header').getBoundingClientRect().bottom;
    const isWhole = (element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return top >= strip - 1 && bottom <= innerHeight + 1 && left >= 0 && right <= innerWidth + 1;
    };
    const whole = [...document.querySelectorAll('tr.bid')].filter((row) => {
        const parts = [row, ...row.querySelectorAll('h3, label, button')];
        return parts.every((part) => isWhole(part) && part.scrollWidth <= part.clientWidth + 1);
    });
    return whole.map((row) => row.querySelector('.ref').textContent).join(' ')";

const SMALLEST_TEXT: &str = "
    const texts = document.querySelectorAll('tr.bid :is(.ref, .bid-title, .who, .amount, .fit)');
    return Math.min(...[...texts].map((text) => parseFloat(getComputedStyle(text).fontSize)))";

const SMALLEST_TARGET: &str = "
    const targets = document.querySelectorAll('tr.bid :is(label, button)');
    return Math.min(...[...targets].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return [width, height];
    }))";

const ALL: &str = "S1 D1 C1 C2 W1 W2 B1 B2 SS1 SS2 SS3 SS4 SS5";

/// On none of these screens a bid is out of sight, cut, too small to read or to press.
pub fn expect_round_in_sight(page: &Page) {
    for (width, height) in SCREENS {
        expect_all_in_sight(page, width, height);
    }
}

fn expect_all_in_sight(page: &Page, width: u32, height: u32) {
    page.viewport_of(width, height);
    page.wait_for("all bids in sight", || {
        let seen = page.evaluate(IN_SIGHT)?;
        if seen == ALL { Ok(()) } else { Err(format!("at {width} × {height}: {seen}")) }
    });
    let number = |script| page.evaluate(script).unwrap().as_f64().unwrap();
    assert!(number(SMALLEST_TEXT) >= 16.0, "text of {}", number(SMALLEST_TEXT));
    assert!(number(SMALLEST_TARGET) >= 24.0, "targets of {}", number(SMALLEST_TARGET));
    page.expect_no_sideways_scrolling();
}

pub fn the_whole_round_is_in_sight(page: &Page) {
    open_round(page);
    expect_round_in_sight(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    expect_all_in_sight(page, 1280, 660);
}

pub fn the_whole_round_is_in_sight_below_a_shared_scenario(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    let link = share(page).link;
    page.group("S1").radio("Not decided").choose();
    page.open_elsewhere(&link);
    page.heading("A shared scenario").expect_here();
    expect_round_in_sight(page);
}

pub fn a_long_title_takes_no_more_room_than_a_short_one(page: &Page) {
    page.viewport_of(1280, 800);
    open_round(page);
    let height = || {
        let script = "return document.querySelector('header').getBoundingClientRect().height";
        page.evaluate(script).unwrap().as_f64().unwrap()
    };
    let short = height();
    let title =
        "Community safety and neighbourhood resilience grants of the joint board, 2026–27, second round";
    page.site().put(FUND_FILE, altered_fund(|fund| fund["title"] = title.into()));
    page.open("");
    page.heading(title).expect_here();
    assert!(height() <= short, "{} instead of {short}", height());
}

pub fn three_bids_are_in_sight_on_a_telephone(page: &Page) {
    open_round(page);
    page.viewport_of(390, 844);
    page.wait_for("three bids in sight", || {
        let seen = page.evaluate(IN_SIGHT_ON_PHONE)?.as_u64().unwrap_or_default();
        if seen >= 3 { Ok(()) } else { Err(format!("{seen} bids are in sight")) }
    });
    page.expect_no_sideways_scrolling();
}

const IN_SIGHT_ON_PHONE: &str = "return [...document.querySelectorAll('tr.bid')].filter((bid) => {
    const { top, bottom } = bid.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
}).length";

/// Two keys a bid, from the page as it opens.
pub fn all_bids_are_funded_with_26_keys(page: &Page) {
    open_round(page);
    for _ in 0..13 {
        page.press_keys("n");
        page.press_keys("f");
    }
    page.expect_figure("Funded", "£509,260");
    page.expect_text("All decided");
    page.press_keys("x");
    page.expect_text("1 of 13 still to decide");
    page.press_keys("p");
    page.press_keys("d");
    page.group("SS4").expect_text("Declined");
    page.press_keys("u");
    page.press_keys("f");
    page.expect_figure("Funded", "£471,260");
    page.press_with(&[Key::Control], 'z');
    page.expect_figure("Funded", "£463,260");
}

pub fn keys_are_explained_and_can_be_switched_off(page: &Page) {
    open_round(page);
    page.press_keys("?");
    let dialog = page.dialog("Keys");
    dialog.expect_text("next bid that is still to decide");
    dialog.checkbox("Use these keys").untick();
    dialog.button("Close").press();
    page.press_keys("n");
    page.press_keys("f");
    page.expect_figure("Funded", "£0");
    page.reload();
    page.expect_figure("Remaining", "£320,000");
    page.press_keys("n");
    page.press_keys("f");
    page.expect_figure("Funded", "£0");
    page.press_keys("?");
    page.dialog("Keys").checkbox("Use these keys").tick();
    page.dialog("Keys").button("Close").press();
    // They never get in the way of somebody who types.
    page.field("Search bids").type_text("fund");
    page.expect_figure("Funded", "£0");
    page.field("Search bids").expect_value("fund");
}

pub fn the_list_is_narrowed_and_says_so(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.button("Show only…").press();
    page.checkbox("still to decide").tick();
    page.expect_status("12 of 13 bids shown.");
    page.checkbox("Walsall").tick();
    page.checkbox("Dudley").tick();
    page.expect_status("3 of 13 bids shown.");
    // What is decided meanwhile does not go from under the hand.
    page.group("W1").radio("In full £25,000").choose();
    page.expect_text("Decisions since have changed this list.");
    page.group("W1").radio("In full £25,000").expect_chosen();
    page.button("Update the list").press();
    page.expect_status("2 of 13 bids shown.");
    page.group("W1").expect_gone();
    page.button("Walsall: stop showing only these").press();
    page.expect_status("1 of 13 bids shown.");
    page.field("Search bids").type_text("nowhere");
    page.expect_status("0 of 13 bids shown.");
    page.button("“nowhere”: stop showing only these").press();
    page.button("Dudley: stop showing only these").press();
    page.button("still to decide: stop showing only these").press();
    page.expect_no_text("bids shown.");
    page.expect_figure("Remaining", "£245,000");
}

pub fn somebody_who_likes_cards_finds_cards_again(page: &Page) {
    open_round(page);
    page.button("Cards").press();
    page.expect_text("Not decided");
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    page.reload();
    page.expect_figure("Remaining", "£230,000");
    let is_cards = "return !!document.querySelector('table.is-cards')";
    assert_eq!(page.evaluate(is_cards).unwrap(), true);
    page.button("Cards").press();
    page.wait_for("rows", || if page.evaluate(is_cards)? == true { Err("cards".to_owned()) } else { Ok(()) });
}

/// Opens the wall in a tab of its own, as the board would, and goes back to the board.
pub fn open_wall(page: &Page) {
    // A window that cannot reach back cannot be reached by the driver either: the board remembers that it shows the round.
    page.evaluate("sessionStorage.setItem('tranche-on-wall', '1')").unwrap();
    page.reload();
    page.expect_text("On the other screen");
    page.open_in_new_tab("?wall");
    page.expect_text("Trial decisions, as on the board’s screen");
}

pub fn the_wall_follows_the_board_and_changes_nothing(page: &Page) {
    open_round(page);
    open_wall(page);
    assert_eq!(page.names("radio"), Vec::<String>::new(), "the wall has no choices");
    assert_eq!(page.names("button"), Vec::<String>::new(), "the wall has no buttons");
    page.go_to_tab(0);
    page.group("B1").radio("Reduced £90,000").choose();
    let row = further(page, "C2");
    row.radio("Declined").choose();
    row.field("Reason for C2").type_and_leave("Not for the room.");
    page.go_to_tab(1);
    page.expect_figure("Remaining", "£230,000");
    page.expect_table_row("Bids", "Youth violence: five interventions", &["B1", "£100,000", "£90,000"]);
    page.expect_text("Declined");
    page.expect_text("now");
    page.expect_no_text("Not for the room.");

    // What is private stays on the laptop.
    page.go_to_tab(0);
    page.button("Pause").press();
    page.expect_text("The other screen is paused");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    page.go_to_tab(1);
    page.expect_text("Paused: these figures stay until the board goes on.");
    page.expect_figure("Remaining", "£230,000");
    page.go_to_tab(0);
    page.button("Go on").press();
    page.go_to_tab(1);
    page.expect_figure("Remaining", "£180,000");

    // Either side may be loaded anew.
    page.reload();
    page.expect_figure("Remaining", "£180,000");
    page.go_to_tab(0);
    page.reload();
    page.group("D1").radio("In full £50,000").choose();
    page.go_to_tab(1);
    page.expect_figure("Remaining", "£130,000");

    page.go_to_tab(0);
    page.button("Stop showing on the other screen").press();
    page.expect_no_text("On the other screen");
    page.go_to_tab(1);
    page.expect_text("The other screen is gone. These are its figures of");
    page.expect_figure("Remaining", "£130,000");
}

pub fn the_wall_is_read_from_the_last_row(page: &Page) {
    open_round(page);
    page.viewport_of(1920, 1080);
    open_wall(page);
    page.viewport_of(1920, 1080);
    let size = |selector: &str| {
        let script =
            format!("return parseFloat(getComputedStyle(document.querySelector('{selector}')).fontSize)");
        page.evaluate(&script).unwrap().as_f64().unwrap()
    };
    assert!(size(".remaining dd") >= 60.0, "what remains is {} high", size(".remaining dd"));
    assert!(size("tbody th") >= 28.0, "a title is {} high", size("tbody th"));
    let last =
        "return document.querySelector('tbody tr:last-child').getBoundingClientRect().bottom <= innerHeight";
    assert_eq!(page.evaluate(last).unwrap(), true, "not all bids are on the wall");
    page.expect_accessible();
}

pub fn what_is_dropped_on_the_board_is_opened_over_ones_own_work(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    let message = share(page).message;
    page.group("B1").radio("Not decided").choose();
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    page.drop_file("from a colleague.txt", message);
    page.heading("A shared scenario").expect_here();
    page.expect_figure("Remaining", "£230,000");
    page.button("Go back to my decisions").press();
    page.expect_figure("Remaining", "£270,000");
    page.drop_file("photo.png", b"\x89PNG\r\n".to_vec());
    page.dialog("Open a shared link").expect_text("There is no link or code in this text");
}

pub fn the_agenda_goes_from_bid_to_bid_and_back_to_all(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.menu("Bid by bid").press();
    page.expect_status("1 of 13: S1 Violent crime");
    page.expect_text("1 of 13 decided");
    page.group("S1").expect_text("Violent crime caseworker, research and analysis: £40,000");
    page.group("D1").expect_gone();
    page.button("Next bid").press();
    page.expect_status("2 of 13: D1 Community Payback team");
    page.group("D1").radio("In full £50,000").choose();
    page.expect_text("2 of 13 decided");
    page.expect_figure("Remaining", "£220,000");
    page.checkbox("Still to decide first").tick();
    page.expect_status("1 of 13: C1 Safeguarding hub");
    page.button("Previous bid").press();
    page.expect_status("1 of 13: C1 Safeguarding hub");
    page.press_keys("n");
    page.expect_status("2 of 13: C2 Safer Homes");
    page.press_keys("f");
    page.expect_text("3 of 13 decided");
    page.expect_accessible();
    page.button("All bids").press();
    page.group("SS5").expect_here();
    page.group("C2").radio("In full £38,000").expect_chosen();
}

pub fn where_the_money_goes_is_in_figures_beside_the_bars(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.button("Where the money goes").press();
    page.expect_table_row("By partnership: requested and given", "Birmingham", &["", "£195,000", "£90,000"]);
    page.expect_table_row("By theme: requested and given", "Violence", &["", "£150,000", "£90,000"]);
    page.expect_text("A bid with two of these counts under both");
    let steps = "From the fund to what remains";
    page.expect_table_row(steps, "Fund", &["", "£350,000", "£350,000"]);
    page.expect_table_row(steps, "Committed", &["", "−£30,000", "£320,000"]);
    page.expect_table_row(steps, "Birmingham", &["", "−£90,000", "£230,000"]);
    page.expect_table_row(steps, "Remaining", &["", "£230,000", "£230,000"]);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_table_row(steps, "Remaining", &["", "£180,000", "£180,000"]);
    page.expect_accessible();
}

pub fn what_is_private_stays_private_after_a_reload(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    let link = share(page).link;
    open_wall(page);
    page.expect_figure("Remaining", "£230,000");
    page.go_to_tab(0);
    page.button("Pause").press();
    page.group("S1").radio("In full £50,000").choose();
    page.reload();
    page.expect_text("The other screen is paused");
    page.expect_figure("Remaining", "£180,000");
    page.go_to_tab(1);
    page.expect_text("Paused: these figures stay until the board goes on.");
    page.expect_figure("Remaining", "£230,000");
    page.go_to_tab(0);
    page.button("Go on").press();
    page.go_to_tab(1);
    page.expect_figure("Remaining", "£180,000");

    // Somebody's scenario is shown when the board says so, and as theirs.
    page.go_to_tab(0);
    page.open(&link);
    page.heading("A shared scenario").expect_here();
    page.expect_text("The other screen is paused: it doesn’t show this shared scenario");
    page.go_to_tab(1);
    page.expect_text("Paused: these figures stay");
    page.expect_figure("Remaining", "£180,000");
    page.go_to_tab(0);
    page.button("Go on").press();
    page.go_to_tab(1);
    page.expect_text("A shared scenario");
    page.expect_figure("Remaining", "£230,000");
    page.go_to_tab(0);
    page.button("Go back to my decisions").press();
    page.go_to_tab(1);
    page.expect_text("Trial decisions, as on the board’s screen");
    page.expect_figure("Remaining", "£180,000");
}

pub fn the_wall_of_one_round_does_not_show_another(page: &Page) {
    open_round(page);
    open_wall(page);
    page.open("?wall&own=own-a-round");
    page.heading("We couldn’t load the bids").expect_here();
    page.site().put("funds/invest-to-save-2013-14.json", altered_fund(|fund| fund["id"] = "a-copy".into()));
    page.open("?wall");
    page.expect_text("The other screen shows another round.");
    page.expect_figure("Remaining", "£320,000");
}

pub fn keys_decide_on_nothing_that_is_not_looked_at(page: &Page) {
    open_round(page);
    page.press_keys("n");
    page.press_keys("f");
    page.expect_figure("Remaining", "£270,000");
    page.field("Search bids").type_text("Youth violence");
    page.expect_status("1 of 13 bids shown");
    page.button("Show only…").focus();
    page.press_keys("d");
    page.press_keys("u");
    page.press_keys("n");
    page.press_keys("f");
    page.expect_figure("Remaining", "£170,000");
    page.button("“Youth violence”: stop showing only these").press();
    page.group("S1").radio("In full £50,000").expect_chosen();
}
