//! Within reach of everybody: with the keyboard alone, at every width, in the dark, by ear.

use browser_tests::{Engine, Key, Look, Page};

use crate::editing::decide;
use crate::hosting::excuse_missing_files;
use crate::paper::{START, open_start, own_name, use_fund};
use crate::round::{FUND_FILE, SHARED, altered_fund, decide_a_little, open_notes, open_round, share};
use crate::stored::{KEY, OLD_KEY, expect_kept, keep, own_key};

const WIDTHS: [u32; 4] = [1920, 1280, 768, 320];

pub fn bids_are_decided_with_the_keyboard_alone(page: &Page) {
    open_round(page);
    page.press_key(Key::Tab);
    page.expect_focused("Skip to the bids");
    page.press_key(Key::Enter);
    page.expect_focused("Bids");
    for control in ["Use your own bids", "Search bids", "Group by", "Cards", "Show only…", "Ref", "Bid"] {
        page.press_key(Key::Tab);
        page.expect_focused(control);
    }
    tab_to(page, "S1");
    page.expect_focused("Not decided");
    page.press_key(Key::Down);
    page.expect_focused("In full £50,000");
    page.expect_figure("Remaining", "£270,000");
    // All choices of S1 are one stop; all else about it is the next.
    page.press_key(Key::Tab);
    page.expect_focused("More about S1");
    page.press_key(Key::Enter);
    page.group("S1").expect_text("Violent crime caseworker, research and analysis: £40,000");
    page.press_key(Key::Enter);
    page.group("S1").expect_no_text("Violent crime caseworker");
    page.press_key(Key::Tab);
    page.expect_focused("Not decided");
    page.press_key(Key::Down);
    page.expect_figure("Remaining", "£220,000");
    page.group("D1").radio("In full £50,000").expect_chosen();
    tab_to(page, "B1");
    page.press_key(Key::Down);
    page.press_key(Key::Down);
    page.expect_focused("Reduced £90,000");
    page.expect_figure("Remaining", "£130,000");

    tab_to(page, "B2");
    page.press_keys(Key::Down + Key::Down + Key::Down);
    page.expect_focused("Parts…");
    page.press_keys(Key::Tab + Key::Tab + Key::Tab);
    page.expect_focused("Pathways from primary care £15,000");
    page.press_keys(" ");
    page.group("B2").checkbox("Pathways from primary care").expect_not_chosen();
    page.expect_figure("Remaining", "£50,000");
}

/// Tabs on until the focus is in the choices of a bid.
fn tab_to(page: &Page, bid: &str) {
    let inside = "const bid = document.activeElement.closest('.bid');
        return document.activeElement.type === 'radio' ? bid.querySelector('h3').textContent : ''";
    for _ in 0..40 {
        page.press_key(Key::Tab);
        let found = page.evaluate(inside).unwrap();
        if found.as_str().is_some_and(|legend| legend.split(' ').next() == Some(bid)) {
            return;
        }
    }
    panic!("forty tabs do not lead to {bid}");
}

/// Null, or in words how the focus is out of sight. A radio or checkbox is seen by its label; of a table that scrolls
/// by itself it is enough to see a good part.
const OUT_OF_SIGHT: &str = "
    const focus = document.activeElement;
    const seen = (focus.matches('[type=radio], [type=checkbox]') && focus.closest('label')) || focus;
    const box = seen.getBoundingClientRect();
    const figures = document.querySelector('[aria-label=Figures]');
    const above = (part) => part ? [part, ...above(part.parentElement)] : [];
    const stays = [...above(figures), ...figures.querySelectorAll('*')].filter((part) => getComputedStyle(part).position === 'sticky');
    if (!stays.length || focus === document.body) return 'nothing has the focus, or nothing stays';
    const band = stays[0].getBoundingClientRect();
    const words = `${seen.textContent.trim() || focus.id}: ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}, `
        + `figures ${Math.round(band.top)} to ${Math.round(band.bottom)}`;
    const apart = stays[0].contains(focus) || box.top >= band.bottom - 1 || box.bottom <= band.top + 1
        || (focus.matches('[role=region]') && box.bottom >= band.bottom + 100);
    const own = focus.getBoundingClientRect();
    const within = focus.matches('[role=region]') || own.top >= -1 && (own.bottom <= innerHeight + 1 || own.height > innerHeight / 2);
    return apart && within ? null : words";

