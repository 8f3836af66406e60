//! What one person decided, another looks at: by link, by code, by message, by file. Nobody's own work is lost.

use std::fs;

use browser_tests::{Key, Look, Page};
use serde_json::{Value, json};

use crate::accessibility::expect_reach;
use crate::round::{
    FUND_FILE, SHARED, Shared, altered_fund, catch_saved_files, close_shared, decide_a_little, open_round,
    saved_file, share,
};
use crate::stored::{CAN_BE_FULL, KEEPS_NOTHING, KEY, NEXT_KEY, expect_kept, kept_decisions};

const TEXT: &str = "Link, code or the whole message";

pub fn a_link_shows_the_same_figures_and_leaves_own_work_alone(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;

    page.open_elsewhere("");
    page.group("W2").radio("In full £15,000").choose();
    page.expect_figure("Remaining", "£305,000");
    page.open_elsewhere(&link);
    page.heading(SHARED).expect_here();
    page.expect_text("Yours are safe and still leave £305,000.");
    page.expect_figure("Remaining", "£195,836");
    page.expect_figure("Funded", "£124,164");
    page.group("B1").radio("Reduced £90,000").expect_chosen();
    page.group("B1").radio("Reduced £90,000").expect_disabled();
    page.button("Undo").expect_disabled();

    page.button("3 bids are decided differently from yours").press();
    let differs = |bid, mine, shared| page.expect_table_row("Decided differently", bid, &[mine, shared]);
    differs("B1 Youth violence: five interventions", "Not decided", "Reduced, £90,000");
    differs("C2 Safer Homes: 20 more Special Constables", "Not decided", "Parts, £34,164");
    differs("W2 No Cold Calling Zones", "In full, £15,000", "Not decided");
    // It opens a menu that lies over the page.
    page.menu("Start again").expect_disabled();
    page.press_key(Key::Escape);

    close_shared(page);
    page.heading(SHARED).expect_gone();
    page.expect_figure("Remaining", "£305,000");
    page.group("W2").radio("In full £15,000").expect_chosen();
    expect_clean_address(page);
    page.reload();
    page.expect_figure("Remaining", "£305,000");
}

pub fn a_shared_scenario_can_be_kept_and_that_can_be_undone(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;
    page.open_elsewhere("");
    page.group("W2").radio("In full £15,000").choose();
    page.expect_figure("Remaining", "£305,000");
    page.open_elsewhere(&link);
    page.button("Keep as a new scenario").press();
    page.heading(SHARED).expect_gone();
    page.expect_figure("Remaining", "£195,836");
    page.field("Scenario").expect_value("Shared scenario");
    page.group("C2").radio("Parts…").expect_chosen();
    page.group("C2").expect_text("£34,164");
    expect_clean_address(page);
    expect_kept(page, NEXT_KEY, "B1");
    assert!(kept_decisions(page, KEY).contains("W2") && !kept_decisions(page, KEY).contains("B1"));
    page.reload();
    page.expect_figure("Remaining", "£195,836");

    page.open_elsewhere(&link);
    page.expect_text("This link matches your decisions.");
    page.heading(SHARED).expect_gone();
    page.button("Close").press();
    page.expect_no_text("matches your decisions");
}

pub fn keeping_a_shared_scenario_is_one_step_to_undo(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;
    page.open_elsewhere("");
    page.group("W2").radio("In full £15,000").choose();
    follow_here(page, &link);
    page.heading(SHARED).expect_here();
    page.button("Keep as a new scenario").press();
    page.field("Scenario").expect_value("Shared scenario");
    page.expect_figure("Remaining", "£195,836");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£305,000");
    page.group("W2").radio("In full £15,000").expect_chosen();
    page.button("Undo").press();
    page.expect_figure("Remaining", "£320,000");
    page.button("Undo").expect_disabled();
    page.button("Redo").press();
    page.expect_figure("Remaining", "£305,000");
    page.button("Redo").press();
    page.expect_figure("Remaining", "£195,836");
    page.field("Scenario").expect_value("Shared scenario");
}

/// What is on the table is what a reload shows, and a link says nothing of another scenario than it was opened with.
pub fn after_a_switch_the_address_holds_no_link_and_nothing_is_said_of_one(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    let link = share(page).link;
    page.menu("Copy into a new scenario").press();
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, NEXT_KEY, "S1");
    page.field("Scenario").pick("Scenario 1");
    page.expect_figure("Remaining", "£230,000");
    follow_here(page, &link);
    page.expect_text("This link matches your decisions.");
    page.field("Scenario").pick("Copy of Scenario 1");
    page.expect_figure("Remaining", "£180,000");
    page.expect_no_text("matches your decisions");

    follow_here(page, &link);
    page.heading(SHARED).expect_here();
    page.expect_figure("Remaining", "£230,000");
    // The last step was the switch, and nobody looks at that now.
    page.button("Undo").expect_disabled();
}

