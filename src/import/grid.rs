//! What was brought, before anything is made of it: tables of text, or a fund file.

/// A table as it stands in a file or on the clipboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The name of the sheet; empty where a file has only one table.
    pub name: String,
    /// Every row, empty ones too.
    pub rows: Vec<GridRow>,
    /// Columns that nobody sees where the table comes from, counted from 0, in their order.
    pub hidden_columns: Vec<u32>,
    /// Whether the file cannot say how it shows its figures: marks of money, thousands, what is hidden or struck
    /// through are not known.
    pub formats_unknown: bool,
    /// Whether a figure may have been parted into two cells on its way here: commas part the cells of the text, or
    /// nothing does.
    pub loosely_parted: bool,
    /// What stands around the table and may say what its figures are in: see [`Around`].
    pub around: Vec<Around>,
}

/// A text that belongs to a table and stands in none of its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Around {
    /// Where it stands.
    pub place: AroundPlace,
    /// The text, on one line.
    pub text: String,
}

/// Where a text around a table stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AroundPlace {
    /// The name of the file.
    File,
    /// The caption of the table.
    Caption,
    /// Sentences above the table.
    Before,
    /// Sentences below the table.
    After,
    /// A sheet of words beside the one with the table.
    OtherSheet,
}

/// One row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GridRow {
    /// Where people find it: the row of the sheet or the line of the file on which it begins, counted from 1.
    pub number: u32,
    /// The text of each cell as people see it, at full precision: a figure with the marks, letters and words that its
    /// number format puts around it (`€12000`, `12.5k`, `50%`), a raised mark as `¹`; with line breaks and no-break
    /// spaces. Rows may be of different lengths.
    pub cells: Vec<String>,
    /// Whether nobody sees the row where it comes from, as a filter leaves it.
    pub hidden: bool,
    /// What is known of cells beside their text: the column, counted from 0, and the fact; in the order of columns.
    pub facts: Vec<(u32, CellFact)>,
}

/// What is known of a cell beside its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellFact {
    /// All of its text is struck through, as a paper does with what was withdrawn.
    Struck,
    /// A formula that was never worked out: its text is empty, or a 0 that nobody computed.
    NeverCalculated,
    /// Its number format shows thousands of what it holds and does not say so: it holds 12000 and shows `12`. The text
    /// is what it holds.
    ShownInThousands,
    /// The same with millions.
    ShownInMillions,
    /// It is covered by the cell above, which was merged over several rows.
    CoveredFromAbove,
}

impl GridRow {
    /// Whether a fact is known of a cell.
    #[must_use]
    pub fn has(&self, column: usize, fact: CellFact) -> bool {
        self.facts.iter().any(|(at, known)| *at as usize == column && *known == fact)
    }
}
