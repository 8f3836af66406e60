//! Words that a slip made of another.

/// Whether letters begin with a word, or with one that a single slip makes of it: a letter changed, missing, added, or two
/// exchanged.
pub fn begins_almost_with(letters: &[u8], magic: &[u8]) -> bool {
    let same = letters.iter().zip(magic).take_while(|(one, other)| one == other).count();
    if same == magic.len() {
        return true;
    }
    let (text, word) = (&letters[same..], &magic[same..]);
    let changed = text.get(1..).is_some_and(|text| text.starts_with(&word[1..]));
    let missing = text.starts_with(&word[1..]) && !(same == 0 && text.is_empty());
    let added = text.get(1..).is_some_and(|text| text.starts_with(word));
    let exchanged = match (text, word) {
        ([a, b, text @ ..], [c, d, word @ ..]) => a == d && b == c && text.starts_with(word),
        _ => false,
    };
    changed || missing || added || exchanged
}
