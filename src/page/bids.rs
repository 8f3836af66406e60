//! The bids, in the order and under the headings the reader chose.

use leptos::prelude::*;
use tranche::{Grouping, Section, found, sections};

use super::bid::BidCard;
use super::editor::Editor;
use tranche::shell::live::{All as _, entered, flag, held, part, words};

const GROUPINGS: [(&str, Grouping); 3] =
    [("partnership", Grouping::Partnership), ("size", Grouping::Size), ("theme", Grouping::Theme)];

/// With more bids than this, those out of sight are not laid out.
const LONG: usize = 200;

/// Which bids the filter leaves, by their place in the paper.
type Found = Memo<Vec<bool>>;

/// The list of bids, with what to list them by and a filter. Totals never depend on either.
#[component]
pub fn Bids() -> impl IntoView {
    let editor = Editor::get();
    let grouping = RwSignal::new(Grouping::default());
    let filter = RwSignal::new(String::new());
    let found: Found = Memo::new(move |_| found(&editor.fund(), &filter.read()));
    let is_long = editor.fund().bids.len() > LONG;
    let filtered = words(move || {
        let (left, all) = found.with(|found| (found.iter().filter(|found| **found).count(), found.len()));
        if filter.with(|text| text.trim().is_empty()) {
            String::new()
        } else {
            format!("{left} of {all} bids shown. All figures still count every bid.")
        }
    });
    let choose = move |chosen: String| {
        if let Some((_, found)) = GROUPINGS.iter().find(|(name, _)| *name == chosen) {
            grouping.set(*found);
        }
    };
    view! {
        <section class="bids" class:is-long=is_long id="bids" tabindex="-1" aria-labelledby="bids-title">
            <div class="bids-head">
                <h2 id="bids-title">"Bids"</h2>
                <div class="control">
                    <label for="listed-by">"Listed by"</label>
                    <select id="listed-by" on:change=entered(choose)>
                        {GROUPINGS.iter().map(|(name, _)| view! { <option value=*name>{*name}</option> }).all()}
                    </select>
                </div>
                <div class="control">
                    <label for="filter">"Show only bids with"</label>
                    <input id="filter" type="search" autocomplete="off" value=held(filter) prop:value=held(filter)
                        on:input=entered(move |text| filter.set(text)) />
                </div>
            </div>
            <p class="found" role="status">{filtered}</p>
            {part(move || {
                let sections = sections(&editor.fund(), grouping.get());
                Some(sections.into_iter().map(|section| view! { <SectionOfBids section found /> }).all())
            })}
        </section>
    }
}

/// Bids under one heading. Those that the filter leaves out are hidden and keep what was typed into them.
#[component]
fn SectionOfBids(section: Section, found: Found) -> impl IntoView {
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
    let is_here = move |place: usize| found.with(|found| found.get(place) == Some(&true));
    let everything = move || found.with(|found| found.iter().all(|found| *found));
    let some = places.clone();
    let left_out = flag(move || !everything() && !some.iter().any(|place| is_here(*place)));
    view! {
        <section class="group" hidden=left_out>
            <h3>{heading}</h3>
            {no_bid.then(|| view! { <p class="note">"Made no bid in this round."</p> }.into_any())}
            {places.into_iter().map(|place| view! {
                <BidCard place name_partnership=!by_partnership left_out=flag(move || !is_here(place)) />
            }).all()}
        </section>
    }
}
