//! Words for who moved between two collations.

use crate::collate::{BidVoices, VoiceChange};
use crate::{Fund, Money};

use super::super::{listed, several};
use super::bids::voice;

/// The heading.
pub const TITLE: &str = "Before and after the discussion";

/// What the table is called.
pub const CAPTION: &str = "Who moved";

/// The headings of the columns.
pub const HEADS: [&str; 4] = ["Bid", "Median before", "Median now", "Who moved"];

/// How much was set aside.
pub fn kept(before: usize) -> String {
    format!("{} set aside from before the discussion.", several(before, "scenario", "scenarios"))
}

/// Who is not compared.
pub const NOTE: &str = "A member who is left out of a bid, before or now, because of a declared interest or because the bid changed, is \
    left out of it here too.";

/// Which bids changed since what was set aside was decided.
pub fn changed(bids: &[String]) -> Option<String> {
    let (have, there) = if bids.len() == 1 { ("has", "it") } else { ("have", "them") };
    let bids = (!bids.is_empty()).then(|| listed(bids))?;
    Some(format!("{bids} {have} changed since then, so what was decided on {there} before is not compared."))
}

/// What to do where nothing was brought after it.
pub const NOTHING_AFTER: &str = "Bring what members send after the discussion, and this shows who moved.";

/// That nobody moved, as far as anybody can be compared: so many members, on so many of the bids.
pub fn nobody(members: usize, compared: usize, bids: usize) -> String {
    match (members, compared) {
        (0, _) => "Nobody can be compared: no member is in both lists.".to_owned(),
        (_, 0) => {
            "Nobody can be compared: every bid changed, or those in both lists are left out of it.".to_owned()
        }
        _ if compared == bids => "Nobody moved on any bid.".to_owned(),
        _ => format!("Nobody moved on the {} that can be compared.", several(compared, "bid", "bids")),
    }
}

/// That nobody moved on the other bids that can be compared.
pub fn others(count: usize) -> Option<String> {
    (count > 0).then(|| format!("On {} nobody moved.", several(count, "other bid", "other bids")))
}

/// The median of those who took a stand, and how many these are.
pub fn median(fund: &Fund, voices: Option<&BidVoices>) -> (String, String) {
    let taken = voices.and_then(|voices| Some((voices.spread?.median, voices.counted)));
    match taken {
        Some((median, count)) => (fund.show(median), format!("of {}", several(count, "member", "members"))),
        None => ("–".to_owned(), String::new()),
    }
}

/// The same of those who took a stand both times.
pub fn same_median(fund: &Fund, median: Money, members: usize) -> (String, String) {
    let of =
        if members == 1 { "of the same member".to_owned() } else { format!("of the same {members} members") };
    (fund.show(median), of)
}

/// How one member moved: `Ann: £0 (declined) → £20,000, £20,000 more`.
pub fn moved(fund: &Fund, sender: &str, change: &VoiceChange) -> String {
    let by = match change.by() {
        Some(by) if by > Money::ZERO => format!(", {} more", fund.show(by)),
        Some(by) if by < Money::ZERO => format!(", {} less", fund.show(Money::ZERO - by)),
        _ => String::new(),
    };
    format!("{sender}: {} → {}{by}", voice(fund, change.before), voice(fund, change.after))
}

/// Those who are in one of the two only.
pub fn only_before(names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| format!("Only before: {}.", listed(names)))
}

/// The same of those who came later.
pub fn only_after(names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| format!("Only now: {}.", listed(names)))
}

/// Names that stand for several scenarios.
pub fn unclear(names: &[String]) -> Option<String> {
    let which =
        "counts more than once, so it is not clear what moved to what. Count one scenario for each name.";
    (!names.is_empty()).then(|| format!("{} {which}", listed(names)))
}
