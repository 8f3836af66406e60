//! What stands alone on a line: a reference, an amount, the name of a total, or words.

use crate::files::text_lines::is_code;
use crate::import::{AmountText, NoFigure, heading_names, names_a_total, written};
use crate::money::Currency;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Code,
    Amount,
    Total,
    Words,
}

pub struct Line<'t> {
    pub number: u32,
    pub text: &'t str,
    pub kind: Kind,
}

impl<'t> Line<'t> {
    /// `None` where the line is empty.
    pub fn of(number: u32, text: &'t str) -> Option<Self> {
        let text = text.trim();
        let kind = match () {
            () if text.is_empty() => return None,
            () if is_code(text) => Kind::Code,
            () if is_amount(text) => Kind::Amount,
            () if names_a_total(text) => Kind::Total,
            () => Kind::Words,
        };
        Some(Self { number, text, kind })
    }
}

fn is_amount(text: &str) -> bool {
    let short = text.len() <= 40 && text.starts_with(Currency::is_mark);
    match written(text, &Currency::pounds()) {
        AmountText::Amount { .. } | AmountText::Reducible { .. } => true,
        AmountText::NotMoney(none) => matches!(none, NoFigure::ToCome | NoFigure::Nothing),
        AmountText::Ask(_) => short,
    }
}

/// Whether a line is the name of a column: said twice it is two names, and alone it is none to those who look for two.
pub fn is_name(line: &str) -> bool {
    heading_names(&format!("{line} {line}")).is_some_and(|names| names.len() == 2 && names[0] == line)
}
