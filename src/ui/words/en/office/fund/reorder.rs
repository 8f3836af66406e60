//! The words of moving something in its list, and of removing it.

use super::super::{capital, grouped};
use crate::ui::words::FundItem;

/// What something is called by itself, as a heading.
pub fn heading(item: &FundItem) -> String {
    capital(&name(item))
}

/// The button that moves it up.
pub fn move_up(item: &FundItem) -> String {
    format!("Move {} up", name(item))
}

/// The button that moves it down.
pub fn move_down(item: &FundItem) -> String {
    format!("Move {} down", name(item))
}

/// That it was moved: its place now, counted from 1, among as many as there are.
pub fn new_place(item: &FundItem, place: usize, count: usize) -> String {
    let [place, count] = [place, count].map(|count| grouped(count as u64));
    format!("{} is now number {place} of {count}.", capital(&name(item)))
}

/// The button that removes it, by itself.
pub const REMOVE: &str = "Remove";

/// The same, with what it removes.
pub fn remove(item: &FundItem) -> String {
    format!("Remove {}", name(item))
}

/// That it was removed.
pub fn removal(item: &FundItem) -> String {
    format!("Removed {}. Undo brings it back.", name(item))
}

/// What it is called inside a sentence.
fn name(item: &FundItem) -> String {
    match item {
        FundItem::Bid(bid) => format!("bid {bid}"),
        FundItem::Cost(number, bid) => format!("cost {number} of bid {bid}"),
        FundItem::Option(number, bid) => format!("option {number} of bid {bid}"),
        FundItem::Applicant(name) => name.to_owned(),
        FundItem::Source(number) => format!("source {number}"),
        FundItem::Commitment(number) => format!("commitment {number}"),
        FundItem::PrintedTotal(number) => format!("printed total {number}"),
        FundItem::Rule(number) => format!("rule {number}"),
    }
}
