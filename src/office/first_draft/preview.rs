//! What comes of the rule as it is chosen.

use tranche::first_draft::{FirstDraft, Way};
use tranche::{Fund, Ledger, Money, Refusal, ReserveList, Scenario};

use super::rule_choice::RuleChoice;
use tranche::ui::words::office::first_draft as words;

/// A draft with all that is shown of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// What the scenario is called that it starts from.
    pub start: Option<String>,
    /// What is decided there.
    pub before: Scenario,
    /// What that gives.
    pub funded_before: Money,
    /// The rule.
    pub way: Way,
    /// What it decides.
    pub draft: FirstDraft,
    /// The scenario with the draft in it, or why it cannot be carried out.
    pub after: Result<Scenario, Refusal>,
    /// What that comes to.
    pub ledger: Ledger,
    /// Who is next in line then.
    pub reserve: ReserveList,
}

impl Preview {
    /// What comes of the rule as it is chosen now.
    pub fn of(fund: &Fund, rule: RuleChoice) -> Self {
        let (start, before) = match rule.start() {
            Some((_, title, scenario)) => (Some(title), scenario),
            None => (None, Scenario::default()),
        };
        let way = rule.way(fund);
        let draft = FirstDraft::of(fund, &before, &way);
        let after = draft.applied(fund, &before);
        let shown = after.as_ref().unwrap_or(&before);
        let ledger = Ledger::of(fund, shown);
        let reserve = ReserveList::of(fund, shown, ledger.remaining);
        let funded_before = Ledger::of(fund, &before).funded;
        Self { start, before, funded_before, way, draft, after, ledger, reserve }
    }

    /// The rule in words.
    pub fn rule(&self, fund: &Fund) -> String {
        words::rule(fund, &self.way, self.start.as_deref())
    }
}
