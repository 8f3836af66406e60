//! What parts the cells of a text: the character that does so alike in most of its first rows.

use csv::{ReaderBuilder, StringRecord};

use super::thousands;

/// Those that come into question, the likelier first where two part alike: a comma also stands in amounts and sentences.
pub const CANDIDATES: [u8; 4] = [b'\t', b';', b'|', b','];
/// How many rows with text are looked at.
const ROWS: usize = 60;
/// How many bytes of a text those are looked for in.
const HEAD: usize = 128 << 10;

/// The separator of a text; `None` where no character parts a good number of rows alike.
pub fn of(text: &str, usual: u8) -> Option<u8> {
    let text = &text[..text.floor_char_boundary(HEAD)];
    let mut best: Option<(u8, Agreement)> = None;
    let without_thousands = thousands::without(text);
    for candidate in CANDIDATES {
        let looked_at = if candidate == b',' { &without_thousands } else { text };
        let Some(found) = Agreement::of(looked_at, candidate) else { continue };
        if best.as_ref().is_none_or(|(_, so_far)| found.is_better(so_far, candidate == usual, text)) {
            best = Some((candidate, found));
        }
    }
    // Titles and notes around a table are rows of one cell; but one mark in one sentence parts nothing.
    let parts = |found: &Agreement| found.alike * 3 >= found.rows;
    let found = best.filter(|(_, found)| parts(found)).map(|(candidate, _)| candidate);
    found.or_else(|| commas_part(&without_thousands).then_some(b','))
}

/// Whether most lines with text have a comma that no space follows, as no sentence has.
fn commas_part(text: &str) -> bool {
    let tight = |line: &&str| line.split(',').skip(1).any(|rest| !rest.is_empty() && !rest.starts_with(' '));
    let lines = text.lines().take(ROWS).filter(|line| !line.trim().is_empty());
    let (tight, others): (Vec<&str>, Vec<&str>) = lines.partition(tight);
    tight.len() > others.len()
}

/// How many rows have the same number of cells, and how many cells that is.
struct Agreement {
    alike: usize,
    cells: usize,
    rows: usize,
}

impl Agreement {
    /// `None` where every row is one cell.
    fn of(text: &str, separator: u8) -> Option<Self> {
        let mut reader = reader(text, separator, true);
        let mut record = StringRecord::new();
        let mut counts: Vec<(usize, usize)> = Vec::new();
        let mut rows = 0;
        while rows < ROWS && matches!(reader.read_record(&mut record), Ok(true)) {
            rows += 1;
            let cells = record.len();
            match counts.iter_mut().find(|(known, _)| *known == cells) {
                Some((_, alike)) => *alike += 1,
                None => counts.push((cells, 1)),
            }
        }
        let parted = counts.into_iter().filter(|(cells, _)| *cells > 1);
        parted
            .map(|(cells, alike)| Self { alike, cells, rows })
            .max_by_key(|found| (found.alike, found.cells))
    }

    fn is_better(&self, so_far: &Self, is_usual: bool, text: &str) -> bool {
        if self.alike == so_far.alike {
            is_usual && self.cells >= so_far.cells && !commas_stand_in_numbers(text)
        } else {
            self.alike > so_far.alike
        }
    }
}

/// Whether every comma of the first lines belongs to a number, as in `1,500` and `1,50`, and not in `S1,50000`. Goes over
/// each line once.
fn commas_stand_in_numbers(text: &str) -> bool {
    text.lines().take(ROWS).all(|line| {
        // Each comma, and where the figure began in which it stands.
        let (mut began, mut commas) = (0, Vec::new());
        for (at, &byte) in line.as_bytes().iter().enumerate() {
            if byte == b',' {
                commas.push((at, began));
            } else if !byte.is_ascii_digit() {
                began = at + 1;
            }
        }
        commas.iter().all(|&(at, began)| {
            let before = &line[..began];
            let is_name = before.ends_with(char::is_alphanumeric) || began == at;
            let digits = line[at + 1..].bytes().take(4).take_while(u8::is_ascii_digit).count();
            !is_name && (1..=3).contains(&digits)
        })
    })
}

/// A reader of parted text that takes rows as they are.
pub fn reader(text: &str, separator: u8, quoting: bool) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .quoting(quoting)
        .from_reader(text.as_bytes())
}
