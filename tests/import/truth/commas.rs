//! Text whose commas part cells and thousands alike, because nobody quoted the amounts.

use support::rng::Rng;

use super::money::Style;
use super::table::{Source, Table, Truth};
use super::words::NAMES;

const TITLES: &[&str] = &[
    "Bus 42",
    "Phase 2",
    "Lights for 2031",
    "Unit 12",
    "A hall",
    "Youth club",
    "Nets and balls",
    "Round 3",
    "Flat 1",
    "Number 10",
    "Route 694",
    "Skate park",
    "Club 18",
    "Area 51",
    "Play, phase 2",
    "Section 106",
    "Studio 54",
];

/// What the last column is called, and whether figures stand in it.
const LAST: &[(&str, bool)] = &[
    ("", false),
    ("Notes", false),
    ("Score", true),
    ("Places", true),
    ("Page", true),
    ("Rank", true),
    ("Quantity", true),
    ("Comments", false),
    ("Jobs", true),
    ("Beneficiaries", true),
    ("Year", true),
];

/// A text of bids with thousands commas that nobody quoted.
pub fn unquoted(rng: &mut Rng) -> Table {
    let style =
        rng.pick(&[Style::CommasPence, Style::CommasPence, Style::Commas, Style::Pounds, Style::PoundsPence]);
    let (last, figures) = rng.pick(LAST);
    let (headed, referenced, named) = (rng.chance(80), rng.chance(80), rng.chance(85));
    let heading = rng.pick(&["Amount", "Amount requested", "Requested", "Cost", "£"]);
    let mut text = String::new();
    let mut row = |cells: [(&str, bool); 5]| {
        let cells = cells.into_iter().filter(|(_, there)| *there).map(|(cell, _)| cell);
        text += &(cells.collect::<Vec<_>>().join(",") + "\n");
    };
    let ends = !last.is_empty();
    if headed {
        let heads =
            [("Ref", referenced), ("Organisation", named), ("Title", true), (heading, true), (last, ends)];
        row(heads);
    }
    let (mut pence, mut who) = (0, Vec::new());
    let bids = 1 + rng.below(7);
    let filled = rng.pick(&[100, 70, 40, 0]);
    for at in 0..bids {
        let amount = match rng.below(3) {
            0 => rng.between(1, 999) * 100 + rng.between(0, 99),
            1 => rng.between(1, 2_000) * 50_000,
            _ => rng.between(1_000, 9_999_999) * 100 + rng.between(0, 99),
        };
        let amount = if matches!(style, Style::Commas | Style::Pounds) { amount / 100 * 100 } else { amount };
        let name = rng.pick(NAMES);
        let title = rng.pick(TITLES).replace(", ", " ");
        let end = match (figures && rng.chance(filled), figures) {
            (true, _) => figure(rng).to_string(),
            (false, false) if rng.chance(filled) => rng.pick(&["seen in May", "late", "17"]).to_owned(),
            _ => String::new(),
        };
        let (reference, shown) = (format!("R{}", at + 1), style.show(amount));
        row([(&reference, referenced), (name, named), (&title, true), (&shown, true), (&end, ends)]);
        pence += amount;
        who.push(if named { name.to_owned() } else { String::new() });
    }
    let truth = Truth {
        pence,
        least: pence,
        bids,
        who,
        column: usize::from(referenced) + usize::from(named) + 1,
        times: 1,
        currency: "GBP",
        must_ask: false,
    };
    let source = match rng.below(3) {
        0 => Source::Pasted(text),
        1 => Source::File("bids.txt".to_owned(), text),
        _ => Source::File("bids.csv".to_owned(), text),
    };
    let mut planted = vec!["commas nobody quoted"];
    planted.extend((!named).then_some("nobody is named"));
    planted.extend((!headed).then_some("no headings"));
    Table { kind: "commas nobody quoted", source, truth, planted }
}

fn figure(rng: &mut Rng) -> i64 {
    match rng.below(3) {
        0 => rng.between(1, 99),
        1 => rng.between(100, 999),
        _ => 2_031,
    }
}
