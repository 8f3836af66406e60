//! Bids on their way to somebody else: as a file, or in a link that carries them.

use browser_tests::{Look, Page};
use serde_json::{Value, json};

use crate::accessibility::expect_reach;
use crate::hosting::NOT_LOADED;
use crate::paper::{
    REVIEW, SETTLED, START, TSV, expect_round, open_start, own_name, paste, use_bids, use_fund,
};
use crate::round::{SHARED, altered_fund, close_shared, share_short};
use crate::stored::{entries, expect_saved, forget_all, kept_bids};

const ROUND: &str = "A round";
const CARRIES: &str = "A link with the bids in it";

/// A small round of one's own, out of the paper.
fn make_round(page: &Page) -> String {
    open_start(page);
    paste(page, TSV);
    page.heading(REVIEW).expect_here();
    use_bids(page, ROUND)
}

/// The first screen of somebody else, who has none of it.
fn start_elsewhere(page: &Page) {
    page.open_elsewhere("?start");
    page.heading(START).expect_here();
}

fn open_sending(page: &Page) {
    page.menu("Save or send the bids").press();
    page.heading("Save the bids as a file").expect_here();
    page.heading(CARRIES).expect_here();
}

/// The link that carries the bids: what follows the address of the page.
fn carrying_link(page: &Page) -> String {
    let link = page.group(CARRIES).field("Link").value();
    let (_, link) = link.split_once("/boards/2013/").unwrap_or_else(|| panic!("a strange link: {link}"));
    link.to_owned()
}

/// Opens a link elsewhere as if it had just been clicked, not as a change of the page on show.
fn follow_elsewhere(page: &Page, link: &str) {
    page.open_address("about:blank");
    page.open_elsewhere(link);
}

/// As `catch_saved_files` does, for files that are not text.
fn catch_saved_bytes(page: &Page) {
    page.site().run_first(
        "window.bytes = [];
        const blobs = new Map();
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
            const url = make.call(URL, blob);
            blobs.set(url, blob);
            return url;
        };
        HTMLAnchorElement.prototype.click = function () {
            const name = this.download;
            blobs.get(this.href).arrayBuffer().then((buffer) => {
                bytes = [...new Uint8Array(buffer)];
                window.saved = name;
            });
        };",
    );
}

/// The name and the content of the file that was offered to be saved; then none is.
fn saved_bytes(page: &Page) -> (String, Vec<u8>) {
    let found = page.wait_for("a file to be saved", || {
        let found = page.evaluate("return [window.saved ?? null, bytes]")?;
        let whole = found[0].is_string() && found[1].as_array().is_some_and(|bytes| !bytes.is_empty());
        if whole { Ok(found) } else { Err("none".to_owned()) }
    });
    page.evaluate("window.saved = null; bytes = []").unwrap();
    let byte = |value: &Value| value.as_u64().and_then(|byte| u8::try_from(byte).ok()).unwrap();
    let bytes = found[1].as_array().into_iter().flatten().map(byte).collect();
    (found[0].as_str().unwrap_or_default().to_owned(), bytes)
}

pub fn a_saved_file_of_each_kind_brings_the_same_bids_back(page: &Page) {
    catch_saved_bytes(page);
    let name = make_round(page);
    open_sending(page);
    let files = ["JSON", "XLSX", "CSV"].map(|kind| {
        page.button(&format!("Save as {kind}")).press();
        let file = saved_bytes(page);
        assert_eq!(file.0, format!("{name}.{}", kind.to_ascii_lowercase()));
        file
    });
    assert!(files[1].1.starts_with(b"PK"), "a workbook is an archive");
    let made = kept_bids(page, &name);
    assert!(made.is_some());
    for (file, bytes) in files {
        start_elsewhere(page);
        forget_all(page);
        page.drop_file(&file, bytes);
        page.heading(ROUND).expect_here();
        page.expect_text(&format!("From {file}:"));
        page.expect_text("13 bids, 6 partnerships");
        page.expect_text("£509,260 requested, £320,000 available");
        use_fund(page);
        assert_eq!(own_name(page), name);
        page.heading(ROUND).expect_here();
        expect_round(page);
        page.group("C2").radio("In full £38,000").expect_here();
        page.group("B1").radio("Reduced £90,000").choose();
        page.expect_figure("Remaining", "£230,000");
        assert_eq!(kept_bids(page, &name), made, "{file} is not the same to the last character");
    }
}

