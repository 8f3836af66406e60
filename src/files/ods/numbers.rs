//! Number formats as documents write them, one element for each piece of text and for the figure.

use std::collections::HashMap;
use std::rc::Rc;

use quick_xml::events::{BytesStart, Event};

use super::ods_source::attribute;
use crate::files::number_format::{Condition, Digits, Format, Order, Section};
use crate::files::xml_events::character;
use crate::import::NotImported;

/// A spreadsheet writes three at most.
const MOST_CONDITIONS: usize = 4;
/// Of texts that are longer nothing is believed.
const MOST_LETTERS: usize = 1_000;

/// The number formats of a document by their names.
#[derive(Default)]
pub struct Numbers {
    current: Option<(String, Style)>,
    in_text: bool,
    styles: HashMap<String, Style>,
    formats: HashMap<String, Option<Rc<NumberFormat>>>,
}

/// A number format, and whether it names a currency.
pub struct NumberFormat {
    /// What it puts around a figure.
    pub format: Format,
    /// Whether a mark of money is part of it.
    pub names_money: bool,
}

#[derive(Default)]
struct Style {
    section: Section,
    is_percentage: bool,
    is_text: bool,
    names_money: bool,
    /// Whether text comes after the figure by now.
    after: bool,
    in_symbol: bool,
    conditions: Vec<(Condition, String)>,
}

impl Numbers {
    /// Hears the next of the styles.
    pub fn hear(&mut self, event: &Event) -> Result<(), NotImported> {
        match event {
            Event::Start(element) => self.open(element)?,
            Event::End(element) => match element.local_name().as_ref() {
                "number-style" | "currency-style" | "percentage-style" | "text-style" => {
                    self.styles.extend(self.current.take());
                }
                "text" | "currency-symbol" => self.in_text = false,
                _ => {}
            },
            Event::Text(text) if self.in_text => self.text(text),
            Event::GeneralRef(reference) if self.in_text => {
                self.text(character(reference)?.encode_utf8(&mut [0; 4]));
            }
            _ => {}
        }
        Ok(())
    }

    fn open(&mut self, element: &BytesStart) -> Result<(), NotImported> {
        let said = |name: &str| attribute(element, name);
        let name = element.local_name();
        if let "number-style" | "currency-style" | "percentage-style" | "text-style" = name.as_ref() {
            let is_percentage = name.as_ref() == "percentage-style";
            let style = Style { is_percentage, ..Style::default() };
            self.current = Some((said("style:name")?.unwrap_or_default(), style));
            return Ok(());
        }
        let Some((_, style)) = &mut self.current else { return Ok(()) };
        match name.as_ref() {
            "text" => self.in_text = true,
            "currency-symbol" => (self.in_text, style.in_symbol) = (true, true),
            "number" => {
                let count = |name: &str| Ok(said(name)?.and_then(|count| count.parse::<usize>().ok()));
                let whole = count("number:min-integer-digits")?.unwrap_or(1);
                let places = count("number:decimal-places")?;
                let fraction = count("number:min-decimal-places")?.or(places).unwrap_or_default();
                let is_grouped = said("number:grouping")?.as_deref() == Some("true");
                let is_reference = !is_grouped && places.unwrap_or_default() == 0 && whole <= MOST_LETTERS;
                style.after = true;
                style.section.digits = Digits::Places {
                    nought: whole + fraction > 0,
                    least: if is_reference { whole } else { 0 },
                    inside: Vec::new(),
                };
                style.section.thousands = match said("number:display-factor")?.as_deref() {
                    Some("1000") => 1,
                    Some("1000000") => 2,
                    Some("1000000000") => 3,
                    _ => 0,
                };
            }
            "fraction" | "scientific-number" | "text-content" => {
                style.after = true;
                style.is_text |= name.as_ref() == "text-content";
                style.section.digits = Digits::Plain;
            }
            "map" if style.conditions.len() < MOST_CONDITIONS => {
                let condition = said("style:condition")?.as_deref().and_then(condition);
                if let (Some(condition), Some(other)) = (condition, said("style:apply-style-name")?) {
                    style.conditions.push((condition, other));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let Some((_, style)) = &mut self.current else { return };
        style.names_money |= style.in_symbol && !text.trim().is_empty();
        style.in_symbol = false;
        let side = if style.after { &mut style.section.after } else { &mut style.section.before };
        if side.len() + text.len() <= MOST_LETTERS {
            side.push_str(text);
        }
    }

    /// The format of a name, where it says something.
    pub fn format(&mut self, name: &str) -> Option<Rc<NumberFormat>> {
        if let Some(known) = self.formats.get(name) {
            return known.clone();
        }
        let last = self.styles.get(name)?;
        let mut names_money = last.names_money;
        let mut sections = Vec::new();
        for (condition, other) in &last.conditions {
            let Some(style) = self.styles.get(other) else { continue };
            names_money |= style.names_money;
            sections.push(Section { when: Some(condition.clone()), ..style.section() });
        }
        let words = (last.section.before.clone(), last.section.after.clone());
        let words = (last.is_text && words != Default::default()).then_some(words);
        sections.push(last.section());
        let format = Format { sections, words, is_figure: true };
        let format = (!format.is_plain()).then(|| Rc::new(NumberFormat { format, names_money }));
        self.formats.insert(name.to_owned(), format.clone());
        format
    }
}

impl Style {
    fn section(&self) -> Section {
        Section { hundreds: usize::from(self.is_percentage), ..self.section.clone() }
    }
}

/// Such as `value()>=0`.
fn condition(said: &str) -> Option<Condition> {
    let rest = said.trim().strip_prefix("value()")?;
    let (sign, than) = rest.split_at(rest.find(|c: char| !matches!(c, '<' | '>' | '=' | '!'))?);
    let orders: &[Order] = match sign {
        "<" => &[Order::Less],
        "<=" => &[Order::Less, Order::Equal],
        ">" => &[Order::Greater],
        ">=" => &[Order::Greater, Order::Equal],
        "=" => &[Order::Equal],
        "!=" => &[Order::Less, Order::Greater],
        _ => return None,
    };
    let figure = crate::files::exact_numbers::plain_text(than);
    Condition::of(orders, &figure)
}
