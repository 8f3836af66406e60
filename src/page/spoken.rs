//! What is spoken after a change: which bid, what it was given, what remains.

use leptos::prelude::*;
use tranche::{Fund, Ledger, Scenario};

use super::editor::Editor;
use super::words;

/// The sentence for the latest change, derived from the scenario before and after it.
pub fn sentence() -> Memo<String> {
    let editor = Editor::get();
    let latest = Memo::new(move |before: Option<&(Scenario, String)>| {
        let after = editor.shown().get();
        let sentence = before.map_or_else(String::new, |(before, sentence)| {
            changed(&editor.fund(), before, &after, &editor.ledger().get())
                .unwrap_or_else(|| sentence.clone())
        });
        (after, sentence)
    });
    Memo::new(move |_| latest.with(|(_, sentence)| sentence.clone()))
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
