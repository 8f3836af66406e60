//! What was decided on a bid whose fields are changed.

use tranche::ui::words::office::fund::bid_form as words;

use super::fund_editor::FundEditor;

/// What was decided on a bid, and whether it is marked for another look; `None` where nothing was.
pub fn decision(editor: FundEditor, key: usize) -> Option<(String, bool)> {
    let reference = editor.reference(key)?;
    editor.history(|history| {
        let (fund, scenario) = (history.fund(), history.scenario());
        let bid = fund.bid(&reference)?;
        let decision = scenario.decision(&reference);
        if let Some(was) = scenario.look_again(&reference) {
            let now = decision.outcome.award().map(|award| award.amount(bid));
            return Some((words::earlier_decision(fund, bid, was, now), true));
        }
        (!decision.outcome.is_undecided()).then(|| (words::decision(fund, bid, decision), false))
    })
}
