//! Tables with rows of which it is not clear whether they are bids, or whose.

use support::rng::Rng;
use tranche::import::CellFact;

use super::draft::{Asks, Draft, Is, Line, What};
use super::plain::{Layout, SAID, Wish, bid, plain};

fn flat(rng: &mut Rng, references: bool) -> Draft {
    let wish = Wish { layout: Some(Layout::Flat), references: Some(references), totals: Some(false), ..SAID };
    plain(rng, Wish { totals: None, ..wish })
}

/// All bids have a reference but one, which is a bid.
pub fn one_without_reference(rng: &mut Rng) -> Draft {
    let mut draft = flat(rng, true);
    draft.plant("a row without reference");
    let (at, column) = (rng.pick(&draft.bids()), draft.find(What::Reference).unwrap());
    draft.lines[at].cells[column].text.clear();
    draft
}

/// Every row names its applicant but one.
pub fn one_without_applicant(rng: &mut Rng) -> Draft {
    let referenced = rng.chance(70);
    let mut draft = flat(rng, referenced);
    draft.plant("a row without applicant");
    let (at, column) = (rng.pick(&draft.bids()), draft.find(What::Who).unwrap());
    let bids = draft.bids().len();
    draft.lines[at].cells[column].text.clear();
    // In a longer list it is a gap; in one of three it may be a group.
    if bids > 3 {
        draft.must_ask = true;
    }
    if let Is::Bid(asks) = &mut draft.lines[at].is {
        asks.who.clear();
    }
    draft
}

/// Numbers begin anew with every group, or one stands twice.
pub fn numbers_twice(rng: &mut Rng) -> Draft {
    let restarts = rng.chance(70);
    let wish = Wish { layout: Some(Layout::Sorted), references: Some(true), ..SAID };
    let mut draft = plain(rng, wish);
    draft.plant("references twice");
    let (column, bids) = (draft.find(What::Reference).unwrap(), draft.bids());
    let (mut number, mut last) = (0, String::new());
    for at in &bids {
        let who = draft.lines[*at].asks().unwrap().who.clone();
        number = if restarts && who != last { 1 } else { number + 1 };
        last = who;
        draft.lines[*at].cells[column].text = number.to_string();
    }
    if !restarts {
        let text = draft.lines[bids[0]].cells[column].text.clone();
        draft.lines[*bids.last().unwrap()].cells[column].text = text;
    }
    draft
}

/// Rows prepared for bids that never came: a number, and nothing or a 0.
pub fn prepared(rng: &mut Rng) -> Draft {
    let mut draft = plain(
        rng,
        Wish { layout: Some(Layout::Flat), references: Some(true), totals: Some(false), bare: true, ..SAID },
    );
    draft.plant("prepared rows");
    let (column, bids) = (draft.find(What::Reference).unwrap(), draft.bids());
    for (n, at) in bids.iter().enumerate() {
        draft.lines[*at].cells[column].text = (n + 1).to_string();
    }
    let (zero, numbered) = (rng.pick(&["0", "0", "", "£0", "-", "0.00"]), rng.chance(75));
    for n in 0..rng.between(3, 20) {
        let number = if numbered { (draft.bids().len() as i64 + n + 1).to_string() } else { String::new() };
        let row = draft.line(Is::Else, &[(What::Reference, &number), (What::Amount, zero)]);
        draft.lines.push(row);
    }
    draft
}

/// A column says which bids were withdrawn or may not be made.
pub fn withdrawn(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    draft.plant("some are withdrawn");
    let out = rng.pick(&[
        "Withdrawn",
        "withdrawn",
        "Ineligible",
        "Rejected",
        "Not eligible",
        "WITHDRAWN by applicant",
    ]);
    let usual = rng.pick(&["Eligible", "", "For decision", "Valid", "Open"]);
    let bids = draft.bids();
    let gone = {
        let count = 1 + rng.below(bids.len() / 3 + 1);
        rng.some(&bids, count)
    };
    let kept: Vec<bool> = (0..draft.lines.len()).map(|at| !gone.contains(&at)).collect();
    let mut at = 0;
    let end = draft.columns.len();
    let heading = rng.pick(&["Status", "Decision", "Outcome", "Eligible?", "State"]);
    draft.insert(end, What::Other("status"), heading, |line| {
        at += 1;
        let text = if kept[at - 1] { usual } else { out };
        if line.asks().is_some() { text.to_owned() } else { String::new() }
    });
    gone.iter().for_each(|at| draft.lines[*at].is = Is::Else);
    draft
}

