//! What a bid brings besides: what is recommended, other money, scores, and the way to its business case.

use leptos::prelude::*;
use tranche::{Bid, Fund};

use super::bid_context::BidHandle;
use super::editor::Editor;
use tranche::ui::signals::{All as _, words as changing};
use tranche::ui::words::bid_facts as words;

/// All of it; nothing where a bid brings nothing.
pub fn besides(row: BidHandle) -> Option<AnyView> {
    let known = row.with(|fund, bid| (!bid.facts.is_empty()).then(|| known(fund, bid)))?;
    Some(view! { <div class="besides">{known}</div> }.into_any())
}

fn known(fund: &Fund, bid: &Bid) -> Vec<AnyView> {
    let facts = &bid.facts;
    let mut parts = Vec::new();
    if let Some(recommended) = &facts.recommended {
        let reason = recommended.reason.clone();
        parts.push(
            view! {
                <p>
                    {words::OFFICERS_RECOMMEND} " " <strong>{words::recommended(fund, recommended)}</strong>
                    " " {reason} " " <span class="where">{recommended.place.clone()}</span>
                </p>
            }
            .into_any(),
        );
    }
    let pairs = words::facts(fund, bid);
    if !pairs.is_empty() {
        parts.push(view! {
            <dl>{pairs.into_iter().map(|(word, text)| view! { <div><dt>{word}</dt><dd>{text}</dd></div> }).all()}</dl>
        }.into_any());
    }
    if !facts.reduction_means.is_empty() {
        parts.push(view! { <p>{words::reduction_means(bid)}</p> }.into_any());
    }
    if !facts.case.is_empty() {
        parts.push(business_case(bid));
    }
    parts
}

/// The way to the business case: followed only by whoever follows it, and in a tab of its own.
fn business_case(bid: &Bid) -> AnyView {
    let case = &bid.facts.case;
    if case.link.is_empty() {
        return view! { <p>{words::business_case_page(&case.page)}</p> }.into_any();
    }
    let page = if case.page.is_empty() { String::new() } else { words::page(&case.page) };
    view! {
        <p>
            <a href=case.link.clone() target="_blank" rel="noopener noreferrer">{words::business_case(bid)}</a>
            " " <span class="where">{page}</span>
        </p>
    }
    .into_any()
}

/// Which bids are given less than they can use: said beside the other figures, and never in the way.
#[component]
pub fn BelowLeast() -> impl IntoView {
    let editor = Editor::get();
    let sentences =
        changing(move || editor.ledger(|ledger| words::given_below_least(&editor.fund(), ledger)));
    view! { <p class="below-least">{sentences}</p> }
}
