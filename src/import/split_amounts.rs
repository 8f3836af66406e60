//! Amounts that a comma parted on their way here: `S1,Solihull,£50,000` without quotation marks comes as `£50` and `000`,
//! and neither is what was asked for.

use super::columns::Layout;
use super::reading::column_reading::ColumnEvidence;
use super::role::Role;
use crate::money::Currency;

/// Which columns may hold the part of an amount beside them.
pub struct Spill {
    /// Where the rest of an amount could not be anything of its own: no heading says so, and nobody did.
    nameless: Vec<bool>,
    /// Where words belong.
    words: Vec<bool>,
    /// Which columns no heading names, whatever somebody said of them.
    unheaded: Vec<bool>,
}

impl Spill {
    pub fn of(layout: &Layout) -> Self {
        let nameless = |at: usize| {
            let column = &layout.columns[at];
            column.heading.is_empty()
                && (column.came != ColumnEvidence::Chosen || column.role == Role::Requested)
        };
        let words = |at: usize| {
            let role = layout.columns[at].role;
            matches!(role, Role::Partnership | Role::Title | Role::Purpose | Role::Theme | Role::Note)
        };
        let all = 0..layout.columns.len();
        let unheaded = layout.columns.iter().map(|column| column.heading.is_empty()).collect();
        Self { nameless: all.clone().map(nameless).collect(), words: all.map(words).collect(), unheaded }
    }

    /// The text beside the amount in `column` that may be the rest of it.
    pub fn beside<'t>(&self, row: &[&'t str], column: usize) -> Option<&'t str> {
        let text = row.get(column)?;
        let is = |flags: &[bool], at: usize| flags.get(at).copied().unwrap_or(false);
        let next = column + 1;
        // A title such as “300 trees” is one of its own; “500 could be reduced to £1” is none.
        let beside_words = |rest: &str| {
            let is_title = rest.contains(char::is_alphabetic) && !rest.contains(Currency::is_mark);
            is(&self.words, next) && (is(&self.unheaded, next) || !is_title)
        };
        let spills = || {
            row.iter().enumerate().any(|(at, text)| at > column && !text.is_empty() && is(&self.nameless, at))
        };
        if let Some(rest) = row.get(next).filter(|rest| begins_like_thousands(rest))
            && ends_in_a_bare_figure(text.strip_suffix(',').unwrap_or(text))
            && (text.ends_with(',') || spills() || beside_words(rest) || rest.starts_with('0'))
        {
            return Some(rest);
        }
        let before = row[column.checked_sub(1)?];
        let parted = begins_like_thousands(text) && ends_in_a_bare_figure(before);
        if parted && is(&self.nameless, column) || figure_in_both(before, text) {
            return Some(before);
        }
        kept_comma(row, column)
    }
}

/// A figure up to the cell of an amount whose comma was kept, because it may have parted that figure from the cell
/// beside it: which cell holds the amount depends on that.
fn kept_comma<'t>(row: &[&'t str], column: usize) -> Option<&'t str> {
    // An amount with its mark was written by somebody who saw it.
    if row[column].starts_with(Currency::is_mark) && row[column].contains('.') {
        return None;
    }
    let pairs = row.windows(2).take(column);
    let mut kept = pairs.filter(|pair| pair[0].strip_suffix(',').is_some_and(ends_in_a_bare_figure));
    kept.find(|pair| begins_like_thousands(pair[1])).map(|pair| pair[0])
}

/// Whether the figure that ends one text is the one that begins the next, before a space and three digits: so running
/// text comes of which nobody can tell where its words end, `phase 2` and `2 500`.
fn figure_in_both(before: &str, text: &str) -> bool {
    // In every row of a list, and hardly ever a digit, a space and three digits.
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let Some((shared, last)) = text.rsplit_once(char::is_whitespace) else { return false };
    let rest = before.strip_suffix(shared);
    begins_like_thousands(last)
        && shared.chars().all(|c| c.is_ascii_digit() || c.is_whitespace())
        && rest.is_some_and(|rest| rest.is_empty() || rest.ends_with(char::is_whitespace))
}

