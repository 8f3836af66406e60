//! The bids, in the order and under the headings the reader chose.

use leptos::prelude::*;
use tranche::{BidRef, Grouping, Section, sections};

use super::bid::BidCard;
use super::editor::Editor;
use super::live::{entered, held, part, words};

const GROUPINGS: [(&str, Grouping); 3] =
    [("partnership", Grouping::Partnership), ("size", Grouping::Size), ("theme", Grouping::Theme)];

/// The list of bids, with what to list them by and a filter. Totals never depend on either.
#[component]
pub fn Bids() -> impl IntoView {
    let editor = Editor::get();
    let grouping = RwSignal::new(Grouping::default());
    let filter = RwSignal::new(String::new());
    let shown = Memo::new(move |_| sections(&editor.fund(), grouping.get(), &filter.read()));
    view! {
        <section class="bids" id="bids" tabindex="-1" aria-labelledby="bids-title">
            <div class="bids-head">
                <h2 id="bids-title">"Bids"</h2>
                <ListedBy grouping />
                <div class="control">
                    <label for="filter">"Show only bids with"</label>
                    <input id="filter" type="search" autocomplete="off" prop:value=held(filter)
                        on:input=entered(move |text| filter.set(text)) />
                </div>
            </div>
            <Found shown filter />
            <For each=move || shown.get() key=heading_key let:section>
                <SectionOfBids section shown />
            </For>
        </section>
    }
}

#[component]
fn ListedBy(grouping: RwSignal<Grouping>) -> impl IntoView {
    let choose = move |chosen: String| {
        if let Some((_, found)) = GROUPINGS.iter().find(|(name, _)| *name == chosen) {
            grouping.set(*found);
        }
    };
    view! {
        <div class="control">
            <label for="listed-by">"Listed by"</label>
            <select id="listed-by" on:change=entered(choose)>
                {GROUPINGS.map(|(name, _)| view! { <option value=name>{name}</option> }).collect_view()}
            </select>
        </div>
    }
}

/// How many bids the filter leaves, so that nobody takes a part for the whole.
#[component]
fn Found(shown: Memo<Vec<Section>>, filter: RwSignal<String>) -> impl IntoView {
    let all = Editor::get().fund().bids.len();
    let found = words(move || {
        if filter.with(|text| text.trim().is_empty()) {
            return String::new();
        }
        let found: usize = shown.with(|sections| sections.iter().map(|s| s.bids().len()).sum());
        format!("{found} of {all} bids shown. All figures still count every bid.")
    });
    view! {
        <p class="found" role="status">{found}</p>
    }
}

#[component]
fn SectionOfBids(section: Section, shown: Memo<Vec<Section>>) -> impl IntoView {
    let fund = Editor::get().fund();
    let key = heading_key(&section);
    let by_partnership = matches!(section, Section::Partnership(..));
    let heading = match &section {
        Section::Partnership(id, _) => fund.partnership(id).map_or(String::new(), |p| p.name.clone()),
        Section::Size(_) => "Largest request first".to_owned(),
        Section::Theme(theme, _) if theme.is_empty() => "No theme named".to_owned(),
        Section::Theme(theme, _) => theme.clone(),
    };
    let bids = Memo::new(move |_| {
        shown.with(|all| {
            all.iter().find(|one| heading_key(one) == key).map_or_else(Vec::new, |s| s.bids().to_vec())
        })
    });
    view! {
        <section class="group">
            <h3>{heading}</h3>
            {part(move || bids.with(Vec::is_empty).then(|| view! { <p class="note">"Made no bid in this round."</p> }))}
            <For each=move || bids.get() key=BidRef::clone let:bid>
                <BidCard bid name_partnership=!by_partnership />
            </For>
        </section>
    }
}

/// What tells one section from another while bids come and go in it.
fn heading_key(section: &Section) -> (u8, String) {
    match section {
        Section::Partnership(id, _) => (0, id.to_string()),
        Section::Size(_) => (1, String::new()),
        Section::Theme(theme, _) => (2, theme.clone()),
    }
}
