//! A link is found in whatever came around it, and several never open as one.

use support::large::{large, mixed};
use support::mangled_links;
use support::round::round;
use tranche::link::{self, BadLink, MadeFor};
use tranche::{Contents, Words};

use super::scenarios::{decided, in_full, other, received, refuses};
use super::version_1::{meant, shipped};

#[test]
fn a_link_opens_after_every_way_that_loses_nothing() {
    let fund = round();
    let scenario = decided(&fund, [("S1", in_full()), ("W2", other(2_000))]);
    let address = format!("https://example.org/tranche/?#{}", link::write(&fund, &scenario));
    let made_for = MadeFor::Contents(Contents::of(&fund), Words::of(&fund));
    for (name, way) in
        mangled_links::WRAPPINGS.iter().chain(&mangled_links::BREAKS).chain(&mangled_links::GATEWAYS)
    {
        let text = way(&address);
        assert_eq!(link::read(&fund, &text), Ok(received(&scenario)), "{name}: {text}");
        assert_eq!(link::wants(&text), Some(made_for), "{name}: {text}");
        for ((older, code), (_, scenario, _)) in shipped().iter().zip(meant(&fund)) {
            let text = way(&format!("https://example.org/tranche/?#{code}"));
            let opened = link::read(&fund, &text).map(|received| received.scenario);
            assert_eq!(opened, Ok(scenario), "{name} of {older}: {text}");
        }
    }
}

#[test]
fn a_text_without_a_link_holds_none() {
    for text in [
        "",
        "#",
        "https://example.org/tranche/",
        "Tranche 1 of the money is for the first six months.",
        "Tranche 2 of the money is for the second six months.",
        "The second tranche will follow in May.",
        "£350,000 – £30,000 = £320,000",
        "%",
        "%2",
        "%%%é%C3",
        "TRANCHE",
        "TRANCHE1",
        "TRANCHE2",
    ] {
        refuses(text, BadLink::NotFound);
    }
}

#[test]
fn a_link_that_was_cut_says_how_much_is_missing() {
    let (_, code) = shipped()[0];
    assert_eq!(code.len(), 7 + 1 + 2 + 12 + 7);
    refuses(&code[..code.len() - 3], BadLink::CutShort { found: 16, expected: 19 });
    refuses(&format!("{}…", &code[..15]), BadLink::CutShort { found: 5, expected: 19 });
    let code = link::write(&round(), &decided(&round(), [("S1", in_full())]));
    let expected = code.len() - 10;
    refuses(&code[..code.len() - 3], BadLink::CutShort { found: expected - 3, expected });
    refuses(&format!("{}…", &code[..15]), BadLink::CutShort { found: 5, expected });
}

#[test]
fn a_link_that_was_changed_is_damaged() {
    let now = link::write(&round(), &decided(&round(), [("S1", in_full())]));
    for code in [shipped()[0].1, &now] {
        let last = if code.ends_with('Z') { 'Y' } else { 'Z' };
        refuses(&format!("{}{last}", &code[..code.len() - 1]), BadLink::Damaged);
    }
}

#[test]
fn a_link_of_another_round_is_refused_and_does_not_hide_the_right_one() {
    let (fund, other_fund) = (round(), large(13));
    let theirs = link::write(&other_fund, &mixed(&other_fund));
    refuses(&theirs, BadLink::OtherFund);
    let scenario = decided(&fund, [("S1", in_full())]);
    let both = format!("{theirs}\n{}", link::write(&fund, &scenario));
    assert_eq!(link::read(&fund, &both), Ok(received(&scenario)));
}

#[test]
fn a_text_with_two_different_links_opens_neither_and_with_the_same_one_twice_opens_it() {
    let fund = round();
    let one = link::write(&fund, &decided(&fund, [("S1", in_full())]));
    let other = link::write(&fund, &decided(&fund, [("D1", in_full())]));
    refuses(&format!("{one} {other}"), BadLink::Several);
    assert_eq!(link::read(&fund, &format!("{one} {one}")), link::read(&fund, &one));
    let cut = &one[..one.len() - 5];
    assert_eq!(link::read(&fund, &format!("{cut} … {one}")), link::read(&fund, &one));
    let [(_, blank), (_, story), ..] = shipped()[..] else { panic!("they were shipped") };
    refuses(&format!("{blank} {story}"), BadLink::Several);
    refuses(&format!("{story} {one}"), BadLink::Several);
}

#[test]
fn one_scenario_as_links_of_two_versions_opens() {
    let fund = round();
    for ((name, older), (_, scenario, _)) in shipped().iter().zip(meant(&fund)) {
        let now = link::write(&fund, &scenario);
        for text in [format!("{older} {now}"), format!("{now} {older}")] {
            let opened = link::read(&fund, &text).map(|received| received.scenario);
            assert_eq!(opened.as_ref(), Ok(&scenario), "{name}");
        }
    }
}
