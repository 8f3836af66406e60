//! What names, notes and sentences say of bids and of their round, besides what columns do.

use tranche::import::{
    Answer, Around, AroundPlace, CellFact, Choices, Covers, Grid, Matter, OwnTotal, Reading, Role, Summary,
    Uncounted, left_tables, read,
};

use super::grids::{asks_about, grid, pounds, reading};

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

#[test]
fn an_average_or_a_maximum_is_no_bid_and_no_total() {
    for name in ["Average", "Mean grant", "Maximum", "Average per bid", "Lowest bid"] {
        let text = format!(
            "Organisation | Project | Amount requested\nAsh | Garden | £10\nElm | Bus | £20\n | {name} | £15"
        );
        let said = reading(&text);
        assert_eq!((said.bids().count(), said.totals[0].of.clone()), (2, Covers::NotBids), "{name}");
        let head = Summary::of(&grid(&text), &Choices::default(), &said);
        assert_eq!(head.uncounted, [(Uncounted::OtherFigure, vec![3])], "{name}");
        assert_eq!(head.own_total, OwnTotal::None, "{name}");
    }
}

#[test]
fn tables_of_the_file_that_are_not_looked_through_are_known() {
    let named = |name: &str, text: &str| Grid { name: name.to_owned(), ..grid(text) };
    let grids = [
        named("Bids", ROWS),
        named("Round 1", "Pool | £9,000"),
        named("Notes", "Bring 12 copies in 2031"),
        named("", "Pool | 450"),
    ];
    let pounds = tranche::Currency::pounds();
    let left: Vec<(usize, String, bool)> = left_tables(&grids, &[0], &pounds)
        .into_iter()
        .map(|left| (left.at, left.name, left.has_figures))
        .collect();
    assert_eq!(
        left,
        [(1, "Round 1".to_owned(), true), (2, "Notes".to_owned(), false), (3, String::new(), true)]
    );
    assert_eq!(left_tables(&grids[..1], &[0], &pounds), []);
}

#[test]
fn rows_without_a_title_and_an_amount_are_asked_about_once() {
    let text = format!(
        "{HEADER}\nA1 | Ash | Garden | £10\nA2 | Elm | |\nA3 | Oak | Pool | £20\nA4 | Fir | |\nA5 | Yew | Hall |"
    );
    let asked = asks_about(&reading(&text));
    assert_eq!(asked, [(Matter::NoAmount, vec![Answer::LeftOut, Answer::NoBid, Answer::OneByOne])]);
    let mut choices = Choices::default();
    choices.set_answer(Matter::NoAmount, Some(Answer::NoBid));
    assert!(read(&grid(&text), &choices).is_ready());
}

#[test]
fn later_amounts_that_are_there_in_part_are_asked_about_once() {
    let text = format!(
        "{HEADER} | Revised request\nA1 | Ash | Garden | £50 | £40\nA2 | Elm | Bus | £70\nA3 | Oak | Pool | £30 |\n | | Total | £150 | £40"
    );
    let asked = asks_about(&reading(&text));
    let both = Answer::ColumnElse(4, 3);
    assert_eq!(asked, [(Matter::Amount, vec![both.clone(), Answer::Column(3), Answer::Column(4)])]);
    let mut choices = Choices::default();
    choices.set_answer(Matter::Amount, Some(both));
    let read_so = read(&grid(&text), &choices);
    assert_eq!((read_so.bids().count(), read_so.requested(), read_so.is_ready()), (3, pounds(140), true));
    let head = Summary::of(&grid(&text), &choices, &read_so);
    assert_eq!((head.amount_else, head.own_total), (Some(3), OwnTotal::None));
    assert_eq!(head.uncounted, [(Uncounted::Total, vec![4])]);
    choices.set_role(3, Some(Role::Requested));
    assert_eq!(read(&grid(&text), &choices).requested(), pounds(150));
}