pub fn the_focus_is_never_hidden_under_the_figures(page: &Page) {
    for (width, height) in [(1280, 720), (320, 640)] {
        page.open("");
        page.viewport_of(width, height);
        page.button("Undo").expect_here();
        page.group("B2").radio("Parts…").choose();
        page.group("SS4").radio("Other…").choose();
        page.button("Undo").focus();
        let mut hidden = walk(page, "", Key::Tab, "Totals checked: ");
        hidden.extend(walk(page, "\u{e008}", Key::Tab, "Skip to the bids"));
        assert!(hidden.is_empty(), "at {width} × {height}:\n  {}", hidden.join("\n  "));
    }
}

/// Presses a key until the focus is on what is called so, and tells where it was out of sight on the way.
fn walk(page: &Page, held: &str, key: Key, end: &str) -> Vec<String> {
    let mut hidden = Vec::new();
    for _ in 0..120 {
        if held.is_empty() {
            page.press_key(key.clone())
        } else {
            page.press_with(&[Key::Shift], key.clone())
        }
        let name = page.focused();
        if name.starts_with(end) {
            return hidden;
        }
        hidden.extend(page.try_for_a_moment(|| match page.evaluate(OUT_OF_SIGHT)?.as_str() {
            Some(words) => Err(format!("{name} ({words})")),
            None => Ok(()),
        }));
    }
    panic!("ninety steps do not lead to {end}");
}

pub fn dialogs_take_the_keyboard_and_give_it_back(page: &Page) {
    open_round(page);
    let share = ("Share", "Share", "Share this scenario", "Other ways to share");
    let open = ("Open a shared link", "More", "Open a shared link", "Or a saved file");
    for (item, opener, title, last) in [share, open] {
        page.menu(item).focus();
        page.press_key(Key::Enter);
        page.dialog(title).expect_here();
        for _ in 0..12 {
            // After the last control a browser may go on to its own toolbar, but never to the page behind.
            let behind = "const focus = document.activeElement; return focus !== document.body && !focus.closest('dialog')";
            assert_eq!(
                page.evaluate(behind).unwrap(),
                false,
                "the keyboard is on “{}” behind {title}",
                page.focused()
            );
            // A driver does not find the way back from Firefox's toolbar.
            if page.engine() == Engine::Firefox && page.focused() == last {
                break;
            }
            page.press_key(Key::Tab);
        }
        page.press_key(Key::Escape);
        page.dialog(title).expect_gone();
        page.expect_focused(opener);
        page.menu(item).press();
        page.dialog(title).button("Close").press();
        page.dialog(title).expect_gone();
        page.expect_focused(opener);
    }
    page.menu("Open a shared link").press();
    page.expect_focused("Link, code or the whole message");
}

/// Looks for faults in light and dark, and for sideways scrolling, at every width. Faults hardly depend on the engine,
/// so Chromium looks at all widths and the others at one; layout does, so all look for scrolling everywhere.
pub fn expect_reach(page: &Page) {
    for width in WIDTHS {
        page.viewport(width);
        page.expect_no_sideways_scrolling();
        if page.engine() == Engine::Chromium || width == 1280 {
            page.expect_accessible();
        }
    }
    page.viewport(1280);
    // WebKitGTK takes its colours from a desktop that is not there.
    if page.prefer_dark() {
        page.expect_accessible();
    }
}

pub fn a_fresh_round_is_in_reach(page: &Page) {
    open_round(page);
    expect_reach(page);
}

pub fn a_sitting_with_parts_amounts_and_errors_is_in_reach(page: &Page) {
    open_round(page);
    page.group("B2").radio("Parts…").choose();
    page.group("C2").radio("Parts…").choose();
    page.group("C2").field("How many constables").type_and_enter("21");
    page.group("SS4").radio("Other…").choose();
    page.group("SS4").field("Amount for SS4").type_and_enter("about 30k");
    page.group("W1").radio("Other…").choose();
    page.group("W1").field("Amount for W1").type_and_enter("30000");
    page.group("W1").expect_text("is more than the £25,000 requested");
    expect_reach(page);
}

pub fn an_overspent_round_is_in_reach(page: &Page) {
    open_round(page);
    for bid in ["S1", "D1", "C1", "C2", "B1", "B2"] {
        page.group(bid).radio("In full").choose();
    }
    page.expect_figure("Over by", "£48,000");
    expect_reach(page);
}

