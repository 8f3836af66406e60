//! One of what members sent: whose it is, whether it counts, what there is to know about it, and what can be done with it.

use leptos::prelude::*;
use tranche::formats::scenario_file::BadScenarioFile;
use tranche::ui::addresses;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{entered, flag, part, ticked, words as changing};
use tranche::ui::words::bad_saved;
use tranche::{BidRef, Fund, LostDecision};

use super::super::focus_soon::focus_soon;
use super::both_lists::Lists;
use super::sent_acts::{copy, count, count_instead, remove, rename, save};
use super::sent_lists::SentLists;
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate::{self as words, found as found_words, origin};

/// The heading of the list that it is in.
pub const LIST: &str = "sent-title";

/// What a row shows.
#[derive(Clone, PartialEq)]
struct RowFacts {
    sender: String,
    name: String,
    decided: usize,
    is_counted: bool,
    is_older: bool,
    changed: Vec<BidRef>,
    gone: Vec<LostDecision>,
    unread: Option<BadScenarioFile>,
    of_sender: OfSender,
    /// What another one is called that decides the same, where one of the two has no name.
    alike: Option<String>,
}

/// How many are of one sender, how many different ones these are, and how many count.
#[derive(Clone, Copy, PartialEq)]
struct OfSender {
    all: usize,
    different: usize,
    counted: usize,
}

impl RowFacts {
    fn of(lists: &Lists, fund: &Fund, id: usize) -> Option<Self> {
        let at = lists.now.iter().position(|one| one.id == id)?;
        let one = &lists.now[at];
        let same: Vec<_> = lists.now.iter().filter(|other| other.id == id || one.is_of_same(other)).collect();
        let is_first = |at: usize| !same[..at].iter().any(|other| other.decides_like(same[at]));
        let bids = fund.bids.iter();
        let decided = bids.filter(|bid| !one.reply.scenario.outcome(&bid.reference).is_undecided());
        Some(Self {
            sender: one.reply.sender.clone(),
            name: SentScenario::called(&lists.now, at),
            decided: decided.count(),
            is_counted: one.is_counted,
            is_older: one.reply.not_funded_is_undecided,
            changed: one.reply.leave_out.clone(),
            gone: one.gone.clone(),
            unread: one.unread.clone(),
            of_sender: OfSender {
                all: same.len(),
                different: (0..same.len()).filter(|at| is_first(*at)).count(),
                counted: same.iter().filter(|other| other.is_counted).count(),
            },
            alike: one.same_of_another(&lists.now),
        })
    }
}

/// It has a legend, so that each of its controls is known to be about it.
#[component]
pub fn SentRow(lists: SentLists, id: usize) -> impl IntoView {
    let fund = lists.round.fund();
    let facts = Memo::new(move |_| lists.lists.with(|all| RowFacts::of(all, &lists.round.fund(), id)));
    let read = move |of: fn(&RowFacts) -> String| {
        changing(move || facts.with(|facts| facts.as_ref().map(of).unwrap_or_default()))
    };
    let bids = fund.bids.len();
    let decided = changing(move || {
        facts.with(|facts| facts.as_ref().map_or_else(String::new, |one| origin::decided(one.decided, bids)))
    });
    let field = format!("sender-{id}");
    let rename = move |name: String| rename(lists, id, &name);
    let code = Memo::new(move |_| {
        let fund = lists.round.fund();
        lists.lists.with(|all| all.now.iter().find(|one| one.id == id).and_then(|one| one.code(&fund)))
    });
    let from = changing(move || {
        let of = |one: &SentScenario| origin::told(&one.origin.title, &one.origin.date, one.origin.nth);
        lists.lists.with(|all| all.now.iter().find(|one| one.id == id).map(of).unwrap_or_default())
    });
    view! {
        <li>
            <fieldset>
                <legend>{read(|one| one.name.clone())}</legend>
                <div class="control">
                    <label for=field.clone()>{words::SENDER}</label>
                    <input id=field type="text" autocomplete="off" maxlength="120"
                        prop:value=read(|one| one.sender.clone()) on:change=entered(rename) />
                </div>
                <p class="note">{decided} " " {from}</p>
                {part(move || code.get().map(look))}
                {part(move || facts.with(|facts| facts.as_ref().map(|facts| notes(lists, facts))))}
                <CountBox lists id facts />
                {part(move || facts.with(|facts| facts.as_ref().map(|facts| ways(lists, id, facts))))}
            </fieldset>
        </li>
    }
}

/// The way to its decisions on the board, as somebody's who shared them.
fn look(code: String) -> AnyView {
    let address = format!("{}#{code}", addresses::board());
    view! { <p><a href=address target="_blank" rel="noopener">{origin::LOOK}</a></p> }.into_any()
}

#[component]
fn CountBox(lists: SentLists, id: usize, facts: Memo<Option<RowFacts>>) -> impl IntoView {
    let is =
        move |of: fn(&RowFacts) -> bool| flag(move || facts.with(|facts| facts.as_ref().is_some_and(of)));
    let is_set = is(|one| one.is_counted);
    let is_unread = is(|one| one.unread.is_some());
    let label = move || {
        let is_changed = facts.with(|facts| facts.as_ref().is_some_and(|one| !one.changed.is_empty()));
        if is_changed { words::COUNT_REST } else { words::COUNT }.to_owned()
    };
    let count = move |is_counted| count(lists, id, is_counted);
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=is_set prop:disabled=is_unread on:change=ticked(count) />
            <span>{changing(label)}</span>
        </label>
    }
}

/// What there is to know about it.
fn notes(lists: SentLists, facts: &RowFacts) -> AnyView {
    let fund = lists.round.fund();
    let OfSender { all, different, counted } = facts.of_sender;
    let is_unnamed = facts.sender.trim().is_empty();
    let notes = [
        facts.unread.as_ref().map(|why| bad_saved(&fund, why)),
        is_unnamed.then(|| words::ASK_NAME.to_owned()),
        facts.alike.as_ref().map(|other| words::alike(other, is_unnamed)),
        (all > 1).then(|| words::rivals(&facts.name, (all, different), counted)),
        (!facts.changed.is_empty()).then(|| words::changed(&fund, &facts.changed)),
        found_words::gone(&facts.sender, &facts.gone),
        facts.is_older.then(|| words::OLDER.to_owned()),
    ];
    let notes = notes.into_iter().flatten();
    notes.map(|words| view! { <p class="notice">{words}</p> }).collect_view().into_any()
}

/// What can be done with it.
fn ways(lists: SentLists, id: usize, facts: &RowFacts) -> AnyView {
    let OfSender { all, counted: of_these, .. } = facts.of_sender;
    let is_rival = all > 1 && (!facts.is_counted || of_these > 1);
    let name = facts.name.as_str();
    let (counted, removed) = (words::counted_instead(name), words::removed(name));
    let instead = move || {
        let said = counted.as_str();
        lists.change(said.to_owned(), |all| count_instead(all, id));
        focus_soon(LIST.to_owned());
    };
    let take_out = move || {
        remove(lists, id, &removed);
        document::focus(LIST);
    };
    let ways = if facts.unread.is_some() {
        button(words::unread::SAVE_ONE, move || save(lists, id))
    } else {
        button(words::COPY, move || copy(lists, id))
    };
    view! {
        <p class="actions">
            {is_rival.then(|| button(words::INSTEAD, instead))}
            {ways}
            {button(words::REMOVE, take_out)}
        </p>
    }
    .into_any()
}
