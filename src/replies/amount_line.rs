//! One line of a pasted column: the reference of a bid, and an amount.

use std::collections::HashMap;

use crate::fund::{Bid, Fund, Precision};
use crate::import::{AmountText, NoFigure, Unit, written_in};
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

/// Why a line does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// It does not begin with the reference of a bid.
    UnknownBid,
    /// What stands behind the reference is no amount, or not only one.
    NoAmount,
    /// It may be the reference and an amount in several ways, such as `1,000`.
    SeveralMeanings,
    /// The same bid stands in another line too, the number of which this is.
    Twice(usize),
    /// The bid cannot be given that.
    Refused(Refusal),
}

/// The bids of a fund by their references, whatever their capitals.
pub struct References<'f> {
    bids: HashMap<String, Vec<&'f Bid>>,
    currency: &'f Currency,
    unit: Unit,
}

/// A bid and what a line says it is given; nothing where it is not decided.
pub type Line<'f> = (&'f Bid, Option<Outcome>);

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
    fn bid(&self, text: &str) -> Option<&'f Bid> {
        let alike = self.bids.get(&bare(text).to_ascii_uppercase())?;
        let exact = alike.iter().find(|bid| bid.reference.as_str() == bare(text));
        exact.or(if let [one] = &alike[..] { Some(one) } else { None }).copied()
    }

    /// What a line says.
    pub fn read(&self, line: &str) -> Result<Line<'f>, AmountFault> {
        let cells = ['\t', ';'].into_iter().find_map(|mark| line.split_once(mark));
        if let Some((reference, amount)) = cells {
            let bid = self.bid(reference).ok_or(AmountFault::UnknownBid)?;
            return self.given(bid, amount);
        }
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

    /// Every way to part a line into the reference of a bid and the rest, at a comma, a colon or a space.
    fn partings<'l>(&self, line: &'l str) -> impl Iterator<Item = (&'f Bid, &'l str)> {
        let is_mark = |c: char| c == ',' || c == ':' || c.is_whitespace();
        let line = line.trim();
        let marks =
            line.char_indices().take_while(|(at, _)| *at <= LONGEST).filter(move |(_, c)| is_mark(*c));
        let ends = marks.map(|(at, _)| at).chain([line.len()]);
        let mut last = None;
        ends.filter_map(move |end| {
            let (reference, rest) = line.split_at(end);
            let bid = self.bid(reference)?;
            // `B1 , 500` is parted once, whatever stands between.
            let is_new = last.replace(bare(reference)) != Some(bare(reference));
            is_new.then_some((bid, rest))
        })
    }

    /// What a bid is given by an amount as it is written. Nothing is no decision; £0 declines it.
    fn given(&self, bid: &'f Bid, amount: &str) -> Result<Line<'f>, AmountFault> {
        let bare = amount
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':') || AROUND.contains(&c));
        let amount = match written_in(self.unit, bare, self.currency) {
            AmountText::NotMoney(NoFigure::Blank) if bare.is_empty() => return Ok((bid, None)),
            AmountText::Amount { amount, precision: Precision::Exact, stray } if stray.is_empty() => amount,
            _ => return Err(AmountFault::NoAmount),
        };
        if amount > bid.requested {
            let requested = bid.requested;
            return Err(AmountFault::Refused(Refusal::AboveRequest { amount, requested }));
        }
        if amount < Money::ZERO {
            Err(AmountFault::NoAmount)
        } else {
            Ok((bid, Some(Outcome::giving(amount, bid))))
        }
    }
}

fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':') || AROUND.contains(&c))
}
