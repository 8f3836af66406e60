//! The round of 2013–14 as the stories use it, and a few things that people do in many of them.

use browser_tests::{Look, Page};
use serde_json::Value;

/// The fund, where the site serves it.
pub const FUND_FILE: &str = "funds/invest-to-save-2013-14.json";
const FUND: &str = include_str!("../../../../public/funds/invest-to-save-2013-14.json");

/// Where a browser keeps the work on it. A page that looked elsewhere would lose what people have.
pub const KEY: &str = "tranche /boards/2013/ invest-to-save-2013-14 0";
/// Where it keeps the work when something stands there that cannot be read.
pub const NEXT_KEY: &str = "tranche /boards/2013/ invest-to-save-2013-14 1";

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

/// A page of the same site that does nothing: to leave for, and to look at what the browser keeps.
pub fn open_notes(page: &Page) {
    page.site().put(
        "notes.html",
        "<!doctype html><html lang=en><meta charset=utf-8><title>Notes</title><h1>Notes</h1>",
    );
    page.open("notes.html");
    page.heading("Notes").expect_here();
}

/// What the browser keeps under a key.
pub fn kept(page: &Page, key: &str) -> Option<String> {
    let found = page.evaluate(&format!("return localStorage.getItem({})", Value::from(key))).unwrap();
    found.as_str().map(str::to_owned)
}

pub fn keep(page: &Page, key: &str, text: &str) {
    let script = format!("localStorage.setItem({}, {})", Value::from(key), Value::from(text));
    page.evaluate(&script).unwrap();
}

/// What is decided in the work that the browser keeps under a key, as text.
pub fn kept_decisions(page: &Page, key: &str) -> String {
    let file: Option<Value> = kept(page, key).and_then(|text| serde_json::from_str(&text).ok());
    file.map_or_else(String::new, |file| file["decisions"].to_string())
}

/// Waits until what is decided in the work that the browser keeps under a key holds `part`, such as a bid.
pub fn expect_kept(page: &Page, key: &str, part: &str) {
    page.wait_for(format!("{part} kept under {key}"), || {
        let decided = kept_decisions(page, key);
        if decided.contains(part) { Ok(()) } else { Err(decided) }
    });
}

/// Where a browser keeps the work on a list of one's own: under its id, which is another one each time a list is brought.
pub fn own_key(page: &Page, name: &str) -> String {
    let text = kept(page, &format!("tranche-fund /boards/2013/ {name}")).unwrap();
    let fund: Value = serde_json::from_str(&text).unwrap();
    format!("tranche /boards/2013/ {} 0", fund["id"].as_str().unwrap())
}

/// B1 reduced, and two constables out of twenty less in C2: something to share and to find again.
pub fn decide_a_little(page: &Page) {
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    page.group("C2").radio("Parts").choose();
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
    let [address, code, message] = ["Link", "Code", "Message"].map(|label| dialog.field(label).value());
    dialog.button("Close").press();
    dialog.expect_gone();
    let link = address.split_once("/boards/2013/").map(|(_, link)| link.to_owned());
    Shared { link: link.unwrap(), code, message }
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
        HTMLAnchorElement.prototype.click = function () { offered.push(this.download); };",
    );
}

/// The name and the text of the file that was offered to be saved.
pub fn saved_file(page: &Page) -> (String, String) {
    page.wait_for("a file to be saved", || {
        let offered = page.evaluate("return offered")?;
        let mut texts = offered.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let (first, second) = texts.next().zip(texts.next()).ok_or_else(|| offered.to_string())?;
        Ok(if first.starts_with('{') { (second, first) } else { (first, second) })
    })
}
