//! Tables whose cells are more than their text: struck, hidden, never worked out, raised marks, shown in thousands.

use support::rng::Rng;
use tranche::import::CellFact;

use super::draft::{Draft, Is, What};
use super::money::Style;
use super::plain::{Layout, SAID, Wish, plain};

fn sheet(rng: &mut Rng, wish: Wish) -> Draft {
    let style = rng.pick(&[Style::Bare, Style::BarePence, Style::Pounds]);
    let mut draft = plain(rng, Wish { style: Some(style), ..wish });
    draft.grid_only = true;
    draft
}

/// Some bids, most often one.
fn some_bids(rng: &mut Rng, draft: &Draft) -> Vec<usize> {
    let bids = draft.bids();
    let count = if rng.chance(70) { 1 } else { 1 + rng.below(bids.len() / 2) };
    rng.some(&bids, count)
}

/// Bids that were withdrawn are struck through.
pub fn struck(rng: &mut Rng) -> Draft {
    let mut draft = sheet(rng, Wish { layout: Some(Layout::Flat), ..SAID });
    draft.plant("struck");
    let whole = rng.chance(80);
    draft.must_ask = !whole;
    let amount = draft.amount();
    for at in some_bids(rng, &draft) {
        let line = &mut draft.lines[at];
        line.is = Is::Else;
        for (column, cell) in line.cells.iter_mut().enumerate() {
            if (whole || column == amount) && !cell.text.is_empty() {
                cell.fact = Some(CellFact::Struck);
            }
        }
    }
    draft
}

/// Nobody sees some of the bids, as a filter leaves them.
pub fn hidden_rows(rng: &mut Rng) -> Draft {
    let mut draft = sheet(rng, Wish { layout: Some(Layout::Flat), ..SAID });
    draft.plant("hidden rows");
    draft.must_ask = true;
    for at in some_bids(rng, &draft) {
        draft.lines[at].hidden = true;
    }
    draft
}

/// Amounts are formulas that nobody worked out.
pub fn never_worked_out(rng: &mut Rng) -> Draft {
    let mut draft = sheet(rng, SAID);
    draft.plant("never worked out");
    draft.must_ask = true;
    let (text, amount) = (rng.pick(&["", "0", "0"]), draft.amount());
    let some = if rng.chance(60) { draft.bids() } else { some_bids(rng, &draft) };
    let sums: Vec<usize> =
        (0..draft.lines.len()).filter(|at| matches!(draft.lines[*at].is, Is::Sum(_))).collect();
    for at in some.into_iter().chain(sums) {
        let cell = &mut draft.lines[at].cells[amount];
        text.clone_into(&mut cell.text);
        cell.fact = Some(CellFact::NeverCalculated);
    }
    draft
}

/// Only the total is a formula that nobody worked out.
pub fn total_never_worked_out(rng: &mut Rng) -> Draft {
    let mut draft = sheet(rng, Wish { totals: Some(true), layout: Some(Layout::Flat), bare: true, ..SAID });
    draft.plant("never worked out");
    let (text, amount) = (rng.pick(&["", "0"]), draft.amount());
    let cell = &mut draft.lines.last_mut().unwrap().cells[amount];
    text.clone_into(&mut cell.text);
    cell.fact = Some(CellFact::NeverCalculated);
    draft
}

/// A raised mark stands behind an amount.
pub fn raised(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    draft.plant("raised marks");
    let amount = draft.amount();
    for (at, mark) in some_bids(rng, &draft).into_iter().zip(["¹", "²", "³", "⁴", "¹²", "*", "†"]) {
        draft.lines[at].cells[amount].text += mark;
        draft.below.push(format!("{mark} Subject to a lease."));
    }
    draft
}

/// Cells show thousands of what they hold; a heading may say so.
pub fn shown_in_thousands(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, Wish { style: Some(Style::Bare), reduced: Some(false), ..SAID });
    draft.plant("shown in thousands");
    draft.grid_only = true;
    let amount = draft.amount();
    let fact = rng.pick(&[CellFact::ShownInThousands, CellFact::ShownInThousands, CellFact::ShownInMillions]);
    for line in &mut draft.lines {
        if line.pence().is_some() {
            line.cells[amount].fact = Some(fact);
        }
    }
    if rng.chance(40) {
        let heading = if fact == CellFact::ShownInMillions { "Amount (£m)" } else { "Amount (£000)" };
        draft.name(What::Amount, heading);
    }
    draft
}

/// Some bids name no amount.
pub fn no_amount(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    draft.plant("no amount");
    draft.must_ask = true;
    let (text, amount) = (rng.pick(&["", "TBC", "-", "n/a", "to follow", "?"]), draft.amount());
    let at = rng.pick(&draft.bids());
    // The one bid of a group that has a total has that amount, and nobody need ask.
    let alone = |line: usize| draft.lines.get(line).is_none_or(|line| !matches!(line.is, Is::Bid(..)));
    let text = if alone(at + 1) && alone(at.wrapping_sub(1)) { "TBC" } else { text };
    text.clone_into(&mut draft.lines[at].cells[amount].text);
    draft
}

/// Some amounts are shares, ranges or for one of several.
pub fn doubtful_amounts(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    draft.plant("doubtful amount");
    draft.must_ask = true;
    let amount = draft.amount();
    let at = rng.pick(&draft.bids());
    let text = rng.pick(&[
        "50%",
        "£10,000 - £12,000",
        "£500 each",
        "5000 p.a.",
        "(£200)",
        "-75",
        "35.000",
        "35,00",
        "12,5",
        "€900",
        "1 200,00",
    ]);
    text.clone_into(&mut draft.lines[at].cells[amount].text);
    draft
}
