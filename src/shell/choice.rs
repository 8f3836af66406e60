//! Choices: one of several radios, one of a list.

use leptos::prelude::*;

use super::live::{All as _, entered, part, ticked};

/// One radio among those of a name, with what it stands for. Amount and note may be empty.
pub fn radio(
    name: String,
    label: String,
    amount: String,
    note: &'static str,
    is_set: Signal<bool>,
    choose: Box<dyn Fn()>,
) -> AnyView {
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=is_set on:change=ticked(move |_| choose()) />
            <span>{label}</span>
            " "
            <span class="amount">{amount}</span>
            <span class="note">{note}</span>
        </label>
    }
    .into_any()
}

/// A list under its label, from which one is chosen by its value. It is built anew when what it reads changes.
pub fn select(
    id: String,
    label: &'static str,
    among: impl Fn() -> (Vec<(String, String)>, String) + Send + 'static,
    choose: impl Fn(String) + Clone + Send + 'static,
) -> AnyView {
    let field = id.clone();
    let list = part(move || {
        let (among, now) = among();
        Some(view! {
            <select id=field.clone() on:change=entered(choose.clone())>
                {among.into_iter().map(|(value, words)| {
                    let is_now = value == now;
                    view! { <option value=value selected=is_now>{words}</option> }
                }).all()}
            </select>
        })
    });
    view! { <div class="control"><label for=id>{label}</label> {list}</div> }.into_any()
}
