//! What the card of a scenario says of it, in use or deleted: its figures, and the way to what it has been.

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::signals::All as _;
use tranche::ui::words::office::scenarios as words;

/// What a scenario comes to, or why it cannot be read.
pub fn figures_list(figures: &Result<Vec<(&'static str, String)>, String>) -> AnyView {
    match figures {
        Ok(figures) => {
            let figures = figures
                .iter()
                .map(|(term, figure)| view! { <div><dt>{*term}</dt><dd>{figure.to_owned()}</dd></div> });
            view! { <dl class="sums">{figures.all()}</dl> }.into_any()
        }
        Err(why) => view! { <p class="error">{why.to_owned()}</p> }.into_any(),
    }
}

/// The ways to what follows from it: why it adds up, its notice, its files, and what it has been.
pub fn papers(number: usize, title: &str) -> AnyView {
    let papers = [("trail", words::TRAIL), ("notice", words::NOTICE), ("publish", words::PUBLISH)];
    let papers = papers.map(|(task, label)| link(task, label, number, title));
    view! { {papers} {history_link(number, title)} }.into_any()
}

/// The way to what it has been.
pub fn history_link(number: usize, title: &str) -> AnyView {
    link("history", words::HISTORY, number, title)
}

fn link(task: &str, label: &'static str, number: usize, title: &str) -> AnyView {
    let address = addresses::of_scenario(task, number);
    view! { <a href=address aria-label=words::of(label, title)>{label}</a> }.into_any()
}
