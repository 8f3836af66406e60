//! What can be compared, and what of it is: the scenarios of the round, and those that were brought.

use leptos::prelude::*;
use tranche::compare::Order;
use tranche::ui::browser::address_bar;
use tranche::ui::store::{RoundScenario, RoundScenarios, tab_scenario};
use tranche::ui::words::scenario_picker;
use tranche::{Arrival, Scenario};

use super::super::open_round::OpenRound;
use super::brought::{Brought, title_of_its_own};
use tranche::ui::words::office::compare::{self as words, add_scenario};

/// How many scenarios can be compared at once.
pub const MOST: usize = 6;

/// Which scenario one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The round’s own one of this number.
    Own(usize),
    /// The one that was brought, in this place.
    Brought(usize),
}

/// A scenario that can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Which one it is.
    pub key: Key,
    /// What it is called. What is brought is called like nothing else here.
    pub title: String,
    /// What there is to know of it besides; may be empty.
    pub about: String,
    /// Whether it is one of the round's own that is final: nothing is taken into it.
    pub is_final: bool,
    /// The decisions.
    pub scenario: Scenario,
}

/// A handle to all of them, to which are compared, and to how that is shown.
#[derive(Clone, Copy)]
pub struct Candidates {
    /// The round.
    pub round: OpenRound,
    brought: RwSignal<Vec<Candidate>>,
    ticked: RwSignal<Vec<Key>>,
    baseline: RwSignal<Option<Key>>,
    order: RwSignal<Order>,
    /// Bids that stay among those that differ, by their places, so that no row goes from under a hand.
    held: RwSignal<Vec<usize>>,
}

impl Candidates {
    /// At first the scenario that the address asks for, else that this tab works on, is compared with the baseline and with what
    /// was brought, or with whatever else there is.
    pub fn of_round(round: OpenRound, brought: Option<Brought>) -> Self {
        let candidates = Self {
            round,
            brought: RwSignal::new(Vec::new()),
            ticked: RwSignal::new(Vec::new()),
            baseline: RwSignal::new(None),
            order: RwSignal::new(Order::DifferencesFirst),
            held: RwSignal::new(Vec::new()),
        };
        let (number, baseline) =
            round.scenarios.with(|all| (number_on_board(all), all.selection.baseline.map(Key::Own)));
        let ticked = candidates.ticked;
        let there: Vec<Key> = candidates.all().iter().map(|one| one.key).collect();
        let asked = address_bar::asked("scenario").and_then(|number| number.parse().ok()).map(Key::Own);
        let asked = asked.filter(|key| there.contains(key)).or(number.map(Key::Own));
        let first = asked.into_iter().chain(baseline.filter(|key| there.contains(key)));
        first.for_each(|key| push_new(ticked, key));
        match brought {
            Some(brought) => drop(candidates.add(vec![brought])),
            None => {
                there.into_iter().filter(|_| ticked.with(Vec::len) < 2).for_each(|key| push_new(ticked, key));
            }
        }
        candidates
    }

    /// Everything that can be compared.
    pub fn all(self) -> Vec<Candidate> {
        let own = self.round.scenarios.with(|all| {
            let on_board = number_on_board(all);
            all.in_use().filter_map(|one| own(all, one, on_board)).collect::<Vec<_>>()
        });
        self.brought.with(|brought| own.into_iter().chain(brought.iter().cloned()).collect())
    }

    /// What is compared: the baseline, and then the others in their order.
    pub fn columns(self) -> Vec<Candidate> {
        let mut columns = self.all();
        columns.retain(|one| self.is_ticked(one.key));
        if let Some(at) = self.baseline_among(&columns) {
            columns[..=at].rotate_right(1);
        }
        columns
    }

    /// Where the baseline is among these: the chosen one, else the one that is marked, else the first.
    fn baseline_among(self, columns: &[Candidate]) -> Option<usize> {
        let place = |key: Key| columns.iter().position(|one| one.key == key);
        let marked = self.round.scenarios.with(|all| all.selection.baseline).map(Key::Own);
        self.baseline.get().and_then(place).or_else(|| marked.and_then(place))
    }

