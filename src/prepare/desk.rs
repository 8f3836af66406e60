//! What lies on the desk: nothing yet, or what was brought and waits to be looked through.

use leptos::prelude::*;
use tranche::shell::browser::brought::Dropped;
use tranche::shell::browser::{address, document};
use tranche::table::{Grid, Remark, TableFacts};

use super::at_work::AtWork;
use super::whole::Whole;

/// A table that was brought, with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the file is called, or that it was pasted.
    pub name: String,
    /// One table, or several of a workbook; at least one.
    pub grids: Vec<Grid>,
    /// What the file says of the round.
    pub facts: TableFacts,
    /// How it was read.
    pub remarks: Vec<Remark>,
}

/// What is on show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The bids there are, and the ways to bring others.
    Start,
    /// What has to be said of a round before its bids are typed.
    Blank,
    /// A table, to be looked through.
    Table(Table),
    /// A whole fund, to be looked at.
    Whole(Whole),
}

/// The heading of whatever screen is on show: where the keyboard goes when the screen changes.
pub const HEADING: &str = "heading";

/// Where it is said why something is not shown.
pub const REFUSED: &str = "refused";

/// A handle to what is on show and what has to be said about it.
#[derive(Clone, Copy)]
pub struct Desk {
    screen: RwSignal<Screen>,
    /// Why what was brought last is not on show; empty where all is well.
    pub refused: RwSignal<String>,
    /// The file that is being read, if one is.
    pub at_work: AtWork,
    /// Whether the page is left because the bids are used.
    used: StoredValue<bool>,
}

impl Desk {
    /// An empty desk.
    pub fn provide() -> Self {
        let desk = Self {
            screen: RwSignal::new(Screen::Start),
            refused: RwSignal::new(String::new()),
            at_work: AtWork::new(),
            used: StoredValue::new(false),
        };
        provide_context(desk);
        desk
    }

    /// The handle, inside the program.
    pub fn get() -> Self {
        expect_context()
    }

    /// What is on show.
    pub fn screen(self) -> Screen {
        self.screen.get()
    }

    /// Shows something else, and begins reading it at its heading.
    pub fn show(self, screen: Screen) {
        self.refused.set(String::new());
        self.screen.set(screen);
        set_timeout(|| document::focus(HEADING), std::time::Duration::ZERO);
    }

    /// Reads what was dropped or pasted on the first screen. On another one it would put away what is looked through.
    pub fn take(self, dropped: Dropped) {
        if self.screen.with_untracked(|screen| *screen == Screen::Start) {
            self.at_work.take(self, dropped);
        } else {
            self.refuse("To read something else, choose “Bring something else” first.".to_owned());
        }
    }

    /// Leaves for the bids that were kept.
    pub fn leave(self, query: &str) {
        self.used.set_value(true);
        address::go(query);
    }

    /// Whether the page is left because the bids are used, and what was looked through is kept.
    pub fn leaves_knowingly(self) -> bool {
        self.used.get_value()
    }

    /// Says why something is not shown.
    pub fn refuse(self, words: String) {
        let has_words = !words.is_empty();
        self.refused.set(words);
        if has_words {
            // On a small screen it may stand out of sight.
            set_timeout(|| document::focus(REFUSED), std::time::Duration::ZERO);
        }
    }
}
