//! Copies: one of a shared scenario that is put aside, and one in which a tab goes on, or will.

use leptos::prelude::*;
use tranche::Scenario;
use tranche::formats::scenario_file;

use super::editor::Editor;
use super::keeper::{Keeper, OtherTabCopy};
use super::strip::TITLE;
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::button;
use tranche::ui::notice_box::notice;
use tranche::ui::words::dialog::CLOSE;
use tranche::ui::words::{final_scenario, notices as words, scenario_picker};

/// A copy that was changed, and something took its place.
#[inline(never)]
pub fn of_copy(editor: Editor) -> AnyView {
    let open = move || {
        editor.show_aside();
        document::focus(TITLE);
    };
    let close = move || {
        editor.forget_aside();
        document::focus(TITLE);
    };
    notice(
        words::COPY_ASIDE.to_owned(),
        vec![button(words::OPEN_COPY, open), button(words::DELETE_COPY, close)],
    )
}

/// Another tab went on with the scenario that both had, or it is final.
#[inline(never)]
pub fn of_other_tab_copy(keeper: Keeper, copy: &OtherTabCopy) -> AnyView {
    let compare = copy.number.map(|number| {
        let address = format!("{}&scenario={number}", addresses::of_round_asked("compare"));
        button(scenario_picker::COMPARE, move || address_bar::go(&address))
    });
    let close = move || {
        keeper.copy.set(None);
        document::focus(TITLE);
    };
    let words = match copy.is_final {
        true => final_scenario::goes_on_in_copy(&copy.theirs, &copy.mine),
        false => scenario_picker::goes_on_in_copy(&copy.theirs, &copy.mine, copy.number.is_none()),
    };
    notice(words, compare.into_iter().chain([button(CLOSE, close)]).collect())
}

/// Another tab has deleted the scenario that is worked on here.
#[inline(never)]
pub fn of_deleted(keeper: Keeper) -> AnyView {
    let bring_back = move || {
        keeper.bring_back();
        document::focus(TITLE);
    };
    notice(
        scenario_picker::DELETED_ELSEWHERE.to_owned(),
        vec![button(scenario_picker::BRING_BACK, bring_back)],
    )
}

/// Something was to be a new scenario, and is none.
#[inline(never)]
pub fn of_not_added(keeper: Keeper, scenario: Scenario) -> AnyView {
    let fund = Editor::get().fund();
    let save = move || save_file::save("tranche-saved.json", &scenario_file::write(&fund, &scenario));
    let close = move || {
        keeper.not_added.set(None);
        document::focus(TITLE);
    };
    notice(
        scenario_picker::NOT_ADDED.to_owned(),
        vec![button(words::SAVE_EARLIER, save), button(CLOSE, close)],
    )
}