const NOT_ADDED: &str = "We couldn’t save this as a new scenario, so everything stays as it was.";

/// The link goes on holding what was shared until the browser has it.
pub fn a_shared_scenario_that_cannot_be_kept_stays_on_show_and_in_the_address(page: &Page) {
    page.site().run_first(CAN_BE_FULL);
    catch_saved_files(page);
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;
    page.open_elsewhere("");
    page.group("W2").radio("In full £15,000").choose();
    expect_kept(page, KEY, "W2");
    follow_here(page, &link);
    page.heading(SHARED).expect_here();
    page.evaluate("window.isFull = true").unwrap();
    page.button("Keep as a new scenario").press();
    page.expect_text(NOT_ADDED);
    page.heading(SHARED).expect_here();
    page.expect_address("TRANCHE");
    expect_reach(page);
    page.button("Save it as a file").press();
    assert!(saved_file(page).1.contains("B1"));
    page.evaluate("window.isFull = false").unwrap();
    page.button("Keep as a new scenario").press();
    page.expect_no_text(NOT_ADDED);
    page.field("Scenario").expect_value("Shared scenario");
    expect_clean_address(page);
    expect_kept(page, NEXT_KEY, "B1");
}

/// A private window keeps nothing: that nothing becomes of what was pressed is said.
pub fn where_nothing_can_be_kept_a_new_scenario_is_refused_in_words(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;
    page.site().run_first(KEEPS_NOTHING);
    page.open_elsewhere(&link);
    page.button("Use these decisions").press();
    page.expect_figure("Remaining", "£195,836");
    page.expect_address("TRANCHE");
    page.menu("Copy into a new scenario").press();
    page.expect_text(NOT_ADDED);
    page.reload();
    page.heading(SHARED).expect_here();
}

/// The sender did not decide what the reader changed, and two are told apart by their names.
pub fn a_changed_copy_is_not_named_as_its_senders(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let link = share_as(page, "The thrifty plan", "Margaret Ødegård");
    page.open_elsewhere("");
    page.group("W2").radio("In full £15,000").choose();
    expect_kept(page, KEY, "W2");
    for title in ["My changes to “The thrifty plan”", "My changes to “The thrifty plan” (2)"] {
        page.open_elsewhere(&link);
        page.button("Try changes on a copy").press();
        page.group("D1").radio("In full £50,000").choose();
        page.expect_figure("Remaining", "£145,836");
        page.button("Keep this copy as a new scenario").press();
        page.field("Scenario").expect_value(title);
    }
    page.open_elsewhere(&link);
    page.button("Try changes on a copy").press();
    page.button("Keep this copy as a new scenario").press();
    page.field("Scenario").expect_value("The thrifty plan (from Margaret Ødegård)");
    page.menu("Copy into a new scenario").press();
    page.field("Scenario").expect_value("Copy of The thrifty plan (from Margaret Ødegård)");
}

/// The reader is told what the sender calls it, unless the sender would rather not.
pub fn a_scenario_is_shared_under_its_own_title(page: &Page) {
    open_round(page);
    decide_a_little(page);
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    dialog.field("Title (optional)").expect_value("");
    dialog.button("Close").press();
    page.menu("Copy into a new scenario").press();
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.button("Share").press();
    dialog.field("Title (optional)").expect_value("Copy of Scenario 1");
    assert!(dialog.field("Message").value().contains("Invest to Save 2013–14: Copy of Scenario 1\n"));
    let link = dialog.field("Link").value();
    dialog.field("Title (optional)").type_and_leave("");
    let unnamed = dialog.field("Link").value();
    page.open_elsewhere(link.split_once("/boards/2013/").unwrap().1);
    page.expect_text("“Copy of Scenario 1”");
    page.open_elsewhere(unnamed.split_once("/boards/2013/").unwrap().1);
    page.heading(SHARED).expect_here();
    page.expect_no_text("Copy of Scenario 1");
}

