//! The program from its first moment: which of its screens the address asks for.

use leptos::mount::mount_to;
use leptos::prelude::*;
use tranche::shell::browser::{address, brought, document};
use tranche::shell::live::{flag, part};

use super::blank::Blank;
use super::desk::{Desk, Screen};
use super::edit::Editing;
use super::review::Review;
use super::start::{PASTED, Start};

/// Takes the place of the words that stood there.
pub fn start() {
    let Some(place) = document::mount_point() else { return };
    match address::asked("edit").filter(|name| !name.is_empty()) {
        Some(name) => {
            document::set_title("Change the bids · Tranche");
            mount_to(place, || view! { <Editing name /> }).forget();
        }
        None => mount_to(place, || view! { <Prepare /> }).forget(),
    }
}

#[component]
fn Prepare() -> impl IntoView {
    let desk = Desk::provide();
    let over = RwSignal::new(false);
    document::set_title("Bids · Tranche");
    brought::listen(PASTED, move |is_over| over.set(is_over), move |dropped| desk.take(dropped));
    view! {
        <div class="desk" class:is-over=flag(move || over.get())>
        {part(move || Some(match desk.screen() {
            Screen::Start => view! { <Start /> }.into_any(),
            Screen::Blank => view! { <Blank /> }.into_any(),
            Screen::Table(table) => view! { <Review table /> }.into_any(),
        }))}
        </div>
    }
}
