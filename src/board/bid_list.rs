//! The bids, in the order and under the headings the reader chose.

use leptos::prelude::*;
use tranche::{Fund, Grouping, Section, found, sections};

use super::bid_card::BidCard;
use super::card_context::Card;
use super::chunks::{Chunk, Chunks};
use super::editor::Editor;
use tranche::ui::browser::{document, load};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, entered, flag, held, part, words};

const GROUPINGS: [(&str, Grouping); 3] =
    [("partnership", Grouping::Partnership), ("size", Grouping::Size), ("theme", Grouping::Theme)];

/// With more bids than this, those out of sight are not laid out.
const LONG: usize = 200;

/// How high the card of a bid is, about, in the size of its letters.
const EACH: usize = 12;

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
    let runs = Chunks::none(editor, is_long);
    let go = move |place: usize| {
        if !untrack(|| filter.leaves(place)) {
            filter.set(&editor.fund(), String::new());
        }
        runs.build_around(place);
        // Once the card is there.
        load::run(async move { document::focus(&Card::own_id(place)) });
    };
    view! {
        <section class="bids" class:is-long=is_long id="bids" tabindex="-1" aria-labelledby="bids-title">
            <div class="bids-head">
                <h2 id="bids-title">"Bids"</h2>
                <div class="control">
                    <label for="listed-by">"Listed by"</label>
                    <select id="listed-by" on:change=entered(move |chosen| grouping.set(chosen))>
                        {GROUPINGS.iter().map(|(name, _)| view! { <option>{*name}</option> }).all()}
                    </select>
                </div>
                <div class="control">
                    <label for="filter">"Show only bids with"</label>
                    <input id="filter" type="search" autocomplete="off" prop:value=held(filter.text)
                        on:input=entered(move |text| filter.set(&editor.fund(), text)) />
                </div>
            </div>
            <p class="found" role="status">{filtered}</p>
            {part(move || marked(editor).map(|(words, first)| view! {
                <div class="again"><p>{words}</p> {button("Go to the first", move || go(first))}</div>
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

/// How many decisions need another look, and where in the paper the first of their bids stands.
fn marked(editor: Editor) -> Option<(String, usize)> {
    let fund = editor.fund();
    editor.shown(|scenario| {
        let first = scenario.to_look_at().filter_map(|(bid, _)| fund.position(bid)).min()?;
        let words = match scenario.to_look_at().count() {
            1 => "1 decision needs another look: its bid has changed since.".to_owned(),
            several => format!("{several} decisions need another look: their bids have changed since."),
        };
        Some((words, first))
    })
}

/// Bids under one heading. Those that the filter leaves out are hidden and keep what was typed into them.
#[component]
fn SectionOfBids(section: Section, filter: Filter, runs: Chunks) -> impl IntoView {
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
            {runs.add(&places).into_iter().map(|run| view! {
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
    let some = places.clone();
    let left_out = flag(move || !some.iter().any(|place| filter.leaves(*place)));
    view! {
        <div class="run" id=id hidden=left_out>
            {part(move || Some(if is_built.get() {
                places.iter().copied().map(|place| view! {
                    <BidCard place name_partnership left_out=flag(move || !filter.leaves(place)) />
                }).all().into_any()
            } else {
                to_come(places.clone(), filter)
            }))}
        </div>
    }
}

fn to_come(places: Vec<usize>, filter: Filter) -> AnyView {
    let fund = Editor::get().fund();
    let some = places.clone();
    let height = words(move || {
        let left = some.iter().filter(|place| filter.leaves(**place)).count();
        format!("{}em", left * EACH)
    });
    let titles = words(move || {
        let left = places.iter().filter(|place| filter.leaves(**place)).map(|place| &fund.bids[*place]);
        left.map(|bid| format!("{} {}. ", bid.reference, bid.title)).collect()
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
