//! A fund carried in a link opens as that fund, and a damaged one opens right or not at all.

mod for_deciding;
mod version_2;

use proptest::prelude::*;
use proptest::sample::Index;
use support::arbitrary::{files, funds, reached, steps, without_explanations};
use support::link_frame::{self, framed};
use support::mangled_links;
use support::nasty_funds::dressed;
use support::round::round;
use tranche::fund_link::{self, BadFundLink, Length};
use tranche::link::{self, BadLink, Extras, LinkScenario, MadeFor};
use tranche::{Award, BadFund, Contents, Edit, Fingerprint, Fund, Outcome, Scenario, Words};

use crate::damage;
use crate::short_funds::short;

/// Never edited: what is in it was sent to people. Each line is a name, a code, and the fund it opens as.
const SHIPPED: &str = include_str!("../fixtures/fund-links-v1.txt");

/// The same, of funds that are written in the second version of their format.
const SHIPPED_2: &str = include_str!("../fixtures/fund-links-v1-of-fund-2.txt");

/// The same, of the second version of links.
const SHIPPED_V2: &str = include_str!("../fixtures/fund-links-v2.txt");

/// The same, of a fund with rules, which is written in the third version of its format.
const SHIPPED_3: &str = include_str!("../fixtures/fund-links-v2-of-fund-3.txt");

const MAGIC: &str = "TRANCHEFUND";
const ADDRESS: &str = "https://example.org/tranche/?#";
const MEBIBYTE: usize = 1 << 20;

/// What was sent: its name, its code, and the fund.
fn sent() -> Vec<(&'static str, &'static str, Fund)> {
    let parts = |line: &'static str| {
        let (name, rest) = line.split_once(' ').unwrap();
        let (code, file) = rest.split_once(' ').unwrap();
        (name, code, Fund::read(file).unwrap())
    };
    [SHIPPED, SHIPPED_2, SHIPPED_V2, SHIPPED_3].into_iter().flat_map(str::lines).map(parts).collect()
}

/// A fund with every part there is.
fn every_part() -> Fund {
    sent().into_iter().find_map(|(name, _, fund)| (name == "every-part").then_some(fund)).unwrap()
}

/// What arrives of a scenario's link.
fn received(scenario: &Scenario) -> LinkScenario {
    LinkScenario { scenario: scenario.clone(), mismatch: None, extras: Extras::default(), is_older: false }
}

fn made_for(fund: &Fund) -> MadeFor {
    MadeFor::Contents(Contents::of(fund), Words::of(fund))
}

#[track_caller]
fn code(fund: &Fund) -> String {
    fund_link::encode(fund).unwrap().text
}

#[track_caller]
fn refuses(text: &str, why: BadFundLink) {
    assert_eq!(fund_link::decode(text), Err(why), "{text}");
}

/// Whatever stands around them: an address has room for the codes alone.
#[test]
fn only_the_codes_are_taken_out_of_a_text() {
    let fund = round();
    let (bids, decisions) = (code(&fund), link::write(&fund, &Scenario::default()));
    let letter = "A long letter. ".repeat(100_000);
    let mail = format!("{letter}\n> https://example.org/?#{bids}{decisions} Yours, {letter}");
    assert_eq!(link::codes_with_bids(&mail), Some(bids.clone() + &decisions));
    for none in ["", "ref,mail\n1,bids@tranchefund.org", &decisions, &letter] {
        assert_eq!(link::codes_with_bids(none), None);
    }
    // What is left of a code is for whoever opens it to tell, where it is no longer than a link.
    let cut = &bids[..bids.len() - 9];
    assert_eq!(link::codes_with_bids(cut).as_deref(), Some(cut));
    assert_eq!(link::codes_with_bids(&format!("{letter}{cut}")), None);
}

#[test]
fn every_fund_ever_sent_opens_as_what_it_was() {
    let sent = sent();
    assert_eq!(sent.len(), 14);
    assert_eq!(sent.iter().filter(|(_, _, fund)| fund.format == "tranche-fund/2").count(), 3);
    assert_eq!(sent.iter().filter(|(_, _, fund)| fund.format == "tranche-fund/3").count(), 1);
    assert_eq!(sent.iter().filter(|(_, code, _)| code.starts_with("TRANCHEFUND2")).count(), 4);
    for (name, code, fund) in sent {
        assert_eq!(fund_link::decode(code), Ok(fund), "{name}");
    }
}

