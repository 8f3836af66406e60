//! The texts that letters are made of, one for each outcome that there is.

use leptos::prelude::*;
use tranche::publish::{LetterKind, Topic, decision_records, placeholder_slips};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part};
use tranche::ui::words::office::publish as words;

use super::publication_keeper::PublicationKeeper;
use super::published_scenario::PublishedScenario;
use super::typed_field::of_topic;

/// The texts, with what can stand in them and a way to begin.
#[component]
pub fn LetterTexts(result: PublishedScenario) -> impl IntoView {
    // The fields stay while somebody types in them.
    let kinds = Memo::new(move |_| kinds_in_use(result));
    view! {
        <h3>{words::TEXTS}</h3>
        {part(move || Some(kinds.with(|kinds| texts(result.keeper, kinds))))}
    }
}

/// The outcomes that somebody is told of, in their order.
fn kinds_in_use(result: PublishedScenario) -> Vec<LetterKind> {
    let Some((fund, scenario)) = result.decided.get() else { return Vec::new() };
    let mut kinds: Vec<LetterKind> = decision_records(&fund, &scenario)
        .filter_map(|decided| LetterKind::of(&decided.decision.outcome, decided.bid))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

fn texts(keeper: PublicationKeeper, kinds: &[LetterKind]) -> AnyView {
    if kinds.is_empty() {
        return view! { <p class="note">{words::NO_TEXTS}</p> }.into_any();
    }
    let all = kinds.to_vec();
    view! {
        <p class="note">{words::letter_note()}</p>
        {part(move || suggestion(keeper, &all))}
        <div class="items">{kinds.iter().map(|kind| text_for(keeper, *kind)).all()}</div>
    }
    .into_any()
}

/// The way to begin, while a text is empty.
fn suggestion(keeper: PublicationKeeper, kinds: &[LetterKind]) -> Option<AnyView> {
    let is_empty = |kind: &&LetterKind| keeper.text(&Topic::Letter(**kind)).is_empty();
    let empty: Vec<LetterKind> = kinds.iter().filter(is_empty).copied().collect();
    if empty.is_empty() {
        return None;
    }
    let suggest = move || {
        keeper.type_in(|publication| {
            for kind in &empty {
                publication.set(Topic::Letter(*kind), &words::suggested_letter(*kind));
            }
        });
        keeper.keep();
    };
    let view = view! {
        <p class="actions">{button(words::SUGGEST, suggest)}</p>
        <p class="note">{words::SUGGEST_NOTE}</p>
    };
    Some(view.into_any())
}

/// The field for one of them, with what is not filled in below it.
fn text_for(keeper: PublicationKeeper, kind: LetterKind) -> AnyView {
    let word = LetterKind::WORDS.iter().find(|(_, one)| *one == kind).map_or("", |(word, _)| word);
    let (topic, id) = (Topic::Letter(kind), format!("publish-letter-{word}"));
    let slips = move || {
        let slips = placeholder_slips(&keeper.text(&Topic::Letter(kind)));
        (!slips.is_empty()).then(|| view! { <p class="notice">{words::slips(&slips)}</p> }.into_any())
    };
    view! { <div>{of_topic(keeper, topic, id, (words::letter_for(kind), ""))} {part(slips)}</div> }.into_any()
}
