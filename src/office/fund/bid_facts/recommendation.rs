//! What the officers recommend for a bid: what to do, how much, why, and where that stands.

use leptos::prelude::*;
use tranche::ui::signals::part;
use tranche::{Advice, Bid, Fund, Recommended};

use super::shown;
use crate::fund::edit_field::{Kind, choice, field};
use crate::fund::fund_editor::FundEditor;
use tranche::ui::words::office as words;

/// What the officers recommend. Its further fields are there while something is recommended.
pub fn fields(key: usize) -> Vec<AnyView> {
    let revision = FundEditor::get();
    let outcome = move || {
        let word = |_: &Fund, bid: &Bid| bid.facts.recommended.as_ref().map_or("", |one| one.outcome.word());
        revision.bid(key, word).unwrap_or_default().to_owned()
    };
    let choose = move |chosen: &str| {
        revision.amend_bid(key, |bid| {
            let stood = bid.facts.recommended.take();
            bid.facts.recommended = Advice::from_word(chosen).map(|outcome| match stood {
                // An amount that is declined means nothing.
                Some(stood) => Recommended {
                    outcome,
                    amount: stood.amount.filter(|_| outcome != Advice::Decline),
                    ..stood
                },
                None => Recommended { outcome, amount: None, reason: String::new(), place: String::new() },
            });
        })
    };
    let is_there = Memo::new(move |_| !outcome().is_empty());
    let further = part(move || is_there.get().then(|| further(key)));
    vec![
        choice(format!("bid-{key}-recommended"), "Officers recommend", words::advice, outcome, choose),
        further.into_any(),
    ]
}

fn further(key: usize) -> Vec<AnyView> {
    let revision = FundEditor::get();
    let id = |name: &str| format!("bid-{key}-recommended-{name}");
    let look = move |look: fn(&Fund, &Recommended) -> String| {
        let found = move |fund: &Fund, bid: &Bid| bid.facts.recommended.as_ref().map(|one| look(fund, one));
        move || revision.bid(key, found).flatten().unwrap_or_default()
    };
    let set = move |change: Box<dyn FnOnce(&mut Recommended)>| {
        revision.amend_bid(key, |bid| bid.facts.recommended.as_mut().map_or((), change))
    };
    let amount = move |text: &str| {
        let amount = if text.is_empty() { None } else { Some(revision.read(text)?) };
        set(Box::new(move |one| one.amount = amount))
    };
    let words = move |of: fn(&mut Recommended) -> &mut String| {
        move |text: &str| {
            let text = text.to_owned();
            set(Box::new(move |one| *of(one) = text))
        }
    };
    vec![
        field(
            id("amount"),
            "Recommended amount",
            "Leave it empty where it is all that is requested",
            Kind::Amount,
            look(|fund, one| shown(fund, one.amount)),
            amount,
        ),
        field(
            id("place"),
            "Where it is recommended",
            "",
            Kind::Words,
            look(|_, one| one.place.clone()),
            words(|one| &mut one.place),
        ),
        field(
            id("reason"),
            "Why it is recommended",
            "",
            Kind::Long,
            look(|_, one| one.reason.clone()),
            words(|one| &mut one.reason),
        ),
    ]
}