#[test]
fn the_funds_that_were_sent_can_be_sent_again() {
    for (name, code, fund) in sent() {
        let again = self::code(&fund);
        assert_eq!(fund_link::decode(&again), Ok(fund), "{name}");
        assert!(again.len() <= code.len(), "{name}");
    }
}

proptest! {
    // Each case packs a fund more than once.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_fund_opens_as_it_was_sent(file in prop_oneof![files(), dressed()]) {
        let fund = Fund::new(file).unwrap();
        let code = fund_link::encode(&fund).unwrap();
        prop_assert_eq!(code.length, code.text.len());
        prop_assert!(code.text.starts_with("TRANCHEFUND2"));
        let plain = code.text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        prop_assert!(plain, "{}", code.text);
        prop_assert_eq!(fund_link::decode(&code.text), Ok(fund));
    }

    #[test]
    fn every_word_of_a_fund_opens_as_it_was_sent(
        file in files(),
        texts in prop::collection::vec(any::<String>(), 4),
    ) {
        let mut file = file;
        file.title = format!("A {}", texts[0]);
        file.period.clone_from(&texts[1]);
        for bid in &mut file.bids {
            bid.title = format!("{}!", texts[1]);
            bid.purpose.clone_from(&texts[2]);
            bid.notes = texts.clone();
        }
        let fund = Fund::new(file).unwrap();
        prop_assert_eq!(fund_link::decode(&code(&fund)), Ok(fund));
    }

    #[test]
    fn a_fund_and_a_scenario_in_one_link_are_both_found(
        fund in funds(),
        steps in steps(),
        scenario_first in any::<bool>(),
        gateway in prop::option::of(any::<Index>()),
        broken in prop::option::of(any::<Index>()),
        wrapping in prop::option::of(any::<Index>()),
    ) {
        let scenario = reached(&fund, &steps);
        let (bids, decisions) = (code(&fund), link::write(&fund, &scenario));
        let codes = if scenario_first { [decisions, bids] } else { [bids, decisions] };
        let address = format!("{ADDRESS}{}", codes.concat());
        let received = received(&without_explanations(&fund, &scenario));
        prop_assert_eq!(link::read_address(&fund, &address), Some(Ok(received.clone())));
        let mut text = address;
        for (way, ways) in [(gateway, &mangled_links::GATEWAYS[..]), (broken, &mangled_links::BREAKS), (wrapping, &mangled_links::WRAPPINGS)] {
            if let Some(way) = way {
                text = way.get(ways).1(&text);
            }
        }
        prop_assert_eq!(fund_link::decode(&text), Ok(fund.clone()), "{}", text);
        prop_assert_eq!(link::read(&fund, &text), Ok(received), "{}", text);
        prop_assert_eq!(link::wants(&text), Some(made_for(&fund)), "{}", text);
    }
}

/// Opens one in so many damaged forms of a code of a fund, alone and before a scenario of it; counts those that opened
/// right and those that were refused.
#[track_caller]
fn damaged(
    (fund, code): &(Fund, String),
    every: usize,
    forms: impl Fn(&str) -> Vec<String>,
) -> (usize, usize) {
    let scenario = link::write(fund, &Scenario::default());
    let (mut right, mut refused) = (0, 0);
    for form in forms(code).into_iter().step_by(every) {
        for text in [&form, &format!("{form}{scenario}")] {
            match fund_link::decode(text) {
                Ok(opened) => {
                    assert_eq!(opened, *fund, "{text} opened as something else");
                    right += 1;
                }
                Err(_) => refused += 1,
            }
            let read = link::read(fund, text);
            assert!(
                read.is_err() || read == Ok(received(&Scenario::default())),
                "{text} opened as decisions"
            );
        }
    }
    (right, refused)
}

/// Funds of every size with codes of every version, and one in how many forms of each is tried.
fn to_be_damaged() -> Vec<((Fund, String), usize)> {
    let older = |wanted: &str| {
        let (_, code, fund) = sent().into_iter().find(|(name, _, _)| *name == wanted).unwrap();
        assert!(code.starts_with("TRANCHEFUND1"));
        (fund, code.to_owned())
    };
    let newer = |fund: Fund| {
        let code = code(&fund);
        assert!(code.starts_with("TRANCHEFUND2"));
        (fund, code)
    };
    vec![
        (newer(short(0)), 1),
        (newer(short(13)), 1),
        (newer(every_part()), 1),
        (newer(round()), 7),
        (older("blank"), 1),
        (older("every-part"), 1),
        (older("invest-to-save-2013-14"), 7),
    ]
}

