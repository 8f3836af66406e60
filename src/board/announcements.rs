//! What is spoken after a change: which bid, what it was given, what remains.

use tranche::{Fund, Ledger, Scenario, Whose};

use super::editor::Editor;
use super::keeper::Keeper;
use tranche::ui::words::announcements as words;

/// What was on show when it was last looked at.
pub struct Announcement {
    whose: Option<Whose>,
    /// The number of the reader's own scenario that is on the table.
    number: usize,
    scenario: Scenario,
}

/// The sentence for what changed since it was last looked at; `None` where nothing did, and at the first look.
pub fn sentence(editor: Editor, keeper: Keeper, last: &mut Option<Announcement>) -> Option<String> {
    let (whose, number) = (editor.whose(), keeper.number_now());
    let now = Announcement { whose, number, scenario: editor.shown(Scenario::clone) };
    let before = last.take();
    let sentence = before.and_then(|before| {
        let fund = editor.fund();
        editor.ledger(|ledger| match (before.whose == whose, whose) {
            (_, None) if before.number != number => Some(words::on_table(&keeper.title(), &fund, ledger)),
            (true, _) => changed(&fund, &before.scenario, &now.scenario, ledger),
            (false, Some(whose)) => Some(words::looked_at(whose, &fund, ledger)),
            (false, None) => Some(words::own(&fund, ledger)),
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
