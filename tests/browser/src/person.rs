//! How a person finds and reads things: by what they are and what they are called.

use crate::page::Page;
use crate::part::{Part, plain};

/// Where one can look for parts: the whole page, or a part of it.
///
/// A name is matched exactly, or else as the first words of one: `"B1"` finds “B1 Night shelter”, never “B12”.
pub trait Look {
    /// The place itself, as a part.
    fn here(&self) -> Part<'_>;

    /// A fieldset, section, article, details or anything with the role of a group, by its legend, label or heading.
    fn group(&self, name: &str) -> Part<'_> {
        self.here().step("group", name)
    }

    fn radio(&self, label: &str) -> Part<'_> {
        self.here().step("radio", label)
    }

    fn checkbox(&self, label: &str) -> Part<'_> {
        self.here().step("checkbox", label)
    }

    /// Something to type into or pick from.
    fn field(&self, label: &str) -> Part<'_> {
        self.here().step("field", label)
    }

    fn button(&self, name: &str) -> Part<'_> {
        self.here().step("button", name)
    }

    fn link(&self, name: &str) -> Part<'_> {
        self.here().step("link", name)
    }

    /// One of a list, by its first words.
    fn item(&self, name: &str) -> Part<'_> {
        self.here().step("item", name)
    }

    fn heading(&self, text: &str) -> Part<'_> {
        self.here().step("heading", text)
    }

    /// An open dialog.
    fn dialog(&self, name: &str) -> Part<'_> {
        self.here().step("dialog", name)
    }

    fn table(&self, caption: &str) -> Part<'_> {
        self.here().step("table", caption)
    }

    /// All that can be read here, on one line.
    #[track_caller]
    fn text(&self) -> String {
        self.here().read("text", "")
    }

    /// The figure beside `term`: the text of the `dd` that belongs to that `dt`.
    #[track_caller]
    fn figure(&self, term: &str) -> String {
        self.here().read("figure", term)
    }

    /// What the live regions say at the moment.
    #[track_caller]
    fn status(&self) -> String {
        self.here().read("status", "")
    }

    /// The names of all parts of a role, such as `"radio"`, in the page's order.
    #[track_caller]
    fn names(&self, role: &str) -> Vec<String> {
        let names = self.here().wait_to("names", role);
        names.as_array().into_iter().flatten().map(plain).collect()
    }

    #[track_caller]
    fn expect_text(&self, wanted: &str) {
        self.here().expect("text", "", wanted, |text| text.contains(wanted));
    }

    #[track_caller]
    fn expect_no_text(&self, unwanted: &str) {
        let wanted = format!("nothing like {unwanted}");
        self.here().expect("text", "", &wanted, |text| !text.contains(unwanted));
    }

    #[track_caller]
    fn expect_figure(&self, term: &str, wanted: &str) {
        self.here().expect("figure", term, wanted, |text| text == wanted);
    }

    #[track_caller]
    fn expect_status(&self, wanted: &str) {
        self.here().expect("status", "", wanted, |text| text.contains(wanted));
    }
}

impl Look for Page {
    fn here(&self) -> Part<'_> {
        Part::whole(self)
    }
}

impl Look for Part<'_> {
    fn here(&self) -> Part<'_> {
        self.clone()
    }
}

impl Page {
    /// One of the menu of the board, which is opened for it.
    #[track_caller]
    pub fn menu(&self, item: &str) -> Part<'_> {
        if !self.names("button").iter().any(|name| name == item) {
            self.button("More").press();
        }
        self.button(item)
    }

    /// The cells of a row, without its header.
    #[track_caller]
    pub fn table_row(&self, caption: &str, row_header: &str) -> Vec<String> {
        let cells = self.table(caption).wait_to("row", row_header);
        cells.as_array().into_iter().flatten().map(plain).collect()
    }

    #[track_caller]
    pub fn expect_table_row(&self, caption: &str, row_header: &str, wanted: &[&str]) {
        self.table(caption).expect("row", row_header, &wanted.join(" | "), |row| row == wanted.join(" | "));
    }

    /// The name of the part that has the keyboard's focus.
    #[track_caller]
    pub fn focused(&self) -> String {
        self.here().read("focused", "")
    }

    #[track_caller]
    pub fn expect_focused(&self, wanted: &str) {
        self.here().expect("focused", "", wanted, |name| name == wanted);
    }
}
