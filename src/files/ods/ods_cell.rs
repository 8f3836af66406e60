//! The text of one cell of an OpenDocument table: the value where it has one, otherwise what is shown.

use std::io::BufRead;

use quick_xml::events::BytesStart;

use super::letters::Letters;
use super::numbers::NumberFormat;
use super::ods_source::{Source, attribute};
use super::ods_styles::{Look, Styles};
use crate::files::exact_numbers;
use crate::files::number_format::{Format, ShownFigure};
use crate::import::{CellFact, NotImported};
use crate::money::Currency;

/// Of what is longer than any code of a currency nothing is believed.
const MOST_OF_A_MARK: usize = 12;

/// What stands in a cell, and what is known of it.
#[derive(Clone, Default)]
pub struct Cell {
    /// The text that a person sees, a figure at full precision.
    pub text: String,
    /// What a formula came to.
    pub held: FormulaResult,
    scale: Option<CellFact>,
    is_struck: bool,
}

/// What the formula of a cell came to.
#[derive(Clone, Default)]
pub enum FormulaResult {
    /// There is no formula.
    #[default]
    Nothing,
    /// It was never worked out.
    NoResult,
    /// A nought, by this formula.
    Zero(String),
    /// Anything else.
    Result,
}

impl Cell {
    /// What is known of it beside its text.
    pub fn facts(&self) -> impl Iterator<Item = CellFact> {
        self.scale.into_iter().chain((self.is_struck && !self.text.is_empty()).then_some(CellFact::Struck))
    }
}

/// Reads a cell whose beginning was read.
pub fn read<R: BufRead>(
    source: &mut Source<R>,
    element: &BytesStart,
    look: &Look,
    styles: &mut Styles,
) -> Result<Cell, NotImported> {
    let value = |name: &str| attribute(element, name);
    let kind = value("office:value-type")?;
    let figure = match kind.as_deref() {
        Some("float" | "currency" | "percentage") => {
            value("office:value")?.map(|text| exact_numbers::plain_text(&text))
        }
        _ => None,
    };
    let other = match kind.as_deref() {
        Some("date") => value("office:date-value")?.map(|text| exact_numbers::iso(&text)),
        Some("boolean") => value("office:boolean-value")?.map(|text| text.to_ascii_uppercase()),
        _ => None,
    };
    let mut letters = Letters::new(look, styles);
    let shown = letters.shown(source)?;
    let is_struck = letters.are_struck();
    let formula = value("table:formula")?;
    let held = match (formula, &figure) {
        (None, _) => FormulaResult::Nothing,
        (Some(_), Some(_)) if is_error(&shown) => FormulaResult::Result,
        (Some(formula), Some(figure)) if figure == "0" => FormulaResult::Zero(plain(&formula)),
        (Some(_), None) if kind.is_none() && shown.is_empty() => FormulaResult::NoResult,
        _ => FormulaResult::Result,
    };
    let format = look.format.as_deref();
    let currency = value("office:currency")?;
    let dressed = match figure {
        // A formula that failed holds a nought beside its error.
        Some(_) if is_error(&shown) => ShownFigure::plain(shown),
        Some(figure) if format.is_none() && currency.is_none() && kind.as_deref() != Some("percentage") => {
            ShownFigure::plain(as_shown(&shown, figure))
        }
        Some(figure) => figure_of(&figure, kind.as_deref(), currency, format),
        None => ShownFigure::plain(match other {
            Some(other) => other,
            None => {
                let text =
                    if shown.is_empty() { value("office:string-value")?.unwrap_or_default() } else { shown };
                format.map_or_else(|| text.clone(), |format| format.format.dress_words(text.clone()))
            }
        }),
    };
    Ok(Cell { text: dressed.text, held, scale: dressed.scale, is_struck })
}

/// Whether a cell shows an error, in whatever language: `Err:502`, `#DIV/0!`, `#WERT!`.
fn is_error(shown: &str) -> bool {
    let shown = shown.trim();
    shown.starts_with("Err:")
        || shown.strip_prefix('#').is_some_and(|name| name.starts_with(char::is_uppercase))
}

/// A figure with what is seen around it, where neither its style nor the cell says which money it is. Of what is seen
/// around another figure, as `k` is around thousands, only a sign of money counts.
fn as_shown(shown: &str, figure: String) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let (Some(from), Some(last)) = (shown.find(is_digit), shown.rfind(is_digit)) else { return figure };
    let (front, rest) = shown.split_at(from);
    let (digits, behind) = rest.split_at(last + 1 - from);
    let plain = figure.trim_start_matches('-');
    let says_less = front.contains(['-', '−', '(']) || behind.contains('-');
    let is_same = written(digits).any(|digits| digits == plain) && says_less == figure.starts_with('-');
    if is_same && front.len() + behind.len() <= MOST_OF_A_MARK {
        return format!("{front}{plain}{behind}");
    }
    let sign = shown.chars().find(|c| matches!(c, '$' | '£' | '¥' | '₠'..='⃀'));
    let less = figure.strip_suffix(plain).unwrap_or_default();
    sign.map_or(figure.clone(), |sign| format!("{less}{sign}{plain}"))
}

/// What figures a person may have written so: with a point before the pence, or a comma.
fn written(digits: &str) -> impl Iterator<Item = String> + '_ {
    [(',', '.'), ('.', ',')].into_iter().map(|(thousands, mark)| {
        let kept = digits.chars().filter(move |c| !c.is_whitespace() && *c != thousands && *c != '\'');
        let plain: String = kept.map(|c| if c == mark { '.' } else { c }).collect();
        exact_numbers::plain_text(&plain)
    })
}

/// A figure as a person sees it. A cell may say that it is money or a part of a hundred, whatever its style says.
fn figure_of(
    figure: &str,
    kind: Option<&str>,
    currency: Option<String>,
    format: Option<&NumberFormat>,
) -> ShownFigure {
    let is_percent =
        |format: &&NumberFormat| format.format.sections.iter().any(|section| section.hundreds > 0);
    let mut dressed = match (kind, format) {
        (Some("percentage"), format) if format.filter(is_percent).is_none() => Format::read("0%")
            .map_or_else(|| ShownFigure::plain(figure.to_owned()), |format| format.dress(figure)),
        (_, Some(format)) => format.format.dress(figure),
        (_, None) => ShownFigure::plain(figure.to_owned()),
    };
    let is_named = format.is_some_and(|format| format.names_money);
    if let (Some("currency"), Some(code), false) = (kind, currency, is_named) {
        let mark = Currency::try_from(code.clone()).map_or(code + " ", |currency| currency.mark());
        let has_digit = dressed.text.contains(|c: char| c.is_ascii_digit());
        if has_digit && mark.len() <= MOST_OF_A_MARK && !dressed.text.contains(mark.trim()) {
            dressed.text.insert_str(usize::from(dressed.text.starts_with('-')), &mark.replace('\u{a0}', " "));
        }
    }
    dressed
}

/// A formula without what documents put around the cells of the same table: `[.A1:.B2]`.
fn plain(formula: &str) -> String {
    formula.replace("[.", " ").replace(":.", ":").replace(']', " ")
}
