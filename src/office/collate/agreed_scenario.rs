//! A scenario made of what members agree on, and the way to it.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::collate::Agreement;
use tranche::formats::scenario_file;
use tranche::store::free_title;
use tranche::ui::browser::load;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{held, part};
use tranche::ui::store::{self, RoundScenario, Trouble};
use tranche::ui::words::trouble;

use super::super::open_round::OpenRound;
use tranche::ui::words::office::collate::agreement as words;

/// The button, what came of it, and the way to the board.
#[component]
pub fn MakeScenario(
    round: OpenRound,
    agreement: Memo<Arc<Agreement>>,
    /// What the scenario is to be called.
    title: Signal<String>,
    /// What is noted of it.
    note: Signal<String>,
) -> impl IntoView {
    let making = Making {
        round,
        made: RwSignal::new(None),
        said: RwSignal::default(),
        failed: RwSignal::default(),
        is_busy: RwSignal::new(false),
    };
    let offer = part(move || {
        agreement.with(|now| {
            let is_any = !now.rungs.is_empty();
            if is_any && now.runs_out == Some(0) {
                return Some(view! { <p class="notice">{words::FIRST_TOO_MUCH}</p> }.into_any());
            }
            let make = move || agreement.with(|agreement| making.make(agreement, title.get(), note.get()));
            is_any.then(|| main_button(&words::make(now), make))
        })
    });
    view! {
        <div class="actions">{offer}</div>
        <div class="actions">
            <p class="done" role="status">{held(making.said)}</p>
            {part(move || making.made.get().map(|number| button(words::OPEN, move || round.open_on_board(number))))}
        </div>
        <p class="error" role="alert">{held(making.failed)}</p>
    }
}

#[derive(Clone, Copy)]
struct Making {
    round: OpenRound,
    /// The number of the last one that was made.
    made: RwSignal<Option<usize>>,
    said: RwSignal<String>,
    failed: RwSignal<String>,
    is_busy: RwSignal<bool>,
}

impl Making {
    fn make(self, agreement: &Agreement, title: String, note: String) {
        if self.is_busy.get() {
            return;
        }
        self.is_busy.set(true);
        self.failed.set(String::new());
        let scenario = agreement.scenario(agreement.runs_out.unwrap_or(agreement.rungs.len()));
        let text = scenario_file::write(&self.round.fund(), &scenario);
        let title = self.free_title(&title);
        load::run(async move {
            let store = store::open().await;
            match store.add_scenario(&self.round.row(), &text, &title, &note, None).await {
                Ok((number, _)) => {
                    // Where that fails it is kept all the same, and the next screen looks it up.
                    let _ = self.round.look_up_again().await;
                    self.made.set(Some(number));
                    self.is_busy.set(false);
                    self.said.set(words::made(&title));
                }
                Err(fault) => {
                    self.is_busy.set(false);
                    self.failed.set(trouble(Trouble::NotKept(fault)));
                }
            }
        });
    }

    /// A title that no scenario of the round has.
    fn free_title(self, title: &str) -> String {
        let title_of = |one: &RoundScenario| one.seen.entry.title.clone();
        let taken: Vec<_> = self.round.scenarios.with(|all| all.list.iter().map(title_of).collect());
        free_title(title, &taken)
    }
}
