//! What has to be said of the link in the address: it does not open, or says what one has decided already.

use leptos::prelude::*;
use tranche::Notice;

use super::editor::Editor;
use super::keeper::Keeper;
use super::strip::TITLE;
use tranche::ui::browser::{address_bar, document};
use tranche::ui::button::button;
use tranche::ui::notice_box::notice;
use tranche::ui::signals::{Part, part};
use tranche::ui::words::{bad_link, dialog::CLOSE, notices as words};

/// Says it until it is put away. What holds of the scenario on the table is not said of another one that is put there.
#[inline(never)]
pub fn of_link(keeper: Keeper, link: RwSignal<Option<Notice>>, found: Notice) -> Part {
    let close = move || {
        address_bar::forget_code();
        link.set(None);
        document::focus(TITLE);
    };
    // The number of the scenario that was on the table at first, and whether it has been there since.
    let stays = Memo::new(move |before: Option<&(usize, bool)>| {
        let now = keeper.number();
        before.map_or((now, true), |(first, stayed)| (*first, *stayed && *first == now))
    });
    part(move || {
        let holds = found != Notice::SameAsMine || stays.get().1;
        holds.then(|| notice(words_of(&found), vec![button(CLOSE, close)]))
    })
}

fn words_of(notice: &Notice) -> String {
    match notice {
        Notice::BadLink(why) => bad_link(&Editor::get().fund(), why),
        Notice::SameAsMine => words::SAME_AS_MINE.to_owned(),
    }
}
