//! Lines of running text, as a PDF gives a table away: nothing parts the cells but what they are. Each line may begin
//! with a reference and end with an amount, and has words between them.

use super::room::Gathering;
use crate::currency::Currency;
use crate::table::{NoFigure, NotBrought, Written, heading_names, written};

/// Reads a text line by line, where at least two of its lines and a third of them end with an amount; `None` where it
/// is no such text.
pub fn read(text: &str, gathering: &mut Gathering) -> Option<Result<(), NotBrought>> {
    let lines: Vec<Line> = text.lines().map(Line::of).collect();
    let filled = lines.iter().filter(|line| !line.text.is_empty()).count();
    let ended: Vec<&Line> = lines.iter().filter(|line| line.amount < line.text.len()).collect();
    if ended.len() < 2 || ended.len() * 3 < filled {
        return None;
    }
    let coded = |line: &&Line| line.code > 0;
    let references = ended.iter().copied().filter(coded).count() * 2 >= ended.len();
    let heading = lines.iter().position(|line| !line.text.is_empty()).filter(|at| lines[*at].code == 0);
    let mut rows = (1..).zip(&lines).enumerate();
    Some(rows.try_for_each(|(at, (number, line))| {
        let headings = if heading == Some(at) { line.headings(references) } else { None };
        gathering.push(number, headings.unwrap_or_else(|| line.cells(references)))
    }))
}

/// A line and where it can be parted.
struct Line<'t> {
    text: &'t str,
    /// Where the reference in front ends; 0 where there is none.
    code: usize,
    /// Where the amount at the end begins; the end where there is none.
    amount: usize,
}

impl<'t> Line<'t> {
    fn of(text: &'t str) -> Self {
        let text = text.trim();
        let amount = amount_of(text).unwrap_or(text.len());
        let first = text.split_whitespace().next().unwrap_or("");
        let code = if is_code(first) && first.len() < amount { first.len() } else { 0 };
        Self { text, code, amount }
    }

    fn cells(&self, references: bool) -> Vec<String> {
        let code = if references { self.code } else { 0 };
        let [code, words, amount] =
            [&self.text[..code], &self.text[code..self.amount], &self.text[self.amount..]];
        let cells = [words.trim(), amount].map(str::to_owned);
        if references { [vec![code.to_owned()], cells.to_vec()].concat() } else { cells.to_vec() }
    }

    /// The cells of a line that names the columns and nothing else: the first name over the references and the last over
    /// the amounts, if that is what they name.
    fn headings(&self, references: bool) -> Option<Vec<String>> {
        let mut names = heading_names(self.text)?;
        let first = if references { Some(names.remove(0)) } else { None };
        let last = names.pop()?;
        Some(first.into_iter().chain([names.join(" "), last]).collect())
    }
}

/// Whether a word may be the reference of a bid: some letters and a number, as in `SS2` or `B-14`.
fn is_code(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ')', ':']);
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = word.len() - digits.len();
    let digits = digits.trim_start_matches(['-', '/', '.']);
    (1..=4).contains(&letters)
        && (1..=4).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where the amount at the end of a line begins, with all that says how firm it is; without a mark of money only where
/// its thousands are parted or it is in thousands, because other numbers may be years or counts.
fn amount_of(line: &str) -> Option<usize> {
    let words: Vec<(usize, &str)> = words(line).collect();
    let pounds = Currency::pounds();
    let reads = |from: usize| {
        matches!(written(&line[from..], &pounds), Written::Amount { .. } | Written::Reducible { .. })
    };
    let bare = |word: &str| word.trim_start_matches(['*', '~', '≈', '(', '[', '"', '“']).to_owned();
    let marked = words.iter().position(|(_, word)| bare(word).starts_with(['£', '€', '$']));
    let Some(marked) = marked else {
        let grouped = |word: &str| {
            let word = bare(word);
            word.starts_with(|c: char| c.is_ascii_digit())
                && (word.contains(',') || word.ends_with(['k', 'K']))
        };
        let found = words.iter().find(|(at, word)| grouped(word) && reads(*at));
        return found.map(|(at, _)| *at).or_else(|| to_come(line, &words));
    };
    // “Approx”, “up to” and the like belong to the amount.
    let from = (marked.saturating_sub(3)..marked).find(|at| reads(words[*at].0)).unwrap_or(marked);
    Some(words[from].0)
}

/// Where a line ends with words that say the amount is still to come.
fn to_come(line: &str, words: &[(usize, &str)]) -> Option<usize> {
    let from = words.len().saturating_sub(3).max(1);
    let mut ends = words.get(from..)?.iter().map(|(at, _)| *at);
    ends.find(|at| written(&line[*at..], &Currency::pounds()) == Written::NotMoney(NoFigure::ToCome))
}

/// Each word with where it begins.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    line.split_whitespace().map(move |word| {
        let at = from + line[from..].find(word).unwrap_or(0);
        from = at + word.len();
        (at, word)
    })
}