/// Shares what is on show under a title and a name; what follows the address of the page.
fn share_as(page: &Page, title: &str, sender: &str) -> String {
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    dialog.field("Title (optional)").type_and_leave(title);
    dialog.field("Your name (optional)").type_and_leave(sender);
    let link = dialog.field("Link").value();
    dialog.button("Close").press();
    link.split_once("/boards/2013/").unwrap().1.to_owned()
}

/// As quick hands do, while the browser takes its time.
pub fn a_shared_scenario_is_kept_though_another_is_picked_at_once(page: &Page) {
    let link = link_beside_own_work(page);
    page.menu("Copy into a new scenario").press();
    expect_kept(page, NEXT_KEY, "W2");
    follow_here(page, &link);
    page.heading(SHARED).expect_here();
    page.evaluate(
        "const press = (words) => [...document.querySelectorAll('button')]
            .find((one) => one.textContent.trim() === words).click();
        const picker = document.querySelector('.scenario-picker select');
        const pick = (number) => {
            picker.value = number;
            picker.dispatchEvent(new Event('change', { bubbles: true }));
        };
        pick('0');
        press('Keep as a new scenario');
        pick('1');",
    )
    .unwrap();
    expect_kept(page, &NEXT_KEY.replace("/1", "/2"), "B1");
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.field("Scenario").pick("Shared scenario");
    page.expect_figure("Remaining", "£195,836");
}

/// What was asked for before the link ends after it, and takes nothing from the eye.
pub fn a_link_that_is_followed_while_a_copy_is_made_stays_open(page: &Page) {
    let link = link_beside_own_work(page);
    let follow_at_once = |act: &str| {
        page.evaluate(&format!("{act}; location.hash = '{}'", code_of(&link))).unwrap();
    };
    follow_at_once(
        "[...document.querySelectorAll('button')]
            .find((one) => one.textContent.trim() === 'Copy into a new scenario').click()",
    );
    expect_kept(page, NEXT_KEY, "W2");
    expect_shared_over(page, "Copy of Scenario 1");
    // So it is where another one is put on the table.
    follow_at_once(
        "const picker = document.querySelector('.scenario-picker select');
        picker.value = '0';
        picker.dispatchEvent(new Event('change', { bubbles: true }))",
    );
    expect_shared_over(page, "Scenario 1");
}

/// A shared scenario is on show, and goes away when it is closed: then this one of the reader's own is on the table.
fn expect_shared_over(page: &Page, own: &str) {
    page.heading(SHARED).expect_here();
    page.expect_figure("Remaining", "£195,836");
    page.button("Go back to my decisions").press();
    page.field("Scenario").expect_value(own);
    page.group("W2").radio("In full £15,000").expect_chosen();
}

/// A link to decisions, on a page where something else is decided and kept.
fn link_beside_own_work(page: &Page) -> String {
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;
    page.open_elsewhere("");
    page.group("W2").radio("In full £15,000").choose();
    expect_kept(page, KEY, "W2");
    link
}

fn code_of(link: &str) -> &str {
    link.rsplit_once('#').map_or(link, |(_, code)| code)
}

/// As when a link is clicked that leads to the page one is on.
fn follow_here(page: &Page, link: &str) {
    page.evaluate(&format!("location.hash = '{}'", code_of(link))).unwrap();
}

fn expect_clean_address(page: &Page) {
    page.wait_for("an address without a code", || match page.address() {
        address if address.contains("TRANCHE") => Err(address),
        _ => Ok(()),
    });
}

pub fn a_link_that_arrives_in_an_open_page_opens_there(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;
    page.menu("Start again").press();
    page.expect_figure("Remaining", "£320,000");
    follow_here(page, &link);
    page.heading(SHARED).expect_here();
    page.expect_figure("Remaining", "£195,836");
    page.back();
    page.expect_figure("Remaining", "£320,000");
    page.heading(SHARED).expect_gone();
    follow_here(page, &link[..link.len() - 4]);
    page.expect_text("The end of this link is missing");
    page.expect_figure("Remaining", "£320,000");
}

