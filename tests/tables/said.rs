//! What names, notes and sentences say of bids and of their round, besides what columns do.

use super::grids::{asks_about, grid, pounds, reading};
use tranche::table::{
    Answer, Around, AroundPlace, CellFact, Choices, Grid, Matter, OwnTotal, Reading, Summary, read,
};

const HEADER: &str = "Ref | Organisation | Project | Amount requested";

/// The bids of these rows that would be left out because of what their names say.
fn fallen(rows: &str) -> Vec<Matter> {
    asks_about(&reading(&format!("{HEADER}\n{rows}"))).into_iter().map(|(matter, _)| matter).collect()
}

#[test]
fn names_that_say_that_a_bid_does_not_stand_are_asked_about_once() {
    for name in [
        "Garden - not eligible",
        "Garden (not eligible: out of area)",
        "Minibus (replaced by A3)",
        "Minibus – replaced by A3",
        "Minibus replaced by A3",
        "Choir (withdrawn)",
        "Choir [withdrawn 3 March]",
        "WITHDRAWN: Choir",
        "Choir, withdrawn",
        "Choir (duplicate of A2)",
    ] {
        let rows = format!("A1 | Ash | {name} | £10\nA2 | Elm | Bus | £20\nA3 | Oak | Library | £40");
        assert_eq!(fallen(&rows), [Matter::Status], "{name}");
    }
    let both = "A1 | Ash | Garden - not eligible | £10\nA2 (withdrawn) | Elm | Bus | £20\nA3 | Oak (withdrawn) | Fair | £40\nA4 | Fir | Pool | £80";
    assert_eq!(fallen(both), [Matter::Status]);
    let mut choices = Choices::default();
    choices.set_answer(Matter::Status, Some(Answer::LeftOut));
    let left = read(&grid(&format!("{HEADER}\n{both}")), &choices);
    assert_eq!((left.bids().count(), left.requested(), left.is_ready()), (1, pounds(80), true));
}

#[test]
fn titles_that_only_hold_such_words_are_not_asked_about() {
    for name in [
        "Withdrawn teenagers’ club",
        "Help for people who are not eligible for benefits",
        "Refused asylum seekers’ drop-in",
        "Windows replaced by volunteers",
        "Closed streets: play days",
        "Lonely, withdrawn and isolated people",
    ] {
        let rows = format!("A1 | Ash | {name} | £10\nA2 | Elm | Bus | £20\nA3 | Oak | Library | £40");
        assert_eq!(fallen(&rows), [], "{name}");
    }
}

#[test]
fn a_row_without_an_amount_may_be_part_of_the_bid_above() {
    let table = grid(&format!(
        "{HEADER}\nA1 | Ash | Garden | £10\n | Elm | Compost |\nA2 | Oak | Library | £40\n | Fir | Shelves |"
    ));
    let asked = asks_about(&read(&table, &Choices::default()));
    let [(matter @ Matter::NoAmount, answers)] = &asked[..] else { panic!("{asked:?}") };
    assert!(answers.contains(&Answer::Part), "{answers:?}");
    let mut choices = Choices::default();
    choices.set_answer(*matter, Some(Answer::Part));
    let joint = read(&table, &choices);
    assert_eq!((joint.bids().count(), joint.requested(), joint.is_ready()), (2, pounds(50), true));
    let notes: Vec<_> = joint.bids().flat_map(|(_, bid)| bid.notes.clone()).collect();
    assert_eq!(notes, ["Elm, Compost", "Fir, Shelves"]);
}

#[test]
fn one_row_whose_amount_is_merged_with_that_above_is_asked_about_with_what_it_comes_to() {
    let mut table =
        grid(&format!("{HEADER}\nA1 | Ash | Garden | £10\nA2 | Elm | Compost |\nA3 | Oak | Library | £40"));
    table.rows[2].facts.push((3, CellFact::CoveredFromAbove));
    let asked = asks_about(&read(&table, &Choices::default()));
    assert_eq!(
        asked,
        [(Matter::NoAmount, vec![Answer::Part, Answer::LeftOut, Answer::NoBid, Answer::OneByOne])]
    );
}

const BUDGET: &str = "The total budget is £350,000, of which £30,000 is committed, leaving £320,000";

#[test]
fn a_sentence_with_the_figures_of_the_fund_is_read() {
    for text in [
        BUDGET,
        "The total budget is £350,000, of which £30,000 is committed, leaving £320,000 to allocate.",
        "£350,000 is available in total, of which £30,000 is already committed, leaving £320,000.",
        "The fund for this round stands at £350,000: £30,000 is committed and £320,000 remains.",
    ] {
        let above = reading(&format!("{text}\n\n{ROWS}"));
        let below = reading(&format!("{ROWS}\n\n{text}"));
        for place in [AroundPlace::Caption, AroundPlace::Before, AroundPlace::After] {
            let around = vec![Around { place, text: text.to_owned() }];
            let said = read(&Grid { around, ..grid(ROWS) }, &Choices::default());
            assert!(says_fund(&said, None), "{text} {:?}", said.fund_facts());
        }
        assert!(says_fund(&above, Some(1)), "{text} {:?}", above.fund_facts());
        assert!(says_fund(&below, Some(5)), "{text} {:?}", below.fund_facts());
        assert!(above.is_ready() && below.is_ready(), "{text}");
    }
}

const ROWS: &str =
    "Ref | Organisation | Project | Amount requested\nA1 | Ash | Garden | £10\nA2 | Oak | Library | £40";

fn says_fund(reading: &Reading, row: Option<u32>) -> bool {
    let found = reading.fund_facts();
    found.total == Some((pounds(350_000), row))
        && found.committed == [(String::new(), pounds(30_000), row)]
        && found.available == Some((pounds(320_000), row))
        && found.doubt.is_none()
}

#[test]
fn sentences_about_other_bids_are_said_and_not_held_against_these() {
    for text in ["In round 1 there were 12 bids", "The total for three bids is £900"] {
        let said = read(
            &Grid {
                around: vec![Around { place: AroundPlace::Before, text: text.to_owned() }],
                ..grid(ROWS)
            },
            &Choices::default(),
        );
        let [one] = &said.totals_in_words[..] else { panic!("{text}") };
        assert!(!one.is_of_all && one.requested.is_none_or(|tally| tally.agrees().is_none()), "{text}");
        let head = Summary::of(&grid(ROWS), &Choices::default(), &said);
        assert_eq!(head.own_total, OwnTotal::None, "{text}");
    }
    for text in ["Round 1: 2 bids, £50 requested", "The total for the three bids is £900"] {
        let said = read(
            &Grid {
                around: vec![Around { place: AroundPlace::Before, text: text.to_owned() }],
                ..grid(ROWS)
            },
            &Choices::default(),
        );
        assert!(said.totals_in_words[0].is_of_all, "{text}");
    }
}
