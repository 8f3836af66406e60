//! What the number format of a cell puts around its figure: marks of money, `k` and `%`, words, signs. Nothing is rounded.

mod built_in;
mod code;
mod decimal;
mod scale;
#[cfg(test)]
mod tests;
mod time;

use std::borrow::Cow;

use crate::import::CellFact;
pub use built_in::built_in;
pub use decimal::Order;
pub use time::time;

/// A number format, as far as it says something that the figure alone does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Format {
    /// The first whose condition holds is the one.
    pub sections: Vec<Section>,
    /// What stands before and after a text.
    pub words: Option<(String, String)>,
    /// Whether it has places for digits, and before them nothing that could be a date.
    pub is_figure: bool,
}

/// How some figures are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Which figures; all that are left where there is none.
    pub when: Option<Condition>,
    /// The literal text before the figure.
    pub before: String,
    /// The literal text after it.
    pub after: String,
    /// How the figure itself is laid out.
    pub digits: Digits,
    /// How often it is multiplied by a hundred: once for each `%`.
    pub hundreds: usize,
    /// How often it is divided by a thousand.
    pub thousands: usize,
}

/// Such as `>=1000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The orders that fulfil it.
    pub orders: Vec<Order>,
    /// Compared with this decimal number.
    pub than: String,
}

/// How a figure is laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Digits {
    /// Not at all.
    #[default]
    None,
    /// As it is.
    Plain,
    /// In places for digits.
    Places {
        /// Whether a nought is shown.
        nought: bool,
        /// With noughts in front up to so many digits.
        least: usize,
        /// Texts within it, each with how many digits stand behind it.
        inside: Vec<(usize, String)>,
    },
}

/// A figure as it is shown, at full precision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownFigure {
    /// The text.
    pub text: String,
    /// That a person sees thousands or millions of it, and nothing says so.
    pub scale: Option<CellFact>,
}

impl ShownFigure {
    /// A text that nothing is put around.
    pub fn plain(text: String) -> Self {
        Self { text, scale: None }
    }
}

impl Condition {
    /// A condition such as [`Order::Less`] than `0`.
    pub fn new(orders: &[Order], than: &str) -> Self {
        Self { orders: orders.to_vec(), than: than.to_owned() }
    }

    /// The same, unless it compares with what is no number.
    pub fn of(orders: &[Order], than: &str) -> Option<Self> {
        let than = than.trim();
        decimal::is_plain(than.strip_prefix('-').unwrap_or(than)).then(|| Self::new(orders, than))
    }

    fn holds(&self, figure: &str) -> bool {
        self.orders.contains(&decimal::compare(figure, &self.than))
    }
}

impl Format {
    /// Whether all figures are shown as they are.
    pub fn is_plain(&self) -> bool {
        let plain = |section: &Section| {
            let digits = match &section.digits {
                Digits::None => false,
                Digits::Plain => true,
                Digits::Places { nought, least, inside } => *nought && *least < 2 && inside.is_empty(),
            };
            let bare = section.before.trim().is_empty() && section.after.trim().is_empty();
            section.when.is_none() && digits && bare && section.hundreds + section.thousands == 0
        };
        self.words.is_none() && matches!(&self.sections[..], [only] if plain(only))
    }

    /// A figure in plain digits as a person sees it. What is no figure stays as it is.
    pub fn dress(&self, plain: &str) -> ShownFigure {
        let as_it_is = || ShownFigure::plain(plain.to_owned());
        let (negative, digits) = plain.strip_prefix('-').map_or((false, plain), |digits| (true, digits));
        if !decimal::is_plain(digits) {
            return as_it_is();
        }
        let holds = |section: &&Section| section.when.as_ref().is_none_or(|when| when.holds(plain));
        let Some(section) = self.sections.iter().find(holds) else { return as_it_is() };
        let mut dressed = section.dress(digits);
        let has_sign = |literal: &str| literal.contains(['-', '−', '–', '(']);
        let signed = || self.sections.len() > 1 && (has_sign(&section.before) || has_sign(&section.after));
        if negative && !dressed.text.is_empty() && !signed() {
            dressed.text.insert(0, '-');
        }
        dressed
    }

    /// A text as a person sees it.
    pub fn dress_words(&self, text: String) -> String {
        match &self.words {
            Some((before, after)) if !text.is_empty() => format!("{before}{text}{after}").trim().to_owned(),
            _ => text,
        }
    }
}

impl Section {
    fn dress(&self, digits: &str) -> ShownFigure {
        let zero = digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let figure = match &self.digits {
            Digits::None if zero => Cow::Borrowed(""),
            Digits::None => return ShownFigure::plain(self.beside(digits)),
            Digits::Places { nought: false, .. } if zero => Cow::Borrowed(""),
            Digits::Plain => Cow::Owned(decimal::shift(digits, 2 * self.hundreds)),
            Digits::Places { least: 0 | 1, inside, .. } if inside.is_empty() && self.hundreds == 0 => {
                Cow::Borrowed(digits)
            }
            Digits::Places { least, inside, .. } => {
                Cow::Owned(decimal::lay_out(&decimal::shift(digits, 2 * self.hundreds), *least, inside))
            }
        };
        if figure.is_empty() {
            return ShownFigure::plain(self.nought());
        }
        if self.thousands == 0 || zero {
            return ShownFigure::plain(around(&self.before, &figure, &self.after));
        }
        let (mut before, mut after) = (self.before.clone(), self.after.clone());
        let said = scale::take(&mut before).max(scale::take(&mut after));
        let scale = (said != Some(self.thousands)).then_some(match self.thousands {
            1 => CellFact::ShownInThousands,
            _ => CellFact::ShownInMillions,
        });
        ShownFigure { text: around(&before, &figure, &after), scale }
    }

    /// What is shown of a nought without any digit: in accounting a dash, whatever money it is.
    fn nought(&self) -> String {
        let literal = format!("{}{}", self.before, self.after);
        let bare: String = literal.chars().filter(|c| !c.is_whitespace()).collect();
        let dash = |c: char| matches!(c, '-' | '–' | '—' | '−');
        if bare.contains(dash) && !bare.chars().any(|c| c.is_alphanumeric() && !dash(c)) {
            return "-".to_owned();
        }
        literal.trim().to_owned()
    }

    /// A figure of which nobody sees a digit is kept, beside the words that are seen instead.
    fn beside(&self, digits: &str) -> String {
        let words = format!("{}{}", self.before, self.after);
        match words.trim() {
            words if words.chars().any(char::is_alphanumeric) => format!("{words} {digits}"),
            _ => digits.to_owned(),
        }
    }
}

fn around(before: &str, figure: &str, after: &str) -> String {
    [before.trim_start(), figure, after.trim_end()].concat()
}