    /// The one that is open on the board.
    pub fn on_board(self) -> Option<Key> {
        self.round.scenarios.with(number_on_board).map(Key::Own)
    }

    /// Whether one is compared.
    pub fn is_ticked(self, key: Key) -> bool {
        self.ticked.with(|ticked| ticked.contains(&key))
    }

    /// Whether as many are compared as can be.
    pub fn is_full(self) -> bool {
        self.columns().len() >= MOST
    }

    /// Has one compared, or no more.
    pub fn tick(self, key: Key, is_ticked: bool) {
        self.held.set(Vec::new());
        self.ticked.update(|ticked| ticked.retain(|one| *one != key));
        if is_ticked {
            push_new(self.ticked, key);
        }
    }

    /// Whether the others are held against this one.
    pub fn is_baseline(self, key: Key) -> bool {
        self.columns().first().is_some_and(|first| first.key == key)
    }

    /// Holds the others against this one.
    pub fn measure_against(self, key: Key) {
        self.held.set(Vec::new());
        self.baseline.set(Some(key));
    }

    /// In which order bids are shown.
    pub fn order(self) -> Order {
        self.order.get()
    }

    /// Shows them in another one.
    pub fn show(self, order: Order) {
        self.held.set(Vec::new());
        self.order.set(order);
    }

    /// Whether a bid stays among those that differ until somebody chooses anew.
    pub fn is_held(self, place: usize) -> bool {
        self.held.with(|held| held.contains(&place))
    }

    /// Has these bids stay there.
    pub fn hold(self, places: Vec<usize>) {
        self.held.set(places);
    }

    /// Adds what was brought, and has it compared as far as there is room; what is to be said of that.
    pub fn add(self, brought: Vec<Brought>) -> String {
        let (mut titles, mut here) = (Vec::new(), Vec::new());
        for one in brought {
            let all = self.all();
            let is_same = |other: &&Candidate| {
                matches!(other.key, Key::Brought(_))
                    && other.scenario.decides_like(&one.scenario)
                    && other.title == one.title
            };
            if let Some(same) = all.iter().find(is_same) {
                here.push(same.title.clone());
                continue;
            }
            let key = Key::Brought(self.brought.with(Vec::len));
            let Brought { title, about, scenario } = one;
            let title = title_of_its_own(title, |title| all.iter().all(|other| other.title != title));
            titles.push(title.clone());
            let is_full = self.is_full();
            self.brought
                .update(|brought| brought.push(Candidate { key, title, about, is_final: false, scenario }));
            if !is_full {
                self.tick(key, true);
            }
        }
        add_scenario::added(&titles, &here, self.is_full())
    }
}

fn push_new(ticked: RwSignal<Vec<Key>>, key: Key) {
    ticked.update(|ticked| {
        if !ticked.contains(&key) {
            ticked.push(key);
        }
    });
}

/// The scenario that this tab works on, or any tab did last, or the first: as far as it can be read.
fn number_on_board(all: &RoundScenarios) -> Option<usize> {
    let is_there = |number: &usize| all.in_use().any(|one| one.number == *number && one.opened.is_ok());
    let preferred = [tab_scenario::of_tab(&all.row), Some(all.selection.current)];
    let first = all.in_use().find(|one| one.opened.is_ok()).map(|one| one.number);
    preferred.into_iter().flatten().find(is_there).or(first)
}

fn own(all: &RoundScenarios, one: &RoundScenario, on_board: Option<usize>) -> Option<Candidate> {
    let Arrival { scenario, .. } = one.opened.as_ref().ok()?;
    let is_baseline = all.selection.baseline == Some(one.number);
    Some(Candidate {
        key: Key::Own(one.number),
        title: scenario_picker::title(one.number, &one.seen.entry.title),
        about: words::about_own(on_board == Some(one.number), is_baseline, one.is_final()).to_owned(),
        is_final: one.is_final(),
        scenario: scenario.clone(),
    })
}
