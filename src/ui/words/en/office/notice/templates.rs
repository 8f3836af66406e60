//! The text that each part of a notice has until somebody types another one. A name in brackets stands for a figure, see `figures.rs`.

use crate::Money;
use crate::notice::{NoticeFacts, NoticePart};

/// What only a person can say.
const TO_COMPLETE: &str = "To be completed.";

/// What is said where nobody can tell.
const UNRECORDED: &str =
    "To be completed: the register of interests could not be read when this notice was made.";

/// Whether a text only says that somebody has to write it.
pub fn is_to_complete(text: &str) -> bool {
    [TO_COMPLETE, UNRECORDED].contains(&text.trim())
}

/// The text of a part by itself.
pub fn template(part: NoticePart, facts: &NoticeFacts) -> String {
    let text = match part {
        NoticePart::Reference | NoticePart::Contact => "",
        NoticePart::Title => "[round]: decision on bids",
        NoticePart::Summary => return summary(facts),
        NoticePart::Decision if facts.decided.approved.is_empty() => "No bid is approved.",
        NoticePart::Decision => {
            "The following bids to [round] are approved, with the amounts stated, [funded] in all."
        }
        NoticePart::Reserve => {
            "The following bids are on a reserve list. They are funded in this order if money becomes free, and would take [reserve] in all."
        }
        NoticePart::Deferred => "A decision on the following bids is deferred.",
        NoticePart::Declined => "The following bids are not approved.",
        NoticePart::Financial => return financial(facts),
        NoticePart::Legal | NoticePart::Equality => TO_COMPLETE,
        NoticePart::Background => return background(facts),
        NoticePart::Interests if facts.is_unrecorded => UNRECORDED,
        NoticePart::Interests if facts.interests().is_empty() => "No interest is recorded.",
        NoticePart::Interests => "The following interests are recorded.",
        NoticePart::PublicAccess => "This notice may be published in full.",
        NoticePart::Signature => {
            "I have no disclosable interest in this decision other than those recorded above, and take the decision set out in this notice."
        }
    };
    text.to_owned()
}

fn summary(facts: &NoticeFacts) -> String {
    let asked = "[count bids] asked for [requested] in all.";
    let is_none = |amount: Money| amount == Money::ZERO;
    let available = match (is_none(facts.ledger.committed), is_none(facts.ledger.held_back)) {
        (true, true) => "[available] is available.",
        (false, true) => "[available] is available: [fund], less [committed] that was committed before.",
        (true, false) => "[available] is available: [fund], less [held back] that is held back.",
        (false, false) => {
            "[available] is available: [fund], less [committed] that was committed before and [held back] that is held back."
        }
    };
    let available = match facts.ledger.available.is_negative() {
        true => {
            "Nothing is available: of [fund], [committed] was committed before and [held back] is held back."
        }
        false => available,
    };
    let given = match facts.decided.approved_bids() {
        0 => "This notice approves no bid.",
        _ => "This notice approves [count funded], [funded] in all.",
    };
    format!("{asked} {available} {given} {}{}", left(facts), others(facts))
}

/// What remains, or by how much more is given than there is.
fn left(facts: &NoticeFacts) -> &'static str {
    match facts.ledger.over_by() {
        Some(_) if facts.ledger.available.is_negative() => match facts.ledger.funded == Money::ZERO {
            true => "What is committed and held back is [over by] more than there is.",
            false => "What is approved, committed and held back is [over by] more than there is.",
        },
        Some(_) => "That is [over by] more than is available.",
        None => "[remaining] remains.",
    }
}

/// How many bids are decided otherwise.
fn others(facts: &NoticeFacts) -> String {
    let decided = &facts.decided;
    let counts = [
        (&decided.reserve, "[count reserve] on the reserve list"),
        (&decided.deferred, "[count deferred] deferred"),
        (&decided.declined, "[count declined] not approved"),
        (&decided.undecided, "[count undecided] not decided"),
    ];
    let counts = counts.into_iter().filter(|(places, _)| !places.is_empty());
    let counts: Vec<String> = counts.map(|(_, words)| words.to_owned()).collect();
    if counts.is_empty() { String::new() } else { format!(" Of the others: {}.", counts.join("; ")) }
}

fn financial(facts: &NoticeFacts) -> String {
    let ledger = &facts.ledger;
    if ledger.over_by().is_none() {
        return format!(
            "This decision commits [funded] of the [available] that is available. {}",
            left(facts)
        );
    }
    if ledger.available <= Money::ZERO {
        return format!("This decision commits [funded], and nothing is available. {}", left(facts));
    }
    let given =
        "This decision commits [funded]. That is [over by] more than the [available] that is available";
    let (Some(tolerance), Some(allowed)) = (facts.fund.tolerance, ledger.allowed) else {
        return format!("{given}.");
    };
    match ledger.funded > allowed {
        true => {
            let more = facts.fund.show(ledger.funded - allowed);
            format!("{given}, and {more} more than the {tolerance}% that may be given beyond it allows.")
        }
        false => format!(
            "{given}, within the {tolerance}% that may be given beyond it, because some money usually comes back."
        ),
    }
}

/// The paper that the bids are from, as far as it is named.
fn background(facts: &NoticeFacts) -> String {
    let Some(paper) = &facts.fund.paper else { return TO_COMPLETE.to_owned() };
    let named = |parts: &[(&'static str, &String)]| {
        let some = parts.iter().filter(|(_, text)| !text.is_empty());
        some.map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    };
    let title = named(&[("[paper]", &paper.title)]);
    let origin = named(&[("[publisher]", &paper.publisher), ("[paper date]", &paper.date)]);
    let sentences =
        [title, origin].into_iter().filter(|part| !part.is_empty()).map(|part| format!("{part}."));
    let text = sentences.collect::<Vec<_>>().join(" ");
    if text.is_empty() { TO_COMPLETE.to_owned() } else { text }
}
