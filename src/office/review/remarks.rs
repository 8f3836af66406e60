//! What there is to say of a table as a whole, and what can be done about it.

use leptos::prelude::*;
use tranche::import::{Reading, TableNote};
use tranche::ui::button::button;

use super::session::Session;
use tranche::ui::words::office::review::remarks as words;

/// The remarks, one below the other; those about names that may be one with one press for all.
pub fn of_table(session: Session) -> Vec<AnyView> {
    session.reading().with(|reading| {
        let pairs: Vec<[String; 2]> =
            reading.remarks.iter().filter_map(|note| alike(reading, note)).collect();
        let pairs = of_one_only(&pairs);
        let all = (pairs.len() > 1).then(|| all_alike(session, pairs));
        let each = reading.remarks.iter().map(|note| one(session, reading, note));
        let (names, others): (Vec<_>, Vec<_>) =
            reading.remarks.iter().zip(each).partition(|(note, _)| matches!(note, TableNote::Alike { .. }));
        let shown = |(_, view): (&TableNote, AnyView)| view;
        others.into_iter().map(shown).chain(all).chain(names.into_iter().map(shown)).collect()
    })
}

/// The pairs whose short name is part of no other name: of the rest it is not clear which is meant.
fn of_one_only(pairs: &[[String; 2]]) -> Vec<[String; 2]> {
    let count = |short: &String| pairs.iter().filter(|[other, _]| other == short).count();
    pairs.iter().filter(|[short, _]| count(short) == 1).cloned().collect()
}

fn one(session: Session, reading: &Reading, note: &TableNote) -> AnyView {
    let words = words::of_table(reading, note);
    let act = alike(reading, note).map(|[short, long]| {
        button(&words::they_are_one(&long), move || session.same(&[[short.clone(), long.clone()]]))
    });
    view! { <p class="note remark actions">{words} " " {act}</p> }.into_any()
}

fn all_alike(session: Session, pairs: Vec<[String; 2]>) -> AnyView {
    let words = words::names_alike(pairs.len());
    let act = button(words::ALL_ARE_ONE, move || session.same(&pairs));
    view! { <p class="note remark actions">{words} " " {act}</p> }.into_any()
}

/// A short name and a long one that may be the same applicant's.
fn alike(reading: &Reading, note: &TableNote) -> Option<[String; 2]> {
    let name = |at: usize| reading.bidders.get(at).map(|bidder| bidder.name.clone());
    match note {
        TableNote::Alike { short, long } => Some([name(*short)?, name(*long)?]),
        TableNote::Numbered(_) => None,
    }
}
