//! What can be done with the whole scenario.

use leptos::prelude::*;
use tranche::Edit;

use super::editor::Editor;
use super::open_dialog::OpenDialog;
use super::send_address::send;
use super::share_dialog::ShareDialog;
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, document};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{flag, pressed, spelt, words as changing};
use tranche::ui::words::open_dialog::OPEN_SHARED;
use tranche::ui::words::toolbar as words;

/// Undo, redo, start again; share, open, print.
#[component]
pub fn Toolbar() -> impl IntoView {
    let editor = Editor::get();
    let sharing = RwSignal::new(false);
    let opening = RwSignal::new(false);
    let can_clear = move || !editor.looks_at_shared() && editor.shown(|scenario| !scenario.is_blank());
    // Starting again is never refused, and can be undone.
    let start_again = move || drop(editor.apply(Edit::StartAgain));
    // Taking over what is recommended is never refused either.
    let take = move || drop(editor.apply(Edit::TakeRecommendations));
    let any_recommended = editor.fund().bids.iter().any(|bid| bid.facts.recommended.is_some());
    let take_all = any_recommended
        .then(|| tool(words::TAKE_ALL, "", flag(move || !editor.looks_at_shared()), Box::new(take)));
    let mut scenario = vec![
        tool(
            words::UNDO,
            "Control+Z Meta+Z",
            flag(move || editor.can_undo()),
            Box::new(move || editor.undo()),
        ),
        tool(
            words::REDO,
            "Control+Shift+Z Meta+Shift+Z",
            flag(move || editor.can_redo()),
            Box::new(move || editor.redo()),
        ),
        tool(words::START_AGAIN, "", flag(can_clear), Box::new(start_again)),
    ];
    scenario.extend(take_all);
    scenario.extend([
        main_button(words::SHARE, move || sharing.set(true)),
        button(OPEN_SHARED, move || opening.set(true)),
        button(words::PRINT, document::print),
    ]);
    view! {
        {group(words::SCENARIO, scenario)}
        // Spoken as any change is; this is for the eye.
        <p class="step">{changing(move || editor.step())}</p>
        {group(words::ROUND, of_bids(editor))}
        <ShareDialog open=sharing />
        <OpenDialog open=opening />
    }
}

/// The ways to other bids, and to those on show where they are the reader's own.
fn of_bids(editor: Editor) -> Vec<AnyView> {
    let mut ways = vec![button(words::ALL_ROUNDS, address_bar::other_bids)];
    if let Some(name) = address_bar::asked("own") {
        let fund = (words::CHANGE_BIDS, addresses::fund(&name));
        for (label, address) in [fund, (words::BRING_ACROSS, addresses::same_bids(&name))] {
            ways.push(button(label, move || address_bar::go(&address)));
        }
        ways.push(button(words::SAVE_OR_SEND, move || send(editor, &name)));
    }
    ways
}

fn group(label: &str, tools: Vec<AnyView>) -> AnyView {
    view! { <div class="toolbar" role="group" aria-label=label.to_owned()>{tools}</div> }.into_any()
}

/// A button that stays in its place in the tab order while there is nothing for it to do. `shortcut` names the keys that
/// do the same; empty where there are none.
fn tool(label: &'static str, shortcut: &'static str, can: Signal<bool>, act: Box<dyn Fn()>) -> AnyView {
    let shortcut = (!shortcut.is_empty()).then_some(shortcut);
    view! {
        <button type="button" aria-keyshortcuts=shortcut aria-disabled=spelt(move || !can.get())
            on:click=pressed(move || if can.get() { act() })>
            {label}
        </button>
    }
    .into_any()
}
