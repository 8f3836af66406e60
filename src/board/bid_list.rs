//! The bids as one table: a row each, in the order and under the headings the reader chose.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::listing::{Heading, Section, SectionSum};

use super::agenda_bar::AgendaBar;
use super::bid_context::BidHandle;
use super::chunks::{Chunk, Chunks};
use super::editor::Editor;
use super::keeper::Keeper;
use super::keys::KeyHelp;
use super::list_controls::{ListControls, chips};
use super::list_view::ListView;
use super::listed_bid::ListedBid;
use super::sort_heads::{Columns, column_heads};
use super::wall::presenter::Presenter;
use tranche::ui::browser::{document, load};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, flag, later, part, words as changing};
use tranche::ui::words::bid_list as words;

/// With more bids than this, those out of sight are not laid out.
pub const LONG: usize = 200;

/// How high the row of a bid is, about, in the size of its letters.
const EACH: usize = 2;

/// The list of bids, with what to narrow and to group it by. Totals never depend on either.
#[component]
pub fn Bids(view: ListView, keeper: Keeper, presenter: Presenter) -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let is_long = fund.bids.len() > LONG;
    let columns = Columns::of(&fund);
    let chunks = Chunks::none(editor, is_long);
    let class = changing(move || columns.class(view.as_cards()));
    let is_agenda = flag(move || view.has_agenda());
    // Whatever else changes, the rows stay.
    let sections = Memo::new(move |_| view.sections());
    view! {
        <section class="bids" class:is-long=is_long class:is-agenda=is_agenda id="bids" tabindex="-1" aria-labelledby="bids-title">
            {later(Box::new(move || view! { <AgendaBar view chunks presenter /> }.into_any()))}
            <ListControls view keeper presenter />
            {later(Box::new(move || list_notes(view, chunks)))}
            <table role="table" class=class aria-labelledby="bids-title">
                {column_heads(view, &fund, columns)}
                {part(move || {
                    chunks.clear();
                    let all = sections.get().iter().map(|section| section_rows(section, view, chunks, columns)).all();
                    chunks.build_last();
                    Some(all)
                })}
            </table>
            {later(Box::new(move || view! { <KeyHelp view chunks presenter /> }.into_any()))}
        </section>
    }
}

/// What is in force, how many bids that leaves, and which decisions need a look.
#[inline(never)]
fn list_notes(view: ListView, chunks: Chunks) -> AnyView {
    let editor = Editor::get();
    let found = changing(move || match view.counts() {
        (left, all) if left == all => String::new(),
        (left, all) => words::found(left, all),
    });
    view! {
        {part(move || chips(view))}
        <p class="found" role="status">{found}</p>
        {part(move || to_check(editor).map(|(words, first)| {
            check_first(words, Box::new(move || go_to(editor, view, chunks, first)))
        }))}
    }
    .into_any()
}

/// Leads the keyboard to the row of a bid, and to all bids where the search leaves it out.
fn go_to(_: Editor, view: ListView, chunks: Chunks, place: usize) {
    if !view.shows(place) {
        view.choose(|listing| {
            listing.words.clear();
            listing.filters.clear();
        });
    }
    chunks.build_around(place);
    // Once the row is there.
    load::run(async move { document::focus(&BidHandle::own_id(place)) });
}

/// How many decisions need checking, and where in the paper the first of their bids stands.
fn to_check(editor: Editor) -> Option<(String, usize)> {
    let fund = editor.fund();
    editor.shown(|scenario| {
        let first = scenario.to_look_at().filter_map(|(bid, _)| fund.position(bid)).min()?;
        Some((words::to_check(scenario.to_look_at().count()), first))
    })
}

/// Bids under one heading. Those that are left out are hidden and keep what was typed into them.
fn section_rows(section: &Section, view: ListView, chunks: Chunks, columns: Columns) -> AnyView {
    let head = (section.heading != Heading::All).then(|| section_head(section, view));
    let chunks = chunks.add(&section.places);
    view! {
        {head}
        {chunks.into_iter().map(|chunk| chunk_rows(chunk, view, columns)).all()}
    }
    .into_any()
}

/// The heading, with what its bids come to.
#[inline(never)]
fn section_head(section: &Section, view: ListView) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let heading = heading(&fund, &section.heading);
    let places: Arc<[usize]> = section.places.clone().into();
    let some = Arc::clone(&places);
    let left_out = flag(move || {
        let (left, all) = view.counts();
        left < all && !some.iter().any(|place| view.shows(*place))
    });
    let sum = move |say: fn(&tranche::Fund, &SectionSum) -> String| {
        let places = Arc::clone(&places);
        changing(move || {
            editor.ledger(|_| ());
            editor.standing(|standing| say(standing.fund, &SectionSum::of(standing, &places)))
        })
    };
    view! {
        <tbody role="rowgroup" class="section-head" hidden=left_out>
            <tr role="row">
                <th role="rowheader" scope="rowgroup" class="name" colspan="3" aria-colspan="3"><h2>{heading}</h2></th>
                <td role="cell" class="full">{sum(|fund, sum| fund.show(sum.requested))}</td>
                <td role="cell" class="given">{sum(|fund, sum| fund.show(sum.funded))}</td>
                <td role="cell" class="fit">{sum(|_, sum| words::funded(sum.bids_funded, sum.bids))}</td>
            </tr>
        </tbody>
    }
    .into_any()
}

/// What stands above the bids of a section; empty where they are all.
pub fn heading(fund: &tranche::Fund, heading: &Heading) -> String {
    match heading {
        Heading::Partnership(id) => fund.partnership(id).map_or(String::new(), |p| p.name.clone()),
        Heading::Label(label) if label.is_empty() => words::NO_LABEL.to_owned(),
        Heading::Label(label) => label.clone(),
        Heading::All => String::new(),
    }
}

/// Bids under one heading that are built together: until then as much room as they are likely to take, and their titles,
/// which can be read and searched.
fn chunk_rows(chunk: Chunk, view: ListView, columns: Columns) -> AnyView {
    let Chunk { id, places, is_built, .. } = chunk;
    let some = Arc::clone(&places);
    let left_out = flag(move || !some.iter().any(|place| view.shows(*place)));
    view! {
        <tbody role="rowgroup" class="chunk" id=id hidden=left_out>
            {part(move || Some(if is_built.get() {
                places.iter().map(|&place| view! {
                    <ListedBid place columns view left_out=flag(move || !view.shows(place)) />
                }).all().into_any()
            } else {
                to_come(&places, view)
            }))}
        </tbody>
    }
    .into_any()
}

/// How many decisions have to be looked at, and the way to the first of them.
#[inline(never)]
fn check_first(words: String, go: Box<dyn Fn()>) -> AnyView {
    view! { <div class="again"><p>{words}</p> {button(words::GO_TO_FIRST, go)}</div> }.into_any()
}

#[inline(never)]
fn to_come(places: &Arc<[usize]>, view: ListView) -> AnyView {
    let fund = Editor::get().fund();
    let some = Arc::clone(places);
    let height = changing(move || {
        let left = some.iter().filter(|place| view.shows(**place)).count();
        format!("{}em", left * EACH)
    });
    let places = Arc::clone(places);
    let titles = changing(move || {
        let left = places.iter().filter(|place| view.shows(**place)).map(|place| &fund.bids[*place]);
        left.map(|bid| words::title(bid.reference.as_str(), &bid.title)).collect()
    });
    view! {
        <tr role="row" class="to-come">
            <td role="cell">
                <p class="note">{titles}</p>
                <svg aria-hidden="true" width="1" height=height><g></g></svg>
            </td>
        </tr>
    }
    .into_any()
}
