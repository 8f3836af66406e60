//! The list of what members sent, and apart from it what was made for earlier figures.

use std::collections::HashMap;

use leptos::prelude::*;
use tranche::sender_key;
use tranche::ui::button::button;
use tranche::ui::signals::{happened, held, part, words as changing};

use super::super::focus_soon::focus_soon;
use super::sent_lists::{Lists, SentLists};
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
    let count = move || words::count(counts.get().0, counts.get().1);
    view! {
        <section aria-labelledby=LIST>
            <h2 id=LIST tabindex="-1">{words::LIST}</h2>
            <div class="actions">
                <p class="done" role="status">{held(lists.said)}</p>
                {part(move || lists.earlier.with(Option::is_some).then(|| button(words::UNDO, move || undo(lists))))}
            </div>
            {part(move || (lists.is_looked_up.get() && !is_any.get()).then(|| view! { <p>{words::EMPTY}</p> }))}
            {part(move || is_any.get().then(|| view! { <p>{changing(count)}</p> }))}
            {part(move || lists.lists.with(to_look_at).map(|words| view! { <p class="notice">{words}</p> }))}
            {group(lists, ids(lists, false))}
            {earlier(lists)}
        </section>
    }
}

/// Which of many that may be folded away somebody has to look at: what has no name, what cannot be read or is about bids that
/// are gone, and several of one sender.
fn to_look_at(all: &Lists) -> Option<String> {
    let mut of_sender: HashMap<String, usize> = HashMap::new();
    for one in &all.now {
        *of_sender.entry(sender_key(&one.reply.sender)).or_default() += 1;
    }
    let needs = |one: &SentScenario| {
        let key = sender_key(&one.reply.sender);
        let is_whole = one.unread.is_none() && one.gone.is_empty();
        let is_of_several = of_sender.get(&key).is_some_and(|count| *count > 1);
        key.is_empty() || !is_whole || is_of_several || one.same_of_another(&all.now).is_some()
    };
    let found = (1..).zip(&all.now).filter(|(_, one)| needs(one));
    let mut names: Vec<String> = found.map(|(number, one)| words::name(&one.reply.sender, number)).collect();
    names.dedup();
    (all.now.len() > FEW && !names.is_empty()).then(|| words::to_look_at(&names))
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

/// Of more than so many the rows are folded away, and built only where somebody wants to see them.
const FEW: usize = 12;

fn group(lists: SentLists, ids: Memo<Vec<usize>>) -> AnyView {
    // What is in sight already stays so: a row that is added does not take the others away.
    let is_folded = Memo::new(move |was: Option<&bool>| match ids.with(Vec::len) {
        0 => true,
        count if count > FEW => was.is_none_or(|was| *was),
        _ => false,
    });
    let count = Memo::new(move |_| ids.with(Vec::len));
    let is_any = Memo::new(move |_| count.get() > 0);
    let shown = move || if is_folded.get() { folded(lists, ids, count) } else { rows(lists, ids) };
    part(move || is_any.get().then(shown)).into_any()
}

fn folded(lists: SentLists, ids: Memo<Vec<usize>>, count: Memo<usize>) -> AnyView {
    let is_open = RwSignal::new(false);
    let rows = part(move || is_open.get().then(|| rows(lists, ids)));
    view! {
        <details on:toggle=happened(move |_| is_open.set(true))>
            <summary>{changing(move || words::show_all(count.get()))}</summary>
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

fn earlier(lists: SentLists) -> impl IntoView {
    let ids = ids(lists, true);
    let is_any = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    part(move || {
        is_any.get().then(|| {
            view! {
                <section aria-labelledby=EARLIER>
                    <h3 id=EARLIER>{words::EARLIER}</h3>
                    <p class="note">{words::EARLIER_NOTE}</p>
                    <p class="actions">{button(words::COUNT_ALL, move || count_all(lists))}</p>
                    {group(lists, ids)}
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