#[test]
fn a_fund_with_its_end_cut_off_is_refused() {
    for (sent, every) in to_be_damaged() {
        let (right, refused) = damaged(&sent, every, damage::cut);
        // What opens right lost its last character, and the scenario behind it begins with that.
        assert!(right <= 1 && refused > 200, "{right} right, {refused} refused");
    }
}

#[test]
fn a_fund_that_lost_a_character_opens_right_or_is_refused() {
    for (sent, every) in to_be_damaged() {
        let (right, refused) = damaged(&sent, every, damage::dropped);
        assert!(right <= 1 && refused > 200, "{right} right, {refused} refused");
    }
}

#[test]
fn a_fund_with_two_characters_swapped_opens_right_or_is_refused() {
    for (sent, every) in to_be_damaged() {
        let (right, refused) = damaged(&sent, every, damage::swapped);
        // What opens right had the same character twice.
        assert!(right * 10 < refused && refused > 200, "{right} right, {refused} refused");
    }
}

#[test]
fn a_fund_with_another_character_somewhere_opens_right_or_is_refused() {
    for (sent, every) in to_be_damaged() {
        // The longer a code, the more forms it has; a prime goes through all places.
        let every = if every > 1 { 211 } else { 11 };
        let (right, refused) = damaged(&sent, every, damage::substituted);
        // What opens right has an `O` where there was a `0`, or an `I` or `L` where there was a `1`.
        assert!(right > 0 && right * 50 < refused, "{right} right, {refused} refused");
    }
}

#[test]
fn a_fund_that_was_mangled_opens_right_or_is_refused() {
    for (sent, _) in to_be_damaged() {
        let (right, refused) = damaged(&sent, 1, damage::mangled);
        assert!(right > 0 && refused > right, "{right} right, {refused} refused");
    }
}

#[test]
fn a_fund_opens_after_every_way_that_loses_nothing() {
    for fund in [short(0), short(13), every_part(), short(30)] {
        let scenario = link::write(&fund, &Scenario::default());
        let address = format!("{ADDRESS}{}{scenario}", code(&fund));
        let typed = address.replace('0', "o").replace('1', "l");
        for (name, way) in
            mangled_links::WRAPPINGS.iter().chain(&mangled_links::BREAKS).chain(&mangled_links::GATEWAYS)
        {
            for text in [way(&address), way(&typed), way(&address).replace('\n', "\n\n")] {
                assert_eq!(fund_link::decode(&text).as_ref(), Ok(&fund), "{name}: {text}");
                assert_eq!(link::read(&fund, &text), Ok(received(&Scenario::default())), "{name}: {text}");
            }
        }
    }
}

#[test]
fn a_fund_is_never_taken_for_a_scenario_nor_a_scenario_for_a_fund() {
    for fund in [short(0), short(13), short(30), every_part(), round()] {
        let scenario = link::write(&fund, &Scenario::default());
        refuses(&scenario, BadFundLink::NotFound);
        assert_eq!(link::read(&fund, &code(&fund)), Err(BadLink::NotFound));
        assert_eq!(link::read_address(&fund, &format!("{ADDRESS}{}", code(&fund))), None);
        assert_eq!(link::wants(&code(&fund)), None);
        // Not even where what makes the difference was lost.
        assert_eq!(link::read(&fund, &code(&fund).replace("FUND", "")), Err(BadLink::Damaged));
        refuses(&scenario.replace("TRANCHE", MAGIC), BadFundLink::Damaged);
    }
    for line in include_str!("../fixtures/links-v1.txt").lines() {
        let (_, scenario) = line.split_once(' ').unwrap();
        refuses(scenario, BadFundLink::NotFound);
        refuses(&scenario.replace("TRANCHE", MAGIC), BadFundLink::Damaged);
    }
    for version in 1..=9 {
        let of_any_version = framed(MAGIC, version, &[0; 100]);
        assert_eq!(link::read(&round(), &of_any_version), Err(BadLink::NotFound));
        assert_eq!(link::wants(&of_any_version), None);
        refuses(&framed("TRANCHE", version, &[0; 100]), BadFundLink::NotFound);
    }
}

