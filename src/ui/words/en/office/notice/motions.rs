//! Motions for the minutes: one for each bid that is decided, and one for all bids that are decided alike.

use super::super::meeting::votes::vote;
use super::super::{listed, sentence};
use crate::notice::NoticeFacts;
use crate::ui::words::{decided_on, within};
use crate::{Award, Bid, Decision, Fund, Outcome};

/// The motion on a bid: `That SS1, “Eight cameras”, be approved at £17,000, subject to: …`. `None` where it is not decided.
pub fn motion(facts: &NoticeFacts, place: usize) -> Option<String> {
    let (fund, bid) = (facts.fund, &facts.fund.bids[place]);
    let decision = facts.scenario.decision(&bid.reference);
    let amount = fund.show(facts.would_get(place));
    let form = form(fund, bid, decision);
    let what = match &decision.outcome {
        Outcome::Undecided => return None,
        Outcome::Funded(_) => format!("be approved at {amount}{form}"),
        Outcome::Reserve { rank, .. } => {
            format!("be put on the reserve list in place {}, at {amount}{form}", rank.number())
        }
        Outcome::Deferred => "be deferred".to_owned(),
        Outcome::Declined => "not be approved".to_owned(),
    };
    let conditions = after(", subject to: ", &decision.conditions);
    let motion = sentence(&format!("That {}, “{}”, {what}{conditions}", bid.reference, bid.title));
    let reason = after(" Reason: ", &decision.reason);
    let reason = if reason.is_empty() { reason } else { sentence(&reason) };
    Some(format!("{motion}{reason}{}", voted(facts, bid)))
}

/// In which form it is given, where that is not all of it or simply an amount: ` (18 of 20 constables)`.
fn form(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    match decision.outcome.award() {
        Some(award @ (Award::Option(_) | Award::Parts(_))) => {
            let funded = Decision::from(Outcome::Funded(award.clone()));
            format!(" ({})", within(Some(bid), award, &decided_on(fund, bid, &funded)))
        }
        _ => String::new(),
    }
}

/// Words with what was typed after them, on one line; nothing where nothing was.
fn after(words: &str, typed: &str) -> String {
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if typed.is_empty() { typed } else { format!("{words}{typed}") }
}

fn voted(facts: &NoticeFacts, bid: &Bid) -> String {
    facts.vote(bid).map_or_else(String::new, |recorded| format!(" {}", vote(recorded)))
}

/// The motions on all bids that are decided alike, in the order of the notice.
pub fn block_motions(facts: &NoticeFacts) -> Vec<String> {
    let approved: Vec<usize> = facts.decided.approved_places().map(|(place, _)| place).collect();
    let reserve = &facts.decided.reserve;
    let total = |amount| facts.fund.show(amount);
    let all = [
        (&approved, format!("be approved, {} in all", total(facts.ledger.funded)), true),
        (
            reserve,
            match reserve.len() {
                1 => "be put on the reserve list".to_owned(),
                _ => format!(
                    "be put on the reserve list in this order, {} in all",
                    total(facts.reserve_total())
                ),
            },
            true,
        ),
        (&facts.decided.deferred, "be deferred".to_owned(), false),
        (&facts.decided.declined, "not be approved".to_owned(), false),
    ];
    let some = all.into_iter().filter(|(places, ..)| !places.is_empty());
    some.map(|(places, what, has_amounts)| block(facts, places, &what, has_amounts)).collect()
}

fn block(facts: &NoticeFacts, places: &[usize], what: &str, has_amounts: bool) -> String {
    let bid = |place: &usize| {
        let reference = facts.fund.bids[*place].reference.to_string();
        let amount = facts.fund.show(facts.would_get(*place));
        if has_amounts { format!("{reference} at {amount}") } else { reference }
    };
    let bids = listed(&places.iter().map(bid).collect::<Vec<_>>());
    let which = if places.len() == 1 { "bid" } else { "bids" };
    let conditions = places.iter().filter_map(|place| {
        let bid = &facts.fund.bids[*place];
        let words = format!(" {} subject to: ", bid.reference);
        let conditions = after(&words, &facts.scenario.decision(&bid.reference).conditions);
        (!conditions.is_empty()).then(|| sentence(&conditions))
    });
    format!("That the following {which} {what}: {bids}.{}", conditions.collect::<String>())
}

/// Which bid a motion is about, for those who do not see what its button stands beside.
pub fn motions_label(copy: &str, motion: &str) -> String {
    let start: String = motion.chars().take(40).collect();
    format!("{copy}: {start}…")
}
