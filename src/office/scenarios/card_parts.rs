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

/// The way to what it has been.
pub fn history_link(number: usize, title: &str) -> AnyView {
    let history = addresses::of_scenario_asked("history", number);
    view! { <a href=history aria-label=words::of(words::HISTORY, title)>{words::HISTORY}</a> }.into_any()
}

/// The way to the files and letters that follow from it.
pub fn publish_link(number: usize, title: &str) -> AnyView {
    let label = words::of(words::PUBLISH, title);
    view! { <a href=addresses::of_scenario_asked("publish", number) aria-label=label>{words::PUBLISH}</a> }
        .into_any()
}
