//! Pabulib files of participatory budgets: their projects are the table, and what they say of the budget goes beside it.

use super::damage::damaged;
use super::delimited::rows;
use super::grid_builder::GridBuilder;
use super::limits::Limits;
use super::quotes::{self, Quotes};
use super::separator::reader;
use crate::import::{Grid, NotImported, Remark, TableFacts};

/// Cells of these files are always parted like this.
const SEPARATOR: u8 = b';';

/// The parts of a file that are read.
pub struct Sections<'t> {
    meta: &'t str,
    projects: &'t str,
    /// The line of the file on which the projects begin.
    projects_line: u32,
    has_votes: bool,
}

/// The parts of a text, where it is such a file: its first line says `META`, and a later one `PROJECTS`.
pub fn sections(text: &str) -> Option<Sections<'_>> {
    if text.lines().find(|line| !line.trim().is_empty())?.trim() != "META" {
        return None;
    }
    let meta = heading(text, "META")?;
    let projects = heading(text, "PROJECTS")?;
    let votes = heading(text, "VOTES").filter(|votes| votes.starts >= projects.ends);
    let end = votes.as_ref().map_or(text.len(), |votes| votes.starts);
    Some(Sections {
        meta: text.get(meta.ends..projects.starts)?,
        projects: &text[projects.ends..end],
        projects_line: projects.line + 1,
        has_votes: votes.is_some(),
    })
}

/// Reads the projects with their heading row, and what is said of the budget.
pub fn read(
    sections: &Sections,
    mut room: Limits,
    remarks: &mut Vec<Remark>,
) -> Result<(Grid, TableFacts), NotImported> {
    if let Quotes::Open { line } = quotes::of(sections.projects, SEPARATOR) {
        return Err(NotImported::UnclosedQuote { row: line + sections.projects_line - 1 });
    }
    let mut gathering = GridBuilder::new(String::new(), &mut room);
    rows(sections.projects, sections.projects_line, SEPARATOR, true, &mut gathering)?;
    if sections.has_votes {
        remarks.push(Remark::VotesLeftOut);
    }
    Ok((gathering.done(), facts(sections.meta)?))
}

fn facts(meta: &str) -> Result<TableFacts, NotImported> {
    let mut facts = TableFacts::default();
    for record in reader(meta, SEPARATOR, true).into_records() {
        let record = record.map_err(damaged)?;
        let (Some(key), Some(value)) = (record.get(0), record.get(1)) else { continue };
        let fact = match key.trim() {
            "description" => &mut facts.title,
            "budget" => &mut facts.total,
            "currency" => &mut facts.currency,
            _ => continue,
        };
        *fact = Some(value.trim().to_owned()).filter(|value| !value.is_empty());
    }
    Ok(facts)
}

/// Where a line stands that says nothing else.
struct Heading {
    starts: usize,
    ends: usize,
    line: u32,
}

fn heading(text: &str, word: &str) -> Option<Heading> {
    let mut starts = 0;
    for (line, whole) in (1..).zip(text.split_inclusive('\n')) {
        let ends = starts + whole.len();
        if whole.trim() == word {
            return Some(Heading { starts, ends, line });
        }
        starts = ends;
    }
    None
}
