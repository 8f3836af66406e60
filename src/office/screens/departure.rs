//! Whether the page is left for something that it writes.

use tranche::ui::browser::document;

/// How long the next page may take, in milliseconds. Whoever is still here then has perhaps told the browser to stop.
const PATIENCE: u64 = 20_000;

/// Whether the page is left for something that it writes.
#[derive(Clone, Copy)]
pub enum Departure {
    /// It is not.
    None,
    /// That is being written.
    Writing,
    /// It is written, and its page is on its way since then, in milliseconds since 1970.
    Since(u64),
}

impl Departure {
    /// It is written, and its page is asked for.
    pub fn now() -> Self {
        Self::Since(document::milliseconds())
    }

    /// Whether it goes on.
    pub fn goes_on(self) -> bool {
        match self {
            Self::None => false,
            Self::Writing => true,
            Self::Since(then) => document::milliseconds().saturating_sub(then) < PATIENCE,
        }
    }
}
