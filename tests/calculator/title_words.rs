//! Which characters of a title are no words: a table for ever, because links depend on it.

use support::example;
use tranche::{Fund, FundFile, Words};

/// Left out for ever: white space of ASCII and spaces that do not break, quotes, dashes, the full stop. What Unicode may add to
/// any of these stays a character that counts.
const LEFT_OUT: &[u32] = &[
    0x09, 0x0a, 0x0b, 0x0c, 0x0d, // tab to carriage return
    0x20, // space
    0x22, // "
    0x27, // '
    0x2d, // -
    0x2e, // .
    0x60, // `
    0xa0, // no-break space
    0xab, // «
    0xad, // soft hyphen
    0xb4, // ´
    0xbb, // »
    0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
    0x200a, // spaces of all widths
    0x200b, // zero width space
    0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, // hyphens and dashes
    0x2018, 0x2019, 0x201a, 0x201b, 0x201c, 0x201d, 0x201e, 0x201f, // quotes
    0x202f, // narrow no-break space
    0x2039, 0x203a, // single angle quotes
    0x2212, // minus sign
    0xfeff, // byte order mark
];

/// The example with this title of its first bid.
fn titled(file: &FundFile, title: &str) -> Words {
    let mut file = file.clone();
    title.clone_into(&mut file.bids[0].title);
    Words::of(&Fund::new(file).unwrap())
}

fn file() -> FundFile {
    let mut file = (*Fund::read(example::text()).unwrap()).clone();
    file.bids.truncate(1);
    file.stated.clear();
    file
}

#[test]
fn exactly_the_characters_of_the_table_are_left_out() {
    let file = file();
    let without = titled(&file, "ab");
    let beyond = [0x1_0000, 0x1_d7d8, 0x1_f600, 0xe_0020, 0xe_007f, 0xf_0000, 0x10_ffff];
    for character in (0..0x1_0000).chain(beyond).filter_map(char::from_u32) {
        let is_left_out = titled(&file, &format!("a{character}b")) == without;
        assert_eq!(is_left_out, LEFT_OUT.contains(&character.into()), "{:#x}", u32::from(character));
    }
}

#[test]
fn letters_from_a_to_z_count_as_small_ones_and_no_others_do() {
    let file = file();
    for character in ('\u{21}'..'\u{3000}').filter(|c| !LEFT_OUT.contains(&u32::from(*c))) {
        let small: String = character.to_lowercase().collect();
        let is_same = titled(&file, &format!("a{character}")) == titled(&file, &format!("a{small}"));
        let is_same_letter = small == character.to_string();
        assert_eq!(is_same, is_same_letter || character.is_ascii_uppercase(), "{character}");
    }
}

#[track_caller]
fn check(change: impl Fn(&mut FundFile), is_same: bool, what: &str) {
    let before = (*Fund::read(example::text()).unwrap()).clone();
    let mut after = before.clone();
    change(&mut after);
    let (before, after) = (Fund::new(before).unwrap(), Fund::new(after).unwrap());
    assert_eq!(Words::of(&before) == Words::of(&after), is_same, "{what}");
}

#[test]
fn titles_who_asks_references_and_totals_are_words() {
    let penny = tranche::Money::from_pence(1);
    check(|file| file.title.push('x'), false, "title");
    check(|file| file.period.push('x'), false, "period");
    check(|file| file.bids[0].title.push('x'), false, "title of a bid");
    check(|file| file.partnerships[0].name.push('x'), false, "who asks");
    check(|file| file.bids[0].partnership = file.bids[1].partnership.clone(), false, "somebody else asks");
    check(|file| file.bids[0].reference = "Z9".try_into().unwrap(), false, "reference");
    check(|file| file.sources[0].amount = file.sources[0].amount + penny, false, "source");
    check(|file| file.commitments[0].amount = file.commitments[0].amount + penny, false, "commitment");
    // A word does not wander from a bid to who asks for it.
    let wandered = |file: &mut FundFile| {
        let last = file.bids[0].title.pop().unwrap();
        let asks = file.bids[0].partnership.clone();
        let partnership = file.partnerships.iter_mut().find(|one| one.id == asks).unwrap();
        partnership.name.insert(0, last);
    };
    check(wandered, false, "a letter that changed its place");
}

#[test]
fn what_is_no_word_of_a_bid_leaves_words_as_they_are() {
    check(|file| file.id = "another".try_into().unwrap(), true, "id");
    check(|file| file.bids.reverse(), true, "order");
    check(|file| file.partnerships.reverse(), true, "order of partnerships");
    check(|file| file.bids[0].purpose.push('x'), true, "purpose");
    check(|file| file.bids[0].notes.push("x".to_owned()), true, "note");
    check(|file| file.group.one.push('x'), true, "what partnerships are called");
    check(|file| file.partnerships[0].short.push('x'), true, "short name");
    check(
        |file| file.bids[0].title = format!(" “{}”. ", file.bids[0].title.to_ascii_uppercase()),
        true,
        "case",
    );
}