pub fn what_is_shared_can_be_copied(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let shared = share(page);
    assert!(shared.link.starts_with("?#TRANCHE2") && shared.link.ends_with(&shared.code), "{}", shared.link);
    assert!(shared.message.contains("Remaining £195,836") && shared.message.contains(&shared.code));
    let decided = "- C2 Safer Homes: 20 more Special Constables: parts, £34,164\n- B1 Youth violence: five interventions: reduced, £90,000\nStill to decide: 11.";
    assert!(shared.message.contains(decided), "{}", shared.message);
    assert!(shared.message.contains("Invest to Save 2013–14"));

    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    let link = dialog.field("Link").value();
    dialog.button("Close").press();
    for (button, text) in
        [("Copy link", link), ("Copy code", shared.code), ("Copy as message", shared.message)]
    {
        page.button("Share").press();
        dialog.button("Other ways to share").press();
        dialog.button(button).press();
        page.expect_status("Copied");
        dialog.button("Close").press();
        page.menu("Open a shared link").press();
        let opening = page.dialog("Open a shared link");
        let pasted = opening.field(TEXT);
        pasted.press();
        page.press_with(&[Key::Control], 'v');
        pasted.expect_value(&text);
        page.press_key(Key::Escape);
    }
}

/// The ways a code looks after mail programs, gateways and people had it.
pub fn one_bid_is_called_a_bid(page: &Page) {
    let only_s1 = |fund: &mut Value| {
        fund["bids"] = json!([fund["bids"][0]]);
        fund["stated"] = json!([]);
    };
    page.site().put(FUND_FILE, altered_fund(only_s1));
    page.open("");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    let message = share(page).message;
    assert!(message.contains("Funded £50,000 (1 of 1 bid). Remaining £270,000."), "{message}");
    page.field("Search bids").type_text("Nobody asks for this");
    page.expect_status("0 of 1 bid shown. Totals still include it.");
}

pub fn a_code_opens_however_it_arrives(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let shared = share(page);
    page.menu("Start again").press();
    let quoted = shared.message.replace(' ', "\n> ");
    let wrapped: Vec<String> =
        shared.code.as_bytes().chunks(16).map(|piece| String::from_utf8_lossy(piece).into()).collect();
    for text in [
        shared.code.clone(),
        shared.code.to_lowercase(),
        format!("> {}", wrapped.join("\n> ")),
        wrapped.join("=\n"),
        shared.message.clone(),
        quoted,
        format!("https://gateway.example/?u={}", shared.link.replace('#', "%2523")),
    ] {
        page.menu("Open a shared link").press();
        let dialog = page.dialog("Open a shared link");
        dialog.field(TEXT).type_text(&text);
        dialog.button("Open").press();
        dialog.expect_gone();
        page.heading(SHARED).expect_here();
        page.expect_figure("Remaining", "£195,836");
        close_shared(page);
        page.expect_figure("Remaining", "£320,000");
    }
}

pub fn what_does_not_open_is_said_and_changes_nothing(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let code = share(page).code;
    let foreign = code_of_other_figures(page);
    page.open("");
    page.expect_figure("Remaining", "£195,836");
    page.menu("Open a shared link").press();
    let dialog = page.dialog("Open a shared link");
    for (text, words) in [
        (damaged(&code), "This link or code is damaged, so we haven’t opened it."),
        (code[..code.len() - 3].to_owned(), "The end of this link is missing"),
        ("See you on Thursday".to_owned(), "There is no link or code in this text."),
        (format!("{code} {}", foreign.replace("TRANCHE2", "TRANCHE 2")), "matches your decisions"),
        (foreign, "This link was made for another fund, or for “Invest to Save 2013–14” when"),
        (code, "This matches your decisions."),
    ] {
        dialog.field(TEXT).type_text(&text);
        dialog.button("Open").press();
        dialog.expect_text(words);
        dialog.field(TEXT).expect_invalid();
        dialog.field(TEXT).expect_description(words);
    }
    dialog.button("Close").press();
    page.heading(SHARED).expect_gone();
    page.expect_figure("Remaining", "£195,836");
}

/// Two neighbours that differ change places.
fn damaged(code: &str) -> String {
    let mut letters = code.as_bytes().to_vec();
    let at = (12..letters.len() - 1).find(|at| letters[*at] != letters[at + 1]).unwrap();
    letters.swap(at, at + 1);
    String::from_utf8(letters).unwrap()
}

/// A code of the fund as it was when S1 asked for more, made in somebody else's browser.
pub fn code_of_other_figures(page: &Page) -> String {
    page.site().put(FUND_FILE, altered_fund(|fund| fund["bids"][0]["requested"] = json!("51000")));
    page.open_elsewhere("");
    page.group("S1").radio("In full £51,000").choose();
    page.expect_figure("Remaining", "£269,000");
    let code = share(page).code;
    page.site().restore(FUND_FILE);
    code
}

