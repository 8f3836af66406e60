//! What the list of states shows of each: what changed, what it comes to, and what cannot be shown.

use std::sync::Arc;

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
}

/// The last states, the newest first. `all` has the oldest first.
pub fn newest_first(fund: &Fund, all: &[State], most: usize) -> Vec<StateFacts> {
    let from = all.len().saturating_sub(most);
    // What the oldest one on show changed is told by the last one before it that can be read.
    let mut before = all[..from].iter().rev().find_map(|state| opened(fund, state).ok());
    let mut facts = Vec::with_capacity(all.len() - from);
    for (at, state) in all.iter().enumerate().skip(from) {
        let next = at.checked_sub(1).map(|at| all[at].number + 1);
        let scenario = opened(fund, state);
        let shown = scenario.map(|scenario| shown(fund, state, before.as_ref(), scenario));
        before = shown.as_ref().ok().map(|shown| Arc::clone(&shown.scenario)).or(before);
        facts.push(StateFacts {
            number: state.number,
            time: state.at.map_or_else(|| words::number(state.number), |at| words::at(&day_and_time(at))),
            shown,
            text: state.text.as_ref().ok().map(|text| text.as_str().into()),
            is_thinned_before: next.is_some_and(|next| next < state.number),
        });
    }
    facts.reverse();
    facts
}

fn opened(fund: &Fund, state: &State) -> Result<Arc<Scenario>, String> {
    let text = state.text.as_ref().map_err(|why| words::not_there(*why).to_owned())?;
    let opened = read(fund, text).map_err(|why| words::unreadable(fund, &why))?;
    Ok(Arc::new(opened.scenario))
}

fn shown(fund: &Fund, state: &State, before: Option<&Arc<Scenario>>, scenario: Arc<Scenario>) -> ShownState {
    let changed = match before {
        Some(before) => words::changed(fund, before, &scenario),
        None if state.number > 0 => words::OLDEST.to_owned(),
        None if scenario.is_blank() => words::BEGINNING.to_owned(),
        None => words::changed(fund, &Scenario::default(), &scenario),
    };
    let figures = words::figures(fund, &Ledger::of(fund, &scenario));
    ShownState { scenario, changed, figures }
}