pub fn a_shared_scenario_is_in_reach(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;
    page.open_elsewhere(&link);
    page.heading(SHARED).expect_here();
    page.button("2 bids are decided").press();
    page.table("Decided differently").expect_here();
    expect_reach(page);
}

pub fn the_share_dialog_is_in_reach(page: &Page) {
    open_round(page);
    page.button("Share").press();
    page.dialog("Share this scenario").button("Copy link").press();
    page.expect_status("Cop");
    page.dialog("Share this scenario").button("Other ways to share").press();
    page.dialog("Share this scenario").button("Show a QR code").press();
    page.dialog("Share this scenario").button("Save as a picture").expect_here();
    expect_reach(page);
}

pub fn the_open_dialog_with_an_error_is_in_reach(page: &Page) {
    open_round(page);
    page.menu("Open a shared link").press();
    let dialog = page.dialog("Open a shared link");
    dialog.field("Link, code or the whole message").type_text("See you on Thursday");
    dialog.button("Open").press();
    dialog.expect_text("There is no link or code");
    expect_reach(page);
}

pub fn notices_of_storage_and_of_a_link_are_in_reach(page: &Page) {
    open_notes(page);
    keep(page, OLD_KEY, "{ this was cut");
    page.open("?#TRANCHE1H326AFNCTA0000");
    page.expect_text("We couldn’t open");
    page.expect_text("The end of this link is missing");
    expect_reach(page);
}

pub fn a_notice_of_another_tab_is_in_reach(page: &Page) {
    open_round(page);
    page.open_in_new_tab("");
    page.group("B1").radio("Reduced £90,000").choose();
    expect_kept(page, KEY, "B1");
    page.go_to_tab(0);
    page.expect_text("This scenario was changed in another tab.");
    expect_reach(page);
}

pub fn a_list_by_theme_with_a_filter_is_in_reach(page: &Page) {
    open_round(page);
    page.field("Group by").pick("theme");
    page.field("Search bids").type_text("domestic");
    page.expect_status("3 of 13 bids shown.");
    expect_reach(page);
}

pub fn what_there_is_to_know_is_in_reach(page: &Page) {
    open_round(page);
    for bid in ["C2", "B1", "SS3"] {
        page.group(bid).button(&format!("More about {bid}")).press();
    }
    page.group("C2").expect_text("the paper says £38,000");
    page.button("Totals checked").press();
    page.table("What the paper says").expect_here();
    expect_reach(page);
}

/// Titles and names of sixty letters without a space.
pub fn a_word_as_long_as_a_line_does_not_widen_the_page(page: &Page) {
    let word = "Donaudampfschiff".repeat(4)[..60].to_owned();
    page.site().put(
        FUND_FILE,
        altered_fund(|fund| {
            fund["title"] = word.as_str().into();
            fund["partnerships"][4]["name"] = word.as_str().into();
            fund["partnerships"][4]["short"] = word.as_str().into();
            fund["bids"][6]["title"] = word.as_str().into();
            fund["bids"][6]["options"][0]["title"] = word.as_str().into();
        }),
    );
    page.open("");
    page.expect_figure("Remaining", "£320,000");
    page.group("B1").radio(&word).choose();
    page.expect_figure("Remaining", "£230,000");
    page.button("Requested").press();
    page.field("Group by").pick("theme");
    let card = crate::outcomes::further(page, "B2");
    card.radio("Reserve list").choose();
    for width in WIDTHS {
        page.viewport(width);
        page.expect_no_sideways_scrolling();
    }
}

