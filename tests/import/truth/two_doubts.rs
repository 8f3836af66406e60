//! Tables in which two things are unclear at once.

use support::rng::Rng;
use tranche::import::CellFact;

use super::draft::{Draft, Is, Line, What};
use super::money::Style;
use super::plain::{Layout, SAID, Wish, plain};
use super::second_figures::other_money;
use super::sums::labelled;

type Touch = fn(&mut Rng, &mut Draft);

/// Things that may be unclear beside each other.
const TOUCHES: &[Touch] = &[
    |rng, draft| {
        draft.plant("a total without known words");
        let total = labelled(rng, draft, "Gesamt", draft.sum_of(&draft.lines));
        draft.lines.push(total);
    },
    |_, draft| {
        draft.plant("columns are counted");
        let mut count = Line::empty(draft.columns.len());
        (1..).zip(&mut count.cells).for_each(|(at, cell)| cell.text = format!("{at}"));
        draft.heads.push(count);
    },
    |rng, draft| {
        draft.plant("second money");
        let amount = draft.amount();
        if draft.times == 1 {
            "Amount".clone_into(&mut draft.heads[0].cells[amount].text);
        }
        other_money(rng, draft);
    },
    |_, draft| {
        draft.plant("thousands");
        draft.times = 1_000;
        let amount = draft.amount();
        "Amount (£000)".clone_into(&mut draft.heads[0].cells[amount].text);
    },
    |_, draft| {
        draft.plant("other currency");
        draft.currency = "EUR";
        let end = draft.columns.len();
        draft.insert(end, What::Other("currency"), "Currency", |line| {
            line.asks().map_or(String::new(), |_| "EUR".to_owned())
        });
    },
    |rng, draft| {
        draft.plant("struck");
        draft.grid_only = true;
        let at = rng.pick(&draft.bids());
        draft.lines[at].is = Is::Else;
        draft.lines[at].cells.iter_mut().for_each(|cell| cell.fact = Some(CellFact::Struck));
    },
    |rng, draft| {
        draft.plant("a row without reference");
        let (at, column) = (rng.pick(&draft.bids()), draft.find(What::Reference).unwrap());
        draft.lines[at].cells[column].text.clear();
    },
    |rng, draft| {
        draft.plant("hidden rows");
        (draft.grid_only, draft.must_ask) = (true, true);
        let at = rng.pick(&draft.bids());
        draft.lines[at].hidden = true;
    },
];

/// A flat list in which two things are unclear.
pub fn causes(rng: &mut Rng) -> Draft {
    let style = rng.pick(&[Style::Bare, Style::Commas]);
    let wish =
        Wish { layout: Some(Layout::Flat), style: Some(style), references: Some(true), bare: true, ..SAID };
    let mut draft = plain(rng, Wish { totals: Some(false), reduced: Some(false), ..wish });
    for touch in rng.some(TOUCHES, 2) {
        touch(rng, &mut draft);
    }
    draft
}
