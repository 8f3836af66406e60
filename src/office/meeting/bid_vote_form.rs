//! One bid: who declared an interest in it, who moved and seconded it, and how many voted how.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, flag, part, words as changing};
use tranche::ui::words::declared_interests::interest_beside;
use tranche::ui::words::listed_bid::name;
use tranche::ui::words::office::meeting::{voted_for, votes as words};
use tranche::{BidVote, VotedMotion};

use super::meeting_keeper::MeetingKeeper;
use super::vote_fields::vote_fields;

/// The id of the heading above the votes.
pub const VOTES: &str = "votes";

/// What there is to show of one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
struct OnBid {
    vote: BidVote,
    /// What was recorded when it was called otherwise.
    other: Option<BidVote>,
    /// What is decided on it now.
    now: VotedMotion,
    /// Whether the vote was recorded for another decision.
    is_other: bool,
    /// The interests in it, in words.
    interests: Vec<String>,
}

/// The bid in this place of its fund.
pub fn bid_vote_form(keeper: MeetingKeeper, at: usize) -> AnyView {
    let one = Memo::new(move |_| on_bid(keeper, at));
    let is_blank = flag(move || one.with(|one| one.vote.is_blank() && one.interests.is_empty()));
    let is_asked = flag(move || one.with(|one| one.is_asked()));
    let why_locked = move || is_asked.get().then(|| locked_id(at));
    let decided = changing(move || one.with(|one| voted_for::decided_now(&keeper.round.fund(), &one.now)));
    let title = keeper.round.fund().bids.get(at).map(name);
    let interests = part(move || {
        let items = one.with(|one| one.interests.clone()).into_iter().map(|words| view! { <li>{words}</li> });
        Some(items.all())
    });
    let vote = Memo::new(move |_| one.with(|one| one.vote.clone()));
    let in_words = changing(move || {
        one.with(|one| format!("{} {}", words::vote(&one.vote), of_other_outcome(keeper, one)))
    });
    view! {
        <li class="bid-vote" class:is-blank=is_blank>
            <div role="group" aria-labelledby=title_id(at)>
                <h3 id=title_id(at) tabindex="-1">{title}</h3>
                <ul class="interests">{interests}</ul>
                <p class="note">{decided}</p>
                {part(move || one.with(|one| doubt(keeper, at, one)))}
                <fieldset disabled=is_asked aria-describedby=why_locked>
                    <legend class="unseen">{words::VOTE}</legend>
                    {vote_fields(keeper, at, vote)}
                </fieldset>
                <p class="on-paper">{in_words}</p>
            </div>
        </li>
    }
    .into_any()
}

fn title_id(at: usize) -> String {
    format!("bid-vote-{at}")
}

fn locked_id(at: usize) -> String {
    format!("bid-vote-{at}-locked")
}

impl OnBid {
    /// Whether somebody has to say something of the vote before it is changed.
    fn is_asked(&self) -> bool {
        self.other.is_some() || self.is_other
    }
}

fn on_bid(keeper: MeetingKeeper, at: usize) -> OnBid {
    let fund = keeper.round.fund();
    let (bid, now) = (&fund.bids[at], keeper.motion(at));
    keeper.record.with(|meeting| {
        let vote = meeting.vote(&fund, bid);
        OnBid {
            is_other: vote.is_some_and(|vote| !vote.is_on(&now)),
            now,
            vote: vote.cloned().unwrap_or_default(),
            other: meeting.vote_of_other_words(&fund, bid).cloned(),
            interests: meeting.interests_in(&fund, bid).map(interest_beside).collect(),
        }
    })
}

/// What has to be said of the vote before it is changed.
fn doubt(keeper: MeetingKeeper, at: usize, one: &OnBid) -> Option<AnyView> {
    let other = one.other.as_ref().map(|other| other_words(keeper, at, other));
    other.or_else(|| one.is_other.then(|| other_outcome(keeper, at, of_other_outcome(keeper, one))))
}

/// That it was recorded for another decision, where it was.
fn of_other_outcome(keeper: MeetingKeeper, one: &OnBid) -> String {
    let said = || voted_for::other_outcome(&keeper.round.fund(), one.vote.on.as_ref(), &one.now);
    one.is_other.then(said).unwrap_or_default()
}

/// Said where the title of a bid, or who asks, was another when something was recorded: it may be another project.
fn other_words(keeper: MeetingKeeper, at: usize, other: &BidVote) -> AnyView {
    let keep = move || keeper.confirm_vote(at);
    question(keeper, at, words::other_words(other), (words::SAME_BID, keep), words::OTHER_BID)
}

/// Said where the vote was recorded for another decision.
fn other_outcome(keeper: MeetingKeeper, at: usize, why: String) -> AnyView {
    let keep = move || keeper.confirm_outcome(at);
    question(keeper, at, why, (voted_for::RECORD_HERE, keep), words::REMOVE)
}

/// Whether the vote holds: one answer keeps it, the other takes it away.
fn question(
    keeper: MeetingKeeper,
    at: usize,
    why: String,
    (yes, keep): (&'static str, impl Fn() + 'static),
    no: &'static str,
) -> AnyView {
    let keep = move || {
        keep();
        document::focus(&title_id(at));
    };
    let clear = move || {
        keeper.clear_vote(at);
        document::focus(&title_id(at));
    };
    view! {
        <div class="notice">
            <p>{why}</p>
            {button(yes, keep)}
            {button(no, clear)}
            <p class="note" id=locked_id(at)>{voted_for::LOCKED}</p>
        </div>
    }
    .into_any()
}
