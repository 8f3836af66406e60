//! What has to be said above the figures: each in words, with the way out, until it is put away.
//!
//! None of these is inlined: what most never see is not loaded first.

use leptos::prelude::*;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::link::Extras;
use tranche::{Ledger, Mismatch, Notice, Scenario, Shared, Whose};

use super::copy_notice::{of_copy, of_deleted, of_not_added, of_other_tab_copy};
use super::editor::Editor;
use super::final_scenario::of_final;
use super::keeper::{Keeper, OtherTabBids, OtherTabState};
use super::link_notice::of_link;
use super::strip::TITLE;
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::button;
use tranche::ui::notice_box::notice;
use tranche::ui::signals::{All as _, flag, part, while_so};
use tranche::ui::store::{OtherScenario, Place, Trouble, UnreadWork};
use tranche::ui::words::notices as words;
use tranche::ui::words::{
    BIDS_CHANGED, BIDS_DELETED, BIDS_REMOVED, dialog::CLOSE, long_date, scenario_picker, trouble,
};

/// All that has to be said, where anything has.
#[component]
pub fn Notices(keeper: Keeper, link: RwSignal<Option<Notice>>) -> impl IntoView {
    let editor = Editor::get();
    let any =
        Memo::new(move |_| link.with(Option::is_some) || editor.has_copy_aside() || has_notices(keeper));
    part(move || any.get().then(|| all(keeper, link)))
}

fn has_notices(keeper: Keeper) -> bool {
    keeper.trouble.with(Option::is_some)
        || keeper.bids.with(Option::is_some)
        || keeper.mismatch.with(Option::is_some)
        || keeper.earlier.with(Option::is_some)
        || keeper.elsewhere.with(Option::is_some)
        || keeper.copy.with(Option::is_some)
        || keeper.is_deleted.get()
        || keeper.is_final()
        || keeper.not_added.with(Option::is_some)
        || !keeper.unread.with(Vec::is_empty)
        || !keeper.beside.with(Vec::is_empty)
}

/// Most visits have none, so that this is not loaded first.
#[inline(never)]
fn all(keeper: Keeper, link: RwSignal<Option<Notice>>) -> AnyView {
    let unread = keeper.unread;
    let editor = Editor::get();
    let is_final = flag(move || keeper.is_final() && !editor.looks_at_shared());
    view! {
        <div class="notices">
            {part(move || editor.has_copy_aside().then(|| of_copy(editor)))}
            {part(move || link.get().map(|found| of_link(keeper, link, found)))}
            {part(move || keeper.bids.get().map(of_bids))}
            {part(move || keeper.trouble.get().map(|trouble| of_trouble(keeper, trouble)))}
            {part(move || Some(unread.get().into_iter().map(|one| of_unread(keeper, one)).all()))}
            {part(move || keeper.mismatch.get().map(|mismatch| of_mismatch(keeper, &mismatch)))}
            {part(move || keeper.earlier.get().map(|earlier| of_earlier(keeper, earlier)))}
            {part(move || Some(keeper.beside.get().into_iter().map(|one| of_beside(keeper, one)).all()))}
            {part(move || keeper.elsewhere.get().map(|elsewhere| of_other_tab(keeper, elsewhere)))}
            {part(move || keeper.not_added.get().map(|scenario| of_not_added(keeper, scenario)))}
            {part(move || keeper.is_deleted.get().then(|| of_deleted(keeper)))}
            {while_so(is_final, Box::new(move || of_final(keeper)))}
            {part(move || keeper.copy.get().map(|copy| of_other_tab_copy(keeper, &copy)))}
        </div>
    }
    .into_any()
}

/// What became of the bids on show.
#[inline(never)]
fn of_bids(what: OtherTabBids) -> AnyView {
    let (words, is_changed) = match what {
        OtherTabBids::Changed => (BIDS_CHANGED, true),
        OtherTabBids::Removed => (BIDS_REMOVED, false),
        OtherTabBids::Deleted => (BIDS_DELETED, false),
    };
    let open = is_changed.then(|| button(words::OPEN_AS_CHANGED, address_bar::reload));
    notice(words.to_owned(), open.into_iter().collect())
}

/// That something stands in the way of keeping.
#[inline(never)]
fn of_trouble(keeper: Keeper, what: Trouble) -> AnyView {
    let editor = Editor::get();
    let save = move || {
        save_file::save("tranche-saved.json", &scenario_file::write(&editor.fund(), &editor.mine()));
    };
    let again = move || match what {
        Trouble::Cleared => keeper.keep_again(editor),
        Trouble::NotRead(_) => address_bar::reload(),
        _ => keeper.keep(editor),
    };
    let again = match what {
        Trouble::Cleared => Some(words::SAVE_AGAIN),
        Trouble::NotKept(_) | Trouble::NotRead(_) => Some(words::TRY_AGAIN),
        Trouble::Refused | Trouble::StandIn(_) => None,
    }
    .map(|label| button(label, again));
    let ways = again.into_iter().chain([button(words::SAVE_AS_FILE, save)]);
    notice(trouble(what), ways.collect())
}

