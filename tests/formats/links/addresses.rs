//! What the address of a page opens, what it explains, and where it says nothing.

use support::large::large;
use support::round::round;
use tranche::Scenario;
use tranche::link::{self, BadLink};

use super::scenarios::{decided, in_full, other, received};
use super::version_1::{meant, shipped};

#[test]
fn an_address_without_a_link_opens_none_even_in_a_folder_called_tranche1() {
    let fund = round();
    for address in [
        "https://example.org/",
        "https://example.org/tranche1/",
        "https://example.org/tranche2/",
        "https://example.org/tranche1/funding/was/agreed/in/november/index.html",
        "https://example.org/tranche1/#",
        "https://example.org/tranche/?own=round-2031-of-fourteen#bids",
        "https://example.org/tranche/?fund=invest-to-save-2013-14",
        "file:///C:/Tranche1/was%20here/index.html",
    ] {
        assert_eq!(link::read_address(&fund, address), None, "{address}");
    }
}

#[test]
fn an_address_that_lost_its_hash_still_opens() {
    let fund = round();
    let scenario = decided(&fund, [("S1", in_full()), ("W2", other(2_000))]);
    let now = (link::write(&fund, &scenario), scenario);
    let older = meant(&fund).into_iter().zip(shipped());
    let older = older.map(|((_, scenario, _), (_, code))| (code.to_owned(), scenario));
    for (code, scenario) in older.chain([now]) {
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
            let opened = link::read_address(&fund, &address).unwrap().map(|received| received.scenario);
            assert_eq!(opened.as_ref(), Ok(&scenario), "{address}");
        }
    }
}

#[test]
fn an_address_with_a_damaged_link_says_what_is_wrong_with_it() {
    let fund = round();
    let (_, code) = shipped()[0];
    let cut = format!("https://example.org/tranche/#{}", &code[..code.len() - 3]);
    let why = BadLink::CutShort { found: 16, expected: 19 };
    assert_eq!(link::read_address(&fund, &cut), Some(Err(why)));
    let code = link::write(&fund, &Scenario::default());
    let cut = format!("https://example.org/tranche/#{}", &code[..code.len() - 3]);
    let why = BadLink::CutShort { found: code.len() - 13, expected: code.len() - 10 };
    assert_eq!(link::read_address(&fund, &cut), Some(Err(why)));
    let theirs = format!("https://example.org/#{}", link::write(&large(13), &Scenario::default()));
    assert_eq!(link::read_address(&fund, &theirs), Some(Err(BadLink::OtherFund)));
}

#[test]
fn a_percent_sign_that_slipped_in_eats_no_remains() {
    for remains in ["B7%149XTQ4WR0Z6952B", "B7%2DXTQ4WR0Z6952BM", "%149XTQ4WR0Z6952B"] {
        let address = format!("https://x.org/a/?#{remains}");
        assert_eq!(link::read_address(&round(), &address), Some(Err(BadLink::Remains)), "{address}");
    }
}

#[test]
fn an_address_with_the_remains_of_a_link_says_so() {
    let fund = round();
    let code = link::write(&fund, &decided(&fund, [("S1", in_full())]));
    assert_eq!(
        link::read_address(&fund, &format!("https://x.org/#{code}")),
        Some(Ok(received(&decided(&fund, [("S1", in_full())]))))
    );
    for code in [shipped()[1].1, &code] {
        for remains in [
            &code[3..],
            &code[10..],
            &code[code.len() - 15..],
            &code[4..19],
            &code.replacen("TRANCHE", "TRAMCHE", 1),
            "TRANCHE",
            "tranch2",
        ] {
            for way in ["#", "?#", "?", "?fund=invest-to-save-2013-14#", "?own=parks&"] {
                let address = format!("https://x.org/a/{way}{remains}");
                assert_eq!(link::read_address(&fund, &address), Some(Err(BadLink::Remains)), "{address}");
            }
        }
    }
}
