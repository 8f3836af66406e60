//! Any text as a link; and any bits in a frame, because no text would ever have the checksum of one.
#![no_main]

#[path = "../../tests/support/src/link_frame.rs"]
mod link_frame;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use link_frame::{framed, of};
use tranche::link::{Extras, MadeFor};
use tranche::{Contents, Fingerprint, Fund, Words, fund_link, link};
use tranche_fuzz::fund;

static FUND: LazyLock<Fund> = LazyLock::new(fund);

// The first byte says what the rest is: a text, or what stands in a frame.
fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let bits =
        || rest.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1)).collect::<Vec<u8>>();
    // Without what names this fund, nothing behind it would ever be looked at.
    let number = |name: String| u64::from_str_radix(&name, 16).unwrap_or_default();
    let fingerprint = of(number(Fingerprint::of(&FUND).to_string()), Fingerprint::BITS);
    let contents = of(number(Contents::of(&FUND).to_string()), Contents::BITS);
    let words = of(number(Words::of(&FUND).to_string()), Words::BITS);
    match first {
        0 => whole(&framed("TRANCHE", 1, &bits())),
        1 => whole(&framed("TRANCHE", 1, &[fingerprint, bits()].concat())),
        2 => whole(&framed("TRANCHEFUND", 1, &bits())),
        3 => whole(&framed("TRANCHE", 2, &bits())),
        4 => whole(&framed("TRANCHE", 2, &[contents, bits()].concat())),
        5 => whole(&framed("TRANCHE", 2, &[contents, words, bits()].concat())),
        // What is written, with anything behind it.
        6 => {
            let blank = link::write(&FUND, &tranche::Scenario::default());
            let body = link_frame::bits(&link_frame::body("TRANCHE", &blank));
            whole(&framed("TRANCHE", 2, &[body, bits()].concat()));
        }
        7 => whole(&framed("TRANCHEFUND", 2, &bits())),
        // So that the rest is looked at, a length that it may have, and a fund that it may be.
        8 => whole(&framed("TRANCHEFUND", 2, &[fingerprint, link_frame::grouped(1_000), bits()].concat())),
        9 => {
            let code = fund_link::encode(&FUND).expect("the fund has a code");
            let body = link_frame::bits(&link_frame::body("TRANCHEFUND", &code.text));
            let (kept, _) = body.split_at(body.len() / 2);
            whole(&framed("TRANCHEFUND", 2, &[kept, &bits()[..]].concat()));
        }
        _ => whole(&String::from_utf8_lossy(data)),
    }
});

fn whole(text: &str) {
    if let Ok(received) = link::read(&FUND, text) {
        let code = link::write_with(&FUND, &received.scenario, &received.extras);
        let again = link::read(&FUND, &code).expect("what is written opens");
        assert!(again.scenario.decides_like(&received.scenario));
        assert_eq!(again.extras, Extras { unknown: Vec::new(), ..received.extras });
        assert_eq!(again.mismatch, None);
        assert_eq!(link::wants(&code), Some(MadeFor::Contents(Contents::of(&FUND), Words::of(&FUND))));
    }
    let _ = link::read_address(&FUND, text);
    let _ = link::wants(text);
    if let Ok(fund) = fund_link::decode(text)
        && let Some(code) = fund_link::encode(&fund)
    {
        assert_eq!(fund_link::decode(&code.text), Ok(fund));
    }
}
