//! Every link ever shipped opens as what it was, and a damaged one opens right or not at all.
#![cfg(test)]

mod damage;
mod frame;
mod large;
mod mail;
mod round;

use std::collections::BTreeSet;

use crc::{CRC_40_GSM, Crc};
use frame::ALPHABET;
use large::{large, mixed};
use round::round;
use tranche::link::{self, BadLink};
use tranche::{
    BidRef, Cost, Decision, Edit, Fingerprint, Fund, Ledger, Money, Parts, Refusal, Scenario, Taken,
};

/// Never edited: what is in it was sent to people. A later version of links gets a file of its own.
const SHIPPED: &str = include_str!("fixtures/links-v1.txt");

fn pence(pence: i64) -> Money {
    Money::from_pence(pence)
}

fn other(pounds: i64) -> Decision {
    Decision::Other(pence(pounds * 100))
}

fn reduced() -> Decision {
    Decision::Option("reduced".try_into().unwrap())
}

fn parts(lines: &[(&str, Taken)], units: &[(&str, u32)]) -> Decision {
    let mut parts = Parts::default();
    for (id, taken) in lines {
        parts = parts.with_line((*id).try_into().unwrap(), Some(*taken));
    }
    for (id, count) in units {
        parts = parts.with_units((*id).try_into().unwrap(), *count);
    }
    Decision::Parts(parts)
}

#[track_caller]
fn decided<'a>(fund: &Fund, decisions: impl IntoIterator<Item = (&'a str, Decision)>) -> Scenario {
    let mut scenario = Scenario::default();
    for (bid, decision) in decisions {
        scenario.apply(fund, &Edit::Decide(bid.try_into().unwrap(), decision)).unwrap();
    }
    scenario
}

/// What the shipped links were made from, by their names, and what each gives.
fn shipped(fund: &Fund) -> Vec<(&'static str, Scenario, &'static str)> {
    use Taken::{Full, Reduced};
    let everyone = |decision: fn(&tranche::Bid) -> Decision| {
        decided(fund, fund.bids.iter().map(|bid| (bid.reference.as_str(), decision(bid))))
    };
    let in_parts = fund.bids.iter().filter(|bid| !bid.lines.is_empty());
    vec![
        ("blank", Scenario::default(), "£0"),
        (
            "story",
            decided(
                fund,
                [
                    ("S1", Decision::InFull),
                    ("D1", Decision::InFull),
                    ("B1", reduced()),
                    ("B2", parts(&[("i", Full), ("iii", Reduced)], &[])),
                    ("C2", parts(&[], &[("constables", 10)])),
                    ("SS4", other(35_000)),
                    ("W1", Decision::InFull),
                ],
            ),
            "£328,980",
        ),
        ("all-in-full", everyone(|_| Decision::InFull), "£509,260"),
        (
            "all-reduced",
            everyone(|bid| {
                bid.cheapest_option().map_or(Decision::InFull, |o| Decision::Option(o.id.clone()))
            }),
            "£479,260",
        ),
        (
            "all-parts",
            decided(fund, in_parts.map(|bid| (bid.reference.as_str(), Decision::Parts(Parts::all(bid))))),
            "£411,080",
        ),
        (
            "sandwell-finally",
            decided(
                fund,
                [
                    ("SS1", other(17_000)),
                    ("SS3", Decision::InFull),
                    ("SS4", other(35_000)),
                    ("SS5", Decision::InFull),
                ],
            ),
            "£61,500",
        ),
        (
            "pence",
            decided(
                fund,
                [
                    ("S1", Decision::Other(pence(1_234_567))),
                    ("D1", Decision::Other(pence(1))),
                    ("W2", Decision::Other(pence(1_500_000))),
                    ("SS3", Decision::Above(pence(200_005))),
                    ("SS5", Decision::Above(Money::MOST)),
                ],
            ),
            "£1,000,000,029,345.72",
        ),
        (
            "nothing-of-some",
            decided(fund, [("B1", parts(&[], &[])), ("SS4", parts(&[("ict", Full)], &[("months", 1)]))]),
            "£22,500",
        ),
    ]
}