#[test]
fn a_damaged_fund_does_not_hide_the_decisions_nor_damaged_decisions_the_fund() {
    let fund = short(13);
    let mut scenario = Scenario::default();
    scenario.apply(&fund, &Edit::Decide("3".try_into().unwrap(), Outcome::Funded(Award::InFull))).unwrap();
    let (bids, decisions) = (code(&fund), link::write(&fund, &scenario));
    let cut = format!("{ADDRESS}{bids}{}", &decisions[..decisions.len() - 3]);
    assert_eq!(fund_link::decode(&cut), Ok(fund.clone()));
    // What is left of decisions is told beside bids that are whole, and not taken for them.
    for remains in [&decisions[10..], &decisions[1..], &decisions.replacen('N', "M", 1)] {
        let address = format!("{ADDRESS}{bids}{remains}");
        assert_eq!(link::read_address(&fund, &address), Some(Err(BadLink::Remains)), "{address}");
    }
    for address in [format!("{ADDRESS}{bids}"), format!("{ADDRESS}{bids}{bids}"), format!("{ADDRESS}{bids}_")]
    {
        assert_eq!(link::read_address(&fund, &address), None, "{address}");
    }
    let cut = format!("{ADDRESS}{}{decisions}", &bids[..bids.len() - 3]);
    assert_eq!(link::read(&fund, &cut), Ok(received(&scenario)));
    assert_eq!(link::wants(&cut), Some(made_for(&fund)));
    refuses(&cut, BadFundLink::Damaged);
}

#[test]
fn a_text_without_a_fund_holds_none() {
    for text in
        ["", "#", ADDRESS, "The Tranche Fund 2031", "The tranche fund 1 of 3", "TRANCHEFUND", "TRANCHEFUND1"]
    {
        refuses(text, BadFundLink::NotFound);
    }
}

#[test]
fn a_fund_that_was_cut_says_how_much_is_missing() {
    let code = code(&short(13));
    // Magic word, version, and two characters of length.
    let expected = code.len() - 11 - 1 - 2;
    refuses(&code[..code.len() - 3], BadFundLink::CutShort { found: expected - 3, expected });
    refuses(&format!("{ADDRESS}{}…", &code[..50]), BadFundLink::CutShort { found: 36, expected });
}

#[test]
fn a_text_with_two_funds_opens_neither_and_with_the_same_one_twice_opens_it() {
    let (one, other) = (code(&short(5)), code(&short(13)));
    refuses(&format!("{one} {other}"), BadFundLink::Several);
    assert_eq!(fund_link::decode(&format!("{one} {one}")), Ok(short(5)));
    assert_eq!(fund_link::decode(&format!("{} … {one}", &other[..80])), Ok(short(5)));
}

/// A code of these bytes as the description has it, made for this fund, with so many bits after the last byte.
fn of_bytes(made_for: &Fund, bytes: &[u8], filling: &[u8]) -> String {
    let fingerprint = u64::from_str_radix(&Fingerprint::of(made_for).to_string(), 16).unwrap();
    let bytes = [&fingerprint.to_be_bytes()[3..], bytes].concat();
    let bits = bytes.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1));
    framed(MAGIC, 1, &bits.chain(filling.iter().copied()).collect::<Vec<u8>>())
}

/// A text as one block that is not packed at all.
fn stored(text: &[u8]) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap();
    [&[1][..], &length.to_le_bytes(), &(!length).to_le_bytes(), text].concat()
}

fn json(fund: &Fund) -> Vec<u8> {
    serde_json::to_vec(&**fund).unwrap()
}

#[test]
fn a_code_made_from_its_description_opens() {
    for fund in [short(13), every_part(), round()] {
        let text = json(&fund);
        assert_eq!(fund_link::decode(&of_bytes(&fund, &stored(&text), &[])), Ok(fund.clone()));
        for level in [0, 1, 6, 9] {
            let packed = miniz_oxide::deflate::compress_to_vec(&text, level);
            assert_eq!(fund_link::decode(&of_bytes(&fund, &packed, &[])), Ok(fund.clone()), "{level}");
        }
    }
}

