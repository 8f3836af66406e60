//! Binary workbooks written record by record after [MS-XLSB], so that no writer of such files stands between a test and its bytes.

use super::workbooks::zip_bytes;

/// A record: its number and its length in seven bits a byte, then its contents.
pub fn record(kind: u16, contents: &[u8]) -> Vec<u8> {
    let mut record = sevens(kind.into());
    record.extend(sevens(contents.len()));
    record.extend(contents);
    record
}

fn sevens(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let seven = u8::try_from(number & 0x7f).unwrap();
        number >>= 7;
        if number == 0 {
            bytes.push(seven);
            return bytes;
        }
        bytes.push(seven | 0x80);
    }
}

/// Numbers of four bytes, one after the other.
pub fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// Numbers of two bytes, one after the other.
pub fn halves(halves: &[u16]) -> Vec<u8> {
    halves.iter().flat_map(|half| half.to_le_bytes()).collect()
}

/// A text: how many halves of characters it has, then those.
pub fn text(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    [words(&[u32::try_from(units.len()).unwrap()]), halves(&units)].concat()
}

/// A text of runs: each names where it begins and its font.
pub fn runs(of: &str, runs: &[(u16, u16)]) -> Vec<u8> {
    let list: Vec<u8> = runs.iter().flat_map(|(at, font)| halves(&[*at, *font])).collect();
    [vec![1], text(of), words(&[u32::try_from(runs.len()).unwrap()]), list].concat()
}

/// The heading of a row, with its height in twentieths of a point and its flags.
pub fn row_of(number: u32, height: u16, flags: u8) -> Vec<u8> {
    let contents = [words(&[number, 0]), halves(&[height]), vec![0, flags, 0], words(&[0])].concat();
    record(0x00, &contents)
}

/// The heading of a row that is seen.
pub fn row(number: u32) -> Vec<u8> {
    row_of(number, 300, 0)
}

/// A cell by its kind, column, look and contents.
pub fn cell(kind: u16, column: u32, look: u32, contents: &[u8]) -> Vec<u8> {
    record(kind, &[words(&[column, look]), contents.to_vec()].concat())
}

/// A number.
pub fn real(column: u32, look: u32, number: f64) -> Vec<u8> {
    cell(0x05, column, look, &number.to_le_bytes())
}

/// A text that stands in its cell.
pub fn inline(column: u32, look: u32, words: &str) -> Vec<u8> {
    cell(0x06, column, look, &text(words))
}

/// A formula with its result, by the tokens that it is made of.
pub fn formula(kind: u16, column: u32, result: &[u8], tokens: &[u8]) -> Vec<u8> {
    let length = words(&[u32::try_from(tokens.len()).unwrap()]);
    cell(kind, column, 0, &[result, &[0, 0], &length, tokens, &words(&[0])].concat())
}

/// Columns from one to another, with their width in 256ths of a digit and whether they are hidden.
pub fn columns(first: u32, last: u32, width: u32, is_hidden: bool) -> Vec<u8> {
    record(0x3c, &[words(&[first, last, width, 0]), halves(&[u16::from(is_hidden)])].concat())
}

/// A merged cell by its rows and columns.
pub fn merged(first: u32, last: u32, left: u32, right: u32) -> Vec<u8> {
    record(0xb0, &words(&[first, last, left, right]))
}

/// One sheet; its records are those that stand in the lists of columns, cells and merged cells.
#[derive(Clone, Default)]
pub struct Sheet<'t> {
    pub name: &'t str,
    /// 0 is seen, 1 and 2 are hidden.
    pub state: u32,
    pub columns: Vec<u8>,
    pub cells: Vec<u8>,
    pub merged: Vec<u8>,
}

/// What a test says of a workbook; the rest is the same in all of them.
#[derive(Clone, Default)]
pub struct Binary<'t> {
    pub sheets: Vec<Sheet<'t>>,
    /// The contents of the records of shared texts.
    pub strings: Vec<Vec<u8>>,
    /// Number formats beside the built-in ones, from 164, one look each from 1; behind them are looks for the numbers of
    /// built-in formats, and for the fonts.
    pub formats: Vec<&'t str>,
    pub built_in: Vec<u16>,
    /// Fonts beside the first, by whether they are struck through and by their height.
    pub fonts: Vec<(bool, u16)>,
    pub from_1904: bool,
    pub calculates_on_load: bool,
}

const PACKAGE: &str = r#"xmlns="http://schemas.openxmlformats.org/package/2006/relationships""#;
const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn count(of: usize) -> Vec<u8> {
    words(&[u32::try_from(of).unwrap()])
}

