//! Tables in which nothing is unclear, in the layouts that people use.

use support::rng::Rng;
use tranche::import::CellFact;

use super::draft::{Asks, Draft, Is, Line, What};
use super::headings::{ASKS, BARE, headings};
use super::money::{Style, USUAL};
use super::surroundings::{around, summed, words_beside};
use super::words::{NAMES, NOTES, PURPOSES, SUBTOTALS, THEMES, TITLES, TOTALS};

/// Where a table says who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// In every row.
    Flat,
    /// In every row, those of one beside each other.
    Sorted,
    /// The same, with a mark that repeats the name above.
    Ditto,
    /// On the first row of each group.
    Grouped,
    /// The same, in a cell merged over the group.
    Merged,
    /// On a row of its own above each group, in the column of names.
    Headed,
}

/// What a kind of table asks of the plain one it begins with; the rest is left to chance.
#[derive(Clone, Copy, Default)]
pub struct Wish {
    pub layout: Option<Layout>,
    pub style: Option<Style>,
    pub asks: Option<&'static [&'static str]>,
    pub references: Option<bool>,
    pub totals: Option<bool>,
    pub reduced: Option<bool>,
    /// No further columns, and rows of bids alone.
    pub bare: bool,
}

/// A table in which nothing is unclear.
pub fn plain(rng: &mut Rng, wish: Wish) -> Draft {
    use Layout::{Ditto, Flat, Grouped, Headed, Merged, Sorted};
    let layout =
        wish.layout.unwrap_or_else(|| rng.pick(&[Flat, Flat, Sorted, Ditto, Grouped, Merged, Headed]));
    let style = wish.style.unwrap_or_else(|| rng.pick(USUAL));
    let columns = columns(rng, wish);
    let mut draft = Draft {
        heads: Vec::new(),
        lines: Vec::new(),
        above: Vec::new(),
        below: Vec::new(),
        sheet: rng.pick(&["", "Bids", "Sheet1", "Round 2"]).to_owned(),
        file: rng.pick(&["bids", "grants 2031", "Round 2 applications"]).to_owned(),
        around: Vec::new(),
        hidden: Vec::new(),
        times: 1,
        currency: "GBP",
        causes: Vec::new(),
        must_ask: false,
        grid_only: layout == Merged,
        guarded: false,
        columns,
        style,
    };
    let mut head = Line { is: Is::Head, ..Line::empty(draft.columns.len()) };
    for (cell, what) in head.cells.iter_mut().zip(&draft.columns) {
        let names = match (what, wish.asks) {
            (What::Amount, Some(asks)) => asks,
            (What::Amount, None) if rng.chance(30) => BARE,
            _ => headings(*what),
        };
        rng.pick(names).clone_into(&mut cell.text);
    }
    draft.heads.push(head);
    let sums = wish.totals.unwrap_or_else(|| rng.chance(45));
    let subtotals = sums && layout != Flat && wish.totals.is_none() && rng.chance(40);
    groups(rng, &mut draft, layout, subtotals);
    if sums {
        let label = if subtotals { "Grand total" } else { rng.pick(TOTALS) };
        let total = summed(rng, &draft, label, 0);
        draft.lines.push(total);
    }
    if !wish.bare {
        if draft.style == Style::Pounds && draft.find(What::Reduced).is_none() && rng.chance(30) {
            words_beside(rng, &mut draft);
        }
        around(rng, &mut draft, layout);
    }
    draft
}

