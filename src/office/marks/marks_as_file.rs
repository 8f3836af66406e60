//! All marks at once: saved as a file of one's own, brought back from one, deleted.

use leptos::ev::Event;
use leptos::prelude::*;
use tranche::formats::marks_file;
use tranche::ui::browser::{load, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::{happened, held, part};
use tranche::ui::words::office::marks::marks_as_file as words;
use tranche::{Fund, Marks, name_of_title};

use super::marks_keeper::MarksKeeper;
use crate::focus_soon::focus_soon;

/// The id of its heading.
const ALL_MARKS: &str = "all-marks";
/// Where it is asked once more.
const SURE: &str = "delete-marks";

/// The name of the file with the marks on the bids of a round: `marks-invest-to-save.json`.
pub fn file_name(fund: &Fund) -> String {
    format!("{}.json", name_of_title(&fund.title).replacen("own", "marks", 1))
}

/// What can be done with all marks.
#[component]
pub fn MarksAsFile(keeper: MarksKeeper) -> impl IntoView {
    let is_blank = Memo::new(move |_| keeper.record.with(Marks::is_blank));
    let is_asking = RwSignal::new(false);
    let refused = RwSignal::new(String::new());
    let save = move || {
        let text = keeper.record.with(marks_file::write);
        save_file::save(&file_name(&keeper.round.fund()), &text);
    };
    let acts = part(move || {
        Some(if is_blank.get() {
            view! { <p class="note">{words::NONE_YET}</p> }.into_any()
        } else if is_asking.get() {
            question(keeper, is_asking)
        } else {
            let ask = move || {
                is_asking.set(true);
                focus_soon(SURE.to_owned());
            };
            view! { <p class="actions">{button(words::SAVE, save)} {button(words::DELETE, ask)}</p> }
                .into_any()
        })
    });
    view! {
        <section class="all-marks" aria-labelledby=ALL_MARKS>
            <h2 id=ALL_MARKS tabindex="-1">{words::ALL_MARKS}</h2>
            {acts}
            <div class="control">
                <label for="marks-file">{words::OPEN}</label>
                <input id="marks-file" type="file" accept=".json,application/json"
                    on:change=happened(move |event| bring(keeper, refused, event)) />
            </div>
            <p class="error refused" role="alert">{held(refused)}</p>
        </section>
    }
}

/// Deleting is asked once more, and can be taken back afterwards.
fn question(keeper: MarksKeeper, is_asking: RwSignal<bool>) -> AnyView {
    let close = move || {
        is_asking.set(false);
        focus_soon(ALL_MARKS.to_owned());
    };
    let delete = move || {
        keeper.replace(Marks::default(), words::DELETED.to_owned());
        close();
    };
    view! {
        <div class="notice" id=SURE tabindex="-1" role="group" aria-label=words::SURE_TITLE>
            <p>{words::SURE}</p>
            <p class="actions">{button(words::DELETE_ALL, delete)} {button(words::KEEP, close)}</p>
        </div>
    }
    .into_any()
}

/// Brings marks back from a file. Those that are here stay, and what is about other bids is left out and told.
fn bring(keeper: MarksKeeper, refused: RwSignal<String>, event: Event) {
    load::run(async move {
        let file = save_file::chosen_file(&event).await;
        let text = file.and_then(|file| String::from_utf8(file.bytes).ok());
        let Some(text) = text else { return refused.set(words::NOT_A_TEXT.to_owned()) };
        match marks_file::read(&text) {
            Err(why) => refused.set(words::not_opened(&why)),
            Ok(file) => {
                refused.set(String::new());
                let brought = keeper.record.with(|marks| marks.with_file(&keeper.round.fund(), &file));
                let said = words::brought(&brought);
                keeper.replace(brought.marks, said);
            }
        }
    });
}
