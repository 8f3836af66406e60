//! Whose something is, as far as names tell.

use crate::listing::plain;

/// Whether two names are one person's: capitals and spaces tell nobody apart. A missing name is nobody's, so it is never the
/// same as another.
#[must_use]
pub fn is_same_sender(one: &str, other: &str) -> bool {
    letters(one).next().is_some() && letters(one).eq(letters(other))
}

/// Whether two things that were sent may be of one person: they have one name, or one has none and both say the same.
#[must_use]
pub fn may_be_of_one(one: &str, other: &str, says_the_same: impl FnOnce() -> bool) -> bool {
    let is_named = |name: &str| letters(name).next().is_some();
    is_same_sender(one, other) || (!(is_named(one) && is_named(other)) && says_the_same())
}

/// Whether two names that are not the same may be one person's all the same: all words of one are in the other, as in “Ann Lee” and
/// “Cllr Ann Lee”, or they have the last word and a first letter in common, as in “A. Lee” and “Ann Lee”. It is never certain, so
/// somebody has to be told.
#[must_use]
pub fn may_be_one_person(one: &str, other: &str) -> bool {
    if is_same_sender(one, other) {
        return false;
    }
    let [one, other] = [one, other].map(plain);
    let [one, other] = [&one, &other].map(|name| name_words(name));
    let ([first @ .., last], [second @ .., same]) = (one.as_slice(), other.as_slice()) else { return false };
    let are_in = |some: &[&str], all: &[&str]| some.iter().all(|word| all.contains(word));
    let initial = |word: &&str| word.chars().next();
    let shares_initial =
        || first.iter().any(|word| second.iter().any(|other| initial(word) == initial(other)));
    are_in(&one, &other) || are_in(&other, &one) || (last == same && shares_initial())
}

fn name_words(name: &str) -> Vec<&str> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// What a name is looked up by: the same for all that [`is_same_sender`] takes for one. Empty where nobody is named.
#[must_use]
pub fn sender_key(name: &str) -> String {
    letters(name).collect()
}

/// A name without what nobody sees in it, but what would turn the letters round or make two names of one look.
#[must_use]
pub fn readable_name(name: &str) -> String {
    let is_unseen = |c: char| {
        matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
            || matches!(c, '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}')
    };
    name.chars().filter(|c| !is_unseen(*c)).collect::<String>().trim().to_owned()
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    let words = name.split_whitespace().enumerate();
    words.flat_map(|(at, word)| {
        let space = (at > 0).then_some(' ');
        space.into_iter().chain(word.chars().flat_map(char::to_lowercase))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, is_same: bool) {
        assert_eq!(is_same_sender(one, other), is_same, "{one:?} and {other:?}");
        assert_eq!(is_same_sender(other, one), is_same, "{other:?} and {one:?}");
        let is_same_key = !sender_key(one).is_empty() && sender_key(one) == sender_key(other);
        assert_eq!(is_same_key, is_same, "{one:?} and {other:?}");
    }

    #[test]
    fn capitals_and_spaces_tell_nobody_apart() {
        check("Ann", "ann", true);
        check("  ann ", "ANN", true);
        check("Élise  de\u{a0}Vries", "ÉLISE DE VRIES", true);
        check("Ann", "Anne", false);
        check("Ann Lee", "Annlee", false);
        check("José", "Jose", false);
        check("", "", false);
        check(" ", "\t", false);
    }

    #[test]
    fn names_that_are_alike_may_be_one_persons_and_the_same_name_is_certain() {
        for (one, other, may_be) in [
            ("Ann Lee", "Cllr Ann Lee", true),
            ("A. Lee", "Ann Lee", true),
            ("A. Lee", "Cllr Ann Lee", true),
            ("Lee, Ann", "Ann Lee", true),
            ("ann.lee@board.example", "Ann Lee", true),
            ("José Ruiz", "Jose Ruiz", true),
            ("Ann", "Ann Lee", true),
            ("Ann Lee", "ann  LEE", false),
            ("Ben Lee", "Ann Lee", false),
            ("Cllr Smith", "Cllr Jones", false),
            ("", "Ann Lee", false),
            ("–", "Ann Lee", false),
        ] {
            assert_eq!(may_be_one_person(one, other), may_be, "{one:?} and {other:?}");
            assert_eq!(may_be_one_person(other, one), may_be, "{other:?} and {one:?}");
        }
    }

    #[test]
    fn what_has_no_name_may_be_of_anybody_who_says_the_same() {
        for (one, other, says_the_same, may_be) in [
            ("Ann", "ann", false, true),
            ("Ann", "Ben", true, false),
            ("Ann", " ", true, true),
            ("", "Ann", true, true),
            ("", "", true, true),
            ("", "", false, false),
            ("Ann", "", false, false),
        ] {
            assert_eq!(may_be_of_one(one, other, || says_the_same), may_be, "{one:?} and {other:?}");
        }
    }
}
