//! Everything that a browser keeps, in one file: `tranche-backup/1`, see `docs/store-format.md`.

mod base64;

use crate::json::{self, Broken, Fields, Json, Misfit, Shape, Writer};
use crate::sorted_map::in_order;
use crate::store::{Backup, Checksum, Kept};

const FORMAT: &str = "tranche-backup/1";
/// What the format of every such file begins with.
pub const FAMILY: &str = "tranche-backup/";

/// The names of what may stand under a key.
const TEXT: &str = "text";
const BYTES: &str = "bytes";

/// Why a text is not a backup that can be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadBackup {
    /// It is something else.
    NotOne,
    /// A later version of this page wrote it.
    Newer,
    /// It stops being JSON: some of it is missing or was changed.
    Broken(Broken),
    /// Something in it is not what it should be.
    Misfit(Misfit),
    /// What stands under this key is not what was written.
    Changed(String),
    /// Each part is what was written, and some are missing, or are in another order, or the time is another.
    Incomplete,
}

impl From<Misfit> for BadBackup {
    fn from(misfit: Misfit) -> Self {
        Self::Misfit(misfit)
    }
}

/// Whether a text looks like such a file, of whatever version.
#[must_use]
pub fn may_be(text: &str) -> bool {
    text.contains(FAMILY)
}

/// The text of a backup that was made at this time, in milliseconds since 1970. The same always gives the same text.
#[must_use]
pub fn write(entries: &[(String, Kept)], made: u64) -> String {
    BackupEntries::of(entries).write(made)
}

/// What a backup holds, whenever it is made.
pub struct BackupEntries {
    parts: Vec<String>,
    /// The checksums of all, one behind the other.
    sums: String,
}

impl BackupEntries {
    /// Everything that is to be in it.
    #[must_use]
    pub fn of(entries: &[(String, Kept)]) -> Self {
        let mut sums = String::new();
        let part = |(key, kept): &(String, Kept)| match kept {
            Kept::Text(text) => part(key, TEXT, text, &mut sums),
            Kept::Bytes(bytes) => part(key, BYTES, &base64::write(bytes), &mut sums),
        };
        Self { parts: entries.iter().map(part).collect(), sums }
    }

    /// Tells whether another backup holds the same.
    #[must_use]
    pub fn checksum(&self) -> Checksum {
        Checksum::of(&self.sums)
    }

    /// The text of the backup that was made at this time.
    #[must_use]
    pub fn write(&self, made: u64) -> String {
        let made = made.to_string();
        Writer::object(&|json| {
            json.text("format", FORMAT);
            json.text("made", &made);
            json.text("checksum", &Checksum::of(&[made.as_str(), &self.sums].concat()).to_string());
            json.json("entries", &format!("[{}]", self.parts.join(", ")));
        })
    }
}

fn part(key: &str, kind: &str, value: &str, sums: &mut String) -> String {
    let sum = sum(key, kind, value);
    sums.push_str(&sum);
    Writer::object(&|json| {
        json.text("key", key);
        json.text("checksum", &sum);
        json.text(kind, value);
    })
}

fn sum(key: &str, kind: &str, value: &str) -> String {
    Checksum::of(&[kind, "\n", key, "\n", value].concat()).to_string()
}

/// Reads a backup. The mark that some programs put before a text, and the ends of lines between its parts, may be others: no value has
/// any of them in it.
///
/// # Errors
/// Says why it cannot be relied on, and which part of it; nothing is read in part. See [`whole_parts`].
pub fn read(text: &str) -> Result<Backup, BadBackup> {
    let json = match json::parse(without_mark(text)) {
        Ok(json) => json,
        Err(broken) if may_be(text) => return Err(BadBackup::Broken(broken)),
        Err(_) => return Err(BadBackup::NotOne),
    };
    let mut fields = fields(&json)?;
    let made = fields.text("made")?;
    let checksum = fields.text("checksum")?;
    let parts = fields.needed_list("entries")?;
    fields.done()?;
    let mut sums = made.clone();
    let entries = parts.into_iter().map(|part| entry(part, &mut sums)).collect::<Result<Vec<_>, _>>()?;
    if let Some(key) = twice(&entries).first() {
        return Err(BadBackup::Changed((*key).to_owned()));
    }
    match made.parse() {
        Ok(made) if Checksum::of(&sums).to_string() == checksum => Ok(Backup { made, entries }),
        _ => Err(BadBackup::Incomplete),
    }
}

/// What can be relied on of a backup that cannot be relied on as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeParts {
    /// All that is what was written.
    pub backup: Backup,
    /// The keys of what is not, as far as they can be read.
    pub changed: Vec<String>,
}

/// The parts of a backup that are what was written; `None` where none are, or nothing can be told apart. What may be missing altogether
/// is not told.
#[must_use]
pub fn whole_parts(text: &str) -> Option<WholeParts> {
    let json = json::parse(without_mark(text)).ok()?;
    let mut fields = fields(&json).ok()?;
    let made = fields.text("made").ok()?.parse().ok()?;
    let (mut entries, mut changed) = (Vec::new(), Vec::new());
    for part in fields.needed_list("entries").ok()? {
        match entry(part, &mut String::new()) {
            Ok(whole) => entries.push(whole),
            Err(BadBackup::Changed(key)) => changed.push(key),
            Err(_) => changed.push(String::new()),
        }
    }
    // Nobody knows which one was written.
    let twice: Vec<String> = twice(&entries).into_iter().map(str::to_owned).collect();
    entries.retain(|(key, _)| twice.binary_search(key).is_err());
    changed.extend(twice);
    (!entries.is_empty()).then_some(WholeParts { backup: Backup { made, entries }, changed })
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The fields of a backup that this version can read.
fn fields<'j, 't>(json: &'j Json<'t>) -> Result<Fields<'j, 't>, BadBackup> {
    let mut fields = Fields::of(String::new(), json).map_err(|_| BadBackup::NotOne)?;
    let format = fields.text("format").map_err(|_| BadBackup::NotOne)?;
    match format.strip_prefix(FAMILY) {
        Some("1") => Ok(fields),
        Some(version) if version.parse::<u32>().is_ok() => Err(BadBackup::Newer),
        Some(_) => Err(fields.misfit(Shape::NotOneOf(format)).into()),
        None => Err(BadBackup::NotOne),
    }
}

fn entry(mut part: Fields, sums: &mut String) -> Result<(String, Kept), BadBackup> {
    let key = part.text("key")?;
    let checksum = part.text("checksum")?;
    let kind = if part.has(BYTES) { BYTES } else { TEXT };
    let value = part.text(kind)?;
    part.done()?;
    if sum(&key, kind, &value) != checksum {
        return Err(BadBackup::Changed(key));
    }
    sums.push_str(&checksum);
    let kept = match kind {
        BYTES => base64::read(&value).map(Kept::Bytes),
        _ => Some(Kept::Text(value)),
    };
    match kept {
        Some(kept) => Ok((key, kept)),
        None => Err(BadBackup::Changed(key)),
    }
}

/// The keys that are there more than once, in their order.
fn twice(entries: &[(String, Kept)]) -> Vec<&str> {
    let order = in_order(entries.iter().map(|(key, _)| key.as_str()));
    let pairs = order.windows(2).filter(|pair| entries[pair[0]].0 == entries[pair[1]].0);
    let mut keys: Vec<&str> = pairs.map(|pair| entries[pair[0]].0.as_str()).collect();
    keys.dedup();
    keys
}
