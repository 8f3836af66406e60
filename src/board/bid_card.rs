//! One bid: what it asks for, what it is given, and what there is to know about it.

use leptos::prelude::*;
use tranche::{Bid, Check, Cost, Decision, Edit, Fund, Line, Outcome, Precision};

use super::award_choices::Choices;
use super::bid_facts::besides;
use super::card_context::Card;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, flag, happened, held, part, words as changing};
use tranche::ui::words;

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
        Some(partnership) if name_partnership => {
            format!("{} requested {}", partnership.short_name(), fund.show(bid.requested))
        }
        _ => format!("Requested {}", fund.show(bid.requested)),
    };
    let given = changing(move || card.with(|fund, bid| words::given(fund, bid, &card.decision.read())));
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
fn look_again(card: Card, words: String) -> AnyView {
    let is_decided = card.decision.with_untracked(|decision| decision.outcome != Outcome::Undecided);
    let stands = move || {
        // A bid of this fund can always stand as it is. The button goes, and the keyboard goes on from the card.
        let _ = card.editor.apply(Edit::Stands(card.with(|_, bid| bid.reference.clone())));
        document::focus(&Card::own_id(card.place));
    };
    view! {
        <div class="again">
            <p>{words}</p>
            {button(if is_decided { "It stands" } else { "It stays not decided" }, stands)}
        </div>
    }
    .into_any()
}

/// Why it was decided so, and on what conditions.
fn explained(decision: &Decision) -> Option<AnyView> {
    let said = [("Reason", &decision.reason), ("Conditions", &decision.conditions)];
    let said = said.into_iter().filter(|(_, text)| !text.is_empty());
    let said: Vec<_> = said.map(|(word, text)| format!("{word}: {text}")).collect();
    (!said.is_empty()).then(|| {
        view! { <div class="explained">{said.into_iter().map(|words| view! { <p>{words}</p> }).all()}</div> }.into_any()
    })
}

/// What there is to know: made when it is first opened.
#[component]
fn About(card: Card) -> impl IntoView {
    let opened = RwSignal::new(false);
    let differ = card.with(|_, bid| Check::of_bid(bid).iter().any(|check| !check.agrees()));
    let summary = if differ { "About this bid: its figures do not re-add" } else { "About this bid" };
    view! {
        <details class="about" on:toggle=happened(move |_| opened.set(true))>
            <summary>{summary}</summary>
            {part(move || opened.get().then(|| card.with(known)))}
        </details>
    }
}

fn known(fund: &Fund, bid: &Bid) -> AnyView {
    let said = |class: &'static str, words: String| {
        (!words.is_empty()).then(|| view! { <p class=class>{words}</p> }.into_any())
    };
    let themes =
        if bid.themes.is_empty() { String::new() } else { format!("Themes: {}", bid.themes.join(", ")) };
    let lines: Vec<_> =
        bid.lines.iter().map(|line| (line_words(fund, bid, line), line.place.clone())).collect();
    let differing = Check::of_bid(bid).into_iter().filter(|check| !check.agrees());
    let request = if bid.place.is_empty() { String::new() } else { format!("Request: {}", bid.place) };
    view! {
        {said("purpose", bid.purpose.clone())}
        {said("note", themes)}
        <ul class="lines">{lines.into_iter().map(|(words, place)| view! {
            <li>{words} " " <span class="where">{place}</span></li>
        }).all()}</ul>
        {differing.filter_map(|check| said("differs", differs(fund, &check))).all()}
        {bid.notes.iter().filter_map(|note| said("note", note.clone())).all()}
        {said("where", request)}
    }
    .into_any()
}

fn differs(fund: &Fund, check: &Check) -> String {
    format!(
        "{}: the paper states {}, its parts come to {} ({}).",
        words::figure(fund, &check.of),
        fund.show(check.stated),
        fund.show(check.computed),
        words::outcome(fund, check)
    )
}

/// `Uniform: £800 for each of 20 constables, £16,000`.
fn line_words(fund: &Fund, bid: &Bid, line: &Line) -> String {
    let firmness = match line.precision {
        Precision::Exact => "",
        Precision::UpTo => "up to ",
        Precision::Approximate => "about ",
    };
    let total = fund.show(bid.line_total(line));
    match &line.cost {
        Cost::Amount { reducible_to: Some(low), .. } => {
            format!("{}: {firmness}{total}, reducible to {}", line.title, fund.show(*low))
        }
        Cost::Amount { .. } => format!("{}: {firmness}{total}", line.title),
        Cost::PerUnit { each, per } => {
            let counted =
                bid.unit(per).map_or_else(String::new, |unit| format!("{} {}", unit.count, unit.many));
            format!("{}: {firmness}{} for each of {counted}, {total}", line.title, fund.show(*each))
        }
    }
}
