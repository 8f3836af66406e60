//! Tables whose figures mean thousands or more, or another currency, and where that is said.

use support::rng::Rng;
use tranche::import::AroundPlace;

use super::draft::{Draft, Is, What};
use super::money::Style;
use super::plain::{SAID, Wish, plain};

/// Ways of saying in what figures are, each with how many of the currency one means.
const UNITS: &[(&str, i64, &str)] = &[
    ("£000", 1_000, "GBP"),
    ("£000s", 1_000, "GBP"),
    ("£'000", 1_000, "GBP"),
    ("£’000", 1_000, "GBP"),
    ("£ 000", 1_000, "GBP"),
    ("000s", 1_000, "GBP"),
    ("'000", 1_000, "GBP"),
    ("1000s", 1_000, "GBP"),
    ("x1000", 1_000, "GBP"),
    ("x 1,000", 1_000, "GBP"),
    ("×1000", 1_000, "GBP"),
    ("£k", 1_000, "GBP"),
    ("£K", 1_000, "GBP"),
    ("k", 1_000, "GBP"),
    ("K£", 1_000, "GBP"),
    ("k£", 1_000, "GBP"),
    ("GBPk", 1_000, "GBP"),
    ("GBP 000", 1_000, "GBP"),
    ("£ thousand", 1_000, "GBP"),
    ("thousands", 1_000, "GBP"),
    ("in thousands", 1_000, "GBP"),
    ("thousands of pounds", 1_000, "GBP"),
    ("£ths", 1_000, "GBP"),
    ("£ th.", 1_000, "GBP"),
    ("T£", 1_000, "GBP"),
    ("£m", 1_000_000, "GBP"),
    ("£M", 1_000_000, "GBP"),
    ("£mn", 1_000_000, "GBP"),
    ("£ million", 1_000_000, "GBP"),
    ("millions", 1_000_000, "GBP"),
    ("£ mill", 1_000_000, "GBP"),
    ("£mio", 1_000_000, "GBP"),
    ("£bn", 1_000_000_000, "GBP"),
    ("£ billion", 1_000_000_000, "GBP"),
    ("hundreds", 100, "GBP"),
    ("T€", 1_000, "EUR"),
    ("TEUR", 1_000, "EUR"),
    ("kEUR", 1_000, "EUR"),
    ("€000", 1_000, "EUR"),
    ("Mio. €", 1_000_000, "EUR"),
    ("$m", 1_000_000, "USD"),
    ("US$ thousands", 1_000, "USD"),
    ("₹ lakh", 100_000, "INR"),
    ("Rs crore", 10_000_000, "INR"),
    ("lakhs", 100_000, "INR"),
];

/// A heading of amounts with something beside it.
pub fn heading(rng: &mut Rng, of: &str) -> String {
    let name = rng.pick(&["Amount", "Amount requested", "Requested", "Funding requested", "Grant", "Cost"]);
    match rng.below(5) {
        0 | 1 => format!("{name} ({of})"),
        2 => format!("{name} {of}"),
        3 => format!("{name}, {of}"),
        _ => format!("{name} [{of}]"),
    }
}

fn scaled(rng: &mut Rng) -> (Draft, &'static str) {
    let mut draft = plain(rng, Wish { style: Some(Style::Short), ..SAID });
    let (unit, times, currency) = rng.pick(UNITS);
    (draft.times, draft.currency) = (times, currency);
    draft.plant("thousands");
    if currency != "GBP" {
        draft.plant("other currency");
    }
    (draft, unit)
}

/// The heading says that figures are in thousands or more.
pub fn unit_in_heading(rng: &mut Rng) -> Draft {
    let (mut draft, unit) = scaled(rng);
    let heading = match rng.below(8) {
        0 if unit.contains(['£', '€', '$']) => unit.to_owned(),
        1 => format!("Amount requested {unit}"),
        2 => format!("{unit} requested"),
        _ => heading(rng, unit),
    };
    draft.name(What::Amount, &heading);
    draft
}

/// A row below the headings says it.
pub fn unit_below_heading(rng: &mut Rng) -> Draft {
    let (mut draft, unit) = scaled(rng);
    let below = draft.line(Is::Else, &[(What::Amount, unit)]);
    draft.heads.push(below);
    draft
}

/// A sentence says it: above or below the bids, in the table or around it.
pub fn unit_in_sentence(rng: &mut Rng) -> Draft {
    let (mut draft, unit) = scaled(rng);
    let sentence = match rng.below(7) {
        0 => format!("All figures are in {unit}."),
        1 => format!("Figures in {unit}"),
        2 => format!("Amounts in {unit}"),
        3 => format!("({unit})"),
        4 => format!("Bids to the ward fund, {unit}"),
        5 => format!("Note: amounts are shown in {unit}."),
        _ => format!("Table 3: bids received ({unit})"),
    };
    let place = [AroundPlace::Caption, AroundPlace::Before, AroundPlace::After];
    match rng.below(5) {
        0 => draft.above.push(sentence),
        1 => draft.below.push(sentence),
        at => {
            draft.around.push((place[at - 2], sentence));
            draft.grid_only = true;
        }
    }
    draft
}

/// The name of the sheet or of the file says it.
pub fn unit_in_name(rng: &mut Rng) -> Draft {
    let (mut draft, unit) = scaled(rng);
    let unit = if unit == "k" { "£k" } else { unit };
    let name = match rng.below(4) {
        0 => format!("Bids {unit}"),
        1 => format!("Bids ({unit})"),
        2 => format!("2031 requests in {unit}"),
        _ => format!("{unit} summary"),
    };
    // A text that is pasted has no name to say it.
    draft.grid_only = true;
    if rng.chance(50) {
        draft.sheet = name;
    } else {
        draft.file = name;
    }
    draft
}
