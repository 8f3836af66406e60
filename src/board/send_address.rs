//! The way to where bids of one's own are saved or sent.

use tranche::link;

use super::editor::Editor;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;

/// Goes where a fund of one's own is saved or sent, with the decisions on show.
pub fn send(editor: Editor, name: &str) {
    let code = link::write(&editor.fund(), &editor.shown_now());
    address_bar::go(&format!("{}#{code}", addresses::send(name)));
}
