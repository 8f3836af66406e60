//! One line of a bid: what it pays for, what that costs, and how firm that is.

use leptos::prelude::*;
use tranche::{Bid, Cost, Fund, Line, LineId, Money, Multiplication, Precision, Unit, UnitId};

use super::counted_unit::count;
use super::edit_field::{Kind, choice, field};
use super::fund_editor::FundEditor;
use super::reorder::{Row, row_buttons};

const FIRMNESS: [(&str, &str, Precision); 3] = [
    ("exact", "As it stands", Precision::Exact),
    ("up-to", "“Up to”", Precision::UpTo),
    ("approximate", "“About”", Precision::Approximate),
];

/// A line of the bid that is changed.
#[derive(Clone)]
struct CostLine {
    revision: FundEditor,
    key: usize,
    id: LineId,
}

impl CostLine {
    /// What there is to show of it.
    fn look(&self, look: fn(&Fund, &Bid, &Line) -> String) -> impl Fn() -> String + Send + Sync + use<> {
        let CostLine { revision, key, id } = self.clone();
        move || {
            let line = |fund: &Fund, bid: &Bid| bid.line(&id).map(|line| look(fund, bid, line));
            revision.bid(key, line).flatten().unwrap_or_default()
        }
    }

    fn set(&self, change: impl FnOnce(&mut Line)) -> Result<(), String> {
        self.revision.amend_bid(self.key, |bid| {
            if let Some(line) = bid.lines.iter_mut().find(|line| line.id == self.id) {
                change(line);
            }
        })
    }

    /// Puts words where they belong.
    fn words(&self, place: fn(&mut Line) -> &mut String) -> impl Fn(&str) -> Result<(), String> + use<> {
        let one = self.clone();
        move |text| one.set(|line| text.clone_into(place(line)))
    }

    /// Puts an amount where it belongs.
    fn money(
        &self,
        place: fn(&mut Cost) -> Option<&mut Money>,
    ) -> impl Fn(&str) -> Result<(), String> + use<> {
        let one = self.clone();
        move |text| {
            let amount = one.revision.read(text)?;
            one.set(|line| {
                if let Some(place) = place(&mut line.cost) {
                    *place = amount;
                }
            })
        }
    }
}

/// One line, in its place among as many as there are.
pub fn line(key: usize, id: LineId, place: usize, number: usize, per_unit: bool) -> AnyView {
    let stem = format!("bid-{key}-line-{id}");
    let named = |part: &str| format!("{stem}-{part}");
    let one = CostLine { revision: FundEditor::get(), key, id };
    let sum =
        if per_unit { price(&one, named("each")) } else { amounts(&one, named("amount"), named("lower")) };
    let heading = format!("Line {}", place + 1);
    let ways = buttons(&one, stem.clone(), heading.clone(), place, number);
    view! {
        <div class="item" role="group" aria-label=heading>
            <div class="fields">
                {field(named("title"), "What it pays for", "", Kind::Title, one.look(|_, _, line| line.title.clone()), one.words(|line| &mut line.title))}
                {sum}
                {firmness(&one, named("firm"))}
                {field(named("place"), "Where in the paper", "", Kind::Words, one.look(|_, _, line| line.place.clone()), one.words(|line| &mut line.place))}
                {worked(&one, named("worked"))}
            </div>
            <p class="note">{one.look(counted)}</p>
            {ways}
        </div>
    }
    .into_any()
}

fn price(one: &CostLine, id: String) -> AnyView {
    let show = one.look(|fund, _, line| match &line.cost {
        Cost::PerUnit { each, .. } => fund.show(*each),
        Cost::Amount { .. } => String::new(),
    });
    let put = one.money(|cost| match cost {
        Cost::PerUnit { each, .. } => Some(each),
        Cost::Amount { .. } => None,
    });
    field(id, "Price of each", "", Kind::Amount, show, put)
}

