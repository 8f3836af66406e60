//! What somebody does to the scenarios of a round: one thing at a time, told when it is done, and taken back where that is simple.

use leptos::prelude::*;
use tranche::ui::browser::document::Place;
use tranche::ui::browser::load;
use tranche::ui::button::button;
use tranche::ui::signals::{held, part};
use tranche::ui::store::{self, Fault, Store, Trouble};
use tranche::ui::words::{office::round_acts as words, trouble};

use super::focus_soon::{focus_if_lost_soon, focus_soon};
use super::made_scenario::{MadeScenario, way_to_made};
use super::open_round::OpenRound;
use super::screen::HEADING;

/// What was done.
#[derive(Default)]
pub struct Done {
    /// In words.
    pub words: String,
    /// What takes it back, where that is simple.
    pub undo: Option<Act>,
    /// Where the keyboard goes; where this is empty it stays.
    pub then: String,
    /// The scenario that was made, where one was: it is said with the way to it.
    pub made: Option<MadeScenario>,
}

/// Work that does something; it says that nothing was done where another tab was faster.
pub type ActWork = load::Work<Result<Option<Done>, Fault>>;

/// Something that can be done.
pub type Act = Box<dyn FnOnce(Store) -> ActWork>;

/// Does things to the scenarios of a round.
#[derive(Clone, Copy)]
pub struct RoundActs {
    /// The round.
    pub round: OpenRound,
    is_busy: StoredValue<bool>,
    next: StoredValue<Option<Act>, LocalStorage>,
    said: RwSignal<String>,
    refused: RwSignal<String>,
    can_undo: RwSignal<bool>,
    undo: StoredValue<Option<Act>, LocalStorage>,
    made: RwSignal<Option<MadeScenario>>,
}

impl RoundActs {
    /// Nothing was done yet.
    pub fn of_round(round: OpenRound) -> Self {
        Self {
            round,
            is_busy: StoredValue::new(false),
            next: StoredValue::new_local(None),
            said: RwSignal::new(String::new()),
            refused: RwSignal::new(String::new()),
            can_undo: RwSignal::new(false),
            undo: StoredValue::new_local(None),
            made: RwSignal::new(None),
        }
    }

    /// Does something now, or as soon as what is being done is done: what was typed is saved in any case.
    pub fn run_in_turn(self, act: Act) {
        if self.is_busy.get_value() {
            self.next.set_value(Some(act));
        } else {
            self.run(act);
        }
    }

    /// Does something. What is pressed while something else is being done is not heard.
    pub fn run(self, act: Act) {
        if self.is_busy.get_value() {
            return;
        }
        self.is_busy.set_value(true);
        let before = Place::now();
        load::run(async move {
            let done = act(store::open().await).await;
            let looked_up = self.round.look_up_again().await;
            self.is_busy.set_value(false);
            let now = Place::now();
            // Whoever has gone on elsewhere is not called back.
            self.tell(done, now.is_none() || now == before);
            if before.is_some() {
                focus_if_lost_soon(HEADING);
            }
            if let Err(fault) = looked_up {
                self.refused.set(trouble(Trouble::NotRead(fault)));
            }
            if let Some(next) = self.next.try_update_value(Option::take).flatten() {
                self.run(next);
            }
        });
    }

    fn tell(self, done: Result<Option<Done>, Fault>, moves_keyboard: bool) {
        let (mut undo, mut made) = (None, None);
        let (said, refused) = match done {
            Ok(Some(done)) => {
                (undo, made) = (done.undo, done.made);
                if moves_keyboard && !done.then.is_empty() {
                    focus_soon(done.then);
                }
                (done.words, String::new())
            }
            Ok(None) => (String::new(), words::CHANGED_MEANWHILE.to_owned()),
            Err(fault) => (String::new(), trouble(Trouble::NotKept(fault))),
        };
        self.said.set(said);
        self.refused.set(refused);
        self.can_undo.set(undo.is_some());
        self.undo.set_value(undo);
        self.made.set(made);
    }

    fn take_back(self) {
        // What is pressed too early stays to be taken back.
        if self.is_busy.get_value() {
            return;
        }
        if let Some(act) = self.undo.try_update_value(Option::take).flatten() {
            self.run(act);
        }
    }
}

/// Tells what was done or why not, in sight wherever it was done, with the way back, and the way to a scenario that was made.
#[component]
pub fn ActStatus(acts: RoundActs) -> impl IntoView {
    let undo = part(move || acts.can_undo.get().then(|| button(words::UNDO, move || acts.take_back())));
    view! {
        <div class="act-status">
            <p role="status">{held(acts.said)}</p>
            {part(move || way_to_made(acts.round, acts.made))}
            {undo}
            <p class="error refused" role="alert">{held(acts.refused)}</p>
        </div>
        {storage_trouble()}
    }
}

/// What stands in the way of keeping anything, where something does.
fn storage_trouble() -> Option<AnyView> {
    let store = store::get()?;
    let trouble = match store.fault() {
        _ if store.refuses() => trouble(Trouble::Refused),
        fault => trouble(Trouble::StandIn(fault?)),
    };
    Some(view! { <p class="notice">{trouble}</p> }.into_any())
}
