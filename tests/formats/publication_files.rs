//! What was typed to publish a result, as text.

use proptest::prelude::*;
use support::published::{TYPED, set_letters};
use support::round::round;
use tranche::formats::publication_file::{self, BadPublicationFile};
use tranche::publish::{Fact, LetterKind, Publication, Topic};
use tranche::{BidRef, Fund, Money, PartnershipId, Shape};

fn sample(fund: &Fund) -> Publication {
    let mut publication = Publication::default();
    for (fact, text) in [
        (Fact::Funder, "West Midlands Police and Crime Commissioner"),
        (Fact::FunderId, "360G-example-ORG:commissioner"),
        (Fact::Prefix, "360G-example"),
        (Fact::AwardDate, "5/11/2013"),
        (Fact::Begins, "2013-12-01"),
        (Fact::Ends, "31.3.2014"),
        (Fact::Country, "United Kingdom"),
        (Fact::Unit, "West Midlands"),
        (Fact::Instance, "2013-14"),
        (Fact::VotesFrom, "1/11/2013"),
        (Fact::VotesTo, "5/11/2013"),
    ] {
        publication.set(Topic::Fact(fact), text);
    }
    publication.set(Topic::OrgId(PartnershipId::try_from("sandwell").unwrap()), "GB-LAE-SAW");
    set_letters(
        &mut publication,
        "Dear {bidder},\n\nYour bid {reference}, “{title}”: {outcome}, {amount} of {requested}.\n{conditions}\n{stages_of_payment}\n\nYours sincerely",
    );
    let bid = fund.bid(&BidRef::try_from("SS1").unwrap()).unwrap();
    let amount = Money::from_pence(1_700_000);
    publication.set_stages(0, fund, bid, amount, "£8,500 with the order, £8,500 once the cameras stand");
    publication
}

#[test]
fn what_was_shipped_opens_for_ever() {
    let publication = sample(&round());
    assert_eq!(publication_file::read(TYPED).as_ref(), Ok(&publication));
    assert_eq!(publication_file::write(&publication), TYPED.trim_end());
    assert_eq!(publication_file::read(&format!("\u{feff}{TYPED}")), Ok(publication));
}

/// A text that is typed for every outcome stands there once, as it did when there was one for all.
#[test]
fn each_outcome_has_a_letter_of_its_own() {
    let one = |word: &str| LetterKind::WORDS.iter().find(|(one, _)| *one == word).unwrap().1;
    let mut publication = Publication::default();
    publication.set(Topic::Letter(one("in_part")), "Yes");
    publication.set(Topic::Letter(one("declined")), "No");
    let text = publication_file::write(&publication);
    assert!(text.contains("\"letters\": {") && !text.contains("\"letter\":"), "{text}");
    assert_eq!(publication_file::read(&text).as_ref(), Ok(&publication));
    let both = text.replace("\"letters\": {", "\"letter\": \"All\",\n  \"letters\": {");
    let read = publication_file::read(&both).unwrap();
    let letters = LetterKind::WORDS.map(|(_, kind)| read.text(&Topic::Letter(kind)));
    assert_eq!(letters, ["All", "Yes", "All", "All", "No"]);
    let unknown = publication_file::read(&text.replace("declined", "refused")).unwrap_err();
    assert!(matches!(unknown, BadPublicationFile::Misfit(misfit) if misfit.place == "letters"));
}

#[test]
fn nothing_typed_is_a_text_too() {
    let blank = Publication::default();
    assert_eq!(publication_file::read(&publication_file::write(&blank)), Ok(blank));
}

#[test]
fn what_is_none_says_why() {
    let read = |text: &str| publication_file::read(text).unwrap_err();
    let misfit = |from: &str, to: &str| match read(&TYPED.replacen(from, to, 1)) {
        BadPublicationFile::Misfit(misfit) => (misfit.place, misfit.why),
        other => panic!("{other:?}"),
    };
    assert!(matches!(read("{"), BadPublicationFile::Broken(_)));
    assert_eq!(read("{}"), BadPublicationFile::OtherFormat(String::new()));
    let newer = TYPED.replace("tranche-publication/1", "tranche-publication/2");
    assert_eq!(read(&newer), BadPublicationFile::Newer("tranche-publication/2".to_owned()));
    assert_eq!(misfit("\"funder\"", "\"fundr\""), ("facts".to_owned(), Shape::Unknown("fundr".to_owned())));
    assert_eq!(misfit("\"0\"", "\"one\""), ("stages".to_owned(), Shape::NotACount("one".to_owned())));
    assert_eq!(misfit("\"SS1\"", "\" SS1\"").1, Shape::BadName(" SS1".to_owned()));
    assert_eq!(misfit("\"sandwell\"", "\"\"").1, Shape::BadName(String::new()));
    assert_eq!(misfit("\"GB-LAE-SAW\"", "5").1, Shape::NotText("org_ids"));
    assert_eq!(misfit("\"org_ids\"", "\"orgs\"").1, Shape::Missing("org_ids"));
    assert!(matches!(misfit("\"17000\"", "\"x\"").1, Shape::NotMoney(..)));
    assert_eq!(misfit("\"unit\"", "\"country\"").1, Shape::Twice("country".to_owned()));
}

