//! Cells one below the other, as some readers of PDF give a table away: a reference alone on its line begins a row, an
//! amount alone on its line ends it, and the lines between are who bids, the title and how it goes on.

use super::lines::{is_code, is_mark, names_bidders};
use super::room::Gathering;
use crate::currency::Currency;
use crate::table::{NoFigure, NotBrought, Written, heading_names, names_a_total, written};

/// So many rows of the same shape show that it is such a text.
const ALIKE: usize = 3;
/// More lines than these between a reference and an amount are no cells of one row.
const MOST_BETWEEN: usize = 8;

/// Reads such a text; `None` where it is none, or where a figure would be left over.
pub fn read(text: &str, gathering: &mut Gathering) -> Option<Result<(), NotBrought>> {
    let codes = text.lines().filter(|line| is_code(line.trim())).take(ALIKE).count();
    if codes < ALIKE {
        return None;
    }
    let lines: Vec<Line> = (1..).zip(text.lines()).filter_map(|(number, text)| Line::of(number, text)).collect();
    let first = lines.iter().position(|line| line.kind == Kind::Code)?;
    let names = lines[..first].iter().rev().take_while(|line| is_name(line.text)).count();
    let (above, headings) = lines[..first].split_at(first - names);
    let mut blocks = blocks(above, true)?;
    let below = self::blocks(&lines[first..], false)?;
    let between = usual(&below)?;
    let mut headings: Vec<&Line> = headings.iter().collect();
    let over_references = headings.first().is_some_and(|first| !names_bidders(first.text));
    let columns = match headings.len() + usize::from(!over_references) {
        named @ 3.. => named - 2,
        _ => {
            headings.clear();
            between
        }
    };
    if headings.is_empty() {
        blocks.extend(lines[first - names..first].iter().map(|line| Block::Words(line)));
    }
    Some(push_all(blocks.iter(), &headings, over_references, &below, columns, gathering))
}

fn push_all<'t>(
    above: impl Iterator<Item = &'t Block<'t>>,
    headings: &[&Line],
    over_references: bool,
    below: &[Block],
    columns: usize,
    gathering: &mut Gathering,
) -> Result<(), NotBrought> {
    for block in above {
        gathering.push(block.number(), block.cells(columns))?;
    }
    if let Some(first) = headings.first() {
        let none = (!over_references).then(String::new);
        let names = headings.iter().map(|line| line.text.to_owned());
        gathering.push(first.number, none.into_iter().chain(names).collect())?;
    }
    below.iter().try_for_each(|block| gathering.push(block.number(), block.cells(columns)))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code,
    Amount,
    Total,
    Words,
}

struct Line<'t> {
    number: u32,
    text: &'t str,
    kind: Kind,
}

impl<'t> Line<'t> {
    /// `None` where the line is empty.
    fn of(number: u32, text: &'t str) -> Option<Self> {
        let text = text.trim();
        let kind = match () {
            () if text.is_empty() => return None,
            () if is_code(text) => Kind::Code,
            () if is_amount(text) => Kind::Amount,
            () if names_a_total(text) => Kind::Total,
            () => Kind::Words,
        };
        Some(Self { number, text, kind })
    }
}

fn is_amount(text: &str) -> bool {
    let short = text.len() <= 40 && text.starts_with(is_mark);
    match written(text, &Currency::pounds()) {
        Written::Amount { .. } | Written::Reducible { .. } => true,
        Written::NotMoney(none) => matches!(none, NoFigure::ToCome | NoFigure::Nothing),
        Written::Ask(_) => short,
    }
}

/// Whether a line is the name of a column: said twice it is two names, and alone it is none to those who look for two.
fn is_name(line: &str) -> bool {
    heading_names(&format!("{line} {line}")).is_some_and(|names| names.len() == 2 && names[0] == line)
}

