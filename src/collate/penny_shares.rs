//! Pennies by largest remainder: amounts in whole pence that come to what the exact amounts come to.

use std::cmp::Ordering;

use super::fraction_sum::FractionSum;
use super::ordered_amounts::ExactAmount;

/// The amounts in whole pence. All are rounded down, and the pence that the sum then lacks go one by one to where most was
/// cut off (the method of Hamilton, as for seats); of equal parts the first in the list comes first.
///
/// So they come to the exact sum rounded down, and none is a penny or more away from what it was.
pub(super) fn whole_pence(amounts: &[ExactAmount]) -> Vec<i128> {
    let mut pence: Vec<i128> = amounts.iter().map(|amount| amount.whole()).collect();
    let lacking = FractionSum::whole_of(amounts.iter().map(|amount| (amount.remainder(), amount.over)));
    let mut largest: Vec<usize> = (0..amounts.len()).collect();
    largest.sort_by(|&a, &b| by_remainder(amounts[b], amounts[a]));
    for at in largest.into_iter().take(lacking) {
        pence[at] += 1;
    }
    pence
}

fn by_remainder(a: ExactAmount, b: ExactAmount) -> Ordering {
    let across = |a: ExactAmount, b: ExactAmount| u64::from(a.remainder()) * u64::from(b.over);
    across(a, b).cmp(&across(b, a))
}
