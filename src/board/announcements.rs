//! What is spoken after a change: which bid, what it was given, what remains.

use tranche::{Fund, Ledger, Scenario};

use super::editor::Editor;
use tranche::ui::words;

/// What was on show when it was last looked at.
pub struct Announced {
    shared: bool,
    scenario: Scenario,
}

/// The sentence for what changed since it was last looked at; `None` where nothing did, and at the first look.
pub fn sentence(editor: Editor, heard: &mut Option<Announced>) -> Option<String> {
    let shared = editor.looks_at_shared();
    let scenario = editor.shown(Scenario::clone);
    let before = heard.replace(Announced { shared, scenario: scenario.clone() })?;
    let fund = editor.fund();
    editor.ledger(|ledger| {
        if before.shared == shared {
            changed(&fund, &before.scenario, &scenario, ledger)
        } else {
            Some(turned(&fund, shared, ledger))
        }
    })
}

/// The page turned to a shared scenario, or back.
fn turned(fund: &Fund, shared: bool, ledger: &Ledger) -> String {
    let what = if shared {
        "You are looking at decisions someone sent you."
    } else {
        "These are your own decisions."
    };
    format!("{what} {}.", words::remaining(fund, ledger))
}

/// `None` where nothing changed.
fn changed(fund: &Fund, before: &Scenario, after: &Scenario, ledger: &Ledger) -> Option<String> {
    let what = match before.differences(after, fund).as_slice() {
        [] => return None,
        [one] => {
            let bid = fund.bid(&one.bid)?;
            let short = words::below_least(fund, bid, one.theirs.outcome.amount(bid));
            let space = if short.is_empty() { "" } else { " " };
            format!("{}: {}.{space}{short}", bid.reference, words::given(fund, bid, &one.theirs))
        }
        _ if after.is_blank() => {
            "All decisions taken back. Until you leave this page, Undo brings them back.".to_owned()
        }
        several => format!("{} bids changed.", several.len()),
    };
    Some(format!("{what} {}.", words::remaining(fund, ledger)))
}
