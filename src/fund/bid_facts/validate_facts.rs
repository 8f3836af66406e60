//! What must hold in what a bid brings besides. Only what cannot be meant is refused.

use super::{Advice, BidFacts};
use crate::fund::bad_fund::Wrong;
use crate::fund::validity::{LONGEST, MOST_PARTS, Validity, at_most, filled, in_bounds, short};
use crate::money::Money;

/// The longest web address, in characters.
const LONGEST_LINK: usize = 2_000;

/// Finds the first thing wrong with what the bid at this place brings besides.
pub fn besides(place: &str, facts: &BidFacts) -> Validity {
    recommended(&format!("{place}, recommended"), facts)?;
    for (name, amount) in [
        ("least", facts.least),
        ("total cost", facts.total_cost),
        ("match funding", facts.match_funding),
        ("given before", facts.given_before),
    ] {
        amount.map_or(Ok(()), |amount| in_bounds(&format!("{place}, {name}"), amount))?;
    }
    short(&format!("{place}, reduction"), &facts.reduction_means, LONGEST)?;
    at_most(place, facts.scores.len().max(facts.labels.len()), MOST_PARTS)?;
    for (at, score) in facts.scores.iter().enumerate() {
        let place = format!("{place}, score {}", at + 1);
        filled(&place, &score.of)?;
        short(&place, &score.of, LONGEST)?;
        if let Some(out_of) = score.out_of.filter(|out_of| score.score > *out_of) {
            return Err((place, Wrong::ScoreAbove { score: score.score, out_of }));
        }
    }
    for (at, label) in facts.labels.iter().enumerate() {
        let place = format!("{place}, label {}", at + 1);
        for text in [&label.kind, &label.name] {
            filled(&place, text)?;
            short(&place, text, LONGEST)?;
        }
    }
    let place = format!("{place}, case");
    short(&place, &facts.case.page, LONGEST)?;
    short(&place, &facts.case.link, LONGEST_LINK)?;
    if facts.case.link.is_empty() || is_link(&facts.case.link) {
        Ok(())
    } else {
        Err((place, Wrong::NotALink(facts.case.link.clone())))
    }
}

fn recommended(place: &str, facts: &BidFacts) -> Validity {
    let Some(recommended) = &facts.recommended else { return Ok(()) };
    short(place, &recommended.reason, LONGEST)?;
    short(place, &recommended.place, LONGEST)?;
    let Some(amount) = recommended.amount else { return Ok(()) };
    in_bounds(place, amount)?;
    if recommended.outcome == Advice::Decline && amount > Money::ZERO {
        return Err((place.to_owned(), Wrong::DeclinedWith(amount)));
    }
    Ok(())
}

/// Whether a text is a web address: nothing else is ever followed.
fn is_link(text: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let begins = text.get(..scheme.len())?.eq_ignore_ascii_case(scheme);
        begins.then(|| &text[scheme.len()..])
    });
    let ends = |c: char| matches!(c, '/' | '?' | '#');
    let whole = |c: char| !c.is_whitespace() && !c.is_control() && c != '\\';
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with(ends) && rest.chars().all(whole))
}
