//! Mails as they were saved, in the letters that mail programs send.

use support::round::round;
use tranche::replies::{Place, find};

use super::threads::address;
use crate::links::version_1::shipped;

/// Four letters for three bytes, 76 letters a line, as mail programs write it.
fn in_base_64(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let four = |three: &[u8]| {
        let bits = (0..3).fold(0, |bits: usize, at| bits << 8 | usize::from(*three.get(at).unwrap_or(&0)));
        let letter = |at: usize| {
            if at > three.len() { '=' } else { char::from(LETTERS[bits >> (18 - 6 * at) & 63]) }
        };
        [0, 1, 2, 3].map(letter)
    };
    let letters: Vec<char> = text.as_bytes().chunks(3).flat_map(four).collect();
    letters.chunks(76).map(|line| line.iter().collect::<String>() + "\r\n").collect()
}

#[test]
fn a_saved_mail_in_base_64_is_read_and_its_pictures_are_not() {
    let (_, code) = shipped()[1];
    let part = |kind: &str, text: &str| {
        let head = format!("Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        format!("--b\r\n{head}{}\r\n", in_base_64(text))
    };
    let words = format!("Dear all,\n\nthis is mine, {} €\n{}\n", "é".repeat(40), address(code));
    let picture = part("image/png", "\0PNG\0\0\u{1}");
    let head = "From: =?utf-8?Q?M=C3=A9mbre_7?= <m7@board.example>\r\n\r\n";
    let mail = format!("{head}{picture}{}--b--\r\n", part("text/plain; charset=utf-8", &words));
    let replies = find(&round(), &[], &mail);
    let [reply] = &replies.replies[..] else { panic!("{replies:?}") };
    assert_eq!((reply.sender.as_str(), reply.code.as_str()), ("Mémbre 7", code));
    // Where its part begins.
    assert_eq!(reply.place, Place { nth: 1, line: 13 });
}
