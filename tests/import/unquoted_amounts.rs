//! Amounts with commas in text whose commas also part cells: each is read as what was written, or asked about.

mod tables;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tranche::files::{read, read_text};
use tranche::import::{Choices, ImportSource, Kind, read as read_table};
use tranche::{Currency, Money};

/// How an amount of whole pounds may be written.
fn written(pounds: u32, style: &str) -> String {
    let amount = Currency::pounds().show(Money::from_pence(i64::from(pounds) * 100));
    match style {
        "bare" => amount.trim_start_matches('£').to_owned(),
        "spaced" => amount.replace('£', "£ "),
        "reducible" => format!("{amount} could be reduced to £1"),
        "starred" => format!("*{amount} (approx)"),
        _ => amount,
    }
}

fn amounts() -> impl Strategy<Value = Vec<(u32, &'static str, &'static str)>> {
    let pounds = prop_oneof![1..1_000_u32, (1..2_000_u32).prop_map(|k| k * 500), 1..9_999_999_u32];
    let style = select(vec!["plain", "bare", "spaced", "reducible", "starred"]);
    let title = select(vec!["A hall", "Nets, posts and balls", "Phase 2", "Lights for 2014", "Unit 12"]);
    vec((pounds, style, title), 1..7)
}

/// Checks a text whose bids are the amounts in their order, each named by its reference at the start of a line.
fn each_is_read_or_asked(
    brought: ImportSource,
    amounts: &[(u32, &str, &str)],
    text: &str,
) -> Result<(), TestCaseError> {
    let ImportSource::Tables { grids, .. } = brought else { return Err(TestCaseError::fail("no table")) };
    let mut choices = Choices::default();
    let first = read_table(&grids[0], &choices);
    choices.confirm(&first);
    choices.set_everyone(Some("Ash".to_owned()));
    let reading = read_table(&grids[0], &choices);
    for (row, brought) in reading.rows.iter().zip(&grids[0].rows) {
        let Kind::Bid(bid) = &row.kind else { continue };
        let line = text.lines().nth(row.number as usize - 1).unwrap_or_default();
        let Some((pounds, style, _)) = amounts
            .iter()
            .enumerate()
            .find_map(|(at, amount)| line.starts_with(&format!("B{at}")).then_some(amount))
        else {
            continue;
        };
        let whole = Some(Money::from_pence(i64::from(*pounds) * 100));
        prop_assert!(
            !row.problems.is_empty() || bid.requested.is_none() || bid.requested == whole,
            "{style} {pounds} was read as {:?} from {:?} of\n{text}",
            bid.requested,
            brought.cells
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn each_amount_of_a_text_parted_at_commas_is_read_or_asked_about(
        amounts in amounts(),
        headings in select(vec!["", "Ref,Who,Title,Amount", "Ref,Who,Title,Amount,Notes", "Ref,Who,Title,Amount,Score"]),
        kind in select(vec!["a.csv", "a.txt", "pasted"]),
    ) {
        let last = headings.rsplit(',').next().unwrap_or_default();
        let mut text = if headings.is_empty() { String::new() } else { format!("{headings}\n") };
        for (at, (pounds, style, title)) in amounts.iter().enumerate() {
            let more = match last {
                "Notes" if pounds % 2 == 0 => ",seen in May".to_owned(),
                "Score" => format!(",{}", pounds % 1_000),
                _ => String::new(),
            };
            text += &format!("B{at},Ash,{title},{}{more}\n", written(*pounds, style));
        }
        let brought = match kind {
            "pasted" => read_text(&text, &mut |_| {}),
            name => read(name, text.as_bytes(), &mut |_| {}),
        };
        each_is_read_or_asked(brought.unwrap(), &amounts, &text)?;
    }

    #[test]
    fn each_amount_of_running_text_is_read_or_asked_about(amounts in amounts()) {
        let mut text = String::new();
        for (at, (pounds, style, title)) in amounts.iter().enumerate() {
            // Some titles go on over the next line.
            let title = if pounds % 3 == 0 { title.replace(' ', "\n") } else { (*title).to_owned() };
            text += &format!("B{at} {title} {}\n", written(*pounds, style));
        }
        each_is_read_or_asked(read_text(&text, &mut |_| {}).unwrap(), &amounts, &text)?;
    }
}

/// Reads so many made tables and counts their rows by what became of them.
fn count(tables: u64, writing: tables::Writing) -> tables::Count {
    let mut count = tables::Count::default();
    for seed in 0..tables {
        tables::Table::new(seed, writing).read(&mut count);
    }
    count
}

#[test]
fn no_row_of_a_made_table_is_silently_wrong() {
    for writing in [tables::Writing::Unquoted, tables::Writing::Quoted, tables::Writing::WithoutCommas] {
        let found = count(1_500, writing);
        assert!(found.rows > 5_000);
        assert_eq!(found.silent, 0, "{writing:?}: {:?}", found.first_silent);
        // Where no figure is large enough to have a comma, nothing shows that none was left out.
        if writing != tables::Writing::Unquoted {
            assert_eq!(found.asked, 0, "{writing:?}: {:?}", found.first_asked);
        }
    }
}

#[test]
#[ignore = "takes minutes"]
fn no_row_of_a_million_is_silently_wrong() {
    for writing in [tables::Writing::Unquoted, tables::Writing::Quoted, tables::Writing::WithoutCommas] {
        let found = count(170_000, writing);
        println!("{writing:?}: {} rows, {} asked, {} silent", found.rows, found.asked, found.silent);
        assert_eq!(found.silent, 0, "{writing:?}: {:?}", found.first_silent);
    }
}
