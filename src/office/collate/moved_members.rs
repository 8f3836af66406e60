//! Before and after the discussion: what was set aside, who moved since, and by how much.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::collate::{BidMoves, BidVoices, Moves};
use tranche::{Bid, BidRef, Fund};

use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::listed_bid::name;

use super::super::focus_soon::focus_soon;
use super::collated::Collated;
use super::sent_lists::SentLists;
use super::sent_row::LIST;
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate::{self as list_words, found as found_words, moves as words};

/// Where the keyboard goes when what it was on is gone.
const TITLE: &str = "moves-title";

/// The way to set the list aside, and what moved since that was done.
#[component]
pub fn MovedMembers(
    lists: SentLists,
    now: Memo<Arc<Collated>>,
    before: Memo<Arc<Collated>>,
) -> impl IntoView {
    let counts = Memo::new(move |_| lists.lists.with(|all| (all.now.len(), all.before.len())));
    part(move || {
        let (of_now, of_before) = counts.get();
        (of_now + of_before > 0).then(|| {
            view! {
                <section aria-labelledby=TITLE>
                    <h2 id=TITLE tabindex="-1">{words::TITLE}</h2>
                    {(of_before > 0).then(|| view! { <p>{words::kept(of_before)}</p> })}
                    {part(move || (counts.get().1 > 0).then(|| moved(lists, &now.get(), &before.get())))}
                    <p class="actions">{ways(lists, of_now, of_before)}</p>
                </section>
            }
        })
    })
}

fn ways(lists: SentLists, of_now: usize, of_before: usize) -> AnyView {
    let set_aside = move || {
        lists.change(list_words::IS_SET_ASIDE.to_owned(), |all| all.before = std::mem::take(&mut all.now));
        focus_soon(TITLE.to_owned());
    };
    let forget = move || {
        lists.change(list_words::BEFORE_FORGOTTEN.to_owned(), |all| all.before.clear());
        focus_soon(if of_now > 0 { TITLE } else { LIST }.to_owned());
    };
    let label = if of_before > 0 { list_words::SET_ASIDE_ANEW } else { list_words::SET_ASIDE };
    view! {
        {(of_now > 0).then(|| button(label, set_aside))}
        {(of_before > 0).then(|| button(list_words::FORGET_BEFORE, forget))}
    }
    .into_any()
}

fn moved(lists: SentLists, now: &Collated, before: &Collated) -> AnyView {
    if now.members() == 0 {
        return view! { <p>{words::NOTHING_AFTER}</p> }.into_any();
    }
    let fund = lists.round.fund();
    let moves = Moves::between(&before.collation, &now.collation);
    let named = |places: &[usize], of: &Collated| {
        places.iter().filter_map(|at| of.names.get(*at).cloned()).collect::<Vec<String>>()
    };
    let changed: Vec<&BidMoves> = moves.bids.iter().filter(|bid| bid.movers().next().is_some()).collect();
    let compared = moves.bids.iter().filter(|bid| bid.is_compared()).count();
    let still = words::others(compared - changed.len()).filter(|_| !changed.is_empty());
    let notes = [
        Some(words::NOTE.to_owned()),
        words::changed(&changed_since(lists)),
        still,
        words::unclear(&moves.unclear),
        words::only_before(&named(&moves.only_before, before)),
        words::only_after(&named(&moves.only_after, now)),
    ];
    let gone = lists.lists.with(|all| {
        let of_one = |one: &SentScenario| found_words::gone(&one.reply.sender, &one.gone);
        all.before.iter().filter_map(of_one).collect::<Vec<String>>()
    });
    let notes = notes.into_iter().flatten().chain(gone).map(|words| view! { <p class="note">{words}</p> });
    let table = if changed.is_empty() {
        let nobody = words::nobody(moves.members.len(), compared, moves.bids.len());
        view! { <p>{nobody}</p> }.into_any()
    } else {
        table(&fund, &changed, &moves, now, before)
    };
    view! { {table} {notes.all()} }.into_any()
}

/// The bids that changed since what was set aside was decided, in the order of the paper.
fn changed_since(lists: SentLists) -> Vec<String> {
    let fund = lists.round.fund();
    lists.lists.with(|all| {
        let is_changed =
            |bid: &Bid| all.before.iter().any(|one| one.reply.leave_out.contains(&bid.reference));
        fund.bids.iter().filter(|bid| is_changed(bid)).map(|bid| bid.reference.to_string()).collect()
    })
}

fn table(fund: &Fund, changed: &[&BidMoves], moves: &Moves, now: &Collated, before: &Collated) -> AnyView {
    let heads = words::HEADS.map(|head| view! { <th scope="col">{head}</th> });
    let row = |one: &&BidMoves| {
        let movers = one.movers().map(|change| {
            let sender = moves.members.get(change.member).and_then(|(_, at)| now.names.get(*at));
            let words = words::moved(fund, sender.map_or("", String::as_str), change);
            view! { <li>{words}</li> }
        });
        let title = fund.bid(&one.bid).map(name);
        view! {
            <tr>
                <th scope="row">{title}</th>
                {medians(fund, one, before, now)}
                <td><ul>{movers.all()}</ul></td>
            </tr>
        }
    };
    let rows = changed.iter().map(row).all();
    let heads = heads.into_iter().all();
    view! {
        <Wide label=words::CAPTION.to_owned()>
            <table class="table moves">
                <caption>{words::CAPTION}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </Wide>
    }
    .into_any()
}

fn voices<'c>(of: &'c Collated, bid: &BidRef) -> Option<&'c BidVoices> {
    of.collation.bids.iter().find(|voices| voices.bid == *bid)
}

/// The medians before and now: of the same people where anybody took a stand both times, else of whoever did.
fn medians(fund: &Fund, one: &BidMoves, before: &Collated, now: &Collated) -> AnyView {
    let medians = match one.same_medians() {
        Some(same) => [same.before, same.after].map(|median| words::same_median(fund, median, same.members)),
        None => [before, now].map(|of| words::median(fund, voices(of, &one.bid))),
    };
    let cell = |(median, of)| view! { <td>{median} " " <span class="note">{of}</span></td> };
    medians.map(cell).into_iter().all().into_any()
}