pub fn a_link_brings_the_bids_and_the_decisions_beside_ones_own(page: &Page) {
    make_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    open_sending(page);
    page.expect_text("This link has the bids in it, and the decisions you were looking at.");
    page.expect_text(
        "first sees how many bids and partnerships there are, how much they ask for and what the decisions come to.",
    );
    let link = carrying_link(page);
    assert!(link.starts_with("?#TRANCHEFUND2") && link.matches("TRANCHE2").count() == 1, "{link}");

    page.open_elsewhere(&link);
    expect_carried(page);
    page.expect_no_text("Safer homes");
    assert_eq!(entries(page).len(), 0, "kept before anybody said so");
    use_fund(page);
    page.heading(ROUND).expect_here();
    page.heading(SHARED).expect_here();
    page.expect_figure("Remaining", "£230,000");
    close_shared(page);
    expect_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);

    // Once more, where there are decisions of one's own on the same bids.
    follow_elsewhere(page, &link);
    expect_carried(page);
    use_fund(page);
    page.heading(SHARED).expect_here();
    page.expect_text("Yours are safe and still leave £270,000.");
    page.expect_figure("Remaining", "£230,000");
    close_shared(page);
    page.expect_figure("Remaining", "£270,000");
    page.group("B1").radio("Not decided").expect_chosen();
}

fn expect_carried(page: &Page) {
    page.heading(ROUND).expect_here();
    page.expect_text("From the link you opened:");
    page.expect_text("13 bids, 6 partnerships");
    page.expect_text("£509,260 requested, £320,000 available");
    page.expect_text("The link has decisions on them too: 1 bid funded. Remaining £230,000.");
}

pub fn a_link_with_bids_that_was_cut_or_changed_is_said_and_keeps_nothing(page: &Page) {
    make_round(page);
    open_sending(page);
    page.expect_text("This link has only the bids in it.");
    page.expect_text("first sees how many bids and partnerships there are and how much they ask for.");
    let link = carrying_link(page);
    for (bad, why) in
        [(link[..link.len() - 9].to_owned(), "The end of it is missing."), (changed(&link), "It is damaged.")]
    {
        follow_elsewhere(page, &bad);
        page.expect_status(&format!("We can’t open this link with bids. {why}"));
        page.expect_text("Ask for the bids as a file, and choose it here.");
        page.heading(START).expect_here();
        page.heading("Saved on this computer").expect_gone();
        assert_eq!(entries(page).len(), 0);
    }
    follow_elsewhere(page, &link);
    page.expect_text("From the link you opened:");
    page.expect_no_text("has decisions");
    use_fund(page);
    expect_round(page);
    page.heading(SHARED).expect_gone();
}

pub fn decisions_of_a_link_with_bids_that_were_damaged_are_said(page: &Page) {
    make_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    open_sending(page);
    let link = carrying_link(page);
    let (bids, decisions) = link.split_once("TRANCHE2").unwrap();
    follow_elsewhere(page, &format!("{bids}TRANCHE2{}", changed(decisions)));
    page.expect_text("From the link you opened:");
    page.expect_text("The link had decisions too, but they are damaged, so only the bids open.");
    use_fund(page);
    expect_round(page);
    page.heading(SHARED).expect_gone();
}

pub fn bids_open_wherever_their_link_is_pasted(page: &Page) {
    make_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    open_sending(page);
    let link = carrying_link(page);

    // Into the field of another round that is open.
    page.open_elsewhere("");
    page.heading("Invest to Save 2013–14").expect_here();
    page.menu("Open a shared link").press();
    let dialog = page.dialog("Open a shared link");
    dialog.field("Link, code or the whole message").type_text(&link);
    dialog.button("Open").press();
    expect_carried(page);

    // Into the address of another round that is open.
    page.open("");
    page.heading("Invest to Save 2013–14").expect_here();
    let (_, code) = link.split_once('#').unwrap();
    page.evaluate(&format!("location.hash = {}", Value::from(code))).unwrap();
    expect_carried(page);

    // Where bids are pasted. Without its bids, what is left says where it belongs.
    start_elsewhere(page);
    let (_, decisions) = link.split_once("TRANCHE2").unwrap();
    paste(page, &format!("?own=own-a-round#TRANCHE2{decisions}"));
    page.expect_status("This link or code holds decisions and no bids.");
    paste(page, &format!("See here: {link}"));
    expect_carried(page);
    use_fund(page);
    page.heading(SHARED).expect_here();
    page.expect_figure("Remaining", "£230,000");
}

/// Two neighbours in the middle that differ change places.
fn changed(link: &str) -> String {
    let mut letters = link.as_bytes().to_vec();
    let at = (letters.len() / 2..letters.len()).find(|at| letters[*at] != letters[at + 1]).unwrap();
    letters.swap(at, at + 1);
    String::from_utf8(letters).unwrap()
}

/// So many bids that no two are alike, so that they do not pack well.
fn bids(count: u32) -> String {
    let mut seed = 7_u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed >> 8
    };
    altered_fund(|fund| {
        fund["id"] = json!("large");
        fund["title"] = json!("A large round");
        fund["stated"] = json!([]);
        fund["bids"] = (1..=count)
            .map(|at| {
                json!({ "ref": format!("N{at}"), "partnership": "solihull",
                    "title": format!("{:x}{:x} {:x}", next(), next(), next()), "requested": format!("{}", 1_000 + next() % 90_000) })
            })
            .collect();
    })
}

fn send_large(page: &Page, count: u32) {
    open_start(page);
    page.drop_file("large.json", bids(count));
    page.heading("A large round").expect_here();
    use_fund(page);
    open_sending(page);
}

