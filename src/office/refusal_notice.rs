//! What cannot be done, said in sight wherever one is on a long page, with the way on.

use leptos::prelude::*;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{flag, held, part};

use super::file_job::Progress;
use super::screens::{REFUSED, Screens};
use tranche::ui::words::office::refusal_notice as words;

/// A notice at the lower edge of the window, and the file that is read while another table is on show.
#[component]
pub fn Refused() -> impl IntoView {
    let desk = Screens::get();
    let is_quiet = flag(move || desk.refused.with(String::is_empty));
    view! {
        <div class="in-sight">
            <Progress at_work=desk.at_work />
            <div class="error refused" class:is-quiet=is_quiet id=REFUSED role="alert" tabindex="-1">
                <p>{held(desk.refused)}</p>
                {part(move || (!is_quiet.get()).then(|| ways(desk)))}
            </div>
        </div>
    }
}

fn ways(desk: Screens) -> AnyView {
    let waits = flag(move || desk.waits.get());
    view! {
        <p class="actions">
            {part(move || Some(if waits.get() {
                vec![
                    main_button(words::KEEP_CHECKING, move || desk.close()),
                    button(words::READ_NEW, move || desk.take_waiting()),
                ]
            } else {
                vec![button(words::CLOSE, move || desk.close())]
            }))}
        </p>
    }
    .into_any()
}
