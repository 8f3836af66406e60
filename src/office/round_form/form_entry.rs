//! A field that holds what was found until somebody types something else, and what is wrong with what stands in it.

use leptos::prelude::*;
use tranche::ui::signals::{entered, held, spelt, words as changing};

use super::prefill::Suggestion;
use crate::print::on_paper;

/// One field.
#[derive(Clone, Copy)]
pub struct Entry {
    /// Its id on the page.
    pub id: &'static str,
    typed: RwSignal<Option<String>>,
    suggestion: Signal<Option<Suggestion>>,
    wrong: RwSignal<String>,
    on_typed: Callback<()>,
}

impl Entry {
    /// A field of this id, with what is found for it, if anything is. Calls back after somebody typed.
    pub fn new(
        id: &'static str,
        found: impl Fn() -> Option<Suggestion> + Send + Sync + 'static,
        on_typed: Callback<()>,
    ) -> Self {
        let (typed, wrong) = (RwSignal::new(None), RwSignal::new(String::new()));
        Self { id, typed, suggestion: Signal::derive(found), wrong, on_typed }
    }

    /// Whether something was typed into it.
    pub fn is_typed(self) -> bool {
        self.typed.try_with(Option::is_some).unwrap_or_default()
    }

    /// What was typed into it, if anything was.
    pub fn typed(self) -> Option<String> {
        self.typed.get()
    }

    /// Types a text.
    pub fn type_in(self, text: &str) {
        self.typed.set(Some(text.to_owned()));
    }

    /// Whether what stands there could not be read.
    pub fn is_wrong(self) -> bool {
        self.wrong.with(|wrong| !wrong.is_empty())
    }

    /// What stands there at this moment. Untracked, because it is read when somebody is done with it.
    pub fn text(self) -> String {
        untrack(|| self.now()).trim().to_owned()
    }

    /// Reads what stands there; where it cannot be read, says why beside it.
    pub fn read<T>(self, read: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        let found = read(&self.text());
        self.wrong.set(found.as_ref().err().cloned().unwrap_or_default());
        found.ok()
    }

    fn now(self) -> String {
        self.typed.get().or_else(|| self.suggestion.get().map(|offer| offer.text)).unwrap_or_default()
    }

    /// The field under its label. `note` is what helps to fill it in, a sentence.
    pub fn view(self, label: &str, note: &'static str, mode: &'static str) -> AnyView {
        let Self { id, typed, suggestion, wrong, on_typed } = self;
        let [wrong_id, note_id] = ["wrong", "note"].map(|part| format!("{id}-{part}"));
        let text = changing(move || self.now());
        let enter = move |entered: String| {
            self.type_in(&entered);
            on_typed.run(());
        };
        let note = changing(move || {
            let from = suggestion.get().filter(|_| typed.with(Option::is_none)).map(|offer| offer.from);
            [from.as_deref().unwrap_or_default(), note].join(" ").trim().to_owned()
        });
        view! {
            <div class="control">
                <label for=id>{label.to_owned()}</label>
                <input id=id type="text" inputmode=mode autocomplete="off" value=text prop:value=text
                    aria-describedby=format!("{wrong_id} {note_id}")
                    aria-invalid=spelt(move || wrong.with(|wrong| !wrong.is_empty()))
                    on:input=entered(enter) />
                {on_paper(text)}
                <p class="error" id=wrong_id>{held(wrong)}</p>
                <p class="note" id=note_id>{note}</p>
            </div>
        }
        .into_any()
    }
}
