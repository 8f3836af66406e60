//! One bid: what it asks for, what it is given, and what there is to know about it.

use leptos::prelude::*;
use tranche::{Bid, BidRef, Check, Cost, Decision, Fund, Ledger, Line, Precision};

use super::choices::Choices;
use super::editor::Editor;
use super::live::{flag, part, words as changing};
use super::words;

/// A bid in a fieldset whose legend begins with its reference.
#[component]
pub fn BidCard(
    bid: BidRef,
    /// Whether its partnership has to be named, because the heading above does not.
    name_partnership: bool,
) -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let place = fund.position(&bid)?;
    let bid = fund.bids.get(place)?.clone();
    let decision = editor.decision(bid.reference.clone());
    let partnership = fund.partnership(&bid.partnership).map(|p| p.short_name().to_owned());
    let asked = match partnership {
        Some(name) if name_partnership => format!("{name} requested {}", fund.show(bid.requested)),
        _ => format!("Requested {}", fund.show(bid.requested)),
    };
    let funded = flag(move || decision.with(|decision| *decision != Decision::NotFunded));
    Some(view! {
        <fieldset class="bid" class:is-funded=funded disabled=flag(move || editor.looks_at_shared())>
            <legend>
                <span class="ref">{bid.reference.to_string()}</span>
                " "
                <span class="bid-title">{bid.title.clone()}</span>
            </legend>
            <p class="asked">{asked}</p>
            <Outcome place bid=bid.clone() decision />
            <Choices place bid=bid.clone() decision />
            <About bid />
        </fieldset>
    })
}

/// What it is given, or whether it still fits.
#[component]
fn Outcome(place: usize, bid: Bid, decision: Memo<Decision>) -> impl IntoView {
    let editor = Editor::get();
    let bid = StoredValue::new(bid);
    let given = changing(move || bid.with_value(|bid| words::given(&editor.fund(), bid, &decision.read())));
    let room = changing(move || {
        let fund = editor.fund();
        let say = |bid: &Bid, ledger: &Ledger| {
            ledger.bids.get(place).map_or_else(String::new, |sum| words::room(&fund, bid, &sum.room))
        };
        bid.with_value(|bid| editor.ledger().with(|ledger| say(bid, ledger)))
    });
    view! {
        <p class="outcome">
            <strong>{given}</strong>
            <span class="room">{room}</span>
        </p>
    }
}

/// What there is to know: made when it is first opened.
#[component]
fn About(bid: Bid) -> impl IntoView {
    let opened = RwSignal::new(false);
    let bid = StoredValue::new(bid);
    let differ = bid.with_value(|bid| Check::of_bid(bid).iter().filter(|check| !check.agrees()).count());
    let summary = if differ == 0 { "About this bid" } else { "About this bid: its figures do not re-add" };
    view! {
        <details class="about" on:toggle=move |_| opened.set(true)>
            <summary>{summary}</summary>
            {part(move || opened.get().then(|| bid.with_value(|bid| view! { <Known bid /> })))}
        </details>
    }
}

#[component]
fn Known<'a>(bid: &'a Bid) -> impl IntoView + use<> {
    let fund = Editor::get().fund();
    let differing = Check::of_bid(bid).into_iter().filter(|check| !check.agrees());
    let differing: Vec<String> = differing
        .map(|check| {
            format!(
                "{}: the paper states {}, its parts come to {} ({}).",
                words::figure(&fund, &check.of),
                fund.show(check.stated),
                fund.show(check.computed),
                words::outcome(&fund, &check)
            )
        })
        .collect();
    let themes = bid.themes.join(", ");
    let lines: Vec<_> =
        bid.lines.iter().map(|line| (line_words(&fund, bid, line), line.place.clone())).collect();
    view! {
        <p>{bid.purpose.clone()}</p>
        {(!themes.is_empty()).then(|| view! { <p class="note">"Themes: " {themes}</p> })}
        {(!lines.is_empty()).then(|| view! {
            <ul class="lines">{lines.into_iter().map(|(words, place)| view! {
                <li>{words} " " <span class="where">{place}</span></li>
            }).collect_view()}</ul>
        })}
        {differing.into_iter().map(|words| view! { <p class="differs">{words}</p> }).collect_view()}
        {bid.notes.iter().map(|note| view! { <p class="note">{note.clone()}</p> }).collect_view()}
        {(!bid.place.is_empty()).then(|| view! { <p class="where">"Request: " {bid.place.clone()}</p> })}
    }
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
