//! Every code of a scenario that a text holds, whole or not, and where it stands.

use super::find::{BadFrame, CHECKSUM, Effort, FUND_MAGIC, Frame, candidate};
use super::link_scenario::BadLink;
use super::near_miss::begins_almost_with;
use super::placed_letters::PlacedLetters;
use super::versions::SCENARIO;

/// A code, or what is left of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCode {
    /// The byte of the text at which it begins.
    pub place: usize,
    /// Its letters and digits; of a damaged one as many as seem to be its own.
    pub code: String,
    /// Why it is not whole: cut short, damaged, or only remains.
    pub damage: Option<BadLink>,
}

/// All codes of a text in their order, the same one as often as it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundCodes {
    /// The codes.
    pub codes: Vec<FoundCode>,
    /// Whether there are more than a mail would ever have, and the rest was not looked at.
    pub is_cut: bool,
}

/// How many damaged codes are told. Whole ones are for whoever opens them to count.
const MOST_DAMAGED: usize = 1_000;
/// How many letters of a damaged code are kept, to know it again where it is quoted.
const KEPT: usize = 2_000;
/// As many letters in a row behind a word that is almost the right one are no words, where digits are mixed with them.
const REMAINS: usize = 15;
/// Among so many characters of a code letters and digits are mixed, as good as always.
const MIXED_WITHIN: usize = 30;

/// Finds every code, in whatever stands around it. Takes no more time than the text is long.
#[must_use]
pub fn all_codes(text: &str) -> FoundCodes {
    let placed = PlacedLetters::of(text);
    let mut effort = Effort::of(placed.letters.len());
    let begins: Vec<usize> = placed.letters.match_indices(SCENARIO.magic).map(|(at, _)| at).collect();
    let mut search = Search { placed: &placed, whole_until: 0, found: Vec::new(), damaged: 0 };
    for (nth, at) in begins.iter().enumerate() {
        let next = begins.get(nth + 1).copied();
        // What stands within a whole code is part of it.
        if *at >= search.whole_until {
            match candidate(&SCENARIO, &placed.letters[*at..], &mut effort) {
                Some(Ok(framed)) => search.whole(*at, &framed),
                Some(Err(why)) if search.is_meant(*at, next) => search.damaged(*at, next, &why),
                Some(Err(_)) => {}
                None => search.remains(*at, next),
            }
        }
    }
    search.near_misses(&begins);
    let Search { mut found, damaged, .. } = search;
    found.sort_by_key(|(at, _)| *at);
    let codes = found.into_iter().map(|(_, code)| code).collect();
    FoundCodes { codes, is_cut: effort.is_spent || damaged > MOST_DAMAGED }
}

struct Search<'a> {
    placed: &'a PlacedLetters,
    /// Where the last whole code ends.
    whole_until: usize,
    /// With the letter at which each begins.
    found: Vec<(usize, FoundCode)>,
    damaged: usize,
}

