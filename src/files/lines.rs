//! Lines of running text, as a PDF gives a table away: nothing parts the cells but what they are. Each row may begin
//! with a reference and end with an amount, and has words between them, which may go on over the next lines.

use super::MOST_ROWS;
use super::room::Gathering;
use crate::currency::Currency;
use crate::table::{NoFigure, NotBrought, Written, heading_names, names_a_total, written};

/// Reads a text line by line, where at least two of its lines and a third of them end with an amount; `None` where it
/// is no such text.
pub fn read(text: &str, gathering: &mut Gathering) -> Option<Result<(), NotBrought>> {
    let references = begin_with_references(text)?;
    Some(push_all(text, references, gathering))
}

/// Whether the rows of such a text begin with references; `None` where it is no such text.
fn begin_with_references(text: &str) -> Option<bool> {
    let (mut filled, mut ended, mut coded) = (0, 0, 0);
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let line = Line::of(line);
        filled += 1;
        ended += u32::from(line.has_amount());
        coded += u32::from(line.code > 0);
        // Too many for any table, which is said where it is read in another way.
        if filled > MOST_ROWS {
            return None;
        }
    }
    (ended >= 2 && ended * 3 >= filled).then_some(coded * 2 >= ended)
}

fn push_all(text: &str, references: bool, gathering: &mut Gathering) -> Result<(), NotBrought> {
    let mut lines = (1..).zip(text.lines());
    let mut is_first = true;
    while let Some((number, line)) = lines.next() {
        if line.trim().is_empty() {
            gathering.push(number, Vec::new())?;
            continue;
        }
        let line = Line::of(line);
        let headings = if is_first && line.code == 0 { line.headings(references) } else { None };
        is_first = false;
        let mut cells = headings.unwrap_or_else(|| line.cells(references));
        if references && line.code > 0 && !line.has_amount() {
            // The lines that belong to it are part of the row and leave no empty ones.
            for _ in 0..goes_on(lines.clone().map(|(_, line)| line)) {
                let Some((_, next)) = lines.next() else { break };
                let [words, amount] = Line::of(next).words_and_amount();
                cells[1] = format!("{} {words}", cells[1]).trim().to_owned();
                amount.clone_into(&mut cells[2]);
            }
        }
        gathering.push(number, cells)?;
    }
    Ok(())
}

/// How many of the lines below belong to one that begins with a reference and has no amount: those up to the first that
/// has one, where none of them begins a row of its own or is a total.
fn goes_on<'t>(below: impl Iterator<Item = &'t str>) -> usize {
    let near = below.take(MOST_LINES_OF_A_ROW - 1).map(Line::of);
    let mut same =
        near.take_while(|line| line.code == 0 && !line.text.is_empty() && !names_a_total(line.text));
    same.position(|line| line.has_amount()).map_or(0, |at| at + 1)
}

/// Over so many lines the words of one row go on.
const MOST_LINES_OF_A_ROW: usize = 4;
/// A longer line is prose, and no row.
const LONGEST: usize = 2_000;

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
        let amount =
            Some(text).filter(|text| text.len() <= LONGEST).and_then(amount_of).unwrap_or(text.len());
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

    fn has_amount(&self) -> bool {
        self.amount < self.text.len()
    }

    fn words_and_amount(&self) -> [&'t str; 2] {
        [self.text[..self.amount].trim(), &self.text[self.amount..]]
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