/// The dictionary of the description, its lines joined.
fn dictionary() -> Vec<u8> {
    let document = include_str!("../../docs/scenario-formats.md");
    let (_, fenced) = document.split_once("```dictionary\n").unwrap();
    fenced.split_once("```").unwrap().0.replace('\n', "").into_bytes()
}

#[test]
fn a_code_is_read_by_its_description() {
    use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};
    let older = sent().into_iter().filter(|(_, code, _)| code.starts_with("TRANCHEFUND1"));
    for (name, code, fund) in older {
        let body = link_frame::bits(&link_frame::body(MAGIC, code));
        // Behind the fingerprint.
        let bytes: Vec<u8> =
            body[40..].chunks_exact(8).map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | bit)).collect();
        let mut room = dictionary();
        let begins = room.len();
        room.resize(begins + MEBIBYTE, 0);
        let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (_, _, written) = decompress(&mut DecompressorOxide::new(), &bytes, &mut room, begins, flags);
        let text = String::from_utf8_lossy(&room[begins..begins + written]);
        assert_eq!(Fund::read(&text), Ok(fund), "{name}");
    }
}

#[test]
fn a_code_that_is_whole_but_was_not_written_by_us_is_damaged() {
    let fund = short(5);
    let text = json(&fund);
    let packed = stored(&text);
    let filled = (5 - packed.len() * 8 % 5) % 5;
    for (what, bytes) in [
        ("a byte after the end", [&packed[..], &[0]].concat()),
        ("a second end", [&packed[..], &stored(b"")].concat()),
        ("no end", [&[0][..], &packed[1..]].concat()),
        ("half of it", packed[..packed.len() / 2].to_vec()),
        ("nothing", Vec::new()),
        ("a block of no kind", vec![7; 20]),
        ("what points before the beginning", vec![0x4b, 0x04, 0x3e, 0xff, 0xff, 0x03]),
        ("what is not text", stored(&[0xff; 40])),
    ] {
        assert_eq!(fund_link::decode(&of_bytes(&fund, &bytes, &[])), Err(BadFundLink::Damaged), "{what}");
    }
    assert_eq!(fund_link::decode(&of_bytes(&fund, &packed, &vec![0; filled])), Ok(fund.clone()));
    for filling in [vec![1; filled.max(1)], vec![0; filled + 5]] {
        assert_eq!(
            fund_link::decode(&of_bytes(&fund, &packed, &filling)),
            Err(BadFundLink::Damaged),
            "{filling:?}"
        );
    }
    refuses(&of_bytes(&short(6), &packed, &[]), BadFundLink::Damaged);
    refuses(&framed(MAGIC, 1, &[1; 40]), BadFundLink::Damaged);
}

#[test]
fn a_fund_of_a_newer_version_says_so() {
    for version in 3..=9 {
        refuses(&framed(MAGIC, version, &[1; 100]), BadFundLink::Newer(version));
    }
    let fund = short(5);
    let newer = String::from_utf8(json(&fund)).unwrap().replace("tranche-fund/1", "tranche-fund/4");
    let why = BadFundLink::BadFund(BadFund::Newer("tranche-fund/4".to_owned()));
    refuses(&of_bytes(&fund, &stored(newer.as_bytes()), &[]), why);
}

#[test]
fn a_text_that_is_not_a_fund_says_why() {
    let fund = short(5);
    let of = |text: &str| fund_link::decode(&of_bytes(&fund, &stored(text.as_bytes()), &[]));
    assert!(matches!(of("no JSON"), Err(BadFundLink::BadFund(BadFund::Broken(_)))));
    assert_eq!(of("{}"), Err(BadFundLink::BadFund(BadFund::OtherFormat(String::new()))));
    let text = String::from_utf8(json(&fund)).unwrap();
    let negative = text.replacen("\"requested\":\"", "\"requested\":\"-", 1);
    assert!(matches!(of(&negative), Err(BadFundLink::BadFund(BadFund::Refused { .. }))));
}

