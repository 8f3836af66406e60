//! What the browser keeps, read without the page, as `docs/store-format.md` describes it.

use std::collections::{BTreeMap, BTreeSet};

use browser_tests::{Look, Page};
use serde_json::Value;

/// Where a browser keeps the work on the round of 2013–14: its row, and the number of the scenario.
pub const KEY: &str = "site-invest-to-save-2013-14/0";
/// Where it keeps the work when something stands there that cannot be read.
pub const NEXT_KEY: &str = "site-invest-to-save-2013-14/1";

/// Where pages of before kept that work. A page that looked elsewhere would lose what people have.
pub const OLD_KEY: &str = "tranche /boards/2013/ invest-to-save-2013-14 0";

/// A page that was left may hold on to the database for ever, and nobody waits so long.
const READ_ALL: &str = "const read = async () => {
    const name = `tranche ${location.pathname.replace(/[^/]*$/, '')}`;
    const all = await indexedDB.databases();
    if (!all.some((one) => one.name === name)) return {};
    const answer = (asked) => new Promise((done, failed) => {
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
    });
    const database = await answer(indexedDB.open(name));
    const store = database.transaction('kept').objectStore('kept');
    const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, at) => [key, String(values[at])]));
};
return Promise.race([read(), new Promise((_, failed) => {
    setTimeout(() => failed(new Error('The database does not answer.')), 5000);
})]);";

/// All that is kept in the database, by its keys.
pub fn entries(page: &Page) -> BTreeMap<String, String> {
    let found = page.evaluate(READ_ALL).unwrap();
    let all = found.as_object().into_iter().flatten();
    all.map(|(key, text)| (key.clone(), text.as_str().unwrap_or_default().to_owned())).collect()
}

/// The work that the browser keeps in a place: the last of all its states.
pub fn kept(page: &Page, place: &str) -> Option<String> {
    let all = entries(page);
    let head = all.get(&format!("scenario/{place}"))?;
    let number: u32 = head.split(' ').nth(1)?.parse().unwrap();
    let chunk = format!("revision/{place}/{:07}/", number / 50);
    let states = all.range(chunk.clone()..).take_while(|(key, _)| key.starts_with(&chunk));
    Some(states.fold(String::new(), |text, (_, revision)| text_after(text, revision)))
}

/// The text of a state, out of that of the one before it.
fn text_after(mut text: String, revision: &str) -> String {
    let (line, rest) = revision.split_once('\n').unwrap();
    match line.split(' ').collect::<Vec<_>>()[4..] {
        ["whole"] => rest.to_owned(),
        ["splice", start, removed] => {
            let start: usize = start.parse().unwrap();
            text.replace_range(start..start + removed.parse::<usize>().unwrap(), rest);
            text
        }
        _ => panic!("{line}"),
    }
}

/// The bids on which something is decided.
pub type Decided = BTreeSet<String>;

fn decided(text: &str) -> Decided {
    let file: Value = serde_json::from_str(text).unwrap();
    file["decisions"].as_object().into_iter().flatten().map(|(bid, _)| bid.clone()).collect()
}

/// What is decided in every state of every scenario that has a head, by the place of the scenario.
pub fn states(all: &BTreeMap<String, String>) -> BTreeMap<String, Vec<Decided>> {
    let heads = all.keys().filter_map(|key| key.strip_prefix("scenario/"));
    let of_place = |place: &str| {
        let beginning = format!("revision/{place}/");
        let mut text = String::new();
        let states = all.range(beginning.clone()..).take_while(|(key, _)| key.starts_with(&beginning));
        let states = states.map(|(_, revision)| {
            text = text_after(std::mem::take(&mut text), revision);
            decided(&text)
        });
        (place.to_owned(), states.collect())
    };
    heads.map(of_place).collect()
}

/// What is decided in what waits for the database in the older storage.
pub fn left(page: &Page) -> Vec<Decided> {
    let script = "return Object.entries(localStorage).filter(([key]) => key.includes(' left/')).map(([, text]) => text)";
    let found = page.evaluate(script).unwrap();
    let texts = found.as_array().into_iter().flatten().filter_map(Value::as_str);
    texts.map(|text| decided(text.split_once('\n').unwrap().1)).collect()
}

/// What stands in the older storage of the browser under a key.
pub fn old_kept(page: &Page, key: &str) -> Option<String> {
    let found = page.evaluate(&format!("return localStorage.getItem({})", Value::from(key))).unwrap();
    found.as_str().map(str::to_owned)
}

