//! The round of 2013–14 as the stories use it, and a few things that people do in many of them.

use browser_tests::{Look, Page};
use serde_json::{Value, json};

/// The fund, where the site serves it.
pub const FUND_FILE: &str = "funds/invest-to-save-2013-14.json";
const FUND: &str = include_str!("../../../../public/funds/invest-to-save-2013-14.json");

pub const SHARED: &str = "A shared scenario";

pub fn open_round(page: &Page) {
    page.open("");
    page.expect_figure("Remaining", "£320,000");
}

/// Closes a shared scenario, whether one has decisions of one's own to go back to or not.
pub fn close_shared(page: &Page) {
    page.heading(SHARED).expect_here();
    let own = page.names("button").iter().any(|name| name == "Go back to my decisions");
    page.button(if own { "Go back to my decisions" } else { "Close them" }).press();
    page.heading(SHARED).expect_gone();
}

/// The fund with something changed, as text.
pub fn altered_fund(change: impl FnOnce(&mut Value)) -> String {
    let mut fund: Value = serde_json::from_str(FUND).unwrap();
    change(&mut fund);
    fund.to_string()
}

/// The fund with what officers advise to fund, and at which amounts, as text. Version 2 has no themes.
pub fn advised_fund(advice: &[(&str, &str)]) -> String {
    altered_fund(|fund| {
        fund["format"] = json!("tranche-fund/2");
        for bid in fund["bids"].as_array_mut().unwrap().iter_mut().filter_map(Value::as_object_mut) {
            bid.remove("themes");
            if let Some((_, amount)) = advice.iter().find(|(reference, _)| bid["ref"] == *reference) {
                bid.insert("recommended".to_owned(), json!({ "outcome": "fund", "amount": amount }));
            }
        }
    })
}

/// A page of the same site that does nothing: to leave for, and to look at what the browser keeps.
pub fn open_notes(page: &Page) {
    put_notes(page);
    page.open(NOTES);
    page.heading("Notes").expect_here();
}

/// The same for somebody else.
pub fn open_notes_elsewhere(page: &Page) {
    put_notes(page);
    page.open_elsewhere(NOTES);
    page.heading("Notes").expect_here();
}

const NOTES: &str = "notes.html";

fn put_notes(page: &Page) {
    let notes = "<!doctype html><html lang=en><meta charset=utf-8><title>Notes</title><h1>Notes</h1>";
    page.site().put(NOTES, notes);
}

/// B1 reduced, and two constables out of twenty less in C2: something to share and to find again.
pub fn decide_a_little(page: &Page) {
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    page.group("C2").radio("Parts…").choose();
    page.group("C2").field("How many constables").type_and_enter("18");
    page.expect_figure("Remaining", "£195,836");
}

/// What the Share dialog hands out.
pub struct Shared {
    /// What follows the address of the page: `?#TRANCHE2…`.
    pub link: String,
    pub code: String,
    pub message: String,
}

/// Opens the Share dialog, reads it, and closes it.
pub fn share(page: &Page) -> Shared {
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    let [address, message] = ["Link", "Message"].map(|label| dialog.field(label).value());
    dialog.button("Other ways to share").press();
    let code = dialog.field("Code of the decisions").value();
    dialog.button("Close").press();
    dialog.expect_gone();
    Shared { link: query(&address), code, message }
}

/// The link to a round of one's own that does not carry its bids: what follows the address of the page.
pub fn share_short(page: &Page) -> String {
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    dialog.button("Other ways to share").press();
    let link = dialog.field("Link for people who already have these bids").value();
    dialog.button("Close").press();
    dialog.expect_gone();
    query(&link)
}

fn query(address: &str) -> String {
    let (_, link) =
        address.split_once("/boards/2013/").unwrap_or_else(|| panic!("a strange link: {address}"));
    link.to_owned()
}

/// Saving a file would open a window of the browser's own; what is offered to be saved is caught before that.
pub fn catch_saved_files(page: &Page) {
    page.site().run_first(
        "window.offered = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
            const url = make.call(URL, blob);
            blob.text().then((text) => offered.push(text));
            return url;
        };
        HTMLAnchorElement.prototype.click = function () { offered.push(this.download); };
        if ('showSaveFilePicker' in window) window.showSaveFilePicker = async ({ suggestedName }) => {
            if (window.isClosed) throw new DOMException('The person chose none.', 'AbortError');
            const createWritable = async () => ({
                write: async (text) => {
                    if (window.isFullDisk) throw new DOMException('It is full.', 'QuotaExceededError');
                    window.written = text;
                },
                close: async () => void offered.push(suggestedName, window.written),
                abort: async () => {},
            });
            return { name: suggestedName, createWritable };
        };",
    );
}

/// The decisions on the table as a file; what is saved is caught.
pub fn saved_scenario(page: &Page) -> String {
    page.button("Share").press();
    let dialog = page.dialog("Share this scenario");
    dialog.button("Other ways to share").press();
    dialog.button("Save the decisions as a file").press();
    let text = saved_file(page).1;
    dialog.button("Close").press();
    dialog.expect_gone();
    text
}

/// The name and the text of the file that was offered to be saved.
pub fn saved_file(page: &Page) -> (String, String) {
    page.wait_for("a file to be saved", || {
        let offered = page.evaluate("return offered")?;
        let mut texts = offered.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let (first, second) = texts.next().zip(texts.next()).ok_or_else(|| offered.to_string())?;
        Ok(if first.starts_with(['{', '<']) { (second, first) } else { (first, second) })
    })
}
