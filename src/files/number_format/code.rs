//! Number formats as workbooks write them: `_-"£"* #,##0.00_-;[Red]\-#,##0,"k"`.

use std::iter::Peekable;
use std::str::Chars;

use super::{Condition, Digits, Format, Order, Section};

/// A spreadsheet takes 255 characters; of what is longer nothing is believed.
const MOST_LETTERS: usize = 1_000;

impl Format {
    /// Reads a format; nothing where it shows every figure as it is, or is too long to be one.
    pub fn read(code: &str) -> Option<Self> {
        if code.len() > MOST_LETTERS {
            return None;
        }
        let mut rest = code.chars().peekable();
        let mut all = Vec::new();
        loop {
            let (section, goes_on) = items(&mut rest);
            all.push(section);
            if !goes_on {
                break;
            }
        }
        let is_text = |section: &(Vec<Item>, _)| section.0.contains(&Item::Text);
        let words = match all.len() {
            4.. => all.drain(3..).next(),
            1 if all.iter().any(is_text) => all.first().cloned(),
            _ => None,
        };
        let is_figure = all.first().is_some_and(|(items, _)| {
            let first = items.iter().position(|item| matches!(item, Item::Digit(_)));
            first.is_some_and(|at| !items[..at].contains(&Item::Date))
        });
        let count = all.len();
        let sections = (0..).zip(all).map(|(at, (items, when))| Section {
            when: when.or_else(|| usual(at, count)),
            ..section(&items)
        });
        let words = words.filter(is_text).map(|(items, _)| section(&items)).map(|it| (it.before, it.after));
        let words = words.filter(|(before, after)| !before.is_empty() || !after.is_empty());
        let format = Self { sections: sections.collect(), words, is_figure };
        (!format.sections.is_empty() && !format.is_plain()).then_some(format)
    }
}

