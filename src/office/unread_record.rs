//! A record of a round that cannot be read: it is said why, handed out, and put aside when somebody asks for it.

use leptos::prelude::*;
use tranche::ui::browser::{address_bar, load, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::held;
use tranche::ui::store::{self, Outcome, RoundRecord, Seen, Trouble};
use tranche::ui::words::trouble;

/// What is said of it.
pub struct UnreadRecord {
    /// Why it cannot be read.
    pub why: String,
    /// The button that saves it as it stands.
    pub save: &'static str,
    /// What that file is called.
    pub file_name: String,
    /// The button that puts it aside; `None` where a later version of this page wrote it, for which it stays.
    pub set_aside: Option<&'static str>,
    /// That something else stands there by now.
    pub changed_meanwhile: &'static str,
}

/// Says so of what stands under this key, with the ways out.
pub fn unread_record<T: RoundRecord>(key: String, seen: Seen<T>, words: UnreadRecord) -> AnyView {
    let UnreadRecord { why, save: save_label, file_name, set_aside: label, changed_meanwhile } = words;
    let (key, seen) = (StoredValue::new(key), StoredValue::new(seen));
    let refused = RwSignal::new(String::new());
    let save = move || seen.with_value(|seen| save_file::save(&file_name, seen.text()));
    let set_aside = move || {
        load::run(async move {
            let done = store::open().await.set_record_aside(&key.get_value(), &seen.get_value()).await;
            match done {
                Ok(Outcome::Done) => address_bar::reload(),
                Ok(Outcome::Other) => refused.set(changed_meanwhile.to_owned()),
                Err(fault) => refused.set(trouble(Trouble::NotKept(fault))),
            }
        });
    };
    let set_aside = label.map(|label| button(label, set_aside));
    view! {
        <div class="error refused" role="alert">
            <p>{why}</p>
            <p class="actions">{main_button(save_label, save)} {set_aside}</p>
        </div>
        <p class="error refused" role="alert">{held(refused)}</p>
    }
    .into_any()
}