fn amounts(one: &CostLine, id: String, lower_id: String) -> AnyView {
    let show = one.look(|fund, _, line| match &line.cost {
        Cost::Amount { amount, .. } => fund.show(*amount),
        Cost::PerUnit { .. } => String::new(),
    });
    let put = one.money(|cost| match cost {
        Cost::Amount { amount, .. } => Some(amount),
        Cost::PerUnit { .. } => None,
    });
    let show_lower = one.look(|fund, _, line| match &line.cost {
        Cost::Amount { reducible_to: Some(lower), .. } => fund.show(*lower),
        _ => String::new(),
    });
    let put_lower = {
        let one = one.clone();
        move |text: &str| {
            let lower = if text.is_empty() { None } else { Some(one.revision.read(text)?) };
            one.set(|line| {
                if let Cost::Amount { reducible_to, .. } = &mut line.cost {
                    *reducible_to = lower;
                }
            })
        }
    };
    let note = "Empty if the paper names none";
    let amount = field(id, "Amount", "", Kind::Amount, show, put);
    (amount, field(lower_id, "Lower amount that would do", note, Kind::Amount, show_lower, put_lower))
        .into_any()
}

fn firmness(one: &CostLine, id: String) -> AnyView {
    let among = || FIRMNESS.into_iter().map(|(id, words, _)| (id.to_owned(), words.to_owned())).collect();
    let show = one.look(|_, _, line| {
        let found = FIRMNESS.into_iter().find(|(_, _, firm)| *firm == line.precision);
        found.map_or_else(String::new, |(id, _, _)| id.to_owned())
    });
    let one = one.clone();
    let put = move |chosen: &str| {
        let found = FIRMNESS.into_iter().find(|(id, _, _)| *id == chosen);
        one.set(|line| line.precision = found.map(|(_, _, firm)| firm).unwrap_or_default())
    };
    choice(id, "How firm", among, show, put)
}

/// The multiplication that the paper prints beside the sum.
fn worked(one: &CostLine, id: String) -> AnyView {
    let show = one.look(|fund, _, line| {
        let said =
            |worked: &Multiplication| format!("{} {} at {}", worked.times, worked.of, fund.show(worked.each));
        line.worked.as_ref().map(said).unwrap_or_default()
    });
    let one = one.clone();
    let put = move |text: &str| {
        let worked = if text.is_empty() { None } else { Some(read_worked(&one, text)?) };
        one.set(|line| line.worked = worked)
    };
    field(
        id,
        "How the paper reckons it",
        "Such as 3 cameras at £400; may be left empty",
        Kind::Words,
        show,
        put,
    )
}

fn read_worked(one: &CostLine, text: &str) -> Result<Multiplication, String> {
    let parted = text.rsplit_once(" at ").and_then(|(counted, each)| {
        let (times, of) = counted.trim().split_once(' ')?;
        Some((times, of.trim().to_owned(), each.trim()))
    });
    let (times, of, each) = parted.ok_or("Write it like 3 cameras at £400, or leave it empty.")?;
    Ok(Multiplication { times: count(times)?, of, each: one.revision.read(each)? })
}

/// What is counted comes to, where the line is priced by it.
fn counted(fund: &Fund, bid: &Bid, line: &Line) -> String {
    let Cost::PerUnit { per, .. } = &line.cost else { return String::new() };
    let words =
        |unit: &Unit| format!("{} {} come to {}.", unit.count, unit.many, fund.show(bid.line_total(line)));
    bid.unit(per).map(words).unwrap_or_default()
}

fn buttons(one: &CostLine, stem: String, what: String, place: usize, count: usize) -> AnyView {
    let back = format!("bid-{}-lines", one.key);
    let row = Row { id: stem.clone(), what, place, count, back, in_full: false };
    let (moved, gone) = (one.clone(), one.clone());
    let move_to = move |to| {
        moved.revision.amend_bid(moved.key, |bid| {
            if let Some(from) = bid.lines.iter().position(|line| line.id == moved.id) {
                let line = bid.lines.remove(from);
                bid.lines.insert(to, line);
            }
        })
    };
    let remove = move || {
        gone.revision.amend_bid(gone.key, |bid| {
            bid.lines.retain(|line| line.id != gone.id);
            // What nothing is priced by any more is not counted any more.
            let lines = &bid.lines;
            bid.units.retain(|unit| lines.iter().any(|line| is_per(line, &unit.id)));
        })
    };
    row_buttons(row, move_to, move |_| stem.clone(), remove)
}

fn is_per(line: &Line, unit: &UnitId) -> bool {
    matches!(&line.cost, Cost::PerUnit { per, .. } if per == unit)
}
