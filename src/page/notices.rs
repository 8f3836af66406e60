//! What has to be said above the figures: each in words, with the way out, until it is put away.

use leptos::prelude::*;
use tranche::{Edit, Ledger, Notice, Scenario};

use super::browser::{address, document, files};
use super::editor::Editor;
use super::keeping::{Keeper, State, Unread};
use super::live::{All as _, part, pressed};
use super::round::TITLE;
use super::words;

/// All that has to be said.
#[component]
pub fn Notices(keeper: Keeper, link: RwSignal<Option<Notice>>) -> impl IntoView {
    let unread = keeper.unread;
    let dismiss = move || {
        address::forget_code();
        link.set(None);
        document::focus(TITLE);
    };
    let not_kept = move || match keeper.state.get() {
        State::Refused => Some(
            "This browser does not let the page keep anything, as in some private windows. Everything works, but \
             closing the page loses your decisions: use Share to take them with you.",
        ),
        State::Full => Some(
            "This browser’s storage is full: your last change is not kept. Free some space, or use Share to take \
             your decisions with you.",
        ),
        _ => None,
    };
    view! {
        <div class="notices">
            {part(move || link.get().map(|notice| view! {
                <div class="notice" role="alert">
                    <p>{of_link(&notice)}</p>
                    <button type="button" on:click=pressed(dismiss)>"Dismiss"</button>
                </div>
            }))}
            {part(move || not_kept().map(|words| view! { <div class="notice" role="alert"><p>{words}</p></div> }))}
            {part(move || Some(unread.get().into_iter().map(|one| view! { <UnreadNotice keeper one /> }).all()))}
            {part(move || keeper.elsewhere.get().map(|theirs| view! { <OtherTab keeper theirs /> }))}
        </div>
    }
}

#[component]
fn UnreadNotice(keeper: Keeper, one: Unread) -> impl IntoView {
    let why = words::bad_saved(&Editor::get().fund(), &one.why);
    let text = one.text.clone();
    view! {
        <div class="notice" role="alert">
            <p>
                "Earlier work in this browser cannot be opened here. " {why}
                " It stays where it is; what you do now is kept beside it."
            </p>
            <button type="button" on:click=pressed(move || files::save("tranche-earlier-work.json", &text))>
                "Save it as a file"
            </button>
            <button type="button" on:click=pressed(move || {
                keeper.discard(&one);
                document::focus(TITLE);
            })>"Remove it"</button>
        </div>
    }
}

#[component]
fn OtherTab(keeper: Keeper, theirs: Scenario) -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let there = words::remaining(&fund, &Ledger::of(&fund, &theirs));
    let take = move || {
        // Every decision was read for this fund, and mine is one undo away.
        if editor.apply(Edit::Adopt(theirs.clone())).is_ok() {
            keeper.settle();
            editor.back_to_mine();
            document::focus(TITLE);
        }
    };
    let stay = move || {
        keeper.settle();
        keeper.keep(editor);
        document::focus(TITLE);
    };
    view! {
        <div class="notice" role="alert">
            <p>
                "This round was changed in another tab. There: " {there}
                ". Nothing is kept from this tab until you choose."
            </p>
            <button type="button" on:click=pressed(take)>"Use the other tab’s decisions"</button>
            <button type="button" on:click=pressed(stay)>"Keep the decisions of this tab"</button>
        </div>
    }
}

fn of_link(notice: &Notice) -> String {
    match notice {
        Notice::BadLink(why) => words::bad_link(&Editor::get().fund(), why),
        Notice::SameAsMine => "This link holds exactly the decisions you have here.".to_owned(),
    }
}
