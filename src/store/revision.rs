//! The states that a scenario has been in, one after the other: what changed from the last one, and every so often the
//! whole.

use std::fmt;
use std::str::FromStr;

use super::{Checksum, Head, Unusable, parts};

/// The name of this text.
const NAME: &str = "tranche-revision";

/// Of so many states the first is whole, so that no more have to be read to have the latest.
pub const CHUNK: u32 = 50;

/// A state of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its number, its time, and the checksum of its whole text.
    pub head: Head,
    change: Change,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Change {
    /// The whole text.
    Whole(String),
    /// What stands in the place of so many bytes, from this one on.
    Splice { start: usize, removed: usize, inserted: String },
}

impl Revision {
    /// The name of this text.
    pub const NAME: &'static str = NAME;

    /// The first state of a scenario.
    #[must_use]
    pub fn first(text: &str, at: u64) -> Self {
        let head = Head { number: 0, at, checksum: Checksum::of(text) };
        Self { head, change: Change::Whole(text.to_owned()) }
    }

    /// The state after this one, whose text is `before`.
    #[must_use]
    pub fn next(head: &Head, before: &str, text: &str, at: u64) -> Self {
        let number = head.number + 1;
        let splice = splice(before, text);
        let change = if number.is_multiple_of(CHUNK) { Change::Whole(text.to_owned()) } else { splice };
        Self { head: Head { number, at, checksum: Checksum::of(text) }, change }
    }

    /// The state after this one, written as a whole: for where the states before it are damaged.
    #[must_use]
    pub fn whole(head: &Head, text: &str, at: u64) -> Self {
        let head = Head { number: head.number + 1, at, checksum: Checksum::of(text) };
        Self { head, change: Change::Whole(text.to_owned()) }
    }

    /// This state, written as a whole: for where those before it go.
    pub(super) fn alone(&self, text: &str) -> Self {
        Self { head: self.head, change: Change::Whole(text.to_owned()) }
    }

    /// Whether it is the state of this number, and this its text.
    pub(super) fn is_of(&self, number: u32, text: &str) -> bool {
        self.head.number == number && self.head.checksum == Checksum::of(text)
    }

    /// The text of this state, whose forerunner has the text `before`. `None` where that is not what it was made from.
    pub(super) fn text(&self, before: Option<&str>) -> Option<String> {
        match &self.change {
            Change::Whole(text) => Some(text.clone()),
            Change::Splice { start, removed, inserted } => {
                let before = before?;
                let end = start.checked_add(*removed)?;
                Some([before.get(..*start)?, inserted, before.get(end..)?].concat())
            }
        }
    }
}

/// The text of the latest state, out of all states since a whole one in their order.
///
/// # Errors
/// Says why not where a state is missing or damaged. Which others can be read [`super::states`] tells.
pub fn replay(head: &Head, revisions: &[&str]) -> Result<String, Unusable> {
    let read: Vec<Result<Revision, Unusable>> = revisions.iter().map(|text| text.parse()).collect();
    let is_newer = || read.contains(&Err(Unusable::Newer));
    latest(head, &read).ok_or_else(|| if is_newer() { Unusable::Newer } else { Unusable::Damaged })
}

/// The text of the latest state, from the last one on that is written as a whole.
fn latest(head: &Head, read: &[Result<Revision, Unusable>]) -> Option<String> {
    let end = read.iter().position(|one| one.as_ref().is_ok_and(|one| one.head == *head))?;
    let whole =
        |one: &Result<Revision, Unusable>| matches!(one, Ok(Revision { change: Change::Whole(_), .. }));
    let start = read[..=end].iter().rposition(whole)?;
    let mut text = None;
    for (one, number) in
        read[start..=end].iter().rev().zip((0..=head.number).rev()).collect::<Vec<_>>().into_iter().rev()
    {
        let one = one.as_ref().ok().filter(|one| one.head.number == number)?;
        text = Some(one.text(text.as_deref())?);
    }
    text.filter(|text| Checksum::of(text) == head.checksum)
}

/// What to do to one text to have the other.
fn splice(before: &str, after: &str) -> Change {
    let start = before.bytes().zip(after.bytes()).take_while(|(one, other)| one == other).count();
    let start = (0..=start).rev().find(|at| before.is_char_boundary(*at)).unwrap_or_default();
    let (rest, new) = (&before[start..], &after[start..]);
    let same = rest.bytes().rev().zip(new.bytes().rev()).take_while(|(one, other)| one == other).count();
    let same = (0..=same).rev().find(|at| rest.is_char_boundary(rest.len() - at)).unwrap_or_default();
    let inserted = new[..new.len() - same].to_owned();
    Change::Splice { start, removed: rest.len() - same, inserted }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Head { number, at, checksum } = &self.head;
        write!(f, "{NAME}/1 {number} {at} {checksum} ")?;
        match &self.change {
            Change::Whole(text) => write!(f, "whole\n{text}"),
            Change::Splice { start, removed, inserted } => write!(f, "splice {start} {removed}\n{inserted}"),
        }
    }
}

impl FromStr for Revision {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let (words, rest) = parts(text, NAME)?;
        let damaged = |_| Unusable::Damaged;
        let [number, at, checksum, change @ ..] = words.as_slice() else { return Err(Unusable::Damaged) };
        let number = number.parse().map_err(damaged)?;
        let head = Head { number, at: at.parse().map_err(damaged)?, checksum: checksum.parse()? };
        let change = match change {
            ["whole"] => Change::Whole(rest.to_owned()),
            ["splice", start, removed] => Change::Splice {
                start: start.parse().map_err(damaged)?,
                removed: removed.parse().map_err(damaged)?,
                inserted: rest.to_owned(),
            },
            _ => return Err(Unusable::Damaged),
        };
        Ok(Self { head, change })
    }
}
