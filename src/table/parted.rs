//! Amounts that a comma parted on their way here: `S1,Solihull,£50,000` without quotation marks comes as `£50` and `000`,
//! and neither is what was asked for.

use super::columns::Layout;
use super::reading::Came;
use super::role::Role;

/// Which columns may hold the part of an amount beside them.
pub struct Spill {
    /// Where the rest of an amount could not be anything of its own: no heading says so, and nobody did.
    nameless: Vec<bool>,
    /// Where words belong.
    words: Vec<bool>,
}

impl Spill {
    pub fn of(layout: &Layout) -> Self {
        let nameless = |at: usize| {
            let column = &layout.columns[at];
            column.heading.is_empty() && (column.came != Came::Chosen || column.role == Role::Requested)
        };
        let words = |at: usize| {
            let role = layout.columns[at].role;
            matches!(role, Role::Partnership | Role::Title | Role::Purpose | Role::Theme | Role::Note)
        };
        let all = 0..layout.columns.len();
        Self { nameless: all.clone().map(nameless).collect(), words: all.map(words).collect() }
    }

    /// The text beside the amount in `column` that may be the rest of it.
    pub fn beside<'t>(&self, row: &[&'t str], column: usize) -> Option<&'t str> {
        let text = row.get(column)?;
        let is = |flags: &[bool], at: usize| flags.get(at).copied().unwrap_or(false);
        let next = column + 1;
        let spills = || {
            row.iter().enumerate().any(|(at, text)| at > column && !text.is_empty() && is(&self.nameless, at))
        };
        if let Some(rest) = row.get(next).filter(|rest| begins_like_thousands(rest))
            && ends_in_a_bare_figure(text)
            && (spills() || is(&self.words, next) || rest.starts_with("000"))
        {
            return Some(rest);
        }
        let before = row[column.checked_sub(1)?];
        let parted = begins_like_thousands(text) && ends_in_a_bare_figure(before);
        (parted && is(&self.nameless, column)).then_some(before)
    }
}

/// Whether a text begins with three digits that belong to no longer figure: `000`, and not `1000`, `135,000` or `500.00`.
fn begins_like_thousands(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let goes_on =
        rest.strip_prefix([',', '.']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    text.len() - rest.len() == 3 && !goes_on
}

/// Whether a text ends with one to three digits that nothing parts from others: `£50`, and not `1,250` or `50.00`. A
/// reference such as `S1` ends so too and is none.
fn ends_in_a_bare_figure(text: &str) -> bool {
    let before = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - before.len();
    (1..=3).contains(&digits)
        && !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '.' | '-' | '/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_three_digits_and_no_more() {
        for text in ["000", "000 could be reduced to £90", "500)", "500, or less"] {
            assert!(begins_like_thousands(text), "{text}");
        }
        for text in ["", "50", "5000", "135,000", "500.00", "x500"] {
            assert!(!begins_like_thousands(text), "{text}");
        }
    }

    #[test]
    fn a_bare_figure_is_one_that_could_go_on() {
        for text in ["£50", "50", "£ 5", "could be reduced to £90", "phase 2", "(£100"] {
            assert!(ends_in_a_bare_figure(text), "{text}");
        }
        for text in ["£1,250", "50.00", "S1", "1234", "", "£", "£50k", "2013/14", "B-1"] {
            assert!(!ends_in_a_bare_figure(text), "{text}");
        }
    }
}
