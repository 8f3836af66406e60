//! What a sheet has printed above and below its rows: it may say in which unit they are.

use quick_xml::events::Event;

use crate::files::xml_events::character;
use crate::import::{Around, AroundPlace};
use crate::money::Currency;

/// Headers and footers of a sheet, as they are heard.
#[derive(Default)]
pub struct Printed {
    open: Option<(AroundPlace, String)>,
    texts: Vec<Around>,
}

/// A header or footer is not longer than this.
const LONGEST: usize = 1_000;
/// A sheet has three of each, with three parts and some lines.
const MOST: usize = 40;

impl Printed {
    /// Hears the next of the sheet behind its rows.
    pub fn hear(&mut self, event: &Event) {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "oddHeader" | "evenHeader" | "firstHeader" => self.begin(AroundPlace::Before),
                "oddFooter" | "evenFooter" | "firstFooter" => self.begin(AroundPlace::After),
                _ => {}
            },
            Event::Text(text) => self.text(text),
            Event::GeneralRef(reference) if self.open.is_some() => {
                self.text(character(reference).unwrap_or_default().encode_utf8(&mut [0; 4]));
            }
            Event::End(_) => self.end(),
            _ => {}
        }
    }

    /// The texts with words or a mark of money in them.
    pub fn texts(&self) -> impl Iterator<Item = Around> {
        self.texts.iter().cloned()
    }

    fn begin(&mut self, place: AroundPlace) {
        self.open = Some((place, String::new()));
    }

    fn text(&mut self, text: &str) {
        if let Some((_, open)) = self.open.as_mut().filter(|(_, open)| open.len() + text.len() <= LONGEST) {
            open.push_str(text);
        }
    }

    fn end(&mut self) {
        let Some((place, text)) = self.open.take() else { return };
        for text in parts(&text) {
            let around = Around { place, text };
            if self.texts.len() < MOST && !self.texts.contains(&around) {
                self.texts.push(around);
            }
        }
    }
}

/// The texts on the left, in the middle and on the right, without what says how they look and what is filled in.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let Some(part) = parts.last_mut() else { break };
        if c != '&' {
            part.push(c);
            continue;
        }
        match letters.next() {
            Some('&') => part.push('&'),
            Some('L' | 'C' | 'R') => parts.push(String::new()),
            Some('"') => while letters.next().is_some_and(|c| c != '"') {},
            Some('K') => (0..6).for_each(|_| {
                letters.next_if(|c| c.is_ascii_hexdigit() || matches!(c, '+' | '-'));
            }),
            Some(digit) if digit.is_ascii_digit() => while letters.next_if(char::is_ascii_digit).is_some() {},
            _ => {}
        }
    }
    let lines = parts.iter().flat_map(|part| part.lines());
    let lines = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| line.contains(|c: char| c.is_alphabetic() || Currency::is_mark(c))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_told_without_how_it_looks() {
        for (text, expected) in [
            (
                "&L&\"Arial,Bold\"&14Parks && Places 2031&C&K01+000£000&RPage &P of &N",
                vec!["Parks & Places 2031", "£000", "Page of"],
            ),
            ("&CPage &P", vec!["Page"]),
            ("&D &T", vec![]),
            ("All figures\nin £000", vec!["All figures", "in £000"]),
        ] {
            assert_eq!(parts(text), expected, "{text}");
        }
    }
}