/// The name of a round, on all pages where bids are brought, changed, sent and carried over.
pub fn a_round_with_a_name_as_long_as_a_line_does_not_widen_its_pages(page: &Page) {
    let names =
        ["Donaudampfschifffahrtsgesellschaftskapitaen", "Rindfleischetikettierungsueberwachungsgesetz"];
    // Each has other bids, so that neither is offered in the place of the other.
    let own = [(names[0], "51000"), (names[1], "52000")].map(|(word, requested)| {
        open_start(page);
        let fund = altered_fund(|fund| {
            fund["title"] = word.into();
            fund["bids"][0]["requested"] = requested.into();
        });
        page.drop_file("round.json", fund);
        page.heading(word).expect_here();
        expect_no_sideways_scrolling_anywhere(page);
        use_fund(page);
        page.heading(word).expect_here();
        own_name(page)
    });
    decide(page, "B1", "Reduced £90,000", "£230,000");
    expect_kept(page, &own_key(page, &own[1]), "B1");
    let of_first = |task: &str| format!("?do={task}&own={}", own[0]);
    for (address, heading) in [
        (of_first("fund"), "Change the bids"),
        (of_first("send"), names[0]),
        (of_first("same_bids"), "Bring earlier decisions across"),
        ("?do=home".to_owned(), START),
    ] {
        page.open(&address);
        page.heading(heading).expect_here();
        page.expect_text(names[0]);
        expect_no_sideways_scrolling_anywhere(page);
    }
    page.button(&format!("Delete “{}”", names[0])).press();
    page.button("Keep it").expect_here();
    expect_no_sideways_scrolling_anywhere(page);
}

fn expect_no_sideways_scrolling_anywhere(page: &Page) {
    for width in WIDTHS {
        page.viewport(width);
        page.expect_no_sideways_scrolling();
    }
    page.viewport(1280);
}

/// Null, or which figures of a table do not stand beside their names: what a partnership asks for has to be in sight, and
/// no figure goes on below.
const FIGURES_OUT_OF_SIGHT: &str = "
    const region = document.querySelector('[role=region][aria-label=\"By partnership\"]');
    const edge = region.getBoundingClientRect().right;
    const lines = (cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return new Set([...text.getClientRects()].map((line) => Math.round(line.top))).size;
    };
    const rows = [...region.querySelectorAll('tbody tr')];
    const astray = rows.filter((row) => {
        const cells = [...row.querySelectorAll('td')];
        return cells[0].getBoundingClientRect().right > edge + 1 || cells.some((cell) => lines(cell) > 1);
    });
    return rows.length && !astray.length ? null : astray.map((row) => row.textContent).join(', ') || 'no rows'";

/// A name of 58 letters goes on below, and the figures beside it stay where they are.
pub fn a_partnership_with_a_long_name_leaves_the_figures_in_sight(page: &Page) {
    let word = "Donaudampfschiff".repeat(4)[..58].to_owned();
    page.site().put(
        FUND_FILE,
        altered_fund(|fund| {
            fund["partnerships"][4]["name"] = word.as_str().into();
            fund["partnerships"][4]["short"] = word.as_str().into();
        }),
    );
    page.open("");
    page.expect_figure("Remaining", "£320,000");
    page.table("By partnership").expect_text(&word);
    for width in WIDTHS {
        page.viewport(width);
        page.expect_no_sideways_scrolling();
        page.wait_for(format!("all figures in sight at {width}"), || {
            match page.evaluate(FIGURES_OUT_OF_SIGHT)?.as_str() {
                Some(words) => Err(words.to_owned()),
                None => Ok(()),
            }
        });
    }
}

pub fn a_round_that_could_not_be_loaded_is_in_reach(page: &Page) {
    excuse_missing_files(page);
    page.site().lose(FUND_FILE);
    page.open("");
    page.heading("We couldn’t load the bids").expect_here();
    expect_reach(page);
}

/// Null, or where what remains is instead of in the window.
const REMAINING_OUT_OF_SIGHT: &str = "
    const figure = document.querySelector('[aria-label=Figures] .remaining dd').getBoundingClientRect();
    const words = `${Math.round(figure.top)} to ${Math.round(figure.bottom)} of ${innerHeight}, scrolled to ${Math.round(scrollY)}`;
    return scrollY > 500 && figure.top >= 0 && figure.bottom <= innerHeight ? null : words";

/// 320 × 256 is a window of 1280 × 1024 at 400 %.
pub fn what_remains_stays_in_sight_to_the_end_of_the_page(page: &Page) {
    open_round(page);
    for (width, height) in [(1280, 720), (320, 640), (320, 256)] {
        page.viewport_of(width, height);
        page.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
            .unwrap();
        page.wait_for(format!("what remains in sight at {width} × {height}"), || {
            match page.evaluate(REMAINING_OUT_OF_SIGHT)?.as_str() {
                Some(words) => Err(words.to_owned()),
                None => Ok(()),
            }
        });
    }
}