/// Which figures a section is for that does not say so itself.
fn usual(at: usize, of: usize) -> Option<Condition> {
    match (at, of) {
        (0, 2) => Some(Condition::new(&[Order::Greater, Order::Equal], "0")),
        (0, 3) => Some(Condition::new(&[Order::Greater], "0")),
        (1, 3) => Some(Condition::new(&[Order::Less], "0")),
        _ => None,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Item {
    /// `0`, `#` or `?`.
    Digit(char),
    Point,
    Comma,
    /// An exponent or a fraction.
    Mark,
    /// The whole figure as it is.
    General,
    /// The whole text as it is.
    Text,
    Percent,
    /// Room as wide as a letter, or to the edge of the cell.
    Gap,
    /// A letter that may be part of a date.
    Date,
    Literal(char),
}

/// The items of one section, up to its semicolon, and its condition; and whether there was a semicolon.
fn items(rest: &mut Peekable<Chars>) -> ((Vec<Item>, Option<Condition>), bool) {
    let (mut items, mut when) = (Vec::new(), None);
    while let Some(c) = rest.next() {
        let has_digit = items.iter().any(|item| matches!(item, Item::Digit(_)));
        match c {
            ';' => return ((items, when), true),
            '"' => items.extend(rest.by_ref().take_while(|c| *c != '"').map(Item::Literal)),
            '\\' | '!' => items.extend(rest.next().map(Item::Literal)),
            '_' | '*' => items.extend(rest.next().map(|_| Item::Gap)),
            '[' => {
                let inside: String = rest.by_ref().take_while(|c| *c != ']').collect();
                if let Some(money) = inside.strip_prefix('$') {
                    let money = money.rsplit_once('-').map_or(money, |(money, _)| money);
                    items.extend(money.chars().map(Item::Literal));
                } else {
                    when = condition(&inside).or(when);
                }
            }
            '0' | '#' | '?' => items.push(Item::Digit(c)),
            '.' => items.push(Item::Point),
            ',' if has_digit => items.push(Item::Comma),
            '%' => items.push(Item::Percent),
            '@' => items.push(Item::Text),
            'E' | 'e' if has_digit && rest.next_if(|c| matches!(c, '+' | '-')).is_some() => {
                items.push(Item::Mark);
            }
            '/' if has_digit && rest.peek().is_some_and(|c| c.is_ascii_digit() || matches!(c, '#' | '?')) => {
                while rest.next_if(|c| c.is_ascii_digit() || matches!(c, '#' | '?')).is_some() {}
                items.push(Item::Mark);
            }
            'G' | 'g' if next_is(rest, "eneral") => {
                rest.by_ref().take("eneral".len()).for_each(drop);
                items.push(Item::General);
            }
            'd' | 'm' | 'y' | 'h' | 's' | 'D' | 'M' | 'Y' | 'H' | 'S' => {
                items.extend([Item::Date, Item::Literal(c)]);
            }
            c => items.push(Item::Literal(c)),
        }
    }
    ((items, when), false)
}

fn next_is(rest: &Peekable<Chars>, word: &str) -> bool {
    let next: String = rest.clone().take(word.len()).collect();
    next.eq_ignore_ascii_case(word)
}

fn condition(inside: &str) -> Option<Condition> {
    let (sign, than) = inside.split_at(inside.find(|c: char| !matches!(c, '<' | '>' | '='))?);
    let orders: &[Order] = match sign {
        "<" => &[Order::Less],
        "<=" => &[Order::Less, Order::Equal],
        ">" => &[Order::Greater],
        ">=" => &[Order::Greater, Order::Equal],
        "=" => &[Order::Equal],
        "<>" => &[Order::Less, Order::Greater],
        _ => return None,
    };
    Condition::of(orders, than)
}

fn section(items: &[Item]) -> Section {
    let is_place = |item: &Item| matches!(item, Item::Digit(_) | Item::General | Item::Text | Item::Mark);
    let Some(first) = items.iter().position(is_place) else {
        return Section { before: literal(items), ..Section::default() };
    };
    let first = first - usize::from(first > 0 && items[first - 1] == Item::Point);
    let last = items.iter().rposition(is_place).unwrap_or(first);
    let scaling = |item: &&Item| matches!(item, Item::Comma | Item::Point);
    let end = last + 1 + items[last + 1..].iter().take_while(scaling).count();
    Section {
        when: None,
        before: literal(&items[..first]),
        after: literal(&items[end..]),
        digits: digits(&items[first..end]),
        hundreds: items.iter().filter(|item| **item == Item::Percent).count(),
        thousands: thousands(&items[first..end]),
    }
}

/// Commas that have no place for a digit behind them, up to the point or the end.
fn thousands(figure: &[Item]) -> usize {
    let is_digit = |item: &Item| matches!(item, Item::Digit(_));
    let (whole, fraction) = match figure.iter().position(|item| *item == Item::Point) {
        Some(at) => figure.split_at(at),
        None => (figure, &figure[..0]),
    };
    let after_last = |part: &[Item]| {
        let from = part.iter().rposition(is_digit).map_or(0, |at| at + 1);
        part[from..].iter().filter(|item| **item == Item::Comma).count()
    };
    after_last(whole) + after_last(fraction)
}

fn digits(figure: &[Item]) -> Digits {
    if figure.iter().any(|item| matches!(item, Item::General | Item::Text | Item::Mark)) {
        return Digits::Plain;
    }
    let whole = figure.split(|item| *item == Item::Point).next().unwrap_or_default();
    let is_digit = |item: &Item| matches!(item, Item::Digit(_));
    let mut inside: Vec<(usize, String)> = Vec::new();
    for (at, item) in whole.iter().enumerate() {
        let behind = whole[at..].iter().filter(|item| is_digit(item)).count();
        match (item, inside.last_mut()) {
            // What parts thousands says nothing.
            (Item::Literal(' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | ','), _) => {}
            (Item::Literal(c), Some((same, text))) if *same == behind => text.push(*c),
            (Item::Literal(c), _) => inside.push((behind, c.to_string())),
            _ => {}
        }
    }
    let zeros = |items: &[Item]| items.iter().filter(|item| **item == Item::Digit('0')).count();
    // Noughts in front belong to references, as in 0012; an amount is read without them.
    let is_reference = whole.len() == figure.len() && !figure.contains(&Item::Comma);
    let least = if is_reference || !inside.is_empty() { zeros(whole) } else { 0 };
    Digits::Places { nought: zeros(figure) > 0, least, inside }
}

fn literal(items: &[Item]) -> String {
    let mut text = String::new();
    for item in items {
        match item {
            Item::Literal(c) => text.push(*c),
            Item::Percent => text.push('%'),
            Item::Point => text.push('.'),
            Item::Comma => text.push(','),
            // Letters stay apart from the digits that follow them at a distance.
            Item::Gap if text.ends_with(char::is_alphanumeric) => text.push(' '),
            _ => {}
        }
    }
    text
}
