//! What is spoken after a change: which bid, what it was given, what remains.

use leptos::prelude::*;
use tranche::{Fund, Ledger, Scenario};

use super::editor::Editor;
use tranche::shell::words;

/// The sentence for the latest change, derived from the scenario before and after it.
pub fn sentence() -> Memo<String> {
    let editor = Editor::get();
    let latest = Memo::new(move |before: Option<&Heard>| {
        let (shared, scenario) = (editor.looks_at_shared(), editor.shown().get());
        let sentence = match before {
            None => String::new(),
            Some(before) if before.shared != shared => turned(editor, shared),
            Some(before) => {
                let (fund, ledger) = (editor.fund(), editor.ledger());
                let changed = ledger.with(|ledger| changed(&fund, &before.scenario, &scenario, ledger));
                changed.unwrap_or_else(|| before.sentence.clone())
            }
        };
        Heard { shared, scenario, sentence }
    });
    Memo::new(move |_| latest.with(|heard| heard.sentence.clone()))
}

/// What was on show when something was last said, and what was said.
#[derive(Clone, PartialEq)]
struct Heard {
    shared: bool,
    scenario: Scenario,
    sentence: String,
}

/// The page turned to a shared scenario, or back.
fn turned(editor: Editor, shared: bool) -> String {
    let what = if shared { "You are looking at a shared scenario." } else { "These are your own decisions." };
    let fund = editor.fund();
    editor.ledger().with(|ledger| format!("{what} {}.", words::remaining(&fund, ledger)))
}

/// `None` where nothing changed.
fn changed(fund: &Fund, before: &Scenario, after: &Scenario, ledger: &Ledger) -> Option<String> {
    let what = match before.differences(after, fund).as_slice() {
        [] => return None,
        [one] => {
            let bid = fund.bid(&one.bid)?;
            format!("{}: {}.", bid.reference, words::given(fund, bid, &one.theirs))
        }
        _ if after.is_blank() => "All decisions taken back. Undo brings them back.".to_owned(),
        several => format!("{} bids changed.", several.len()),
    };
    Some(format!("{what} {}.", words::remaining(fund, ledger)))
}