impl Search<'_> {
    fn whole(&mut self, at: usize, framed: &Frame<'_>) {
        self.whole_until = at + framed.code.len();
        let code = framed.code.to_owned();
        self.found.push((at, FoundCode { place: self.placed.place(at), code, damage: None }));
    }

    fn damaged(&mut self, at: usize, next: Option<usize>, why: &BadFrame) {
        let (head, expected) = match why {
            BadFrame::Damaged { head, expected } => (*head, *expected),
            BadFrame::CutShort { found, expected } => (self.placed.letters.len() - at - found, *expected),
        };
        // A length that was damaged may say anything.
        let should_end = at.saturating_add(head).saturating_add(expected);
        let end = self.end(at, next).min(should_end);
        let damage = if end < should_end {
            BadLink::CutShort { found: end.saturating_sub(at + head), expected }
        } else {
            BadLink::Damaged
        };
        self.tell(at, end, damage);
    }

    /// The magic word, or almost, where no frame follows.
    fn remains(&mut self, at: usize, next: Option<usize>) {
        let is_fund = self.placed.letters[at..].starts_with(FUND_MAGIC);
        if !is_fund && self.is_code_like(at, next) {
            self.tell(at, self.end(at, next), BadLink::Remains);
        }
    }

    /// Whether what begins like a code is one. After “this tranche”, the words “I would give” look like a version and a length. A code
    /// may be typed in groups: then the word itself is parted, or letters and digits are mixed in the groups.
    fn is_meant(&self, at: usize, next: Option<usize>) -> bool {
        let (word, version) = (SCENARIO.magic.len(), at + SCENARIO.magic.len());
        let is_parted = self.placed.run_from(at) < word;
        let follows_at_once = self.placed.place(version) == self.placed.place(version - 1) + 1;
        let goes_on = follows_at_once && self.placed.is_digit(version) && self.placed.run_from(version) > 1;
        let rest = self.end(at, next).saturating_sub(version);
        is_parted || goes_on || self.placed.are_mixed(version, rest.min(MIXED_WITHIN))
    }

    /// Where what began ends at the latest: where the next begins, or at a blank line.
    fn end(&self, at: usize, next: Option<usize>) -> usize {
        let ends = [next, self.placed.blank_line_after(at), Some(self.placed.letters.len())];
        ends.into_iter().flatten().min().unwrap_or(at)
    }

    fn tell(&mut self, at: usize, end: usize, damage: BadLink) {
        self.damaged += 1;
        if self.damaged <= MOST_DAMAGED {
            let code = self.placed.letters[at..end.clamp(at, at.saturating_add(KEPT))].to_owned();
            let damage = Some(damage);
            self.found.push((at, FoundCode { place: self.placed.place(at), code, damage }));
        }
    }

    /// Whether letters in a row follow the word, at once or where one character more was lost.
    fn is_code_like(&self, at: usize, next: Option<usize>) -> bool {
        let (behind, end) = (at + SCENARIO.magic.len(), self.end(at, next));
        let is_run = |at: usize| {
            let run = self.placed.run_from(at).min(end.saturating_sub(at));
            run >= REMAINS && self.placed.are_mixed(at, run.min(MIXED_WITHIN))
        };
        (behind..behind + 4).any(is_run)
    }

    /// Codes of which the first word itself was damaged.
    fn near_misses(&mut self, begins: &[usize]) {
        let (letters, word) = (self.placed.letters.as_bytes(), SCENARIO.magic.as_bytes());
        let mut whole: Vec<(usize, usize)> = Vec::new();
        for (at, code) in self.found.iter().filter(|(_, code)| code.damage.is_none()) {
            whole.push((*at, at + code.code.len()));
        }
        let mut free_from = 0;
        for at in 0..letters.len().saturating_sub(word.len() + CHECKSUM) {
            if at < free_from || !begins_almost_with(&letters[at..], word) || is_near(begins, at) {
                continue;
            }
            let before = whole.partition_point(|(begin, _)| *begin <= at);
            let is_within = before.checked_sub(1).is_some_and(|last| whole[last].1 > at);
            let next = begins.get(begins.partition_point(|begin| *begin <= at)).copied();
            let told = self.damaged;
            if !is_within {
                self.remains(at, next);
            }
            if self.damaged > told {
                free_from = at + word.len();
            }
        }
    }
}

/// Whether the word itself stands there or a letter beside it: a word that is one slip away then begins there, too.
fn is_near(begins: &[usize], at: usize) -> bool {
    let next = begins.partition_point(|begin| *begin + 2 < at);
    begins.get(next).is_some_and(|begin| begin.abs_diff(at) <= 2)
}

#[cfg(test)]
mod tests {
    use super::super::find::framed;
    use super::*;

    #[test]
    fn a_code_that_was_cut_ends_at_the_blank_line_behind_it_or_where_the_next_begins() {
        let code = framed(SCENARIO.magic, 2, &"7".repeat(40));
        let cut = &code[..30];
        let text =
            format!("Look: {cut}…\n\nRegards, and so on, and so forth, and a few more words\n{cut}{code}");
        let found = all_codes(&text);
        let told: Vec<(usize, Option<BadLink>)> =
            found.codes.iter().map(|found| (found.place, found.damage.clone())).collect();
        let short = Some(BadLink::CutShort { found: 20, expected: 47 });
        let second = text.rfind(cut).unwrap() - cut.len();
        assert_eq!(told, [(6, short.clone()), (second, short), (second + cut.len(), None)]);
        assert!(!found.is_cut);
    }

    #[test]
    fn a_word_is_no_code() {
        for text in [
            "Tranche 2 of the money",
            "a tranche, and another tranche 1",
            "The branch elects",
            "TRANCHEFUND2HF0000000000000000000",
        ] {
            assert_eq!(all_codes(text), FoundCodes::default(), "{text}");
        }
    }

    /// Whatever words follow: those that begin with I or L look like version 1, and long ones like the rest of a code.
    #[test]
    fn no_sentence_about_a_tranche_is_a_code() {
        let words = "I I’d is in it if includes lists leaves looks L 1 2 2nd 1st would give what we was two will nothing full \
            recommendations responsibilities acknowledgements notwithstanding B1 £50,000";
        for before in ["For this tranche ", "the branch ", "Tranche: ", "tranche\n> "] {
            for first in words.split_whitespace() {
                for second in words.split_whitespace() {
                    for third in words.split_whitespace() {
                        let text = format!("{before}{first} {second} {third} and more, as we agreed.");
                        assert_eq!(all_codes(&text), FoundCodes::default(), "{text}");
                    }
                }
            }
        }
    }
}
