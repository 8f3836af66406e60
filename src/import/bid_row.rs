//! One row as a bid: what it says, what has to be asked, and what has to be said of it.

use super::amount_grammar::{AmountText, Doubt, NoFigure};
use super::amounts::Amounts;
use super::bid_findings::{Found, beside};
use super::cell_text::{cell, is_garbled, one_line, says_nothing};
use super::column_sources::Sources;
use super::doubts::{DoubtKind, RowNote};
use super::role::Role;
use super::{currency_marks, lower};
use crate::ids::BidRef;
use crate::money::Money;

/// Reads all of a bid but who asks and whether its reference is its own, which depend on other rows.
pub fn bid(row: &[&str], sources: &Sources, amounts: &Amounts) -> Found {
    let mut found = Found::default();
    reference(row, sources, &mut found);
    let title = cell(row, sources.title);
    found.bid.title = one_paragraph(title);
    if says_nothing(title) && sources.title.is_some() {
        found.ask(sources.title, title, DoubtKind::NoTitle);
    }
    found.bid.purpose = cell(row, sources.purpose).to_owned();
    found.bid.place = one_line(cell(row, sources.place));
    let texts = |columns: &[usize]| -> Vec<String> {
        let texts = columns.iter().map(|at| cell(row, Some(*at)));
        texts.filter(|text| !says_nothing(text)).map(ToOwned::to_owned).collect()
    };
    found.bid.themes = texts(&sources.themes).iter().map(|theme| one_line(theme)).collect();
    found.bid.notes = texts(&sources.notes);
    requested(row, sources, amounts, &mut found);
    lower::read(row, sources, amounts, &mut found);
    let (facts, more) = sources.besides.read(row, found.bid.requested, amounts);
    found.bid.facts = (!facts.is_empty()).then(|| Box::new(facts));
    let above = |least: Money| found.bid.requested.is_some_and(|requested| least > requested);
    if found.bid.facts.as_ref().and_then(|facts| facts.least).is_some_and(above) {
        let column = sources.besides.column(Role::Least);
        found.say(column, cell(row, column), RowNote::LeastAboveRequest);
    }
    for (at, note) in more {
        found.say(Some(at), cell(row, Some(at)), RowNote::KeptAsNote);
        found.bid.notes.push(note);
    }
    for at in sources.words() {
        if is_garbled(cell(row, Some(at))) {
            found.ask(Some(at), cell(row, Some(at)), DoubtKind::Garbled);
        }
    }
    for at in &sources.currencies {
        let text = cell(row, Some(*at));
        let known = currency_marks::alone(text).map_or_else(|| text.to_ascii_uppercase(), ToOwned::to_owned);
        if !text.is_empty() && known != amounts.currency.code() {
            found.ask(Some(*at), cell(row, Some(*at)), DoubtKind::Doubtful(Doubt::OtherCurrency));
        }
    }
    found
}

fn reference(row: &[&str], sources: &Sources, found: &mut Found) {
    let reference = cell(row, sources.reference);
    if says_nothing(reference) {
        found.bid.numbered = true;
        if sources.reference.is_some() {
            found.say(sources.reference, reference, RowNote::Numbered);
        }
        return;
    }
    if BidRef::try_from(reference).is_err() {
        found.ask(sources.reference, reference, DoubtKind::BadReference);
    }
    found.bid.reference = reference.to_owned();
}

/// A title on one line: line breaks in a cell are how wide it was printed.
fn one_paragraph(text: &str) -> String {
    let breaks = |c| matches!(c, '\n' | '\r' | '\t' | '\u{b}' | '\u{2028}' | '\u{2029}');
    // Nearly every title has neither control characters nor signs that begin as those do.
    let may_break = text.bytes().any(|byte| byte < b' ' || byte == 0xE2);
    if may_break && text.contains(breaks) { one_line(text) } else { text.to_owned() }
}

fn requested(row: &[&str], sources: &Sources, amounts: &Amounts, found: &mut Found) {
    let (column, text) = (sources.requested, cell(row, sources.requested));
    if column.is_none() {
        return;
    }
    if let Some(rest) = sources.parted(row, column) {
        return found.ask(column, text, DoubtKind::PerhapsParted(rest.to_owned()));
    }
    match with_pence(row, sources, amounts) {
        AmountText::Amount { amount, precision, stray } => {
            (found.bid.requested, found.bid.precision) = (Some(amount), precision);
            beside(column, text, amount, precision, stray, found);
        }
        AmountText::Reducible { amount, reduced, precision, stray } => {
            (found.bid.requested, found.bid.precision) = (Some(amount), precision);
            found.bid.reduced = Some(reduced);
            beside(column, text, amount, precision, stray, found);
            if reduced == amount {
                found.bid.reduced = None;
                found.say(column, text, RowNote::NotLower);
            }
        }
        AmountText::Ask(doubt) => found.ask(column, text, DoubtKind::Doubtful(doubt)),
        AmountText::NotMoney(NoFigure::Words) => found.ask(column, text, DoubtKind::NotMoney),
        AmountText::NotMoney(_) => found.ask(column, text, DoubtKind::NoAmount),
    }
    if found.bid.requested == Some(Money::ZERO) {
        found.say(column, text, RowNote::AsksNothing);
    }
}

/// The amount of a row, with its pence where they stand in a column of their own.
fn with_pence(row: &[&str], sources: &Sources, amounts: &Amounts) -> AmountText {
    let text = cell(row, sources.requested);
    let pence = cell(row, sources.pence);
    match amounts.read(text) {
        AmountText::Amount { amount, precision, stray } if !says_nothing(pence) => {
            let more = pence.parse::<u8>().ok().filter(|pence| *pence < 100 && !text.contains('.'));
            match more {
                Some(pence) => {
                    let amount = amount + Money::from_pence(pence.into());
                    AmountText::Amount { amount, precision, stray }
                }
                None => AmountText::Ask(Doubt::SeveralAmounts),
            }
        }
        found => found,
    }
}
