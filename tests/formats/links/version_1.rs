//! Links of version 1 are read for ever; what they call not funded is undecided.

use support::link_frame;
use support::round::{TEXT, round};
use tranche::link::{self, BadLink, Extras, LinkScenario};
use tranche::{Award, Bid, Fund, Ledger, LineShare, Money, Outcome, Parts, Refusal, Scenario};

use super::scenarios::{decided, in_full, other, parts, pence, reduced, refuses};

/// Never edited: what is in it was sent to people. A later version of links gets a file of its own.
const SHIPPED: &str = include_str!("../../fixtures/links-v1.txt");

/// The codes that were shipped, by their names.
pub fn shipped() -> Vec<(&'static str, &'static str)> {
    SHIPPED.lines().filter_map(|line| line.split_once(' ')).collect()
}

/// What the shipped links were made from, by their names, and what each gives.
pub fn meant(fund: &Fund) -> Vec<(&'static str, Scenario, &'static str)> {
    use LineShare::{Full, Reduced};
    let everyone = |outcome: fn(&Bid) -> Outcome| {
        decided(fund, fund.bids.iter().map(|bid| (bid.reference.as_str(), outcome(bid))))
    };
    let all = |bid| Outcome::Funded(Award::Parts(Parts::all(bid)));
    let in_parts = fund.bids.iter().filter(|bid| !bid.lines.is_empty());
    let above = |amount| Outcome::Funded(Award::Above(amount));
    let to_the_penny = |amount| Outcome::Funded(Award::Other(pence(amount)));
    vec![
        ("blank", Scenario::default(), "£0"),
        (
            "story",
            decided(
                fund,
                [
                    ("S1", in_full()),
                    ("D1", in_full()),
                    ("B1", reduced()),
                    ("B2", parts(&[("i", Full), ("iii", Reduced)], &[])),
                    ("C2", parts(&[], &[("constables", 10)])),
                    ("SS4", other(35_000)),
                    ("W1", in_full()),
                ],
            ),
            "£328,980",
        ),
        ("all-in-full", everyone(|_| in_full()), "£509,260"),
        (
            "all-reduced",
            everyone(|bid| {
                bid.cheapest_option().map_or(in_full(), |o| Outcome::Funded(Award::Option(o.id.clone())))
            }),
            "£479,260",
        ),
        ("all-parts", decided(fund, in_parts.map(|bid| (bid.reference.as_str(), all(bid)))), "£411,080"),
        (
            "sandwell-finally",
            decided(
                fund,
                [("SS1", other(17_000)), ("SS3", in_full()), ("SS4", other(35_000)), ("SS5", in_full())],
            ),
            "£61,500",
        ),
        (
            "pence",
            decided(
                fund,
                [
                    ("S1", to_the_penny(1_234_567)),
                    ("D1", to_the_penny(1)),
                    ("W2", to_the_penny(1_500_000)),
                    ("SS3", above(pence(200_005))),
                    ("SS5", above(Money::MOST)),
                ],
            ),
            "£1,000,000,029,345.72",
        ),
        (
            // B1 had parts of which none was chosen: that is no award any more.
            "nothing-of-some",
            decided(fund, [("SS4", parts(&[("ict", Full)], &[("months", 1)]))]),
            "£22,500",
        ),
    ]
}

fn opened(scenario: Scenario) -> Result<LinkScenario, BadLink> {
    Ok(LinkScenario { scenario, mismatch: None, extras: Extras::default(), is_older: true })
}

#[test]
fn every_link_ever_shipped_opens_as_what_it_was() {
    let fund = round();
    let (links, scenarios) = (shipped(), meant(&fund));
    assert_eq!(links.len(), scenarios.len());
    for ((name, code), (meant, scenario, gives)) in links.iter().zip(&scenarios) {
        assert_eq!(name, meant);
        assert_eq!(link::read(&fund, code), opened(scenario.clone()), "{name}");
        assert_eq!(fund.show(Ledger::of(&fund, scenario).funded), *gives, "{name}");
        let listed = |bid: &Bid| {
            let outcome = scenario.outcome(&bid.reference);
            outcome.is_undecided() || outcome.is_funded()
        };
        assert!(fund.bids.iter().all(listed), "{name}: it did not tell undecided from declined");
    }
}

