//! The link in the address of a page, or what is left of one.

use super::find::{FUND_MAGIC, Kind};
use super::link_scenario::{BadLink, LinkScenario};
use super::near_miss::begins_almost_with;
use super::versions::SCENARIO;
use super::{find, read};
use crate::fund::Fund;

/// As many letters and digits in a row are no word of an address: something was meant to be opened.
const REMAINS: usize = 15;
/// What an address of this page may ask for.
const FIELDS: [&str; 10] =
    ["fund", "own", "do", "start", "edit", "send", "failed", "wall", "result", "embed"];

/// The code of a fund, of any version.
const FUND: Kind = Kind { magic: FUND_MAGIC, shortest: &[] };

/// What the address of a page holds of links.
pub type Address = Option<Result<LinkScenario, BadLink>>;

/// Opens the link in a page's address: `None` where the address holds none, and nothing that looks like the remains of one.
///
/// Only what follows `?` or `#` can be a link that has to be explained: a folder may well be called `tranche1`.
#[must_use]
pub fn read_address(fund: &Fund, address: &str) -> Address {
    let plain = find::unpeeled(address);
    let (path, rest) = parted(&plain);
    match (read(fund, rest), read(fund, path)) {
        (Err(BadLink::NotFound), Ok(received)) => Some(Ok(received)),
        // A `%` that slipped in may have eaten two characters of them.
        (Err(BadLink::NotFound), Err(_)) => {
            (has_remains(rest) || has_remains(parted(address).1)).then_some(Err(BadLink::Remains))
        }
        (found, _) => Some(found),
    }
}

/// An address up to the first `?` or `#`, and what follows.
fn parted(address: &str) -> (&str, &str) {
    address.find(['?', '#']).map_or((address, ""), |at| address.split_at(at))
}

/// Whether what follows `?` or `#` holds letters and digits that belong to no known field, or almost the word that codes
/// begin with.
fn has_remains(rest: &str) -> bool {
    let (query, fragment) = match rest.find('#') {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    let parts = query.split(['?', '&']).filter(|part| !is_field(part)).chain([fragment]);
    parts.into_iter().any(|part| match find::letters_and_digits(part) {
        letters if find::has_word(&letters, FUND.magic) => has_remains_beside_funds(&letters),
        _ => longest_run(part) >= REMAINS || has_near_miss(part),
    })
}

/// The same where the letters have the code of a fund: it is no scenario's, and another reader tells what is wrong with it.
fn has_remains_beside_funds(letters: &str) -> bool {
    let is_left = |letters: &str| letters.len() >= REMAINS || has_near_miss(letters);
    let mut left = letters;
    while let Some((before, _)) = left.split_once(FUND.magic) {
        if is_left(before) {
            return true;
        }
        let whole = find::candidates(&FUND, &left[before.len()..]).find_map(Result::ok);
        let Some(end) = whole.and_then(|framed| Some(left.find(framed.body)? + framed.body.len())) else {
            return false;
        };
        left = left.get(end + find::CHECKSUM..).unwrap_or_default();
    }
    is_left(left)
}

/// Whether a part of a query is a field of this page, or the `name=value` that a tracker added.
fn is_field(part: &str) -> bool {
    let (name, value) = part.split_once('=').map_or((part, None), |(name, value)| (name, Some(value)));
    let is_word = |text: &str| {
        (1..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    FIELDS.contains(&name) || (value.is_some() && is_word(name) && !has_near_miss(name))
}

fn longest_run(text: &str) -> usize {
    let runs = text.split(|c: char| !c.is_ascii_alphanumeric());
    runs.map(|run| without_signs(run).len()).max().unwrap_or_default()
}

/// Signs that were encoded again and again are no letters.
fn without_signs(mut run: &str) -> &str {
    while let Some(rest) = run.strip_prefix("2525") {
        run = rest;
    }
    run
}

/// Whether a text has the magic word, or one that a single slip makes of it: a letter changed, missing, added, or two
/// exchanged.
fn has_near_miss(text: &str) -> bool {
    let letters = find::letters_and_digits(text);
    let (letters, magic) = (letters.as_bytes(), SCENARIO.magic.as_bytes());
    (0..letters.len()).any(|at| begins_almost_with(&letters[at..], magic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_page_itself_are_silent() {
        for rest in [
            "",
            "?",
            "?#",
            "#bids",
            "#title",
            "?fund=invest-to-save-2013-14",
            "?own=parks-2031&edit=parks",
            "?utm_source=newsletter2031augustedition",
            "?fbclid=IwAR0abcdefghijklmnopqrstuvw",
            "?do=home",
            "?result=K7QX2M4D&embed",
            "?fund=northumberland1234567890",
            "#%2525252525252523bids",
            "#the-long-name-of-some-part-of-a-page",
        ] {
            assert!(!has_remains(rest), "{rest}");
        }
    }

    #[test]
    fn what_may_have_been_a_link_is_told() {
        for rest in [
            "#TRANCHE",
            "?#TRANCH2HF",
            "#RANCHE2HF",
            "#TRNACHE2",
            "#TRAINCHE2",
            "#transhe2",
            "?tranche1",
            "#Q55XDWWGNC5C96X",
            "?Q55XDWWGNC5C96X",
            "?fund=parks&Q55XDWWGNC5C96X",
            "#fund=parks;Q55XDWWGNC5C96X",
        ] {
            assert!(has_remains(rest), "{rest}");
        }
    }
}
