//! Lists that cannot be read: said as what they are, handed out as files, and left where they stand.

use leptos::prelude::*;
use tranche::ui::browser::{load, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::All as _;
use tranche::ui::store::{self, MemberList, SeenMembers, Trouble};
use tranche::ui::words::trouble;

use super::sent_lists::SentLists;
use tranche::ui::words::office::collate::unread as words;

/// Each of them, and the way out.
pub fn unread_lists(lists: SentLists, unread: Vec<(MemberList, SeenMembers)>) -> AnyView {
    let can_begin = unread.iter().any(|(_, seen)| seen.is_damaged());
    let all = unread.into_iter().map(|(list, seen)| {
        let is_before = list == MemberList::Before;
        let why = seen.unread.as_ref().map(|why| words::why(is_before, why));
        let save = move || save_file::save(words::file_name(is_before), seen.text());
        view! {
            <p>{why}</p>
            <p class="actions">{main_button(words::save(is_before), save)}</p>
        }
    });
    let begin_anew = can_begin.then(|| {
        view! { <p class="actions">{button(words::BEGIN_ANEW, move || begin_anew(lists))}</p> }
    });
    view! { <div class="error refused" role="alert">{all.all()} {begin_anew}</div> }.into_any()
}

/// Puts what is damaged where it is in nobody's way, and begins anew.
fn begin_anew(lists: SentLists) {
    load::run(async move {
        let (store, row) = (store::open().await, lists.round.row());
        for (list, seen) in lists.unread.get().iter().filter(|(_, seen)| seen.is_damaged()) {
            if let Err(fault) = store.put_members_aside(&row, *list, seen).await {
                return lists.failed.set(trouble(Trouble::NotKept(fault)));
            }
        }
        lists.look_up();
    });
}
