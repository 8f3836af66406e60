//! What has to be said above the figures: each in words, with the way out, until it is put away.

use leptos::prelude::*;
use tranche::saved::{self, BadSaved};
use tranche::{Edit, Ledger, Mismatch, Notice};

use super::editor::Editor;
use super::keeping::{Earlier, Elsewhere, Keeper, State, Unread};
use super::round::TITLE;
use tranche::ui::browser::{address, document, files};
use tranche::ui::button::button;
use tranche::ui::live::{All as _, part};
use tranche::ui::words;

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
    let of_link = move |found: Notice| notice(of_link(&found), vec![button("Dismiss", dismiss)]);
    view! {
        <div class="notices">
            {part(move || link.get().map(of_link))}
            {part(move || not_kept().map(|words| notice(words.to_owned(), Vec::new())))}
            {part(move || Some(unread.get().into_iter().map(|one| of_unread(keeper, one)).all()))}
            {part(move || keeper.mismatch.get().map(|mismatch| of_mismatch(keeper, &mismatch)))}
            {part(move || keeper.earlier.get().map(|earlier| of_earlier(keeper, earlier)))}
            {part(move || keeper.elsewhere.get().map(|elsewhere| of_other_tab(keeper, elsewhere)))}
        </div>
    }
}

/// One notice: what is the matter, and the ways out.
fn notice(words: String, ways: Vec<AnyView>) -> AnyView {
    view! {
        <div class="notice" role="alert">
            <p>{words}</p>
            {ways}
        </div>
    }
    .into_any()
}

fn of_unread(keeper: Keeper, one: Unread) -> AnyView {
    let editor = Editor::get();
    let carried = saved::carry(&editor.fund(), &one.text)
        .ok()
        .filter(|_| matches!(one.why, BadSaved::OtherFigures | BadSaved::OtherWords));
    let mut words = format!(
        "Earlier work in this browser cannot be opened here. {} It stays where it is; what you do now is kept beside it.",
        words::bad_saved(&editor.fund(), &one.why)
    );
    if let Some(carried) = &carried {
        words.push_str(" Its decisions can be carried over to the figures of today; look again at those that are marked.");
        let gone: Vec<&str> = carried.gone.iter().map(|gone| gone.bid.as_str()).collect();
        if !gone.is_empty() {
            let gone = gone.join(", ");
            words.push_str(&format!(
                " What was decided on {gone} stays behind: none of these bids is surely the one that was meant."
            ));
        }
    }
    let text = one.text.clone();
    let save = move || files::save("tranche-earlier-work.json", &text);
    let remove = move || {
        keeper.discard(&one);
        document::focus(TITLE);
    };
    let carry = carried.map(|carried| {
        let carry = move || {
            // Every decision was found possible, and what stood here is one undo away.
            if editor.apply(Edit::Adopt(carried.scenario.clone())).is_ok() {
                editor.back_to_mine();
                document::focus(TITLE);
            }
        };
        button("Carry it over", carry)
    });
    let ways = [button("Save it as a file", save), button("Remove it", remove)];
    notice(words, carry.into_iter().chain(ways).collect())
}

fn of_other_tab(keeper: Keeper, Elsewhere { theirs, text }: Elsewhere) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let words = format!(
        "This round was changed in another tab. There: {}. Nothing is kept from this tab until you choose.",
        words::remaining(&fund, &Ledger::of(&fund, &theirs))
    );
    let seen = text.clone();
    let take = move || {
        // Every decision was read for this fund, and mine is one undo away.
        if editor.apply(Edit::Adopt(theirs.clone())).is_ok() {
            keeper.settle(seen.clone());
            editor.back_to_mine();
            document::focus(TITLE);
        }
    };
    let stay = move || {
        keeper.settle(text.clone());
        keeper.keep(editor);
        document::focus(TITLE);
    };
    notice(
        words,
        vec![button("Use the other tab’s decisions", take), button("Keep the decisions of this tab", stay)],
    )
}

/// That the bids were called otherwise, or other money was available, when the work was kept.
fn of_mismatch(keeper: Keeper, mismatch: &Mismatch) -> AnyView {
    let words = words::mismatch(&Editor::get().fund(), mismatch).join(" ");
    let close = move || {
        keeper.mismatch.set(None);
        document::focus(TITLE);
    };
    notice(format!("Your decisions were kept here earlier. {words}"), vec![button("Close", close)])
}

fn of_earlier(keeper: Keeper, Earlier { scenario }: Earlier) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let ledger = Ledger::of(&fund, &scenario);
    let words = format!(
        "Earlier decisions on just these bids are kept in this browser, from a list with the same bids: {}. {}.",
        words::progress(&ledger),
        words::remaining(&fund, &ledger)
    );
    let done = move || {
        keeper.earlier.set(None);
        document::focus(TITLE);
    };
    let take = move || {
        // Every decision was read for this fund, and what stood here is one undo away.
        if editor.apply(Edit::Adopt(scenario.clone())).is_ok() {
            editor.back_to_mine();
            done();
        }
    };
    notice(words, vec![button("Take them over", take), button("Begin without them", done)])
}

fn of_link(notice: &Notice) -> String {
    match notice {
        Notice::BadLink(why) => words::bad_link(&Editor::get().fund(), why),
        Notice::SameAsMine => "This link holds exactly the decisions you have here.".to_owned(),
    }
}
