//! What is said where a scenario is marked as final, and of those that are.

use crate::final_scenario::{FinalMark, NotFinal};
use crate::rules::{RuleCheck, Verdict};
use crate::ui::words::final_scenario::day_and_checksum;
use crate::ui::words::key_figures::over;
use crate::ui::words::rules::on_paper;
use crate::ui::words::scenario_picker::copied_from;
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

/// The title that a scenario is offered to be final under: its own; or where it is a copy, that of the final one it is of, else none.
pub fn first_final_title(title: &str, finals: &[String]) -> String {
    let Some(of) = copied_from(title) else { return title.to_owned() };
    // A second copy has a number behind it.
    let is_it =
        |one: &&String| of.strip_prefix(one.as_str()).is_some_and(|rest| rest.is_empty() || is_number(rest));
    finals.iter().find(|one| *one == of).or_else(|| finals.iter().find(is_it)).cloned().unwrap_or_default()
}

/// Whether this is a number behind a title, as in ` (2)`.
fn is_number(rest: &str) -> bool {
    let digits = rest.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')'));
    digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// That another final one is called so; empty where none is.
pub fn same_final_title(title: &str, finals: &[String]) -> String {
    if finals.iter().any(|one| one == title) {
        format!(
            "Another final scenario of this round is called “{title}” too. Another title tells them apart."
        )
    } else {
        String::new()
    }
}

/// That a day such as `2026-11-30` comes after today; empty where it does not.
pub fn day_to_come(day: &str, today: &str) -> String {
    // A year of five digits comes after every year of four.
    if (day.len(), day) > (today.len(), today) {
        "This day is still to come. Check that it is the day on which it was decided.".to_owned()
    } else {
        String::new()
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_offered_the_title_of_the_final_one_it_is_of() {
        let finals = ["Decision", "Decision (2)"].map(str::to_owned);
        let offered = |title| first_final_title(title, &finals);
        assert_eq!(offered("Of the board"), "Of the board");
        assert_eq!(offered("Copy of Decision"), "Decision");
        assert_eq!(offered("Copy of Decision (3)"), "Decision");
        assert_eq!(offered("Copy of Decision (2)"), "Decision (2)");
        assert_eq!(offered("Copy of Decision of May"), "");
        assert_eq!(offered("Copy of Scenario 1"), "");
        assert_eq!(offered(""), "");
    }

    #[test]
    fn a_title_that_is_taken_and_a_day_to_come_are_said() {
        let finals = ["Decision".to_owned()];
        assert!(same_final_title("Decision", &finals).contains("“Decision”"));
        assert_eq!(same_final_title("Decisions", &finals), "");
        let is_said = |day| !day_to_come(day, "2026-11-29").is_empty();
        assert!(is_said("2026-11-30") && is_said("2027-01-01") && is_said("12026-01-01"));
        assert!(!is_said("2026-11-29") && !is_said("2025-12-31") && !is_said(""));
    }
}