#[test]
fn no_code_unpacks_to_more_than_a_mebibyte() {
    let fund = short(5);
    let bomb = |bytes: usize| {
        let packed = miniz_oxide::deflate::compress_to_vec(&vec![b' '; bytes], 9);
        of_bytes(&fund, &packed, &[])
    };
    assert!(matches!(fund_link::decode(&bomb(MEBIBYTE)), Err(BadFundLink::BadFund(BadFund::Broken(_)))));
    for bytes in [MEBIBYTE + 1, 2 * MEBIBYTE, 50 * MEBIBYTE] {
        assert_eq!(fund_link::decode(&bomb(bytes)), Err(BadFundLink::TooLarge), "{bytes}");
    }
    let (small, large) = (bomb(MEBIBYTE), bomb(2 * MEBIBYTE));
    assert!(small.len() < 2_000);
    // As many as are looked at, before and after one that opens.
    let ours = code(&fund);
    assert_eq!(fund_link::decode(&format!("{}{ours}", small.repeat(50) + &large.repeat(49))), Ok(fund));
    assert!(fund_link::decode(&small.repeat(200)).is_err());
}

#[test]
fn a_large_text_that_is_packed_with_what_looks_like_funds_is_answered() {
    for decoy in [
        "TRANCHEFUND1HF",
        "TRANCHEFUND2HF",
        "TRANCHEFUND9HF",
        "TRANCHEFUND1QTH20",
        "TRANCHEFUND1ZZZZZZ0",
        "%2525TRANCHEFUND1HF",
    ] {
        assert!(fund_link::decode(&decoy.repeat(1_000_000 / decoy.len())).is_err(), "{decoy}");
    }
}

#[test]
fn a_fund_that_would_not_open_again_gets_no_code() {
    let mut file = (*short(5)).clone();
    file.bids[0].purpose = "a".repeat(MEBIBYTE - json(&short(5)).len() - r#","purpose":"""#.len());
    let most = Fund::new(file.clone()).unwrap();
    assert_eq!(json(&most).len(), MEBIBYTE);
    assert_eq!(fund_link::decode(&code(&most)), Ok(most));
    file.bids[0].purpose.push('a');
    assert_eq!(fund_link::encode(&Fund::new(file).unwrap()), None);
}

#[test]
fn a_fund_of_short_bids_stays_within_what_mail_lets_through() {
    for (bids, most) in [(5, 170), (13, 240), (30, 400)] {
        let fund = short(bids);
        let length = fund_link::encode(&fund).unwrap().length;
        println!("{bids} short bids: {length} of {} bytes", json(&fund).len());
        assert!(length <= most, "{bids}: {length}");
    }
}

#[test]
fn the_real_round_with_all_its_texts_is_long_but_offered() {
    let (bids, decisions) = (code(&round()), link::write(&round(), &Scenario::default()));
    println!("the real round: {} of {} bytes", bids.len(), json(&round()).len());
    assert!(bids.len() < 2_600, "{}", bids.len());
    assert!(matches!(Length::of(ADDRESS, &[&bids, &decisions]), Length::Long(_)));
}

#[test]
fn a_link_is_fine_to_a_thousand_characters_and_offered_to_eight_thousand() {
    let of = |codes: &[usize]| {
        let codes: Vec<String> = codes.iter().map(|length| "0".repeat(*length)).collect();
        Length::of("https://example.org/é/?#", &codes.iter().map(String::as_str).collect::<Vec<_>>())
    };
    assert_eq!(of(&[]), Length::Fine(24));
    assert_eq!(of(&[900, 76]), Length::Fine(1_000));
    assert_eq!(of(&[900, 77]), Length::Long(1_001));
    assert_eq!(of(&[7_976]), Length::Long(8_000));
    assert_eq!(of(&[7_976, 1]), Length::Refused(8_001));
}

#[test]
fn every_fund_of_a_thread_is_opened_once_and_damage_is_passed_over() {
    let before = round();
    let mut file = (*before).clone();
    file.bids[0].requested = tranche::Money::from_pence(1_000_000);
    let now = Fund::new(file).unwrap();
    let (first, second) = (code(&before), code(&now));
    let text = format!(
        "From: Ann\n{ADDRESS}{first}\n> {ADDRESS}{second}\n>> {ADDRESS}{first}\nand {}\n",
        &second[..second.len() - 9]
    );
    assert_eq!(fund_link::decode(&text), Err(BadFundLink::Several));
    assert_eq!(fund_link::decode_all(&text), [before, now]);
    assert_eq!(fund_link::decode_all("Dear all"), []);
}
