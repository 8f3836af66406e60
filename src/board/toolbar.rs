//! What can be done with the whole scenario: undo, redo and share at once, the rest in a menu.

use leptos::prelude::*;
use tranche::Edit;

use super::agenda_bar;
use super::editor::Editor;
use super::keeper::Keeper;
use super::list_view::ListView;
use super::open_dialog::OpenDialog;
use super::scenario_picker::scenario_picker;
use super::scenario_title;
use super::send_address::send;
use super::share_dialog::ShareDialog;
use super::wall::presenter::Presenter;
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, document};
use tranche::ui::button::main_button;
use tranche::ui::signals::{flag, later, part, pressed, spelt, words as changing};
use tranche::ui::words::agenda::TITLE as BID_BY_BID;
use tranche::ui::words::open_dialog::OPEN_SHARED;
use tranche::ui::words::{scenario_picker as picker_words, shared_view, toolbar as words, wall};

/// The ids of the menu and of what opens it.
const MENU: &str = "menu";
const OPENS_MENU: &str = "opens-menu";

/// All of it.
#[component]
pub fn Toolbar(keeper: Keeper, view: ListView, presenter: Presenter) -> impl IntoView {
    let editor = Editor::get();
    let sharing = RwSignal::new(false);
    let opening = RwSignal::new(false);
    let can_undo = flag(move || keeper.can_undo(editor));
    let can_redo = flag(move || keeper.can_redo(editor));
    view! {
        {later(Box::new(move || scenario_picker(keeper)))}
        {later(Box::new(move || part(move || on_show(editor)).into_any()))}
        <div class="toolbar" role="group" aria-label=words::SCENARIO.to_owned()>
            {tool(words::UNDO, "Control+Z Meta+Z", can_undo, Box::new(move || keeper.undo(editor)))}
            {tool(words::REDO, "Control+Shift+Z Meta+Shift+Z", can_redo, Box::new(move || keeper.redo(editor)))}
            {main_button(words::SHARE, move || sharing.set(true))}
            <button type="button" class="opens-menu" id=OPENS_MENU popovertarget=MENU>{words::MENU}</button>
        </div>
        <div class="menu" id=MENU popover="auto" role="group" aria-label=words::MENU.to_owned()>
            {later(Box::new(move || items(keeper, view, presenter, opening).into_any()))}
        </div>
        {later(Box::new(move || dialogs(sharing, opening, keeper, presenter)))}
    }
}

/// In the place of the reader's own scenario: what is on show instead.
#[inline(never)]
fn on_show(editor: Editor) -> Option<AnyView> {
    let is_copy = editor.is_trying();
    let shared = editor.shared().filter(|_| editor.looks_at_shared())?;
    let words = shared_view::on_show(&shared, is_copy);
    Some(view! { <p class="on-show">{words}</p> }.into_any())
}

/// What the last step changed. Spoken as any change is; this is for the eye.
#[component]
pub fn StepTaken() -> impl IntoView {
    let editor = Editor::get();
    view! { <p class="step">{changing(move || step(editor))}</p> }
}

#[inline(never)]
fn dialogs(
    sharing: RwSignal<bool>,
    opening: RwSignal<bool>,
    keeper: Keeper,
    presenter: Presenter,
) -> AnyView {
    view! { <ShareDialog open=sharing keeper presenter /> <OpenDialog open=opening /> }.into_any()
}

#[inline(never)]
fn step(editor: Editor) -> String {
    editor.step()
}

/// All of the menu. Nobody opens it before the rest of the program is there (`src/boot/rest.js`).
#[inline(never)]
fn items(keeper: Keeper, view: ListView, presenter: Presenter, opening: RwSignal<bool>) -> Vec<AnyView> {
    let (editor, always) = (Editor::get(), flag(|| true));
    let mut items = scenario_items(editor, view, opening);
    items.extend(of_scenarios(keeper));
    let begin = move || agenda_bar::begin(view, presenter, view.shown_order(), presenter.at());
    items.push(item(BID_BY_BID, always, Box::new(begin)));
    items.push(item(wall::OPEN, always, Box::new(move || presenter.open())));
    items.extend(round_items(editor));
    items
}

