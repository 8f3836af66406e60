//! The screen `?do=collate`: what members sent, found in whatever is pasted, put side by side.

mod agreed_scenario;
mod agreement_ladder;
mod bids_table;
mod both_lists;
mod bring_replies;
mod collated;
mod interest_notes;
mod interests_register;
mod known_figures;
mod list_intake;
mod moved_members;
mod origin;
mod paper_head;
mod quorum_choice;
mod read_replies;
mod sent_acts;
mod sent_lists;
mod sent_row;
mod sent_rows;
mod sent_scenario;
mod unread_lists;

use std::sync::Arc;

use leptos::prelude::*;
use tranche::ui::signals::{held, part};

use super::open_round::OpenRound;
use agreement_ladder::AgreementLadder;
use bids_table::BidsTable;
use bring_replies::BringReplies;
pub use collated::Collated;
use interest_notes::InterestNotes;
use moved_members::MovedMembers;
pub use paper_head::PaperHead;
pub use sent_lists::SentLists;
use sent_rows::SentRows;
use tranche::ui::words::office::{LOADING, collate as words};
use unread_lists::unread_lists;

/// All of it.
#[component]
pub fn Collate(round: OpenRound) -> impl IntoView {
    let lists = SentLists::of_round(round);
    lists.listen();
    let (now, before) = (lists.collated_now(), lists.collated_before());
    let stage = Memo::new(move |_| Stage::of(lists));
    view! {
        <PaperHead round />
        <p class="error refused" role="alert">{held(lists.failed)}</p>
        {part(move || Some(match stage.get() {
            Stage::Loading => view! { <p role="status">{LOADING}</p> }.into_any(),
            Stage::Unread => unread_lists(lists, lists.unread.get()),
            Stage::Open => view! {
                <BringReplies lists />
                <SentRows lists />
                <SideBySide lists now />
                <MovedMembers lists now before />
            }
            .into_any(),
        }))}
    }
}

/// How far the lists can be worked with. Nothing is brought before it is known what is here: it would stand in for that.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Loading,
    Unread,
    Open,
}

impl Stage {
    fn of(lists: SentLists) -> Self {
        match lists.unread.with(Vec::is_empty) {
            false => Self::Unread,
            true if lists.is_looked_up.get() => Self::Open,
            true => Self::Loading,
        }
    }
}

/// What counts, bid by bid, and what follows from it.
#[component]
fn SideBySide(lists: SentLists, now: Memo<Arc<Collated>>) -> impl IntoView {
    let are_any = Memo::new(move |_| lists.lists.with(|all| !all.now.is_empty()));
    let do_count = Memo::new(move |_| now.with(|now| now.members() > 0));
    part(move || {
        are_any.get().then(|| {
            if do_count.get() {
                view! {
                    <InterestNotes lists now />
                    <BidsTable lists now />
                    <AgreementLadder round=lists.round now />
                }
                .into_any()
            } else {
                view! { <p class="notice">{words::NONE_COUNTED}</p> }.into_any()
            }
        })
    })
}
