//! Buttons: what they say and what they do.

use leptos::prelude::*;

use super::signals::pressed;

/// A button like most.
pub fn button(label: &str, act: impl Fn() + 'static) -> AnyView {
    build(label, "", Box::new(act))
}

/// The button for what most people want to do next.
pub fn main_button(label: &str, act: impl Fn() + 'static) -> AnyView {
    build(label, "main", Box::new(act))
}

fn build(label: &str, class: &'static str, act: Box<dyn Fn()>) -> AnyView {
    let label = label.to_owned();
    view! { <button type="button" class=class on:click=pressed(act)>{label}</button> }.into_any()
}
