//! What less a bid could be done for: by a column of lower amounts, of reductions, or by a note that says no more.

use super::amount_grammar::{AmountText, Doubt, NoFigure, Says, Share, lower_in, lower_share_in};
use super::amounts::{Amounts, Shares};
use super::bid_findings::{Found, beside};
use super::cell_text::{cell, one_line, says_nothing};
use super::column_sources::Sources;
use super::currency_marks;
use super::doubts::{DoubtKind, RowNote};
use crate::money::Money;

/// Reads all that says what less a bid could be done for.
pub fn read(row: &[&str], sources: &Sources, amounts: &Amounts, found: &mut Found) {
    reduced(row, sources, amounts, found);
    reduction(row, sources, amounts, found);
    if found.bid.reduced.is_none() && matches!(amounts.lower.shares, Shares::To | Shares::By) {
        let share = |at: &usize| Some((*at, lower_share_in(cell(row, Some(*at)))?));
        if let Some((at, share)) = sources.notes.iter().find_map(share) {
            take(at, cell(row, Some(at)), share, amounts.lower.shares, found);
        }
    }
}

/// Whether a text that is no amount was asked about for its whole column; does with it what the answer says.
fn is_settled(column: usize, text: &str, sources: &Sources, amounts: &Amounts, found: &mut Found) -> bool {
    let shares = amounts.lower.shares;
    if shares == Shares::OneByOne {
        return false;
    }
    let share = amounts.share(column, text);
    if let (Some(share), Shares::To | Shares::By, Some(_)) = (share, shares, found.bid.requested) {
        take(column, text, share, shares, found);
        return true;
    }
    if share.is_none() && !amounts.is_words_for_lower(column, text) {
        return false;
    }
    // Without a request the row is not among those that are asked about.
    if shares != Shares::Asked || found.bid.requested.is_none() {
        keep(column, text, sources, found);
    }
    true
}

/// Keeps a text that is no amount as a note, behind what its column is called.
fn keep(column: usize, text: &str, sources: &Sources, found: &mut Found) {
    let heading = sources.headings.get(column).map_or("", String::as_str);
    found.bid.notes.push(format!("{heading}: {}", one_line(text)));
    found.say(Some(column), text, RowNote::KeptAsNote);
}

/// Takes a share of what is asked for as what would do, or as by how much less.
fn take(column: usize, text: &str, share: Share, shares: Shares, found: &mut Found) {
    let Some(requested) = found.bid.requested else { return };
    let Some(part) = share.of_amount(requested) else {
        return found.ask(Some(column), text, DoubtKind::Doubtful(Doubt::Words));
    };
    let by = share.says == Says::By || share.says == Says::Nothing && shares == Shares::By;
    if by && part >= requested {
        return found.ask(Some(column), text, DoubtKind::ReducedAboveRequest { requested, reduced: part });
    }
    lower_amount(Some(column), text, if by { requested - part } else { part }, found);
}

/// The note that says, and says no more, that a lower amount would do.
fn says_lower(row: &[&str], sources: &Sources, amounts: &Amounts) -> Option<usize> {
    // A bare figure in a note may count anything.
    let says = |at: &usize| {
        let text = cell(row, Some(*at));
        currency_marks::of(text).is_some() && lower_in(text, &amounts.currency).is_some()
    };
    sources.notes.iter().copied().find(says)
}

/// What is left of a request that could be done for so much less.
fn reduction(row: &[&str], sources: &Sources, amounts: &Amounts, found: &mut Found) {
    let (column, text) = (sources.reduction, cell(row, sources.reduction));
    if says_nothing(text) {
        return;
    }
    let Some(requested) = found.bid.requested else {
        column.into_iter().for_each(|column| keep(column, text, sources, found));
        return;
    };
    if column.is_some_and(|column| is_settled(column, text, sources, amounts, found)) {
        return;
    }
    match amounts.of_column(column).read(text) {
        AmountText::Amount { amount, .. } if amount == Money::ZERO => {
            found.say(column, text, RowNote::NoReduction);
        }
        AmountText::Amount { amount, .. } if amount >= requested => {
            found.ask(column, text, DoubtKind::ReducedAboveRequest { requested, reduced: amount });
        }
        AmountText::Amount { amount, precision, stray } => {
            beside(column, text, amount, precision, stray, found);
            lower_amount(column, text, requested - amount, found);
        }
        AmountText::Reducible { .. } => found.ask(column, text, DoubtKind::Doubtful(Doubt::SeveralAmounts)),
        AmountText::Ask(doubt) => found.ask(column, text, DoubtKind::Doubtful(doubt)),
        AmountText::NotMoney(NoFigure::Words) => found.ask(column, text, DoubtKind::NotMoney),
        AmountText::NotMoney(NoFigure::ToCome) => found.ask(column, text, DoubtKind::NoAmount),
        AmountText::NotMoney(NoFigure::Blank | NoFigure::Nothing) => {}
    }
}

fn reduced(row: &[&str], sources: &Sources, amounts: &Amounts, found: &mut Found) {
    let filled = sources.reduced.filter(|at| !says_nothing(cell(row, Some(*at))));
    let Some(column) = filled.or_else(|| says_lower(row, sources, amounts)) else { return };
    let text = cell(row, Some(column));
    if is_settled(column, text, sources, amounts, found) {
        return;
    }
    let column = Some(column);
    if let Some(rest) = sources.parted(row, column) {
        return found.ask(column, text, DoubtKind::PerhapsParted(rest.to_owned()));
    }
    let lower = match amounts.of_column(column).read_as_reduced(text) {
        AmountText::Amount { amount, stray, precision } => {
            beside(column, text, amount, precision, stray, found);
            amount
        }
        // The whole sentence may stand in both columns.
        AmountText::Reducible { amount, reduced, precision, stray }
            if found.bid.requested == Some(amount) =>
        {
            beside(column, text, reduced, precision, stray, found);
            reduced
        }
        AmountText::Reducible { .. } => {
            return found.ask(column, text, DoubtKind::Doubtful(Doubt::SeveralAmounts));
        }
        AmountText::Ask(doubt) => return found.ask(column, text, DoubtKind::Doubtful(doubt)),
        AmountText::NotMoney(NoFigure::Blank | NoFigure::Nothing) => return,
        // Where the request is not known either, that is asked, and this says nothing more.
        AmountText::NotMoney(_) if found.bid.requested.is_none() => {
            column.into_iter().for_each(|column| keep(column, text, sources, found));
            return;
        }
        AmountText::NotMoney(NoFigure::ToCome) => return found.ask(column, text, DoubtKind::NoAmount),
        AmountText::NotMoney(NoFigure::Words) => return found.ask(column, text, DoubtKind::NotMoney),
    };
    lower_amount(column, text, lower, found);
}

/// Takes note of what would do.
fn lower_amount(column: Option<usize>, text: &str, lower: Money, found: &mut Found) {
    if lower == Money::ZERO && found.bid.requested != Some(Money::ZERO) {
        return found.say(column, text, RowNote::NoReduction);
    }
    match (found.bid.requested, found.bid.reduced) {
        (Some(_), Some(other)) if other != lower => {
            found.ask(column, text, DoubtKind::TwoReductions(other, lower));
        }
        (Some(requested), _) if lower > requested => {
            found.ask(column, text, DoubtKind::ReducedAboveRequest { requested, reduced: lower });
        }
        (Some(requested), None) if lower == requested => found.say(column, text, RowNote::NotLower),
        _ => found.bid.reduced = Some(lower),
    }
}
