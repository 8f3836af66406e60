//! Which earlier state of a scenario a tab looks at. It is opened as a link is; that it is the reader's own is said by what their
//! browser remembers, so that whoever is sent the address is not told that it is theirs.

use crate::store::key::EARLIER_STATE;
use crate::ui::browser::storage;

/// Has this tab remember that a code is an earlier state of the scenario of this number.
pub fn note(number: usize, code: &str) {
    storage::remember_text(EARLIER_STATE, &format!("{number} {code}"));
}

/// The number of the scenario of which the code in this address is an earlier state; `None` where it is somebody's.
#[must_use]
pub fn number_of(address: &str) -> Option<usize> {
    let remembered = storage::remembered(EARLIER_STATE)?;
    let (number, code) = remembered.split_once(' ')?;
    address.ends_with(code).then(|| number.parse().ok()).flatten()
}
