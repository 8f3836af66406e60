//! What else stands in plain tables: totals of the lower amounts, words beside amounts, lines around the bids.

use support::rng::Rng;
use tranche::import::AroundPlace;

use super::draft::{Draft, Is, Line, What};
use super::plain::Layout;
use super::words::{ABOVE, BELOW, NEAR};

/// The total of the rows from one on; now and then it also states what they come to if reduced.
pub fn summed(rng: &mut Rng, draft: &Draft, label: &str, from: usize) -> Line {
    let lines = &draft.lines[from..];
    let mut sum = draft.sum(label, draft.sum_of(lines));
    if let Some(column) = draft.find(What::Reduced).filter(|_| rng.chance(40)) {
        let others = rng.chance(60);
        let least = lines.iter().filter_map(Line::asks).map(|asks| match asks.least {
            None if others => asks.pence,
            least => least.unwrap_or_default(),
        });
        let least: i64 = least.sum();
        if least > 0 {
            sum.cells[column].text = draft.style.show(least);
        }
    }
    sum
}

/// Puts words beside some amounts, as papers do.
pub fn words_beside(rng: &mut Rng, draft: &mut Draft) {
    let amount = draft.amount();
    for at in draft.bids() {
        let Is::Bid(asks) = &mut draft.lines[at].is else { continue };
        let (shown, less) = (draft.style.show(asks.pence), draft.style.less(asks.pence, rng));
        let reduced = draft.style.show(less);
        let (text, least) = match rng.below(12) {
            0 if less < asks.pence => (format!("{shown} could be reduced to {reduced}"), Some(less)),
            1 if less < asks.pence => (format!("{shown} (can be reduced to {reduced})"), Some(less)),
            2 => (format!("{shown} (approx)"), None),
            3 => (format!("about {shown}"), None),
            4 => (format!("up to {shown}"), None),
            _ => continue,
        };
        asks.least = least;
        draft.lines[at].cells[amount].text = text;
    }
}

/// What else stands in tables and changes nothing.
pub fn around(rng: &mut Rng, draft: &mut Draft, layout: Layout) {
    if rng.chance(20) {
        draft.above = rng.some(ABOVE, 1).into_iter().map(str::to_owned).collect();
    }
    if rng.chance(20) {
        draft.below = rng.some(BELOW, 1).into_iter().map(str::to_owned).collect();
    }
    if rng.chance(20) {
        draft.around.push((AroundPlace::Before, rng.pick(NEAR).to_owned()));
    }
    if rng.chance(15) && layout != Layout::Merged {
        let at = rng.below(draft.lines.len() + 1);
        draft.lines.insert(at, Line::empty(draft.columns.len()));
    }
    if rng.chance(8) && matches!(layout, Layout::Flat | Layout::Sorted) {
        let at = 1 + rng.below(draft.lines.len() - 1);
        let head = draft.heads[0].clone();
        draft.lines.insert(at, head);
    }
    if rng.chance(8) && layout == Layout::Flat {
        let nobody = [(What::Who, "Parish of Upper Hill"), (What::Title, "No bid"), (What::Amount, "-")];
        let nobody = draft.line(Is::Else, &nobody);
        draft.lines.insert(0, nobody);
    }
}
