//! Which rules of the round are not met: one line above the bids, and all of them behind it. Nothing is ever stopped.
//!
//! It is built only for a round with rules, and after the board can be used.

use leptos::prelude::*;
use tranche::Fund;
use tranche::rules::{RuleCheck, Verdict, check};

use super::editor::Editor;
use tranche::ui::signals::{All as _, flag, happened, ticked, while_so, words as changing};
use tranche::ui::words::rules as words;

/// The rules, as they stand and as somebody leaves them out for a moment.
#[derive(Clone, Copy)]
struct RuleSignals {
    editor: Editor,
    checks: Memo<Vec<RuleCheck>>,
    /// Which are left out, by their places: in this tab, and kept nowhere.
    aside: RwSignal<Vec<bool>>,
}

/// The rules of the round, where it has any.
#[inline(never)]
pub fn rules_part(editor: Editor) -> Option<AnyView> {
    let fund = editor.fund();
    if fund.rules.is_empty() {
        return None;
    }
    let aside = RwSignal::new(vec![false; fund.rules.len()]);
    let checks = Memo::new(move |_| checks_now(editor));
    let rules = RuleSignals { editor, checks, aside };
    let opened = RwSignal::new(false);
    let summary = changing(move || checks.with(|checks| aside.with(|aside| words::summary(checks, aside))));
    let is_warning = flag(move || rules.any(&[Verdict::NotMet]));
    Some(
        view! {
            <details class="rules" class:is-warning=is_warning on:toggle=happened(move |_| opened.set(true))>
                <summary>{summary}</summary>
                {while_so(opened, Box::new(move || list(rules)))}
            </details>
        }
        .into_any(),
    )
}

/// How the rules stand, and again when something is decided.
fn checks_now(editor: Editor) -> Vec<RuleCheck> {
    let fund = editor.fund();
    editor.shown(|scenario| editor.ledger(|ledger| check(&fund, scenario, ledger)))
}

fn list(rules: RuleSignals) -> AnyView {
    let fund = rules.editor.fund();
    let rows = (0..fund.rules.len()).map(|place| row(rules, &fund, place));
    view! {
        <div>
            <p class="note">{words::ONLY_TO_SEE}</p>
            <ul aria-label=words::RULES>{rows.all()}</ul>
        </div>
    }
    .into_any()
}

fn row(rules: RuleSignals, fund: &Fund, place: usize) -> AnyView {
    let rule = &fund.rules[place];
    let verdict = changing(move || rules.said(place, |_, check| words::verdict(check.verdict).to_owned()));
    let finding = changing(move || {
        rules.said(place, |fund, check| words::finding(fund, &fund.rules[place].demand, check))
    });
    let without = changing(move || rules.without(place));
    let is_aside = flag(move || rules.is_aside(place));
    let is_met = flag(move || rules.is(place, &[Verdict::Met, Verdict::ToConfirm]));
    let leave_out = move |is_aside: bool| rules.aside.update(|all| all[place] = is_aside);
    let demand = words::demand(fund, &rule.demand);
    let label = words::leave_out(&demand);
    view! {
        <li class:is-met=is_met class:is-aside=is_aside>
            <p>
                <strong>{verdict}</strong> " " {demand} ". " {finding} " "
                <span class="why">{words::reason(rule)}</span> " " <span class="where">{rule.place.clone()}</span>
            </p>
            <label>
                <input type="checkbox" aria-label=label prop:checked=is_aside on:change=ticked(leave_out) />
                {words::LEAVE_OUT}
            </label>
            <p class="note" role="status">{without}</p>
        </li>
    }
    .into_any()
}

impl RuleSignals {
    fn said(self, place: usize, words: impl FnOnce(&Fund, &RuleCheck) -> String) -> String {
        let fund = self.editor.fund();
        self.checks.with(|checks| checks.get(place).map(|check| words(&fund, check))).unwrap_or_default()
    }

    fn is_aside(self, place: usize) -> bool {
        self.aside.with(|aside| aside.get(place) == Some(&true))
    }

    fn is(self, place: usize, verdicts: &[Verdict]) -> bool {
        self.checks.with(|checks| checks.get(place).is_some_and(|check| verdicts.contains(&check.verdict)))
    }

    fn any(self, verdicts: &[Verdict]) -> bool {
        let count = self.checks.with(Vec::len);
        (0..count).any(|place| !self.is_aside(place) && self.is(place, verdicts))
    }

    /// What would remain, where a contingency is left out.
    fn without(self, place: usize) -> String {
        if !self.is_aside(place) {
            return String::new();
        }
        let fund = self.editor.fund();
        self.editor.ledger(|ledger| words::without(&fund, ledger, &fund.rules[place]))
    }
}

/// The rules that are not met, not met yet, or for somebody else to confirm, for paper; nothing where all are met.
pub fn not_met(editor: Editor) -> Option<AnyView> {
    let fund = editor.fund();
    let lines: Vec<String> = checks_now(editor)
        .into_iter()
        .filter(|check| check.verdict != Verdict::Met)
        .map(|check| words::on_paper(&fund, &fund.rules[check.place], &check))
        .collect();
    let list = |lines: Vec<String>| {
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
        view! { <h2>{words::NOT_MET_ON_PAPER}</h2> <ul class="lines">{lines.all()}</ul> }.into_any()
    };
    (!lines.is_empty()).then(|| list(lines))
}
