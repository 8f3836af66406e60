//! What cannot be done, said in sight wherever one is on a long page, with the way on.

use leptos::prelude::*;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{flag, held, part};

use super::file_progress::Progress;
use super::screen::REFUSAL;
use super::screens::Screens;
use tranche::ui::words::office::refusal_notice as words;

/// A notice at the lower edge of the window, and the file that is read while another table is on show.
#[component]
pub fn RefusalNotice() -> impl IntoView {
    let screens = Screens::get();
    let is_quiet = flag(move || screens.refusal.with(String::is_empty));
    view! {
        <div class="in-sight">
            <Progress file_job=screens.file_job />
            <div class="error refused" class:is-quiet=is_quiet id=REFUSAL role="alert" tabindex="-1">
                <p>{held(screens.refusal)}</p>
                {part(move || (!is_quiet.get()).then(|| ways(screens)))}
            </div>
        </div>
    }
}

fn ways(screens: Screens) -> AnyView {
    let is_waiting = flag(move || screens.is_waiting.get());
    view! {
        <p class="actions">
            {part(move || Some(if is_waiting.get() {
                vec![
                    main_button(words::KEEP_CHECKING, move || screens.close()),
                    button(words::READ_NEW, move || screens.take_waiting()),
                ]
            } else {
                vec![button(words::CLOSE, move || screens.close())]
            }))}
        </p>
    }
    .into_any()
}
