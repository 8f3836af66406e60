//! What is said of scenarios beside their decisions, where it cannot be read: it stays as it is, is handed out, and is put aside where
//! somebody asks for that.

use leptos::prelude::*;
use tranche::store::Unusable;
use tranche::ui::browser::save_file;
use tranche::ui::button::button;
use tranche::ui::signals::{Part, part, pressed};
use tranche::ui::store::Outcome;

use super::entry_acts::heading_id;
use super::scenario_acts::IN_USE;
use super::scenario_facts::title;
use crate::open_round::OpenRound;
use crate::round_acts::{Act, Done, RoundActs};
use tranche::ui::words::office::scenarios as words;

/// That nobody knows which scenario is the baseline, where that is so.
pub fn unread_selection(acts: RoundActs) -> Part {
    let unread = Memo::new(move |_| acts.round.scenarios.with(|all| all.unread_selection.clone()));
    part(move || unread.get().map(|(why, text)| selection_notice(acts, why, text)))
}

fn selection_notice(acts: RoundActs, why: Unusable, text: String) -> AnyView {
    let text = StoredValue::new(text);
    let save = move || text.with_value(|text| save_file::save("tranche-baseline.txt", text));
    let put_aside = move || acts.run(put_selection_aside(acts.round, text.get_value()));
    let can_go = why == Unusable::Damaged;
    view! {
        <div class="error refused" role="alert">
            <p>{words::unread_selection(why)}</p>
            <p class="actions">
                {button(words::SAVE_SELECTION, save)}
                {can_go.then(|| button(words::PUT_SELECTION_ASIDE, put_aside))}
            </p>
        </div>
    }
    .into_any()
}

fn put_selection_aside(round: OpenRound, text: String) -> Act {
    Box::new(move |store| {
        Box::pin(async move {
            let outcome = store.put_selection_aside(&round.row(), &text).await?;
            let words = words::SELECTION_PUT_ASIDE.to_owned();
            let done = Done { words, then: IN_USE.to_owned(), ..Done::default() };
            Ok((outcome == Outcome::Done).then_some(done))
        })
    })
}

/// What can be done with a title and a note that cannot be read. Those of a later version of the page are only handed out.
pub fn unread_title_ways(acts: RoundActs, number: usize, title: &str, why: Unusable) -> AnyView {
    let save = move || save_title(acts.round, number);
    let put_aside = (why == Unusable::Damaged).then(|| {
        let put_aside = move || acts.run(put_title_aside(acts.round, number));
        way(words::PUT_TITLE_ASIDE, title, Box::new(put_aside))
    });
    view! { {way(words::SAVE_TITLE, title, Box::new(save))} {put_aside} }.into_any()
}

fn way(label: &'static str, title: &str, act: Box<dyn Fn()>) -> AnyView {
    view! {
        <button type="button" class="small" aria-label=words::of(label, title) on:click=pressed(act)>{label}</button>
    }
    .into_any()
}

fn save_title(round: OpenRound, number: usize) {
    round.scenarios.with(|all| {
        if let Some(one) = all.of_number(number) {
            save_file::save(&format!("tranche-title-{}.txt", number + 1), one.seen.text());
        }
    });
}

fn put_title_aside(round: OpenRound, number: usize) -> Act {
    Box::new(move |store| {
        Box::pin(async move {
            let found =
                round.scenarios.with(|all| all.of_number(number).map(|one| (one.seen.clone(), title(one))));
            let Some((seen, title)) = found else { return Ok(None) };
            let outcome = store.put_entry_aside(&round.row(), number, &seen).await?;
            let done =
                Done { words: words::title_put_aside(&title), then: heading_id(number), ..Done::default() };
            Ok((outcome == Outcome::Done).then_some(done))
        })
    })
}
