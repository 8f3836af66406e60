//! What can be done with the whole scenario.

use leptos::prelude::*;
use tranche::{Edit, link};

use super::editor::Editor;
use super::open::OpenDialog;
use super::share::ShareDialog;
use tranche::shell::browser::{address, document};
use tranche::shell::button::{button, main_button};
use tranche::shell::live::{flag, pressed, spelt};

/// Undo, redo, start again; share, open, print.
#[component]
pub fn Toolbar() -> impl IntoView {
    let editor = Editor::get();
    let sharing = RwSignal::new(false);
    let opening = RwSignal::new(false);
    let can_clear = move || !editor.looks_at_shared() && editor.shown(|scenario| !scenario.is_blank());
    // Starting again is never refused, and can be undone.
    let start_again = move || drop(editor.apply(Edit::StartAgain));
    view! {
        <div class="toolbar" role="group" aria-label="Scenario">
            <Tool label="Undo" shortcut="Control+Z Meta+Z" can=flag(move || editor.can_undo())
                act=Box::new(move || editor.undo()) />
            <Tool label="Redo" shortcut="Control+Shift+Z Meta+Shift+Z" can=flag(move || editor.can_redo())
                act=Box::new(move || editor.redo()) />
            <Tool label="Start again" shortcut="" can=flag(can_clear) act=Box::new(start_again) />
            {main_button("Share", move || sharing.set(true))}
            {button("Open a link or code", move || opening.set(true))}
            {button("Print", document::print)}
        </div>
        <div class="toolbar" role="group" aria-label="Bids">
            {button("Other bids", || address::go("?start"))}
            {address::asked("own").map(|name| {
                let file = name.clone();
                [
                    button("Change the bids", move || address::go(&format!("?edit={name}"))),
                    button("Save or send the bids", move || send(editor, &file)),
                ]
            })}
        </div>
        <ShareDialog open=sharing />
        <OpenDialog open=opening />
    }
}

/// Goes where a fund of one's own is saved or sent, with the decisions on show.
pub fn send(editor: Editor, name: &str) {
    let code = link::write(&editor.fund(), &untrack(|| editor.shown(Clone::clone)));
    address::go(&format!("?send={name}#{code}"));
}

/// A button that stays in its place in the tab order while there is nothing for it to do.
#[component]
fn Tool(
    label: &'static str,
    /// The keys that do the same; empty where there are none.
    shortcut: &'static str,
    can: Signal<bool>,
    act: Box<dyn Fn()>,
) -> impl IntoView {
    let shortcut = (!shortcut.is_empty()).then_some(shortcut);
    view! {
        <button type="button" aria-keyshortcuts=shortcut aria-disabled=spelt(move || !can.get())
            on:click=pressed(move || if can.get_untracked() { act() })>
            {label}
        </button>
    }
}
