//! What is spoken after a change: which bid, what it was given, what remains.

use tranche::{Fund, Ledger, Scenario};

use super::editor::Editor;
use super::keeper::Keeper;
use tranche::ui::words::announcements as words;

/// What was on show when it was last looked at.
pub struct Announcement {
    shared: bool,
    /// The number of the reader's own scenario that is on the table.
    number: usize,
    scenario: Scenario,
}

/// The sentence for what changed since it was last looked at; `None` where nothing did, and at the first look.
pub fn sentence(editor: Editor, keeper: Keeper, last: &mut Option<Announcement>) -> Option<String> {
    let shared = editor.looks_at_shared();
    let number = keeper.number_now();
    let now = Announcement { shared, number, scenario: editor.shown(Scenario::clone) };
    let before = last.take();
    let sentence = before.and_then(|before| {
        let fund = editor.fund();
        editor.ledger(|ledger| match (before.shared == shared, shared) {
            (_, false) if before.number != number => {
                Some(words::on_table(&keeper.title_now(), &fund, ledger))
            }
            (true, _) => changed(&fund, &before.scenario, &now.scenario, ledger),
            (false, true) => Some(words::sent(&fund, ledger)),
            (false, false) => Some(words::own(&fund, ledger)),
        })
    });
    *last = Some(now);
    sentence
}

/// `None` where nothing changed.
fn changed(fund: &Fund, before: &Scenario, after: &Scenario, ledger: &Ledger) -> Option<String> {
    match before.differences(after, fund).as_slice() {
        [] => None,
        [one] => Some(words::decided(fund, fund.bid(&one.bid)?, &one.theirs, ledger)),
        _ if after.is_blank() => Some(words::cleared(fund, ledger)),
        several => Some(words::changed(several.len(), fund, ledger)),
    }
}
