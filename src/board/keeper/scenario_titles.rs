//! What the scenarios of the round are called.

use leptos::prelude::*;
use tranche::ui::store::ScenarioName;
use tranche::ui::words::scenario_picker as words;

use super::Keeper;

impl Keeper {
    /// The scenarios to choose from, that which is worked on among them, and their titles as people read them.
    pub fn choices(self) -> Vec<(usize, String)> {
        let title = |one: &ScenarioName| {
            let mut title = words::title(one.number, &one.title);
            if !one.final_mark.is_empty() {
                title = words::final_one(&title);
            }
            (one.number, if one.is_baseline { words::baseline(&title) } else { title })
        };
        let mut choices: Vec<_> = self.names.with(|names| names.iter().map(title).collect());
        let number = self.number.get();
        if choices.iter().all(|(other, _)| *other != number) {
            let title = words::title(number, "");
            choices.push((number, if self.is_deleted.get() { words::deleted(&title) } else { title }));
        }
        choices
    }

    /// What the scenario that is worked on is called.
    pub fn title(self) -> String {
        let number = self.number.get();
        words::title(number, &self.given_title(number))
    }

    /// The title of a scenario; empty while nobody has named it.
    pub(super) fn given_title(self, number: usize) -> String {
        self.names.with(|names| {
            names.iter().find(|one| one.number == number).map(|one| one.title.clone()).unwrap_or_default()
        })
    }

    /// How the scenario that is worked on was marked as final; empty while it is not.
    pub fn final_mark(self) -> String {
        let number = self.number.get();
        self.names.with(|names| {
            let one = names.iter().find(|one| one.number == number);
            one.map(|one| one.final_mark.clone()).unwrap_or_default()
        })
    }

    /// Whether the scenario that is worked on is final.
    pub fn is_final(self) -> bool {
        let number = self.number.get();
        let is_it = |one: &ScenarioName| one.number == number && !one.final_mark.is_empty();
        self.names.with(|names| names.iter().any(is_it))
    }

    /// The number of the scenario that is worked on.
    pub fn number(self) -> usize {
        self.number.get()
    }

    /// Whether somebody has named the scenario that is worked on.
    pub fn is_named(self) -> bool {
        let number = self.number.get();
        self.names.with(|names| names.iter().any(|one| one.number == number && !one.title.is_empty()))
    }

    /// The number of the scenario that is worked on, as it stands now.
    pub fn number_now(self) -> usize {
        // Whoever asks is about to read or write it, once.
        self.number.get_untracked()
    }
}
