//! Words for what was taken from a table: which column, how many bids, what agrees, and what does not count.

use crate::import::{ColumnEvidence, LeftTable, OtherMoney, OwnTotal, Reading, Summary, Uncounted, Unit};

use super::super::{capital, grouped, listed, several};
use super::column_roles::{column_name, name_of};
use super::questions::{money_name, unit_name};

/// What the part of the page with these sentences is called.
pub const HOW_IT_WAS_READ: &str = "How the table was read";

/// Rows that are named one by one; of more, only how many.
const MOST_ROWS: usize = 4;

/// What was taken, a sentence each.
pub fn sentences(summary: &Summary, reading: &Reading, name: &dyn Fn(usize) -> String) -> Vec<String> {
    let mut said = Vec::new();
    said.extend(amount(summary, reading, name));
    said.push(bids(summary, reading));
    said.extend(of_totals(&summary.of_totals, name));
    said.extend(never_calculated(summary));
    said.extend(reduced(summary, reading));
    said.extend(own_total(summary, reading));
    said.extend(other_money(summary, reading));
    said.extend(uncounted(&summary.uncounted, name));
    said
}

fn amount(summary: &Summary, reading: &Reading, name: &dyn Fn(usize) -> String) -> Option<String> {
    let column = column_name(reading, summary.amount?);
    let money = money_name(&reading.currency);
    let counted = match summary.unit {
        None => String::new(),
        Some(Unit::ONE) => format!(", in {money}"),
        Some(unit) => format!(", in {} of {money}", unit_name(unit)),
    };
    let counted = if summary.units_vary {
        format!("{counted} unless a figure, a heading or a line says otherwise")
    } else {
        counted
    };
    let pence = summary.pence.map(|pence| format!(" with “{}” as its pence", column_name(reading, pence)));
    let pence = pence.unwrap_or_default();
    let other = summary.amount_else.map(|other| column_name(reading, other));
    let other = other.map_or(String::new(), |other| format!(", with “{other}” where it is empty"));
    let open = [ColumnEvidence::Asked, ColumnEvidence::Guessed, ColumnEvidence::Clash];
    let is_asked = reading.columns.get(summary.amount?).is_some_and(|column| open.contains(&column.came));
    let took = if is_asked { "For now we took" } else { "We took" };
    let below = |(row, heading): &(usize, String)| {
        format!("; below the headings in row {}, “{}”", name(*row), heading.trim())
    };
    let below: String = summary.other_amounts.iter().map(below).collect();
    Some(format!("{took} “{column}” as the amount{other}{pence}{counted}{below}."))
}

fn bids(summary: &Summary, reading: &Reading) -> String {
    let sum = reading.currency.show(summary.requested);
    let counted = match summary.bids {
        0 => return "No row is a bid.".to_owned(),
        1 => format!("1 row is a bid: {sum}."),
        bids => format!("{} rows are bids: {sum}.", grouped(bids as u64)),
    };
    match summary.without_amount {
        0 => counted,
        1 if summary.bids == 1 => format!("{counted} It has no amount yet."),
        1 => format!("{counted} 1 of them has no amount yet."),
        more => format!("{counted} {} of them have no amount yet.", grouped(more as u64)),
    }
}

/// Bids that take the total below them for their amount.
fn of_totals(rows: &[(usize, usize)], name: &dyn Fn(usize) -> String) -> Option<String> {
    let names = |of: fn(&(usize, usize)) -> usize| {
        listed(&rows.iter().map(|pair| name(of(pair))).collect::<Vec<String>>())
    };
    match rows {
        [] => None,
        [(bid, total)] => {
            Some(format!("Row {} takes its amount from the total in row {}.", name(*bid), name(*total)))
        }
        more if more.len() > MOST_ROWS => {
            let count = grouped(more.len() as u64);
            Some(format!("{count} rows take their amounts from the totals below them."))
        }
        _ => {
            let (bids, totals) = (names(|pair| pair.0), names(|pair| pair.1));
            Some(format!("Rows {bids} take their amounts from the totals in rows {totals}."))
        }
    }
}

/// Amounts that a workbook left to be worked out, and that count as they stand.
fn never_calculated(summary: &Summary) -> Option<String> {
    match summary.never_calculated {
        0 => None,
        1 => Some("1 amount is a formula that was never worked out.".to_owned()),
        more => Some(format!("{} amounts are formulas that were never worked out.", grouped(more as u64))),
    }
}

/// What the bids come to if they are reduced, and where that is said.
fn reduced(summary: &Summary, reading: &Reading) -> Option<String> {
    let reduced = summary.reduced?;
    let name = if reduced.bids == 1 { "names" } else { "name" };
    let place = reduced.column.map(|column| format!(" in “{}”", column_name(reading, column)));
    Some(format!(
        "{} {name} a lower amount{}: {} if reduced.",
        several(reduced.bids, "bid", "bids"),
        place.unwrap_or_default(),
        reading.currency.show(reduced.sum)
    ))
}

