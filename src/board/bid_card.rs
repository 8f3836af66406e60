//! One bid: what it asks for, what it is given, and what there is to know about it.

use leptos::prelude::*;
use tranche::{Bid, Check, Decision, Edit, Fund, Outcome};

use super::award_choices::Choices;
use super::bid_facts::besides;
use super::card_context::Card;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, flag, happened, held, part, while_so, words as changing};
use tranche::ui::words::{bid_card as words, given};

/// A bid in a fieldset whose legend begins with its reference.
#[component]
pub fn BidCard(
    place: usize,
    /// Whether its partnership has to be named, because the heading above does not.
    name_partnership: bool,
    /// Whether the filter leaves it out.
    left_out: Signal<bool>,
) -> impl IntoView {
    let card = Card::of(place);
    let fund = card.editor.fund();
    let bid = &fund.bids[place];
    let asked = match fund.partnership(&bid.partnership) {
        Some(partnership) if name_partnership => words::requested_by(&fund, bid, partnership.short_name()),
        _ => words::requested(&fund, bid),
    };
    let given = changing(move || card.with(|fund, bid| given(fund, bid, &card.decision.read())));
    let again = card.editor.again(place);
    let funded = flag(move || card.decision.with(|decision| decision.outcome.is_funded()));
    view! {
        <fieldset class="bid" id=Card::own_id(place) tabindex="-1" class:is-funded=funded hidden=left_out
            disabled=flag(move || card.editor.looks_at_shared())>
            <legend>
                <span class="ref">{bid.reference.to_string()}</span>
                " "
                <span class="bid-title">{bid.title.clone()}</span>
            </legend>
            <div class="bid-body">
                <p class="asked">{asked}</p>
                <p class="outcome">
                    <strong>{given}</strong>
                    <span class="room">{held(card.editor.room(place))}</span>
                </p>
                {part(move || {
                    let words = again.get();
                    (!words.is_empty()).then(|| look_again(card, words))
                })}
                {besides(card)}
                {part(move || card.decision.with(explained))}
                <Choices card />
                <About card />
            </div>
        </fieldset>
    }
}

/// What was decided before the figures changed, and the way to say that what it comes to now is meant.
#[inline(never)]
fn look_again(card: Card, words: String) -> AnyView {
    let is_decided = card.decision.with(|decision| decision.outcome != Outcome::Undecided);
    let stands = move || {
        // A bid of this fund can always stand as it is. The button goes, and the keyboard goes on from the card.
        let _ = card.editor.apply(Edit::Stands(card.reference()));
        document::focus(&Card::own_id(card.place));
    };
    view! {
        <div class="again">
            <p>{words}</p>
            {button(if is_decided { words::KEEP_DECISION } else { words::KEEP_UNDECIDED }, stands)}
        </div>
    }
    .into_any()
}

/// Why it was decided so, and on what conditions.
#[inline(never)]
fn explained(decision: &Decision) -> Option<AnyView> {
    let (reason, conditions) = (&decision.reason, &decision.conditions);
    let reason = (!reason.is_empty()).then(|| words::reason(reason));
    let conditions = (!conditions.is_empty()).then(|| words::conditions(conditions));
    let paragraphs = [reason, conditions].into_iter().flatten().map(|words| view! { <p>{words}</p> }).all();
    (!paragraphs.is_empty()).then(|| view! { <div class="explained">{paragraphs}</div> }.into_any())
}

/// What there is to know: made when it is first opened.
#[component]
fn About(card: Card) -> impl IntoView {
    let opened = RwSignal::new(false);
    let differ = card.with(|_, bid| Check::of_bid(bid).iter().any(|check| !check.agrees()));
    let summary = if differ { words::ABOUT_WRONG } else { words::ABOUT };
    view! {
        <details class="about" on:toggle=happened(move |_| opened.set(true))>
            <summary>{summary}</summary>
            {while_so(opened, Box::new(move || card.with(known)))}
        </details>
    }
}

fn known(fund: &Fund, bid: &Bid) -> AnyView {
    let paragraph = |class: &'static str, words: String| {
        (!words.is_empty()).then(|| view! { <p class=class>{words}</p> }.into_any())
    };
    let themes = (!bid.themes.is_empty()).then(|| paragraph("note", words::themes(bid)));
    let lines = bid.lines.iter().map(|line| (words::line(fund, bid, line), line.place.clone()));
    let differing = Check::of_bid(bid).into_iter().filter(|check| !check.agrees());
    let place = (!bid.place.is_empty()).then(|| paragraph("where", words::place(bid)));
    view! {
        {paragraph("purpose", bid.purpose.clone())}
        {themes}
        <ul class="lines">{lines.map(|(words, place)| view! {
            <li>{words} " " <span class="where">{place}</span></li>
        }).all()}</ul>
        {differing.filter_map(|check| paragraph("differs", words::differs(fund, &check))).all()}
        {bid.notes.iter().filter_map(|note| paragraph("note", note.clone())).all()}
        {place}
    }
    .into_any()
}
