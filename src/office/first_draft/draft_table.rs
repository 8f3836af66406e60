//! The draft as a table, with the waterline as a row of its own.

use leptos::prelude::*;
use tranche::first_draft::{AtWaterline, DraftedBid, Way};
use tranche::ui::signals::All as _;
use tranche::ui::wide_table::Wide;
use tranche::ui::words::listed_bid::name;
use tranche::{Bid, Fund, Money};

use super::hand_order::HandOrder;
use super::preview::Preview;
use tranche::ui::words::office::first_draft as words;

/// What is decided already, and then what the rule decides.
pub fn table(fund: &Fund, preview: &Preview, hand: HandOrder) -> AnyView {
    if preview.draft.all().next().is_none() {
        return view! { <p>{words::ALL_DECIDED}</p> }.into_any();
    }
    let mut running = Money::ZERO;
    let stays = decided_before(fund, preview, &mut running);
    let first = off_the_top(fund, preview, &mut running);
    let drafted = by_rule(fund, preview, hand, &mut running);
    let stays = preview.start.as_ref().filter(|_| !stays.is_empty()).map(|title| {
        view! { <tbody>{group_head(words::stays(title))} {stays}</tbody> }
    });
    let first = (!first.is_empty()).then(|| {
        view! { <tbody>{group_head(words::OFF_THE_TOP.to_owned())} {first}</tbody> }
    });
    let is_grouped = stays.is_some() || first.is_some();
    let head = is_grouped.then(|| group_head(words::DRAFTED.to_owned()));
    let heads = words::HEADS.iter().enumerate().map(|(at, head)| {
        let class = matches!(at, 1 | 3 | 4).then_some("number");
        view! { <th scope="col" class=class>{*head}</th> }
    });
    let heads = heads.all();
    view! {
        <Wide label=words::TABLE.to_owned()>
            <table class="table drafted">
                <caption>{words::CAPTION}</caption>
                <thead><tr>{heads}</tr></thead>
                {stays}
                {first}
                <tbody>{head} {drafted}</tbody>
            </table>
        </Wide>
    }
    .into_any()
}

fn group_head(words: String) -> AnyView {
    view! { <tr class="group-head"><th scope="rowgroup" colspan="5">{words}</th></tr> }.into_any()
}

fn decided_before(fund: &Fund, preview: &Preview, running: &mut Money) -> Vec<AnyView> {
    let is_drafted = |bid: &&Bid| preview.draft.all().any(|one| one.bid == bid.reference);
    let stays = fund.bids.iter().filter(|bid| !is_drafted(bid));
    stays
        .map(|bid| {
            let decision = preview.before.decision(&bid.reference);
            let said = words::stays_as(fund, bid, decision);
            row(fund, bid, said, decision.outcome.amount(bid), running, None)
        })
        .all()
}

fn off_the_top(fund: &Fund, preview: &Preview, running: &mut Money) -> Vec<AnyView> {
    let first = preview.draft.off_the_top.iter().filter_map(|one| Some((fund.bid(&one.bid)?, one)));
    first
        .map(|(bid, one)| row(fund, bid, words::off_the_top(fund, bid, one), one.amount, running, None))
        .all()
}

fn by_rule(fund: &Fund, preview: &Preview, hand: HandOrder, running: &mut Money) -> Vec<AnyView> {
    let mut rows = Vec::new();
    for (at, drafted) in preview.draft.bids.iter().enumerate() {
        let Some(bid) = fund.bid(&drafted.bid) else { continue };
        let line = preview.draft.waterline.as_ref().filter(|line| line.misses == drafted.bid);
        let at_waterline = match preview.way {
            Way::DownTheList(_, at) => at,
            _ => AtWaterline::Stop,
        };
        rows.extend(line.map(|line| {
            let said = words::waterline(fund, line, at_waterline);
            view! { <tr class="runs-out"><th scope="rowgroup" colspan="5">{said}</th></tr> }.into_any()
        }));
        rows.push(drafted_row(fund, preview, hand, (at, bid, drafted), running));
    }
    rows
}

fn drafted_row(
    fund: &Fund,
    preview: &Preview,
    hand: HandOrder,
    (at, bid, drafted): (usize, &Bid, &DraftedBid),
    running: &mut Money,
) -> AnyView {
    let points = preview.way.order().and_then(|order| Some(words::points(order, order.points(bid)?)));
    let points = points.map(|points| view! { " " <span class="note">{points}</span> });
    let buttons = hand.buttons(preview, at);
    let beside = view! { {points} {buttons} }.into_any();
    row(fund, bid, words::outcome(fund, bid, drafted), drafted.amount, running, Some(beside))
}

/// A bid that is given nothing leaves the running sum as it is, and none is shown.
fn row(
    fund: &Fund,
    bid: &Bid,
    said: String,
    amount: Money,
    running: &mut Money,
    beside: Option<AnyView>,
) -> AnyView {
    *running = *running + amount;
    let is_given = amount > Money::ZERO;
    let shown = |amount: Money| is_given.then(|| fund.show(amount));
    view! {
        <tr class:is-beyond=!is_given>
            <th scope="row">{name(bid)} {beside}</th>
            <td class="number">{fund.show(bid.requested)}</td>
            <td>{said}</td>
            <td class="number">{shown(amount)}</td>
            <td class="number">{shown(*running)}</td>
        </tr>
    }
    .into_any()
}
