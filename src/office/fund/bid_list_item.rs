//! One bid in the list: a row that opens to its fields, with what was decided on it.

use leptos::prelude::*;
use tranche::ui::signals::{part, words as changing};
use tranche::{Bid, Fund};

use super::bid_decision::decision;
use super::bid_form::BidForm;
use super::fold::foldable;
use super::fund_editor::FundEditor;

/// The row of one bid, by the number it keeps. Its fields are made when it is first opened.
#[component]
pub fn ListedBid(key: usize) -> impl IntoView {
    let editor = FundEditor::get();
    let look =
        move |look: fn(&Fund, &Bid) -> String| changing(move || editor.bid(key, look).unwrap_or_default());
    let reference = look(|_, bid| bid.reference.to_string());
    let who =
        look(|fund, bid| fund.partnership(&bid.partnership).map_or("", |one| one.short_name()).to_owned());
    let title = look(|_, bid| bid.title.clone());
    let requested = look(|fund, bid| fund.show(bid.requested));
    let shown = Memo::new(move |_| decision(editor, key));
    let outcome = move || {
        part(move || {
            shown.get().map(|(words, marked)| view! { <p class="decided" class:is-marked=marked>{words}</p> })
        })
    };
    let summary = view! {
        <summary>
            <span class="ref">{reference}</span>
            <span class="who">{who}</span>
            <span class="what">{title}</span>
            <span class="number">{requested}</span>
        </summary>
    };
    let inside = move || view! { <div class="bid-fields">{outcome()} <BidForm key /></div> }.into_any();
    view! {
        <li class="bid-row">
            {foldable(format!("bid-{key}"), "", summary.into_any(), inside)}
            {outcome()}
        </li>
    }
}
