//! Any text as a link; and any bits in a frame, because no text would ever have the checksum of one.
#![no_main]

#[path = "../../tests/frame/mod.rs"]
mod frame;

use std::sync::LazyLock;

use frame::framed;
use libfuzzer_sys::fuzz_target;
use tranche::{Fingerprint, Fund, fund_link, link};
use tranche_fuzz::fund;

static FUND: LazyLock<Fund> = LazyLock::new(fund);

// The first byte says what the rest is: a text, or what stands in a frame.
fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let bits = || rest.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1));
    match first {
        0 => whole(&framed("TRANCHE", 1, &bits().collect::<Vec<u8>>())),
        1 => {
            // Without the fingerprint of this fund nothing behind it would ever be looked at.
            let fingerprint =
                u64::from_str_radix(&Fingerprint::of(&FUND).to_string(), 16).unwrap_or_default();
            let own = (0..Fingerprint::BITS).rev().map(|at| (fingerprint >> at & 1) as u8);
            let bits: Vec<u8> = own.chain(bits()).collect();
            whole(&framed("TRANCHE", 1, &bits));
        }
        2 => whole(&framed("TRANCHEFUND", 1, &bits().collect::<Vec<u8>>())),
        _ => whole(&String::from_utf8_lossy(data)),
    }
});

fn whole(text: &str) {
    let opened = link::read(&FUND, text);
    if let Ok(scenario) = &opened {
        let code = link::write(&FUND, scenario);
        assert_eq!(link::read(&FUND, &code).as_ref(), Ok(scenario));
        assert_eq!(link::wants(&code), Some(Fingerprint::of(&FUND)));
    }
    let _ = link::read_address(&FUND, text);
    let _ = link::wants(text);
    if let Ok(fund) = fund_link::decode(text)
        && let Some(code) = fund_link::encode(&fund)
    {
        assert_eq!(fund_link::decode(&code.text), Ok(fund));
    }
}
