//! Words for what is dropped or pasted while something else is on show.

use super::capital;
use crate::ui::browser::paste_and_drop::DropContent;

/// That nothing is read where bids are typed.
pub const BLANK_FIRST: &str = "To read a table, press “Back” first.";

/// That something waits until it is clear what is to become of the table on show.
pub fn another_waits(dropped: &DropContent) -> String {
    format!(
        "{} was not read: you are still checking this table. If you read it now, the start screen has a way back to this \
         table and your answers.",
        capital(&of_dropped(dropped))
    )
}

fn of_dropped(dropped: &DropContent) -> String {
    match dropped {
        DropContent::File(file) => format!("“{}”", file.name()),
        DropContent::Html { .. } => "the pasted table".to_owned(),
        DropContent::Text(_) => "the pasted text".to_owned(),
    }
}
