//! Adding something: a part that opens to a few empty fields and a button, and empties itself when that is done.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use tranche::ui::browser::{details, document};
use tranche::ui::signals::{All as _, entered, happened, held, part, spelt};

use super::edit_field::Kind;
use crate::focus_soon::focus_soon;

/// One empty field.
#[derive(Clone, Debug)]
pub struct BlankField {
    /// What is asked.
    pub label: String,
    /// What it is for.
    pub kind: Kind,
    /// What stands in it to begin with.
    pub first: String,
    /// Names that may be meant, offered while one types.
    pub offered: Vec<String>,
}

impl BlankField {
    /// A field in which nothing stands.
    pub fn new(label: impl Into<String>, kind: Kind) -> Self {
        Self { label: label.into(), kind, first: String::new(), offered: Vec::new() }
    }
}

/// Something typed that cannot be used: which field, counted from 0, and why.
pub type NotAdded = (usize, String);

type Fields = Box<dyn Fn() -> Vec<BlankField> + Send + Sync>;
/// What is done with all that was typed.
type Add = Box<dyn Fn(&[String]) -> Result<(), NotAdded>>;

/// The part as a whole. The fields are asked for when it opens, and again each time something was added.
pub fn add_form(
    id: String,
    label: &'static str,
    fields: impl Fn() -> Vec<BlankField> + Send + Sync + 'static,
    add: impl Fn(&[String]) -> Result<(), NotAdded> + 'static,
) -> AnyView {
    add_form_with_button(id, [label, label], fields, add)
}

/// The same with another label on the button that adds it than on what opens the form.
pub fn add_form_with_button(
    id: String,
    labels: [&'static str; 2],
    fields: impl Fn() -> Vec<BlankField> + Send + Sync + 'static,
    add: impl Fn(&[String]) -> Result<(), NotAdded> + 'static,
) -> AnyView {
    build(id, labels.map(|label| Signal::stored(label.to_owned())), None, Box::new(fields), Box::new(add))
}

/// The same for what is added one after the other: it stays open, and the keyboard goes to this field of the next one.
pub fn repeated_add_form(
    id: String,
    label: Signal<String>,
    begin_at: usize,
    fields: impl Fn() -> Vec<BlankField> + Send + Sync + 'static,
    add: impl Fn(&[String]) -> Result<(), NotAdded> + 'static,
) -> AnyView {
    build(id, [label, label], Some(begin_at), Box::new(fields), Box::new(add))
}

fn build(
    id: String,
    [label, button]: [Signal<String>; 2],
    begin_at: Option<usize>,
    fields: Fields,
    add: Add,
) -> AnyView {
    let form = AddForm {
        id: StoredValue::new(id),
        button,
        begin_at,
        turn: RwSignal::new(0),
        add: StoredValue::new_local(add),
    };
    let toggled = move |_| {
        if form.turn.get() == 0 && form.id.with_value(|id| details::is_open(id)) {
            form.turn.set(1);
        }
    };
    view! {
        <details class="adding" id=form.id.get_value() on:toggle=happened(toggled)>
            <summary>{label}</summary>
            {part(move || (form.turn.get() > 0).then(|| form.view(fields())))}
        </details>
    }
    .into_any()
}

/// The form inside.
#[derive(Clone, Copy)]
struct AddForm {
    id: StoredValue<String>,
    /// What stands on the button that adds it.
    button: Signal<String>,
    /// Where the keyboard goes for the next one, where several are added one after the other.
    begin_at: Option<usize>,
    /// How often the fields were asked for.
    turn: RwSignal<u32>,
    add: StoredValue<Add, LocalStorage>,
}

/// What is typed into a field, and why it cannot be used.
type FieldSignals = [RwSignal<String>; 2];

impl AddForm {
    fn field_id(self, at: usize) -> String {
        self.id.with_value(|id| format!("{id}-{at}"))
    }

    fn view(self, blank_fields: Vec<BlankField>) -> AnyView {
        let mut typed: Vec<FieldSignals> = Vec::new();
        let mut fields = Vec::new();
        for (at, mut one) in blank_fields.into_iter().enumerate() {
            let of_this = [std::mem::take(&mut one.first), String::new()].map(RwSignal::new);
            typed.push(of_this);
            fields.push(empty(&self.field_id(at), one, of_this));
        }
        let submit = move |event: SubmitEvent| {
            event.prevent_default();
            self.submit(&typed);
        };
        view! {
            <form class="fields" on:submit=submit>
                {fields}
                <button type="submit" class="main">{self.button}</button>
            </form>
        }
        .into_any()
    }

    fn submit(self, typed: &[FieldSignals]) {
        let texts: Vec<String> =
            typed.iter().map(|[text, _]| text.with(|text| text.trim().to_owned())).collect();
        for [_, wrong] in typed {
            wrong.set(String::new());
        }
        match self.add.with_value(|add| add(&texts)) {
            Ok(()) => {
                self.turn.update(|turn| *turn += 1);
                match self.begin_at {
                    Some(at) => focus_soon(self.field_id(at)),
                    None => self.id.with_value(|id| details::close(id)),
                }
            }
            Err((at, why)) => {
                if let Some([_, wrong]) = typed.get(at) {
                    wrong.set(why);
                }
                document::focus(&self.field_id(at));
            }
        }
    }
}

fn empty(id: &str, one: BlankField, [typed, wrong]: FieldSignals) -> AnyView {
    let BlankField { label, kind, offered, .. } = one;
    let [wrong_id, list_id] = ["wrong", "list"].map(|part| format!("{id}-{part}"));
    let names = (!offered.is_empty()).then(|| {
        let names = offered.into_iter().map(|name| view! { <option value=name></option> });
        view! { <datalist id=list_id.as_str()>{names.all()}</datalist> }
    });
    view! {
        <div class="control" class:is-short=kind.is_short() class:is-wide=kind.is_wide()>
            <label for=id>{label}</label>
            <input id=id type="text" inputmode=kind.keys() autocomplete="off" prop:value=held(typed)
                list=names.is_some().then_some(list_id.as_str()) aria-describedby=wrong_id.as_str()
                aria-invalid=spelt(move || wrong.with(|wrong| !wrong.is_empty()))
                on:input=entered(move |text| typed.set(text)) />
            <p class="error" id=wrong_id.as_str() role="alert">{held(wrong)}</p>
            {names}
        </div>
    }
    .into_any()
}
