//! A field of what is changed: it holds what the fund says, commits what is typed when it is left, and keeps what
//! cannot be used, with the reason beside it.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, entered, part, spelt, words as changing};

use crate::print::on_paper;

/// What a field is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words on one line.
    Words,
    /// A name or title: words on one line, with more room.
    Title,
    /// Words on several lines.
    Long,
    /// An amount of money.
    Amount,
    /// A whole number.
    Count,
}

/// What is done with what was typed, without the spaces around it; or why it cannot be used.
pub type Commit = Box<dyn Fn(&str) -> Result<(), String>>;

/// One field under its label. A note may be empty.
pub fn field(
    id: String,
    label: impl Into<Oco<'static, str>>,
    note: &'static str,
    kind: Kind,
    value: impl Fn() -> String + Send + Sync + 'static,
    commit: impl Fn(&str) -> Result<(), String> + 'static,
) -> AnyView {
    build(id, label.into(), note, kind, Memo::new(move |_| value()), Box::new(commit))
}

/// What was typed and cannot be used: the text, why, and what the field held then. It stays until the field holds
/// something else.
type FieldRefusal = Option<(String, String, String)>;

fn build(
    id: String,
    label: Oco<'static, str>,
    note: &'static str,
    kind: Kind,
    value: Memo<String>,
    commit: Commit,
) -> AnyView {
    let refused = RwSignal::new(FieldRefusal::None);
    let standing = move || refused.get().filter(|(_, _, held)| *held == value.get());
    let shown = changing(move || standing().map_or_else(|| value.get(), |(typed, _, _)| typed));
    let wrong = changing(move || standing().map_or_else(String::new, |(_, why, _)| why));
    let is_wrong = spelt(move || standing().is_some());
    let leave = move |typed: String| {
        let held = value.get_untracked();
        let why = if typed == held { None } else { commit(typed.trim()).err() };
        refused.set(why.map(|why| (typed, why, held)));
    };
    let [wrong_id, note_id] = ["wrong", "note"].map(|part| format!("{id}-{part}"));
    let by = if note.is_empty() { wrong_id.clone() } else { format!("{wrong_id} {note_id}") };
    let mode = match kind {
        Kind::Amount => "decimal",
        Kind::Count => "numeric",
        Kind::Words | Kind::Title | Kind::Long => "text",
    };
    let entry = if kind == Kind::Long {
        view! {
            <textarea id=id.clone() rows="3" autocomplete="off" prop:value=shown aria-describedby=by
                aria-invalid=is_wrong on:change=entered(leave)></textarea>
        }
        .into_any()
    } else {
        view! {
            <input id=id.clone() type="text" inputmode=mode autocomplete="off" value=shown prop:value=shown aria-describedby=by
                aria-invalid=is_wrong on:change=entered(leave) />
        }
        .into_any()
    };
    view! {
        <div class="control" class:is-short=matches!(kind, Kind::Amount | Kind::Count)
            class:is-wide=matches!(kind, Kind::Title | Kind::Long)>
            <label for=id>{label.into_owned()}</label>
            {entry}
            {on_paper(shown)}
            <p class="error" id=wrong_id role="alert">{wrong}</p>
            {(!note.is_empty()).then(|| view! { <p class="note" id=note_id>{note}</p> })}
        </div>
    }
    .into_any()
}

/// A choice under its label: from what may be chosen, each by a value that is not shown and by its words.
pub fn choice(
    id: String,
    label: impl Into<Oco<'static, str>>,
    among: impl Fn() -> Vec<(String, String)> + Send + Sync + 'static,
    value: impl Fn() -> String + Send + Sync + 'static,
    commit: impl Fn(&str) -> Result<(), String> + 'static,
) -> AnyView {
    let (among, value) = (Memo::new(move |_| among()), Memo::new(move |_| value()));
    let wrong = RwSignal::new(String::new());
    // Told again after a refusal, so that the field shows what holds.
    let again = RwSignal::new(());
    let label: Oco<'static, str> = label.into();
    let wrong_id = format!("{id}-wrong");
    let commit = StoredValue::new_local(commit);
    let chosen = changing(move || {
        let value = value.get();
        among
            .with(|among| among.iter().find(|(one, _)| *one == value).map(|(_, words)| words.clone()))
            .unwrap_or_default()
    });
    let field = id.clone();
    let described = wrong_id.clone();
    let select = part(move || {
        let choose = move |chosen: String| {
            let done = commit.with_value(|commit| commit(&chosen));
            wrong.set(done.err().unwrap_or_default());
            again.set(());
        };
        let shown = changing(move || {
            again.get();
            value.get()
        });
        let now = value.get_untracked();
        Some(view! {
            <select id=field.clone() aria-describedby=described.clone() prop:value=shown on:change=entered(choose)>
                {among.get().into_iter().map(|(one, words)| {
                    let selected = one == now;
                    view! { <option value=one selected=selected>{words}</option> }
                }).all()}
            </select>
        })
    });
    view! {
        <div class="control">
            <label for=id>{label.into_owned()}</label>
            {select}
            {on_paper(chosen)}
            <p class="error" id=wrong_id role="alert">{move || wrong.get()}</p>
        </div>
    }
    .into_any()
}
