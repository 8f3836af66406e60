//! Whose something is, as far as names tell.

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
