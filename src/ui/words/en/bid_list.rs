//! The list of bids: what it is sorted by, the search in it, and its headings.

/// Its heading.
pub const BIDS: &str = "Bids";

/// What it is sorted by.
pub const SORT_BY: &str = "Sort by";

/// By the size of the request.
pub const SIZE: &str = "size";

/// By theme.
pub const THEME: &str = "theme";

/// The field to search in.
pub const SEARCH: &str = "Search bids";

/// How many bids the search has found, and that no figure depends on it.
pub fn found(bids: usize, all: usize) -> String {
    match all {
        1 => format!("{bids} of 1 bid shown. Totals still include it."),
        all => format!("{bids} of {all} bids shown. Totals still include all {all} bids."),
    }
}

/// How many decisions were made before their bids changed.
pub fn to_check(decisions: usize) -> String {
    match decisions {
        1 => "1 decision needs checking: its bid has changed since.".to_owned(),
        several => format!("{several} decisions need checking: their bids have changed since."),
    }
}

/// The button that leads to the first of them.
pub const GO_TO_FIRST: &str = "Go to the first";

/// Above all bids, sorted by size.
pub const LARGEST_FIRST: &str = "Largest request first";

/// Above bids without a theme.
pub const NO_THEME: &str = "No theme";

/// Below the name of a partnership that asks for nothing.
pub const NO_BIDS: &str = "Made no bid in this round.";

/// One of several titles that stand one after the other.
pub fn title(reference: &str, title: &str) -> String {
    format!("{reference} {title}. ")
}
