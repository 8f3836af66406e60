//! What is said where a scenario is marked as final, and of those that are.

use crate::final_scenario::{FinalMark, NotFinal};
use crate::rules::{RuleCheck, Verdict};
use crate::ui::words::final_scenario::day_and_checksum;
use crate::ui::words::key_figures::over;
use crate::ui::words::rules::on_paper;
use crate::{BidRef, Fund, Ledger};

/// Opens the form that marks one, and marks it.
pub const MARK_FINAL: &str = "Mark as final";

/// What becomes of it.
pub const FINAL_NOTE: &str = "A final scenario stays as it is: nobody can change its decisions, its title or its date. It gets a checksum that is \
    printed with it and goes with its link, so that paper and screen can be matched. To decide anything anew, reopen it in a copy.";

/// The field with its title.
pub const FINAL_TITLE: &str = "Title of the decision";

/// The field with the day.
pub const FINAL_DAY: &str = "Decided on";

/// Leads to the bids that are not decided.
pub const DECIDE_ON_THEM: &str = "Decide on them";

/// What is to be thought of before a scenario is final: that it gives more than there is, and which rules it does not meet or somebody else has
/// to confirm. Nothing of it stands in the way.
pub fn before_final(fund: &Fund, ledger: &Ledger, checks: &[RuleCheck]) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(amount) = ledger.over_by() {
        let (amount, allowed) = (fund.show(amount), over(fund, ledger));
        let allowed = if allowed.is_empty() { allowed } else { format!(": {allowed}") };
        all.push(format!("It gives {amount} more than is available{allowed}."));
    }
    let open = checks.iter().filter(|check| check.verdict != Verdict::Met);
    all.extend(open.map(|check| on_paper(fund, &fund.rules[check.place], check)));
    all
}

/// What is said of bids on which there was no vote.
const NO_VOTE: &str = "not decided, since you abstained or stood aside";

/// Why a scenario cannot be final.
pub fn not_final(fund: &Fund, why: &NotFinal) -> String {
    match why {
        NotFinal::Undecided { open, without_vote } => {
            let are = |bids: &[BidRef], how: &str| {
                let (count, are) = (bids.len(), if bids.len() == 1 { "bid is" } else { "bids are" });
                let said = || format!(" {count} {are} {how}: {}.", named(fund, bids));
                if bids.is_empty() { String::new() } else { said() }
            };
            format!(
                "Nothing is final while a bid is not decided.{}{}",
                are(open, "still to decide"),
                are(without_vote, NO_VOTE)
            )
        }
        NotFinal::ToCheck(bids) => {
            format!(
                "These bids have changed since they were decided on. Check them first: {}.",
                named(fund, bids)
            )
        }
        NotFinal::NoTitle => "Type a title, such as “Decision of the board”.".to_owned(),
        NotFinal::LongTitle(most) => {
            format!(
                "This title is too long for a link, which has room for {most} letters, or fewer with accents. Shorten it."
            )
        }
        NotFinal::NoDay(_) => "Choose the day on which it was decided.".to_owned(),
    }
}

/// Bids by reference and title; of very many the first.
fn named(fund: &Fund, bids: &[BidRef]) -> String {
    const NAMED: usize = 12;
    let name = |bid: &BidRef| {
        let title = fund.bids.iter().find(|one| one.reference == *bid).map_or("", |one| one.title.as_str());
        format!("{bid} {title}")
    };
    let names: Vec<String> = bids.iter().take(NAMED).map(name).collect();
    let more = if bids.len() > NAMED { " …" } else { "" };
    format!("{}{more}", names.join("; "))
}

/// One was marked.
pub fn marked_final(title: &str, mark: &FinalMark) -> String {
    format!("“{title}” is final: {}.", day_and_checksum(mark))
}

/// Goes on from a final one in a copy.
pub const REOPEN: &str = "Reopen in a copy";

/// That was done.
pub fn reopened(before: &str, copy: &str) -> String {
    format!("“{before}” stays final. You can go on in “{copy}”.")
}

/// That the bids of the round have been changed since.
pub const ON_OTHER_BIDS: &str =
    "The bids have been changed since. This stays as it was decided, on the bids as they were.";

/// Asks whether a final one is to be deleted.
pub const DELETE_FINAL: &str = "This is a final decision. For 30 days you can bring it back.";

/// Deletes it.
pub const DELETE_ALL_THE_SAME: &str = "Delete it all the same";

/// Does not.
pub const KEEP_FINAL: &str = "Keep it";

/// That a final scenario was changed nowhere, because the bids were.
pub fn stay_out(titles: &[String]) -> String {
    let titles: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
    let (are, stay) = if titles.len() == 1 { ("is", "stays") } else { ("are", "stay") };
    format!(
        "{} {are} final and {stay} as decided, on the bids as they were. What you change here does not reach {}.",
        titles.join(", "),
        if titles.len() == 1 { "it" } else { "them" }
    )
}