/// Other decisions on this round, as of an old tab, or from a time when the database was out of reach.
#[inline(never)]
fn of_beside(keeper: Keeper, beside: OtherScenario) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let time = long_date(&document::day_and_time(beside.seen.at));
    let words = words::others(&fund, &time, &Ledger::of(&fund, &beside.opened.scenario));
    let beside = StoredValue::new(beside);
    let look = move || {
        let opened = beside.with_value(|beside| beside.opened.clone());
        let extras = Extras { title: words::others_as_of(&time), ..Extras::default() };
        editor.look_at(Shared { whose: Whose::Beside, extras, ..opened.into() });
        document::focus(TITLE);
    };
    let remove = move || {
        beside.with_value(|beside| keeper.remove_beside(beside));
        document::focus(TITLE);
    };
    notice(words, vec![button(words::LOOK_AT_OTHERS, look), button(words::DELETE_OTHERS, remove)])
}

#[inline(never)]
fn of_unread(keeper: Keeper, one: UnreadWork) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let carried = scenario_file::carry(&fund, one.text())
        .ok()
        .filter(|_| matches!(one.why, BadScenarioFile::OtherFigures | BadScenarioFile::OtherWords));
    let words = carried.as_ref().map_or_else(
        || words::unread(&fund, &one.why, &title_of(&one)),
        |carried| words::unread_but_decisions(&fund, &one.why, &title_of(&one), &carried.gone),
    );
    // What a newer version saved is whole: it is for that version.
    let is_newer = matches!(one.why, BadScenarioFile::Newer(_));
    let one = StoredValue::new(one);
    let save = move || one.with_value(|one| save_file::save("tranche-earlier-work.json", one.text()));
    let remove = move || {
        one.with_value(|one| keeper.discard(one));
        document::focus(TITLE);
    };
    let carry = carried.map(|carried| {
        // Every decision was found possible, and what stood here is one undo away.
        button(words::BRING_ACROSS, move || take_over(editor, &carried.scenario, &|| ()))
    });
    let ways = carry.into_iter().chain(one.with_value(earlier_states));
    let ways = ways.chain([button(words::SAVE_EARLIER, save)]);
    notice(words, ways.chain((!is_newer).then(|| button(words::PUT_EARLIER_ASIDE, remove))).collect())
}

/// What it is called, as people read it; empty where an older version of the page saved it.
fn title_of(one: &UnreadWork) -> String {
    match one.place {
        Place::Scenario(number, _) | Place::Damaged(number, _) => scenario_picker::title(number, &one.title),
        Place::Old(_) => String::new(),
    }
}

/// The way to all states that can be read of a scenario that cannot be opened.
fn earlier_states(one: &UnreadWork) -> Option<AnyView> {
    let Place::Damaged(number, _) = one.place else { return None };
    let address = format!("{}&scenario={number}", addresses::of_round_asked("history"));
    Some(button(words::EARLIER_STATES, move || address_bar::go(&address)))
}

/// Makes these decisions the reader's own, in one edit that can be undone; does something more where that went well.
fn take_over(editor: Editor, scenario: &Scenario, then: &dyn Fn()) {
    if editor.adopt(scenario.clone()).is_ok() {
        then();
        editor.back_to_mine();
        document::focus(TITLE);
    }
}

#[inline(never)]
fn of_other_tab(keeper: Keeper, there: OtherTabState) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let words = words::other_tab(&fund, &Ledger::of(&fund, &there.theirs));
    let there = StoredValue::new(there);
    let settle = move || {
        keeper.settle(there.get_value());
        keeper.keep(editor);
    };
    // Every decision was read for this fund, and mine is one undo away.
    let take = move || there.with_value(|there| take_over(editor, &there.theirs, &settle));
    notice(words, vec![button(words::USE_OTHER_TAB, take)])
}

/// That the bids were called otherwise, or other money was available, when the work was kept.
#[inline(never)]
fn of_mismatch(keeper: Keeper, mismatch: &Mismatch) -> AnyView {
    let words = words::mismatch(&Editor::get().fund(), mismatch);
    let close = move || {
        keeper.mismatch.set(None);
        document::focus(TITLE);
    };
    notice(words, vec![button(CLOSE, close)])
}

#[inline(never)]
fn of_earlier(keeper: Keeper, scenario: Scenario) -> AnyView {
    let (editor, fund) = (Editor::get(), Editor::get().fund());
    let words = words::earlier(&fund, &Ledger::of(&fund, &scenario));
    // Every decision was read for this fund, and what stood here is one undo away.
    let take = move || take_over(editor, &scenario, &|| keeper.earlier.set(None));
    let leave = move || {
        keeper.earlier.set(None);
        document::focus(TITLE);
    };
    notice(words, vec![button(words::USE_EARLIER, take), button(words::START_WITHOUT, leave)])
}