#[test]
fn every_link_ever_shipped_opens_as_what_it_was() {
    let fund = round();
    let links: Vec<(&str, &str)> = SHIPPED.lines().filter_map(|line| line.split_once(' ')).collect();
    let scenarios = shipped(&fund);
    assert_eq!(links.len(), scenarios.len());
    for ((name, code), (meant, scenario, gives)) in links.iter().zip(&scenarios) {
        assert_eq!(name, meant);
        assert_eq!(link::read(&fund, code), Ok(scenario.clone()), "{name}");
        assert_eq!(fund.show(Ledger::of(&fund, scenario).funded), *gives, "{name}");
    }
}

#[test]
fn the_same_decisions_still_give_the_links_that_were_shipped() {
    let fund = round();
    let written: Vec<String> = shipped(&fund)
        .iter()
        .map(|(name, scenario, _)| format!("{name} {}", link::write(&fund, scenario)))
        .collect();
    assert_eq!(written, SHIPPED.lines().collect::<Vec<_>>());
}

/// Numbers that only look like chance, the same on every machine.
struct Dice(u64);

impl Dice {
    fn up_to(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn decision(&mut self, bid: &tranche::Bid) -> Decision {
        match self.up_to(6) {
            0 => Decision::NotFunded,
            1 => Decision::InFull,
            2 if !bid.options.is_empty() => reduced(),
            2 | 3 if !bid.lines.is_empty() => Decision::Parts(self.parts(bid)),
            4 => Decision::Above(bid.requested + pence(1 + i64::try_from(self.up_to(90_000)).unwrap())),
            _ => {
                let step = [100_000, 10_000, 100, 1][usize::try_from(self.up_to(4)).unwrap()];
                let most = u64::try_from(bid.requested.pence() / i128::from(step)).unwrap();
                Decision::Other(pence(step * (1 + i64::try_from(self.up_to(most)).unwrap())))
            }
        }
    }

    fn parts(&mut self, bid: &tranche::Bid) -> Parts {
        let mut parts = Parts::default();
        for line in &bid.lines {
            if let Cost::Amount { reducible_to, .. } = line.cost {
                let taken = match self.up_to(3) {
                    0 => None,
                    1 if reducible_to.is_some() => Some(Taken::Reduced),
                    _ => Some(Taken::Full),
                };
                parts = parts.with_line(line.id.clone(), taken);
            }
        }
        for unit in &bid.units {
            parts =
                parts.with_units(unit.id.clone(), self.up_to(u64::from(unit.count) + 1).try_into().unwrap());
        }
        parts
    }
}

/// Two hundred scenarios of the round, reached by editing, and their links, no two the same.
fn two_hundred(fund: &Fund) -> Vec<(Scenario, String)> {
    let mut dice = Dice(2013);
    let mut links = vec![(Scenario::default(), link::write(fund, &Scenario::default()))];
    while links.len() < 200 {
        let mut scenario = Scenario::default();
        for _ in 0..dice.up_to(20) {
            let bid = &fund.bids[usize::try_from(dice.up_to(13)).unwrap()];
            let edit = Edit::Decide(bid.reference.clone(), dice.decision(bid));
            scenario.apply(fund, &edit).unwrap();
        }
        let code = link::write(fund, &scenario);
        if links.iter().all(|(_, earlier)| *earlier != code) {
            links.push((scenario, code));
        }
    }
    links
}

/// Opens every damaged form of two hundred links; counts those that opened right and those that were refused.
#[track_caller]
fn damaged(forms: impl Fn(&str) -> Vec<String>) -> (usize, usize) {
    let fund = round();
    let (mut right, mut refused) = (0, 0);
    for (scenario, code) in two_hundred(&fund) {
        for damaged in forms(&code) {
            match link::read(&fund, &damaged) {
                Ok(opened) => {
                    assert_eq!(opened, scenario, "{damaged}, which was {code}, opened as something else");
                    right += 1;
                }
                Err(_) => refused += 1,
            }
        }
    }
    (right, refused)
}

#[test]
fn a_link_with_its_end_cut_off_is_refused() {
    let (right, refused) = damaged(damage::cut);
    assert!(right == 0 && refused > 8_000, "{right} right, {refused} refused");
}

#[test]
fn a_link_that_lost_a_character_opens_right_or_is_refused() {
    let (right, refused) = damaged(damage::dropped);
    assert!(right == 0 && refused > 8_000, "{right} right, {refused} refused");
}

#[test]
fn a_link_with_two_characters_swapped_opens_right_or_is_refused() {
    let (right, refused) = damaged(damage::swapped);
    assert!(right > 0 && refused > 8_000, "{right} right, {refused} refused");
}

#[test]
fn a_link_with_another_character_anywhere_opens_right_or_is_refused() {
    let (right, refused) = damaged(damage::substituted);
    // What opens right has an `O` where there was a `0`, or an `I` or `L` where there was a `1`.
    assert!(right > 1_000 && refused > 280_000, "{right} right, {refused} refused");
}

#[test]
fn a_link_that_was_mangled_opens_right_or_is_refused() {
    let (right, refused) = damaged(damage::mangled);
    assert!(right > 0 && refused > 2_500, "{right} right, {refused} refused");
}

#[test]
fn a_link_opens_after_every_way_that_loses_nothing() {
    let fund = round();
    let scenario = decided(&fund, [("S1", Decision::InFull), ("W2", other(2_000))]);
    let address = format!("https://example.org/tranche/?#{}", link::write(&fund, &scenario));
    for (name, way) in mail::WRAPPINGS.iter().chain(&mail::BREAKS).chain(&mail::GATEWAYS) {
        let text = way(&address);
        assert_eq!(link::read(&fund, &text), Ok(scenario.clone()), "{name}: {text}");
        assert_eq!(link::wants(&text), Some(Fingerprint::of(&fund)), "{name}: {text}");
    }
}

#[test]
fn a_link_tells_which_fund_it_was_made_for() {
    let (fund, other_fund) = (round(), large(13));
    let (ours, theirs) = (
        link::write(&fund, &decided(&fund, [("S1", Decision::InFull)])),
        link::write(&other_fund, &mixed(&other_fund)),
    );
    assert_eq!(link::wants(&theirs), Some(Fingerprint::of(&other_fund)));
    assert_eq!(
        link::wants(&format!("{ours} {}", link::write(&fund, &Scenario::default()))),
        link::wants(&ours)
    );
    assert_eq!(link::wants(&format!("{ours} {}", &theirs[..theirs.len() - 1])), link::wants(&ours));
    for text in ["", "Tranche 1 of the fund", &ours[..ours.len() - 1], &format!("{ours} {theirs}")] {
        assert_eq!(link::wants(text), None, "{text}");
    }
    for version in 2..=9 {
        assert_eq!(link::wants(&framed(version, &body("1111111111"))), None);
    }
}

#[test]
fn two_hundred_scenarios_are_two_hundred_links() {
    let fund = round();
    let links = two_hundred(&fund);
    let codes: BTreeSet<&String> = links.iter().map(|(_, code)| code).collect();
    assert_eq!(codes.len(), 200);
    for (scenario, code) in &links {
        assert_eq!(link::read(&fund, code).as_ref(), Ok(scenario));
    }
}

#[test]
fn the_real_round_makes_links_of_at_most_ninety_characters() {
    let fund = round();
    for (name, scenario, _) in shipped(&fund) {
        let length = link::write(&fund, &scenario).len();
        assert!(length <= 90, "{name}: {length}");
    }
    let mixed = [
        ("S1", other(42_500)),
        ("D1", Decision::InFull),
        ("C1", parts(&[("project-manager", Taken::Full), ("evaluation", Taken::Full)], &[])),
        ("C2", parts(&[], &[("constables", 15)])),
        ("W1", Decision::InFull),
        ("W2", other(8_000)),
        ("B1", parts(&[("i", Taken::Full), ("iii", Taken::Reduced), ("v", Taken::Full)], &[])),
        ("B2", reduced()),
        ("SS1", parts(&[], &[("cameras", 4)])),
        ("SS2", parts(&[], &[("children", 35)])),
        ("SS3", Decision::InFull),
        ("SS4", other(35_000)),
        ("SS5", other(7_250)),
    ];
    let code = link::write(&fund, &decided(&fund, mixed));
    assert!(code.len() <= 90, "{} characters: {code}", code.len());
}

#[test]
fn three_hundred_mixed_decisions_make_a_link_of_under_a_thousand_characters() {
    let fund = large(300);
    let scenario = mixed(&fund);
    let code = link::write(&fund, &scenario);
    assert!(code.len() < 1000, "{}", code.len());
    assert_eq!(link::read(&fund, &code), Ok(scenario));
}

#[track_caller]
fn refuses(text: &str, why: BadLink) {
    assert_eq!(link::read(&round(), text), Err(why), "{text}");
}

#[test]
fn a_text_without_a_link_holds_none() {
    for text in [
        "",
        "#",
        "https://example.org/tranche/",
        "Tranche 1 of the money is for the first six months.",
        "The second tranche will follow in May.",
        "£350,000 – £30,000 = £320,000",
        "%",
        "%2",
        "%%%é%C3",
        "TRANCHE",
        "TRANCHE1",
    ] {
        refuses(text, BadLink::NotFound);
    }
}

#[test]
fn a_link_that_was_cut_says_how_much_is_missing() {
    let code = link::write(&round(), &Scenario::default());
    assert_eq!(code.len(), 7 + 1 + 2 + 12 + 7);
    refuses(&code[..code.len() - 3], BadLink::CutShort { found: 16, expected: 19 });
    refuses(&format!("{}…", &code[..15]), BadLink::CutShort { found: 5, expected: 19 });
}

#[test]
fn a_link_that_was_changed_is_damaged() {
    let code = link::write(&round(), &Scenario::default());
    let last = if code.ends_with('Z') { 'Y' } else { 'Z' };
    refuses(&format!("{}{last}", &code[..code.len() - 1]), BadLink::Damaged);
}

#[test]
fn a_link_of_another_round_is_refused_and_does_not_hide_the_right_one() {
    let (fund, other_fund) = (round(), large(13));
    let theirs = link::write(&other_fund, &mixed(&other_fund));
    refuses(&theirs, BadLink::OtherFund);
    let scenario = decided(&fund, [("S1", Decision::InFull)]);
    let both = format!("{theirs}\n{}", link::write(&fund, &scenario));
    assert_eq!(link::read(&fund, &both), Ok(scenario));
}

#[test]
fn a_text_with_two_different_links_opens_neither_and_with_the_same_one_twice_opens_it() {
    let fund = round();
    let one = link::write(&fund, &decided(&fund, [("S1", Decision::InFull)]));
    let other = link::write(&fund, &decided(&fund, [("D1", Decision::InFull)]));
    refuses(&format!("{one} {other}"), BadLink::Several);
    assert_eq!(link::read(&fund, &format!("{one} {one}")), link::read(&fund, &one));
    let cut = &one[..one.len() - 5];
    assert_eq!(link::read(&fund, &format!("{cut} … {one}")), link::read(&fund, &one));
}

/// A text may mention tranches, but one that does so more than a hundred times was made to keep a page busy.
#[test]
fn a_link_is_looked_for_behind_the_first_hundred_magic_words_and_no_further() {
    let fund = round();
    let scenario = decided(&fund, [("S1", Decision::InFull)]);
    let code = link::write(&fund, &scenario);
    let cut = &code[..code.len() - 10];
    // A word, what looks like a link of this version or of a later one, and one that is whole until the next begins.
    for (decoy, why) in [
        ("tranche", BadLink::NotFound),
        ("Tranche 1 is", BadLink::NotFound),
        ("TRANCHE2HF", BadLink::NotFound),
        ("TRANCHE1HF", BadLink::Damaged),
        (cut, BadLink::Damaged),
    ] {
        let most = format!("{decoy} ").repeat(99);
        assert_eq!(link::read(&fund, &format!("{most}{code}")), Ok(scenario.clone()), "{decoy}");
        refuses(&format!("{most}{decoy} {code}"), why.clone());
        let after = format!("{code} {}{code}", format!("{decoy} ").repeat(1_000));
        assert_eq!(link::read(&fund, &after), Ok(scenario.clone()), "{decoy}");
    }
}

#[test]
fn a_large_text_that_is_packed_with_what_looks_like_links_is_answered() {
    let fund = round();
    let code = link::write(&fund, &decided(&fund, [("S1", Decision::InFull)]));
    for (decoy, why) in [
        ("TRANCHE1HF", BadLink::Damaged),
        ("TRANCHE9HF", BadLink::NotFound),
        // Half a million characters each.
        ("TRANCHE1QTH20", BadLink::Damaged),
        ("TRANCHE1ZZZZZZ0", BadLink::CutShort { found: 0, expected: 0 }),
        ("%25252523TRANCHE1HF", BadLink::Damaged),
    ] {
        let packed = decoy.repeat(1_000_000 / decoy.len());
        let refused = link::read(&fund, &format!("{packed}{code}")).unwrap_err();
        assert_eq!(std::mem::discriminant(&refused), std::mem::discriminant(&why), "{decoy}: {refused:?}");
        let address = format!("https://example.org/#{packed}");
        let in_address = link::read_address(&fund, &address).and_then(Result::err);
        assert_eq!(in_address.is_some(), why != BadLink::NotFound, "{decoy}");
    }
}

fn framed(version: u8, bits: &[u8]) -> String {
    frame::framed("TRANCHE", version, bits)
}

/// The bits of a body that stands in a link of the blank scenario, up to the end of the fingerprint.
fn fingerprint_bits() -> Vec<u8> {
    let code = link::write(&round(), &Scenario::default());
    let values = code[10..18].chars().map(|letter| ALPHABET.find(letter).unwrap());
    values.flat_map(|five| (0..5).rev().map(move |at| u8::from(five >> at & 1 == 1))).collect()
}

/// A body of the real round with these bits after the fingerprint: the total, then decisions from B1 on.
fn body(bits: &str) -> Vec<u8> {
    let bits = bits.bytes().filter(u8::is_ascii_digit).map(|bit| bit - b'0');
    fingerprint_bits().into_iter().chain(bits).collect()
}

const NONE_OF_13: &str = "0000000000000";
const NONE_OF_12: &str = "000000000000";

#[test]
fn a_link_made_from_its_description_is_the_link_that_is_written() {
    let fund = round();
    let blank = framed(1, &body(&format!("00 00000 {NONE_OF_13}")));
    assert_eq!(blank, link::write(&fund, &Scenario::default()));
    // £90,000 is 90 steps of £1,000: 5 and 10. B1 has one option, which takes no bits to tell.
    let one = framed(1, &body(&format!("00 10101 01010 110 {NONE_OF_12}")));
    assert_eq!(one, link::write(&fund, &decided(&fund, [("B1", reduced())])));
    // £35.50 is 3,550 pence: 13, 13 and 14.
    let other = framed(1, &body(&format!("11 11101 11101 01110 11110 11 11101 11101 01110 {NONE_OF_12}")));
    assert_eq!(other, link::write(&fund, &decided(&fund, [("B1", Decision::Other(pence(3_550)))])));
    // B1 has the lines i, ii, iii (reducible), iv and v: i in full and iii reduced come to £55,000.
    let lines = framed(1, &body(&format!("00 10011 00111 1110 1 0 11 0 0 {NONE_OF_12}")));
    let scenario = decided(&fund, [("B1", parts(&[("i", Taken::Full), ("iii", Taken::Reduced)], &[]))]);
    assert_eq!(lines, link::write(&fund, &scenario));
}

/// Two bids with a part of every kind, listed otherwise than in the order of names, in some currency.
#[track_caller]
fn small(currency: &str) -> Fund {
    let file = serde_json::json!({
        "format": "tranche-fund/1",
        "id": "small-round",
        "title": "A small round",
        "period": "2031",
        "currency": currency,
        "group": { "one": "ward", "many": "wards" },
        "sources": [{ "title": "Grant", "amount": "900" }, { "title": "Carried forward", "amount": "100.5" }],
        "commitments": [{ "title": "Promised", "amount": "40" }],
        "partnerships": [{ "id": "north", "name": "North" }],
        "bids": [
            { "ref": "É2", "partnership": "north", "title": "Club", "requested": "300" },
            {
                "ref": "N1",
                "partnership": "north",
                "title": "Wardens",
                "requested": "500",
                "units": [{ "id": "wardens", "one": "warden", "many": "wardens", "count": 4 }],
                "lines": [
                    { "id": "vans", "title": "Vans", "amount": "100.50", "reducible_to": "50" },
                    { "id": "pay", "title": "Pay", "each": "75", "per": "wardens" },
                    { "id": "bags", "title": "Bags", "amount": "20" },
                ],
                "options": [{ "id": "reduced", "title": "Reduced", "amount": "450" }],
            },
        ],
    });
    Fund::read(&file.to_string()).unwrap()
}

#[test]
fn a_fingerprint_made_from_its_description_is_the_one_that_is_used() {
    for currency in ["GBP", "EUR", "USD", "CHF"] {
        let described = format!(
            "fund small-round\n{currency} 1000.50 40\n\
             bid N1\n500\n\
             line bags\n20\nline pay\n75 per wardens\nline vans\n100.50 50\noption reduced\n450\nunit wardens\n4\n\
             bid É2\n300\n"
        );
        let sum = Crc::<u64>::new(&CRC_40_GSM).checksum(described.as_bytes());
        assert_eq!(Fingerprint::of(&small(currency)).to_string(), format!("{sum:010x}"), "{currency}");
    }
}

#[test]
fn a_link_of_the_same_figures_in_another_currency_is_of_another_fund() {
    let code = link::write(&small("GBP"), &Scenario::default());
    assert_eq!(link::read(&small("GBP"), &code), Ok(Scenario::default()));
    for currency in ["EUR", "USD", "CHF"] {
        assert_eq!(link::read(&small(currency), &code), Err(BadLink::OtherFund), "{currency}");
    }
}

#[test]
fn a_link_of_a_newer_version_says_so() {
    for version in 2..=9 {
        refuses(&framed(version, &body("1111111111")), BadLink::Newer(version));
    }
    let mut damaged = framed(2, &body("1111111111"));
    damaged.replace_range(20..21, if damaged[20..21] == *"0" { "2" } else { "0" });
    refuses(&damaged, BadLink::NotFound);
}

#[test]
fn decisions_that_come_to_another_total_than_the_sender_saw_are_refused() {
    let why = BadLink::OtherTotal { sent: pence(100_000), here: Money::ZERO };
    refuses(&framed(1, &body(&format!("00 00001 {NONE_OF_13}"))), why);
}

#[test]
fn decisions_that_cannot_be_carried_out_are_refused() {
    let nothing = format!("00 00000 11110 00 00000 {NONE_OF_12}");
    refuses(&framed(1, &body(&nothing)), BadLink::Refused(Refusal::NothingGiven));
    let not_above = format!("00 00001 11111 00 00001 {NONE_OF_12}");
    let why = Refusal::NotAboveRequest { amount: pence(100_000), requested: pence(10_000_000) };
    refuses(&framed(1, &body(&not_above)), BadLink::Refused(why));
}

#[test]
fn a_link_that_is_whole_but_was_not_written_by_us_is_damaged() {
    for (what, bits) in [
        ("an amount in smaller steps than needed", format!("00 00001 11110 01 01010 {NONE_OF_12}")),
        ("a number with a group too many", format!("00 10000 00000 {NONE_OF_13}")),
        ("a bid too many", format!("00 00000 {NONE_OF_13} 00000")),
        (
            "a bit after the end",
            format!("00 00000 {NONE_OF_13}").replacen("0000000000000", "00000000000001", 1),
        ),
        ("decisions missing", "00 00000 000".to_owned()),
        ("nothing at all", String::new()),
        ("a number that never ends", format!("00 {}", "11111".repeat(33))),
    ] {
        let opened = link::read(&round(), &framed(1, &body(&bits)));
        assert_eq!(opened, Err(BadLink::Damaged), "{what}");
    }
}

#[test]
fn an_address_without_a_link_opens_none_even_in_a_folder_called_tranche1() {
    let fund = round();
    for address in [
        "https://example.org/",
        "https://example.org/tranche1/",
        "https://example.org/tranche1/funding/was/agreed/in/november/index.html",
        "https://example.org/tranche1/#",
        "file:///C:/Tranche1/was%20here/index.html",
    ] {
        assert_eq!(link::read_address(&fund, address), None, "{address}");
    }
}

#[test]
fn an_address_that_lost_its_hash_still_opens() {
    let fund = round();
    let scenario = decided(&fund, [("S1", Decision::InFull), ("W2", other(2_000))]);
    let code = link::write(&fund, &scenario);
    for address in [
        format!("https://example.org/tranche/#{code}"),
        format!("https://example.org/tranche1/#{code}"),
        format!("https://example.org/tranche/%23{code}"),
        format!("https://example.org/tranche/%2523{}", code.to_lowercase()),
        format!("https://example.org/tranche/{code}"),
        format!("https://example.org/tranche/%20-%20{code}"),
        format!("https://example.org/tranche/?{code}&source=mail"),
        format!("https://example.org/tranche/?share=100%+{code}"),
        format!("https://example.org/tranche/index.html?id=5#{code}_"),
    ] {
        assert_eq!(link::read_address(&fund, &address), Some(Ok(scenario.clone())), "{address}");
    }
}

#[test]
fn an_address_with_a_damaged_link_says_what_is_wrong_with_it() {
    let fund = round();
    let code = link::write(&fund, &Scenario::default());
    let cut = format!("https://example.org/tranche/#{}", &code[..code.len() - 3]);
    let why = BadLink::CutShort { found: 16, expected: 19 };
    assert_eq!(link::read_address(&fund, &cut), Some(Err(why)));
    let theirs = format!("https://example.org/#{}", link::write(&large(13), &Scenario::default()));
    assert_eq!(link::read_address(&fund, &theirs), Some(Err(BadLink::OtherFund)));
}

#[test]
fn references_tell_bids_apart_whatever_order_the_paper_lists_them_in() {
    let fund = round();
    let references: Vec<&BidRef> = fund.bids_by_reference().map(|bid| &bid.reference).collect();
    assert!(references.is_sorted());
    assert_eq!(references[..3].iter().map(|r| r.as_str()).collect::<Vec<_>>(), ["B1", "B2", "C1"]);
}
