//! Funds of one's own: brought into this browser by the reader, and kept there under names of their own.

use super::browser::address;
use super::browser::storage::Storage;
use crate::{Contents, Fund, FundFile, Words, is_name, name_of_title};

/// The text of the fund that is kept under a name; `None` where there is none, or where the browser keeps nothing.
#[must_use]
pub fn read(name: &str) -> Option<String> {
    Storage::open()?.read(&key(name))
}

/// The names of all funds that are kept, in no order.
#[must_use]
pub fn names() -> Vec<String> {
    let beginning = key("");
    let keys = Storage::open().map(|storage| storage.keys(&beginning)).unwrap_or_default();
    keys.iter().map(|key| key[beginning.len()..].to_owned()).collect()
}

/// Keeps a fund under a name that no other fund has, and returns the name; `None` where it is not kept.
///
/// The same fund brought again goes by the name it has: its text is the same to the last character.
#[must_use]
pub fn keep(fund: &Fund) -> Option<String> {
    let storage = Storage::open()?;
    let text = text(fund)?;
    let stem = if fund.id.is_fresh() { name_of_title(&fund.title) } else { stem(fund.id.as_str()) };
    let names = (1..).map(|number| if number == 1 { stem.clone() } else { format!("{stem}-{number}") });
    let is_free = |name: &String| storage.read(&key(name)).is_none_or(|there| there == text);
    let name = names.take(1000).find(is_free)?;
    storage.write(&key(&name), &text).then_some(name)
}

/// A list that is here already and has the same bids, figures and words, whatever its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Here {
    /// The name it goes by.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Whether all that is said besides, such as advice and notes, is the same too.
    pub is_same: bool,
}

/// The list that is here already and has the same bids, if there is one.
#[must_use]
pub fn here_already(fund: &Fund) -> Option<Here> {
    let (contents, words) = (Contents::of(fund), Words::of(fund));
    let mut names = names();
    names.sort();
    names.into_iter().find_map(|name| {
        let kept = Fund::read(&read(&name)?).ok()?;
        let alike = Contents::of(&kept) == contents && Words::of(&kept) == words;
        let is_same = FundFile { id: fund.id.clone(), ..FundFile::clone(&kept) } == **fund;
        alike.then(|| Here { name, title: kept.title.clone(), is_same })
    })
}

/// Whether just this fund is kept under a name, to the last character.
#[must_use]
pub fn is_kept(name: &str, fund: &Fund) -> bool {
    text(fund).is_some_and(|text| read(name).as_ref() == Some(&text))
}

/// Puts a changed fund where it was kept before; `false` where it is not kept.
#[must_use]
pub fn replace(name: &str, fund: &Fund) -> bool {
    let written = |text: String| Storage::open().is_some_and(|storage| storage.write(&key(name), &text));
    text(fund).is_some_and(written)
}

/// Forgets a fund. The decisions on it stay where they are.
pub fn remove(name: &str) {
    if let Some(storage) = Storage::open() {
        storage.remove(&key(name));
    }
}

fn text(fund: &Fund) -> Option<String> {
    serde_json::to_string(&**fund).ok()
}

/// What can stand in an address of a fund's id.
fn stem(id: &str) -> String {
    let stem: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(50).collect();
    if is_name(&stem) { stem } else { "fund".to_owned() }
}

fn key(name: &str) -> String {
    format!("tranche-fund {} {name}", address::folder())
}