/// The cell of a row of running text whose last figure may be the beginning of the amount in the next.
pub fn runs_on(row: &[&str]) -> Option<usize> {
    row.windows(2).position(|pair| figure_in_both(pair[0], pair[1]))
}

/// Parts the words of running text from its amounts as somebody said.
pub fn part(row: &mut [&str], whole: bool) {
    let Some(at) = runs_on(row) else { return };
    let (words, figure) = row.split_at_mut(at + 1);
    let (Some(words), Some(figure)) = (words.last_mut(), figure.first_mut()) else { return };
    let Some((shared, last)) = figure.rsplit_once(char::is_whitespace) else { return };
    if whole {
        *words = words.strip_suffix(shared).unwrap_or(words).trim_end();
    } else {
        *figure = last;
    }
}

/// Whether a text begins with three digits that belong to no longer figure: `000` and `500.00`, and not `1000` or
/// `135,000`.
fn begins_like_thousands(text: &str) -> bool {
    let mut bytes = text.bytes();
    let three = bytes.by_ref().take(3).filter(u8::is_ascii_digit).count() == 3;
    let next = bytes.next();
    let goes_on = next == Some(b',') && bytes.next().is_some_and(|b| b.is_ascii_digit());
    three && !next.is_some_and(|b| b.is_ascii_digit()) && !goes_on
}

/// Whether a text ends with one to three digits that nothing parts from others: `£50`, and not `1,250` or `50.00`. A
/// reference such as `S1` ends so too and is none.
fn ends_in_a_bare_figure(text: &str) -> bool {
    let before = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - before.len();
    // The point of `c.50` is that of a word.
    let word = before.strip_suffix('.').is_some_and(|before| before.ends_with(char::is_alphabetic));
    (1..=3).contains(&digits)
        && (word || !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '.' | '-' | '/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_three_digits_and_no_more() {
        for text in ["000", "000 could be reduced to £90", "500)", "500, or less", "500.00", "500,"] {
            assert!(begins_like_thousands(text), "{text}");
        }
        for text in ["", "50", "5000", "135,000", "x500"] {
            assert!(!begins_like_thousands(text), "{text}");
        }
    }

    #[test]
    fn a_bare_figure_is_one_that_could_go_on() {
        for text in ["£50", "50", "£ 5", "could be reduced to £90", "phase 2", "(£100", "c.20"] {
            assert!(ends_in_a_bare_figure(text), "{text}");
        }
        for text in ["£1,250", "50.00", "S1", "1234", "", "£", "£50k", "2013/14", "B-1"] {
            assert!(!ends_in_a_bare_figure(text), "{text}");
        }
    }

    #[test]
    fn a_figure_in_both_cells_is_one_of_running_text() {
        for (before, text) in [("phase 2", "2 500"), ("2", "2 500.00"), ("phase 1 250", "1 250 000")] {
            assert!(figure_in_both(before, text), "{before} | {text}");
        }
        for (before, text) in [("phase 2", "500"), ("A2", "2 500"), ("phase 2", "3 500"), ("2", "2 5000")] {
            assert!(!figure_in_both(before, text), "{before} | {text}");
        }
    }

    #[test]
    fn a_comma_that_was_kept_leaves_the_cells_after_it_in_doubt() {
        let doubt = |row: &[&'static str], column| kept_comma(row, column);
        assert_eq!(doubt(&["Bus 42,", "694", "17"], 1), Some("Bus 42,"));
        assert_eq!(doubt(&["1,", "500 trees", "x", "700"], 3), Some("1,"));
        assert_eq!(doubt(&["Bus 42,", "£694.00", "17"], 1), None);
        assert_eq!(doubt(&["Bus 42", "694", "17"], 1), None);
        assert_eq!(doubt(&["50", "4,", "000"], 0), None);
    }
}
