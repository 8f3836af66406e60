//! One bid to mark: what it asks for, a mark, and a private note.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, entered, flag, happened, part, pressed, ticked, words as changing};
use tranche::ui::words::office::marks as words;
use tranche::{Bid, BidMark, Fund, Mark};

use super::bids_in_sight::{BidsInSight, no_mark_id, same_bid_id};
use super::marks_keeper::MarksKeeper;

/// What there is to say of one bid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OnBid {
    mark: Option<Mark>,
    note: String,
    /// What was noted when it was called otherwise.
    other: Option<BidMark>,
}

/// The bid in this place of its fund.
pub fn marked_bid(keeper: MarksKeeper, in_sight: BidsInSight, at: usize) -> AnyView {
    let fund = keeper.round.fund();
    let bid = &fund.bids[at];
    let one = Memo::new(move |_| on_bid(keeper, at));
    let reference = bid.reference.clone();
    let is_hidden = flag(move || in_sight.is_hidden(&reference, one.with(|one| one.mark.is_some())));
    let choices = words::CHOICES.iter().map(|(mark, word)| choice(keeper, one, at, *mark, word));
    view! {
        <li class="marked-bid" hidden=is_hidden on:focusin=move |_| in_sight.note_place(at)>
            <div class="one" id=bid_id(at) tabindex="-1" role="group" aria-labelledby=title_id(at)>
                <h3 id=title_id(at)><strong>{bid.reference.to_string()}</strong>" "{bid.title.clone()}</h3>
                <p class="note">{words::asks(&fund, bid)}</p>
                {description(&fund, bid)}
                {part(move || one.with(|one| one.other.as_ref().map(|other| other_words(keeper, at, other))))}
                <div class="choices">{choices.all()}</div>
                {note(keeper, one, at, bid)}
            </div>
        </li>
    }
    .into_any()
}

fn bid_id(at: usize) -> String {
    format!("marked-bid-{at}")
}

fn title_id(at: usize) -> String {
    format!("marked-bid-title-{at}")
}

fn on_bid(keeper: MarksKeeper, at: usize) -> OnBid {
    let fund = keeper.round.fund();
    let bid = &fund.bids[at];
    keeper.record.with(|marks| OnBid {
        mark: marks.mark(&fund, bid),
        note: marks.note(&bid.reference).to_owned(),
        other: marks.of_other_words(&fund, bid).cloned(),
    })
}

fn choice(
    keeper: MarksKeeper,
    one: Memo<OnBid>,
    at: usize,
    mark: Option<Mark>,
    word: &'static str,
) -> AnyView {
    let id = mark.is_none().then(|| no_mark_id(at));
    let is_set = flag(move || one.with(|one| one.mark == mark));
    let is_asked = flag(move || one.with(|one| one.other.is_some()));
    let choose = move |is_chosen| {
        if is_chosen {
            keeper.mark(at, mark);
        }
    };
    view! {
        <label class="choice">
            <input type="radio" id=id name=format!("mark-{at}") prop:checked=is_set prop:disabled=is_asked
                on:change=ticked(choose) />
            <span class="word">{word}</span>
        </label>
    }
    .into_any()
}

/// What the bid is for, where its paper says that.
fn description(fund: &Fund, bid: &Bid) -> Option<AnyView> {
    let all: Vec<String> = words::about(fund, bid);
    let paragraphs = |all: Vec<String>| all.into_iter().map(|text| view! { <p>{text}</p> }).all();
    (!all.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words::more_about(bid)}</summary>
                {paragraphs(all)}
            </details>
        }
        .into_any()
    })
}

/// Said where the title of a bid, or who asks, was another when it was marked: it may be another project.
fn other_words(keeper: MarksKeeper, at: usize, other: &BidMark) -> AnyView {
    let keep = move || {
        keeper.confirm(at);
        document::focus(&bid_id(at));
    };
    let clear = move || {
        let mut marks = keeper.record.get();
        let fund = keeper.round.fund();
        let bid = &fund.bids[at].reference;
        marks.clear(bid);
        keeper.replace(marks, words::cleared(bid));
        document::focus(&bid_id(at));
    };
    view! {
        <div class="notice">
            <p>{words::other_words(other)}</p>
            <button type="button" id=same_bid_id(at) on:click=pressed(keep)>{words::SAME_BID}</button>
            {button(words::OTHER_BID, clear)}
        </div>
    }
    .into_any()
}

fn note(keeper: MarksKeeper, one: Memo<OnBid>, at: usize, bid: &Bid) -> AnyView {
    let id = format!("private-note-{at}");
    let text = changing(move || one.with(|one| one.note.clone()));
    let leave = happened(move |_| keeper.keep());
    view! {
        <div class="control">
            <label for=id.clone()>{words::note_on(bid)}</label>
            <textarea id=id rows="2" autocomplete="off" prop:value=text
                on:input=entered(move |typed| keeper.note(at, &typed)) on:change=leave></textarea>
            <p class="on-paper">{text}</p>
        </div>
    }
    .into_any()
}
