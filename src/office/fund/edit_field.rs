//! A field of what is changed: it holds what the fund says, commits what is typed when it is left, and keeps what
//! cannot be used, with the reason beside it.

use leptos::prelude::*;
use tranche::ui::signals::{entered, spelt, words as changing};

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

impl Kind {
    /// Which keys a small screen offers for it.
    pub fn keys(self) -> &'static str {
        match self {
            Kind::Amount => "decimal",
            Kind::Count => "numeric",
            Kind::Words | Kind::Title | Kind::Long => "text",
        }
    }

    /// Whether a short field is enough.
    pub fn is_short(self) -> bool {
        matches!(self, Kind::Amount | Kind::Count)
    }

    /// Whether it needs a wide field.
    pub fn is_wide(self) -> bool {
        matches!(self, Kind::Title | Kind::Long)
    }
}

/// What is done with what was typed, without the spaces around it; or why it cannot be used.
pub type Commit = Box<dyn Fn(&str) -> Result<(), String>>;

/// One field under its label. A note may be empty.
pub fn field(
    id: String,
    label: &'static str,
    note: &'static str,
    kind: Kind,
    value: impl Fn() -> String + Send + Sync + 'static,
    commit: impl Fn(&str) -> Result<(), String> + 'static,
) -> AnyView {
    build(&id, label, note, kind, Memo::new(move |_| value()), Box::new(commit))
}

/// What was typed and cannot be used: the text, why, and what the field held then. It stays until the field holds
/// something else.
type FieldRefusal = Option<(String, String, String)>;

fn build(
    id: &str,
    label: &'static str,
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
        let held = value.get();
        let why = if typed == held { None } else { commit(typed.trim()).err() };
        refused.set(why.map(|why| (typed, why, held)));
    };
    let [wrong_id, note_id] = ["wrong", "note"].map(|part| format!("{id}-{part}"));
    let by = if note.is_empty() { format!("{id}-wrong") } else { format!("{id}-wrong {id}-note") };
    let entry = if kind == Kind::Long {
        view! {
            <textarea id=id rows="3" autocomplete="off" prop:value=shown aria-describedby=by
                aria-invalid=is_wrong on:change=entered(leave)></textarea>
        }
        .into_any()
    } else {
        view! {
            <input id=id type="text" inputmode=kind.keys() autocomplete="off" value=shown prop:value=shown
                aria-describedby=by aria-invalid=is_wrong on:change=entered(leave) />
        }
        .into_any()
    };
    view! {
        <div class="control" class:is-short=kind.is_short() class:is-wide=kind.is_wide()>
            <label for=id>{label}</label>
            {entry}
            {on_paper(shown)}
            <p class="error" id=wrong_id role="alert">{wrong}</p>
            {(!note.is_empty()).then(|| view! { <p class="note" id=note_id>{note}</p> })}
        </div>
    }
    .into_any()
}
