//! The way back to the first screen, with a question where the table is left half done.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::dialog::Dialog;
use tranche::ui::signals::{pressed, words as changing};

use super::session::Session;
use crate::screens::Screens;
use tranche::ui::words::office::review::{BACK_TO_START, saving};

const HEADING: &str = "leaving-title";

/// A button, and the dialog it opens where something was decided.
#[component]
pub fn BackLink() -> impl IntoView {
    let session = Session::get();
    let screens = Screens::get();
    let is_open = RwSignal::new(false);
    let words = changing(move || saving::leaving(session.is_saved()).to_owned());
    let leave = move || {
        if session.is_unsaved() {
            session.save();
            is_open.set(true);
        } else {
            screens.back_to_start();
        }
    };
    view! {
        {button(BACK_TO_START, leave)}
        <Dialog open=is_open id=HEADING title=saving::LEAVE>
            <p>{words}</p>
            <p class="actions">
                // First in reach: whoever presses Enter stays.
                <button type="button" class="main" autofocus
                    on:click=pressed(|| document::close_dialog(HEADING))>{saving::STAY}</button>
                {button(saving::LEAVE_FOR_NOW, move || {
                    document::close_dialog(HEADING);
                    screens.back_to_start();
                })}
            </p>
        </Dialog>
    }
}
