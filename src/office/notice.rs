//! The screen `?do=notice`: what a scenario decides as a notice of decision, as motions for the minutes, and as the table for the paper
//! of a board.

mod board_table_copies;
mod document_view;
mod edit_text;
mod last_change;
mod meeting_record;
mod motion_list;
mod notice_keeper;
mod notice_parts;
mod notice_status;
mod notice_ways;
mod open_notice;

use leptos::prelude::*;
use tranche::formats::notice_file::BadNoticeFile;
use tranche::ui::browser::{address_bar, load};
use tranche::ui::signals::part;
use tranche::ui::store::{self, Fault, SeenNotice, Trouble};
use tranche::ui::words::office::{LOADING, notice as words};
use tranche::ui::words::{declared_interests, trouble};

use super::open_round::OpenRound;
use super::unread_record::{UnreadRecord, unread_record};
use super::way_to_final::way_to_final;
use board_table_copies::BoardTable;
use meeting_record::MeetingRecord;
use motion_list::MotionList;
use notice_keeper::NoticeKeeper;
use notice_parts::NoticeParts;
use notice_status::NoticeStatus;
use notice_ways::NoticeWays;
use open_notice::{OpenNotice, Standing};

/// All of it, once what was typed for it is looked up.
#[component]
pub fn Notice(round: OpenRound) -> impl IntoView {
    let asked = address_bar::asked("scenario").and_then(|number| number.parse().ok());
    let on_table = || round.scenarios.with(|all| all.on_table().unwrap_or(all.selection.current));
    let number = asked.unwrap_or_else(on_table);
    let found = RwSignal::new(None::<Result<(SeenNotice, MeetingRecord), Fault>>);
    load::run(async move {
        let record = MeetingRecord::of_round(round).await;
        let seen = store::open().await.record(&round.row().notice(number)).await;
        found.set(Some(seen.map(|seen| (seen, record))));
    });
    part(move || {
        Some(match found.get() {
            None => view! { <p role="status">{LOADING}</p> }.into_any(),
            Some(Err(fault)) => refused(trouble(Trouble::NotRead(fault))),
            Some(Ok((seen, _))) if seen.unread.is_some() => unread(round, number, seen),
            Some(Ok((seen, record))) => {
                let keeper = NoticeKeeper::of_notice(round, number, seen);
                let notice = OpenNotice::of(keeper, number, record);
                view! { <Whole notice /> }.into_any()
            }
        })
    })
}

fn refused(why: String) -> AnyView {
    view! { <p class="error refused" role="alert">{why}</p> }.into_any()
}

/// What can be written of the scenario, or why nothing can.
#[component]
fn Whole(notice: OpenNotice) -> impl IntoView {
    notice.keeper.listen();
    part(move || {
        Some(match notice.standing.get() {
            Standing::Open => view! { <Written notice /> }.into_any(),
            Standing::NoSuch => nothing(words::NO_SUCH),
            Standing::Deleted => nothing(words::DELETED),
            Standing::Unreadable => nothing(words::UNREADABLE),
        })
    })
}

fn nothing(why: &'static str) -> AnyView {
    view! { <p>{why}</p> }.into_any()
}

#[component]
fn Written(notice: OpenNotice) -> impl IntoView {
    notice.name_window();
    let is_unread = notice.record.is_unread;
    let no_record = move || is_unread.get().then(|| refused(declared_interests::UNREADABLE.to_owned()));
    view! {
        {part(no_record)}
        {part(move || way_to_final(notice.keeper.round, notice.number))}
        <NoticeStatus notice />
        <NoticeWays notice />
        <NoticeParts notice />
        <MotionList notice />
        <BoardTable notice />
    }
}

/// What cannot be read stays as it is until somebody has it put aside.
fn unread(round: OpenRound, number: usize, seen: SeenNotice) -> AnyView {
    // What a later version of this page wrote is for that.
    let can_go = !matches!(seen.unread, Some(BadNoticeFile::Newer(_)));
    let words = UnreadRecord {
        why: seen.unread.as_ref().map(words::unread).unwrap_or_default(),
        save: words::SAVE_UNREAD,
        file_name: words::UNREAD_FILE.to_owned(),
        set_aside: can_go.then_some(words::SET_ASIDE),
        changed_meanwhile: words::CHANGED_MEANWHILE,
    };
    unread_record(round.row().notice(number), seen, words)
}
