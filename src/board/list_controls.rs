//! What the table of bids is narrowed and grouped by: a search, a list of filters, and a chip for each that is in force.

use leptos::prelude::*;
use tranche::Fund;
use tranche::listing::{Filter, Grouping, OutcomeKind, groupings};

use super::editor::Editor;
use super::keeper::Keeper;
use super::list_view::ListView;
use super::wall::presenter::Presenter;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::button::button;
use tranche::ui::signals::{
    All as _, Part, entered, flag, happened, later, part, pressed, spelt, ticked, while_so, words as changing,
};
use tranche::ui::words::bid_list as words;

/// The heading, what the page is, and what the list can be narrowed and grouped by.
#[component]
pub fn ListControls(view: ListView, keeper: Keeper, presenter: Presenter) -> impl IntoView {
    view! {
        <div class="list-controls">
            <h2 id="bids-title" class="unseen">{words::BIDS}</h2>
            {purpose(keeper, presenter)}
            {later(Box::new(move || controls(view)))}
        </div>
    }
}

/// The search, the groups, the form of the list, and what to show only.
#[inline(never)]
fn controls(view: ListView) -> AnyView {
    let fund = Editor::get().fund();
    let all = groupings(&fund);
    let options = all.iter().map(|grouping| (words::grouping(&fund, grouping), grouping == &Grouping::None));
    let options = options.enumerate().map(|(at, (label, is_none))| {
        view! { <option value=at.to_string() selected=is_none>{label}</option> }
    });
    let options = options.all();
    let group = move |chosen: String| {
        let chosen = chosen.parse().ok().and_then(|at: usize| all.get(at).cloned()).unwrap_or_default();
        view.choose(|listing| listing.grouping = chosen);
    };
    let search = move |words| view.choose(|listing| listing.words = words);
    let words_now = changing(move || view.listing(|listing| listing.words.clone()));
    let opened = RwSignal::new(false);
    view! {
        <div class="control">
            <label for="filter">{words::SEARCH}</label>
            <input id="filter" type="search" autocomplete="off" prop:value=words_now on:input=entered(search) />
        </div>
        <div class="control group-by">
            <label for="group-by">{words::GROUP_BY}</label>
            <select id="group-by" on:change=entered(group)>{options}</select>
        </div>
        {cards_or_rows(view)}
        <details class="show-only" on:toggle=happened(move |_| opened.set(true))>
            <summary>{words::SHOW_ONLY}</summary>
            {while_so(opened, Box::new(move || filters(view)))}
        </details>
    }
    .into_any()
}

/// What this page is, in one line, and the way to bids of one's own.
fn purpose(keeper: Keeper, presenter: Presenter) -> AnyView {
    let editor = Editor::get();
    let words = changing(move || {
        let is_on_wall = presenter.is_on.get() && !presenter.is_held(editor);
        words::purpose(editor.whose(), editor.is_trying(), keeper.is_final(), is_on_wall).to_owned()
    });
    let bring = address_bar::asked("own").is_none().then(|| {
        view! { " " <a href=addresses::HOME>{words::USE_YOUR_BIDS}</a> }
    });
    view! { <p class="purpose">{words}{bring}</p> }.into_any()
}

/// Cards, by choice, where there is room for rows.
fn cards_or_rows(view: ListView) -> Part {
    part(move || {
        view.can_choose().then(|| {
            let is_cards = spelt(move || view.as_cards());
            view! {
                <button type="button" class="as-cards" aria-pressed=is_cards on:click=pressed(move || view.turn_cards())>
                    {words::AS_CARDS}
                </button>
            }
        })
    })
}

/// All that can be shown only, each with a tick.
#[inline(never)]
fn filters(view: ListView) -> AnyView {
    let fund = Editor::get().fund();
    let outcomes = OutcomeKind::ALL.into_iter().map(Filter::Outcome).collect();
    let partnerships = fund.partnerships.iter().map(|p| Filter::Partnership(p.id.clone())).collect();
    let mut groups: Vec<(String, Vec<Filter>)> = vec![
        (words::DECISION.to_owned(), outcomes),
        (words::FIT.to_owned(), vec![Filter::Fits, Filter::Short]),
        (words::capital(&fund.group.one), partnerships),
    ];
    for grouping in groupings(&fund) {
        if let Grouping::Label(kind) = grouping {
            let labels = tranche::listing::labels(&fund, &kind).into_iter().map(Filter::Label).collect();
            groups.push((words::capital(&kind), labels));
        }
    }
    let groups = groups.into_iter().map(|(legend, filters)| {
        view! {
            <fieldset>
                <legend>{legend}</legend>
                {filters.into_iter().map(|filter| tick(view, &fund, filter)).all()}
            </fieldset>
        }
    });
    view! { <div class="filters">{groups.all()}</div> }.into_any()
}

fn tick(view: ListView, fund: &Fund, filter: Filter) -> AnyView {
    let label = words::filter(fund, &filter);
    let same = filter.clone();
    let is_set = flag(move || view.listing(|listing| listing.filters.contains(&same)));
    let set = move |is_ticked: bool| set(view, &filter, is_ticked);
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=is_set on:change=ticked(set) />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

fn set(view: ListView, filter: &Filter, is_set: bool) {
    view.choose(|listing| {
        listing.filters.retain(|one| one != filter);
        if is_set {
            listing.filters.push(filter.clone());
        }
    });
}

/// What is in force, each with the button that takes it away; and the way to see it as things stand now.
pub fn chips(view: ListView) -> Option<AnyView> {
    let (filters, words) = view.listing(|listing| (listing.filters.clone(), listing.words.clone()));
    let is_stale = view.is_stale();
    (!filters.is_empty() || !words.trim().is_empty() || is_stale)
        .then(|| chip_list(view, filters, &words, is_stale))
}

#[inline(never)]
fn chip_list(view: ListView, filters: Vec<Filter>, words: &str, is_stale: bool) -> AnyView {
    let fund = Editor::get().fund();
    let mut chips: Vec<AnyView> = Vec::new();
    if !words.trim().is_empty() {
        chips
            .push(chip(&words::searched(words.trim()), move || view.choose(|listing| listing.words.clear())));
    }
    for filter in filters {
        let label = words::filter(&fund, &filter);
        chips.push(chip(&label, move || set(view, &filter, false)));
    }
    let again = is_stale
        .then(|| view! { <p>{words::STALE}</p> {button(words::FIND_AGAIN, move || view.find_again())} });
    view! {
        <div class="chips" role="group" aria-label=words::SHOWN_ONLY.to_owned()>{chips}{again}</div>
    }
    .into_any()
}

fn chip(label: &str, take_away: impl Fn() + 'static) -> AnyView {
    let name = words::take_away(label);
    view! {
        <button type="button" class="chip" aria-label=name on:click=pressed(take_away)>{label.to_owned()}</button>
    }
    .into_any()
}
