//! One line of a pasted column: the reference of a bid, and an amount or a word in its place.

use std::collections::HashMap;

use super::outcome_words::Said;
use crate::fund::{Bid, Fund, Precision};
use crate::import::{AmountText, Unit, written_in};
use crate::money::{Currency, Money};
use crate::scenario::{Outcome, Refusal};

/// A line that does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Which line of the text, from 1.
    pub line: usize,
    /// What stands there, the beginning of it where it is long.
    pub found: String,
    /// What is wrong with it.
    pub why: AmountFault,
}

impl BadLine {
    /// A line of this number, and what is wrong with it.
    pub(super) fn of(line: usize, text: &str, why: AmountFault) -> Self {
        Self { line, found: beginning(text), why }
    }
}

/// The beginning of a line, as it is told.
pub fn beginning(text: &str) -> String {
    text.trim().chars().take(TOLD).collect()
}

/// Why a line does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// It does not begin with the reference of a bid.
    UnknownBid,
    /// What stands behind the reference is no amount, or not only one, and no word that says what was decided.
    NoAmount,
    /// The amount is below nothing.
    BelowNothing,
    /// It is no line of a bid: it adds up the others.
    Total,
    /// It may be the reference and an amount in several ways, such as `1,000`.
    SeveralMeanings,
    /// The same bid stands in another line too, the number of which this is.
    Twice(usize),
    /// The bid cannot be given that.
    Refused(Refusal),
}

/// The bids of a fund by their references, whatever their capitals.
#[derive(Clone)]
pub struct References<'f> {
    bids: HashMap<String, Vec<&'f Bid>>,
    currency: &'f Currency,
    unit: Unit,
}

/// A bid and what a line says of it.
pub type Line<'f> = (&'f Bid, Said);

/// How many characters of a bad line are told.
const TOLD: usize = 120;
/// What marks a cell and is no part of it.
const AROUND: [char; 2] = ['"', '\''];
/// A reference has at most so many bytes.
const LONGEST: usize = 160;

impl<'f> References<'f> {
    /// Those of a fund, with amounts in whole pounds.
    pub fn of(fund: &'f Fund) -> Self {
        let mut bids: HashMap<String, Vec<&Bid>> = HashMap::new();
        for bid in &fund.bids {
            bids.entry(bid.reference.as_str().to_ascii_uppercase()).or_default().push(bid);
        }
        Self { bids, currency: &fund.currency, unit: Unit::ONE }
    }

    /// The same with amounts in another unit.
    pub fn in_unit(self, unit: Unit) -> Self {
        Self { unit, ..self }
    }

    /// The bid of a reference: as it is written, else whatever its capitals where only one is called so.
    pub fn bid(&self, text: &str) -> Option<&'f Bid> {
        let alike = self.bids.get(&without_marks(text).to_ascii_uppercase())?;
        let exact = alike.iter().find(|bid| bid.reference.as_str() == without_marks(text));
        exact.or(if let [one] = &alike[..] { Some(one) } else { None }).copied()
    }

    /// What a line says.
    pub fn read(&self, line: &str) -> Result<Line<'f>, AmountFault> {
        let readings: Vec<_> = self.partings(line).collect();
        let mut sound =
            readings.iter().filter(|(bid, amount)| self.given(bid, amount) != Err(AmountFault::NoAmount));
        let is_one_amount = !readings.is_empty() && self.currency.read(line).is_ok();
        match (sound.next(), sound.next()) {
            (Some(_), Some(_)) => Err(AmountFault::SeveralMeanings),
            (Some(_), None) if is_one_amount => Err(AmountFault::SeveralMeanings),
            (Some((bid, amount)), None) => self.given(bid, amount),
            (None, _) if readings.is_empty() => Err(AmountFault::UnknownBid),
            (None, _) => Err(AmountFault::NoAmount),
        }
    }

    /// Every way to part a line into the reference of a bid and the rest, at a comma, a semicolon, a colon or a space.
    fn partings<'l>(&self, line: &'l str) -> impl Iterator<Item = (&'f Bid, &'l str)> {
        let is_mark = |c: char| matches!(c, ',' | ';' | ':') || c.is_whitespace();
        let line = line.trim();
        let marks =
            line.char_indices().take_while(|(at, _)| *at <= LONGEST).filter(move |(_, c)| is_mark(*c));
        let ends = marks.map(|(at, _)| at).chain([line.len()]);
        let mut last = None;
        ends.filter_map(move |end| {
            let (reference, rest) = line.split_at(end);
            let bid = self.bid(reference)?;
            // `B1 , 500` is parted once, whatever stands between.
            let is_new = last.replace(without_marks(reference)) != Some(without_marks(reference));
            is_new.then_some((bid, rest))
        })
    }

    /// What a bid is given by an amount as it is written, or a word in its place. Nothing is no decision; £0 declines it.
    pub fn given(&self, bid: &'f Bid, text: &str) -> Result<Line<'f>, AmountFault> {
        if without_marks(text).is_empty() {
            return Ok((bid, Said::NotDecided));
        }
        if self.is_below_nothing(text) {
            return Err(AmountFault::BelowNothing);
        }
        let Some(amount) = self.amount(text) else {
            return Said::in_words(text).map(|said| (bid, said)).ok_or(AmountFault::NoAmount);
        };
        if amount > bid.requested {
            let requested = bid.requested;
            return Err(AmountFault::Refused(Refusal::AboveRequest { amount, requested }));
        }
        Ok((bid, Said::Decides(Outcome::giving(amount, bid))))
    }

    /// Whether a text is an amount with a minus, or in brackets as accounts have it.
    fn is_below_nothing(&self, text: &str) -> bool {
        let text = without_marks(text).trim_start_matches(Currency::is_mark);
        let minus = text.strip_prefix(['-', '−', '–']);
        let figure = minus.or_else(|| text.strip_prefix('(').and_then(|text| text.strip_suffix(')')));
        // With a space behind it, the dash may part the reference and the amount.
        figure.is_some_and(|figure| !figure.starts_with(' ') && self.amount(figure).is_some())
    }

    /// Whether a text is an amount, or a word that says what was decided.
    pub fn says(&self, text: &str) -> bool {
        self.amount(text).is_some() || self.is_below_nothing(text) || Said::in_words(text).is_some()
    }

    /// The one amount that a text is, and nothing besides.
    pub fn amount(&self, text: &str) -> Option<Money> {
        match written_in(self.unit, without_marks(text), self.currency) {
            AmountText::Amount { amount, precision: Precision::Exact, stray } if stray.is_empty() => {
                Some(amount)
            }
            _ => None,
        }
    }
}

fn without_marks(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':') || AROUND.contains(&c))
}
