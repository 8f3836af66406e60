//! What the parts of the page tell each other about keeping everything as one file.

use leptos::prelude::*;

/// The heading of all this: where the keyboard goes when something was done.
pub const TITLE: &str = "copy-title";

/// A handle to what was brought and what was done.
#[derive(Clone, Copy)]
pub struct CopyDesk {
    /// The text of a file with everything that was brought; empty where none was, or it is done with.
    pub brought: RwSignal<String>,
    /// What was done.
    pub said: RwSignal<String>,
    /// Why something was not done.
    pub refused: RwSignal<String>,
    /// Counts what was saved, brought or put off: whoever shows what is kept looks it up again.
    pub count: RwSignal<u32>,
}

impl CopyDesk {
    /// Nothing brought and nothing done.
    pub fn new() -> Self {
        let empty = || RwSignal::new(String::new());
        Self { brought: empty(), said: empty(), refused: empty(), count: RwSignal::new(0) }
    }

    /// Shows what a file brings.
    pub fn bring(self, text: String) {
        self.tell(String::new());
        self.brought.set(text);
    }

    /// Says what was done.
    pub fn tell(self, words: String) {
        self.refused.set(String::new());
        self.said.set(words);
    }

    /// Says why something was not done.
    pub fn refuse(self, words: String) {
        self.said.set(String::new());
        self.refused.set(words);
    }

    /// Has everybody look again.
    pub fn note(self) {
        self.count.update(|count| *count += 1);
    }
}
