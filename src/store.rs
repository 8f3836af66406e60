//! What a browser keeps of rounds, as texts under keys: the bids, every state that the decisions on them have been in, and
//! tables that are half checked.
//!
//! Nothing here touches a browser; `ui::store` does. See `docs/store-format.md`.

mod checked_text;
mod checksum;
mod copy_record;
mod draft;
mod entry;
mod free_title;
mod head;
mod inventory;
mod kept;
pub mod key;
mod leftover;
pub mod legacy;
mod read_back;
pub mod restore;
mod revision;
mod row;
mod selection;
mod set_aside;
mod source;
pub mod stand_in;
mod states;
mod thin;
mod waiting;

pub use checksum::Checksum;
pub use copy_record::{CopyRecord, WrittenCopy, is_recent_copy};
pub use draft::{DraftRecord, surplus};
pub use entry::{Entry, RECOVERABLE, Term, exchange_places};
pub use free_title::free_title;
pub use head::Head;
pub use inventory::Inventory;
pub use kept::{Backup, Kept};
pub use leftover::{Fate, Leftover};
pub use read_back::{ReadBack, read_back};
pub use revision::{CHUNK, Revision, replay};
pub use row::Row;
pub use selection::Selection;
pub use set_aside::{AsideKind, SetAside};
pub use source::DraftSource;
pub use states::{State, states};
pub use thin::{Thinning, thinned};
pub use waiting::with_waiting;

/// Why a text that is kept cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It is damaged.
    Damaged,
    /// A later version of this page wrote it.
    Newer,
}

/// The words of the first line of a text, after its name and version, and what stands below that line.
fn parts<'a>(text: &'a str, name: &str) -> Result<(Vec<&'a str>, &'a str), Unusable> {
    parts_of_version("1", text, name)
}

/// The same of a text that is of this version.
fn parts_of_version<'a>(known: &str, text: &'a str, name: &str) -> Result<(Vec<&'a str>, &'a str), Unusable> {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut words = line.split(' ');
    let version = words.next().and_then(|word| word.strip_prefix(name)?.strip_prefix('/'));
    match version {
        Some(version) if version == known => Ok((words.collect(), rest)),
        Some(version) if version.bytes().all(|byte| byte.is_ascii_digit()) => Err(Unusable::Newer),
        _ => Err(Unusable::Damaged),
    }
}

/// A number, or none where a dash stands.
fn unless_dash<N: std::str::FromStr>(word: &str) -> Result<Option<N>, Unusable> {
    match word {
        "-" => Ok(None),
        number => number.parse().map(Some).map_err(|_| Unusable::Damaged),
    }
}
