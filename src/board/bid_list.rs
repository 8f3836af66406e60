//! The bids, in the order and under the headings the reader chose.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::{Fund, Grouping, Section, found, sections};

use super::bid_card::BidCard;
use super::card_context::Card;
use super::chunks::{Chunk, Chunks};
use super::editor::Editor;
use tranche::ui::browser::{document, load};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, entered, flag, held, part, words as changing};
use tranche::ui::words::bid_list as words;

const GROUPINGS: [(&str, Grouping); 3] =
    [("partnership", Grouping::Partnership), ("size", Grouping::Size), ("theme", Grouping::Theme)];

/// With more bids than this, those out of sight are not laid out.
const LONG: usize = 200;

/// How high the card of a bid is, about, in the size of its letters.
const EACH: usize = 12;

/// The list of bids, with what to sort it by and a search. Totals never depend on either.
#[component]
pub fn Bids() -> impl IntoView {
    let editor = Editor::get();
    let grouping = RwSignal::new(String::new());
    let filter = Filter::none(&editor.fund());
    let is_long = editor.fund().bids.len() > LONG;
    let found = changing(move || {
        if filter.text.with(|text| text.trim().is_empty()) {
            return String::new();
        }
        let (left, all) = filter.left();
        words::found(left, all)
    });
    let runs = Chunks::none(editor, is_long);
    view! {
        <section class="bids" class:is-long=is_long id="bids" tabindex="-1" aria-labelledby="bids-title">
            <Head grouping filter />
            <p class="found" role="status">{found}</p>
            {part(move || to_check(editor).map(|(words, first)| {
                check_first(words, Box::new(move || go_to(editor, filter, runs, first)))
            }))}
            {part(move || {
                let chosen = grouping.with(|chosen| GROUPINGS.iter().find(|(name, _)| name == chosen));
                let sections = sections(&editor.fund(), chosen.map_or_else(Grouping::default, |(_, by)| *by));
                runs.clear();
                let all = sections.into_iter().map(|section| view! { <SectionOfBids section filter runs /> }).all();
                runs.build_last();
                Some(all)
            })}
        </section>
    }
}

/// The heading, what the list is sorted by, and the search.
#[component]
fn Head(grouping: RwSignal<String>, filter: Filter) -> impl IntoView {
    let editor = Editor::get();
    let partnership = editor.fund().group.one.clone();
    let labels = [partnership, words::SIZE.to_owned(), words::THEME.to_owned()];
    let options = GROUPINGS.into_iter().zip(labels);
    view! {
        <div class="bids-head">
            <h2 id="bids-title">{words::BIDS}</h2>
            <div class="control">
                <label for="listed-by">{words::SORT_BY}</label>
                <select id="listed-by" on:change=entered(move |chosen| grouping.set(chosen))>
                    {options.map(|((name, _), label)| view! { <option value=name>{label}</option> }).all()}
                </select>
            </div>
            <div class="control">
                <label for="filter">{words::SEARCH}</label>
                <input id="filter" type="search" autocomplete="off" prop:value=held(filter.text)
                    on:input=entered(move |text| filter.set(&editor.fund(), text)) />
            </div>
        </div>
    }
}

/// Leads the keyboard to the card of a bid, and to all bids where the search leaves it out.
fn go_to(editor: Editor, filter: Filter, runs: Chunks, place: usize) {
    if !filter.leaves(place) {
        filter.set(&editor.fund(), String::new());
    }
    runs.build_around(place);
    // Once the card is there.
    load::run(async move { document::focus(&Card::own_id(place)) });
}

/// How many decisions need checking, and where in the paper the first of their bids stands.
fn to_check(editor: Editor) -> Option<(String, usize)> {
    let fund = editor.fund();
    editor.shown(|scenario| {
        let first = scenario.to_look_at().filter_map(|(bid, _)| fund.position(bid)).min()?;
        Some((words::to_check(scenario.to_look_at().count()), first))
    })
}

/// Bids under one heading. Those that the filter leaves out are hidden and keep what was typed into them.
#[component]
fn SectionOfBids(section: Section, filter: Filter, runs: Chunks) -> impl IntoView {
    let fund = Editor::get().fund();
    let by_partnership = matches!(section, Section::Partnership(..));
    let heading = match &section {
        Section::Partnership(id, _) => fund.partnership(id).map_or(String::new(), |p| p.name.clone()),
        Section::Size(_) => words::LARGEST_FIRST.to_owned(),
        Section::Theme(theme, _) if theme.is_empty() => words::NO_THEME.to_owned(),
        Section::Theme(theme, _) => theme.clone(),
    };
    let places: Vec<usize> = section.bids().iter().filter_map(|bid| fund.position(bid)).collect();
    let no_bid = places.is_empty();
    let runs = runs.add(&places);
    let left_out = flag(move || {
        let (left, all) = filter.left();
        left < all && !places.iter().any(|place| filter.leaves(*place))
    });
    view! {
        <section class="group" hidden=left_out>
            <h3>{heading}</h3>
            {no_bid.then(|| view! { <p class="note">{words::NO_BIDS}</p> }.into_any())}
            {runs.into_iter().map(|run| view! {
                <RunOfBids run filter name_partnership=!by_partnership />
            }).all()}
        </section>
    }
}

/// Bids under one heading that are built together: until then as much room as they are likely to take, and their titles,
/// which can be read and searched.
#[component]
fn RunOfBids(run: Chunk, filter: Filter, name_partnership: bool) -> impl IntoView {
    let Chunk { id, places, is_built, .. } = run;
    let some = Arc::clone(&places);
    let left_out = flag(move || !some.iter().any(|place| filter.leaves(*place)));
    view! {
        <div class="run" id=id hidden=left_out>
            {part(move || Some(if is_built.get() {
                places.iter().map(|&place| view! {
                    <BidCard place name_partnership left_out=flag(move || !filter.leaves(place)) />
                }).all().into_any()
            } else {
                to_come(&places, filter)
            }))}
        </div>
    }
}

/// How many decisions have to be looked at, and the way to the first of them.
#[inline(never)]
fn check_first(words: String, go: Box<dyn Fn()>) -> AnyView {
    view! { <div class="again"><p>{words}</p> {button(words::GO_TO_FIRST, go)}</div> }.into_any()
}

#[inline(never)]
fn to_come(places: &Arc<[usize]>, filter: Filter) -> AnyView {
    let fund = Editor::get().fund();
    let some = Arc::clone(places);
    let height = changing(move || {
        let left = some.iter().filter(|place| filter.leaves(**place)).count();
        format!("{}em", left * EACH)
    });
    let places = Arc::clone(places);
    let titles = changing(move || {
        let left = places.iter().filter(|place| filter.leaves(**place)).map(|place| &fund.bids[*place]);
        left.map(|bid| words::title(bid.reference.as_str(), &bid.title)).collect()
    });
    view! {
        <div class="to-come">
            <p class="note">{titles}</p>
            <svg aria-hidden="true" width="1" height=height><g></g></svg>
        </div>
    }
    .into_any()
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
