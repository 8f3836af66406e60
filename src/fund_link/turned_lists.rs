//! A list of objects as an object of lists, and back.

use super::json_tree::Tree;

/// The lists of objects of a fund file, wherever they stand. Part of version 2 for ever.
const LISTS: [&str; 10] = [
    "sources",
    "commitments",
    "partnerships",
    "bids",
    "stated",
    "units",
    "lines",
    "options",
    "scores",
    "labels",
];

/// No field of a fund file has a longer name. A name is written once and stands in every row: without a limit, a short text
/// could be the columns of a very long one.
const LONGEST_NAME: usize = 15;

/// Every list of objects becomes its columns. `None` where one is none.
pub fn turned(tree: Tree) -> Option<Tree> {
    let Tree::Fields(fields) = tree else { return Some(tree) };
    let fields = fields.into_iter().map(|(name, value)| match value {
        Tree::List(rows) if LISTS.contains(&name.as_str()) => Some((name, columns(rows)?)),
        other => Some((name, turned(other)?)),
    });
    fields.collect::<Option<_>>().map(Tree::Fields)
}

/// A column for every field that some row has, with null for a row that lacks it; nothing where all that follow lack it.
fn columns(rows: Vec<Tree>) -> Option<Tree> {
    let mut columns: Vec<(String, Tree)> = Vec::new();
    for (at, row) in rows.into_iter().enumerate() {
        let Some(Tree::Fields(fields)) = turned(row) else { return None };
        for (name, value) in fields {
            let known = columns.iter().position(|(known, _)| *known == name);
            let place = known.unwrap_or_else(|| {
                columns.push((name, Tree::List(Vec::new())));
                columns.len() - 1
            });
            if let Some((_, Tree::List(column))) = columns.get_mut(place) {
                column.resize(at, Tree::Null);
                column.push(value);
            }
        }
    }
    Some(Tree::Fields(columns))
}

/// Columns become the lists that they were. `None` where some are none.
pub fn turned_back(tree: Tree) -> Option<Tree> {
    let Tree::Fields(fields) = tree else { return Some(tree) };
    let fields = fields.into_iter().map(|(name, value)| match value {
        Tree::Fields(columns) if LISTS.contains(&name.as_str()) => Some((name, rows(columns)?)),
        _ if LISTS.contains(&name.as_str()) => None,
        other => Some((name, turned_back(other)?)),
    });
    fields.collect::<Option<_>>().map(Tree::Fields)
}

/// As many rows as the longest column has.
fn rows(columns: Vec<(String, Tree)>) -> Option<Tree> {
    let mut rows: Vec<Vec<(String, Tree)>> = Vec::new();
    for (name, column) in columns {
        let Tree::List(column) = column else { return None };
        if name.len() > LONGEST_NAME || column.last() == Some(&Tree::Null) {
            return None;
        }
        rows.resize(rows.len().max(column.len()), Vec::new());
        let cells = rows.iter_mut().zip(column).filter(|(_, value)| *value != Tree::Null);
        cells.for_each(|(row, value)| row.push((name.clone(), value)));
    }
    rows.into_iter().map(|row| turned_back(Tree::Fields(row))).collect::<Option<_>>().map(Tree::List)
}
