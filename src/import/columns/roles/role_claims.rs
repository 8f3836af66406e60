//! What a column claims to be, by its heading and by what stands in it.

use crate::import::cell_text::key;
use crate::import::columns::claims::{ASKS, Claim, by_name};
use crate::import::columns::contents::{Contents, holds_codes};
use crate::import::columns::guess::is_given;
use crate::import::columns::heading_topic::{asks, is_later};
use crate::import::reading::column_reading::{Column, ColumnEvidence};
use crate::import::role::Role;
use crate::import::texts::Texts;

/// What a heading claims. A column without text claims nothing: another may say the same.
pub fn claim(column: &Column, contents: &Contents) -> Option<Claim> {
    if column.came != ColumnEvidence::Unknown || column.filled == 0 || contents.is_empty() {
        return None;
    }
    let claim = by_name(&column.heading)?;
    // What each cell says goes before a guess from the heading.
    if claim.role == Role::Reduction && claim.doubtful && contents.is_reductions() {
        return None;
    }
    // Sums under “Requested (2 years)” count no years.
    if claim.role == Role::Passed && asks(&column.heading) && contents.is_large() {
        return Some(Claim { role: Role::Requested, rank: ASKS, doubtful: false });
    }
    // “Year 1” over sums is money of that year.
    let of_a_year = claim.role == Role::Passed && claim.rank == 3 && key(&column.heading).contains("year");
    if of_a_year && contents.is_large() {
        return None;
    }
    // A share of what was requested is no amount.
    // A lower amount “or nothing” is the least that is of any use.
    if claim.role == Role::Reduced && contents.is_least(&column.heading) {
        return Some(Claim { role: Role::Least, ..claim });
    }
    let no_figure = contents.is_percent() && claim.role == Role::Requested;
    // Words under “Revised” say why.
    let no_figure = no_figure
        || claim.role == Role::Requested
            && is_later(&column.heading)
            && !asks(&column.heading)
            && contents.with_digits == 0;
    // “Reduced by” over words names a person.
    let no_figure = no_figure || claim.role == Role::Reduction && contents.with_digits * 2 < contents.filled;
    // Small figures under “Previous grants” count them.
    let plural = key(&column.heading).ends_with('s');
    let no_figure = no_figure
        || claim.role == Role::GivenBefore && plural && !contents.is_marked() && !contents.is_large();
    Some(if no_figure { Claim { role: Role::Passed, rank: 3, doubtful: false } } else { claim })
}

/// A column called “Bid” that holds codes, beside one that is plainly a title, has the references.
pub fn with_codes(mut claims: Vec<Option<Claim>>, columns: &[Column], below: &Texts) -> Vec<Option<Claim>> {
    let has_reference = claims.iter().flatten().any(|claim| claim.role == Role::Reference);
    if is_given(columns, Role::Reference) || has_reference {
        return claims;
    }
    let others = |at: usize| {
        claims.iter().enumerate().any(|(other, claim)| {
            other != at && claim.is_some_and(|claim| matches!(claim.role, Role::Title | Role::Purpose))
        })
    };
    let bid = (0..claims.len()).find(|at| {
        claims[*at].is_some_and(|claim| (claim.role, claim.rank) == (Role::Title, 2))
            && others(*at)
            && holds_codes(below, *at)
    });
    if let Some(at) = bid {
        claims[at] = Some(Claim { role: Role::Reference, rank: 3, doubtful: true });
    }
    claims
}
