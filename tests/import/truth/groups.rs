//! Tables with sums of their groups, in rows that do not say so in words that everyone knows.

use support::rng::Rng;

use super::draft::{Draft, Is, What};
use super::plain::Layout;
use super::sums::{labelled, summed};
use super::terse_headings::unnamed;

/// The rows of each group: where each begins, and where it ends.
fn spans(draft: &Draft) -> Vec<(usize, usize)> {
    let mut spans: Vec<(usize, usize, &str)> = Vec::new();
    for at in draft.bids() {
        let who = draft.lines[at].asks().unwrap().who.as_str();
        match spans.last_mut() {
            Some((_, end, name)) if *name == who => *end = at + 1,
            _ => spans.push((at, at + 1, who)),
        }
    }
    spans.into_iter().map(|(from, to, _)| (from, to)).collect()
}

/// A sum after each group, in words of another language.
pub fn subtotals_without_words(rng: &mut Rng) -> Draft {
    let layout = rng.pick(&[Layout::Sorted, Layout::Grouped, Layout::Headed]);
    let mut draft = summed(rng, Some(layout));
    draft.plant("sums of groups without known words");
    let label =
        rng.pick(&["Zwischensumme", "Teilsumme", "Sous-ensemble", "Is-gyfanswm", "Ward", "Group", ""]);
    for (from, to) in spans(&draft).into_iter().rev() {
        let sum = labelled(rng, &draft, label, draft.sum_of(&draft.lines[from..to]));
        draft.lines.insert(to, sum);
    }
    draft
}

/// The row that names a group carries what its rows come to, as an outline does; or it stands below them.
pub fn groups_with_sums(rng: &mut Rng) -> Draft {
    let mut draft = summed(rng, Some(Layout::Sorted));
    draft.plant("rows of groups carry sums");
    let below = rng.chance(30);
    let one_column = rng.chance(50);
    for (from, to) in spans(&draft).into_iter().rev() {
        let pence = draft.sum_of(&draft.lines[from..to]);
        let who = draft.lines[from].asks().unwrap().who.clone();
        let place = if one_column { What::Title } else { What::Who };
        let sum = draft.line(Is::Sum(pence), &[(place, &who), (What::Amount, &draft.style.show(pence))]);
        draft.lines.insert(if below { to } else { from }, sum);
        if !one_column && !below && rng.chance(50) {
            let at = draft.find(What::Who).unwrap();
            draft.lines[from + 1..=to].iter_mut().for_each(|line| line.cells[at].text.clear());
        }
    }
    if one_column && rng.chance(70) {
        draft.plant("nobody is named");
        draft.remove(What::Who);
        unnamed(&mut draft);
    }
    if rng.chance(50) {
        let total = draft.line(
            Is::Sum(0),
            &[(What::Title, "Grand Total"), (What::Amount, &draft.style.show(draft.sum_of(&draft.lines)))],
        );
        draft.lines.push(total);
    }
    draft
}

/// Totals of names in the column of names.
pub fn totals_among_names(rng: &mut Rng) -> Draft {
    let mut draft = summed(rng, Some(Layout::Sorted));
    draft.plant("totals in the column of names");
    let word = rng.pick(&["Total", "total", "TOTAL", "Sub-total", "Ward Total", "subtotal"]);
    for (from, to) in spans(&draft).into_iter().rev() {
        let pence = draft.sum_of(&draft.lines[from..to]);
        let label = format!("{} {word}", draft.lines[from].asks().unwrap().who);
        let sum =
            draft.line(Is::Sum(pence), &[(What::Who, &label), (What::Amount, &draft.style.show(pence))]);
        draft.lines.insert(to, sum);
    }
    let pence = draft.sum_of(&draft.lines);
    let label = rng.pick(&["ALL WARDS TOTAL", "Grand Total", "Total all groups", "Overall total"]);
    let total = draft.line(Is::Sum(pence), &[(What::Who, label), (What::Amount, &draft.style.show(pence))]);
    draft.lines.push(total);
    draft
}
