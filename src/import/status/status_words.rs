//! The words that say that a bid does not stand, and how far each reaches.

use std::sync::LazyLock;

use crate::import::cell_text::key;

/// Where a word says so. What says it further says it nearer too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Where it is all that stands in a cell or in brackets.
    Cell,
    /// Where it is all that stands behind a dash in a name: “Garden - lapsed”.
    Part,
    /// Where a cell, brackets or what stands behind a dash begin with it: “Garden - rejected by the panel”.
    Beginning,
    /// Anywhere in a note.
    Note,
}

use Reach::{Beginning, Cell, Note, Part};

const WORDS: &[(&str, Reach)] = &[
    ("withdrawn", Note),
    ("withdrew", Note),
    ("ineligible", Note),
    ("not eligible", Note),
    ("not accepted", Note),
    ("superseded by", Note),
    ("replaced by", Note),
    ("duplicate of", Note),
    ("turned down", Note),
    ("rejected at", Note),
    ("pulled by", Note),
    ("not meet criteria", Note),
    ("not meet the criteria", Note),
    ("tynnwyd yn ôl", Note),
    ("does not meet", Note),
    ("bid withdrawn", Beginning),
    ("application withdrawn", Beginning),
    ("now withdrawn", Beginning),
    ("rejected", Beginning),
    ("refused", Beginning),
    ("declined", Beginning),
    ("disqualified", Beginning),
    ("not progressed", Beginning),
    ("superseded", Beginning),
    ("replaced with", Beginning),
    ("merged with", Beginning),
    ("merged into", Beginning),
    ("combined with", Beginning),
    ("resubmitted as", Beginning),
    ("unsuccessful", Beginning),
    ("not supported", Beginning),
    ("lapsed", Beginning),
    ("cancelled", Beginning),
    ("canceled", Beginning),
    ("deferred", Beginning),
    ("void", Beginning),
    ("not proceeding", Beginning),
    ("not progressing", Beginning),
    ("not considered", Beginning),
    ("fails eligibility", Beginning),
    ("fails threshold", Beginning),
    ("outside scope", Beginning),
    ("outside criteria", Beginning),
    ("outside the scope", Beginning),
    ("outside the criteria", Beginning),
    ("invalid", Beginning),
    ("not valid", Beginning),
    ("inelig", Beginning),
    ("removed", Beginning),
    ("deleted", Beginning),
    ("funded elsewhere", Beginning),
    ("already funded", Beginning),
    ("previously funded", Beginning),
    ("no longer proceeding", Beginning),
    ("not taken forward", Beginning),
    ("did not progress", Beginning),
    ("not pursued", Beginning),
    ("not being pursued", Beginning),
    ("abandoned", Beginning),
    ("screened out", Beginning),
    ("sifted out", Beginning),
    ("not submitted", Beginning),
    ("struck off", Beginning),
    ("inadmissible", Beginning),
    ("no further action", Beginning),
    ("entered in error", Beginning),
    ("please ignore", Beginning),
    ("do not use", Beginning),
    ("to be deleted", Beginning),
    ("not a bid", Beginning),
    ("not an application", Beginning),
    ("non-eligible", Beginning),
    ("ineligable", Beginning),
    ("withdrawen", Beginning),
    ("witdrawn", Beginning),
    ("stood down", Beginning),
    ("pulled out", Beginning),
    ("bid pulled", Beginning),
    ("applicant pulled out", Beginning),
    ("late - not considered", Beginning),
    ("late – not considered", Beginning),
    ("duplicate entry", Beginning),
    ("incomplete application", Beginning),
    ("failed eligibility", Beginning),
    ("dropped out", Beginning),
    ("anghymwys", Beginning),
    ("zurückgezogen", Beginning),
    ("wycofany", Beginning),
    ("nicht förderfähig", Beginning),
    ("odrzucony", Beginning),
    ("non éligible", Beginning),
    ("not for this round", Beginning),
    ("your organisation", Part),
    ("your project", Part),
    ("organisation name", Part),
    ("project name", Part),
    ("name of organisation", Part),
    ("name of group", Part),
    ("name of project", Part),
    ("name of applicant", Part),
    ("eg", Part),
    ("e.g", Part),
    ("bid now withdrawn", Beginning),
    ("applicant withdrew", Beginning),
    ("applicant has withdrawn", Beginning),
    ("the applicant has withdrawn", Beginning),
    ("this bid does not", Beginning),
    ("this application does not", Beginning),
    ("not be considered", Note),
    ("received after the deadline", Note),
    ("duplicate", Part),
    ("on hold", Part),
    ("no longer required", Part),
    ("not for decision", Part),
    ("w/d", Part),
    ("gwrthodwyd", Part),
    ("example", Part),
    ("sample", Part),
    ("dummy", Part),
    ("test", Part),
    ("closed", Part),
    ("reject", Part),
    ("failed", Part),
    ("incomplete", Part),
    ("out of area", Part),
    ("out of scope", Part),
    ("excluded", Part),
    ("pulled", Part),
    ("dropped", Part),
    ("late application", Part),
    ("rej", Part),
    ("w/drawn", Part),
    ("not met", Part),
    ("decline", Cell),
    ("refuse", Cell),
    ("fail", Cell),
    ("draft", Cell),
    ("wd", Cell),
    ("returned", Cell),
    ("returned to applicant", Cell),
    ("late", Cell),
    ("received late", Cell),
    ("passed to", Cell),
    ("funded from", Cell),
    ("funded in", Cell),
    ("referred to", Cell),
    ("transferred to", Cell),
    ("replaced", Cell),
    ("ignore", Cell),
    ("delete", Cell),
    ("paused", Cell),
    ("expired", Cell),
    ("suspended", Cell),
    ("nfa", Cell),
    ("next round", Cell),
    ("carried over", Cell),
    ("eoi only", Cell),
    ("enquiry only", Cell),
    ("retiré", Cell),
    ("retirada", Cell),
    ("outside boundary", Cell),
];

