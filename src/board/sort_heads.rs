//! The headings of the table of bids: each sorts by its column.

use leptos::prelude::*;
use tranche::listing::Column;
use tranche::{Bid, Fund};

use super::list_view::ListView;
use tranche::ui::signals::{pressed, words as changing};
use tranche::ui::words::bid_list as words;

/// Which columns there are besides those that every round has, and how wide amounts are.
#[derive(Clone, Copy)]
pub struct Columns {
    /// Reduced forms of bids that the paper publishes.
    pub options: bool,
    /// What officers recommend.
    pub advice: bool,
    /// How many marks the longest request takes.
    digits: usize,
}

/// Classes for how many marks an amount takes: style sheets cannot count them, and the page has no styles of its own.
const DIGITS: [&str; 13] = [
    "digits-4",
    "digits-5",
    "digits-6",
    "digits-7",
    "digits-8",
    "digits-9",
    "digits-10",
    "digits-11",
    "digits-12",
    "digits-13",
    "digits-14",
    "digits-15",
    "digits-16",
];

impl Columns {
    /// Those of a fund.
    pub fn of(fund: &Fund) -> Self {
        let any = |has: fn(&Bid) -> bool| fund.bids.iter().any(has);
        let most = fund.bids.iter().map(|bid| bid.requested).max().unwrap_or_default();
        Self {
            options: any(|bid| !bid.options.is_empty()),
            advice: any(|bid| bid.facts.recommended.is_some()),
            digits: fund.show(most).chars().count(),
        }
    }

    /// What the table is styled by, as rows or as cards.
    pub fn class(self, as_cards: bool) -> String {
        let form = if as_cards { "is-cards" } else { "is-rows" };
        let mut class = format!("bid-table {form} {}", DIGITS[self.digits.clamp(4, 16) - 4]);
        for (is_there, name) in [(self.options, " has-options"), (self.advice, " has-advice")] {
            class.push_str(if is_there { name } else { "" });
        }
        class
    }
}

/// The row of headings.
pub fn column_heads(view: ListView, fund: &Fund, columns: Columns) -> AnyView {
    let sorting = |class, label: &str, column| sorting(view, class, label, column);
    let plain = |class: &'static str, label: &'static str| {
        view! { <th role="columnheader" scope="col" class=class>{label}</th> }.into_any()
    };
    let mut heads = vec![
        sorting("ref-head", words::REFERENCE, Column::Paper),
        sorting("title-head", words::BID, Column::Title),
        sorting("who", &words::capital(&fund.group.one), Column::Partnership),
        plain("none", words::NOT_DECIDED),
        sorting("full", words::REQUESTED, Column::Requested),
    ];
    heads.extend(columns.options.then(|| plain("less", words::OPTIONS)));
    heads.extend(columns.advice.then(|| sorting("advice", words::RECOMMENDED, Column::Recommended)));
    heads.extend([
        plain("parts-or-other", words::PARTS_OR_OTHER),
        plain("decision", words::DECISION),
        sorting("given", words::GIVEN, Column::Award),
        sorting("fit", words::FIT, Column::Fit),
        plain("opens", words::MORE),
    ]);
    view! { <thead role="rowgroup"><tr role="row">{heads}</tr></thead> }.into_any()
}

fn sorting(view: ListView, class: &'static str, label: &str, column: Column) -> AnyView {
    let sorted = changing(move || {
        let sort = view.listing(|listing| listing.sort);
        let is_by = sort.column == column;
        if !is_by {
            "none"
        } else if sort.descending {
            "descending"
        } else {
            "ascending"
        }
        .to_owned()
    });
    let press = move || view.choose(|listing| listing.sort = listing.sort.press(column));
    let label = label.to_owned();
    view! {
        <th role="columnheader" scope="col" class=class aria-sort=sorted>
            <button type="button" class="sort" on:click=pressed(press)>{label.clone()}</button>
            <span class="on-paper" aria-hidden="true">{label}</span>
        </th>
    }
    .into_any()
}
