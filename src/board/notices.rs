//! What has to be said above the figures: each in words, with the way out, until it is put away.

use leptos::prelude::*;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::{Edit, Ledger, Mismatch, Notice, Scenario};

use super::editor::Editor;
use super::keeper::{Keeper, OtherTabBids, OtherTabState};
use super::round::TITLE;
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part};
use tranche::ui::store::{OtherScenario, Trouble, UnreadWork};
use tranche::ui::words;

/// All that has to be said.
#[component]
pub fn Notices(keeper: Keeper, link: RwSignal<Option<Notice>>) -> impl IntoView {
    let unread = keeper.unread;
    let dismiss = move || {
        address_bar::forget_code();
        link.set(None);
        document::focus(TITLE);
    };
    let of_link = move |found: Notice| notice(of_link(&found), vec![button("Dismiss", dismiss)]);
    view! {
        <div class="notices">
            {part(move || link.get().map(of_link))}
            {part(move || keeper.bids.get().map(of_bids))}
            {part(move || keeper.trouble.get().map(|trouble| of_trouble(keeper, trouble)))}
            {part(move || Some(unread.get().into_iter().map(|one| of_unread(keeper, one)).all()))}
            {part(move || keeper.mismatch.get().map(|mismatch| of_mismatch(keeper, &mismatch)))}
            {part(move || keeper.earlier.get().map(|earlier| of_earlier(keeper, earlier)))}
            {part(move || Some(keeper.beside.get().into_iter().map(|one| of_beside(keeper, one)).all()))}
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

/// What became of the bids on show.
fn of_bids(what: OtherTabBids) -> AnyView {
    let (words, is_changed) = match what {
        OtherTabBids::Changed => (words::BIDS_CHANGED, true),
        OtherTabBids::Removed => (words::BIDS_REMOVED, false),
        OtherTabBids::Deleted => (words::BIDS_DELETED, false),
    };
    let open = is_changed.then(|| button("Open them as they are now", address_bar::reload));
    notice(words.to_owned(), open.into_iter().collect())
}

/// That something stands in the way of keeping.
fn of_trouble(keeper: Keeper, trouble: Trouble) -> AnyView {
    let editor = Editor::get();
    let save = move || {
        let mine = untrack(|| editor.mine());
        save_file::save("tranche-saved.json", &scenario_file::write(&editor.fund(), &mine));
    };
    let again = move || match trouble {
        Trouble::Cleared => keeper.keep_again(editor),
        Trouble::NotRead(_) => address_bar::reload(),
        _ => keeper.keep(editor),
    };
    let again = match trouble {
        Trouble::Cleared => Some("Keep it here again"),
        Trouble::NotKept(_) | Trouble::NotRead(_) => Some("Try again"),
        Trouble::Refused | Trouble::StandIn(_) => None,
    }
    .map(|label| button(label, again));
    let ways = again.into_iter().chain([button("Save my decisions as a file", save)]);
    notice(words::trouble(trouble), ways.collect())
}

/// Other decisions on this round, as of an old tab, or from a time when the database was out of reach.
fn of_beside(keeper: Keeper, beside: OtherScenario) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let ledger = Ledger::of(&fund, &beside.opened.scenario);
    let words = format!(
        "Other decisions on this round are kept in this browser as well, from {}: {}. {}. Yours stay as they are.",
        document::day_and_time(beside.seen.at),
        words::progress(&ledger),
        words::remaining(&fund, &ledger)
    );
    let opened = beside.opened.clone();
    let look = move || {
        editor.look_at(opened.clone().into());
        document::focus(TITLE);
    };
    let remove = move || {
        keeper.remove_beside(&beside);
        document::focus(TITLE);
    };
    notice(words, vec![button("Look at them", look), button("Remove them for good", remove)])
}

fn of_unread(keeper: Keeper, one: UnreadWork) -> AnyView {
    let editor = Editor::get();
    let carried = scenario_file::carry(&editor.fund(), &one.text)
        .ok()
        .filter(|_| matches!(one.why, BadScenarioFile::OtherFigures | BadScenarioFile::OtherWords));
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
    let save = move || save_file::save("tranche-earlier-work.json", &text);
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

fn of_other_tab(keeper: Keeper, OtherTabState { theirs, seen }: OtherTabState) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let words = format!(
        "This round was changed in another tab. There: {}. Nothing is kept from this tab until you choose.",
        words::remaining(&fund, &Ledger::of(&fund, &theirs))
    );
    let (there, their_seen) = (theirs.clone(), seen.clone());
    let take = move || {
        // Every decision was read for this fund, and mine is one undo away.
        if editor.apply(Edit::Adopt(there.clone())).is_ok() {
            keeper.settle(there.clone(), their_seen.clone());
            keeper.keep(editor);
            editor.back_to_mine();
            document::focus(TITLE);
        }
    };
    let stay = move || {
        keeper.settle(theirs.clone(), seen.clone());
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

fn of_earlier(keeper: Keeper, scenario: Scenario) -> AnyView {
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