#[test]
fn the_budget_at_the_foot_of_a_list_with_references_is_the_funds() {
    for name in ["Budget", "Fund:", "The pot"] {
        let said = reading(&format!("{ROWS}\n | | {name} | £900"));
        assert_eq!((said.is_ready(), said.bids().count()), (true, 2), "{name}");
        assert_eq!(said.fund_facts().total, Some((pounds(900), Some(4))), "{name}");
    }
    let among = reading(&format!("{ROWS}\n | | Budget | £900\nA3 | Fir | Hall | £7"));
    assert!(!among.is_ready());
}

#[test]
fn the_number_of_a_page_between_rows_is_not_asked_about() {
    let text = format!(
        "{ROWS}\nPage 2\nA3 | Fir | Hall | £7\n | | Page 3 of 4 |\nA4 | Yew | Well | £8\ncontinued overleaf\nA5 | Bay | Barn | £9"
    );
    let said = reading(&text);
    assert_eq!((said.is_ready(), said.bids().count()), (true, 5), "{:?}", said.blocking());
}

#[test]
fn figures_that_add_up_by_chance_are_not_asked_about_where_nothing_tells_rows_apart() {
    let full = |amounts: &[u32]| {
        let rows = amounts
            .iter()
            .enumerate()
            .map(|(at, amount)| format!("\nA{at} | Org {at} | Bid {at} | {amount}"));
        reading(&format!("{HEADER}{}", rows.collect::<String>()))
    };
    for amounts in [&[500, 700, 1200][..], &[500, 700, 1200, 450, 50, 500], &[300, 100, 200, 900, 400, 500]] {
        assert!(full(amounts).is_ready(), "{amounts:?}");
    }
    // Of more rows than a few, the sum of all others is no chance.
    for amounts in [&[510, 720, 130, 940, 250, 2550][..], &[120, 100, 200, 420]] {
        assert_eq!(asks_about(&full(amounts))[0].0, Matter::Sums, "{amounts:?}");
    }
    // Nor is it of a few, where the name says what it is.
    let named = reading(&format!(
        "{HEADER}\nA1 | Ash | Hall | 120\nA2 | Birch | Nets | 100\nA3 | Ward total | All | 220"
    ));
    assert_eq!(asks_about(&named)[0].0, Matter::Sums);
}

#[test]
fn only_what_looks_like_the_title_of_a_round_is_offered_as_one() {
    let title = |text: &str| reading(&format!("{text}\n{ROWS}")).fund_facts().title.map(|(title, _)| title);
    for text in ["Sport", "Walsall Community Partnership", "Applicants"] {
        assert_eq!(title(text), None, "{text}");
    }
    for text in ["Spring round", "Invest to Save 2013–14", "Community grants", "Bids for decision"] {
        assert_eq!(title(text).as_deref(), Some(text));
    }
}

#[test]
fn figures_of_the_fund_below_the_bids_are_offered_for_it() {
    let said = reading(&format!(
        "{ROWS}\n\nTotal budget £350,000\nCommitted £30,000\nRemaining to allocate £320,000"
    ));
    assert!(said.is_ready(), "{:?}", said.blocking());
    let found = said.fund_facts();
    assert_eq!(
        (found.total, found.available),
        (Some((pounds(350_000), Some(5))), Some((pounds(320_000), Some(7))))
    );
    let bare = "Project | Amount requested\nGarden | £5,000\nBus | £7,000\nGrant pot | £350,000\nAlready promised | £30,000";
    let said = reading(bare);
    assert_eq!((said.bids().count(), said.requested()), (2, pounds(12_000)), "{:?}", said.rows);
}

#[test]
fn what_counts_people_is_no_money_and_years_are() {
    let text = "Ref | Organisation | Project | Number of people | 2024/25 | 2025/26 | Amount requested
A1 | Ash | Garden | 1,200 | £5,000 | £6,000 | £11,000
A2 | Elm | Bus | 3,500 | £7,000 | £8,000 | £15,000";
    let head = Summary::of(&grid(text), &Choices::default(), &reading(text));
    let others: Vec<(usize, tranche::Money)> =
        head.other_money.iter().map(|other| (other.column, other.sum)).collect();
    assert_eq!(others, [(4, pounds(12_000)), (5, pounds(14_000))]);
}
