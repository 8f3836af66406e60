//! A fund as a table: each thing a row, each column that is needed.

use super::bid_facts;
use super::column::{Column, Row};
use super::rule_rows;
use super::version::Version;
use crate::fund::{Bid, Cost, Figure, FundFile, Line, Precision, PrintedTotal, PublishedOption, Sum, Unit};
use crate::import::{Grid, GridRow};

/// The columns that stand there even where no row of a fund needs them.
const ALWAYS: Column = Column::Amount;

/// The whole fund as one table, with amounts in their plain form. [`super::read`] takes it back unchanged.
///
/// Rows name the bid they belong to, so that a table which was sorted still reads. Columns that no row needs are left
/// out.
#[must_use]
pub fn write(file: &FundFile) -> Grid {
    let mut rows = vec![fund(file)];
    if let Some(paper) = &file.paper {
        rows.push(row(
            "paper",
            [
                (Column::Title, &paper.title),
                (Column::Publisher, &paper.publisher),
                (Column::Date, &paper.date),
            ],
        ));
    }
    rows.extend(file.sources.iter().map(|source| sum("source", source)));
    rows.extend(file.commitments.iter().map(|commitment| sum("commitment", commitment)));
    rows.extend(file.partnerships.iter().map(|partnership| {
        row(
            "partnership",
            [
                (Column::Partnership, partnership.id.as_str()),
                (Column::Title, &partnership.name),
                (Column::ShortName, &partnership.short),
            ],
        )
    }));
    for bid in &file.bids {
        with_parts(bid, &mut rows);
    }
    rows.extend(file.stated.iter().map(stated));
    rows.extend(file.rules.iter().map(rule_rows::cells));
    let version = match (file.rules.is_empty(), file.bids.iter().all(|bid| bid.facts.is_empty())) {
        (false, _) => Version::Three,
        (true, false) => Version::Two,
        (true, true) => Version::One,
    };
    grid(version, &rows)
}

fn fund(file: &FundFile) -> Row {
    let tolerance = file.tolerance.map(|tolerance| tolerance.to_string()).unwrap_or_default();
    row(
        "fund",
        [
            (Column::Id, file.id.as_str()),
            (Column::Title, &file.title),
            (Column::Period, &file.period),
            (Column::Currency, file.currency.code()),
            (Column::Tolerance, &tolerance),
            (Column::One, &file.group.one),
            (Column::Many, &file.group.many),
        ],
    )
}

fn sum(kind: &str, sum: &Sum) -> Row {
    row(
        kind,
        [
            (Column::Title, sum.title.as_str()),
            (Column::Amount, &sum.amount.to_string()),
            (Column::Where, &sum.place),
        ],
    )
}

/// A bid, then what belongs to it, each naming it.
fn with_parts(bid: &Bid, rows: &mut Vec<Row>) {
    // The first theme stands with the bid, where people sort and sum by it; an empty one would not be seen there.
    let (first, others) = match bid.themes.split_first() {
        Some((first, others)) if !first.trim().is_empty() => (first.as_str(), others),
        _ => ("", bid.themes.as_slice()),
    };
    let part = |kind, mut cells: Row| {
        cells.extend(row(kind, [(Column::Bid, bid.reference.as_str())]));
        cells
    };
    let mut own = row(
        "bid",
        [
            (Column::Bid, bid.reference.as_str()),
            (Column::Partnership, bid.partnership.as_str()),
            (Column::Title, &bid.title),
            (Column::Amount, &bid.requested.to_string()),
            (Column::Theme, first),
            (Column::Purpose, &bid.purpose),
            (Column::Where, &bid.place),
        ],
    );
    own.extend(bid_facts::cells(&bid.facts));
    rows.push(own);
    rows.extend(others.iter().map(|theme| part("theme", vec![(Column::Title, theme.clone())])));
    rows.extend(bid.units.iter().map(|counted| part("unit", unit(counted))));
    rows.extend(bid.lines.iter().map(|priced| part("line", line(priced))));
    rows.extend(bid.options.iter().map(|published| part("option", option(published))));
    rows.extend(bid.notes.iter().map(|note| part("note", vec![(Column::Title, note.clone())])));
    rows.extend(bid.facts.scores.iter().map(|score| part("score", bid_facts::score_cells(score))));
    rows.extend(bid.facts.labels.iter().map(|label| part("label", bid_facts::label_cells(label))));
}

