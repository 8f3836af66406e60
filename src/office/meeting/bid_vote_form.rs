//! One bid: who declared an interest in it, who moved and seconded it, and how many voted how.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, entered, flag, happened, held, part, words as changing};
use tranche::ui::words::declared_interests::interest_beside;
use tranche::ui::words::listed_bid::name;
use tranche::ui::words::office::meeting::votes as words;
use tranche::{BidVote, VotedOutcome, read_count};

use super::meeting_keeper::MeetingKeeper;

/// The id of the heading above the votes.
pub const VOTES: &str = "votes";

/// What there is to show of one bid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OnBid {
    vote: BidVote,
    /// What was recorded when it was called otherwise.
    other: Option<BidVote>,
    /// What is decided on it now, where the vote was recorded for another decision.
    decided: Option<VotedOutcome>,
    /// The interests in it, in words.
    interests: Vec<String>,
}

/// A text of a vote, to read and to write.
type TextField = fn(&mut BidVote) -> &mut String;
/// A count of one.
type CountField = fn(&mut BidVote) -> &mut Option<u32>;

const TEXTS: [(&str, TextField); 2] =
    [(words::MOVER, |vote| &mut vote.mover), (words::SECONDER, |vote| &mut vote.seconder)];
const COUNTS: [(&str, CountField); 3] = [
    (words::FOR, |vote| &mut vote.in_favour),
    (words::AGAINST, |vote| &mut vote.against),
    (words::ABSTAINED, |vote| &mut vote.abstained),
];

/// The bid in this place of its fund.
pub fn bid_vote_form(keeper: MeetingKeeper, at: usize) -> AnyView {
    let one = Memo::new(move |_| on_bid(keeper, at));
    let is_blank = flag(move || one.with(|one| one.vote.is_blank() && one.interests.is_empty()));
    let is_asked = flag(move || one.with(|one| one.other.is_some() || one.decided.is_some()));
    let title = keeper.round.fund().bids.get(at).map(name);
    let interests = part(move || {
        let items = one.with(|one| one.interests.clone()).into_iter().map(|words| view! { <li>{words}</li> });
        Some(items.all())
    });
    let id = move |field: usize| format!("{VOTES}-{at}-{field}");
    let texts = TEXTS.iter().enumerate().map(|(nth, (label, of))| {
        let field = Field { keeper, one, at, id: id(nth), label };
        text_field(field, *of)
    });
    let counts = COUNTS.iter().enumerate().map(|(nth, (label, of))| {
        let field = Field { keeper, one, at, id: id(TEXTS.len() + nth), label };
        count_field(field, *of)
    });
    let in_words = changing(move || {
        one.with(|one| format!("{} {}", words::vote(&one.vote), of_other_outcome(keeper, one)))
    });
    view! {
        <li class="bid-vote" class:is-blank=is_blank>
            <div role="group" aria-labelledby=title_id(at)>
                <h3 id=title_id(at) tabindex="-1">{title}</h3>
                <ul class="interests">{interests}</ul>
                {part(move || one.with(|one| doubt(keeper, at, one)))}
                <fieldset disabled=is_asked>
                    <legend class="unseen">{words::VOTE}</legend>
                    {texts.all()}
                    {counts.all()}
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

fn on_bid(keeper: MeetingKeeper, at: usize) -> OnBid {
    let fund = keeper.round.fund();
    let (bid, now) = (&fund.bids[at], keeper.outcome(at));
    keeper.record.with(|meeting| {
        let vote = meeting.vote(&fund, bid);
        OnBid {
            decided: vote.and_then(|vote| (!vote.is_on(now)).then_some(now)),
            vote: vote.cloned().unwrap_or_default(),
            other: meeting.vote_of_other_words(&fund, bid).cloned(),
            interests: meeting.interests_in(&fund, bid).map(interest_beside).collect(),
        }
    })
}

/// What has to be said of the vote before it is changed.
fn doubt(keeper: MeetingKeeper, at: usize, one: &OnBid) -> Option<AnyView> {
    let other = one.other.as_ref().map(|other| other_words(keeper, at, other));
    other.or_else(|| one.decided.map(|_| other_outcome(keeper, at, of_other_outcome(keeper, one))))
}

/// That it was recorded for another decision, where it was.
fn of_other_outcome(keeper: MeetingKeeper, one: &OnBid) -> String {
    let said = |now| words::other_outcome(&keeper.round.fund(), one.vote.on, now);
    one.decided.map(said).unwrap_or_default()
}

/// Said where the title of a bid, or who asks, was another when something was recorded: it may be another project.
fn other_words(keeper: MeetingKeeper, at: usize, other: &BidVote) -> AnyView {
    let keep = move || keeper.confirm_vote(at);
    question(keeper, at, words::other_words(other), (words::SAME_BID, keep), words::OTHER_BID)
}

/// Said where the vote was recorded for another decision.
fn other_outcome(keeper: MeetingKeeper, at: usize, why: String) -> AnyView {
    let keep = move || keeper.confirm_outcome(at);
    question(keeper, at, why, (words::RECORD_HERE, keep), words::REMOVE)
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
        </div>
    }
    .into_any()
}

/// One of its fields.
struct Field {
    keeper: MeetingKeeper,
    one: Memo<OnBid>,
    at: usize,
    id: String,
    label: &'static str,
}

fn text_field(field: Field, of: TextField) -> AnyView {
    let Field { keeper, one, at, id, label } = field;
    let now = changing(move || of(&mut one.with(|one| one.vote.clone())).to_owned());
    let typed = move |text: String| keeper.note_vote(at, |vote| *of(vote) = text);
    let leave = happened(move |_| keeper.keep());
    view! {
        <div class="control">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" autocomplete="off" prop:value=now on:input=entered(typed) on:change=leave />
        </div>
    }
    .into_any()
}

fn count_field(field: Field, of: CountField) -> AnyView {
    let Field { keeper, one, at, id, label } = field;
    let why = format!("{id}-why");
    let wrong = RwSignal::new(String::new());
    let now = changing(move || {
        let count = *of(&mut one.with(|one| one.vote.clone()));
        count.map_or_else(String::new, |count| count.to_string())
    });
    // What is no count is not recorded, and the last one that was stays.
    let typed = move |text: String| match read_count(&text) {
        Ok(count) => {
            wrong.set(String::new());
            keeper.note_vote(at, |vote| *of(vote) = count);
        }
        Err(_) => wrong.set(words::not_a_count(&text)),
    };
    let leave = happened(move |_| keeper.keep());
    let is_wrong = changing(move || wrong.with(|words| !words.is_empty()).to_string());
    view! {
        <div class="control is-count">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" inputmode="numeric" autocomplete="off" aria-describedby=why.clone() aria-invalid=is_wrong
                prop:value=now on:input=entered(typed) on:change=leave />
            <p class="error" id=why role="alert">{held(wrong)}</p>
        </div>
    }
    .into_any()
}
