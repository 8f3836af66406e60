//! The rest of a quoted line that a mail program has broken without a mark before it.

use super::quoted_line::QuotedLine;

/// Mail programs break lines that are longer than this, or a little more.
const FULL: usize = 60;
/// Of how many letters a rest is at most.
const LONGEST_REST: usize = 40;

/// Puts each such rest back into the quotation that it stands in, so that this does not end there.
///
/// Only what cannot be anything else is taken for one: between two lines that are quoted alike a single short one that goes on in
/// the middle of a sentence, where its first word had no room. A line with an address or a colon may be somebody's own.
pub fn rejoin(lines: &mut [QuotedLine<'_>]) {
    for at in 1..lines.len().saturating_sub(1) {
        if is_rest(lines[at - 1], lines[at], lines[at + 1]) {
            lines[at].depth = lines[at - 1].depth;
        }
    }
}

fn is_rest(before: QuotedLine<'_>, line: QuotedLine<'_>, behind: QuotedLine<'_>) -> bool {
    let length = |text: &str| text.chars().count();
    let first = line.text.split_whitespace().next().unwrap_or_default();
    let goes_on = first.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
        && !before.text.ends_with(['.', '!', '?', ':', ';', '>', '…']);
    line.depth < before.depth
        && before.depth == behind.depth
        && goes_on
        && length(before.text) + length(first) >= FULL
        && length(line.text) <= LONGEST_REST
        && !line.text.contains([':', '@', '<', '#'])
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "> I have gone through all of the bids once more and would give this, as";

    #[track_caller]
    fn check(text: &str, depth: usize) {
        let mut lines: Vec<QuotedLine<'_>> = text.lines().map(QuotedLine::of).collect();
        rejoin(&mut lines);
        assert_eq!(lines[1].depth, depth, "{text}");
    }

    #[test]
    fn only_what_cannot_be_anything_else_is_the_rest_of_a_quoted_line() {
        check(&format!("{LONG}\nyou asked me\n> to"), 1);
        check(&format!(">{LONG}\nyou asked me\n>> to"), 2);
        for rest in
            ["You did", "you: no", "see https://example.org", "", "> you", "ben@board.example says", "# one"]
        {
            let depth = usize::from(rest.starts_with('>'));
            check(&format!("{LONG}\n{rest}\n> to"), depth);
        }
        check(&format!("{LONG}.\nyou asked me\n> to"), 0);
        check(&format!("{LONG}\nyou asked me\n\n> to"), 0);
        check(&format!("{LONG}\nyou asked me\n>> to"), 0);
        check("> as\nyou asked me\n> to", 0);
    }
}
