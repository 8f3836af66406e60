//! A question about the rule with its answers.

use leptos::prelude::*;
use tranche::ui::choice::{Radio, radio};
use tranche::ui::signals::flag;

/// One of several answers.
pub fn answer(name: &str, label: &str, is_set: Signal<bool>, choose: impl Fn() + 'static) -> AnyView {
    let (name, label, is_disabled) = (name.to_owned(), label.to_owned(), flag(|| false));
    let offer = Radio { name, label, amount: String::new(), note: "", opens: false, is_set, is_disabled };
    radio(offer, Box::new(choose))
}

/// Several answers under their question.
pub fn question(legend: &'static str, answers: Vec<AnyView>) -> AnyView {
    view! {
        <fieldset class="rule-choice">
            <legend>{legend}</legend>
            <div class="choices">{answers}</div>
        </fieldset>
    }
    .into_any()
}
