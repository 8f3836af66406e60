//! Lines of running text, as a PDF gives a table away: nothing parts the cells but what they are. Each row may begin
//! with a reference and end with an amount, and has words between them, which may go on over the next lines.

use super::room::Gathering;
use crate::currency::Currency;
use crate::table::{NoFigure, NotBrought, Written, heading_names, names_a_total, written};

/// Reads a text line by line, where at least two of its lines and a third of them end with an amount; `None` where it
/// is no such text.
pub fn read(text: &str, gathering: &mut Gathering) -> Option<Result<(), NotBrought>> {
    let lines: Vec<Line> = text.lines().map(Line::of).collect();
    let filled = lines.iter().filter(|line| !line.text.is_empty()).count();
    let ended: Vec<&Line> = lines.iter().filter(|line| line.amount < line.text.len()).collect();
    if ended.len() < 2 || ended.len() * 3 < filled {
        return None;
    }
    let references = lines.iter().filter(|line| line.code > 0).count() * 2 >= ended.len();
    let heading = lines.iter().position(|line| !line.text.is_empty()).filter(|at| lines[*at].code == 0);
    Some(push_all(&lines, heading, references, gathering))
}

fn push_all(
    lines: &[Line],
    heading: Option<usize>,
    references: bool,
    gathering: &mut Gathering,
) -> Result<(), NotBrought> {
    let (mut at, mut number) = (0, 1);
    while let Some(line) = lines.get(at) {
        let more = if references { line.goes_on(&lines[at + 1..]) } else { 0 };
        let mut cells = match heading {
            Some(heading) if heading == at => {
                line.headings(references).unwrap_or_else(|| line.cells(references))
            }
            _ => line.cells(references),
        };
        for next in &lines[at + 1..=at + more] {
            let [words, amount] = next.words_and_amount();
            cells[1] = format!("{} {words}", cells[1]).trim().to_owned();
            amount.clone_into(&mut cells[2]);
        }
        gathering.push(number, cells)?;
        // The lines below are part of the row and leave no empty ones.
        at += more + 1;
        number += 1 + u32::try_from(more).unwrap_or(u32::MAX);
    }
    Ok(())
}

/// Over so many lines the words of one row go on.
const MOST_LINES_OF_A_ROW: usize = 4;

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
        let words = self.text[code..self.amount].trim();
        let cells = [&self.text[..code], words, &self.text[self.amount..]].map(str::to_owned);
        cells.into_iter().skip(usize::from(!references)).collect()
    }

    fn words_and_amount(&self) -> [&str; 2] {
        [self.text[..self.amount].trim(), &self.text[self.amount..]]
    }

    /// How many of the lines below belong to this one, which begins with a reference and has no amount: those up to the
    /// first that has one, where none of them begins a row of its own or is a total.
    fn goes_on(&self, below: &[Line]) -> usize {
        if self.code == 0 || self.amount < self.text.len() {
            return 0;
        }
        let near = below.iter().take(MOST_LINES_OF_A_ROW - 1);
        let same =
            near.take_while(|line| line.code == 0 && !line.text.is_empty() && !names_a_total(line.text));
        let end = same.enumerate().find(|(_, line)| line.amount < line.text.len());
        end.map_or(0, |(at, _)| at + 1)
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
