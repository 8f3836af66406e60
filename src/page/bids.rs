//! The bids, in the order and under the headings the reader chose.

use leptos::prelude::*;
use tranche::{Fund, Grouping, Section, found, sections};

use super::bid::BidCard;
use super::editor::Editor;
use tranche::shell::live::{All as _, entered, flag, held, part, words};

const GROUPINGS: [(&str, Grouping); 3] =
    [("partnership", Grouping::Partnership), ("size", Grouping::Size), ("theme", Grouping::Theme)];

/// With more bids than this, those out of sight are not laid out.
const LONG: usize = 200;

/// The list of bids, with what to list them by and a filter. Totals never depend on either.
#[component]
pub fn Bids() -> impl IntoView {
    let editor = Editor::get();
    let grouping = RwSignal::new(String::new());
    let filter = Filter::none(&editor.fund());
    let is_long = editor.fund().bids.len() > LONG;
    let filtered = words(move || {
        let (left, all) = filter.left();
        if filter.text.with(|text| text.trim().is_empty()) {
            String::new()
        } else {
            format!("{left} of {all} bids shown. All figures still count every bid.")
        }
    });
    let everywhere: Vec<usize> = (0..editor.fund().bids.len()).collect();
    editor.see(&everywhere, true);
    view! {
        <section class="bids" class:is-long=is_long id="bids" tabindex="-1" aria-labelledby="bids-title">
            <div class="bids-head">
                <h2 id="bids-title">"Bids"</h2>
                <div class="control">
                    <label for="listed-by">"Listed by"</label>
                    <select id="listed-by" on:change=entered(move |chosen| grouping.set(chosen))>
                        {GROUPINGS.iter().map(|(name, _)| view! { <option value=*name>{*name}</option> }).all()}
                    </select>
                </div>
                <div class="control">
                    <label for="filter">"Show only bids with"</label>
                    <input id="filter" type="search" autocomplete="off" value=held(filter.text) prop:value=held(filter.text)
                        on:input=entered(move |text| filter.set(&editor.fund(), text)) />
                </div>
            </div>
            <p class="found" role="status">{filtered}</p>
            {part(move || {
                let chosen = grouping.with(|chosen| GROUPINGS.iter().find(|(name, _)| name == chosen));
                let sections = sections(&editor.fund(), chosen.map_or_else(Grouping::default, |(_, by)| *by));
                Some(sections.into_iter().map(|section| view! { <SectionOfBids section filter /> }).all())
            })}
        </section>
    }
}

/// Bids under one heading. Those that the filter leaves out are hidden and keep what was typed into them.
#[component]
fn SectionOfBids(section: Section, filter: Filter) -> impl IntoView {
    let fund = Editor::get().fund();
    let by_partnership = matches!(section, Section::Partnership(..));
    let heading = match &section {
        Section::Partnership(id, _) => fund.partnership(id).map_or(String::new(), |p| p.name.clone()),
        Section::Size(_) => "Largest request first".to_owned(),
        Section::Theme(theme, _) if theme.is_empty() => "No theme named".to_owned(),
        Section::Theme(theme, _) => theme.clone(),
    };
    let places: Vec<usize> = section.bids().iter().filter_map(|bid| fund.position(bid)).collect();
    let no_bid = places.is_empty();
    let some = places.clone();
    let left_out = flag(move || {
        let (left, all) = filter.left();
        left < all && !some.iter().any(|place| filter.leaves(*place))
    });
    view! {
        <section class="group" hidden=left_out>
            <h3>{heading}</h3>
            {no_bid.then(|| view! { <p class="note">"Made no bid in this round."</p> }.into_any())}
            {places.into_iter().map(|place| view! {
                <BidCard place name_partnership=!by_partnership left_out=flag(move || !filter.leaves(place)) />
            }).all()}
        </section>
    }
}

/// What is typed into the filter, and which bids it leaves.
#[derive(Clone, Copy)]
struct Filter {
    text: RwSignal<String>,
    /// By their places in the paper; found once for each text.
    found: StoredValue<Vec<bool>>,
}

impl Filter {
    fn none(fund: &Fund) -> Self {
        Self { text: RwSignal::new(String::new()), found: StoredValue::new(vec![true; fund.bids.len()]) }
    }

    fn set(self, fund: &Fund, text: String) {
        self.found.set_value(found(fund, &text));
        self.text.set(text);
    }

    /// Whether the bid at this place is shown.
    fn leaves(self, place: usize) -> bool {
        self.text.track();
        self.found.with_value(|found| found[place])
    }

    /// How many bids are shown, and of how many.
    fn left(self) -> (usize, usize) {
        self.text.track();
        self.found.with_value(|found| (found.iter().filter(|found| **found).count(), found.len()))
    }
}