/// Puts a text where pages of before kept it.
pub fn keep(page: &Page, key: &str, text: &str) {
    let script = format!("localStorage.setItem({}, {})", Value::from(key), Value::from(text));
    page.evaluate(&script).unwrap();
}

/// What is decided in the work that the browser keeps in a place, as text.
pub fn kept_decisions(page: &Page, place: &str) -> String {
    let file: Option<Value> = kept(page, place).and_then(|text| serde_json::from_str(&text).ok());
    file.map_or_else(String::new, |file| file["decisions"].to_string())
}

/// Waits until what is decided in the work that the browser keeps in a place holds `part`, such as a bid.
pub fn expect_kept(page: &Page, place: &str, part: &str) {
    page.wait_for(format!("{part} kept in {place}"), || {
        let decided = kept_decisions(page, place);
        if decided.contains(part) { Ok(()) } else { Err(decided) }
    });
}

/// Waits until the page says that all is saved.
pub fn expect_saved(page: &Page) {
    page.wait_for("“Saved” with a time", || {
        let text = page.text();
        let is_time = |rest: &str| rest.as_bytes().get(2) == Some(&b':');
        if text.split("Saved ").skip(1).any(is_time) { Ok(()) } else { Err(text) }
    });
}

/// The bids of one's own that go by a name, as they are kept.
pub fn kept_bids(page: &Page, name: &str) -> Option<String> {
    let all = entries(page);
    let row = all.get(&format!("name/{name}"))?.strip_prefix("tranche-round/1 ").unwrap();
    all.get(&format!("fund/{row}")).cloned()
}

/// Where a browser keeps the work on a list of one's own: under a row that no other list has.
pub fn own_key(page: &Page, name: &str) -> String {
    let all = entries(page);
    format!("{}/0", all[&format!("name/{name}")].strip_prefix("tranche-round/1 ").unwrap())
}

/// Puts a text into the database, as another page would, and tells the pages that are open.
pub fn put(page: &Page, key: &str, text: &str) {
    let script = format!(
        "return (async () => {{
            const name = `tranche ${{location.pathname.replace(/[^/]*$/, '')}}`;
            const answer = (asked) => new Promise((done, failed) => {{
                asked.onsuccess = () => done(asked.result);
                asked.onerror = () => failed(asked.error);
            }});
            const asked = indexedDB.open(name, 1);
            asked.onupgradeneeded = () => asked.result.createObjectStore('kept');
            const database = await answer(asked);
            await answer(database.transaction('kept', 'readwrite').objectStore('kept').put({}, {}));
            database.close();
            const channel = new BroadcastChannel(name);
            channel.postMessage({});
            channel.close();
        }})()",
        Value::from(text),
        Value::from(key),
        Value::from(key),
    );
    page.evaluate(&script).unwrap();
}

/// Removes a key from the database, as a fault of the disk may. No page is told.
pub fn remove(page: &Page, key: &str) {
    let script = format!(
        "return new Promise((done, failed) => {{
            const asked = indexedDB.open(`tranche ${{location.pathname.replace(/[^/]*$/, '')}}`);
            asked.onerror = () => failed(asked.error);
            asked.onsuccess = () => {{
                const work = asked.result.transaction('kept', 'readwrite');
                work.objectStore('kept').delete({});
                work.oncomplete = () => done(asked.result.close());
            }};
        }})",
        Value::from(key)
    );
    page.evaluate(&script).unwrap();
}

/// Deletes all that the browser keeps for this folder.
pub fn forget_all(page: &Page) {
    page.evaluate(
        "localStorage.clear();
        return new Promise((done, failed) => {
            const asked = indexedDB.deleteDatabase(`tranche ${location.pathname.replace(/[^/]*$/, '')}`);
            asked.onsuccess = () => done();
            asked.onerror = () => failed(asked.error);
        })",
    )
    .unwrap();
}

/// A browser that refuses to keep anything, as in some private windows.
pub const KEEPS_NOTHING: &str = "for (const name of ['localStorage', 'indexedDB'])
    Object.defineProperty(window, name, {
        get() { throw new DOMException('The operation is insecure.', 'SecurityError'); },
    });";

/// A disk without room, as long as `isFull` says so.
pub const CAN_BE_FULL: &str = "const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...all) {
        if (window.isFull) throw new DOMException('There is no room.', 'QuotaExceededError');
        return put.apply(this, all);
    };";