fn unit(unit: &Unit) -> Row {
    vec![
        (Column::Id, unit.id.to_string()),
        (Column::Count, unit.count.to_string()),
        (Column::One, unit.one.clone()),
        (Column::Many, unit.many.clone()),
    ]
}

fn line(line: &Line) -> Row {
    let mut cells = vec![
        (Column::Id, line.id.to_string()),
        (Column::Title, line.title.clone()),
        (Column::Where, line.place.clone()),
    ];
    match &line.cost {
        Cost::Amount { amount, reducible_to } => {
            cells.push((Column::Amount, amount.to_string()));
            cells.extend(reducible_to.map(|reduced| (Column::ReducibleTo, reduced.to_string())));
        }
        Cost::PerUnit { each, per } => {
            cells.push((Column::Each, each.to_string()));
            cells.push((Column::Per, per.to_string()));
        }
    }
    match line.precision {
        Precision::Exact => {}
        Precision::UpTo => cells.push((Column::Precision, "up-to".to_owned())),
        Precision::Approximate => cells.push((Column::Precision, "approximate".to_owned())),
    }
    if let Some(worked) = &line.worked {
        cells.push((Column::WorkedTimes, worked.times.to_string()));
        cells.push((Column::WorkedOf, worked.of.clone()));
        cells.push((Column::WorkedEach, worked.each.to_string()));
    }
    cells
}

fn option(option: &PublishedOption) -> Row {
    vec![
        (Column::Id, option.id.to_string()),
        (Column::Title, option.title.clone()),
        (Column::Amount, option.amount.to_string()),
        (Column::Line, option.line.as_ref().map(ToString::to_string).unwrap_or_default()),
        (Column::Where, option.place.clone()),
    ]
}

fn stated(stated: &PrintedTotal) -> Row {
    let of = match stated.of {
        Figure::Fund => "fund",
        Figure::Committed => "committed",
        Figure::Available => "available",
        Figure::Requested => "requested",
        Figure::Reduced => "reduced",
    };
    row(
        "stated",
        [
            (Column::Total, of),
            (Column::Partnership, stated.partnership.as_ref().map_or("", |id| id.as_str())),
            (Column::Amount, &stated.amount.to_string()),
            (Column::Where, &stated.place),
        ],
    )
}

fn row<const CELLS: usize>(kind: &str, cells: [(Column, &str); CELLS]) -> Row {
    let kind = (Column::Kind, kind.to_owned());
    let cells = cells.into_iter().map(|(column, text)| (column, text.to_owned()));
    std::iter::once(kind).chain(cells).collect()
}

fn grid(version: Version, rows: &[Row]) -> Grid {
    let needed = |column: &Column| {
        *column <= ALWAYS || rows.iter().flatten().any(|(filled, text)| filled == column && !text.is_empty())
    };
    let columns: Vec<Column> = Column::ALL.into_iter().filter(needed).collect();
    let heading = columns.iter().map(|column| column.heading_in(version).to_owned()).collect();
    let cell = |row: &Row, column: &Column| {
        row.iter().find(|(filled, _)| filled == column).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let cells = rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect());
    let numbered = (1..).zip(std::iter::once(heading).chain(cells));
    Grid {
        name: "Fund".to_owned(),
        rows: numbered.map(|(number, cells)| GridRow { number, cells, ..GridRow::default() }).collect(),
        ..Grid::default()
    }
}
