//! What looks like a place to be filled in, and is none: a slip in its name, or brackets of another kind.

use super::letter_text::{PLACEHOLDERS, Piece, pieces};
use crate::link::begins_almost_with;

/// Something that stays in every letter as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceholderSlip {
    /// As it stands there: `{amonut}`, `[amount]`.
    pub typed: String,
    /// The name that seems to be meant.
    pub meant: Option<&'static str>,
}

/// Brackets that other programs have for such places.
const BRACKETS: [(char, char); 4] = [('[', ']'), ('<', '>'), ('«', '»'), ('%', '%')];

/// Everything of that kind in a text, each once.
#[must_use]
pub fn placeholder_slips(text: &str) -> Vec<PlaceholderSlip> {
    let mut slips: Vec<PlaceholderSlip> = Vec::new();
    let pieces = pieces(text);
    for (at, piece) in pieces.iter().enumerate() {
        let found = match *piece {
            Piece::Words(words) => in_other_brackets(words),
            Piece::Braces(name) if !PLACEHOLDERS.contains(&name) => {
                vec![PlaceholderSlip { typed: format!("{{{name}}}"), meant: meant(name) }]
            }
            Piece::Braces(name) if is_doubled(&pieces, at) => {
                vec![PlaceholderSlip { typed: format!("{{{{{name}}}}}"), meant: meant(name) }]
            }
            Piece::Braces(_) => Vec::new(),
        };
        for slip in found {
            if !slips.contains(&slip) {
                slips.push(slip);
            }
        }
    }
    slips
}

/// Whether the braces stand within another pair.
fn is_doubled(pieces: &[Piece<'_>], at: usize) -> bool {
    let words = |at: Option<usize>| match at.and_then(|at| pieces.get(at)) {
        Some(Piece::Words(words)) => *words,
        _ => "",
    };
    // An outer brace that opens is a piece by itself, and an empty one may stand behind it.
    let before = pieces[..at].iter().rev().find_map(|piece| match piece {
        Piece::Words("") => None,
        piece => Some(matches!(piece, Piece::Words(words) if words.ends_with('{'))),
    });
    before == Some(true) && words(at.checked_add(1)).starts_with('}')
}

/// What stands in brackets of another kind and has almost the name of something.
fn in_other_brackets(words: &str) -> Vec<PlaceholderSlip> {
    let mut slips = Vec::new();
    for (opens, closes) in BRACKETS {
        for (at, _) in words.match_indices(opens) {
            let after = &words[at + opens.len_utf8()..];
            let inner = after.split_once(closes).map_or("", |(inner, _)| inner);
            let inner = inner.rsplit(opens).next().unwrap_or_default();
            if let Some(name) = meant(inner) {
                slips.push(PlaceholderSlip { typed: format!("{opens}{inner}{closes}"), meant: Some(name) });
            }
        }
    }
    slips
}

/// The name that a text is with at most one slip, or of which it is one of the words.
fn meant(text: &str) -> Option<&'static str> {
    let plain: String = text.trim().to_lowercase().replace([' ', '-'], "_");
    let same = PLACEHOLDERS.into_iter().find(|name| *name == plain);
    let is_slip =
        |name: &&str| plain.len() <= name.len() + 1 && begins_almost_with(plain.as_bytes(), name.as_bytes());
    let mut with_word = PLACEHOLDERS.into_iter().filter(|name| name.split('_').any(|word| word == plain));
    let one_of = || with_word.next().filter(|_| plain.len() > 2 && with_word.next().is_none());
    same.or_else(|| PLACEHOLDERS.into_iter().find(is_slip)).or_else(one_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_is_told_from_what_is_only_in_brackets() {
        for (text, slips) in [
            (
                "{amonut} of {requestd}",
                &[("{amonut}", Some("amount")), ("{requestd}", Some("requested"))][..],
            ),
            (
                "{Amount} {stages of payment}",
                &[("{Amount}", Some("amount")), ("{stages of payment}", Some("stages_of_payment"))],
            ),
            (
                "[amount], <Bidder>, «title», %reason%",
                &[
                    ("[amount]", Some("amount")),
                    ("<Bidder>", Some("bidder")),
                    ("«title»", Some("title")),
                    ("%reason%", Some("reason")),
                ],
            ),
            ("{{amount}} {{{title}}}", &[("{{amount}}", Some("amount")), ("{{title}}", Some("title"))]),
            ("<<amount>> [[amount]]", &[("[amount]", Some("amount")), ("<amount>", Some("amount"))]),
            (
                "{rank} {stages} {payment}",
                &[
                    ("{rank}", Some("reserve_rank")),
                    ("{stages}", Some("stages_of_payment")),
                    ("{payment}", Some("stages_of_payment")),
                ],
            ),
            ("{sum} {sum} {} {reserve}", &[("{sum}", None), ("{}", None), ("{reserve}", None)]),
            // Plain text, and what is right already.
            ("[see the annex] 5% of all, 10% of {amount} [{amount}] (amount) a < b > c <a@example.org>", &[]),
            ("{reference}{bidder}{ {amount} }", &[]),
        ] {
            let found = placeholder_slips(text);
            let found: Vec<_> = found.iter().map(|slip| (slip.typed.as_str(), slip.meant)).collect();
            assert_eq!(found, slips, "{text}");
        }
    }
}
