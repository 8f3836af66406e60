//! Words that stand beside amounts in board papers, in lower case.

/// What words beside one amount say of it.
pub enum Phrase {
    /// It is about this much.
    Approximate,
    /// It is at most this much.
    UpTo,
    /// Something else.
    Other,
}

/// Understands all words of one side of an amount together.
pub fn phrase(words: &[&str]) -> Phrase {
    let one_of = |known: &[&str]| !words.is_empty() && words.iter().all(|word| known.contains(word));
    if one_of(&[
        "approx",
        "approximately",
        "approximate",
        "about",
        "around",
        "circa",
        "c",
        "ca",
        "est",
        "estimate",
        "estimated",
        "roughly",
    ]) {
        return Phrase::Approximate;
    }
    if matches!(
        words.join(" ").as_str(),
        "up to"
            | "upto"
            | "max"
            | "maximum"
            | "maximum of"
            | "a maximum of"
            | "up to a maximum of"
            | "no more than"
            | "not more than"
            | "not exceeding"
            | "not to exceed"
            | "at most"
            | "capped at"
    ) {
        return Phrase::UpTo;
    }
    Phrase::Other
}

/// Whether a word, in whatever capitals, says that something could be reduced.
pub fn speaks_of_reduction(word: &str) -> bool {
    ["reduced", "reducible", "reduce", "lowered"].iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether a word, in whatever capitals, says that a figure is the lower one.
pub fn speaks_of_less(word: &str) -> bool {
    let known = ["reduced", "reducible", "reduce", "lowered", "lower", "cut", "scaled", "minimum", "min"];
    known.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether words between two amounts say that the second is the lower one that would do. “Reduced by” and “reduced
/// from” say something else.
pub fn reducing<'a>(words: impl Iterator<Item = &'a str>) -> bool {
    let mut core = false;
    for word in words {
        match word {
            _ if speaks_of_less(word) => core = true,
            "which" | "that" | "this" | "it" | "and" | "but" | "or" | "could" | "can" | "may" | "might"
            | "be" | "is" | "if" | "required" | "necessary" | "needed" | "also" | "a" | "an" | "the"
            | "amount" | "of" | "to" | "as" | "low" | "back" | "down" | "possibly" | "bid" | "request"
            | "figure" => {}
            _ => return false,
        }
    }
    core
}

/// Whether a word says that a figure is for each of something or for a time.
pub fn counting(word: &str) -> bool {
    matches!(
        word,
        "each"
            | "per"
            | "x"
            | "pa"
            | "p.a"
            | "annum"
            | "annually"
            | "yearly"
            | "year"
            | "years"
            | "pm"
            | "p.m"
            | "pcm"
            | "month"
            | "months"
            | "monthly"
            | "week"
            | "weekly"
            | "hour"
            | "hourly"
            | "ph"
            | "p.h"
            | "day"
            | "daily"
            | "head"
            | "ea"
            | "every"
    )
}
