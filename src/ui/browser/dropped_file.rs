//! A file that was dropped on one page and is read by another of the same tab.

use js_sys::Uint8Array;
use leptos::prelude::window;

use super::document;

const KEY: &str = "tranche-dropped";

/// What browsers let a tab remember is about 5 million characters, of which a byte takes one.
const MOST_BYTES: usize = 4 << 20;

/// How long, in milliseconds, a page may take to come.
const MOST_AGE: u64 = 60_000;

/// The kinds of files in which bids are brought, by how their names end.
pub const KINDS: &str = ".csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.docx,.odt,.htm,.html,.json,.jsonl,.pb";

/// A file, with its name.
pub struct DroppedFile {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl DroppedFile {
    /// Whether its name is that of a file of bids.
    #[must_use]
    pub fn may_have_bids(&self) -> bool {
        let ends = |kind: &str| {
            let (name, kind) = (self.name.as_bytes(), kind.as_bytes());
            let end = name.len().checked_sub(kind.len()).and_then(|at| name.get(at..));
            end.is_some_and(|end| end.eq_ignore_ascii_case(kind))
        };
        KINDS.split(',').any(ends)
    }

    /// Leaves it for the page that this tab goes to; whether the browser takes it.
    #[must_use]
    pub fn leave(&self) -> bool {
        let Ok(Some(session)) = window().session_storage() else { return false };
        let bytes = self.bytes.iter().map(|byte| char::from(*byte));
        let name = self.name.replace('\n', " ");
        let head = format!("{}\n{name}\n", document::milliseconds());
        let text: String = head.chars().chain(bytes).collect();
        self.bytes.len() <= MOST_BYTES && session.set_item(KEY, &text).is_ok()
    }

    /// Takes the one that was left here, once.
    #[must_use]
    pub fn take() -> Option<(String, Uint8Array)> {
        let session = window().session_storage().ok()??;
        let text = session.get_item(KEY).ok()??;
        let _ = session.remove_item(KEY);
        let (left, text) = text.split_once('\n')?;
        let (name, bytes) = text.split_once('\n')?;
        // The tab went somewhere else meanwhile: nobody asks for it any more.
        let age = document::milliseconds().saturating_sub(left.parse().ok()?);
        if age > MOST_AGE {
            return None;
        }
        let bytes: Vec<u8> = bytes.chars().filter_map(|byte| u8::try_from(u32::from(byte)).ok()).collect();
        Some((name.to_owned(), Uint8Array::from(bytes.as_slice())))
    }
}
