//! Choices: one of several radios, one of a list.

use std::rc::Rc;

use leptos::prelude::*;

use super::signals::{All as _, at_first, entered, part, pressed, ticked};

/// One radio among those of a name, with what it stands for.
pub struct Radio {
    /// The name that they share.
    pub name: String,
    pub label: String,
    /// May be empty.
    pub amount: String,
    /// May be empty.
    pub note: &'static str,
    /// Whether it opens something: such a one waits for the rest of the program (`src/boot/rest.js`).
    pub opens: bool,
    pub is_set: Signal<bool>,
    pub is_disabled: Signal<bool>,
}

/// Builds it; `choose` is called when it is chosen, and when it is pressed though it cannot be: whoever presses is told why.
pub fn radio(radio: Radio, choose: Box<dyn Fn()>) -> AnyView {
    let Radio { name, label, amount, note, opens, is_set, is_disabled } = radio;
    let choose: Rc<dyn Fn()> = choose.into();
    let refused = Rc::clone(&choose);
    let press = move || {
        if is_disabled.get() {
            refused();
        }
    };
    view! {
        <label class="choice" on:click=pressed(press)>
            <input type="radio" name=name data-opens=opens.then_some("") prop:checked=is_set prop:disabled=is_disabled
                on:change=ticked(move |is_chosen| if is_chosen { choose() }) />
            <span class="word">{label}</span>
            " "
            <span class="amount">{amount}</span>
            <span class="note">{note}</span>
        </label>
    }
    .into_any()
}

/// A list under its label, from which one is chosen by its value. It stays where it is, and so does the keyboard in it,
/// when another one is chosen.
pub fn select(
    id: String,
    label: &'static str,
    among: Memo<Vec<(String, String)>>,
    now: Signal<String>,
    choose: impl Fn(String) + 'static,
) -> AnyView {
    let options = part(move || {
        let now = at_first(now);
        let option = |(value, words): (String, String)| {
            let is_now = value == now;
            view! { <option value=value selected=is_now>{words}</option> }
        };
        Some(among.get().into_iter().map(option).all())
    });
    view! {
        <div class="control">
            <label for=id.clone()>{label}</label>
            <select id=id prop:value=now on:change=entered(choose)>{options}</select>
        </div>
    }
    .into_any()
}
