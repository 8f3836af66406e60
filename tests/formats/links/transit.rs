//! What happens to links on their way to an address bar: nothing opens as something else, and what is left of one is never
//! met with silence.

use support::mangled_links;
use support::round::round;
use tranche::link::{self, Extras, LinkScenario};
use tranche::{Edit, Explanation};

use super::scenarios::{Dice, two_hundred};
use super::version_1::shipped;

/// As many letters and digits of a code in a row are its remains.
const REMAINS: usize = 15;

/// How many damages are tried: more of them with `TRANCHE_DAMAGES=330000 cargo test --test formats links::transit`.
fn count() -> usize {
    std::env::var("TRANCHE_DAMAGES").map_or(5_000, |count| count.parse().unwrap())
}

/// Codes of both versions, some with what their sender added.
fn codes() -> Vec<String> {
    let fund = round();
    let mut codes: Vec<String> = shipped().iter().map(|(_, code)| (*code).to_owned()).collect();
    for (at, (mut scenario, code)) in two_hundred(&fund).into_iter().enumerate().step_by(4) {
        let (reason, conditions) = ("It’s needed.".to_owned(), String::new());
        let edit = Edit::Explain(fund.bids[at % 13].reference.clone(), Explanation { reason, conditions });
        scenario.apply(&fund, &edit).unwrap();
        let extras = Extras {
            title: "Ours".to_owned(),
            is_final: at % 8 == 0,
            with_explanations: at % 16 == 0,
            ..Extras::default()
        };
        codes.extend([link::write_with(&fund, &scenario, &extras), code]);
    }
    codes
}

/// One thing that happens to a text on its way.
fn damage(dice: &mut Dice, text: &mut Vec<char>) {
    const STRANGE: [char; 20] = [
        '0', 'O', 'l', 'U', 'Z', 'q', '7', ' ', '\n', '.', '-', '=', '%', '&', '#', '?', '/', '>', '…',
        '\u{200b}',
    ];
    let at = dice.below(text.len());
    let to = at + dice.below(text.len() - at);
    let any = |dice: &mut Dice| {
        if dice.up_to(2) == 0 {
            STRANGE[dice.below(STRANGE.len())]
        } else {
            char::from(b'A' + u8::try_from(dice.up_to(26)).unwrap())
        }
    };
    match dice.up_to(12) {
        0 | 1 => text[at] = any(dice),
        2 => drop(text.remove(at)),
        3 => text.insert(at, any(dice)),
        4 => text.swap(at, to),
        5 if at + 1 < text.len() => text.swap(at, at + 1),
        6 => drop(text.drain(..at)),
        7 => text.truncate(at),
        8 => drop(text.drain(at..to)),
        9 => {
            let again: Vec<char> = text[at..to].to_vec();
            text.splice(to..to, again);
        }
        10 => text[at..=to].iter_mut().for_each(|c| *c = c.to_ascii_lowercase()),
        _ => text[at..to].reverse(),
    }
}

/// Whether so many characters of the code in a row are left, whatever their case.
fn leaves_remains(damaged: &str, code: &str) -> bool {
    let (damaged, code) = (damaged.to_ascii_uppercase(), code.to_ascii_uppercase());
    let code: Vec<&[u8]> = code.as_bytes().windows(REMAINS).collect();
    damaged.as_bytes().windows(REMAINS).any(|run| code.contains(&run))
}

/// How many of each there were.
#[derive(Debug, Default)]
struct Tally {
    right: usize,
    told: usize,
    silent: usize,
}

#[track_caller]
fn look(address: &str, code: &str, sent: &LinkScenario, tally: &mut Tally) {
    match link::read_address(&round(), address) {
        Some(Ok(opened)) => {
            assert_eq!(opened, *sent, "{address}, was {code}, opened as something else");
            tally.right += 1;
        }
        Some(Err(_)) => tally.told += 1,
        None => {
            assert!(!leaves_remains(address, code), "{address}, was {code}, was met with silence");
            tally.silent += 1;
        }
    }
}

#[test]
fn no_damaged_address_opens_as_something_else_nor_are_remains_met_with_silence() {
    let (fund, codes, mut dice) = (round(), codes(), Dice(330));
    let sent: Vec<LinkScenario> = codes.iter().map(|code| link::read(&fund, code).unwrap()).collect();
    let mut tally = Tally::default();
    for at in 0..count() {
        let (code, sent) = (&codes[at % codes.len()], &sent[at % codes.len()]);
        let mut damaged: Vec<char> = code.chars().collect();
        for _ in 0..=dice.up_to(3) {
            if !damaged.is_empty() {
                damage(&mut dice, &mut damaged);
            }
        }
        let damaged: String = damaged.into_iter().collect();
        let mut address = format!("https://x.org/a/?#{damaged}");
        if dice.up_to(3) == 0 {
            let ways = [&mangled_links::WRAPPINGS[..], &mangled_links::BREAKS[..]].concat();
            address = ways[dice.below(ways.len())].1(&address);
        }
        look(&address, code, sent, &mut tally);
    }
    println!("{tally:?}");
    assert!(tally.right > 0 && tally.told > tally.silent, "{tally:?}");
}

/// Every place where an address bar, a mail program or a finger may cut or change one character.
#[test]
fn every_single_damage_of_the_links_that_were_shipped_is_told_or_opens_right() {
    let fund = round();
    let mut tally = Tally::default();
    for (_, code) in shipped() {
        let sent = link::read(&fund, code).unwrap();
        let one = [crate::damage::cut(code), crate::damage::dropped(code), crate::damage::swapped(code)];
        let front = (1..code.len()).map(|at| code[at..].to_owned());
        for damaged in one.concat().into_iter().chain(front) {
            for way in ["?#", "#", "?", "?fund=invest-to-save-2013-14#"] {
                look(&format!("https://x.org/a/{way}{damaged}"), code, &sent, &mut tally);
            }
        }
    }
    assert!(tally.right > 0 && tally.told > 1_000, "{tally:?}");
}