pub fn a_bad_link_in_the_address_is_said_above_ones_own_work(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let link = share(page).link;
    let foreign = code_of_other_figures(page);
    for (link, words) in [
        (damaged(&link), "This link or code is damaged, so we haven’t opened it."),
        (link[..link.len() - 5].to_owned(), "Ask the sender for the code, or for a saved file."),
        (format!("?#{foreign}"), "Open it on the page it was made on."),
    ] {
        page.open(&link);
        page.expect_text(words);
        page.expect_figure("Remaining", "£195,836");
        page.group("B1").radio("Reduced £90,000").expect_chosen();
        page.button("Close").press();
        page.expect_no_text(words);
        expect_clean_address(page);
    }
}

/// Gateways turn `#` into `%23` and drop the empty query, and the site sees the code.
pub fn an_address_that_a_gateway_rewrote_still_opens(page: &Page) {
    open_round(page);
    decide_a_little(page);
    let Shared { link, code, .. } = share(page);
    page.menu("Start again").press();
    page.expect_figure("Remaining", "£320,000");
    for link in [
        link.replace('#', "%23"),
        link.replace('#', "%2523"),
        format!("?{code}"),
        format!("?utm_source=mail&x=%23{code}"),
        format!("#{}", code.to_lowercase()),
    ] {
        page.open(&link);
        page.heading(SHARED).expect_here();
        page.expect_figure("Remaining", "£195,836");
        close_shared(page);
        expect_clean_address(page);
        page.expect_figure("Remaining", "£320,000");
    }
}

pub fn a_saved_file_opens_through_the_file_field(page: &Page) {
    catch_saved_files(page);
    open_round(page);
    decide_a_little(page);
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    dialog.button("Other ways to share").press();
    dialog.button("Save the decisions as a file").press();
    let (name, text) = saved_file(page);
    assert_eq!(name, "tranche-scenario.json");

    let folder = std::env::temp_dir().join(format!("tranche-files-{}-{}", page.engine(), std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (good, bad) = (folder.join(name), folder.join("photo.json"));
    fs::write(&good, &text).unwrap();
    fs::write(&bad, text.replace("tranche-scenario/3", "tranche-scenario/4")).unwrap();
    page.open_elsewhere("");
    page.expect_figure("Remaining", "£320,000");
    page.menu("Open a shared link").press();
    let dialog = page.dialog("Open a shared link");
    dialog.field("Or a saved file").bring(&bad);
    dialog.expect_text("A newer version of this page saved it.");
    dialog.field("Or a saved file").bring(&good);
    dialog.expect_gone();
    page.heading(SHARED).expect_here();
    page.expect_figure("Remaining", "£195,836");
    fs::remove_dir_all(&folder).unwrap();
}

/// A hundred bids at amounts of twelve digits make a link that mail programs would cut.
pub fn a_link_that_mail_would_cut_is_not_offered(page: &Page) {
    catch_saved_files(page);
    page.site().put(FUND_FILE, altered_fund(hundred_large_bids));
    page.open("");
    page.group("N0").radio("In full").choose();
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    dialog.field("Link").expect_here();
    dialog.button("Other ways to share").press();
    dialog.button("Save the decisions as a file").press();
    let mut file: Value = serde_json::from_str(&saved_file(page).1).unwrap();
    for at in 0..100 {
        file["decisions"][format!("N{at}")] = json!({
            "outcome": "funded", "award": { "other": "999999999.99" }, "amount": "999999999.99"
        });
    }
    let path =
        std::env::temp_dir().join(format!("tranche-large-{}-{}.json", page.engine(), std::process::id()));
    fs::write(&path, file.to_string()).unwrap();
    dialog.button("Close").press();
    page.menu("Open a shared link").press();
    page.dialog("Open a shared link").field("Or a saved file").bring(&path);
    page.heading(SHARED).expect_here();
    page.expect_figure("Funded", "£99,999,999,999");
    page.button("Share").press();
    dialog.expect_text("so long that mail programs cut it. Save a file and attach it instead.");
    dialog.field("Link").expect_gone();
    dialog.button("Save the round as a file").expect_here();
    let message = dialog.field("Message").value();
    assert!(message.contains("- and 40 more") && message.contains("The file attached"), "{message}");
    fs::remove_file(&path).unwrap();
}

fn hundred_large_bids(fund: &mut Value) {
    let bid = |at| json!({ "ref": format!("N{at}"), "partnership": "solihull", "title": "A large bid", "requested": "1000000000" });
    fund["bids"] = (0..100).map(bid).collect();
    fund["stated"] = json!([]);
}