/// What lines make up one row.
enum Block<'t> {
    /// A reference, the cells after it, each of them lines of one text, and an amount.
    Bid { code: &'t Line<'t>, between: Vec<String>, amount: Option<&'t str> },
    /// Words and the amount on the line below them.
    Sum { words: &'t Line<'t>, amount: &'t str },
    Words(&'t Line<'t>),
}

impl Block<'_> {
    fn number(&self) -> u32 {
        match self {
            Self::Bid { code: line, .. } | Self::Sum { words: line, .. } | Self::Words(line) => line.number,
        }
    }

    /// The cells of the row, with so many between the reference and the amount. Where there are fewer texts, they are
    /// the last of those; where there are more, the last goes on.
    fn cells(&self, columns: usize) -> Vec<String> {
        let mut cells = vec![String::new(); columns + 2];
        match self {
            Self::Bid { code, between, amount } => {
                code.text.clone_into(&mut cells[0]);
                let from = columns.saturating_sub(between.len());
                for (at, text) in between.iter().enumerate() {
                    let cell = &mut cells[1 + (from + at).min(columns - 1)];
                    if !cell.is_empty() {
                        cell.push(' ');
                    }
                    cell.push_str(text);
                }
                amount.unwrap_or_default().clone_into(&mut cells[columns + 1]);
            }
            Self::Sum { words, amount } => {
                words.text.clone_into(&mut cells[columns]);
                (*amount).clone_into(&mut cells[columns + 1]);
            }
            Self::Words(line) => line.text.clone_into(&mut cells[columns]),
        }
        cells
    }
}

/// The rows that lines make up; `None` where an amount belongs to none. Above the first reference any words may have one.
fn blocks<'t>(lines: &'t [Line<'t>], above: bool) -> Option<Vec<Block<'t>>> {
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let next = lines.get(at + 1).filter(|next| next.kind == Kind::Amount);
        at += 1;
        match (line.kind, next) {
            (Kind::Code, _) => {
                let rest = &lines[at..];
                let taken = rest.iter().take_while(|line| line.kind == Kind::Words).take(MOST_BETWEEN).count();
                let counts = counts_before_an_amount(&rest[taken..]);
                let amount = rest.get(taken + counts).filter(|line| line.kind == Kind::Amount);
                let between = unwrapped(&rest[..taken + counts]);
                blocks.push(Block::Bid { code: line, between, amount: amount.map(|line| line.text) });
                at += taken + counts + usize::from(amount.is_some());
            }
            (Kind::Total, Some(amount)) => {
                blocks.push(Block::Sum { words: line, amount: amount.text });
                at += 1;
            }
            (Kind::Words, Some(amount)) if above => {
                blocks.push(Block::Sum { words: line, amount: amount.text });
                at += 1;
            }
            (Kind::Amount, _) => return None,
            _ => blocks.push(Block::Words(line)),
        }
    }
    Some(blocks)
}

/// How many figures without a mark stand before one that has one: counts or years, and not what is asked for.
fn counts_before_an_amount(lines: &[Line]) -> usize {
    let figures = lines.iter().take_while(|line| line.kind == Kind::Amount).take(MOST_BETWEEN);
    let bare = figures.clone().take_while(|line| !line.text.contains(is_mark)).count();
    if figures.count() > bare { bare } else { 0 }
}

/// The texts of lines, where a line that begins with a small letter goes on with the text above it.
fn unwrapped(lines: &[Line]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for line in lines {
        match texts.last_mut() {
            Some(text) if line.text.starts_with(char::is_lowercase) => {
                text.push(' ');
                text.push_str(line.text);
            }
            _ => texts.push(line.text.to_owned()),
        }
    }
    texts
}

/// How many texts most rows have between their reference and their amount; `None` where fewer rows than show it are
/// alike, or more than half have no amount.
fn usual(blocks: &[Block]) -> Option<usize> {
    let mut counts = [0; MOST_BETWEEN * 2 + 1];
    let (mut bids, mut whole) = (0, 0);
    for block in blocks {
        let Block::Bid { between, amount, .. } = block else { continue };
        bids += 1;
        if amount.is_some() && !between.is_empty() {
            whole += 1;
            counts[between.len()] += 1;
        }
    }
    let most = counts.iter().copied().max().filter(|most| *most >= ALIKE && whole * 2 >= bids)?;
    counts.iter().position(|count| *count == most)
}
