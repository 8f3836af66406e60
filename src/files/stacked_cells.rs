//! Cells one below the other, as some readers of PDF give a table away: a reference alone on its line begins a row, an
//! amount alone on its line ends it, and the lines between are who bids, the title and how it goes on.

mod block;
mod even;
mod stacked_line;

use super::grid_builder::GridBuilder;
use super::limits::MOST_ROWS;
use super::text_lines::is_code;
use crate::import::{NotImported, asks_for_money, names_bidders};
use crate::money::Currency;
use block::{Block, names};
use stacked_line::{Kind, Line, is_name};

/// So many rows of the same shape show that it is such a text.
const ALIKE: usize = 3;
/// So many do under headings that end with one that asks for money.
const ALIKE_UNDER_HEADINGS: usize = 2;
/// More lines than these are more rows than are read, or hardly any row.
const MOST_LINES: usize = MOST_ROWS as usize * 4;
/// More lines than these between a reference and an amount are no cells of one row.
const MOST_BETWEEN: usize = 8;

/// Reads such a text; `None` where it is none, or where a figure would be left over.
pub fn read(text: &str, gathering: &mut GridBuilder) -> Option<Result<(), NotImported>> {
    // Too many for any table, which is said where it is read in another way.
    if text.lines().filter(|line| !line.trim().is_empty()).nth(MOST_LINES).is_some() {
        return None;
    }
    let codes = text.lines().filter(|line| is_code(line.trim())).take(ALIKE).count();
    let begins_with_names = text.lines().find(|line| !line.trim().is_empty()).is_some_and(is_name);
    if codes < ALIKE && !begins_with_names {
        return None;
    }
    let lines: Vec<Line> =
        (1..).zip(text.lines()).filter_map(|(number, text)| Line::of(number, text)).collect();
    if let Some(rows) = even::rows(&lines) {
        return Some(rows.into_iter().try_for_each(|(number, cells)| gathering.push(number, cells)));
    }
    let first = lines.iter().position(|line| line.kind == Kind::Code)?;
    let names = lines[..first].iter().rev().take_while(|line| is_name(line.text)).count();
    let (above, headings) = lines[..first].split_at(first - names);
    let mut blocks = blocks(above, true)?;
    let below = self::blocks(&lines[first..], false)?;
    let mut headings: Vec<&Line> = headings.iter().collect();
    let asks_for_money = headings.last().is_some_and(|last| asks_for_money(last.text));
    let least = if names > 2 && asks_for_money { ALIKE_UNDER_HEADINGS } else { ALIKE };
    if codes < least {
        return None;
    }
    let over_references = headings.first().is_some_and(|first| !names_bidders(first.text));
    let columns = match headings.len() + usize::from(!over_references) {
        named @ 3.. if has_rows(&below, least) => named - 2,
        _ => {
            headings.clear();
            usual(&below)?
        }
    };
    if headings.is_empty() {
        blocks.extend(lines[first - names..first].iter().map(Block::Words));
    }
    Some(push_all(blocks.iter(), &headings, over_references, &below, columns, gathering))
}

fn push_all<'t>(
    above: impl Iterator<Item = &'t Block<'t>>,
    headings: &[&Line],
    over_references: bool,
    below: &[Block],
    columns: usize,
    gathering: &mut GridBuilder,
) -> Result<(), NotImported> {
    let known = names(below, columns);
    for block in above {
        gathering.push(block.number(), block.cells(columns, &known))?;
    }
    if let Some(first) = headings.first() {
        let none = (!over_references).then(String::new);
        let names = headings.iter().map(|line| line.text.to_owned());
        gathering.push(first.number, none.into_iter().chain(names).collect())?;
    }
    below.iter().try_for_each(|block| gathering.push(block.number(), block.cells(columns, &known)))
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
                let taken =
                    rest.iter().take_while(|line| line.kind == Kind::Words).take(MOST_BETWEEN).count();
                let counts = counts_before_an_amount(&rest[taken..]);
                let amount = rest.get(taken + counts).filter(|line| line.kind == Kind::Amount);
                let between = unwrapped(&rest[..taken + counts]);
                let is_whole =
                    amount.is_some() || rest.get(taken).is_some_and(|line| line.kind == Kind::Total);
                let amount = amount.map(|line| line.text);
                blocks.push(Block::Bid { code: line, between, amount, is_whole });
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
    let bare = figures.clone().take_while(|line| !line.text.contains(Currency::is_mark)).count();
    if figures.count() > bare { bare } else { 0 }
}

/// The texts of lines, where one that begins with a small letter, or stands below a colon or a comma, goes on with the
/// text above it.
fn unwrapped(lines: &[Line]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for line in lines {
        match texts.last_mut() {
            Some(text) if line.text.starts_with(char::is_lowercase) || text.ends_with([':', ',', '&']) => {
                text.push(' ');
                text.push_str(line.text);
            }
            _ => texts.push(line.text.to_owned()),
        }
    }
    texts
}

/// How many texts each row has between its reference and its amount; 0 where it has none or no end.
fn counts(blocks: &[Block]) -> impl Iterator<Item = usize> {
    blocks.iter().filter_map(|block| match block {
        Block::Bid { between, is_whole, .. } => Some(if *is_whole { between.len() } else { 0 }),
        _ => None,
    })
}

/// Whether there are rows enough to show such a text below its headings, and most have an end.
fn has_rows(blocks: &[Block], least: usize) -> bool {
    let whole = counts(blocks).filter(|count| *count > 0).count();
    whole >= least && whole * 2 >= counts(blocks).count()
}

/// How many texts most rows have, where no headings say it; `None` where too few rows are alike.
fn usual(blocks: &[Block]) -> Option<usize> {
    let alike = |count: usize| counts(blocks).filter(|other| *other == count).count();
    let most = (1..=MOST_BETWEEN * 2).max_by_key(|count| (alike(*count), std::cmp::Reverse(*count)))?;
    // A list in groups names who bids in the first row of each, and has a text more there.
    let most = most + usize::from(counts(blocks).next() == Some(most + 1) && alike(most + 1) > 1);
    (has_rows(blocks, ALIKE) && alike(most) > 1).then_some(most)
}
