//! What a link of version 2 consists of, made from its description alone.

use crc::{CRC_32_ISO_HDLC, CRC_40_GSM, Crc};
use support::link_frame::{self, grouped, of};
use tranche::link::{self, BadLink};
use tranche::{Award, Contents, Edit, Fingerprint, Fund, LineShare, Outcome, Refusal, Scenario, Words};

use super::scenarios::{decided, in_full, other, parts, pence, reduced, reserve};

/// Two bids with a part of every kind, listed otherwise than in the order of names, in some currency.
#[track_caller]
pub fn small(currency: &str) -> Fund {
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

const BIDS: &str = "bid N1\n500\n\
    line bags\n20\nline pay\n75 per wardens\nline vans\n100.50 50\noption reduced\n450\nunit wardens\n4\n\
    bid É2\n300\n";

fn crc_40(text: &str) -> u64 {
    Crc::<u64>::new(&CRC_40_GSM).checksum(text.as_bytes())
}

fn crc_32(text: &str) -> u32 {
    Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(text.as_bytes())
}

#[test]
fn a_fingerprint_made_from_its_description_is_the_one_that_is_used() {
    for currency in ["GBP", "EUR", "USD", "CHF"] {
        let described = format!("fund small-round\n{currency} 1000.50 40\n{BIDS}");
        let sum = crc_40(&described);
        assert_eq!(Fingerprint::of(&small(currency)).to_string(), format!("{sum:010x}"), "{currency}");
    }
}

fn contents(currency: &str) -> u64 {
    crc_40(&format!("currency {currency}\n{BIDS}"))
}

fn words() -> u32 {
    crc_32("asmallround\n2031\n1000.50 40\nn1\nwardens\nnorth\nÉ2\nclub\nnorth\n")
}

#[test]
fn contents_and_words_made_from_their_description_are_those_that_are_used() {
    for currency in ["GBP", "EUR", "USD", "CHF"] {
        let fund = small(currency);
        assert_eq!(Contents::of(&fund).to_string(), format!("{:010x}", contents(currency)), "{currency}");
        assert_eq!(Words::of(&fund).to_string(), format!("{:08x}", words()), "{currency}");
    }
}

/// The bits before the choices: contents, words and £960.50 that are available.
fn before() -> Vec<u8> {
    let available = [of(0, 1), of(3, 2), grouped(96_050)].concat();
    [of(contents("GBP"), 40), of(words().into(), 32), available].concat()
}

/// The lowest eight bits of the words of the two bids.
fn after() -> Vec<u8> {
    ["wardens\nnorth\n", "club\nnorth\n"].map(|words| of((crc_32(words) & 255).into(), 8)).concat()
}

/// A code with these bits between: the choices of both bids, what they leave open, and ranks.
fn code(between: &[Vec<u8>]) -> String {
    link_frame::framed("TRANCHE", 2, &[before(), between.concat(), after()].concat())
}

/// The two digits as one number: N1 has seven choices, É2 six, which takes six bits together.
fn digits(n1: u64, é2: u64) -> Vec<u8> {
    of(n1 * 6 + é2, 6)
}

#[track_caller]
fn is(between: &[Vec<u8>], scenario: &Scenario) {
    let fund = small("GBP");
    assert_eq!(link::write(&fund, scenario), code(between));
    assert_eq!(link::read(&fund, &code(between)).map(|received| received.scenario).as_ref(), Ok(scenario));
}

/// What is decided on N1 and É2.
#[track_caller]
fn both(n1: Outcome, é2: Outcome) -> Scenario {
    decided(&small("GBP"), [("N1", n1), ("É2", é2)])
}

#[test]
fn each_choice_is_the_digit_of_its_description() {
    use Outcome::{Declined, Deferred, Undecided};
    is(&[digits(0, 0)], &Scenario::default());
    is(&[digits(1, 2)], &both(in_full(), Declined));
    is(&[digits(6, 3)], &both(reduced(), Deferred));
    is(&[digits(2, 1)], &both(Declined, in_full()));
    is(&[digits(0, 4)], &both(Undecided, reserve(1, Award::InFull)));
    let mut abstained = both(Undecided, in_full());
    let fund = small("GBP");
    let edit = |why| Edit::Abstain("N1".try_into().unwrap(), why);
    abstained.apply(&fund, &edit(tranche::Abstention::Abstained)).unwrap();
    is(&[digits(5, 1), of(0, 3)], &abstained);
    abstained.apply(&fund, &edit(tranche::Abstention::Interest)).unwrap();
    is(&[digits(5, 1), of(1, 3)], &abstained);
}

#[test]
fn what_a_digit_leaves_open_is_in_the_bits_of_its_description() {
    use Outcome::Undecided;
    // Bags out; vans in, and reduced; two wardens.
    let lines = [of(0, 1), of(3, 2), grouped(2)].concat();
    let some = parts(&[("vans", LineShare::Reduced)], &[("wardens", 2)]);
    is(&[digits(5, 0), of(2, 3), lines.clone()], &both(some.clone(), Undecided));
    is(&[digits(0, 5), of(3, 3), of(2, 2), grouped(35)], &both(Undecided, other(35)));
    let above = |amount| Award::Above(pence(amount));
    is(&[digits(0, 5), of(4, 3), of(0, 2), grouped(2)], &both(Undecided, Outcome::Funded(above(200_000))));
    // On the reserve list: an option, parts, another amount, and one above the request.
    let award = |outcome: Outcome| outcome.award().unwrap().clone();
    is(&[digits(5, 0), of(5, 3), of(0, 2)], &both(reserve(1, award(reduced())), Undecided));
    is(&[digits(5, 0), of(5, 3), of(1, 2), lines], &both(reserve(1, award(some)), Undecided));
    let other = [of(5, 3), of(2, 2), of(2, 2), grouped(35)].concat();
    is(&[digits(0, 5), other], &both(Undecided, reserve(1, award(super::scenarios::other(35)))));
    let above_bits = [of(5, 3), of(3, 2), of(3, 2), grouped(30_001)].concat();
    is(&[digits(0, 5), above_bits], &both(Undecided, reserve(1, above(30_001))));
}

#[test]
fn the_order_of_the_reserve_list_is_one_number() {
    let list = |n1: usize, é2: usize| {
        let (first, second) = if n1 == 1 { ("N1", "É2") } else { ("É2", "N1") };
        assert_ne!(n1, é2);
        decided(&small("GBP"), [(first, reserve(1, Award::InFull)), (second, reserve(2, Award::InFull))])
    };
    is(&[digits(4, 4), of(0, 1)], &list(1, 2));
    is(&[digits(4, 4), of(1, 1)], &list(2, 1));
}

#[track_caller]
fn refuses(what: &str, code: &str, why: BadLink) {
    assert_eq!(link::read(&small("GBP"), code), Err(why), "{what}");
}

#[test]
fn a_link_that_is_whole_but_was_not_written_by_us_is_damaged() {
    let whole = |bits: &[Vec<u8>]| link_frame::framed("TRANCHE", 2, &bits.concat());
    let before_without_amount = || before()[..72].to_vec();
    for (what, code) in [
        ("digits that no choices come to", code(&[of(42, 6)])),
        ("a detail of no kind", code(&[digits(5, 0), of(6, 3)])),
        ("a detail of no kind", code(&[digits(5, 0), of(7, 3)])),
        ("an option on the reserve list that is not there", code(&[digits(0, 5), of(5, 3), of(0, 2)])),
        ("an amount in smaller steps than needed", code(&[digits(0, 5), of(3, 3), of(3, 2), grouped(3_500)])),
        ("a number with a group too many", code(&[digits(0, 5), of(3, 3), of(2, 2), of(0b10000_00011, 10)])),
        ("a bit after the end", {
            let mut bits = [before(), digits(0, 0), after()].concat();
            assert_ne!(bits.len() % 5, 0);
            bits.push(1);
            link_frame::framed("TRANCHE", 2, &bits)
        }),
        ("words of bids missing", whole(&[before(), digits(0, 0), of(0, 8)])),
        ("decisions missing", whole(&[before()])),
        ("an amount missing", whole(&[before_without_amount(), of(0, 8)])),
        ("an amount that never ends", whole(&[before_without_amount(), of(0, 3), vec![1; 200]])),
        ("less than nothing available, which is nothing", {
            whole(&[before_without_amount(), of(1, 1), of(0, 7), digits(0, 0), after()])
        }),
    ] {
        refuses(what, &code, BadLink::Damaged);
    }
}

#[test]
fn decisions_that_cannot_be_carried_out_are_refused() {
    let not_above = code(&[digits(0, 5), of(4, 3), of(1, 2), grouped(3)]);
    let why = Refusal::NotAboveRequest { amount: pence(30_000), requested: pence(30_000) };
    refuses("not above", &not_above, BadLink::Refused(why));
    let above = Refusal::AboveRequest { amount: pence(30_001), requested: pence(30_000) };
    refuses("above", &code(&[digits(0, 5), of(3, 3), of(3, 2), grouped(30_001)]), BadLink::Refused(above));
    let none = [digits(5, 0), of(2, 3), of(0, 2), grouped(0)];
    refuses("parts of nothing", &code(&none), BadLink::Refused(Refusal::NothingGiven));
    let amount = [digits(0, 5), of(5, 3), of(2, 2), of(0, 2), grouped(0)];
    refuses("nothing in reserve", &code(&amount), BadLink::Refused(Refusal::NothingGiven));
    let many = Refusal::UnitsOutOfRange { unit: "wardens".try_into().unwrap(), asked: 5, most: 4 };
    refuses("units", &code(&[digits(5, 0), of(2, 3), of(0, 2), grouped(5)]), BadLink::Refused(many));
    let lines = [digits(0, 5), of(2, 3)];
    refuses(
        "parts of what has none",
        &code(&lines),
        BadLink::Refused(Refusal::NoParts("É2".try_into().unwrap())),
    );
}
