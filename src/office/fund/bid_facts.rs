//! More about a bid: what is recommended, other money, scores, labels, and where its business case is.

mod recommendation;

use leptos::prelude::*;
use tranche::ui::words::office::fund::bid_facts as words;
use tranche::{Bid, BidFacts, Fund, Money};

use super::edit_field::{Kind, field};
use super::fold::foldable;
use super::fund_editor::{FundEditor, show_optional};

/// The part of a bid's fields that most bids need nothing of: made when it is first opened.
#[component]
pub fn MoreFacts(key: usize) -> impl IntoView {
    let summary = view! { <summary>{words::MORE}</summary> };
    let inside = move || view! { <div class="fields">{fields(key)}</div> }.into_any();
    foldable(format!("bid-{key}-more"), "more", summary.into_any(), inside)
}

/// What else is said of a bid.
#[derive(Clone, Copy)]
struct FactsHandle {
    editor: FundEditor,
    key: usize,
}

impl FactsHandle {
    fn id(self, name: &str) -> String {
        format!("bid-{}-{name}", self.key)
    }

    fn look(self, look: fn(&Fund, &Bid) -> String) -> String {
        self.editor.bid(self.key, look).unwrap_or_default()
    }

    fn put(self, change: impl FnOnce(&mut Bid)) -> Result<(), String> {
        self.editor.amend_bid(self.key, change)
    }

    /// A field of text.
    fn text(
        self,
        name: &str,
        [label, note]: [&'static str; 2],
        kind: Kind,
        look: fn(&Bid) -> &str,
        place: fn(&mut BidFacts) -> &mut String,
    ) -> AnyView {
        let shown = move || self.editor.bid(self.key, |_, bid| look(bid).to_owned()).unwrap_or_default();
        let put = move |text: &str| self.put(|bid| text.clone_into(place(&mut bid.facts)));
        field(self.id(name), label, note, kind, shown, put)
    }

    /// A field of an amount that may be left out.
    fn amount(
        self,
        name: &str,
        [label, note]: [&'static str; 2],
        look: fn(&Fund, &Bid) -> String,
        place: fn(&mut BidFacts) -> &mut Option<Money>,
    ) -> AnyView {
        let put = move |text: &str| {
            let amount = self.editor.read_optional(text)?;
            self.put(|bid| *place(&mut bid.facts) = amount)
        };
        field(self.id(name), label, note, Kind::Amount, move || self.look(look), put)
    }

    fn put_scores(self, text: &str) -> Result<(), String> {
        let scores = words::read_scores(text)?;
        self.put(|bid| bid.facts.scores = scores)
    }

    fn put_labels(self, text: &str) -> Result<(), String> {
        let labels = words::read_labels(text)?;
        self.put(|bid| {
            bid.facts.labels.clear();
            labels.into_iter().for_each(|label| bid.label(label));
        })
    }
}

fn fields(key: usize) -> Vec<AnyView> {
    let facts = FactsHandle { editor: FundEditor::get(), key };
    let mut fields = recommendation::fields(key);
    fields.extend(money(facts));
    fields.push(facts.text(
        "reduction",
        [words::REDUCTION, ""],
        Kind::Long,
        |bid| &bid.facts.reduction_means,
        |facts| &mut facts.reduction_means,
    ));
    let scores = move || facts.look(|_, bid| words::scores(bid));
    let labels = move || facts.look(|_, bid| words::labels(bid));
    fields.extend([
        field(facts.id("scores"), words::SCORES, words::SCORES_NOTE, Kind::Long, scores, move |text| {
            facts.put_scores(text)
        }),
        field(facts.id("labels"), words::LABELS, words::LABELS_NOTE, Kind::Long, labels, move |text| {
            facts.put_labels(text)
        }),
    ]);
    fields.extend(case(facts));
    fields
}

/// Other money than what is requested.
fn money(facts: FactsHandle) -> [AnyView; 4] {
    [
        facts.amount(
            "least",
            [words::LEAST, words::LEAST_NOTE],
            |fund, bid| show_optional(fund, bid.facts.least),
            |facts| &mut facts.least,
        ),
        facts.amount(
            "total-cost",
            [words::TOTAL_COST, words::TOTAL_COST_NOTE],
            |fund, bid| show_optional(fund, bid.facts.total_cost),
            |facts| &mut facts.total_cost,
        ),
        facts.amount(
            "match-funding",
            [words::MATCH_FUNDING, ""],
            |fund, bid| show_optional(fund, bid.facts.match_funding),
            |facts| &mut facts.match_funding,
        ),
        facts.amount(
            "given-before",
            [words::GIVEN_BEFORE, ""],
            |fund, bid| show_optional(fund, bid.facts.given_before),
            |facts| &mut facts.given_before,
        ),
    ]
}

/// Where the business case is.
fn case(facts: FactsHandle) -> [AnyView; 2] {
    [
        facts.text(
            "case-link",
            [words::CASE_LINK, words::CASE_LINK_NOTE],
            Kind::Title,
            |bid| &bid.facts.case.link,
            |facts| &mut facts.case.link,
        ),
        facts.text(
            "case-page",
            [words::CASE_PAGE, ""],
            Kind::Words,
            |bid| &bid.facts.case.page,
            |facts| &mut facts.case.page,
        ),
    ]
}