fn own_total(summary: &Summary, reading: &Reading) -> Option<String> {
    let show = |amount| reading.currency.show(amount);
    match summary.own_total {
        OwnTotal::None => None,
        OwnTotal::Agrees => Some("The table’s total agrees.".to_owned()),
        OwnTotal::Differs(stated) => Some(format!("The table’s total says {}.", show(stated))),
        OwnTotal::Open(stated) => {
            Some(format!("The table’s total says {}; some amounts are still missing.", show(stated)))
        }
    }
}

/// Other columns of money: those that are shown with the bids, and those nothing is made of.
fn other_money(summary: &Summary, reading: &Reading) -> Vec<String> {
    let one = |other: &OtherMoney| {
        let hidden = if other.hidden { ", hidden" } else { "" };
        let columns = other.named_in.map_or(&*reading.columns, |row| reading.columns_at(row));
        format!("“{}” ({}{hidden})", name_of(columns, other.column), reading.currency.show(other.sum))
    };
    let (used, unused): (Vec<&OtherMoney>, Vec<&OtherMoney>) =
        summary.other_money.iter().partition(|other| other.used);
    let sentence = |others: Vec<&OtherMoney>, ends: [&str; 2]| {
        let names: Vec<String> = others.into_iter().map(one).collect();
        match names.as_slice() {
            [] => None,
            [name] => Some(format!("{name} {}", ends[0])),
            names => Some(format!("{} {}", listed(names), ends[1])),
        }
    };
    let kept = [
        "holds money too and doesn’t count towards the request.",
        "hold money too and don’t count towards the request.",
    ];
    let left = ["holds money too and isn’t used.", "hold money too and aren’t used."];
    sentence(used, kept).into_iter().chain(sentence(unused, left)).collect()
}

/// Rows with figures that do not count, and why.
fn uncounted(groups: &[(Uncounted, Vec<usize>)], name: &dyn Fn(usize) -> String) -> Option<String> {
    let all: usize = groups.iter().map(|(_, rows)| rows.len()).sum();
    let rows = |rows: &[usize]| {
        let word = if rows.len() == 1 { "row" } else { "rows" };
        let names: Vec<String> = rows.iter().map(|row| name(*row)).collect();
        format!("{word} {}", listed(&names))
    };
    let group = |(why, of): &(Uncounted, Vec<usize>)| match (groups.len(), of.len()) {
        (1, count) if count > MOST_ROWS => reason(*why, count).to_owned(),
        (_, count) if count > MOST_ROWS => format!("{} {}", grouped(count as u64), reason(*why, count)),
        (_, count) => format!("{} ({})", reason(*why, count), rows(of)),
    };
    let said: Vec<String> = groups.iter().map(group).collect();
    let ends = if all == 1 { "doesn’t count" } else { "don’t count" };
    (all > 0).then(|| {
        format!("{} {ends}: {}.", several(all, "row with a figure", "rows with figures"), said.join("; "))
    })
}

/// Tables of the file that are not looked through, and whether they hold figures.
pub fn left_tables(left: &[LeftTable]) -> Option<String> {
    const MOST_NAMED: usize = 6;
    let name = |table: &LeftTable| {
        if table.name.is_empty() {
            format!("table {}", table.at + 1)
        } else {
            format!("“{}”", table.name)
        }
    };
    let with_figures: Vec<String> = left.iter().filter(|table| table.has_figures).map(name).collect();
    let names: Vec<String> = left.iter().map(name).collect();
    let named = if names.len() > MOST_NAMED { String::new() } else { format!(": {}", listed(&names)) };
    let figures = match (with_figures.len(), names.len()) {
        (0, 1) => "It has no amounts.".to_owned(),
        (0, _) => "They have no amounts.".to_owned(),
        (1, 1) => "It has figures that may be amounts.".to_owned(),
        (some, all) if some == all => "They have figures that may be amounts.".to_owned(),
        (some, _) if some > MOST_NAMED => {
            format!("{} of them have figures that may be amounts.", grouped(some as u64))
        }
        (1, _) => format!("{} has figures that may be amounts.", capital(&with_figures[0])),
        _ => format!("{} have figures that may be amounts.", capital(&listed(&with_figures))),
    };
    let (what, are) =
        (several(left.len(), "other table", "other tables"), if left.len() == 1 { "is" } else { "are" });
    (!left.is_empty()).then(|| format!("{what} in the file {are} left out{named}. {figures}"))
}

fn reason(why: Uncounted, count: usize) -> &'static str {
    match (why, count) {
        (Uncounted::Total, 1) => "a total",
        (Uncounted::Total, _) => "totals",
        (Uncounted::OtherFigure, 1) => "a figure that isn’t a total of bids",
        (Uncounted::OtherFigure, _) => "figures that aren’t totals of bids",
        (Uncounted::Above, _) => "above the table",
        (Uncounted::Struck, _) => "crossed out",
        (Uncounted::Hidden, _) => "hidden",
        (Uncounted::Status, _) => "withdrawn or not eligible",
        (Uncounted::LeftOut, _) => "left out",
        (Uncounted::Prepared, _) => "not filled in, with 0",
        (Uncounted::Note, 1) => "a note or name",
        (Uncounted::Note, _) => "notes or names",
        (Uncounted::Unclear, _) => "not clear yet",
    }
}
