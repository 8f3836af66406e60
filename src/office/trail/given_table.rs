//! The table of what each bid is given: the bids of each partnership to its subtotal, and the subtotals to the total.

use leptos::prelude::*;
use tranche::trail::{BidStep, PartnershipBids};
use tranche::ui::words::decided_on;
use tranche::ui::words::listed_bid::name;
use tranche::ui::words::office::trail::{self as words, working};
use tranche::{CheckSubject, Figure};

use super::traced::Traced;
use crate::card_table::{Kind, body, columns, row, text, titled_table};

/// All of it.
pub fn given_table(traced: &Traced) -> AnyView {
    let columns = columns(words::BID_HEADS, &[2, 4, 5]);
    let of_one = |one: &PartnershipBids| {
        let bids = one.bids.iter().map(|bid| bid_row(traced, bid, &columns));
        body(bids.chain([subtotal(traced, one, &columns)]).collect())
    };
    let mut bodies: Vec<AnyView> = traced.trail.partnerships.iter().map(of_one).collect();
    bodies.push(body(vec![total(traced, &columns)]));
    titled_table("trail-bids", words::BIDS, &columns, bodies)
}

fn bid_row(traced: &Traced, step: &BidStep, columns: &[(&'static str, Kind)]) -> AnyView {
    let bid = &traced.fund.bids[step.at];
    let decision = traced.scenario.decision(&bid.reference);
    let lines = working::working(&traced.fund, &step.lines);
    let lines = (!lines.is_empty()).then(|| view! { " " <span class="note">{lines}</span> });
    let decided = decided_on(&traced.fund, bid, decision);
    let cells = [
        text(step.given.place.clone()),
        text(traced.amount(step.requested)),
        view! { {decided} {lines} }.into_any(),
        text(traced.amount(step.given.amount)),
        text(traced.amount(step.given.running)),
    ];
    row("", text(name(bid)), columns, cells)
}

fn subtotal(traced: &Traced, one: &PartnershipBids, columns: &[(&'static str, Kind)]) -> AnyView {
    let named = traced.fund.partnership(&one.id).map_or("", |partnership| partnership.short_name());
    let stated = traced.stated(&CheckSubject::Partnership(one.id.clone(), Figure::Requested));
    let decided = if one.bids.is_empty() { words::NO_BID } else { "" };
    let cells = [
        stated,
        traced.amount(one.requested),
        decided.to_owned(),
        traced.amount(one.funded),
        traced.amount(one.funded_so_far),
    ];
    row("is-sum", text(words::subtotal(named)), columns, cells.map(text))
}

fn total(traced: &Traced, columns: &[(&'static str, Kind)]) -> AnyView {
    let trail = &traced.trail;
    let cells = [
        traced.stated(&CheckSubject::Round(Figure::Requested)),
        traced.amount(trail.requested),
        words::IS_FUNDED.to_owned(),
        traced.amount(trail.funded),
        traced.amount(trail.funded),
    ];
    row("is-total", text(words::TOTAL.to_owned()), columns, cells.map(text))
}
