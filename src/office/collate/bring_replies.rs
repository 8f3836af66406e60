//! The ways to bring what members sent: a text with links and codes, a file, a column of a spreadsheet.

use leptos::prelude::*;
use tranche::ui::browser::dropped_file::DroppedFile;
use tranche::ui::browser::paste_and_drop::{self, FileHandle};
use tranche::ui::browser::{load, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{All as _, entered, happened, held, part};

use super::list_intake::Tally;
use super::read_replies::{FoundReplies, in_column, in_file, in_text, is_saved_file, letters};
use super::sent_lists::SentLists;
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate::{self as words, found as found_words};

/// Where what was brought is told of, and taken in.
#[derive(Clone, Copy)]
struct Intake {
    lists: SentLists,
    told: RwSignal<Vec<String>>,
}

/// All ways, with what is said of what was brought.
#[component]
pub fn BringReplies(lists: SentLists) -> impl IntoView {
    let intake = Intake { lists, told: RwSignal::default() };
    intake.listen();
    view! {
        <section class="bring" aria-labelledby="bring-title">
            <h2 id="bring-title">{words::BRING}</h2>
            <TextField intake />
            <FileField intake />
            <ColumnFields intake />
            <div role="alert">{part(move || {
                let told = intake.told.get();
                let sentence = |words: String| view! { <li>{words}</li> };
                (!told.is_empty()).then(|| view! { <ul class="told">{told.into_iter().map(sentence).all()}</ul> })
            })}</div>
        </section>
    }
}

#[component]
fn TextField(intake: Intake) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let read = move || {
        let pasted = text.get();
        if pasted.trim().is_empty() {
            return intake.tell(words::NOTHING_PASTED);
        }
        if intake.take(in_text(&intake.lists.round.fund(), &intake.lists.figures.all(), &pasted, "")) {
            text.set(String::new());
        }
    };
    view! {
        <div class="way">
            <label for="collate-text">{words::PASTE}</label>
            <textarea id="collate-text" rows="6" aria-describedby="collate-text-note" prop:value=held(text)
                on:input=entered(move |pasted| text.set(pasted))></textarea>
            {main_button(words::READ, read)}
            <p class="note" id="collate-text-note">{words::PASTE_NOTE}</p>
        </div>
    }
}

#[component]
fn FileField(intake: Intake) -> impl IntoView {
    let choose = move |event: leptos::ev::Event| intake.take_files(paste_and_drop::all_chosen(&event));
    view! {
        <div class="way">
            <label for="collate-file">{words::FILE}</label>
            <input id="collate-file" type="file" multiple accept=".txt,.eml,.json,.csv,.tsv" on:change=happened(choose) />
        </div>
    }
}

#[component]
fn ColumnFields(intake: Intake) -> impl IntoView {
    let (text, sender) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let read = move || {
        if text.with(|text| text.trim().is_empty()) {
            return intake.tell(words::NOTHING_PASTED);
        }
        if sender.with(|sender| sender.trim().is_empty()) {
            return intake.tell(words::NO_SENDER);
        }
        if intake.take(in_column(&intake.lists.round.fund(), &text.get(), &sender.get())) {
            text.set(String::new());
            sender.set(String::new());
        }
    };
    view! {
        <details class="column">
            <summary>{words::COLUMN}</summary>
            <div class="way">
                <label for="collate-column">{words::COLUMN_LABEL}</label>
                <textarea id="collate-column" rows="4" aria-describedby="collate-column-note" prop:value=held(text)
                    on:input=entered(move |pasted| text.set(pasted))></textarea>
                <p class="note" id="collate-column-note">{words::COLUMN_NOTE}</p>
            </div>
            <div class="control">
                <label for="collate-column-sender">{words::COLUMN_SENDER}</label>
                <input id="collate-column-sender" type="text" autocomplete="off" prop:value=held(sender)
                    on:input=entered(move |name| sender.set(name)) />
            </div>
            <p class="actions">{button(words::READ_COLUMN, read)}</p>
        </details>
    }
}

impl Intake {
    fn listen(self) {
        paste_and_drop::on_files(move |files| self.take_files(files));
    }

    fn tell(self, words: &str) {
        self.told.set(vec![words.to_owned()]);
        self.lists.forget_step();
    }

    /// Reads files one after the other, those with bids first: a link in another may have been made for them.
    fn take_files(self, files: Vec<FileHandle>) {
        load::run(async move {
            let fund = self.lists.round.fund();
            let mut all = FoundReplies { earlier: self.lists.figures.all(), ..FoundReplies::default() };
            let mut texts = Vec::with_capacity(files.len());
            for file in files {
                match save_file::read(file).await {
                    Some(DroppedFile { name, bytes }) => {
                        texts.push((letters(bytes), name));
                    }
                    None => all.told.push(words::UNREADABLE_FILE.to_owned()),
                }
            }
            texts.sort_by_key(|(text, _)| !is_saved_file(text));
            for (text, name) in texts {
                let mut found = in_file(&fund, &all.earlier, &text, &name);
                for told in &mut found.told {
                    *told = found_words::in_file(&name, told);
                }
                all.join(found);
            }
            self.take(all);
        });
    }

    /// Takes in what was found; whether anything was.
    fn take(self, found: FoundReplies) -> bool {
        self.told.set(found.told);
        self.lists.figures.know(found.earlier.into_iter());
        let is_any = !found.sent.is_empty();
        if is_any {
            let (mut tally, lists) = (Tally::default(), self.lists);
            let mut asked = Vec::new();
            lists.change_and_say(|all| {
                for one in found.sent {
                    tally.take(all, SentScenario { id: lists.next_id(), ..one });
                }
                asked = tally.asked(all);
                tally.said()
            });
            self.told.update(|told| told.extend(asked));
        } else {
            self.lists.forget_step();
        }
        is_any
    }
}
