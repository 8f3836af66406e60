//! The table of bids by what members would give: how many fund each, at what, and who says what.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::Fund;
use tranche::collate::BidVoices;
use tranche::ui::browser::timing::timed;
use tranche::ui::choice::{Radio, radio};
use tranche::ui::signals::{All as _, flag, happened, part};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::listed_bid::name;

use super::collated::{COLLATE, Collated};
use super::sent_lists::SentLists;
use tranche::ui::words::office::collate::bids as words;

/// The table with its order and what its figures mean.
#[component]
pub fn BidsTable(lists: SentLists, now: Memo<Arc<Collated>>) -> impl IntoView {
    let is_paper_order = RwSignal::new(false);
    let orders = [(false, words::MOST_APART_FIRST), (true, words::PAPER_ORDER)];
    let radios = orders.into_iter().map(|(is_paper, label)| {
        let (name, label) = ("collate-order".to_owned(), label.to_owned());
        let is_set = flag(move || is_paper_order.get() == is_paper);
        let is_disabled = flag(|| false);
        let offer = Radio { name, label, amount: String::new(), note: "", opens: false, is_set, is_disabled };
        radio(offer, Box::new(move || is_paper_order.set(is_paper)))
    });
    view! {
        <section aria-labelledby="collate-bids">
            <h2 id="collate-bids">{words::TITLE}</h2>
            <fieldset class="collate-choice">
                <legend>{words::ORDER}</legend>
                <div class="choices">{radios.all()}</div>
            </fieldset>
            {part(move || Some(table(&lists.round.fund(), &now.get(), is_paper_order.get())))}
            <p class="note">{words::NOTE}</p>
        </section>
    }
}

fn table(fund: &Arc<Fund>, now: &Arc<Collated>, is_paper_order: bool) -> AnyView {
    let all = &now.collation.bids;
    let most_apart = || timed(COLLATE, || now.collation.most_apart_first());
    let places = if is_paper_order { (0..all.len()).collect() } else { most_apart() };
    let heads = words::HEADS.iter().enumerate().map(|(at, head)| {
        let class = ((2..7).contains(&at)).then_some("number");
        view! { <th scope="col" class=class>{*head}</th> }
    });
    let caption = words::caption(now.members());
    let rows = places.into_iter().map(|place| row(fund, now, place)).all();
    let heads = heads.all();
    view! {
        <Wide label=caption.clone()>
            <table class="table collated">
                <caption>{caption.clone()}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </Wide>
    }
    .into_any()
}

fn row(fund: &Arc<Fund>, now: &Arc<Collated>, place: usize) -> Option<AnyView> {
    let (voices, bid) = (now.collation.bids.get(place)?, fund.bids.get(place)?);
    let funded = (voices.counted > 0).then(|| {
        view! { {words::funded_by(voices)} " " <span class="note">{words::ways(voices)}</span> }
    });
    let row = view! {
        <tr>
            <th scope="row">{name(bid)} " " <span class="note">{words::requested(fund, bid)}</span></th>
            <td>{funded}</td>
            {figures(fund, voices)}
            <td>
                <span class="note">{words::others(fund, voices)}</span>
                <Names fund=Arc::clone(fund) now=Arc::clone(now) place />
            </td>
        </tr>
    };
    Some(row.into_any())
}

fn figures(fund: &Fund, voices: &BidVoices) -> AnyView {
    let Some(spread) = voices.spread else {
        // A cell that is a note itself would be none of the table's any more.
        return view! { <td colspan="5"><span class="note">{words::NO_STAND}</span></td> }.into_any();
    };
    let figures = [spread.least, spread.lower, spread.median, spread.upper, spread.most];
    let cell = |amount| view! { <td class="number">{fund.show(amount)}</td> };
    figures.map(cell).into_iter().all().into_any()
}

/// Who says what of a bid. Two hundred names a bid are built only where somebody wants to see them.
#[component]
fn Names(fund: Arc<Fund>, now: Arc<Collated>, place: usize) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let label = fund.bids.get(place).map(words::names_of);
    let names = part(move || {
        let voices = now.collation.bids.get(place).filter(|_| is_open.get())?;
        let sentence = |words: String| view! { <li>{words}</li> };
        let all = words::names(&fund, &now.names, voices).into_iter().map(sentence).all();
        Some(view! { <ul>{all}</ul> })
    });
    view! {
        <details on:toggle=happened(move |_| is_open.set(true))>
            <summary aria-label=label>{words::NAMES}</summary>
            {names}
        </details>
    }
}