fn columns(rng: &mut Rng, wish: Wish) -> Vec<What> {
    let referenced = wish.references.unwrap_or_else(|| rng.chance(65));
    let mut columns = Vec::new();
    columns.extend(referenced.then_some(What::Reference));
    columns.extend([What::Who, What::Title]);
    if !wish.bare {
        let more = [(What::Purpose, 25), (What::Theme, 20), (What::Page, 15)];
        columns.extend(more.into_iter().filter(|(_, often)| rng.chance(*often)).map(|(what, _)| what));
    }
    columns.push(What::Amount);
    let reduced = wish.reduced.unwrap_or_else(|| !wish.bare && rng.chance(15));
    columns.extend(reduced.then_some(What::Reduced));
    columns.extend((!wish.bare && rng.chance(20)).then_some(What::Note));
    if rng.chance(20) {
        rng.shuffle(&mut columns);
    }
    columns
}

/// The bids, group by group.
fn groups(rng: &mut Rng, draft: &mut Draft, layout: Layout, subtotals: bool) {
    let flat = layout == Layout::Flat;
    let scheme = rng.pick(&["A", "B-", "2031/", "00", "", "N", "BID "]);
    let (mut names, mut titles) = (rng.some(NAMES, NAMES.len()), rng.some(TITLES, TITLES.len()));
    let (mut count, ditto) = (0, rng.pick(&["\"", "ditto", "Ditto"]));
    let groups = match layout {
        Layout::Flat if rng.chance(3) => 40,
        Layout::Flat => rng.between(3, 12),
        _ => rng.between(2, 5),
    };
    for group in 0..groups {
        let name = names.pop().unwrap_or("Guildhall");
        let start = draft.lines.len();
        if layout == Layout::Headed {
            let heading = draft.line(Is::Else, &[(What::Who, name)]);
            draft.lines.push(heading);
        }
        // At least two groups are of several, so that a name left out is no gap.
        let alone = flat || (group > 1 && rng.chance(30));
        for n in 0..if alone { 1 } else { rng.between(2, 4) } {
            count += 1;
            let name = if flat && rng.chance(20) { names.first().copied().unwrap_or(name) } else { name };
            let title = titles.pop().unwrap_or("Another year");
            let mut line = bid(rng, draft, &format!("{scheme}{count}"), name, title);
            let at = draft.find(What::Who).unwrap();
            if (n > 0 && matches!(layout, Layout::Grouped | Layout::Merged)) || layout == Layout::Headed {
                line.cells[at].text.clear();
            }
            if n > 0 && layout == Layout::Ditto {
                ditto.clone_into(&mut line.cells[at].text);
            }
            if n > 0 && layout == Layout::Merged {
                line.cells[at].fact = Some(CellFact::CoveredFromAbove);
            }
            draft.lines.push(line);
        }
        if subtotals {
            let label = rng.pick(SUBTOTALS);
            let sum = summed(rng, draft, label, start);
            draft.lines.push(sum);
        }
    }
}

/// A bid of somebody.
pub fn bid(rng: &mut Rng, draft: &Draft, reference: &str, name: &str, title: &str) -> Line {
    let pence = draft.style.amount(rng);
    let less = draft.find(What::Reduced).is_some() && rng.chance(50);
    let least = less.then(|| draft.style.less(pence, rng)).filter(|least| *least < pence);
    let page = rng.between(1, 40).to_string();
    let cells = [
        (What::Reference, reference),
        (What::Who, name),
        (What::Title, title),
        (What::Purpose, rng.pick(PURPOSES)),
        (What::Theme, rng.pick(THEMES)),
        (What::Page, &page),
        (What::Note, rng.pick(NOTES)),
        (What::Amount, &draft.style.show(pence)),
        (What::Reduced, &least.map_or(String::new(), |least| draft.style.show(least))),
    ];
    draft.line(Is::Bid(Asks { pence, least, who: name.to_owned() }), &cells)
}

/// A plain table whose amounts stand under words that say they are asked for.
pub const SAID: Wish = Wish {
    layout: None,
    style: None,
    asks: Some(ASKS),
    references: None,
    totals: None,
    reduced: None,
    bare: false,
};

/// A plain table whose amounts stand under a word that says only that they are money.
pub const UNSAID: Wish = Wish { asks: Some(BARE), ..SAID };
