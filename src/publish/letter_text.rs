//! The text of a letter with places that are filled in for each bid: `{reference}`, `{amount}`.

/// What can be filled in, by the name that stands in braces; these are columns of the letter sheet, too.
pub const PLACEHOLDERS: [&str; 13] = [
    "reference",
    "bidder",
    "title",
    "requested",
    "outcome",
    "amount",
    "award",
    "reserve_rank",
    "reserve_amount",
    "conditions",
    "stages_of_payment",
    "reason",
    "round",
];

/// Those about the reserve list. A line with one of them stands only in letters to bids that are on it.
pub const RESERVE_PLACEHOLDERS: [&str; 2] = ["reserve_rank", "reserve_amount"];

/// What is filled in for a name; `None` where the name is none of them.
type Value<'f, 'v> = &'f dyn Fn(&str) -> Option<&'v str>;

/// The letter with `value` filled in for each name that there is. A line of which nothing is filled in, because all that it asks for is
/// empty, is left out, with the heading above it if nothing else stands below that: no “Conditions:” stands there with nothing behind it.
/// What asks for nothing stays.
pub(super) fn filled(text: &str, value: Value<'_, '_>) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut letter = String::new();
    let mut is_left_out = false;
    for part in lines.chunk_by(|one, next| is_blank(one) == is_blank(next)) {
        if is_blank(part[0]) {
            // The empty line behind a paragraph goes with it.
            letter.extend(part.iter().filter(|_| !is_left_out).copied());
            is_left_out = false;
            continue;
        }
        let stays = lines_that_stay(part, value);
        letter.extend(stays.iter().map(|line| line_of(line, value)));
        is_left_out = stays.is_empty();
    }
    if is_left_out {
        letter.truncate(letter.trim_end().len());
    }
    letter
}

/// Of a paragraph, read from below: a heading is known to have nothing under it only then.
fn lines_that_stay<'t>(paragraph: &[&'t str], value: Value<'_, '_>) -> Vec<&'t str> {
    let mut stays: Vec<&str> = Vec::with_capacity(paragraph.len());
    let (mut is_gone_below, mut is_there_below) = (false, false);
    for line in paragraph.iter().rev() {
        let is_heading = line.trim_end().ends_with(':') && names(line).next().is_none();
        let goes = is_empty(line, value) || (is_heading && is_gone_below && !is_there_below);
        if !goes {
            stays.push(line);
        }
        (is_gone_below, is_there_below) =
            if is_heading { (false, false) } else { (is_gone_below || goes, is_there_below || !goes) };
    }
    stays.reverse();
    stays
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

/// Whether a line asks for something and nothing of it is there, or is about a reserve list that the bid is not on.
fn is_empty(line: &str, value: Value<'_, '_>) -> bool {
    let has_nothing = |name: &str| value(name).is_some_and(|value| value.trim().is_empty());
    let is_of_no_list = |name: &str| RESERVE_PLACEHOLDERS.contains(&name) && has_nothing(name);
    (names(line).next().is_some() && names(line).all(has_nothing)) || names(line).any(is_of_no_list)
}

/// What stands in braces.
fn names(line: &str) -> impl Iterator<Item = &str> {
    pieces(line).into_iter().filter_map(|piece| match piece {
        Piece::Braces(name) => Some(name),
        Piece::Words(_) => None,
    })
}

fn line_of(text: &str, value: Value<'_, '_>) -> String {
    let mut line = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => line.push_str(words),
            Piece::Braces(name) => match value(name) {
                Some(value) => line.push_str(value),
                None => line.extend(["{", name, "}"]),
            },
        }
    }
    line
}

/// A part of a text.
#[derive(Clone, Copy)]
pub(super) enum Piece<'t> {
    /// What stands as it is.
    Words(&'t str),
    /// What stands in braces.
    Braces(&'t str),
}

/// The parts of a text, in their order.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
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

    fn value(name: &str) -> Option<&'static str> {
        Some(match name {
            "reference" => "SS1",
            "amount" => "£17,000 {title}",
            "conditions" | "reason" | "reserve_rank" | "reserve_amount" => "",
            _ => return None,
        })
    }

    #[test]
    fn what_has_a_name_is_filled_in_and_all_else_stays() {
        for (text, letter) in [
            ("Dear {bidder},\n{reference}: {amount}.", "Dear {bidder},\nSS1: £17,000 {title}."),
            ("{", "{"),
            ("a {{reference}} b", "a {SS1} b"),
            ("{reference", "{reference"),
            ("}{reference}{", "}SS1{"),
            ("", ""),
            ("\n\n", "\n\n"),
            ("{}é{é}", "{}é{é}"),
        ] {
            assert_eq!(filled(text, &value), letter, "{text}");
        }
    }

    #[test]
    fn what_would_stand_there_with_nothing_in_it_is_left_out() {
        for (text, letter) in [
            ("{reference}\nConditions: {conditions}\nYours", "SS1\nYours"),
            ("{reference}\n\nConditions:\n- {conditions}\n\nYours", "SS1\n\nYours"),
            ("{reference}\r\n\r\nConditions: {conditions}\r\n", "SS1"),
            ("Why: {reason}\n\nYours", "Yours"),
            ("{conditions}{reason}", ""),
            (
                "Conditions:\n- {conditions}\n- {reference}\nWhy:\n{reason}\n\nYours",
                "Conditions:\n- SS1\n\nYours",
            ),
            ("Why:\n{reason}\nConditions:\n{conditions}\n\nYours", "Yours"),
            // What asks for nothing is never left out with its neighbours, and what is filled in, or no name, keeps its line.
            ("We are sorry.\nReason: {reason}\n\nYours", "We are sorry.\n\nYours"),
            ("Please note:\nWe write again.\n{reason}", "Please note:\nWe write again.\n"),
            ("{reference}, {conditions}", "SS1, "),
            ("{conditions} {sum}", " {sum}"),
            // Of the reserve list a line says nothing to others, whatever else is in it.
            ("{reference}\nNumber {reserve_rank} is {reference}.\nYours", "SS1\nYours"),
            ("{reference}\n\nNumber {reserve_rank} is {reference}.\n\nYours", "SS1\n\nYours"),
        ] {
            assert_eq!(filled(text, &value), letter, "{text}");
        }
    }
}
