//! The list of what members sent, and apart from it what was made for earlier figures.

use std::collections::{HashMap, HashSet};

use leptos::prelude::*;
use tranche::sender_key;
use tranche::ui::button::button;
use tranche::ui::signals::{happened, held, part, words as changing};

use super::super::focus_soon::focus_soon;
use super::both_lists::Lists;
use super::sent_lists::SentLists;
use super::sent_row::{LIST, SentRow};
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate as words;

const EARLIER: &str = "earlier-title";

/// The list, where there is anything in it; what was made for earlier figures stands apart.
#[component]
pub fn SentRows(lists: SentLists) -> impl IntoView {
    let counts = Memo::new(move |_| {
        lists.lists.with(|all| (all.now.len(), all.now.iter().filter(|one| one.is_counted).count()))
    });
    let is_any = Memo::new(move |_| counts.get().0 > 0);
    let (now, earlier) = (parted(lists, false), parted(lists, true));
    // Where all of it is folded away, that says how many there are.
    let are_all_folded = move || {
        now.with(|now| now.in_sight.is_empty() && !now.folded.is_empty())
            && earlier.with(|earlier| *earlier == Parted::default())
    };
    let is_counted_here = Memo::new(move |_| is_any.get() && !are_all_folded());
    let count = move || words::count(counts.get().0, counts.get().1);
    view! {
        <section aria-labelledby=LIST>
            <h2 id=LIST tabindex="-1">{words::LIST}</h2>
            <div class="actions">
                <p class="done" role="status">{held(lists.said)}</p>
                {part(move || lists.earlier.with(Option::is_some).then(|| button(words::UNDO, move || undo(lists))))}
            </div>
            {part(move || (!is_any.get()).then(|| view! { <p>{words::EMPTY}</p> }))}
            {part(move || is_counted_here.get().then(|| view! { <p>{changing(count)}</p> }))}
            {group(lists, now)}
            {made_earlier(lists, earlier)}
        </section>
    }
}

/// What somebody has to look at: what has no name, what cannot be read or is about bids that are gone, several of one sender, and
/// what decides the same as something without a name.
fn to_look_at(all: &Lists) -> HashSet<usize> {
    let mut of_sender: HashMap<String, usize> = HashMap::new();
    for one in &all.now {
        *of_sender.entry(sender_key(&one.reply.sender)).or_default() += 1;
    }
    let needs = |one: &&SentScenario| {
        let key = sender_key(&one.reply.sender);
        let is_whole = one.unread.is_none() && one.gone.is_empty();
        let is_of_several = of_sender.get(&key).is_some_and(|count| *count > 1);
        key.is_empty() || !is_whole || is_of_several || one.same_of_another(&all.now).is_some()
    };
    all.now.iter().filter(needs).map(|one| one.id).collect()
}

/// Those made for earlier figures, or those made for the figures as they are: in the order in which they were found, so that no
/// row goes from under a hand that writes a name.
fn ids(lists: SentLists, are_earlier: bool) -> Memo<Vec<usize>> {
    Memo::new(move |_| {
        lists.lists.with(|all| {
            let wanted = all.now.iter().filter(|one| one.reply.leave_out.is_empty() != are_earlier);
            wanted.map(|one| one.id).collect()
        })
    })
}

/// Of more than so many, only what somebody has to look at is in sight.
const FEW: usize = 12;

/// Rows in sight, and of many the rest of them folded away below.
#[derive(Clone, Default, PartialEq)]
struct Parted {
    in_sight: Vec<usize>,
    folded: Vec<usize>,
}

fn parted(lists: SentLists, are_earlier: bool) -> Memo<Parted> {
    let ids = ids(lists, are_earlier);
    Memo::new(move |was: Option<&Parted>| {
        let (ids, was) = (ids.get(), was.cloned().unwrap_or_default());
        if ids.len() <= FEW {
            return Parted { in_sight: ids, folded: Vec::new() };
        }
        let asked = lists.lists.with(to_look_at);
        // What was asked about stays in sight once it is answered: no row goes from under a hand.
        let is_in_sight =
            |id: &usize| asked.contains(id) || !was.folded.is_empty() && was.in_sight.contains(id);
        let (in_sight, folded) = ids.into_iter().partition(is_in_sight);
        Parted { in_sight, folded }
    })
}

fn group(lists: SentLists, parted: Memo<Parted>) -> AnyView {
    let in_sight = Memo::new(move |_| parted.with(|parted| parted.in_sight.clone()));
    let folded = Memo::new(move |_| parted.with(|parted| parted.folded.clone()));
    let is_any = move |ids: Memo<Vec<usize>>| Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let (has_rows, has_fold) = (is_any(in_sight), is_any(folded));
    view! {
        {part(move || has_rows.get().then(|| rows(lists, in_sight)))}
        {part(move || has_fold.get().then(|| fold(lists, folded, has_rows)))}
    }
    .into_any()
}

/// What is folded away is built only where somebody wants to see it.
fn fold(lists: SentLists, ids: Memo<Vec<usize>>, are_rest: Memo<bool>) -> AnyView {
    let is_open = RwSignal::new(false);
    let counts = Memo::new(move |_| {
        let ids: HashSet<usize> = ids.get().into_iter().collect();
        let counted = |one: &&SentScenario| one.is_counted && ids.contains(&one.id);
        (ids.len(), lists.lists.with(|all| all.now.iter().filter(counted).count()))
    });
    let rows = part(move || is_open.get().then(|| rows(lists, ids)));
    view! {
        <details on:toggle=happened(move |_| is_open.set(true))>
            <summary>{changing(move || words::folded(counts.get().0, counts.get().1, are_rest.get()))}</summary>
            {rows}
        </details>
    }
    .into_any()
}

fn rows(lists: SentLists, ids: Memo<Vec<usize>>) -> AnyView {
    view! {
        <ol class="sent">
            <For each=move || ids.get() key=|id| *id children=move |id| view! { <SentRow lists id /> } />
        </ol>
    }
    .into_any()
}

fn made_earlier(lists: SentLists, earlier: Memo<Parted>) -> impl IntoView {
    let is_any = Memo::new(move |_| earlier.with(|parted| *parted != Parted::default()));
    part(move || {
        is_any.get().then(|| {
            view! {
                <section aria-labelledby=EARLIER>
                    <h3 id=EARLIER>{words::EARLIER}</h3>
                    <p class="note">{words::EARLIER_NOTE}</p>
                    <p class="actions">{button(words::COUNT_ALL, move || count_all(lists))}</p>
                    {group(lists, earlier)}
                </section>
            }
        })
    })
}

fn undo(lists: SentLists) {
    lists.undo();
    focus_soon(LIST.to_owned());
}

/// Counts everything that was made for earlier figures, but nothing of a sender of whom something counts already.
fn count_all(lists: SentLists) {
    lists.change(words::ALL_COUNTED.to_owned(), |all| {
        for at in 0..all.now.len() {
            let one = &all.now[at];
            let is_earlier = !one.reply.leave_out.is_empty() && one.unread.is_none();
            if is_earlier && !all.now.iter().any(|other| other.is_counted && other.may_be_of_same(one)) {
                all.now[at].is_counted = true;
            }
        }
    });
}
