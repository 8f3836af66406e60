//! Everything as one file: what is kept here, saving it, and the way back.

mod changed_parts;
mod live_file;
mod restore_plan;
mod save_copy;

use leptos::prelude::*;
use tranche::formats::backup_file;
use tranche::store::{Inventory, Kept};
use tranche::ui::auto_copy::status;
use tranche::ui::browser::{document, load, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{happened, held, later, part};
use tranche::ui::store::{self, Trouble, backup};
use tranche::ui::words::trouble;

use super::copy_desk::{CopyDesk, TITLE};
use super::screens::Screens;
use save_copy::{SavedCopy, save_copy};
use tranche::ui::words::office::backup as words;

/// The part of the first screen, where the browser keeps anything.
#[component]
pub fn KeepACopy() -> impl IntoView {
    let screens = Screens::get();
    later(Box::new(move || keeps().then(|| section(screens)).into_any()))
}

/// Asks for a file now and then, where there is anything that would be missed.
#[component]
pub fn CopyNudge() -> impl IntoView {
    let desk = Screens::get().copy_desk;
    later(Box::new(move || keeps().then(|| nudge(desk)).into_any()))
}

fn keeps() -> bool {
    store::get().is_some_and(|store| !store.refuses())
}

fn section(screens: Screens) -> AnyView {
    let desk = screens.copy_desk;
    let kept = part(move || {
        desk.count.get();
        // What is written to it counts as saved.
        let _ = status();
        Some(kept_here())
    });
    let brought = part(move || {
        let text = desk.brought.get();
        (!text.is_empty()).then(|| restore_plan::show(screens, &text))
    });
    view! {
        <section aria-labelledby=TITLE>
            <h2 id=TITLE tabindex="-1">{words::TITLE}</h2>
            <p>{words::WHY}</p>
            {kept}
            <p class="actions">{button(words::SAVE, move || save(desk))}</p>
            {live_file::section(desk)}
            {file_field(desk)}
            <p role="status">{held(desk.said)}</p>
            <p class="error refused" role="alert">{held(desk.refused)}</p>
            {brought}
        </section>
    }
    .into_any()
}

/// How much is kept, and when it was last saved.
fn kept_here() -> AnyView {
    let said = RwSignal::new(String::new());
    load::run(async move {
        let Some(store) = store::get() else { return };
        let words = match store.inventory().await {
            Ok(kept) => words::kept_here(&kept, backup::last_copy().map(document::day_and_time).as_deref()),
            Err(fault) => trouble(Trouble::NotRead(fault)),
        };
        // Another of its kind may have taken its place meanwhile.
        let _ = said.try_set(words);
    });
    view! { <p>{held(said)}</p> }.into_any()
}

fn file_field(desk: CopyDesk) -> AnyView {
    let choose = move |event: leptos::ev::Event| {
        load::run(async move {
            match save_file::chosen_file(&event).await {
                Some(file) if file.bytes.trim_ascii().is_empty() => desk.refuse(words::EMPTY_FILE.to_owned()),
                // What is no text is none of these files, either.
                Some(file) => desk.bring(String::from_utf8_lossy(&file.bytes).into_owned()),
                None => desk.refuse(words::NOT_OPENED.to_owned()),
            }
        });
    };
    view! {
        <div class="control">
            <label for="copy-file">{words::RESTORE_FROM}</label>
            <input id="copy-file" type="file" accept=".json" aria-describedby="copy-note" on:change=happened(choose) />
            <p class="note" id="copy-note">{words::RESTORE_NOTE}</p>
        </div>
    }
    .into_any()
}

/// Saves everything as a file.
fn save(desk: CopyDesk) {
    load::run(async move {
        let Some(store) = store::get() else { return };
        match store.everything().await {
            Ok(entries) if entries.is_empty() => desk.tell(words::NOTHING.to_owned()),
            Ok(entries) => save_all(desk, &entries).await,
            Err(fault) => desk.refuse(trouble(Trouble::NotRead(fault))),
        }
    });
}

/// Remembers when, once it is saved or handed over.
async fn save_all(desk: CopyDesk, entries: &[(String, Kept)]) {
    let now = document::milliseconds();
    let name = words::file_name(&document::today());
    let count = Inventory::of(&[entries]);
    let words = match save_copy(&name, &backup_file::write(entries, now)).await {
        SavedCopy::Written => words::saved(&count),
        SavedCopy::HandedOver => words::handed_over(&count),
        SavedCopy::NotChosen => return desk.refuse(words::NOT_CHOSEN.to_owned()),
        SavedCopy::Failed(_) => return desk.refuse(words::NOT_SAVED.to_owned()),
    };
    backup::note_copy(now);
    desk.tell(words);
    desk.note();
}

fn nudge(desk: CopyDesk) -> AnyView {
    part(move || {
        desk.count.get();
        let _ = status();
        backup::is_copy_due().then(|| nudge_where_kept(desk))
    })
    .into_any()
}

/// Shown once it is known that anything is kept.
fn nudge_where_kept(desk: CopyDesk) -> AnyView {
    let is_kept = RwSignal::new(false);
    load::run(async move {
        let Some(store) = store::get() else { return };
        // Tables alone are soon brought again.
        let is_work = |kept: Inventory| kept.rounds + kept.scenarios > 0;
        let _ = is_kept.try_set(store.inventory().await.is_ok_and(is_work));
    });
    part(move || is_kept.get().then(|| nudge_words(desk))).into_any()
}

fn nudge_words(desk: CopyDesk) -> AnyView {
    let leave = |act: fn(CopyDesk)| {
        move || {
            act(desk);
            // The button that was pressed is about to go.
            document::focus(TITLE);
        }
    };
    let put_off = |desk: CopyDesk| {
        backup::put_copy_off();
        desk.note();
    };
    view! {
        <div class="notice nudge" role="group" aria-label=words::NUDGE_TITLE>
            <p>{words::NUDGE}</p>
            <p class="actions">{main_button(words::NUDGE_SAVE, leave(save))}{button(words::NOT_NOW, leave(put_off))}</p>
        </div>
    }
    .into_any()
}
