//! The ways to bring bids: a file, a table that is pasted, typing, and a template to fill in.

use leptos::prelude::*;
use tranche::ui::browser::dropped_file::KINDS;
use tranche::ui::browser::paste_and_drop::chosen;
use tranche::ui::button::button;
use tranche::ui::signals::{entered, held};

use crate::file_progress::Progress;
use crate::screen::{REFUSAL, Screen};
use crate::screens::Screens;
use crate::send::write;
use tranche::ui::words::office::home as words;

/// The field to paste into.
pub const PASTE_FIELD: &str = "pasted";

/// All of them, with what is said of what was brought.
#[component]
pub fn Bring() -> impl IntoView {
    let screens = Screens::get();
    let file_job = screens.file_job;
    view! {
        <section class="bring" aria-labelledby="bring-title">
            <h2 id="bring-title">{words::BRING}</h2>
            <p>{words::HOW_TO_BRING}</p>
            // Beside the fields, where the eye is: what is said far above them is missed on a small screen.
            <p class="error refused" id=REFUSAL role="alert" tabindex="-1">{held(screens.refusal)}</p>
            <Progress file_job />
            <FileField />
            <PasteField />
            <TypeButton />
            <TemplateButtons />
        </section>
    }
}

#[component]
fn FileField() -> impl IntoView {
    let screens = Screens::get();
    let choose = move |event: leptos::ev::Event| {
        if let Some(file) = chosen(&event) {
            screens.file_job.file(file);
        }
    };
    view! {
        <div class="way">
            <label for="file">{words::FILE}</label>
            <input id="file" type="file" aria-describedby="file-note" on:change=choose
                accept=KINDS />
            <p class="note" id="file-note">{words::FILE_NOTE}</p>
        </div>
    }
}

#[component]
fn PasteField() -> impl IntoView {
    let screens = Screens::get();
    let paste_text = screens.file_job.paste_text;
    let read = move || {
        if paste_text.is_empty() {
            screens.refuse(words::NOTHING_PASTED.to_owned());
        } else {
            screens.file_job.field();
        }
    };
    view! {
        <div class="way">
            <label for=PASTE_FIELD>{words::PASTE}</label>
            <textarea id=PASTE_FIELD rows="4" aria-describedby="pasted-note" prop:value=held(paste_text.text)
                on:input=entered(move |text| paste_text.enter(text))></textarea>
            {button(words::CHECK_PASTED, read)}
            <p class="note" id="pasted-note">{words::PASTE_NOTE}</p>
        </div>
    }
}

#[component]
fn TypeButton() -> impl IntoView {
    let screens = Screens::get();
    view! {
        <div class="way">
            <p class="label">{words::TYPE}</p>
            {button(words::START_TYPING, move || screens.show(Screen::NewRound))}
        </div>
    }
}

#[component]
fn TemplateButtons() -> impl IntoView {
    let screens = Screens::get();
    let template =
        move |kind: &'static str| write(screens.refusal, kind, format!("bids-{kind}"), String::new());
    view! {
        <div class="way">
            <p class="actions">
                {button(words::TEMPLATE_XLSX, move || template("template.xlsx"))}
                {button(words::TEMPLATE_CSV, move || template("template.csv"))}
            </p>
            <p class="note">{words::TEMPLATE_NOTE}</p>
        </div>
    }
}
