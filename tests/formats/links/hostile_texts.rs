//! Texts that were made to keep a page busy are answered, and soon.

use std::time::{Duration, Instant};

use support::link_frame;
use support::round::round;
use tranche::link::{self, BadLink};

use super::scenarios::{decided, in_full, received};
use super::version_1::shipped;

/// Ten times what it takes where nothing is optimised and the machine does other work. Steps cannot be counted from outside; but
/// what takes more time than the text is long would take most of an hour, and this tells the two apart.
const SOON: Duration = Duration::from_secs(60);

/// A text may mention tranches as often as it likes, but one that looks like codes within codes was made to keep a page busy.
#[test]
fn a_link_is_looked_for_behind_two_thousand_magic_words_and_not_behind_any_number() {
    let fund = round();
    let scenario = decided(&fund, [("S1", in_full())]);
    let code = link::write(&fund, &scenario);
    let cut = &code[..code.len() - 10];
    // A word, what looks like a link of some version or of a later one, and one that is whole until the next begins.
    for (decoy, has_end) in [
        ("tranche", false),
        ("Tranche 1 is", false),
        ("TRANCHE9HF", true),
        ("TRANCHE2HF", true),
        ("TRANCHE1HF", true),
        (cut, false),
    ] {
        let some = format!("{decoy} ").repeat(2_000);
        assert_eq!(link::read(&fund, &format!("{some}{code}")), Ok(received(&scenario)), "{decoy}");
        let many = format!("{decoy} ").repeat(20_000);
        let behind = link::read(&fund, &format!("{many}{code}"));
        assert_eq!(behind.is_err(), has_end, "{decoy}: {behind:?}");
        let after = format!("{code} {many}{code}");
        assert_eq!(link::read(&fund, &after), Ok(received(&scenario)), "{decoy}");
    }
}

/// Every whole code is opened, and many of them are different: no mail has that many.
#[test]
fn of_more_than_a_hundred_different_links_none_opens() {
    let fund = round();
    let code = link::write(&fund, &decided(&fund, [("S1", in_full())]));
    let of_others = |count: u64| {
        let one = |at| link_frame::framed("TRANCHE", 1, &link_frame::of(at, 60));
        (0..count).map(one).collect::<Vec<_>>().join(" ")
    };
    assert!(link::read(&fund, &format!("{} {code}", of_others(99))).is_ok());
    let why = link::read(&fund, &format!("{} {code}", of_others(200)));
    assert!(matches!(why, Err(BadLink::OtherFund | BadLink::Several)), "{why:?}");
    assert!(link::read(&fund, &format!("{} {code}", of_others(1).repeat(5_000))).is_ok());
}

#[test]
fn a_large_text_that_is_packed_with_what_looks_like_links_is_answered() {
    let fund = round();
    let now = link::write(&fund, &decided(&fund, [("S1", in_full())]));
    let kind = std::mem::discriminant::<BadLink>;
    for (decoy, why) in [
        ("TRANCHE1HF", BadLink::Damaged),
        ("TRANCHE2JF", BadLink::Damaged),
        ("TRANCHE9HF", BadLink::NotFound),
        // Half a million characters each.
        ("TRANCHE1QTH20", BadLink::Damaged),
        ("TRANCHE2QTH20", BadLink::Damaged),
        ("TRANCHE1ZZZZZZ0", BadLink::CutShort { found: 0, expected: 0 }),
        ("%25252523TRANCHE1HF", BadLink::Damaged),
    ] {
        let code = if decoy.contains('1') { shipped()[1].1 } else { &now };
        let packed = decoy.repeat(1_000_000 / decoy.len());
        match link::read(&fund, &format!("{packed}{code}")) {
            Ok(opened) => assert_eq!(Ok(opened), link::read(&fund, code), "{decoy}"),
            Err(refused) => assert_eq!(kind(&refused), kind(&why), "{decoy}: {refused:?}"),
        }
        let refused = link::read_address(&fund, &format!("https://example.org/#{packed}"));
        let refused = refused.unwrap().unwrap_err();
        let told = if why == BadLink::NotFound { BadLink::Remains } else { why };
        assert_eq!(kind(&refused), kind(&told), "{decoy}: {refused:?}");
    }
}

/// A text in which every few characters a code begins that ends at the end of the text, so that each overlaps all the others.
fn nested(length: usize, version: u8) -> String {
    let mut text = String::with_capacity(length + 20);
    while text.len() < length {
        // The magic word, the version, and how much there is to the end.
        let left = u64::try_from(length - text.len()).unwrap().saturating_sub(14).max(65_536);
        text += &format!("TRANCHE{version}{}", link_frame::text(&link_frame::grouped(left)));
    }
    text + "0000000"
}

#[test]
fn codes_within_codes_take_no_more_time_than_the_text_is_long() {
    let fund = round();
    for version in [1, 2] {
        let text = nested(1_900_000, version);
        let begun = Instant::now();
        assert!(link::read(&fund, &text).is_err());
        assert_eq!(link::wants(&text), None);
        let address = format!("https://x.org/a/?#{text}");
        assert!(link::read_address(&fund, &address).is_some_and(|opened| opened.is_err()));
        println!("1.9 MB of codes within codes, three times: {:?}", begun.elapsed());
        assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    }
}

#[test]
fn eight_megabytes_of_percent_signs_within_percent_signs_take_no_more_time_than_they_are_long() {
    let fund = round();
    let scenario = decided(&fund, [("S1", in_full())]);
    let code = link::write(&fund, &scenario);
    for layers in [
        // One sign that was encoded two and a half million times.
        format!("%{}23", "25".repeat(4_000_000)),
        "%2525252523".repeat(8_000_000 / 11),
        "%25".repeat(8_000_000 / 3),
        "%".repeat(8_000_000),
        "%2".repeat(4_000_000),
    ] {
        let text = format!("{layers}#{code}");
        let begun = Instant::now();
        assert_eq!(link::read(&fund, &text), Ok(received(&scenario)));
        println!("8 MB of {}…: {:?}", &layers[..12], begun.elapsed());
        assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    }
}
