//! What the list of states shows of each: what changed, what it comes to, and what cannot be shown.

use std::sync::Arc;

use tranche::formats::scenario_file::{self, CarriedScenario};
use tranche::store::State;
use tranche::ui::browser::document::day_and_time;
use tranche::ui::store::read;
use tranche::{Fund, Ledger, Scenario};

use tranche::ui::words::office::history as words;

/// A state, as people read it.
#[derive(Clone)]
pub struct StateFacts {
    /// Its number.
    pub number: u32,
    /// When it was kept; where that is not known its number.
    pub time: String,
    /// What it says, and what changed; or why it cannot be shown.
    pub shown: Result<ShownState, String>,
    /// Its text, where there is one.
    pub text: Option<Arc<str>>,
    /// Whether states between it and the one before it were thinned out.
    pub is_thinned_before: bool,
}

/// A state that can be shown.
#[derive(Clone)]
pub struct ShownState {
    /// The decisions.
    pub scenario: Arc<Scenario>,
    /// What changed from the one before.
    pub changed: String,
    /// What is funded, and what remains.
    pub figures: String,
    /// That it was decided on other figures or words, and what could not be carried over to those of today.
    pub carried: Option<String>,
    /// Its text for the bids as they are today.
    pub text: Arc<str>,
}

/// The last states, the newest first. `all` has the oldest first.
pub fn newest_first(fund: &Fund, all: &[State], most: usize) -> Vec<StateFacts> {
    let from = all.len().saturating_sub(most);
    // What the oldest one on show changed is told by the last one before it that can be read.
    let mut before = all[..from].iter().rev().find_map(|state| Some(opened(fund, state).ok()?.scenario));
    let mut facts = Vec::with_capacity(all.len() - from);
    for (at, state) in all.iter().enumerate().skip(from) {
        let next = at.checked_sub(1).map(|at| all[at].number + 1);
        let shown = opened(fund, state).map(|opened| shown(fund, state, before.as_ref(), opened));
        before = shown.as_ref().ok().map(|shown| Arc::clone(&shown.scenario)).or(before);
        facts.push(StateFacts {
            number: state.number,
            time: state.at.map_or_else(|| words::number(state.number), |at| words::at(&day_and_time(at))),
            shown,
            text: state.text.as_ref().ok().map(|text| text.as_str().into()),
            is_thinned_before: next.is_some_and(|next| next < state.number),
        });
    }
    tell_apart(&mut facts);
    facts.reverse();
    facts
}

/// Numbers the states of one minute, so that no two go by one name where they are looked at or compared.
fn tell_apart(oldest_first: &mut [StateFacts]) {
    let (mut minute, mut count) = (String::new(), 0);
    for state in oldest_first {
        count = if state.time == minute { count + 1 } else { 1 };
        minute.clone_from(&state.time);
        if count > 1 {
            state.time = words::again(&minute, count);
        }
    }
}

/// A state as it is for the bids of today.
struct OpenedState {
    scenario: Arc<Scenario>,
    carried: Option<String>,
    text: Arc<str>,
}

/// Reads a state. What was decided on other figures is carried over, as a person has chosen who looks at what has been.
fn opened(fund: &Fund, state: &State) -> Result<OpenedState, String> {
    let text = state.text.as_ref().map_err(|why| words::not_there(*why).to_owned())?;
    if let Ok(opened) = read(fund, text) {
        return Ok(OpenedState {
            scenario: Arc::new(opened.scenario),
            carried: None,
            text: text.as_str().into(),
        });
    }
    let carried = scenario_file::carry(fund, text).map_err(|why| words::unreadable(fund, &why))?;
    let CarriedScenario { scenario, gone } = carried;
    let text = scenario_file::write(fund, &scenario).into();
    Ok(OpenedState { scenario: Arc::new(scenario), carried: Some(words::carried(&gone)), text })
}

fn shown(fund: &Fund, state: &State, before: Option<&Arc<Scenario>>, opened: OpenedState) -> ShownState {
    let OpenedState { scenario, carried, text } = opened;
    let changed = match before {
        Some(before) => words::changed(fund, before, &scenario),
        None if state.number > 0 => words::OLDEST.to_owned(),
        None if scenario.is_blank() => words::BEGINNING.to_owned(),
        None => words::changed(fund, &Scenario::default(), &scenario),
    };
    let figures = words::figures(fund, &Ledger::of(fund, &scenario));
    ShownState { scenario, changed, figures, carried, text }
}
