//! What was typed and cannot be read: it stays as it is until somebody has it put aside.

use leptos::prelude::*;
use tranche::formats::publication_file::BadPublicationFile;
use tranche::ui::browser::{address_bar, load, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::held;
use tranche::ui::store::{self, Outcome, SeenPublication, Trouble};
use tranche::ui::words::office::publish as words;
use tranche::ui::words::trouble;

use crate::open_round::OpenRound;

/// What can be done with it.
pub fn unread(round: OpenRound, seen: SeenPublication) -> AnyView {
    // What a later version of this page wrote is for that.
    let is_newer = matches!(seen.unread, Some(BadPublicationFile::Newer(_)));
    let why = if is_newer { words::UNREAD_NEWER } else { words::UNREAD };
    let seen = StoredValue::new(seen);
    let refused = RwSignal::new(String::new());
    let save = move || seen.with_value(|seen| save_file::save("tranche-publication.json", seen.text()));
    let set_aside = move || {
        load::run(async move {
            let done = store::open().await.set_publication_aside(&round.row(), &seen.get_value()).await;
            match done {
                Ok(Outcome::Done) => address_bar::reload(),
                Ok(Outcome::Other) => refused.set(words::CHANGED_MEANWHILE.to_owned()),
                Err(fault) => refused.set(trouble(Trouble::NotKept(fault))),
            }
        });
    };
    let set_aside = (!is_newer).then(|| button(words::SET_ASIDE, set_aside));
    view! {
        <div class="error refused" role="alert">
            <p>{why}</p>
            <p class="actions">{main_button(words::SAVE_UNREAD, save)} {set_aside}</p>
        </div>
        <p class="error refused" role="alert">{held(refused)}</p>
    }
    .into_any()
}
