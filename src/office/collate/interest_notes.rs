//! What the register of interests does to what members sent: who is left out of which bids, and of whom names do not tell.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::NameDoubt;
use tranche::collate::{Collation, Voice};
use tranche::ui::addresses;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part};
use tranche::ui::words::office::collate::interests as words;

use super::collated::Collated;
use super::interests_register::RegisterFacts;
use super::sent_acts::rename;
use super::sent_lists::SentLists;
use crate::focus_soon::focus_soon;

/// The id of its heading.
const TITLE: &str = "collate-interests";

/// All of it; nothing where there is nothing to say.
#[component]
pub fn InterestNotes(lists: SentLists, now: Memo<Arc<Collated>>) -> impl IntoView {
    part(move || {
        let facts = lists.interests.facts.get();
        let mut all = told(&facts);
        now.with(|now| {
            all.extend(left_out(&now.collation, &now.names).into_iter().map(sentence));
            let doubts = facts.register.doubts(&now.collation.senders);
            all.extend(doubts.iter().map(|one| doubt(lists, &now.names, one)));
        });
        (!all.is_empty()).then(|| {
            view! {
                <section aria-labelledby=TITLE>
                    <h2 id=TITLE tabindex="-1">{words::TITLE}</h2>
                    <ul class="told">{all}</ul>
                    <p><a href=addresses::of_round_asked("meeting")>{words::OPEN}</a></p>
                </section>
            }
        })
    })
}

fn sentence(words: String) -> AnyView {
    view! { <li>{words}</li> }.into_any()
}

/// That it cannot be read, or that some of it counts for nothing.
fn told(facts: &RegisterFacts) -> Vec<AnyView> {
    let unread = facts.is_unread.then(|| words::UNREAD.to_owned());
    let unsettled = (facts.unsettled > 0).then(|| words::unsettled(facts.unsettled));
    unread.into_iter().chain(unsettled).map(sentence).all()
}

/// Who is left out of which bids by the register.
fn left_out(collation: &Collation, names: &[String]) -> Vec<String> {
    let bids_of = |at: usize| {
        let bids = collation.bids.iter().filter(|bid| bid.voices[at] == Voice::RegisteredInterest);
        bids.map(|bid| bid.bid.to_string()).collect::<Vec<_>>()
    };
    let all = names.iter().enumerate().map(|(at, name)| (name, bids_of(at)));
    all.filter(|(_, bids)| !bids.is_empty()).map(|(name, bids)| words::left_out(name, &bids)).collect()
}

/// Asked of a member of the register whose very name is not among the senders.
fn doubt(lists: SentLists, names: &[String], doubt: &NameDoubt) -> AnyView {
    let names_at =
        |places: &[usize]| places.iter().filter_map(|at| names.get(*at)).cloned().collect::<Vec<String>>();
    let same = doubt.alike.iter().zip(names_at(&doubt.alike)).map(|(at, name)| {
        let (at, member) = (*at, doubt.member.to_owned());
        let label = words::is_same(&name, &member);
        let is_same = move || {
            if let Some(id) = counted_id(lists, at) {
                rename(lists, id, &member);
            }
            focus_soon(TITLE.to_owned());
        };
        button(&label, is_same)
    });
    let same = same.all();
    let alike = names_at(&doubt.alike);
    view! {
        <li>
            {words::doubt(doubt.member, &alike, doubt.unnamed.len())}
            <span class="actions">{same}</span>
        </li>
    }
    .into_any()
}

/// The id of the one in this place among those that count.
fn counted_id(lists: SentLists, at: usize) -> Option<usize> {
    lists.lists.with(|all| all.now.iter().filter(|one| one.is_counted).nth(at).map(|one| one.id))
}
