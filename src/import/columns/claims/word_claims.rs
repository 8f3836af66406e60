//! What the words of a heading plainly claim, in whatever order they stand.

use super::claim::{ASKS, Claim};
use super::heading_signs::{is_counted, is_pence, is_revised, is_year_of};
use crate::import::cell_text::{any, is_in};
use crate::import::columns::heading_words::{
    ASKING, COUNTED, ELSEWHERE, NO_MONEY, OF_APPLICANTS, PART, REVISED,
};
use crate::import::columns::percent::names_share;
use crate::import::role::Role;

/// Pence, parts of an amount, and what is reduced or by how much.
pub fn of_parts(heading: &str, words: &[&str]) -> Option<Claim> {
    let has = |list: &str| any(words, list);
    Some(match () {
        () if is_pence(words) => Claim::plain(Role::Pence, 2),
        () if (has(PART) || has("rate")) && !has(ASKING) => Claim::plain(Role::Passed, 3),
        // “If reduced by 10%” may be what is left then, or what is cut.
        () if names_share(heading) && has("reduced reduce reduction cut") => Claim::perhaps(Role::Reduced, 2),
        // By how much less is not how much is left, and no request.
        () if has("reduced reduce reduction") && has("by")
            || words.starts_with(&["possible", "reduction"]) =>
        {
            Claim::plain(Role::Reduction, 2)
        }
        () if matches!(
            words,
            ["reduction" | "deduction"] | ["reduction", "offered" | "accepted" | "acceptable" | "amount"]
        ) =>
        {
            Claim::perhaps(Role::Reduction, 2)
        }
        () => return None,
    })
}

/// Money that is not what was asked for: what is advised, what would do, what others give, what was given before.
pub fn of_other_money(words: &[&str], money: bool) -> Option<Claim> {
    let has = |list: &str| any(words, list);
    Some(match () {
        () if has("recommended recommendation suggested") && money || has("recommends") => {
            Claim::plain(Role::Recommended, 2)
        }
        () if has("viable") && (money || has("least minimum lowest")) => Claim::plain(Role::Least, 2),
        () if has("least minimum lowest") && has("manage need needed needs require required viable use") => {
            Claim::plain(Role::Least, 2)
        }
        () if has("match matched") && has("funding fund funds contribution £") => {
            Claim::plain(Role::MatchFunding, 2)
        }
        // When or how often something was given is no amount.
        () if has("previous previously prior last") && is_counted(words) => Claim::plain(Role::Passed, 3),
        () if has("previous previously prior") && money => Claim::plain(Role::GivenBefore, 2),
        () if has("last") && has("year years round") && money => Claim::plain(Role::GivenBefore, 2),
        () => return None,
    })
}

/// What was asked for, and scores.
pub fn of_request(words: &[&str], money: bool) -> Option<Claim> {
    let has = |list: &str| any(words, list);
    let elsewhere = "date reason officer person by form status year id";
    let only_years = || words.iter().filter(|word| !is_in(word, ASKING)).all(is_year_of);
    Some(match () {
        // Which of the two holds is asked, where another column has what was requested first.
        () if is_revised(words)
            && (money
                || has(ASKING)
                || has("bid figure to be")
                || words.iter().all(|word| is_in(word, REVISED))) =>
        {
            Claim::plain(Role::Requested, ASKS)
        }
        () if has("score scoring") => Claim::plain(Role::Score, 2),
        () if has(ASKING)
            && !has("reduced reduction minimum min lowest")
            && !has(elsewhere)
            && (money || only_years()) =>
        {
            match () {
                () if has(COUNTED) => Claim::plain(Role::Passed, 3),
                () if has(ELSEWHERE) || has(PART) => Claim::perhaps(Role::Requested, 9),
                () => Claim::plain(Role::Requested, ASKS),
            }
        }
        () => return None,
    })
}

/// What is no figure: who asks, notes, and what speaks of no money.
pub fn of_words(words: &[&str], money: bool) -> Option<Claim> {
    let has = |list: &str| any(words, list);
    Some(match () {
        () if has("applicant organisation organization beneficiary recipient") && !has(OF_APPLICANTS) => {
            Claim::plain(Role::Partnership, 1)
        }
        () if has("comment comments notes remarks observations") => Claim::plain(Role::Note, 2),
        () if has(NO_MONEY) && !money => Claim::plain(Role::Passed, 3),
        () => return None,
    })
}
