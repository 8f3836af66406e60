//! The screen `?do=marks`: what somebody thinks of the bids before the meeting, for their own eyes.

mod bids_in_sight;
mod gone_marks;
mod marked_bid;
mod marks_as_file;
mod marks_head;
mod marks_keeper;
mod members_standing;
mod panel_standing;
mod standing_table;

use leptos::prelude::*;
use tranche::formats::marks_file::BadMarksFile;
use tranche::ui::browser::load;
use tranche::ui::signals::{All as _, part};
use tranche::ui::store::{self, Fault, SeenMarks, Trouble};
use tranche::ui::words::office::marks::{self as words, marks_as_file as file_words};
use tranche::ui::words::trouble;

use super::open_round::OpenRound;
use super::unread_record::{UnreadRecord, unread_record};
use bids_in_sight::{BIDS, BidsInSight};
use gone_marks::GoneMarks;
use marked_bid::marked_bid;
use marks_as_file::{MarksAsFile, file_name};
use marks_head::MarksHead;
use marks_keeper::MarksKeeper;
use panel_standing::PanelStanding;

/// All of it, once the marks are looked up.
#[component]
pub fn Marks(round: OpenRound) -> impl IntoView {
    let found = RwSignal::new(None::<Result<SeenMarks, Fault>>);
    load::run(async move {
        let seen = store::open().await.record(&round.row().marks()).await;
        found.set(Some(seen));
    });
    view! {
        <p class="marks-private">{words::PRIVATE}</p>
        {part(move || found.get().map(|seen| shown(round, seen)))}
    }
}

fn shown(round: OpenRound, seen: Result<SeenMarks, Fault>) -> AnyView {
    match seen {
        Err(fault) => {
            let why = trouble(Trouble::NotRead(fault));
            view! { <p class="error refused" role="alert">{why}</p> }.into_any()
        }
        Ok(seen) if seen.unread.is_some() => unread(round, seen),
        Ok(seen) => view! { <AllMarks keeper=MarksKeeper::of_marks(round, seen) /> }.into_any(),
    }
}

#[component]
fn AllMarks(keeper: MarksKeeper) -> impl IntoView {
    keeper.listen();
    let in_sight = BidsInSight::all();
    let bids = (0..keeper.round.fund().bids.len()).map(|at| marked_bid(keeper, in_sight, at));
    let stands_in = store::get().and_then(|store| store.fault()).map(Trouble::StandIn);
    view! {
        {stands_in.map(|why| view! { <p class="notice">{trouble(why)}</p> })}
        <MarksHead keeper in_sight />
        <section aria-labelledby=BIDS>
            <h2 id=BIDS tabindex="-1">{words::BIDS}</h2>
            <ul class="marked-bids">{bids.all()}</ul>
            <GoneMarks keeper />
        </section>
        <PanelStanding keeper />
        <MarksAsFile keeper />
    }
}

/// Marks that cannot be read stay as they are until somebody has them put aside.
fn unread(round: OpenRound, seen: SeenMarks) -> AnyView {
    // What a later version of this page wrote is for that.
    let can_go = !matches!(seen.unread, Some(BadMarksFile::Newer(_)));
    let words = UnreadRecord {
        why: seen.unread.as_ref().map(file_words::unread).unwrap_or_default(),
        save: file_words::SAVE_UNREAD,
        file_name: file_name(&round.fund()),
        set_aside: can_go.then_some(file_words::SET_ASIDE),
        changed_meanwhile: file_words::CHANGED_MEANWHILE,
    };
    unread_record(round.row().marks(), seen, words)
}
