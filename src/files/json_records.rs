//! Records: JSON of others than us, a list of objects, as grant data and programs give it. Figures stay as they are written.

mod threesixty;

use hifijson::value::Value;

use super::damage::damaged;
use super::grid_builder::GridBuilder;
use super::limits::{Limits, MOST_CELLS};
use super::tables;
use crate::import::{Around, AroundPlace, Grid, ImportSource, NotImported, TableFacts};
use crate::json::{self, Json};

/// Reads a text that begins with a brace or a bracket; `None` where it is no JSON, or a fund, and is read as that.
///
/// # Errors
/// Says that it is JSON of another kind, or why it is not read.
pub fn read(text: &str, room: &mut Limits) -> Option<Result<ImportSource, NotImported>> {
    let is_object = text.starts_with('{');
    // A list of anything but objects is no list of records; lines of text may begin with a bracket.
    if !is_object && !text.trim_start_matches('[').trim_start().starts_with(['{', ']']) {
        return None;
    }
    if text.bytes().filter(|byte| *byte == b',').count() > 2 * MOST_CELLS as usize {
        return Some(Err(NotImported::TooManyCells { most: MOST_CELLS }));
    }
    match json::parse(text) {
        Ok(Value::Object(fields)) if fields.iter().any(|(name, _)| &**name == "format") => None,
        Ok(json) => Some(lists(&json, room)),
        // A fund that was damaged is told where.
        Err(_) if is_object && text.contains("\"format\"") => None,
        Err(_) if !is_object && !text.contains("\":") => None,
        Err(why) => Some(match line_by_line(text) {
            Some(records) => lists(&Value::Array(records), room),
            None => Err(damaged(format!("line {}, column {}: {}", why.line, why.column, why.reason))),
        }),
    }
}

/// Records of which each stands on a line of its own, in no list.
fn line_by_line(text: &str) -> Option<Vec<Json<'_>>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| json::parse(line).ok().filter(|json| matches!(json, Value::Object(_)))).collect()
}

/// Every list of records, and what stands beside them.
fn lists(json: &Json, room: &mut Limits) -> Result<ImportSource, NotImported> {
    let mut beside = Vec::new();
    let mut lists: Vec<(&str, &[Json])> = Vec::new();
    match json {
        Value::Array(records) if are_records(records) => lists.push(("", records)),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::Array(records) if are_records(records) => lists.push((name, records)),
                    other => flatten(name, other, &mut beside),
                }
            }
        }
        _ => {}
    }
    if lists.is_empty() {
        return Err(NotImported::OtherJson);
    }
    let has_several = lists.len() > 1;
    let mut grids = Vec::new();
    for (name, records) in lists {
        let name_of_grid = if has_several { name.to_owned() } else { String::new() };
        let mut grid = table(name_of_grid, records, name == "grants", room)?;
        let texts = beside.iter().filter(|(_, text)| !text.is_empty());
        grid.around.extend(texts.map(|(name, text)| Around {
            place: AroundPlace::Before,
            text: format!("{name}: {text}").split_whitespace().collect::<Vec<_>>().join(" "),
        }));
        grids.push(grid);
    }
    tables(grids, TableFacts::default(), Vec::new())
}

fn are_records(list: &[Json]) -> bool {
    !list.is_empty() && list.iter().all(|one| matches!(one, Value::Object(_)))
}

/// The headings in row 1 and each record in a row of its own, as in the spreadsheet of the same data: the first record
/// stands in row 2.
fn table(name: String, records: &[Json], is_360giving: bool, room: &mut Limits) -> Result<Grid, NotImported> {
    let mut headings: Vec<String> = Vec::new();
    let mut rows = Vec::with_capacity(records.len());
    for record in records {
        let mut fields = Vec::new();
        flatten("", record, &mut fields);
        let mut cells: Vec<String> = Vec::new();
        for (name, text) in fields {
            let at = headings.iter().position(|known| *known == name).unwrap_or_else(|| {
                headings.push(name);
                headings.len() - 1
            });
            if at >= super::limits::MOST_COLUMNS as usize {
                return Err(NotImported::TooManyColumns { most: super::limits::MOST_COLUMNS });
            }
            cells.resize_with(cells.len().max(at + 1), String::new);
            // A field that stands there twice, or a list of words, is one cell.
            if !cells[at].is_empty() && !text.is_empty() {
                cells[at].push_str("; ");
            }
            cells[at].push_str(&text);
        }
        rows.push(cells);
    }
    let heading = |name: String| if is_360giving { threesixty::heading(&name) } else { name };
    let mut gathering = GridBuilder::new(name, room);
    gathering.push(1, headings.into_iter().map(heading).collect())?;
    for (number, cells) in (2..).zip(rows) {
        gathering.push(number, cells)?;
    }
    Ok(gathering.done())
}

/// The values in a record by the way to them: `recipient/name`. The second of a list of objects is `recipient/2/name`.
fn flatten(name: &str, json: &Json, fields: &mut Vec<(String, String)>) {
    let within = |inner: &str| if name.is_empty() { inner.to_owned() } else { format!("{name}/{inner}") };
    match json {
        Value::Object(inner) => inner.iter().for_each(|(key, value)| flatten(&within(key), value, fields)),
        Value::Array(inner) => {
            for (at, value) in (1..).zip(inner) {
                let is_plain = at == 1 || !matches!(value, Value::Object(_));
                let name = if is_plain { name.to_owned() } else { within(&format!("{at}")) };
                flatten(&name, value, fields);
            }
        }
        Value::Null => fields.push((name.to_owned(), String::new())),
        Value::Bool(is) => fields.push((name.to_owned(), if *is { "TRUE" } else { "FALSE" }.to_owned())),
        Value::Number((digits, _)) => fields.push((name.to_owned(), (*digits).to_owned())),
        Value::String(text) => fields.push((name.to_owned(), text.to_string())),
    }
}
