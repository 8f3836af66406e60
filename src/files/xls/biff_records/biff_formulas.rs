//! What formulas of an older workbook came to. Some programs that write them leave that to the spreadsheet which opens the
//! workbook, and what stands there then is nothing, or a nought that nobody computed.

/// What a formula came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormulaResult {
    /// A text of nothing, which no figure can be.
    NoResult,
    /// A nought, or a text of nothing, of which the workbook says that it is still to be worked out.
    ToWorkOut,
    /// Whatever it came to.
    Result,
}

/// The result, among the contents of the record of a formula.
const RESULT: std::ops::Range<usize> = 6..14;
/// Where the record says what is still to be done, and what of it means that the workbook is to be worked out.
const FLAGS: usize = 14;
const ON_LOAD: u8 = 2;
/// Where the formula itself begins.
const TOKENS: usize = 22;

/// What the formula of a record came to.
pub fn held(contents: &[u8]) -> FormulaResult {
    let result = contents.get(RESULT).unwrap_or_default();
    let is_nothing = matches!(result, [3, .., 0xff, 0xff]);
    let is_nought = !result.is_empty() && result.iter().all(|byte| *byte == 0);
    let is_to_work_out = contents.get(FLAGS).is_some_and(|flags| flags & ON_LOAD != 0);
    if is_nothing && is_figure(contents.get(TOKENS..).unwrap_or_default()) == Some(true) {
        return FormulaResult::NoResult;
    }
    if is_to_work_out && (is_nothing || is_nought) { FormulaResult::ToWorkOut } else { FormulaResult::Result }
}

/// Whether what is done last in a formula makes a figure, an error or a truth of it; `None` where that can't be told.
fn is_figure(mut rest: &[u8]) -> Option<bool> {
    let mut is_figure = false;
    while let Some((token, after)) = rest.split_first() {
        // The same token has three numbers, by what is made of its result.
        let token = if *token >= 0x40 { token & 0x1f | 0x20 } else { *token };
        let length = match token {
            // Operators but the one that joins texts; a bracket changes nothing.
            0x03..=0x16 => 0,
            0x17 => text(after)?,
            // A sum of one range is a hint; where a hint chooses, a list follows.
            0x19 if *after.first()? & 0x04 == 0 => 3,
            0x1c | 0x1d => 1,
            0x1e | 0x21 => 2,
            0x22 => 3,
            0x1f | 0x25 => 8,
            0x24 => 4,
            0x3a => 6,
            0x3b => 10,
            _ => return None,
        };
        is_figure = match token {
            0x03..=0x07 | 0x09..=0x0e | 0x12..=0x14 => true,
            0x15 => is_figure,
            0x19 => is_figure || *after.first()? & 0x10 != 0,
            // The number of the function follows that of its arguments.
            0x22 => after.get(1..3)? == [4, 0],
            _ => false,
        };
        rest = after.get(length..)?;
    }
    Some(is_figure)
}

/// How long a text is: its characters are counted, and take a byte or two.
fn text(after: &[u8]) -> Option<usize> {
    let (count, flags) = (usize::from(*after.first()?), *after.get(1)?);
    Some(2 + count * if flags & 1 == 0 { 1 } else { 2 })
}