/// A second table below the first, with a column more.
pub fn second_heading_row(rng: &mut Rng) -> Draft {
    let wish =
        Wish { layout: Some(Layout::Flat), totals: Some(false), reduced: Some(false), bare: true, ..SAID };
    let mut draft = plain(rng, wish);
    draft.plant("a second row of headings");
    draft.plant("words alone");
    let amount = draft.amount();
    draft.insert(amount + 1, What::Other("second"), "", |_| String::new());
    let mut head = draft.heads[0].clone();
    head.cells[amount + 1].text = head.cells[amount].text.clone();
    rng.pick(&["Total cost", "Project cost", "Budget", "Match funding"])
        .clone_into(&mut head.cells[amount].text);
    if rng.chance(50) {
        draft.lines.push(Line::empty(draft.columns.len()));
        let title = draft.line(Is::Else, &[(draft.columns[0], "Revenue bids")]);
        draft.lines.push(title);
    }
    draft.lines.push(head);
    for n in 0..rng.between(2, 4) {
        let mut line = bid(rng, &draft, &format!("R{n}"), "Second Chance", &format!("Revenue {n}"));
        line.cells[amount + 1] = line.cells[amount].clone();
        line.cells[amount].text = draft.style.show(line.pence().unwrap() * 2);
        draft.lines.push(line);
    }
    draft
}

/// A second table below the first with the same headings, under words of its own.
pub fn second_block(rng: &mut Rng) -> Draft {
    let wish = Wish { layout: Some(Layout::Flat), totals: Some(false), ..SAID };
    let mut draft = plain(rng, wish);
    draft.plant("words alone");
    draft.lines.push(Line::empty(draft.columns.len()));
    let title =
        draft.line(Is::Else, &[(draft.columns[0], rng.pick(&["Revenue bids", "Part two", "Late bids"]))]);
    let head = draft.heads[0].clone();
    draft.lines.extend([title, head]);
    for n in 0..rng.between(2, 4) {
        let line = bid(rng, &draft, &format!("R{n}"), "Second Chance", &format!("Revenue {n}"));
        draft.lines.push(line);
    }
    draft
}

/// One amount in a cell merged over the rows of two who ask together.
pub fn joint(rng: &mut Rng) -> Draft {
    let wish = Wish { layout: Some(Layout::Flat), totals: Some(false), reduced: Some(false), ..SAID };
    let mut draft = plain(rng, wish);
    draft.plant("a joint bid");
    let at = rng.pick(&draft.bids());
    let mut second = Line::empty(draft.columns.len());
    for what in [What::Amount, What::Title, What::Reference] {
        if let Some(column) = draft.find(what) {
            second.cells[column].fact = Some(CellFact::CoveredFromAbove);
        }
    }
    let who = draft.find(What::Who).unwrap();
    "The Other Half".clone_into(&mut second.cells[who].text);
    draft.lines.insert(at + 1, second);
    if let Is::Bid(Asks { who, .. }) = &mut draft.lines[at].is {
        who.clear();
    }
    draft.grid_only = true;
    draft
}

/// A column of lower amounts with 0 where there is none.
pub fn reduced_to_nothing(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, Wish { reduced: Some(true), ..SAID });
    draft.plant("reduced to 0");
    let (column, zero) = (draft.find(What::Reduced).unwrap(), rng.pick(&["0", "0", "£0", "0.00", "£0.00"]));
    let all = rng.chance(40);
    for line in &mut draft.lines {
        if let Is::Bid(asks) = &mut line.is
            && (all || asks.least.is_none())
        {
            asks.least = None;
            zero.clone_into(&mut line.cells[column].text);
        }
    }
    draft
}
