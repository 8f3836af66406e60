//! What one cell after the other tells of the figures of a column.

use super::Contents;
use super::cell_looks::{ends_in_cents, figure_ends_in_k, is_marked, is_period, whole_digits};
use crate::import::amount_grammar::{AmountText, Doubt, lower_in, lower_share_in, written};
use crate::import::amounts::{Frame, with_point};
use crate::import::cell_text::{is_no_bid, says_nothing};
use crate::import::currency_marks;
use crate::money::Currency;

impl<'t> Contents<'t> {
    pub fn see(&mut self, text: &'t str, currency: &Currency) {
        if text.is_empty() {
            self.blanks += usize::from(self.filled > 0);
            return;
        }
        self.filled += 1;
        self.nothing += usize::from(says_nothing(text) || text.len() < 8 && is_no_bid(text));
        self.length += text.chars().take(200).count();
        self.repeats += usize::from(!self.seen.insert(text));
        if !text.contains(|c: char| c.is_ascii_digit()) {
            self.names_money(text);
            self.periods += usize::from(text.len() < 14 && is_period(text));
            return;
        }
        (self.mixed, self.names_money, self.currency) = (true, false, None);
        self.with_digits += 1;
        if text.contains('%') {
            self.percents += 1;
            self.lower += usize::from(lower_share_in(text).is_some());
            return;
        }
        let found = written(text, currency);
        // Most figures have nothing beside them.
        let is_bare = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b',' | b'.'));
        let mark = if is_bare { None } else { currency_marks::of(text) };
        let foreign = mark.filter(|code| *code != currency.code());
        if !is_bare {
            self.or_nothing += usize::from(text.to_ascii_lowercase().ends_with("or nothing"));
            self.lower += usize::from(lower_in(text, currency).is_some());
        }
        let plainly = matches!(found, AmountText::Amount { .. } | AmountText::Reducible { .. });
        let strange =
            matches!(found, AmountText::Ask(Doubt::Grouping | Doubt::TooFine | Doubt::OtherCurrency));
        if matches!(found, AmountText::Ask(Doubt::Words | Doubt::PerUnit)) {
            let frame = Frame::of(text);
            self.frame = self.frame.or(frame);
            self.framed += usize::from(frame.is_some() && frame == self.frame);
        }
        if !(plainly || strange) {
            return;
        }
        let bare = text.trim();
        if foreign.is_some() || strange || bare.contains([',', '.']) {
            if !self.see_point(bare, &found, foreign, currency) {
                return;
            }
        } else {
            self.comma_readable += 1;
        }
        self.own += usize::from(mark == Some(currency.code()));
        self.see_amount(text, bare);
        if let Some(code) = foreign {
            match self.foreign.iter_mut().find(|(known, _)| *known == code) {
                Some((_, count)) => *count += 1,
                None => self.foreign.push((code, 1)),
            }
        }
    }

    /// What a figure is with a comma before the pence, and what with a point; whether it is an amount in either way.
    fn see_point(
        &mut self,
        bare: &str,
        found: &AmountText,
        foreign: Option<&'static str>,
        currency: &Currency,
    ) -> bool {
        let pointed = with_point(bare);
        let own = foreign.and_then(|code| Currency::try_from(code.to_owned()).ok());
        let own = own.as_ref().unwrap_or(currency);
        let reads =
            |text| matches!(written(text, own), AmountText::Amount { .. } | AmountText::Reducible { .. });
        let (as_comma, as_point) = (reads(&pointed), reads(bare));
        if !as_comma && !as_point {
            return false;
        }
        self.commas += usize::from(as_comma && !as_point);
        let fine = matches!(found, AmountText::Ask(Doubt::TooFine));
        self.cents += usize::from(as_comma && !as_point && ends_in_cents(bare));
        self.either += usize::from(as_comma && (fine || as_point && bare.contains([',', '.'])));
        self.comma_readable += usize::from(as_comma);
        true
    }

    /// An amount: how large it is, and what else its figure may be.
    fn see_amount(&mut self, text: &'t str, bare: &str) {
        self.amounts += 1;
        let number = bare.parse::<u64>().ok();
        self.marked += usize::from(is_marked(bare));
        self.large += usize::from(whole_digits(bare) > 2);
        self.noughts += usize::from(!bare.contains(|c: char| matches!(c, '1'..='9')));
        self.counting += usize::from(number == Some(self.filled as u64));
        if figure_ends_in_k(bare) {
            self.lettered = self.lettered.or(Some(text));
            self.letters += 1;
        } else {
            self.small += usize::from(whole_digits(bare) < 4);
        }
        self.falls |= number.is_some() && number <= self.last;
        self.last = number.or(self.last);
        self.years += usize::from(number.is_some_and(|number| (1900..2100).contains(&number)));
        self.pence += usize::from(number.is_some_and(|number| number < 100) && bare.len() <= 2);
    }
}
