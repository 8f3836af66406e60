//! The letters that are suggested: whatever was decided on a bid, each reads as a letter, with all that its bidder needs to know.

use support::published::{PublishedResult, in_full, typed};
use support::round::round;
use tranche::publish::{
    LetterKind, PLACEHOLDERS, Publication, Topic, csv, decisions, letters, placeholder_slips,
};
use tranche::ui::words::office::publish::{page_words, slips, suggested_letter};
use tranche::{Award, BidRef, Edit, Explanation, Fund, LineShare, Money, Outcome, Parts, Rank, Scenario};

fn suggested() -> Publication {
    let mut publication = Publication::default();
    for (_, kind) in LetterKind::WORDS {
        publication.set(Topic::Letter(kind), &suggested_letter(kind));
    }
    publication
}

/// One bid an outcome, without a word of why.
fn decided(fund: &Fund) -> Scenario {
    let mut scenario = Scenario::default();
    let part = |bid| Outcome::giving(Money::from_pence(1_700_000), bid);
    for (at, bid) in fund.bids.iter().enumerate().take(5) {
        let outcome = match at {
            0 => Outcome::Funded(Award::InFull),
            1 => part(bid),
            2 => Outcome::Reserve { rank: Rank::new(1).unwrap(), award: Award::InFull },
            3 => Outcome::Deferred,
            _ => Outcome::Declined,
        };
        scenario.apply(fund, &Edit::Decide(bid.reference.clone(), outcome)).unwrap();
    }
    scenario
}

fn texts(fund: &Fund, scenario: &Scenario) -> Vec<String> {
    let made = letters(fund, scenario, None, 0, &suggested(), &page_words(fund, scenario));
    assert_eq!(made.without_text, 0);
    made.table.texts("letter").unwrap().into_iter().map(str::to_owned).collect()
}

#[test]
fn all_that_can_be_filled_in_has_a_place_in_the_suggestions() {
    let all: String = LetterKind::WORDS.iter().map(|(_, kind)| suggested_letter(*kind)).collect();
    for name in PLACEHOLDERS {
        assert!(all.contains(&format!("{{{name}}}")), "{name}");
    }
    for (_, kind) in LetterKind::WORDS {
        let text = suggested_letter(kind);
        assert_eq!(placeholder_slips(&text), [], "{kind:?}");
        for name in ["bidder", "title", "reference", "requested", "outcome", "reason"] {
            assert!(text.contains(&format!("{{{name}}}")), "{kind:?}: {name}");
        }
    }
}

#[test]
fn each_outcome_is_told_in_words_and_nothing_hangs_where_nothing_was_typed() {
    let fund = round();
    let texts = texts(&fund, &decided(&fund));
    let outcomes = ["approved", "approved in part", "placed on the reserve list", "deferred", "not approved"];
    assert_eq!(texts.len(), 5);
    for ((text, outcome), bid) in texts.iter().zip(outcomes).zip(&fund.bids) {
        for part in [outcome, bid.reference.as_str(), &bid.title, &fund.show(bid.requested)] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains(['{', '}']) && !text.contains("Reason"), "{text}");
        assert!(
            !text.contains("Conditions") && !text.contains("Payment") && !text.contains("\n\n\n"),
            "{text}"
        );
        assert!(!text.contains("funded,") && !text.contains("£0"), "{text}");
    }
    assert!(texts[1].contains("we can award you £17,000"), "{}", texts[1]);
    for (at, text) in texts.iter().enumerate() {
        assert_eq!(text.contains("\n\nAward: "), at == 1, "{text}");
    }
    assert!(texts[2].contains("You are number 1 on the list"), "{}", texts[2]);
}

#[test]
fn what_was_typed_about_a_bid_stands_in_its_letter() {
    let (fund, mut scenario) = (round(), decided(&round()));
    for bid in &fund.bids[..5] {
        let explanation = Explanation { reason: "So it is.".to_owned(), conditions: "Do this.".to_owned() };
        scenario.apply(&fund, &Edit::Explain(bid.reference.clone(), explanation)).unwrap();
    }
    for text in texts(&fund, &scenario) {
        assert!(text.contains("\n\nReason: So it is.\n\n"), "{text}");
    }
}

#[test]
fn a_column_of_the_sheet_has_the_outcome_as_a_bidder_reads_it() {
    let fund = round();
    let result = PublishedResult {
        scenario: in_full(&fund),
        fund: &fund,
        mark: None,
        publication: typed(),
        members: 0,
    };
    let made =
        letters(&fund, &result.scenario, None, 0, &result.publication, &page_words(&fund, &result.scenario));
    let column = |name: &str| made.table.texts(name).unwrap();
    for (code, words) in column("outcome").into_iter().zip(column("outcome_shown")) {
        assert!([("funded", "approved"), ("declined", "not approved")].contains(&(code, words)), "{code}");
    }
    assert!(csv(&made.table).contains(",outcome,outcome_shown,amount,"));
}

/// Which parts are given stands in the sheet, in the letter and among the decisions, in the words of the page.
#[test]
fn a_letter_on_an_award_in_part_says_which_parts() {
    let (fund, mut scenario) = (round(), Scenario::default());
    let bid: BidRef = "SS4".try_into().unwrap();
    let parts = Parts::default().with_line("ict".try_into().unwrap(), Some(LineShare::Full));
    let award = Award::Parts(parts.with_units("months".try_into().unwrap(), 3));
    scenario.apply(&fund, &Edit::Decide(bid.clone(), Outcome::Funded(award))).unwrap();
    let words = page_words(&fund, &scenario);
    let said = words.awards.get(&bid);
    assert!(said.starts_with("Parts: 3 of ") && said.contains("months, "), "{said}");
    let made = letters(&fund, &scenario, None, 0, &suggested(), &words);
    assert_eq!(made.table.texts("award"), Some(vec![said]));
    let letter = made.table.texts("letter").unwrap()[0].to_owned();
    assert!(letter.contains(&format!("\n\nAward: {said}\n\n")), "{letter}");
    let table = decisions(&fund, &scenario, None, &words.awards);
    let of_all = table.texts("award").unwrap();
    assert_eq!(of_all.iter().filter(|text| !text.is_empty()).collect::<Vec<_>>(), [&said]);
}

#[test]
fn what_is_not_filled_in_is_said_with_what_to_write_instead() {
    for (text, says) in [
        (
            "{amonut} [Title]",
            "{amonut} is not filled in: write {amount}. [Title] is not filled in: write {title}.",
        ),
        ("{sum}", "{sum} cannot be filled in: it stays in every letter as typed."),
        ("{sum} {tax} {amount}", "{sum} and {tax} cannot be filled in: they stay in every letter as typed."),
    ] {
        assert_eq!(slips(&placeholder_slips(text)), says);
    }
}
