//! What is kept beside the decisions on show, or was decided on other bids or elsewhere: each with the way to it.

use leptos::prelude::*;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::link::Extras;
use tranche::{Ledger, Mismatch, Scenario, Shared, Whose};

use super::editor::Editor;
use super::keeper::{Keeper, OtherTabState};
use super::strip::TITLE;
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::button;
use tranche::ui::notice_box::notice;
use tranche::ui::signals::All as _;
use tranche::ui::store::{OtherScenario, Place, UnreadWork};
use tranche::ui::words::notices as words;
use tranche::ui::words::{dialog::CLOSE, long_date, scenario_picker};

#[inline(never)]
pub fn of_all_unread(keeper: Keeper) -> Vec<AnyView> {
    keeper.unread.get().into_iter().map(|one| of_unread(keeper, one)).all()
}

#[inline(never)]
pub fn of_all_beside(keeper: Keeper) -> Vec<AnyView> {
    keeper.beside.get().into_iter().map(|one| of_beside(keeper, one)).all()
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
pub fn of_other_tab(keeper: Keeper, there: OtherTabState) -> AnyView {
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
pub fn of_mismatch(keeper: Keeper, mismatch: &Mismatch) -> AnyView {
    let words = words::mismatch(&Editor::get().fund(), mismatch);
    let close = move || {
        keeper.mismatch.set(None);
        document::focus(TITLE);
    };
    notice(words, vec![button(CLOSE, close)])
}

#[inline(never)]
pub fn of_earlier(keeper: Keeper, scenario: Scenario) -> AnyView {
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