#[test]
fn stages_of_another_amount_or_another_bid_say_nothing() {
    let fund = round();
    let publication = sample(&fund);
    let bid = fund.bid(&BidRef::try_from("SS1").unwrap()).unwrap();
    let amount = Money::from_pence(1_700_000);
    assert!(publication.stages(0, &fund, bid, amount).is_some());
    assert_eq!(publication.stages(0, &fund, bid, Money::from_pence(1_600_000)), None);
    assert_eq!(publication.stages(1, &fund, bid, amount), None);
    let mut other = bid.clone();
    other.title = "Another project".to_owned();
    assert_eq!(publication.stages(0, &fund, &other, amount), None);
    let moved = publication.with_numbers(&[(0, 4), (4, 0)]);
    assert_eq!(moved.stages(0, &fund, bid, amount), None);
    assert_eq!(moved.stages(4, &fund, bid, amount), publication.stages(0, &fund, bid, amount));
}

proptest! {
    #[test]
    fn what_was_typed_is_read_as_it_was_written(texts in proptest::collection::vec("\\PC{0,20}|.{0,20}", 5), number in 0..3_usize) {
        let fund = round();
        let mut publication = Publication::default();
        publication.set(Topic::Fact(Fact::Unit), &texts[0]);
        publication.set(Topic::OrgId(fund.partnerships[0].id.clone()), &texts[1]);
        publication.set(Topic::Letter(LetterKind::Reserve), &texts[2]);
        publication.set(Topic::Letter(LetterKind::InFull), &texts[4]);
        publication.set_stages(number, &fund, &fund.bids[0], Money::from_pence(5), &texts[3]);
        prop_assert_eq!(publication_file::read(&publication_file::write(&publication)), Ok(publication));
    }

    #[test]
    fn a_text_that_was_cut_off_is_read_not_at_all(end in 0..TYPED.trim_end().len() - 1) {
        let cut = &TYPED.as_bytes()[..end];
        prop_assert!(publication_file::read(&String::from_utf8_lossy(cut)).is_err());
    }

    /// Whatever two people type, each text of theirs is there, or the other one changed it too and that is told.
    #[test]
    fn nothing_that_was_typed_in_one_of_two_places_is_lost(before in typed(), mine in typed(), theirs in typed()) {
        let merged = Publication::merged(&before, &mine, &theirs);
        for (topic, typed) in mine.said().chain(theirs.said()) {
            let is_new = before.text(topic) != typed.text;
            let is_there = merged.publication.text(topic).contains(&typed.text);
            prop_assert!(!is_new || is_there || merged.both_changed.contains(topic), "{:?}", topic);
        }
        let alone = Publication::merged(&before, &before, &theirs);
        prop_assert_eq!(&alone.publication, &theirs);
        prop_assert_eq!(Publication::merged(&before, &mine, &before).publication, mine.clone());
        // Beside what is here either all of both stands, or nothing is done.
        match Publication::beside(&mine, &theirs) {
            Some(both) => for (topic, typed) in mine.said().chain(theirs.said()) {
                prop_assert_eq!(both.text(topic), &typed.text);
            },
            None => prop_assert!(theirs.said().any(|(topic, typed)| !mine.text(topic).is_empty() && mine.text(topic) != typed.text)),
        }
    }
}

fn typed() -> impl Strategy<Value = Publication> {
    proptest::collection::vec("[ab]{0,2}", 3).prop_map(|texts| {
        let mut publication = Publication::default();
        let topics = [Topic::Fact(Fact::Funder), Topic::Fact(Fact::Unit), Topic::Letter(LetterKind::InFull)];
        for (topic, text) in topics.into_iter().zip(&texts) {
            publication.set(topic, text);
        }
        publication
    })
}