pub fn a_long_link_says_what_mail_does_and_one_too_long_is_not_offered(page: &Page) {
    send_large(page, 60);
    let link = page.group(CARRIES).field("Link").value();
    let length = link.chars().count();
    assert!((1_001..=8_000).contains(&length), "a link of {length} characters");
    page.expect_text("This link is long, and some e-mail programs may cut it.");
    page.open_elsewhere(&carrying_link(page));
    page.expect_text("60 bids, ");

    send_large(page, 500);
    page.expect_text("There are too many bids for a link. Send the file instead.");
    page.group(CARRIES).field("Link").expect_gone();
    page.button("Save as JSON").expect_here();
}

pub fn a_scenario_asks_for_the_file_of_its_bids_and_opens_with_it(page: &Page) {
    catch_saved_bytes(page);
    make_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    let link = share_short(page);
    open_sending(page);
    page.button("Save as JSON").press();
    let (file, bytes) = saved_bytes(page);

    page.open_elsewhere(&link);
    page.heading(NOT_LOADED).expect_here();
    page.menu("All rounds").press();
    page.heading(START).expect_here();
    page.expect_text("The link you opened has decisions but not the bids they are about.");
    page.drop_file("parks.json", altered_fund(|fund| fund["title"] = json!("Parks")));
    page.heading("Parks").expect_here();
    page.expect_text("The decisions in the link you opened are for other bids or other amounts");
    page.button("Back to the start").press();
    page.drop_file(&file, bytes);
    page.heading(ROUND).expect_here();
    page.expect_text("The link has decisions on them too: 1 bid funded. Remaining £230,000.");
    use_fund(page);
    page.heading(SHARED).expect_here();
    page.expect_figure("Remaining", "£230,000");
    page.group("B1").radio("Reduced £90,000").expect_chosen();
}

/// As where other bids had the name when these were brought, and are gone since.
pub fn a_scenario_opens_with_bids_that_are_here_under_another_name(page: &Page) {
    catch_saved_bytes(page);
    make_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    let link = share_short(page);
    assert!(link.starts_with("?own=own-a-round#TRANCHE2"), "{link}");
    open_sending(page);
    page.button("Save as JSON").press();
    let (file, bytes) = saved_bytes(page);

    start_elsewhere(page);
    let other = altered_fund(|fund| {
        fund["id"] = json!("own-a-round");
        fund["title"] = json!("Another round");
    });
    page.drop_file("other.json", other);
    page.heading("Another round").expect_here();
    use_fund(page);
    start_elsewhere(page);
    page.drop_file(&file, bytes);
    page.heading(ROUND).expect_here();
    use_fund(page);
    assert_eq!(own_name(page), "own-a-round-2");
    start_elsewhere(page);
    page.button("Delete “Another round”").press();
    page.button("Delete “Another round” for good").press();
    page.link("Another round").expect_gone();

    page.open_elsewhere(&link);
    page.heading(NOT_LOADED).expect_here();
    page.expect_text("The bids “own-a-round” are not saved in this browser");
    page.menu("All rounds").press();
    page.expect_text("This link is about bids saved on this computer:");
    page.link("Open the link with “A round”").press();
    page.heading(SHARED).expect_here();
    page.expect_figure("Remaining", "£230,000");
    assert_eq!(own_name(page), "own-a-round-2");
}

pub fn the_template_is_read_back_with_nothing_to_settle(page: &Page) {
    catch_saved_bytes(page);
    for kind in ["CSV", "XLSX"] {
        open_start(page);
        page.button(&format!("Save a template ({kind})")).press();
        let (file, bytes) = saved_bytes(page);
        assert_eq!(file, format!("bids-template.{}", kind.to_ascii_lowercase()));
        page.drop_file(&file, bytes);
        page.heading(REVIEW).expect_here();
        page.expect_text(&format!("{file}: 2 bids"));
        page.heading(SETTLED).expect_here();
    }
}

pub fn saving_and_sending_is_in_reach(page: &Page) {
    make_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    open_sending(page);
    page.button("Copy link").press();
    page.expect_status("Cop");
    expect_reach(page);
}

pub fn sending_a_large_round_is_in_reach(page: &Page) {
    send_large(page, 60);
    page.expect_text("some e-mail programs may cut it");
    expect_reach(page);
}

pub fn a_link_that_carries_bids_is_in_reach(page: &Page) {
    make_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    open_sending(page);
    let link = carrying_link(page);
    page.open_elsewhere(&link);
    expect_carried(page);
    expect_reach(page);
}

pub fn a_scenario_without_its_bids_is_in_reach(page: &Page) {
    make_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    let link = share_short(page);
    page.open_elsewhere(&link);
    page.heading(NOT_LOADED).expect_here();
    expect_reach(page);
    page.menu("All rounds").press();
    page.expect_text("The link you opened has decisions but not the bids they are about.");
    expect_reach(page);
}