/// The words by their first two letters, because most cells of a table are held against them.
static BY_LETTERS: LazyLock<[Vec<(&'static str, Reach)>; 1024]> = LazyLock::new(|| {
    let mut by_letters = [const { Vec::new() }; 1024];
    for (word, reach) in WORDS {
        by_letters[first_letters(word)].push((*word, *reach));
    }
    by_letters
});

/// Where words with the first two letters of a text stand, in capitals or not; other words may stand there too.
fn first_letters(text: &str) -> usize {
    let letter = |at: usize| text.as_bytes().get(at).map_or(0, |byte| usize::from(byte & 31));
    letter(0) * 32 + letter(1)
}

/// The words that reach so far.
pub fn reaching(reach: Reach) -> impl Iterator<Item = &'static str> {
    WORDS.iter().filter(move |(_, known)| *known >= reach).map(|(word, _)| *word)
}

/// Whether a text is one of the words.
pub fn is(text: &str, reach: Reach) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    alike(text, reach).any(|word| word.len() == text.len())
}

/// Whether a text begins with one of the words.
pub fn begins(text: &str, reach: Reach) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    alike(text, reach).any(|word| !text[word.len()..].starts_with(char::is_alphanumeric))
}

/// The words whose letters a text begins with, in capitals or not.
fn alike(text: &str, reach: Reach) -> impl Iterator<Item = &'static str> {
    // Nearly every text begins with other letters: this is asked of each cell.
    let alike = move |word: &&str| {
        let start = text.get(..word.len());
        start.is_some_and(|start| {
            word.eq_ignore_ascii_case(start) || !word.is_ascii() && *word == start.to_lowercase()
        })
    };
    BY_LETTERS[first_letters(text)]
        .iter()
        .filter(move |(_, known)| *known >= reach)
        .map(|(word, _)| *word)
        .filter(alike)
}

/// Words with which a status begins that says that the bid stands.
const STANDS: &[&str] = &[
    "eligible",
    "valid",
    "received",
    "complete",
    "submitted",
    "new",
    "open",
    "live",
    "active",
    "accept",
    "approve",
    "pending",
    "in progress",
    "under",
    "in assessment",
    "assessed",
    "shortlisted",
    "recommend",
    "ok",
    "yes",
    "y",
    "for decision",
    "to be",
    "to decide",
    "awaiting",
    "ready",
    "checked",
    "support",
    "fund",
    "current",
    "on time",
    "pass",
    "met",
    "stands",
    "in",
    "proceed",
    "progress",
    "conditional",
    "confirmed",
    "registered",
    "panel",
    "board",
];

/// Whether a status says that its bid stands.
pub fn stands(status: &str) -> bool {
    let key = key(status);
    let begins = |word: &&str| {
        key.strip_prefix(word).is_some_and(|rest| word.len() > 3 || rest.is_empty() || rest.starts_with(' '))
    };
    STANDS.iter().any(begins)
}
