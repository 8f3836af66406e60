//! The text of a letter with places that are filled in for each bid: `{reference}`, `{amount}`.

/// What can be filled in, by the name that stands in braces; these are columns of the letter sheet, too.
pub const PLACEHOLDERS: [&str; 12] = [
    "reference",
    "bidder",
    "title",
    "requested",
    "outcome",
    "amount",
    "reserve_rank",
    "reserve_amount",
    "conditions",
    "stages_of_payment",
    "reason",
    "round",
];

/// Those about the reserve list. A line with one of them stands only in letters to bids that are on it.
pub const RESERVE_PLACEHOLDERS: [&str; 2] = ["reserve_rank", "reserve_amount"];

/// What stands in braces and is none of the names: it stays in every letter as it is.
#[must_use]
pub fn unknown_placeholders(text: &str) -> Vec<String> {
    let mut unknown: Vec<String> = Vec::new();
    for piece in pieces(text) {
        if let Piece::Braces(name) = piece {
            let is_new = !PLACEHOLDERS.contains(&name) && !unknown.iter().any(|one| one == name);
            if is_new {
                unknown.push(name.to_owned());
            }
        }
    }
    unknown
}

/// The text for a bid that is not on the reserve list: without the lines about it.
pub(super) fn without_reserve_lines(text: &str) -> String {
    let is_about_it = |piece: &Piece<'_>| match piece {
        Piece::Braces(name) => RESERVE_PLACEHOLDERS.contains(name),
        Piece::Words(_) => false,
    };
    text.split_inclusive('\n').filter(|line| !pieces(line).iter().any(is_about_it)).collect()
}

/// The letter with `value` filled in for each name that there is.
pub(super) fn filled<'v>(text: &str, value: &dyn Fn(&str) -> Option<&'v str>) -> String {
    let mut letter = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => letter.push_str(words),
            Piece::Braces(name) => match value(name) {
                Some(value) => letter.push_str(value),
                None => letter.extend(["{", name, "}"]),
            },
        }
    }
    letter
}

enum Piece<'t> {
    Words(&'t str),
    /// What stands in braces.
    Braces(&'t str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        // A brace that is never closed, or opened once more before, is one of the words.
        let end = after.find(['{', '}']).filter(|end| after[*end..].starts_with('}'));
        let Some(end) = end else {
            let words = rest.len() - after.len();
            pieces.push(Piece::Words(&rest[..words]));
            rest = after;
            continue;
        };
        pieces.push(Piece::Words(before));
        pieces.push(Piece::Braces(&after[..end]));
        rest = &after[end + 1..];
    }
    pieces.push(Piece::Words(rest));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_name_is_filled_in_and_all_else_stays() {
        let value = |name: &str| match name {
            "reference" => Some("SS1"),
            "amount" => Some("£17,000 {title}"),
            _ => None,
        };
        for (text, letter) in [
            ("Dear {bidder},\n{reference}: {amount}.", "Dear {bidder},\nSS1: £17,000 {title}."),
            ("{", "{"),
            ("a {{reference}} b", "a {SS1} b"),
            ("{reference", "{reference"),
            ("}{reference}{", "}SS1{"),
            ("", ""),
            ("{}é{é}", "{}é{é}"),
        ] {
            assert_eq!(filled(text, &value), letter, "{text}");
        }
        let text =
            "Dear {bidder},\nYou are number {reserve_rank}.\r\nYours {sincerely}\n{{reserve_amount} it is";
        assert_eq!(without_reserve_lines(text), "Dear {bidder},\nYours {sincerely}\n");
        assert_eq!(without_reserve_lines("{reserve}\n\n{amount"), "{reserve}\n\n{amount");
        assert_eq!(unknown_placeholders("{amount} {sum} {sum} {} {reference}"), ["sum", ""]);
    }
}
