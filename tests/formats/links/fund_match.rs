//! A link tells which fund it was made for, without the fund.

use support::large::{large, mixed};
use support::link_frame;
use support::round::round;
use tranche::link::{self, BadLink, MadeFor};
use tranche::{BidRef, Contents, Fingerprint, Fund, Scenario, Words};

use super::scenarios::{decided, in_full, received, refuses};
use super::version_1::{body, shipped};

fn made_for(fund: &Fund) -> Option<MadeFor> {
    Some(MadeFor::Contents(Contents::of(fund), Words::of(fund)))
}

#[test]
fn a_link_tells_which_fund_it_was_made_for() {
    let (fund, other_fund) = (round(), large(13));
    let (ours, theirs) = (
        link::write(&fund, &decided(&fund, [("S1", in_full())])),
        link::write(&other_fund, &mixed(&other_fund)),
    );
    assert_eq!(link::wants(&theirs), made_for(&other_fund));
    assert_eq!(
        link::wants(&format!("{ours} {}", link::write(&fund, &Scenario::default()))),
        link::wants(&ours)
    );
    assert_eq!(link::wants(&format!("{ours} {}", &theirs[..theirs.len() - 1])), link::wants(&ours));
    for text in ["", "Tranche 1 of the fund", &ours[..ours.len() - 1], &format!("{ours} {theirs}")] {
        assert_eq!(link::wants(text), None, "{text}");
    }
    for version in 3..=9 {
        assert_eq!(link::wants(&link_frame::framed("TRANCHE", version, &body("1111111111"))), None);
    }
    for (name, code) in shipped() {
        assert_eq!(link::wants(code), Some(MadeFor::Fund(Fingerprint::of(&fund))), "{name}");
    }
}

#[test]
fn a_link_may_be_of_every_fund_of_its_contents_and_surely_is_of_the_one_with_its_words() {
    let fund = round();
    let mut retitled = (*fund).clone();
    retitled.id = "another-round".try_into().unwrap();
    retitled.title = "Another round".to_owned();
    let retitled = Fund::new(retitled).unwrap();
    let wanted = link::wants(&link::write(&fund, &Scenario::default())).unwrap();
    assert!(wanted.may_be(&fund) && wanted.is(&fund));
    assert!(wanted.may_be(&retitled) && !wanted.is(&retitled));
    assert!(!wanted.may_be(&large(13)) && !wanted.is(&large(13)));
    let older = link::wants(shipped()[0].1).unwrap();
    assert!(older.may_be(&fund) && !older.is(&fund) && !older.may_be(&retitled));
}

#[test]
fn a_link_of_the_same_figures_in_another_currency_is_of_another_fund() {
    use super::description::small;
    let code = link::write(&small("GBP"), &Scenario::default());
    assert_eq!(link::read(&small("GBP"), &code), Ok(received(&Scenario::default())));
    for currency in ["EUR", "USD", "CHF"] {
        assert_eq!(link::read(&small(currency), &code), Err(BadLink::OtherFund), "{currency}");
    }
}

#[test]
fn a_link_of_a_newer_version_says_so() {
    for version in 3..=9 {
        refuses(&link_frame::framed("TRANCHE", version, &body("1111111111")), BadLink::Newer(version));
    }
    let mut damaged = link_frame::framed("TRANCHE", 3, &body("1111111111"));
    damaged.replace_range(20..21, if damaged[20..21] == *"0" { "2" } else { "0" });
    refuses(&damaged, BadLink::NotFound);
}

#[test]
fn references_tell_bids_apart_whatever_order_the_paper_lists_them_in() {
    let fund = round();
    let references: Vec<&BidRef> = fund.bids_by_reference().map(|bid| &bid.reference).collect();
    assert!(references.is_sorted());
    assert_eq!(references[..3].iter().map(|r| r.as_str()).collect::<Vec<_>>(), ["B1", "B2", "C1"]);
}
