//! The ways to bring bids: a file, a table that is pasted, typing, and a template to fill in.

use leptos::prelude::*;
use tranche::ui::browser::paste_and_drop::chosen;
use tranche::ui::button::button;
use tranche::ui::signals::{entered, held};

use super::PASTED;
use crate::file_job::Progress;
use crate::screens::{REFUSED, Screen, Screens};
use crate::send::write;

/// All of them, with what is said of what was brought.
#[component]
pub fn Bring() -> impl IntoView {
    let desk = Screens::get();
    let at_work = desk.at_work;
    view! {
        <section class="bring" aria-labelledby="bring-title">
            <h2 id="bring-title">"Add your own bids"</h2>
            <p>
                "Bring a table of bids from a spreadsheet, a paper or a web page. You check every row before anything \
                 counts. Nothing leaves this computer."
            </p>
            // Beside the fields, where the eye is: what is said far above them is missed on a small screen.
            <p class="error refused" id=REFUSED role="alert" tabindex="-1">{held(desk.refused)}</p>
            <Progress at_work />
            <File />
            <Pasted />
            <Typed />
            <Template />
        </section>
    }
}

#[component]
fn File() -> impl IntoView {
    let desk = Screens::get();
    let choose = move |event: leptos::ev::Event| {
        if let Some(file) = chosen(&event) {
            desk.at_work.file(desk, file);
        }
    };
    view! {
        <div class="way">
            <label for="file">"A file: drop it anywhere on this page, or choose it"</label>
            <input id="file" type="file" aria-describedby="file-note" on:change=choose
                accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.docx,.odt,.htm,.html,.json,.pb" />
            <p class="note" id="file-note">"A spreadsheet (XLSX, XLSB, XLS, ODS, CSV, TSV), a Word or Writer document (DOCX, ODT), a web page, grant data (JSON, 360Giving, Pabulib), or a fund saved here; up to 10 MB and 20,000 rows"</p>
        </div>
    }
}

#[component]
fn Pasted() -> impl IntoView {
    let desk = Screens::get();
    let text = RwSignal::new(String::new());
    let read = move || {
        if text.with_untracked(|text| text.trim().is_empty()) {
            desk.refuse(
                "Nothing is pasted yet. Copy the rows with the bids and paste them into the field."
                    .to_owned(),
            );
        } else {
            desk.at_work.text(desk, text.get_untracked());
        }
    };
    view! {
        <div class="way">
            <label for=PASTED>"A table: copy its rows and paste them here"</label>
            <textarea id=PASTED rows="4" aria-describedby="pasted-note" prop:value=held(text)
                on:input=entered(move |pasted| text.set(pasted))></textarea>
            {button("Use this table", read)}
            <p class="note" id="pasted-note">"From Word, a PDF, a web page or a spreadsheet. A pasted table is read at once."</p>
        </div>
    }
}

#[component]
fn Typed() -> impl IntoView {
    let desk = Screens::get();
    view! {
        <div class="way">
            <p class="label">"No list yet? Type the bids"</p>
            {button("Start typing", move || desk.show(Screen::Blank))}
        </div>
    }
}

#[component]
fn Template() -> impl IntoView {
    let desk = Screens::get();
    let template = move |kind: &'static str| write(desk.refused, kind, format!("bids-{kind}"), String::new());
    view! {
        <div class="way">
            <p class="actions">
                {button("Save a template (XLSX)", move || template("template.xlsx"))}
                {button("Save a template (CSV)", move || template("template.csv"))}
            </p>
            <p class="note">"To fill in, or to send to applicants. It has two example rows; the XLSX has a page of instructions too."</p>
        </div>
    }
}
