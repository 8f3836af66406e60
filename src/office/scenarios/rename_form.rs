//! The title and the note of a scenario, typed anew. What is typed stays until it is saved or given up.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use tranche::store::Entry;
use tranche::ui::browser::keyboard::is_escape;
use tranche::ui::button::button;
use tranche::ui::signals::{Part, entered, held, part};
use tranche::ui::words::scenario_picker;

use super::entry_acts::{Told, change_entries, heading_id};
use super::scenario_acts::IN_USE;
use super::scenario_facts::{entry_change, title};
use crate::focus_soon::focus_soon;
use crate::round_acts::{Act, RoundActs};
use tranche::ui::words::office::scenarios as words;

/// The form of a scenario, open or not.
#[derive(Clone, Copy)]
pub struct RenameForm {
    acts: RoundActs,
    number: usize,
    /// The numbers of those scenarios whose form is open.
    open: RwSignal<Vec<usize>>,
    title: RwSignal<String>,
    note: RwSignal<String>,
    /// What stood there when it was opened.
    was: StoredValue<[String; 2]>,
}

impl RenameForm {
    /// Not open yet.
    pub fn new(acts: RoundActs, number: usize, open: RwSignal<Vec<usize>>) -> Self {
        Self {
            acts,
            number,
            open,
            title: RwSignal::new(String::new()),
            note: RwSignal::new(String::new()),
            was: StoredValue::new([String::new(), String::new()]),
        }
    }

    fn field_id(self, field: &str) -> String {
        format!("{}-{field}", heading_id(self.number))
    }

    /// The id of the button that opens it.
    pub fn opener_id(self) -> String {
        self.field_id("rename")
    }

    /// Opens it with what stands there, or goes to it where it is open.
    pub fn open(self) {
        if !self.is_open() {
            let Some(stands) = self.stands() else { return };
            let [title, note] = &stands;
            self.title.set(title.to_owned());
            self.note.set(note.to_owned());
            self.was.set_value(stands);
            self.open.update(|open| open.push(self.number));
        }
        focus_soon(self.field_id("title"));
    }

    fn is_open(self) -> bool {
        self.open.with(|open| open.contains(&self.number))
    }

    fn shut(self) {
        self.open.update(|open| open.retain(|one| *one != self.number));
    }

    fn close(self) {
        self.shut();
        focus_soon(self.opener_id());
    }

    /// The title and the note as they were last looked up.
    fn stands(self) -> Option<[String; 2]> {
        self.acts.round.scenarios.with(|all| {
            let Entry { title, note, .. } = &all.of_number(self.number)?.seen.entry;
            Some([title.to_owned(), note.to_owned()])
        })
    }

    fn save(self) {
        let Some(stands) = self.stands() else { return };
        let is_final = self
            .acts
            .round
            .scenarios
            .with(|all| all.of_number(self.number).is_some_and(|one| one.is_final()));
        if is_final || self.was.get_value() != stands {
            // Another tab has named it meanwhile; that is on show by now, and who saves once more means it.
            self.was.set_value(stands);
            return self.acts.run_in_turn(Box::new(|_| Box::pin(async { Ok(None) })));
        }
        if let Some(act) = self.change() {
            self.acts.run_in_turn(Box::new(move |store| {
                Box::pin(async move {
                    let done = act(store).await?;
                    if done.is_some() {
                        self.shut();
                    }
                    Ok(done)
                })
            }));
        }
    }

    fn change(self) -> Option<Act> {
        let (number, round) = (self.number, self.acts.round);
        let (change, before, is_deleted) = round.scenarios.with(|all| {
            let one = all.of_number(number)?;
            let typed = |entry: &Entry| {
                let [title, note] = [self.title, self.note].map(|field| field.get());
                Entry { deleted: entry.deleted, ..Entry::new(entry.place, title.trim(), note.trim()) }
            };
            Some((entry_change(one, |entry| *entry = typed(entry)), title(one), one.is_deleted()))
        })?;
        let now = scenario_picker::title(number, &change.becomes.title);
        // One that is deleted leaves the list with its form.
        let then = if is_deleted { IN_USE.to_owned() } else { self.opener_id() };
        let told = Told {
            done: words::renamed(&before, &now),
            then: then.clone(),
            undone: words::renamed_back(&before),
            back: then,
        };
        Some(change_entries(round, vec![change], told))
    }

    /// The form, while it is open.
    pub fn view(self) -> Part {
        part(move || self.is_open().then(|| self.form()))
    }

    fn form(self) -> AnyView {
        let submit = move |event: SubmitEvent| {
            event.prevent_default();
            self.save();
        };
        let escape = move |event: KeyboardEvent| {
            if is_escape(&event) {
                self.close();
            }
        };
        let [title_id, note_id] = ["title", "note"].map(|field| self.field_id(field));
        view! {
            <form class="scenario-rename" on:submit=submit on:keydown=escape>
                <div class="control">
                    <label for=title_id.as_str()>{words::TITLE}</label>
                    <input id=title_id.as_str() type="text" autocomplete="off" maxlength="120" prop:value=held(self.title)
                        placeholder=scenario_picker::title(self.number, "")
                        on:input=entered(move |title| self.title.set(title)) />
                </div>
                <div class="control">
                    <label for=note_id.as_str()>{words::NOTE}</label>
                    <textarea id=note_id.as_str() rows="2" autocomplete="off" maxlength="2000" prop:value=held(self.note)
                        on:input=entered(move |note| self.note.set(note))></textarea>
                </div>
                <p class="actions">
                    <button type="submit" class="main">{words::SAVE}</button>
                    {button(words::CANCEL, move || self.close())}
                </p>
            </form>
        }
        .into_any()
    }
}
