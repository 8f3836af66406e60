//! One slip in a code is told, and never opens as another scenario.

use support::mail_thread::{STYLES, WAYS};
use support::round::round;
use tranche::replies;

use super::threads::letter;
use crate::damage;
use crate::links::scenarios::two_hundred;
use crate::links::version_1::shipped;

#[test]
fn a_code_with_one_slip_is_told_or_opens_right_whatever_stands_around_it() {
    let fund = round();
    let all = two_hundred(&fund);
    let codes = [shipped()[0].1, shipped()[1].1, &all[3].1, &all[120].1];
    let (mut told, mut right) = (0, 0);
    for (at, code) in codes.into_iter().enumerate() {
        let sent = tranche::link::read(&fund, code).unwrap();
        let forms = [damage::substituted(code), damage::dropped(code), damage::swapped(code)].concat();
        // A few of the characters that may stand at each place.
        let some = forms.iter().enumerate().skip(at).step_by(7);
        for (number, form) in some.filter(|(_, form)| *form != code) {
            let (_, style) = STYLES[(number / 3 + at) % STYLES.len()];
            // One of several ways that leave a slip where it is.
            let (_, way) = WAYS[number % 5];
            let text = style(&[letter("Member 1", &[&all[9].1]), letter("Member 2", &[form])], way);
            let found = replies::find(&fund, &[], &text);
            let theirs: Vec<_> = found.replies.iter().filter(|reply| reply.sender == "Member 2").collect();
            assert_eq!(found.replies.len() - theirs.len(), 1, "{text}");
            match theirs[..] {
                [] => {
                    let is_told = found.damaged.iter().any(|bad| bad.sender == "Member 2");
                    assert!(is_told, "{form}, was {code}, was met with silence:\n{text}\n{found:#?}");
                    told += 1;
                }
                [reply] => {
                    assert_eq!(reply.received, sent, "{form}, was {code}, opened as something else");
                    right += 1;
                }
                _ => panic!("{form} opened twice"),
            }
        }
    }
    assert!(told > 900 && right > 5, "{told} told, {right} right");
}

/// Whoever types a code from paper groups it as they like; a slip behind its length is told all the same.
#[test]
fn a_slip_in_a_code_that_was_typed_in_groups_is_told() {
    let fund = round();
    let all = two_hundred(&fund);
    let in_groups = |text: &str, size: usize, between: &str| {
        let groups: Vec<_> = text.as_bytes().chunks(size).map(String::from_utf8_lossy).collect();
        groups.join(between)
    };
    for (_, code) in all.iter().step_by(9) {
        let behind_length = |form: &&String| form[..12] == code[..12] && *form != code;
        for form in damage::substituted(code).iter().filter(behind_length).step_by(23) {
            let (word, rest) = form.split_at("TRANCHE".len());
            for text in [
                in_groups(form, 5, " "),
                in_groups(form, 4, "\u{2013}"),
                format!("{word}{}", in_groups(rest, 4, " ")),
                format!("{word} {}", in_groups(rest, 5, " ")),
                format!("{word} {}", in_groups(rest, 4, " ")),
            ] {
                let found = replies::find(&fund, &[], &format!("Dear all,\n\nmine is {text}\n\nBob"));
                assert_eq!(found.damaged.len() + found.replies.len(), 1, "{text} was met with silence");
            }
        }
    }
}