/// Those who have the round under its name have a right to what was sent to them, whatever was put right since.
#[test]
fn a_link_of_version_1_opens_after_every_word_was_corrected() {
    let fund = round();
    let mut file = (*fund).clone();
    file.title.push_str(", corrected");
    file.partnerships.iter_mut().for_each(|partnership| partnership.name.push('!'));
    file.bids.iter_mut().for_each(|bid| bid.title = "Another title".to_owned());
    file.bids.reverse();
    let corrected = Fund::new(file).unwrap();
    for ((name, code), (_, scenario, _)) in shipped().iter().zip(meant(&fund)) {
        assert_eq!(link::read(&corrected, code), opened(scenario), "{name}");
    }
}

#[test]
fn a_link_of_version_1_is_refused_after_a_figure_or_the_name_of_the_round_changed() {
    for (from, to) in [
        ("\"id\": \"invest-to-save-2013-14\"", "\"id\": \"invest-to-save-2014-15\""),
        ("\"requested\": \"50000\"", "\"requested\": \"50001\""),
        ("\"ref\": \"W1\"", "\"ref\": \"W3\""),
        ("\"currency\": \"GBP\"", "\"currency\": \"EUR\""),
        ("\"amount\": \"350000\"", "\"amount\": \"350001\""),
    ] {
        assert!(TEXT.contains(from), "{from}");
        let other = Fund::read(&TEXT.replacen(from, to, 1)).unwrap();
        for (name, code) in shipped() {
            assert_eq!(link::read(&other, code), Err(BadLink::OtherFund), "{name}: {to}");
        }
    }
}

fn framed(bits: &[u8]) -> String {
    link_frame::framed("TRANCHE", 1, bits)
}

/// A body of the real round with these bits after the fingerprint: the total, then awards from B1 on.
pub fn body(bits: &str) -> Vec<u8> {
    let (_, blank) = shipped()[0];
    let bits = bits.bytes().filter(u8::is_ascii_digit).map(|bit| bit - b'0');
    link_frame::bits(&blank[10..18]).into_iter().chain(bits).collect()
}

const NONE_OF_13: &str = "0000000000000";
const NONE_OF_12: &str = "000000000000";

#[test]
fn a_link_of_version_1_made_from_its_description_is_the_link_that_was_shipped_and_opens() {
    let fund = round();
    let opens = |code: &str, outcomes: &[(&str, Outcome)]| {
        let scenario = decided(&fund, outcomes.iter().cloned());
        assert_eq!(link::read(&fund, code), opened(scenario), "{code}");
    };
    let blank = framed(&body(&format!("00 00000 {NONE_OF_13}")));
    assert_eq!(blank, shipped()[0].1);
    // £90,000 is 90 steps of £1,000: 5 and 10. B1 has one option, which takes no bits to tell.
    opens(&framed(&body(&format!("00 10101 01010 110 {NONE_OF_12}"))), &[("B1", reduced())]);
    // £35.50 is 3,550 pence: 13, 13 and 14.
    let bits = format!("11 11101 11101 01110 11110 11 11101 11101 01110 {NONE_OF_12}");
    opens(&framed(&body(&bits)), &[("B1", Outcome::Funded(Award::Other(pence(3_550))))]);
    // B1 has the lines i, ii, iii (reducible), iv and v: i in full and iii reduced come to £55,000.
    let lines = parts(&[("i", LineShare::Full), ("iii", LineShare::Reduced)], &[]);
    opens(&framed(&body(&format!("00 10011 00111 1110 1 0 11 0 0 {NONE_OF_12}"))), &[("B1", lines)]);
}

#[test]
fn decisions_that_come_to_another_total_than_the_sender_saw_are_refused() {
    let why = BadLink::OtherTotal { sent: pence(100_000), here: Money::ZERO };
    refuses(&framed(&body(&format!("00 00001 {NONE_OF_13}"))), why);
}

#[test]
fn decisions_of_version_1_that_cannot_be_carried_out_are_refused() {
    let nothing = format!("00 00000 11110 00 00000 {NONE_OF_12}");
    refuses(&framed(&body(&nothing)), BadLink::Refused(Refusal::NothingGiven));
    let not_above = format!("00 00001 11111 00 00001 {NONE_OF_12}");
    let why = Refusal::NotAboveRequest { amount: pence(100_000), requested: pence(10_000_000) };
    refuses(&framed(&body(&not_above)), BadLink::Refused(why));
}

#[test]
fn a_link_of_version_1_that_is_whole_but_was_not_written_by_us_is_damaged() {
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
        let opened = link::read(&round(), &framed(&body(&bits)));
        assert_eq!(opened, Err(BadLink::Damaged), "{what}");
    }
}
