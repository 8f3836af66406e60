//! A fund's JSON with its lists as columns, and back: what is alike stands side by side, and what follows from the rest is
//! left out. Part of version 2 for ever.

use super::json_tree::{Tree, whole};
use super::turned_lists::{turned, turned_back};
use crate::fund::FORMAT;
use crate::money::Currency;
use crate::sorted_map::in_order;

/// The lists in which a partnership is named.
const NAMING: [&str; 2] = ["bids", "stated"];

/// The columns of a fund's JSON. `None` where that is none.
pub fn written(json: &str) -> Option<String> {
    let mut fund = Tree::read(json)?;
    for (name, usual) in usual() {
        if fund.text_in(name) == Some(&usual) {
            fund.leave_out(name);
        }
    }
    let names = names(&mut fund);
    let order = in_order(names.iter().map(String::as_str));
    name_partnerships(&mut fund, |name| {
        let at = order.binary_search_by(|at| names.get(*at).map(String::as_str).cmp(&Some(name))).ok()?;
        Some(order.get(at)?.to_string())
    })?;
    leave_out_count(fund.rows("bids"), "ref", 1);
    leave_out_count(fund.rows("bids"), "partnership", 0);
    let is_counted = leave_out_count(fund.rows("partnerships"), "id", 1);
    for one in fund.rows("partnerships") {
        if one.text_in("id") == one.text_in("name").map(slug).as_deref() {
            one.leave_out("id");
        }
    }
    fund.exchange();
    let mut fund = turned(fund)?;
    let partnerships = fund.inside("partnerships")?;
    if !is_counted && partnerships.field("id").is_none() {
        partnerships.put("id", Tree::List(Vec::new()));
    }
    fund.text()
}

/// The JSON that has these columns. `None` where they are none.
///
/// Partnerships without a column of ids have their numbers for ids; a partnership without one in the column, what its name
/// leads to.
pub fn read(text: &str) -> Option<String> {
    let columns = Tree::read(text)?;
    let is_counted = columns.field("partnerships")?.field("id").is_none();
    let mut fund = turned_back(columns)?;
    fund.exchange();
    if is_counted {
        put_count(fund.rows("partnerships"), "id", 1);
    }
    for one in fund.rows("partnerships") {
        if one.field("id").is_none() {
            let id = slug(one.text_in("name")?);
            one.put("id", Tree::Text(id));
        }
    }
    put_count(fund.rows("bids"), "partnership", 0);
    put_count(fund.rows("bids"), "ref", 1);
    let names = names(&mut fund);
    // No fund has a longer one, and it would be written once for every bid.
    if names.iter().any(|id| id.chars().count() > LONGEST_ID) {
        return None;
    }
    name_partnerships(&mut fund, |at| names.get(usize::try_from(whole(at)?).ok()?).cloned())?;
    for (name, usual) in usual() {
        if fund.field(name).is_none() {
            fund.put(name, Tree::Text(usual));
        }
    }
    fund.text()
}

/// What most funds have, and need not be said.
fn usual() -> [(&'static str, String); 2] {
    [("format", FORMAT.to_owned()), ("currency", Currency::pounds().code().to_owned())]
}

/// The ids of the partnerships.
fn names(fund: &mut Tree) -> Vec<String> {
    let ids = fund.rows("partnerships").iter().map(|one| one.text_in("id").unwrap_or_default().to_owned());
    ids.collect()
}

/// Puts another name wherever a partnership is named. `None` where there is no other.
fn name_partnerships(fund: &mut Tree, other: impl Fn(&str) -> Option<String>) -> Option<()> {
    for list in NAMING {
        for row in fund.rows(list) {
            if row.field("partnership").is_some() {
                let name = other(row.text_in("partnership")?)?;
                row.put("partnership", Tree::Text(name));
            }
        }
    }
    Some(())
}

/// Leaves a field out where it counts the rows. Says whether it does.
fn leave_out_count(rows: &mut [Tree], name: &str, first: usize) -> bool {
    let counts = rows.iter().zip(first..).all(|(row, number)| row.text_in(name) == Some(&number.to_string()));
    if counts {
        rows.iter_mut().for_each(|row| row.leave_out(name));
    }
    counts
}

/// Counts the rows in a field that none of them has.
fn put_count(rows: &mut [Tree], name: &str, first: usize) {
    if rows.iter().all(|row| row.field(name).is_none()) {
        for (row, number) in rows.iter_mut().zip(first..) {
            row.put(name, Tree::Text(number.to_string()));
        }
    }
}

/// The longest id, in characters.
const LONGEST_ID: usize = 40;

/// The id that a table's partnership gets for its name: small letters and digits, parted by hyphens.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        match c {
            _ if slug.len() >= LONGEST_ID => break,
            _ if c.is_ascii_alphanumeric() => slug.push(c.to_ascii_lowercase()),
            '\'' | '’' => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests;
