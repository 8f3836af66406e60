//! What a file still lacks, so that it cannot be saved yet.

use leptos::prelude::*;
use tranche::publish::Lack;
use tranche::ui::signals::All as _;
use tranche::ui::words::office::publish as words;

use super::published_scenario::PublishedScenario;

/// All of it, one below the other.
pub fn lack_list(result: PublishedScenario, lacks: &[Lack]) -> AnyView {
    let fund = result.fund();
    let items = lacks.iter().map(|lack| view! { <li>{words::lack(&fund, lack)}</li> }).all();
    view! {
        <div role="status">
            <p>{words::STILL_MISSING}</p>
            <ul class="lacks">{items}</ul>
        </div>
    }
    .into_any()
}
