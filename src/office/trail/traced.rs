//! The scenario on this screen, with its trail.

use std::sync::Arc;

use tranche::trail::{Step, StepOf, Trail};
use tranche::ui::store::RoundScenarios;
use tranche::ui::words::bad_saved;
use tranche::ui::words::office::trail as words;
use tranche::{Check, CheckSubject, Figure, Fund, Ledger, Money, Scenario};

/// A scenario and all that it adds up to.
pub struct Traced {
    /// What was asked for.
    pub fund: Arc<Fund>,
    /// The decisions.
    pub scenario: Scenario,
    /// What they come to.
    pub ledger: Ledger,
    /// How.
    pub trail: Trail,
    /// What the scenario is called; empty where nothing is decided yet.
    pub title: String,
    /// What there is to say of it; may be empty.
    pub note: String,
    /// Whether that is that it is final.
    pub is_final: bool,
    has_pence: bool,
}

/// Why there is none.
pub enum NotTraced {
    /// No scenario has this number.
    NoSuch,
    /// It cannot be read, for this reason.
    Unreadable(String),
}

impl Traced {
    /// The scenario of this number, else the one that this tab works on; nothing decided where there is none.
    ///
    /// # Errors
    /// Says why it cannot be shown.
    pub fn of(all: &RoundScenarios, asked: Option<usize>) -> Result<Self, NotTraced> {
        let number = asked.or_else(|| all.on_table());
        let Some(one) = number.and_then(|number| all.of_number(number)) else {
            // A board on which nothing was decided asks for the scenario that it would begin.
            let is_new = asked.is_none() || all.list.is_empty();
            let note = words::NOTHING_DECIDED.to_owned();
            let nothing = || Self::tracing(Arc::clone(&all.fund), Scenario::default(), String::new(), note);
            return if is_new { Ok(nothing()) } else { Err(NotTraced::NoSuch) };
        };
        let decided = one.decided(&all.fund);
        let (fund, scenario) = decided.map_err(|why| NotTraced::Unreadable(bad_saved(&all.fund, why)))?;
        let note = if one.is_deleted() { words::DELETED.to_owned() } else { one.stamp() };
        let title = words::of(one.number, &one.seen.entry.title);
        let is_final = !one.is_deleted() && one.final_one.as_ref().is_some_and(|one| one.holds);
        Ok(Self { is_final, ..Self::tracing(Arc::clone(fund), scenario.clone(), title, note) })
    }

    fn tracing(fund: Arc<Fund>, scenario: Scenario, title: String, note: String) -> Self {
        let ledger = Ledger::of(&fund, &scenario);
        let trail = Trail::of(&fund, &scenario, &ledger);
        let has_pence = trail.has_pence();
        Self { fund, scenario, ledger, trail, title, note, is_final: false, has_pence }
    }

    /// Whether no scenario is on show.
    pub fn is_blank(&self) -> bool {
        self.title.is_empty()
    }

    /// An amount in a column.
    pub fn amount(&self, amount: Money) -> String {
        words::amount(&self.fund, amount, self.has_pence)
    }

    /// By how much a figure of the paper differs.
    pub fn difference(&self, check: &Check) -> String {
        words::difference(&self.fund, check, self.has_pence)
    }

    /// All of it in one line.
    pub fn in_short(&self) -> String {
        words::in_short(&self.fund, &self.ledger)
    }

    /// Where a step stands in the paper, or what the paper says of the same figure.
    pub fn in_paper(&self, step: &Step) -> String {
        let figure = match &step.of {
            StepOf::Fund => Figure::Fund,
            StepOf::Uncommitted | StepOf::Available => Figure::Available,
            _ => return step.place.clone(),
        };
        // A paper may call available what is there before or after what is held back: it stands beside the figure that it is held against.
        let of = CheckSubject::Round(figure);
        let all = self.trail.stated(&of).filter(|check| check.computed == step.running);
        self.say(all)
    }

    /// What the paper says of a figure; empty where it does not.
    pub fn stated(&self, of: &CheckSubject) -> String {
        self.say(self.trail.stated(of))
    }

    fn say<'c>(&self, checks: impl Iterator<Item = &'c Check>) -> String {
        checks.map(|check| words::paper_says(&self.fund, check)).collect::<Vec<_>>().join("; ")
    }
}