impl Binary<'_> {
    /// The parts of the workbook by their names.
    pub fn parts(&self) -> Vec<(String, Vec<u8>)> {
        let root = format!(
            r#"<Relationships {PACKAGE}><Relationship Id="rId1" Type="{TYPES}/officeDocument" Target="xl/workbook.bin"/></Relationships>"#
        );
        let relation = |id: usize, kind: &str, target: &str| {
            format!(r#"<Relationship Id="rId{id}" Type="{TYPES}/{kind}" Target="{target}"/>"#)
        };
        let last = self.sheets.len();
        let mut relations = relation(last + 1, "styles", "styles.bin")
            + &relation(last + 2, "sharedStrings", "sharedStrings.bin");
        let mut parts = Vec::new();
        for (at, sheet) in (1..).zip(&self.sheets) {
            relations += &relation(at, "worksheet", &format!("worksheets/sheet{at}.bin"));
            parts.push((format!("xl/worksheets/sheet{at}.bin"), sheet.records()));
        }
        parts.extend([
            (
                "[Content_Types].xml".to_owned(),
                br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#.to_vec(),
            ),
            ("_rels/.rels".to_owned(), root.into_bytes()),
            (
                "xl/_rels/workbook.bin.rels".to_owned(),
                format!("<Relationships {PACKAGE}>{relations}</Relationships>").into_bytes(),
            ),
            ("xl/workbook.bin".to_owned(), self.book()),
            ("xl/styles.bin".to_owned(), self.styles()),
            ("xl/sharedStrings.bin".to_owned(), self.strings()),
        ]);
        parts
    }

    fn book(&self) -> Vec<u8> {
        let mut book = record(0x83, &[]);
        book.extend(record(0x99, &[words(&[u32::from(self.from_1904), 0]), text("")].concat()));
        book.extend(record(0x8f, &[]));
        for (at, sheet) in (1..).zip(&self.sheets) {
            let contents = [words(&[sheet.state, at]), text(&format!("rId{at}")), text(sheet.name)].concat();
            book.extend(record(0x9c, &contents));
        }
        book.extend(record(0x90, &[]));
        let calculation = [words(&[191_029, 1, 100, 0, 0, 1]), halves(&[self.calculates_on_load.into()])];
        book.extend(record(0x9d, &calculation.concat()));
        book.extend(record(0x84, &[]));
        book
    }

    fn styles(&self) -> Vec<u8> {
        let mut styles = record(0x0296, &[]);
        styles.extend(record(0x0267, &count(self.formats.len())));
        for (id, code) in (164..).zip(&self.formats) {
            styles.extend(record(0x2c, &[halves(&[id]), text(code)].concat()));
        }
        styles.extend(record(0x0268, &[]));
        styles.extend(record(0x0263, &count(self.fonts.len() + 1)));
        for (struck, height) in [(false, 0)].iter().chain(&self.fonts) {
            let flags = if *struck { 8 } else { 0 };
            let contents = [halves(&[220, flags, 400, *height]), vec![0; 13], text("Calibri")].concat();
            styles.extend(record(0x2b, &contents));
        }
        styles.extend(record(0x0264, &[]));
        // The looks that others are made from are no looks of cells.
        let look = |format: u16, font: u16| record(0x2f, &halves(&[0, format, font, 0, 0, 0, 0, 0]));
        styles.extend(record(0x0272, &count(1)));
        styles.extend(look(9, 0));
        styles.extend(record(0x0273, &[]));
        let looks: Vec<Vec<u8>> = [look(0, 0)]
            .into_iter()
            .chain((164..).zip(&self.formats).map(|(id, _)| look(id, 0)))
            .chain(self.built_in.iter().map(|id| look(*id, 0)))
            .chain((1..).zip(&self.fonts).map(|(font, _)| look(0, font)))
            .collect();
        styles.extend(record(0x0269, &count(looks.len())));
        styles.extend(looks.concat());
        styles.extend(record(0x026a, &[]));
        styles.extend(record(0x0297, &[]));
        styles
    }

    fn strings(&self) -> Vec<u8> {
        let mut strings = record(0x9f, &[count(self.strings.len()), count(self.strings.len())].concat());
        strings.extend(self.strings.iter().flat_map(|contents| record(0x13, contents)));
        strings.extend(record(0xa0, &[]));
        strings
    }

    /// The workbook.
    pub fn bytes(&self) -> Vec<u8> {
        packed(&self.parts())
    }
}

impl Sheet<'_> {
    fn records(&self) -> Vec<u8> {
        let mut records = record(0x81, &[]);
        records.extend(record(0x94, &words(&[0, 9, 0, 9])));
        records.extend(list(0x0186, &self.columns, 0x0187));
        records.extend(list(0x91, &self.cells, 0x92));
        records.extend(list(0xb1, &self.merged, 0xb2));
        records.extend(record(0x82, &[]));
        records
    }
}

fn list(begin: u16, records: &[u8], end: u16) -> Vec<u8> {
    [record(begin, &[]), records.to_vec(), record(end, &[])].concat()
}

/// A workbook of one sheet with these records of cells.
pub fn of_cells(cells: Vec<u8>) -> Binary<'static> {
    Binary { sheets: vec![Sheet { name: "Bids", cells, ..Sheet::default() }], ..Binary::default() }
}

/// A compressed file of parts that a test may have changed.
pub fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), &bytes[..])).collect();
    zip_bytes(&parts)
}
