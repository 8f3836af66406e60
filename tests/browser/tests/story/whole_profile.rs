//! All that a browser keeps for the page, in both storages: written down once, and put back for ever.

use std::time::{SystemTime, UNIX_EPOCH};

use browser_tests::{Look, Page};
use serde_json::Value;

use crate::round::open_notes;

/// All texts, and bytes as lists of numbers, by their keys, and when that was.
const WRITE_DOWN: &str = "return (async () => {
    const answer = (asked) => new Promise((done, failed) => {
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
    });
    const database = await answer(indexedDB.open(`tranche ${location.pathname.replace(/[^/]*$/, '')}`));
    const store = database.transaction('kept').objectStore('kept');
    const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
    database.close();
    const text = (value) => typeof value === 'string' ? value : [...new Uint8Array(value.buffer ?? value)];
    return {
        made: Date.now(),
        database: Object.fromEntries(keys.map((key, at) => [key, text(values[at])])),
        storage: Object.fromEntries(Object.entries(localStorage)),
    };
})()";

const PUT_BACK: &str = "return (async () => {
    const profile = PROFILE;
    const answer = (asked) => new Promise((done, failed) => {
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
    });
    const asked = indexedDB.open(`tranche ${location.pathname.replace(/[^/]*$/, '')}`, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('kept');
    const database = await answer(asked);
    const store = database.transaction('kept', 'readwrite').objectStore('kept');
    const value = (text) => Array.isArray(text) ? new Uint8Array(text) : text;
    await Promise.all(Object.entries(profile.database).map(([key, text]) => answer(store.put(value(text), key))));
    database.close();
    for (const [key, text] of Object.entries(profile.storage)) localStorage.setItem(key, text);
})()";

/// Writes down all that is kept, out of a page that does nothing.
pub fn write_down(page: &Page) -> Value {
    page.heading("Notes").expect_here();
    page.evaluate(WRITE_DOWN).unwrap()
}

/// Puts it back into a browser that keeps nothing, which then has the time of so many days later.
pub fn put_back(page: &Page, profile: &Value, days: u64) {
    let time = profile["made"].as_u64().unwrap() + days * 86_400_000;
    page.site().run_first(&clock(time));
    open_notes(page);
    page.evaluate(&PUT_BACK.replace("PROFILE", &profile.to_string())).unwrap();
}

/// Pages that are opened from now on think that it is this time by now, in milliseconds since 1970.
fn clock(time: u64) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
    let later = i128::from(time) - i128::try_from(now).unwrap();
    format!(
        "Date = class extends Date {{
            constructor(...when) {{ when.length ? super(...when) : super(Date.now()); }}
            static now() {{ return super.now() + {later}; }}
        }};"
    )
}
