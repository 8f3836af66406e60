//! The text of one cell of an OpenDocument table: the value where it has one, otherwise what is shown.

use std::io::BufRead;

use quick_xml::events::{BytesRef, BytesStart, Event};

use super::{Source, attribute, name_of, repeated};
use crate::files::{MOST_IN_A_CELL, damaged, figures};
use crate::table::NotBrought;

/// Reads a cell whose beginning was read; `None` where it holds a formula that was never worked out.
pub fn read<R: BufRead>(source: &mut Source<R>, element: &BytesStart) -> Result<Option<String>, NotBrought> {
    let value = |name: &str| attribute(element, name);
    let kind = value("office:value-type")?;
    let value = match kind.as_deref() {
        Some("float" | "currency" | "percentage") => {
            value("office:value")?.map(|text| figures::plain_text(&text))
        }
        Some("date") => value("office:date-value")?.map(|text| figures::iso(&text)),
        Some("boolean") => value("office:boolean-value")?.map(|text| text.to_ascii_uppercase()),
        _ => None,
    };
    let shown = shown(source)?;
    let text = match value {
        Some(value) => value,
        None if shown.is_empty() => attribute(element, "office:string-value")?.unwrap_or_default(),
        None => shown,
    };
    let is_formula = attribute(element, "table:formula")?.is_some();
    Ok(if is_formula && kind.is_none() && text.is_empty() { None } else { Some(text) })
}

/// The paragraphs of a cell, one a line. Notes, pictures and tables within it are left out.
fn shown<R: BufRead>(source: &mut Source<R>) -> Result<String, NotBrought> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut buffer = Vec::new();
    loop {
        let event = source.next(&mut buffer)?;
        match (&event, name_of(&event)) {
            (Event::Start(element), name) if is_left_out(element, name) => source.skip(element.name())?,
            (Event::Start(_), "p" | "h") => paragraphs.push(paragraph(source)?),
            (Event::End(_), "table-cell") => return Ok(paragraphs.join("\n")),
            _ => {}
        }
    }
}

fn is_left_out(element: &BytesStart, name: &str) -> bool {
    matches!(name, "annotation" | "detective" | "table" | "note" | "ruby-text")
        || element.name().as_ref().starts_with("draw:")
}

/// Spaces in a row are one space there; more of them stand as elements.
fn paragraph<R: BufRead>(source: &mut Source<R>) -> Result<String, NotBrought> {
    let mut text = String::new();
    let mut after_space = true;
    let mut buffer = Vec::new();
    loop {
        let event = source.next(&mut buffer)?;
        match (&event, name_of(&event)) {
            (Event::Text(part), _) => collapse(part, &mut text, &mut after_space),
            (Event::CData(part), _) => collapse(part, &mut text, &mut after_space),
            (Event::GeneralRef(reference), _) => {
                text.push(character(reference)?);
                after_space = false;
            }
            (Event::Start(element), "s") => {
                let spaces = repeated(element, "text:c")?;
                if u64::from(spaces) > MOST_IN_A_CELL {
                    return Err(NotBrought::TooMuchText { most: MOST_IN_A_CELL });
                }
                text.extend((0..spaces).map(|_| ' '));
                after_space = false;
            }
            (Event::Start(_), "tab" | "line-break") => {
                text.push(if name_of(&event) == "tab" { '\t' } else { '\n' });
                after_space = false;
            }
            (Event::Start(element), name) if is_left_out(element, name) => source.skip(element.name())?,
            (Event::End(_), "p" | "h") => break,
            _ => {}
        }
        if text.len() as u64 > MOST_IN_A_CELL {
            return Err(NotBrought::TooMuchText { most: MOST_IN_A_CELL });
        }
    }
    if after_space && text.ends_with(' ') {
        text.pop();
    }
    Ok(text)
}

fn collapse(part: &str, text: &mut String, after_space: &mut bool) {
    for c in part.chars() {
        let is_space = matches!(c, ' ' | '\t' | '\r' | '\n');
        if !(is_space && *after_space) {
            text.push(if is_space { ' ' } else { c });
        }
        *after_space = is_space;
    }
}

/// The character that a reference such as `&amp;` stands for.
///
/// # Errors
/// It stands for none.
pub fn character(reference: &BytesRef) -> Result<char, NotBrought> {
    if let Some(character) = reference.resolve_char_ref().map_err(damaged)? {
        return Ok(character);
    }
    match reference.as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        other => Err(damaged(format!("&{other};"))),
    }
}
