//! A field for something that a file needs besides the figures: kept as it is typed.

use leptos::prelude::*;
use tranche::publish::{Fact, Topic};
use tranche::ui::signals::{All as _, entered, words as changing};
use tranche::ui::words::office::publish as words;

use super::publication_keeper::PublicationKeeper;

/// What a field holds and what is done with what is typed.
pub struct TypedField {
    /// By which its label finds it.
    pub id: String,
    /// Its label.
    pub label: String,
    /// What to type; may be empty.
    pub note: String,
    /// Whether there is room for several lines.
    pub is_long: bool,
    /// What it holds.
    pub text: Box<dyn Fn() -> String + Send + Sync>,
    /// What is done with what is typed.
    pub typed: Box<dyn Fn(&str)>,
    /// Where that is kept.
    pub keeper: PublicationKeeper,
}

impl TypedField {
    /// The field as it stands on the page.
    pub fn view(self) -> AnyView {
        let Self { id, label, note, is_long, text, typed, keeper } = self;
        let text = changing(text);
        let typed = StoredValue::new_local(typed);
        let input = entered(move |now| typed.with_value(|typed| typed(&now)));
        // Spaces around it are taken away once it is left: nobody sees them, and they belong to no name.
        let leave = entered(move |now| {
            let plain = now.trim();
            if plain != now {
                typed.with_value(|typed| typed(plain));
            }
            keeper.keep();
        });
        let note_id = format!("{id}-note");
        let by = (!note.is_empty()).then(|| note_id.clone());
        let entry = if is_long {
            view! { <textarea id=id.clone() rows="10" autocomplete="off" prop:value=text aria-describedby=by on:input=input on:change=leave></textarea> }
                .into_any()
        } else {
            view! { <input id=id.clone() type="text" autocomplete="off" prop:value=text aria-describedby=by on:input=input on:change=leave /> }
                .into_any()
        };
        view! {
            <div class="control" class:is-wide=is_long>
                <label for=id>{label}</label>
                {entry}
                <p class="on-paper">{text}</p>
                {(!note.is_empty()).then(|| view! { <p class="note" id=note_id>{note}</p> })}
            </div>
        }
        .into_any()
    }
}

/// The fields for some facts about the round.
pub fn facts(keeper: PublicationKeeper, facts: &[Fact]) -> Vec<AnyView> {
    facts.iter().map(|fact| of_topic(keeper, Topic::Fact(*fact), fact_id(*fact), words::fact(*fact))).all()
}

/// A field for a text about the round.
pub fn of_topic(
    keeper: PublicationKeeper,
    topic: Topic,
    id: String,
    (label, note): (impl Into<String>, impl Into<String>),
) -> AnyView {
    let is_long = matches!(topic, Topic::Letter(_));
    let held = topic.clone();
    let field = TypedField {
        id,
        label: label.into(),
        note: note.into(),
        is_long,
        text: Box::new(move || keeper.text(&held)),
        typed: Box::new(move |text| keeper.type_in(|publication| publication.set(topic.clone(), text))),
        keeper,
    };
    field.view()
}

fn fact_id(fact: Fact) -> String {
    let word = Fact::WORDS.iter().find(|(_, one)| *one == fact).map_or("", |(word, _)| word);
    format!("publish-{word}")
}
