//! The screen `?do=meeting`: the interests that members declare, and who moved, seconded and voted on each bid.

mod bid_vote_form;
mod interest_form;
mod interest_list;
mod meeting_keeper;
mod vote_fields;

use leptos::prelude::*;
use tranche::formats::meeting_file::BadMeetingFile;
use tranche::name_of_title;
use tranche::ui::browser::{document, load};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, held, part, words as changing};
use tranche::ui::store::{self, Fault, SeenMeeting, Trouble};
use tranche::ui::words::office::meeting::{self as words, voted_for, votes};
use tranche::ui::words::office::table_acts;
use tranche::ui::words::{long_date, trouble};
use tranche::{BidRef, BidVote};

use super::focus_soon::focus_soon;
use super::open_round::OpenRound;
use super::record_trouble::{not_saved, saved, undo};
use super::unread_record::{UnreadRecord, unread_record};
use bid_vote_form::{VOTES, bid_vote_form};
use interest_form::InterestForm;
use interest_list::{INTERESTS, interest_list};
use meeting_keeper::MeetingKeeper;

/// All of it, once the record is looked up.
#[component]
pub fn Meeting(round: OpenRound) -> impl IntoView {
    let found = RwSignal::new(None::<Result<SeenMeeting, Fault>>);
    load::run(async move {
        let seen = store::open().await.record(&round.row().meeting()).await;
        found.set(Some(seen));
    });
    view! {
        <p class="about-record">{words::ABOUT}</p>
        {part(move || found.get().map(|seen| shown(round, seen)))}
    }
}

fn shown(round: OpenRound, seen: Result<SeenMeeting, Fault>) -> AnyView {
    match seen {
        Err(fault) => {
            let why = trouble(Trouble::NotRead(fault));
            view! { <p class="error refused" role="alert">{why}</p> }.into_any()
        }
        Ok(seen) if seen.unread.is_some() => unread(round, seen),
        Ok(seen) => view! { <WholeRecord keeper=MeetingKeeper::of_meeting(round, seen) /> }.into_any(),
    }
}

#[component]
fn WholeRecord(keeper: MeetingKeeper) -> impl IntoView {
    keeper.listen();
    let fund = keeper.round.fund();
    let forms = (0..fund.bids.len()).map(|at| bid_vote_form(keeper, at));
    let stands_in = store::get().and_then(|store| store.fault()).map(Trouble::StandIn);
    let when = long_date(&document::today());
    let printed = changing(move || words::printed(&keeper.round.fund(), &keeper.scenario_title(), &when));
    view! {
        {stands_in.map(|why| view! { <p class="notice">{trouble(why)}</p> })}
        <p class="on-paper">{printed}</p>
        <div class="record-head">
            <p class="note">{saved(keeper)}</p>
            <p role="status">{held(keeper.said)}</p>
            {undo(keeper, INTERESTS)}
        </div>
        {not_saved(keeper, words::UNREADABLE_BY_NOW, INTERESTS)}
        <section class="register" aria-labelledby=INTERESTS>
            <h2 id=INTERESTS tabindex="-1">{words::INTERESTS}</h2>
            {interest_list(keeper)}
            <InterestForm keeper />
        </section>
        <section aria-labelledby=VOTES>
            <h2 id=VOTES tabindex="-1">{votes::VOTES}</h2>
            <p class="about-record">{changing(move || votes::of_scenario(&keeper.scenario_title()))}</p>
            {recorded_before(keeper)}
            <ul class="bid-votes">{forms.all()}</ul>
            {gone_votes(keeper)}
        </section>
        <p class="actions">{button(table_acts::PRINT, document::print)}</p>
    }
}

/// The one answer for all votes that were recorded before the decision, where there are several.
fn recorded_before(keeper: MeetingKeeper) -> AnyView {
    let votes = Memo::new(move |_| keeper.voted_before().len());
    let confirm = move || {
        keeper.confirm_all();
        focus_soon(VOTES.to_owned());
    };
    let asked = move |votes: usize| {
        view! {
            <div class="notice">
                <p>{voted_for::recorded_before(votes)}</p>
                <p class="actions">{button(&voted_for::record_all_here(votes), confirm)}</p>
            </div>
        }
    };
    part(move || Some(votes.get()).filter(|votes| *votes > 1).map(asked)).into_any()
}

/// What is recorded of bids that are not in the round any more.
fn gone_votes(keeper: MeetingKeeper) -> AnyView {
    let gone = Memo::new(move |_| {
        let fund = keeper.round.fund();
        let gone = |(bid, one): (&BidRef, &BidVote)| votes::gone_vote(bid, one);
        keeper.record.with(|meeting| meeting.gone(&fund).map(gone).collect::<Vec<_>>())
    });
    let list = move || {
        let items = gone.get().into_iter().map(|words| view! { <li>{words}</li> }).all();
        (!items.is_empty()).then(|| view! { <h3>{votes::GONE}</h3> <ul>{items}</ul> })
    };
    part(list).into_any()
}

/// A record that cannot be read stays as it is until somebody has it put aside.
fn unread(round: OpenRound, seen: SeenMeeting) -> AnyView {
    // What a later version of this page wrote is for that.
    let can_go = !matches!(seen.unread, Some(BadMeetingFile::Newer(_)));
    let words = UnreadRecord {
        why: seen.unread.as_ref().map(words::unread).unwrap_or_default().to_owned(),
        save: words::SAVE_UNREAD,
        file_name: format!("{}.json", name_of_title(&round.fund().title).replacen("own", "meeting", 1)),
        set_aside: can_go.then_some(words::SET_ASIDE),
        changed_meanwhile: words::CHANGED_MEANWHILE,
    };
    unread_record(round.row().meeting(), seen, words)
}
