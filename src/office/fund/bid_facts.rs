//! More about a bid: what is recommended, other money, scores, labels, and where its business case is.

mod recommendation;

use leptos::prelude::*;
use tranche::ui::browser::details;
use tranche::ui::signals::part;
use tranche::{Bid, BidFacts, Fund, Money};

use super::edit_field::{Kind, field};
use super::fund_editor::FundEditor;
use tranche::ui::words::office as words;

/// The part of a bid's fields that most bids need nothing of: made when it is first opened.
#[component]
pub fn Besides(key: usize) -> impl IntoView {
    let opened = RwSignal::new(false);
    let id = format!("bid-{key}-more");
    let toggled = {
        let id = id.clone();
        move |_| opened.update(|opened| *opened |= details::is_open(&id))
    };
    view! {
        <details class="more" id=id on:toggle=toggled>
            <summary>"More about this bid"</summary>
            {part(move || opened.get().then(|| view! { <div class="fields">{fields(key)}</div> }))}
        </details>
    }
}

fn fields(key: usize) -> Vec<AnyView> {
    let revision = FundEditor::get();
    let id = move |name: &str| format!("bid-{key}-{name}");
    let look = move |look: fn(&Fund, &Bid) -> String| move || revision.bid(key, look).unwrap_or_default();
    let set =
        move |change: Box<dyn FnOnce(&mut BidFacts)>| revision.amend_bid(key, |bid| change(&mut bid.facts));
    let words =
        move |name: &str, label: &'static str, note, kind, of: fn(&mut BidFacts) -> &mut String, read| {
            let commit = move |text: &str| {
                let text = text.to_owned();
                set(Box::new(move |facts| *of(facts) = text))
            };
            field(id(name), label, note, kind, look(read), commit)
        };
    let amount =
        move |name: &str, label: &'static str, note, of: fn(&mut BidFacts) -> &mut Option<Money>, read| {
            let commit = move |text: &str| {
                let amount = if text.is_empty() { None } else { Some(revision.read(text)?) };
                set(Box::new(move |facts| *of(facts) = amount))
            };
            field(id(name), label, note, Kind::Amount, look(read), commit)
        };
    let scores = move |text: &str| {
        let scores = words::read_scores(text)?;
        set(Box::new(|facts| facts.scores = scores))
    };
    let labels = move |text: &str| {
        let labels = words::read_labels(text)?;
        revision.amend_bid(key, |bid| {
            bid.facts.labels.clear();
            labels.into_iter().for_each(|label| bid.label(label));
        })
    };
    let mut fields = recommendation::fields(key);
    fields.extend([
        amount(
            "least",
            "Least that is viable",
            "This amount or nothing",
            |facts| &mut facts.least,
            |fund, bid| shown(fund, bid.facts.least),
        ),
        amount(
            "total-cost",
            "Total cost",
            "Of the whole project, whoever pays",
            |facts| &mut facts.total_cost,
            |fund, bid| shown(fund, bid.facts.total_cost),
        ),
        amount(
            "match-funding",
            "Match funding",
            "",
            |facts| &mut facts.match_funding,
            |fund, bid| shown(fund, bid.facts.match_funding),
        ),
        amount(
            "given-before",
            "Given before",
            "",
            |facts| &mut facts.given_before,
            |fund, bid| shown(fund, bid.facts.given_before),
        ),
        words(
            "reduction",
            "What a reduction would mean",
            "",
            Kind::Long,
            |facts| &mut facts.reduction_means,
            |_, bid| bid.facts.reduction_means.clone(),
        ),
        field(
            id("scores"),
            "Scores",
            "One on each line, such as Quality: 7.5 of 10",
            Kind::Long,
            look(|_, bid| words::scores(bid)),
            scores,
        ),
        field(
            id("labels"),
            "Labels",
            "One on each line, such as Area: North",
            Kind::Long,
            look(|_, bid| words::labels(bid)),
            labels,
        ),
        words(
            "case-link",
            "Link to the business case",
            "The whole web address",
            Kind::Title,
            |facts| &mut facts.case.link,
            |_, bid| bid.facts.case.link.clone(),
        ),
        words(
            "case-page",
            "Page of the business case",
            "",
            Kind::Words,
            |facts| &mut facts.case.page,
            |_, bid| bid.facts.case.page.clone(),
        ),
    ]);
    fields
}

fn shown(fund: &Fund, amount: Option<Money>) -> String {
    amount.map_or_else(String::new, |amount| fund.show(amount))
}
