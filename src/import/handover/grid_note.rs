//! What is known of a grid beside its texts, as it is handed over.

use serde::Serialize;

use crate::import::import_source::{NotImported, Remark};
use crate::json;
use crate::json::{Fields, Misfit, Shape};

/// A remark or a refusal: its kind, and whichever of the rest it has.
#[derive(Default, Serialize)]
pub struct Note {
    kind: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(skip_serializing_if = "is_zero")]
    row: u32,
    #[serde(skip_serializing_if = "is_zero")]
    count: u32,
    /// In digits, because it may be larger than a count.
    #[serde(skip_serializing_if = "String::is_empty")]
    bytes: String,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl Note {
    fn new(kind: &str) -> Self {
        Self { kind: kind.to_owned(), ..Self::default() }
    }

    fn text(kind: &str, text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::new(kind) }
    }

    fn count(kind: &str, count: u32) -> Self {
        Self { count, ..Self::new(kind) }
    }

    fn bytes(kind: &str, bytes: u64) -> Self {
        Self { bytes: bytes.to_string(), ..Self::new(kind) }
    }

    pub fn of_remark(remark: &Remark) -> Self {
        match remark {
            Remark::ReadAs(encoding) => Self::text("read-as", encoding),
            Remark::PartedAt(character) => Self::text("parted-at", &character.to_string()),
            Remark::Garbled { row, found } => Self { row: *row, ..Self::text("garbled", found) },
            Remark::HiddenSheet(name) => Self::text("hidden-sheet", name),
            Remark::HiddenRows { rows, first } => Self { row: *first, ..Self::count("hidden-rows", *rows) },
            Remark::NotWorkedOut { sheet, row, cells } => {
                Self { row: *row, count: *cells, ..Self::text("not-worked-out", sheet) }
            }
            Remark::LooseQuotes { row } => Self { row: *row, ..Self::new("loose-quotes") },
            Remark::VotesLeftOut => Self::new("votes-left-out"),
            Remark::RunningText => Self::new("running-text"),
            Remark::TrackedChanges => Self::new("tracked-changes"),
            Remark::CommasInAmounts { rows, row, found } => {
                Self { row: *row, count: *rows, ..Self::text("commas-in-amounts", found) }
            }
        }
    }

    pub fn into_remark(self) -> Result<Remark, String> {
        Ok(match self.kind.as_str() {
            "read-as" => Remark::ReadAs(self.text),
            "parted-at" => Remark::PartedAt(self.text.chars().next().ok_or(self.kind)?),
            "garbled" => Remark::Garbled { row: self.row, found: self.text },
            "hidden-rows" => Remark::HiddenRows { rows: self.count, first: self.row },
            "hidden-sheet" => Remark::HiddenSheet(self.text),
            "not-worked-out" => Remark::NotWorkedOut { sheet: self.text, row: self.row, cells: self.count },
            "loose-quotes" => Remark::LooseQuotes { row: self.row },
            "votes-left-out" => Remark::VotesLeftOut,
            "running-text" => Remark::RunningText,
            "tracked-changes" => Remark::TrackedChanges,
            "commas-in-amounts" => {
                Remark::CommasInAmounts { rows: self.count, row: self.row, found: self.text }
            }
            _ => return Err(self.kind),
        })
    }

    pub fn of_refusal(why: &NotImported) -> Self {
        match why {
            NotImported::Empty => Self::new("empty"),
            NotImported::UnknownKind(kind) => Self::text("unknown-kind", kind),
            NotImported::OldWorkbook => Self::new("old-workbook"),
            NotImported::Protected => Self::new("protected"),
            NotImported::Damaged(reason) => Self::text("damaged", reason),
            NotImported::TooLarge { most } => Self::bytes("too-large", *most),
            NotImported::UnpacksTooLarge { most } => Self::bytes("unpacks-too-large", *most),
            NotImported::TooManyParts { most } => Self::count("too-many-parts", *most),
            NotImported::TooMuchText { most } => Self::bytes("too-much-text", *most),
            NotImported::TooManyCells { most } => Self::count("too-many-cells", *most),
            NotImported::UnclosedQuote { row } => Self { row: *row, ..Self::new("unclosed-quote") },
            NotImported::TooManyRows { most } => Self::count("too-many-rows", *most),
            NotImported::TooManyColumns { most } => Self::count("too-many-columns", *most),
            NotImported::NoTable => Self::new("no-table"),
            NotImported::OtherJson => Self::new("other-json"),
            NotImported::Dtd => Self::new("dtd"),
        }
    }

    pub fn into_refusal(self) -> Result<NotImported, String> {
        let most = self.bytes.parse();
        Ok(match (self.kind.as_str(), most) {
            ("empty", _) => NotImported::Empty,
            ("unknown-kind", _) => NotImported::UnknownKind(self.text),
            ("old-workbook", _) => NotImported::OldWorkbook,
            ("protected", _) => NotImported::Protected,
            ("damaged", _) => NotImported::Damaged(self.text),
            ("too-large", Ok(most)) => NotImported::TooLarge { most },
            ("unpacks-too-large", Ok(most)) => NotImported::UnpacksTooLarge { most },
            ("too-many-parts", _) => NotImported::TooManyParts { most: self.count },
            ("too-much-text", Ok(most)) => NotImported::TooMuchText { most },
            ("too-many-cells", _) => NotImported::TooManyCells { most: self.count },
            ("unclosed-quote", _) => NotImported::UnclosedQuote { row: self.row },
            ("too-many-rows", _) => NotImported::TooManyRows { most: self.count },
            ("too-many-columns", _) => NotImported::TooManyColumns { most: self.count },
            ("no-table", _) => NotImported::NoTable,
            ("other-json", _) => NotImported::OtherJson,
            ("dtd", _) => NotImported::Dtd,
            _ => return Err(self.kind),
        })
    }

    pub fn read(mut fields: Fields) -> Result<Self, Misfit> {
        let note = Self {
            kind: fields.text("kind")?,
            text: fields.text_or_empty("text")?,
            row: count_or_zero(&mut fields, "row")?,
            count: count_or_zero(&mut fields, "count")?,
            bytes: fields.text_or_empty("bytes")?,
        };
        fields.done().map(|()| note)
    }
}

fn count_or_zero(fields: &mut Fields, name: &'static str) -> Result<u32, Misfit> {
    let Some(value) = fields.take(name) else { return Ok(0) };
    json::count(value).ok_or_else(|| fields.misfit(Shape::NotACount(value.to_string())))
}
