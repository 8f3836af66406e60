//! What a heading claims its column to be: by a name that is known, else by its words in any order.

mod claim;
mod heading_signs;
mod word_claims;

use super::column_names;
use super::heading_topic::has_mark;
use super::heading_words::{HARDLY_MONEY, MONEY, NO_MONEY};
use super::percent::is_percent;
use crate::import::bid_facts::fact_headings::scale;
use crate::import::cell_text::{any, key, words_apart};
use crate::import::role::Role;
use crate::import::unit;
pub use claim::{ASKS, AWARDED, Claim};
use word_claims::{of_other_money, of_parts, of_request, of_words};

/// Words that make a longer heading likely to claim a role.
const SIGNS: &[(Role, &str)] = &[
    (Role::Reduced, "reduced reducible minimum min"),
    (Role::Reference, "reference ref"),
    (
        Role::Partnership,
        "partnership organisation organization applicant beneficiary ward department recipient",
    ),
    (Role::Purpose, "description purpose summary"),
    (Role::Title, "title project aims bid scheme"),
];

/// What a heading plainly claims.
pub fn by_name(heading: &str) -> Option<Claim> {
    if scale(heading).1.is_some() && !has_mark(heading) {
        return Some(Claim { role: Role::Score, rank: 2, doubtful: false });
    }
    if let Some(claim) = lower_share(heading) {
        return Some(claim);
    }
    if is_percent(heading) {
        return Some(Claim { role: Role::Passed, rank: 3, doubtful: false });
    }
    if let Some(claim) = by_known_name(heading) {
        return Some(claim);
    }
    // “p.a.” is one word.
    let key = bare(&heading.replace("p.a", "pa"));
    let words: Vec<&str> = key.split(' ').collect();
    if words.len() > 8 {
        return None;
    }
    let money = any(&words, MONEY) || has_mark(heading);
    of_parts(heading, &words)
        .or_else(|| of_other_money(&words, money))
        .or_else(|| of_request(&words, money))
        .or_else(|| of_words(&words, money))
}

/// What a heading claims that is one of the names in the list.
pub fn by_known_name(heading: &str) -> Option<Claim> {
    let key = bare(heading);
    let (role, rank) = column_names::of(&key).or_else(|| in_two_languages(heading))?;
    // “Bid (£)” is what it asks for, and not what it is called.
    if has_mark(heading) && matches!(role, Role::Title | Role::Reference) {
        return Some(Claim { role: Role::Requested, rank: 2, doubtful: false });
    }
    Some(Claim { role, rank, doubtful: role == Role::Requested && rank == AWARDED })
}

/// What one half of a heading claims that says the same in two languages: `Ref / Cyf`.
fn in_two_languages(heading: &str) -> Option<(Role, u8)> {
    let (one, other) = heading.split_once(" / ").or_else(|| heading.split_once(" | "))?;
    match (column_names::of(&bare(one)), column_names::of(&bare(other))) {
        (Some(claim), None) | (None, Some(claim)) => Some(claim),
        (Some(claim), Some(same)) if claim.0 == same.0 => Some(claim),
        _ => None,
    }
}

/// What a longer heading seems to claim.
pub fn by_words(heading: &str) -> Option<Claim> {
    let key = bare(heading);
    let words: Vec<&str> = key.split(' ').collect();
    if words.len() > 8 {
        return None;
    }
    let has = |list: &str| any(&words, list);
    let no_money = has(NO_MONEY) || has(HARDLY_MONEY);
    let guess = |role, rank| Some(Claim { role, rank, doubtful: true });
    if has("reduced reducible minimum min") {
        return guess(Role::Reduced, 9);
    }
    if has("awarded award granted paid approved") && (has(MONEY) || has_mark(heading)) && !no_money {
        return guess(Role::Requested, AWARDED);
    }
    if has("cost costs budget value") && has("total project full overall scheme") {
        return Some(Claim { role: Role::Requested, rank: 3, doubtful: true });
    }
    if (has("amount cost funding requested request grant") || has_mark(heading) && has(MONEY)) && !no_money {
        return guess(Role::Requested, 9);
    }
    let (role, _) = SIGNS.iter().find(|(_, signs)| has(signs))?;
    guess(*role, 9)
}

/// The heading without the mark of money, and without the unit, that many have beside their name.
fn bare(heading: &str) -> String {
    let heading = &words_apart(heading);
    let key = key(heading);
    let is_mark = |word: &&str| matches!(*word, "£" | "€" | "$" | "gbp" | "eur" | "usd");
    let counts = key.contains(' ') && unit::of_heading(heading).is_some();
    let is_unit = |word: &&str| {
        counts
            && (unit::of_heading(word).is_some()
                || matches!(*word, "k" | "m" | "t" | "th" | "in" | "pence" | "minor" | "units"))
    };
    let rest: Vec<&str> = key.split(' ').filter(|word| !is_mark(word) && !is_unit(word)).collect();
    match rest[..] {
        // A mark and a unit, and nothing else: `£000`.
        [] => key.split(' ').next().unwrap_or_default().to_owned(),
        _ => rest.join(" "),
    }
}

/// What a heading claims that says to or by what share bids could be reduced: “Reduced to (%)”, “Reduction %”.
fn lower_share(heading: &str) -> Option<Claim> {
    if !is_percent(heading) {
        return None;
    }
    let key = key(&heading.replace('%', " ")).replace("per cent", "");
    let words: Vec<&str> =
        key.split(' ').filter(|word| !matches!(*word, "percent" | "percentage" | "pct" | "")).collect();
    let rest = words.join(" ");
    if matches!(rest.as_str(), "reduction" | "possible reduction" | "reduction possible") {
        return Some(Claim { role: Role::Reduction, rank: 2, doubtful: false });
    }
    let plain = by_name(&rest).filter(|claim| matches!(claim.role, Role::Reduced | Role::Reduction));
    let perhaps = || Claim { role: Role::Reduction, rank: 2, doubtful: true };
    plain.or_else(|| words.contains(&"reduction").then(perhaps))
}