/// The ways to other scenarios of the round.
fn of_scenarios(keeper: Keeper) -> Vec<AnyView> {
    let (editor, always) = (Editor::get(), flag(|| true));
    let copy = move || {
        keeper.keep_as_new(editor, editor.shown_now(), scenario_title::of_new(editor, keeper), || ());
    };
    let mut items = vec![item(picker_words::COPY_INTO_NEW, always, Box::new(copy))];
    for (label, task) in [(words::TRAIL, "trail"), (words::NOTICE, "notice"), (words::PUBLISH, "publish")] {
        let show = move || address_bar::go(&addresses::of_scenario(task, keeper.number()));
        items.push(item(label, always, Box::new(show)));
    }
    let all = || address_bar::go(&addresses::of_round_asked("scenarios"));
    items.push(item(picker_words::ALL_SCENARIOS, always, Box::new(all)));
    items
}

/// What else can be done with the decisions.
fn scenario_items(editor: Editor, view: ListView, opening: RwSignal<bool>) -> Vec<AnyView> {
    let is_mine = move || !editor.is_locked();
    let can_clear = flag(move || is_mine() && editor.shown(|scenario| !scenario.is_blank()));
    let always = flag(|| true);
    // Starting again is never refused, and can be undone; nor is taking over what is recommended.
    let start_again = Box::new(move || drop(editor.apply(Edit::StartAgain)));
    let take = Box::new(move || drop(editor.apply(Edit::TakeRecommendations)));
    let any_recommended = editor.fund().bids.iter().any(|bid| bid.facts.recommended.is_some());
    let mut items = vec![item(words::START_AGAIN, can_clear, start_again)];
    items.extend(any_recommended.then(|| item(words::TAKE_ALL, flag(is_mine), take)));
    items.push(item(OPEN_SHARED, always, Box::new(move || opening.set(true))));
    items.push(item(words::PRINT, always, Box::new(document::print)));
    items.push(item(words::KEYS, always, Box::new(move || view.key_help().set(true))));
    items
}

/// The ways to other bids, and to those on show where they are the reader's own.
fn round_items(editor: Editor) -> Vec<AnyView> {
    let always = flag(|| true);
    let mut items =
        vec![item(words::ALL_ROUNDS, always, Box::new(|| address_bar::search_for(addresses::HOME)))];
    if let Some(name) = address_bar::asked("own") {
        let fund = (words::CHANGE_BIDS, addresses::fund(&name));
        for (label, address) in [fund, (words::BRING_ACROSS, addresses::same_bids(&name))] {
            items.push(item(label, always, Box::new(move || address_bar::go(&address))));
        }
        items.push(item(words::SAVE_OR_SEND, always, Box::new(move || send(editor, &name))));
    }
    items
}

/// A button that stays in its place in the tab order while there is nothing for it to do. `shortcut` names the keys that
/// do the same.
fn tool(label: &'static str, shortcut: &'static str, can: Signal<bool>, act: Box<dyn Fn()>) -> AnyView {
    view! {
        <button type="button" aria-keyshortcuts=shortcut aria-disabled=spelt(move || !can.get())
            on:click=pressed(move || if can.get() { act() })>
            {label}
        </button>
    }
    .into_any()
}

/// One of the menu, which closes it. The keyboard goes on from what opened it, also after a dialog.
fn item(label: &'static str, can: Signal<bool>, act: Box<dyn Fn()>) -> AnyView {
    let press = move || {
        if can.get() {
            document::focus(OPENS_MENU);
            act();
        }
    };
    view! {
        <button type="button" popovertarget=MENU popovertargetaction="hide" aria-disabled=spelt(move || !can.get())
            on:click=pressed(press)>
            {label}
        </button>
    }
    .into_any()
}
