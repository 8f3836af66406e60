//! The texts that a document of Word keeps apart: its notes, and the head and the foot of its pages.

use std::collections::HashMap;

use quick_xml::events::Event;

use super::docx_notes::Notes;
use super::run::Run;
use crate::files::archive::Archive;
use crate::files::flow::{VisibleText, Words, attribute, part};
use crate::files::xml_events::name_of;
use crate::import::NotImported;

/// More heads and feet than these are of more sections than any paper has.
const MOST_HEADS: usize = 20;

/// The notes of a document, where it has any.
///
/// # Errors
/// Says what is damaged.
pub fn notes(archive: &mut Archive) -> Result<Notes, NotImported> {
    Ok(Notes {
        footnotes: one_line(texts(archive, "word/footnotes.xml", "footnote")?),
        endnotes: one_line(texts(archive, "word/endnotes.xml", "endnote")?),
    })
}

fn one_line(notes: Vec<(String, Words)>) -> HashMap<String, String> {
    notes
        .into_iter()
        .map(|(id, words)| (id, words.text.split_whitespace().collect::<Vec<_>>().join(" ")))
        .collect()
}

/// What stands at the head and the foot of its pages.
///
/// # Errors
/// Says what is damaged.
pub fn of_every_page(archive: &mut Archive) -> Result<Vec<Words>, NotImported> {
    let is_head = |name: &&str| name.starts_with("word/header") || name.starts_with("word/footer");
    let mut names: Vec<String> = archive
        .file_names()
        .flatten()
        .filter(|name| is_head(&name.as_ref()))
        .map(|name| name.to_string())
        .collect();
    names.sort();
    let mut found = Vec::new();
    for name in names.iter().filter(|name| name.ends_with(".xml")).take(MOST_HEADS) {
        let element = if name.starts_with("word/header") { "hdr" } else { "ftr" };
        found.extend(texts(archive, name, element)?.into_iter().map(|(_, words)| words));
    }
    Ok(found)
}

/// The texts of all such elements of a part, with their ids; none where there is no such part.
fn texts(archive: &mut Archive, part_name: &str, wanted: &str) -> Result<Vec<(String, Words)>, NotImported> {
    let Ok(mut source) = part(archive, part_name) else { return Ok(Vec::new()) };
    let (mut texts, mut run) = (Vec::new(), Run::default());
    let mut open: Option<(String, VisibleText)> = None;
    let mut buffer = Vec::new();
    while let Some(event) = source.next(&mut buffer)? {
        match (&event, name_of(&event), &mut open) {
            (Event::Start(element), "del" | "moveFrom" | "Fallback" | "rPrChange" | "pPrChange", _) => {
                source.skip(element.name())?;
            }
            (Event::Start(element), name, _) if name == wanted => {
                open = Some((attribute(element, "id")?.unwrap_or_default(), VisibleText::default()));
            }
            (Event::End(_), name, Some(_)) if name == wanted => {
                texts.extend(open.take().map(|(id, seen)| (id, seen.done())));
            }
            (Event::Start(element), name, Some((_, seen))) => {
                if name == "p" {
                    seen.line();
                }
                run.begin(name, element, seen)?;
            }
            (Event::End(_), name, _) => run.end(name),
            (event, _, Some((_, seen))) => run.text(event, seen)?,
            _ => {}
        }
    }
    Ok(texts)
}
