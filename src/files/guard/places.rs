//! Places in a sheet as they are written: `B12`, `A1:C9`. The reader of workbooks counts them without minding how far.

use crate::files::damage::damaged;
use crate::files::limits::{MOST_COLUMNS, MOST_ROWS};
use crate::import::NotImported;

/// The row and the column of `B12`, counted from 1, or nothing of either where it is not there.
///
/// # Errors
/// More letters or digits than any spreadsheet has.
pub fn reach(place: &str) -> Result<(u32, u32), NotImported> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic).count();
    let digits = place.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
    if letters > 3 {
        return Err(NotImported::TooManyColumns { most: MOST_COLUMNS });
    }
    if digits > 7 {
        return Err(NotImported::TooManyRows { most: MOST_ROWS });
    }
    let column = place
        .bytes()
        .take(letters)
        .fold(0, |column, letter| column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1);
    Ok((place[letters..letters + digits].parse().unwrap_or_default(), column))
}

/// A range such as `A1:C9` must not end before it begins.
///
/// # Errors
/// It does, or a place in it is out of reach.
pub fn range(range: &str) -> Result<(), NotImported> {
    let Some((from, to)) = range.split_once(':') else { return reach(range).map(|_| ()) };
    let ((first, left), (last, right)) = (reach(from)?, reach(to)?);
    if first > last || left > right { Err(damaged(format!("a range {range}"))) } else { Ok(()) }
}
