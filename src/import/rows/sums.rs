//! Rows whose amounts are the sum of others: totals, in whatever language, or none at all, they call themselves so.

use super::items::Item;
use super::pass::Pass;
use crate::money::Money;

/// So many rows are added up at most to find the sum of one.
const MOST_ADDENDS: usize = 2_000;

/// The rows that look like sums of others; empty where none does.
pub fn of(pass: &Pass) -> Vec<usize> {
    let items: Vec<Item> = pass.amounts().into_iter().filter(|item| item.amount > Money::ZERO).collect();
    let weak = weak_sums(&items);
    let all: Money = items.iter().map(|item| item.amount).sum();
    let parts = pass.sums_of_parts();
    if !parts.is_empty() {
        return parts;
    }
    let found = match () {
        () if !weak.is_empty() => weak,
        // The paper's own total counts every row.
        () if pass.states_total(all) => Vec::new(),
        // Where nothing tells a row from the others, a few figures are easily the sum of their neighbours.
        () if pass.is_full() => sum_of_all_others(&items),
        () => by_structure(&items),
    };
    found.into_iter().map(|at| items[at].row).collect()
}

/// Rows that lack something and are the sum of those right above or below them, or of all so far.
fn weak_sums(items: &[Item]) -> Vec<usize> {
    let (mut flagged, mut single): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    for at in (0..items.len()).filter(|at| items[*at].weak) {
        let target = items[at].amount;
        let is_leaf = |other: &usize| !flagged.contains(other);
        let above: Vec<usize> = (0..at).rev().filter(is_leaf).take(MOST_ADDENDS).collect();
        let below: Vec<usize> = (at + 1..items.len()).take(MOST_ADDENDS).collect();
        match (runs_up_to(items, &above, target), runs_up_to(items, &below, target)) {
            (Some(2..), _) | (_, Some(2..)) => flagged.push(at),
            // The sum of one row is no sum, unless others are.
            (Some(_), _) | (_, Some(_)) if items[at].lacking => single.push(at),
            _ => {}
        }
    }
    if !flagged.is_empty() {
        flagged.append(&mut single);
        flagged.sort_unstable();
    }
    flagged
}

/// How many of these, one after the other, come to the target.
fn runs_up_to(items: &[Item], run: &[usize], target: Money) -> Option<usize> {
    let mut sum = Money::ZERO;
    for (count, at) in run.iter().enumerate() {
        sum = sum + items[*at].amount;
        if sum == target {
            return Some(count + 1);
        }
        if sum > target {
            return None;
        }
    }
    None
}

/// Rows that all look alike, and yet are groups with the sum of each, or a list with the sum of all.
fn by_structure(items: &[Item]) -> Vec<usize> {
    let count = items.len();
    if count < 3 {
        return Vec::new();
    }
    let amounts: Vec<Money> = items.iter().map(|item| item.amount).collect();
    let (first, last) = (amounts[0], amounts[count - 1]);
    let all: Money = amounts.iter().copied().sum();
    let twice = |sum: Money| all == sum + sum;
    let least = 3;
    let heads = |from: usize, to: usize| groups(&amounts[from..to]).map(|at| shifted(at, from));
    let reversed = |from: usize, to: usize| {
        let mut backwards = amounts[from..to].to_vec();
        backwards.reverse();
        groups(&backwards).map(|found| {
            let mut found: Vec<usize> = found.into_iter().map(|at| to - 1 - at).collect();
            found.sort_unstable();
            found
        })
    };
    let sum_of = |rows: &[usize]| rows.iter().map(|at| amounts[*at]).sum::<Money>();
    let ends = |found: &Vec<usize>, sum: Money| sum_of(found) == sum;
    let whole = heads(0, count).or_else(|| reversed(0, count));
    let with_last = || {
        let found =
            heads(0, count - 1).or_else(|| reversed(0, count - 1)).filter(|found| ends(found, last))?;
        Some(found.into_iter().chain([count - 1]).collect())
    };
    let with_first = || {
        let found = heads(1, count).or_else(|| reversed(1, count)).filter(|found| ends(found, first))?;
        Some(std::iter::once(0).chain(found).collect())
    };
    if let Some(found) = whole.or_else(with_last).or_else(with_first) {
        return found;
    }
    match () {
        () if count >= least && twice(last) => vec![count - 1],
        () if count >= least && twice(first) => vec![0],
        () => scattered(&amounts),
    }
}

/// So many bids that all look alike are no chance where one of them is the sum of the others.
const FULL: usize = 4;

/// The first or the last row of a longer list, where it is the sum of all others.
fn sum_of_all_others(items: &[Item]) -> Vec<usize> {
    let all: Money = items.iter().map(|item| item.amount).sum();
    let ends = [items.len().saturating_sub(1), 0];
    let is_sum = |at: &usize| items.get(*at).is_some_and(|item| all == item.amount + item.amount);
    ends.into_iter().find(is_sum).filter(|_| items.len() >= FULL).into_iter().collect()
}

fn shifted(places: Vec<usize>, by: usize) -> Vec<usize> {
    places.into_iter().map(|at| at + by).collect()
}

/// The heads of groups, where the rows are nothing but groups: a head, and below it rows that come to it.
fn groups(amounts: &[Money]) -> Option<Vec<usize>> {
    let mut heads = Vec::new();
    let mut several = false;
    let mut at = 0;
    while at < amounts.len() {
        let mut sum = Money::ZERO;
        let mut next = at + 1;
        while next < amounts.len() && sum < amounts[at] {
            sum = sum + amounts[next];
            next += 1;
        }
        if sum != amounts[at] || next == at + 1 {
            return None;
        }
        several |= next - at > 2;
        heads.push(at);
        at = next;
    }
    (heads.len() > 1 && several).then_some(heads)
}

/// Sums among rows that are not all in groups: each of two rows or more right above it. They count where most of the
/// list is made of them, or where the last row is the sum of all others.
fn scattered(amounts: &[Money]) -> Vec<usize> {
    let mut flagged = Vec::new();
    let (mut from, mut covered, mut sum) = (0, 0, Money::ZERO);
    for (at, amount) in amounts.iter().enumerate() {
        if at - from > 1 && *amount == sum {
            flagged.push(at);
            covered += at - from + 1;
            (from, sum) = (at + 1, Money::ZERO);
        } else {
            sum = sum + *amount;
        }
    }
    let last = amounts.len() - 1;
    let leaves: Money = (0..last).filter(|at| !flagged.contains(at)).map(|at| amounts[at]).sum();
    if !flagged.is_empty() && !flagged.contains(&last) && leaves == amounts[last] {
        flagged.push(last);
        return flagged;
    }
    if flagged.len() > 1 && covered * 10 >= amounts.len() * 6 { flagged } else { Vec::new() }
}
