//! What has to be said above the figures: each in words, with the way out, until it is put away.
//!
//! None of these is inlined: what most never see is not loaded first.

use leptos::prelude::*;
use tranche::Notice;
use tranche::formats::scenario_file;

use super::copy_notice::{of_copy, of_deleted, of_not_added, of_other_tab_copy};
use super::editor::Editor;
use super::final_scenario::of_final;
use super::keeper::{Keeper, OtherTabBids};
use super::kept_notice::{of_all_beside, of_all_unread, of_earlier, of_mismatch, of_other_tab};
use super::link_notice::of_link;
use tranche::ui::browser::{address_bar, save_file};
use tranche::ui::button::button;
use tranche::ui::notice_box::notice;
use tranche::ui::signals::{All as _, flag, part, while_so};
use tranche::ui::store::Trouble;
use tranche::ui::words::notices as words;
use tranche::ui::words::{BIDS_CHANGED, BIDS_DELETED, BIDS_REMOVED, trouble};

/// All that has to be said, where anything has. That nothing can be kept may be so from the beginning, and is said as soon as decisions
/// can be made; the others are not loaded before there is one.
#[component]
pub fn Notices(keeper: Keeper, link: RwSignal<Option<Notice>>) -> impl IntoView {
    let editor = Editor::get();
    let others =
        Memo::new(move |_| link.with(Option::is_some) || editor.has_copy_aside() || has_others(keeper));
    [
        part(move || keeper.trouble.get().map(|trouble| of_trouble(keeper, trouble))),
        part(move || others.get().then(|| all_others(keeper, link))),
    ]
    .into_iter()
    .all()
}

fn has_others(keeper: Keeper) -> bool {
    keeper.bids.with(Option::is_some)
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

#[inline(never)]
fn all_others(keeper: Keeper, link: RwSignal<Option<Notice>>) -> AnyView {
    let editor = Editor::get();
    let is_final = flag(move || keeper.is_final() && !editor.looks_at_shared());
    view! {
        <div class="notices">
            {part(move || editor.has_copy_aside().then(|| of_copy(editor)))}
            {part(move || link.get().map(|found| of_link(keeper, link, found)))}
            {part(move || keeper.bids.get().map(of_bids))}
            {part(move || Some(of_all_unread(keeper)))}
            {part(move || keeper.mismatch.get().map(|mismatch| of_mismatch(keeper, &mismatch)))}
            {part(move || keeper.earlier.get().map(|earlier| of_earlier(keeper, earlier)))}
            {part(move || Some(of_all_beside(keeper)))}
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
    view! { <div class="notices">{notice(trouble(what), ways.collect())}</div> }.into_any()
}
