//! Tables as they are handed over: rows of text, and what is known of them beside it as words.

use serde::{Serialize, Serializer};

use crate::import::{Around, AroundPlace, CellFact, Grid, GridRow};
use crate::json::{Fields, Misfit, Shape};

const FACTS: [(CellFact, &str); 5] = [
    (CellFact::Struck, "struck"),
    (CellFact::NeverCalculated, "never-calculated"),
    (CellFact::ShownInThousands, "shown-in-thousands"),
    (CellFact::ShownInMillions, "shown-in-millions"),
    (CellFact::CoveredFromAbove, "covered-from-above"),
];

const PLACES: [(AroundPlace, &str); 5] = [
    (AroundPlace::File, "file"),
    (AroundPlace::Caption, "caption"),
    (AroundPlace::Before, "before"),
    (AroundPlace::After, "after"),
    (AroundPlace::OtherSheet, "other-sheet"),
];

/// The word for a row that nobody sees.
const HIDDEN: &str = "hidden";

/// The word for a file that cannot say how it shows its figures.
const UNKNOWN: &str = "unknown";

/// The word for a text in which a figure may have been parted.
const LOOSELY: &str = "loosely";

#[derive(Serialize)]
struct Packed<'g> {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'g str,
    rows: &'g [GridRow],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hidden_columns: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    around: Vec<String>,
    #[serde(skip_serializing_if = "str::is_empty")]
    formats: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    parted: &'static str,
}

#[derive(Serialize)]
struct PackedRow<'g> {
    number: u32,
    cells: &'g [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    facts: Vec<String>,
}

impl Serialize for Grid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let around =
            self.around.iter().map(|around| format!("{} {}", word(&PLACES, around.place), around.text));
        let hidden_columns = self.hidden_columns.iter().map(ToString::to_string).collect();
        let parted = if self.loosely_parted { LOOSELY } else { "" };
        let formats = if self.formats_unknown { UNKNOWN } else { "" };
        Packed {
            name: &self.name,
            rows: &self.rows,
            hidden_columns,
            around: around.collect(),
            formats,
            parted,
        }
        .serialize(serializer)
    }
}

impl Serialize for GridRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let hidden = self.hidden.then(|| HIDDEN.to_owned());
        let facts = self.facts.iter().map(|(column, fact)| format!("{column} {}", word(&FACTS, *fact)));
        let facts = hidden.into_iter().chain(facts).collect();
        PackedRow { number: self.number, cells: &self.cells, facts }.serialize(serializer)
    }
}

/// Reads one table back.
///
/// # Errors
/// Says what is wrong with the text and where.
pub fn grid(mut fields: Fields) -> Result<Grid, Misfit> {
    let rows = fields.needed_list("rows")?.into_iter().map(row).collect::<Result<_, _>>()?;
    let mut grid = Grid { name: fields.text_or_empty("name")?, rows, ..Grid::default() };
    for column in fields.texts("hidden_columns")? {
        let count = column.parse().map_err(|_| fields.misfit(Shape::NotACount(column.clone())))?;
        grid.hidden_columns.push(count);
    }
    for around in fields.texts("around")? {
        let (place, text) = around.split_once(' ').unwrap_or((&around, ""));
        let place = known(&PLACES, place).ok_or_else(|| fields.misfit(Shape::NotOneOf(place.to_owned())))?;
        grid.around.push(Around { place, text: text.to_owned() });
    }
    grid.loosely_parted = fields.text_or_empty("parted")? == LOOSELY;
    grid.formats_unknown = fields.text_or_empty("formats")? == UNKNOWN;
    fields.done().map(|()| grid)
}

fn row(mut fields: Fields) -> Result<GridRow, Misfit> {
    let cells = fields.texts("cells")?;
    let mut row = GridRow { number: fields.count("number")?, cells, ..GridRow::default() };
    for fact in fields.texts("facts")? {
        if fact == HIDDEN {
            row.hidden = true;
            continue;
        }
        let read = |(column, word): (&str, &str)| Some((column.parse().ok()?, known(&FACTS, word)?));
        let read = fact.split_once(' ').and_then(read);
        row.facts.push(read.ok_or_else(|| fields.misfit(Shape::NotOneOf(fact.clone())))?);
    }
    fields.done().map(|()| row)
}

fn word<T: Copy + PartialEq>(words: &[(T, &'static str)], meant: T) -> &'static str {
    words.iter().find(|(one, _)| *one == meant).map_or("", |(_, word)| word)
}

fn known<T: Copy>(words: &[(T, &str)], word: &str) -> Option<T> {
    words.iter().find(|(_, known)| *known == word).map(|(one, _)| *one)
}
