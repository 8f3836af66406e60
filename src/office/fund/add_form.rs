//! Adding something: a part that opens to a few empty fields and a button, and empties itself when that is done.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use tranche::ui::browser::{details, document};
use tranche::ui::signals::{All as _, entered, held, spelt};

use super::edit_field::Kind;
use super::money_lists::focus_soon;

/// One empty field.
#[derive(Clone, Debug)]
pub struct Empty {
    /// What is asked.
    pub label: String,
    /// What it is for.
    pub kind: Kind,
    /// What stands in it to begin with.
    pub first: String,
    /// Names that may be meant, offered while one types.
    pub offered: Vec<String>,
}

impl Empty {
    /// A field in which nothing stands.
    pub fn new(label: impl Into<String>, kind: Kind) -> Self {
        Self { label: label.into(), kind, first: String::new(), offered: Vec::new() }
    }
}

/// Something typed that cannot be used: which field, counted from 0, and why.
pub type NotAdded = (usize, String);

/// What is done with all that was typed.
pub type Add = Box<dyn Fn(&[String]) -> Result<(), NotAdded>>;

/// The part as a whole. The fields are asked for when it opens, and again each time something was added.
pub fn adding(
    id: String,
    label: impl Into<String>,
    fields: impl Fn() -> Vec<Empty> + Send + Sync + 'static,
    add: impl Fn(&[String]) -> Result<(), NotAdded> + 'static,
) -> AnyView {
    let label = Signal::stored(label.into());
    build(id, label, None, Box::new(fields), StoredValue::new_local(Box::new(add)))
}

/// The same for what is added one after the other: it stays open, and the keyboard goes to this field of the next one.
pub fn adding_many(
    id: String,
    label: Signal<String>,
    begin_at: usize,
    fields: impl Fn() -> Vec<Empty> + Send + Sync + 'static,
    add: impl Fn(&[String]) -> Result<(), NotAdded> + 'static,
) -> AnyView {
    build(id, label, Some(begin_at), Box::new(fields), StoredValue::new_local(Box::new(add)))
}

type Fields = Box<dyn Fn() -> Vec<Empty> + Send + Sync>;

fn build(
    id: String,
    label: Signal<String>,
    begin_at: Option<usize>,
    fields: Fields,
    add: StoredValue<Add, LocalStorage>,
) -> AnyView {
    let turn = RwSignal::new(0_u32);
    let form = {
        let id = id.clone();
        move || (turn.get() > 0).then(|| form(id.clone(), label, begin_at, untrack(&fields), turn, add))
    };
    let toggled = {
        let id = id.clone();
        move |_| {
            if details::is_open(&id) && turn.get_untracked() == 0 {
                turn.set(1);
            }
        }
    };
    view! {
        <details class="adding" id=id on:toggle=toggled>
            <summary>{label}</summary>
            {form}
        </details>
    }
    .into_any()
}

fn form(
    id: String,
    label: Signal<String>,
    begin_at: Option<usize>,
    asked: Vec<Empty>,
    turn: RwSignal<u32>,
    add: StoredValue<Add, LocalStorage>,
) -> AnyView {
    let typed: Vec<RwSignal<String>> = asked.iter().map(|one| RwSignal::new(one.first.clone())).collect();
    let wrong: Vec<RwSignal<String>> = asked.iter().map(|_| RwSignal::new(String::new())).collect();
    let fields =
        asked.into_iter().enumerate().map(|(at, one)| empty(&id, at, one, typed[at], wrong[at])).all();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let texts: Vec<String> =
            typed.iter().map(|text| text.with_untracked(|text| text.trim().to_owned())).collect();
        for one in &wrong {
            one.set(String::new());
        }
        match add.with_value(|add| add(&texts)) {
            Ok(()) => {
                turn.update(|turn| *turn += 1);
                match begin_at {
                    Some(at) => focus_soon(format!("{id}-{at}")),
                    None => details::close(&id),
                }
            }
            Err((at, why)) => {
                if let Some(one) = wrong.get(at) {
                    one.set(why);
                }
                document::focus(&format!("{id}-{at}"));
            }
        }
    };
    view! {
        <form class="fields" on:submit=submit>
            {fields}
            <button type="submit" class="main">{label}</button>
        </form>
    }
    .into_any()
}

fn empty(id: &str, at: usize, one: Empty, typed: RwSignal<String>, wrong: RwSignal<String>) -> AnyView {
    let id = format!("{id}-{at}");
    let [wrong_id, list_id] = ["wrong", "list"].map(|part| format!("{id}-{part}"));
    let mode = match one.kind {
        Kind::Amount => "decimal",
        Kind::Count => "numeric",
        Kind::Words | Kind::Title | Kind::Long => "text",
    };
    let offered = (!one.offered.is_empty()).then(|| {
        view! {
            <datalist id=list_id.clone()>
                {one.offered.into_iter().map(|name| view! { <option value=name></option> }).all()}
            </datalist>
        }
    });
    view! {
        <div class="control" class:is-short=matches!(one.kind, Kind::Amount | Kind::Count)
            class:is-wide=matches!(one.kind, Kind::Title | Kind::Long)>
            <label for=id.clone()>{one.label}</label>
            <input id=id type="text" inputmode=mode autocomplete="off" prop:value=held(typed)
                list=offered.is_some().then_some(list_id) aria-describedby=wrong_id.clone()
                aria-invalid=spelt(move || wrong.with(|wrong| !wrong.is_empty()))
                on:input=entered(move |text| typed.set(text)) />
            <p class="error" id=wrong_id role="alert">{held(wrong)}</p>
            {offered}
        </div>
    }
    .into_any()
}
