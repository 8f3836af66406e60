//! What is chosen of an agreement: how many have to fund a bid, at which of their amounts, and whether half of the members have to
//! have decided on it.

use leptos::prelude::*;
use tranche::collate::{Level, Quorum};
use tranche::ui::choice::{Radio, radio};
use tranche::ui::signals::{All as _, entered, flag, held, part, spelt, ticked};

use tranche::ui::words::office::collate::agreement as words;

/// How many have to fund a bid.
#[component]
pub fn QuorumChoice(
    chosen: RwSignal<Quorum>,
    /// What the choice means among so many.
    who: Memo<Quorum>,
    members: Memo<usize>,
) -> impl IntoView {
    let radios = move || {
        let offered =
            words::QUORUMS.into_iter().filter(move |(quorum, _)| quorum.among(members.get()) == *quorum);
        offered.map(move |(quorum, label)| {
            option("quorum", label, flag(move || who.get() == quorum), Box::new(move || chosen.set(quorum)))
        })
    };
    view! {
        <fieldset class="collate-choice">
            <legend>{words::WHO}</legend>
            <div class="choices">
                {part(move || Some(radios().all()))}
                <AtLeast chosen who members />
            </div>
        </fieldset>
    }
}

/// The last answer, with its number. What is no number of members is said beside the field, and the number before it holds.
#[component]
fn AtLeast(chosen: RwSignal<Quorum>, who: Memo<Quorum>, members: Memo<usize>) -> impl IntoView {
    const WRONG: &str = "quorum-wrong";
    let least = RwSignal::new(members.get().div_ceil(2).max(1));
    let typed = RwSignal::new(least.get().to_string());
    let wrong = RwSignal::new(String::new());
    let is_least = flag(move || matches!(who.get(), Quorum::AtLeast(_)));
    let choose = Box::new(move || chosen.set(Quorum::AtLeast(least.get())));
    let type_number = move |text: String| {
        match text.trim().parse::<usize>().ok().filter(|number| *number > 0) {
            Some(number) => {
                least.set(number);
                wrong.set(String::new());
            }
            None => wrong.set(words::no_number(least.get())),
        }
        typed.set(text);
        chosen.set(Quorum::AtLeast(least.get()));
    };
    view! {
        {option("quorum", words::AT_LEAST, is_least, choose)}
        <label class="unseen" for="quorum-number">{words::HOW_MANY}</label>
        <input id="quorum-number" type="number" min="1" step="1" inputmode="numeric" aria-describedby=WRONG
            aria-invalid=spelt(move || wrong.with(|wrong| !wrong.is_empty()))
            prop:value=held(typed) on:change=entered(type_number) />
        <p class="error" id=WRONG role="alert">{held(wrong)}</p>
    }
}

/// At which of their amounts each bid is given.
#[component]
pub fn LevelChoice(at: RwSignal<Level>) -> impl IntoView {
    let radios = words::LEVELS.into_iter().map(|(level, label)| {
        option("level", label, flag(move || at.get() == level), Box::new(move || at.set(level)))
    });
    view! {
        <fieldset class="collate-choice">
            <legend>{words::AT}</legend>
            <div class="choices">{radios.all()}</div>
        </fieldset>
    }
}

/// Whether half of the members have to have decided on a bid.
#[component]
pub fn HalfChoice(is_half: RwSignal<bool>) -> impl IntoView {
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=flag(move || is_half.get()) on:change=ticked(move |is| is_half.set(is)) />
            <span>{words::HALF}</span>
        </label>
    }
}

fn option(name: &str, label: &str, is_set: Signal<bool>, choose: Box<dyn Fn()>) -> AnyView {
    let (name, label, is_disabled) = (name.to_owned(), label.to_owned(), flag(|| false));
    let offer = Radio { name, label, amount: String::new(), note: "", opens: false, is_set, is_disabled };
    radio(offer, choose)
}
