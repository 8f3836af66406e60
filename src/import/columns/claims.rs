//! What a heading claims its column to be: by a name that is known, else by its words in any order.

use super::column_names;
use super::heading_topic::has_mark;
use super::heading_words::{
    ASKING, COUNTED, ELSEWHERE, HARDLY_MONEY, MONEY, NO_MONEY, OF_APPLICANTS, PART, REVISED,
};
use super::percent::{is_percent, names_share};
use crate::import::bid_facts::fact_headings::scale;
use crate::import::cell_text::{any, is_in, key, words_apart};
use crate::import::role::Role;
use crate::import::unit;

/// What a heading claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What the column would be.
    pub role: Role,
    /// How plainly it says so: 1 is plainest. Where several columns claim a role, the plainest has it.
    pub rank: u8,
    /// Whether the heading may mean something else, so that somebody has to say yes.
    pub doubtful: bool,
}

/// Of the claims to what was requested: words such as requested, applied for, sought.
pub const ASKS: u8 = 1;
/// Of the same: what was awarded or paid.
pub const AWARDED: u8 = 4;

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
    let has = |list: &str| any(&words, list);
    let plainly = |role, rank| Some(Claim { role, rank, doubtful: false });
    let elsewhere = "date reason officer person by form status year id";
    let only_years = || words.iter().filter(|word| !is_in(word, ASKING)).all(is_year_of);
    let money = has(MONEY) || has_mark(heading);
    match () {
        () if is_pence(&words) => plainly(Role::Pence, 2),
        () if (has(PART) || has("rate")) && !has(ASKING) => plainly(Role::Passed, 3),
        // “If reduced by 10%” may be what is left then, or what is cut.
        () if names_share(heading) && has("reduced reduce reduction cut") => {
            Some(Claim { role: Role::Reduced, rank: 2, doubtful: true })
        }
        // By how much less is not how much is left, and no request.
        () if has("reduced reduce reduction") && has("by")
            || words.starts_with(&["possible", "reduction"]) =>
        {
            plainly(Role::Reduction, 2)
        }
        () if matches!(
            words[..],
            ["reduction" | "deduction"] | ["reduction", "offered" | "accepted" | "acceptable" | "amount"]
        ) =>
        {
            Some(Claim { role: Role::Reduction, rank: 2, doubtful: true })
        }
        () if has("recommended recommendation suggested") && money || has("recommends") => {
            plainly(Role::Recommended, 2)
        }
        () if has("viable") && (money || has("least minimum lowest")) => plainly(Role::Least, 2),
        () if has("least minimum lowest") && has("manage need needed needs require required viable use") => {
            plainly(Role::Least, 2)
        }
        () if has("match matched") && has("funding fund funds contribution £") => {
            plainly(Role::MatchFunding, 2)
        }
        // When or how often something was given is no amount.
        () if has("previous previously prior last") && is_counted(&words) => plainly(Role::Passed, 3),
        () if has("previous previously prior") && money => plainly(Role::GivenBefore, 2),
        () if has("last") && has("year years round") && money => plainly(Role::GivenBefore, 2),
        // Which of the two holds is asked, where another column has what was requested first.
        () if is_revised(&words)
            && (money
                || has(ASKING)
                || has("bid figure to be")
                || words.iter().all(|word| is_in(word, REVISED))) =>
        {
            plainly(Role::Requested, ASKS)
        }
        () if has("score scoring") => plainly(Role::Score, 2),
        () if has(ASKING)
            && !has("reduced reduction minimum min lowest")
            && !has(elsewhere)
            && (money || only_years()) =>
        {
            match () {
                () if has(COUNTED) => plainly(Role::Passed, 3),
                () if has(ELSEWHERE) || has(PART) => {
                    Some(Claim { role: Role::Requested, rank: 9, doubtful: true })
                }
                () => plainly(Role::Requested, ASKS),
            }
        }
        () if has("applicant organisation organization beneficiary recipient") && !has(OF_APPLICANTS) => {
            plainly(Role::Partnership, 1)
        }
        () if has("comment comments notes remarks observations") => plainly(Role::Note, 2),
        () if has(NO_MONEY) && !money => plainly(Role::Passed, 3),
        () => None,
    }
}

/// Whether a word is that of a year or the years of a budget: 2031, 2031/32.
fn is_year_of(word: &&str) -> bool {
    matches!(word.len(), 2 | 4) && word.bytes().all(|byte| byte.is_ascii_digit())
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

/// Whether a heading speaks of when or how often, and of no amount: “Year of last grant”, “Previous grants (number)”.
fn is_counted(words: &[&str]) -> bool {
    any(words, "number date dates count no")
        || words.starts_with(&["year"])
        || words.ends_with(&["year"]) && words.len() > 3
}

/// Whether a heading says that its figure took the place of another: “Revised bid”, “Changed to”.
fn is_revised(words: &[&str]) -> bool {
    let after = any(words, "after") && any(words, "review negotiation discussion panel clarification");
    let now = any(words, "current present") && any(words, "amount request bid ask");
    (any(words, REVISED) || after || now || matches!(words, ["should", "be"]))
        && !any(words, "date reason by officer recommended recommendation reduced match budget total year")
}

/// Whether a heading speaks of pence and of nothing else but that they are asked for: “p requested”.
fn is_pence(words: &[&str]) -> bool {
    let (pence, rest): (Vec<&str>, Vec<&str>) =
        words.iter().partition(|word| matches!(**word, "p" | "pence"));
    !pence.is_empty() && rest.iter().all(|word| is_in(word, ASKING) || is_in(word, MONEY) || *word == "for")
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
