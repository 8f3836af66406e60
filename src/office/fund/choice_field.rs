//! A choice of what is changed: it holds what the fund says, and commits what is chosen at once.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, entered, part, words as changing};

use super::edit_field::Commit;
use crate::print::on_paper;

/// A choice under its label: from what may be chosen, each by a value that is not shown and by its words.
pub fn choice(
    id: String,
    label: &'static str,
    among: impl Fn() -> Vec<(String, String)> + Send + Sync + 'static,
    value: impl Fn() -> String + Send + Sync + 'static,
    commit: impl Fn(&str) -> Result<(), String> + 'static,
) -> AnyView {
    let commit: Commit = Box::new(commit);
    let choice = Choice {
        among: Memo::new(move |_| among()),
        value: Memo::new(move |_| value()),
        commit: StoredValue::new_local(commit),
        wrong: RwSignal::new(String::new()),
        again: RwSignal::new(()),
    };
    let chosen = changing(move || {
        let value = choice.value.get();
        choice.among.with(|among| {
            let found = among.iter().find(|(one, _)| *one == value);
            found.map_or("", |(_, words)| words.as_str()).to_owned()
        })
    });
    let wrong_id = format!("{id}-wrong");
    let label = view! { <label for=id.as_str()>{label}</label> }.into_any();
    view! {
        <div class="control">
            {label}
            {part(move || Some(choice.select(&id)))}
            {on_paper(chosen)}
            <p class="error" id=wrong_id role="alert">{move || choice.wrong.get()}</p>
        </div>
    }
    .into_any()
}

#[derive(Clone, Copy)]
struct Choice {
    among: Memo<Vec<(String, String)>>,
    value: Memo<String>,
    commit: StoredValue<Commit, LocalStorage>,
    wrong: RwSignal<String>,
    /// Told again after a refusal, so that the field shows what holds.
    again: RwSignal<()>,
}

impl Choice {
    fn select(self, id: &str) -> AnyView {
        let choose = move |chosen: String| {
            let result = self.commit.with_value(|commit| commit(&chosen));
            self.wrong.set(result.err().unwrap_or_default());
            self.again.set(());
        };
        let shown = changing(move || {
            self.again.get();
            self.value.get()
        });
        // The list is made anew when there are others to choose from, not when another one is chosen: that would take the
        // keyboard out of it.
        let now = self.value.get_untracked();
        let options = self.among.get().into_iter().map(|(one, words)| {
            let selected = one == now;
            view! { <option value=one selected=selected>{words}</option> }
        });
        view! {
            <select id=id aria-describedby=format!("{id}-wrong") prop:value=shown on:change=entered(choose)>
                {options.all()}
            </select>
        }
        .into_any()
    }
}
