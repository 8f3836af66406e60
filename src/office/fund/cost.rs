//! One cost of a bid: what it pays for, what that comes to, and how exact that is.

use leptos::prelude::*;
use tranche::ui::words::FundItem;
use tranche::ui::words::office::fund::{AMOUNT, WHERE_IN_PAPER, costs as words};
use tranche::{Bid, Cost, Fund, Line, LineId, Multiplication, Precision, UnitId};

use super::choice_field::choice;
use super::counted_unit::read_count;
use super::edit_field::{Kind, field};
use super::fund_editor::FundEditor;
use super::reorder::{Row, row_buttons};

const EXACTNESS: [(&str, Precision); 3] =
    [("exact", Precision::Exact), ("up-to", Precision::UpTo), ("approximate", Precision::Approximate)];

/// A cost of the bid that is changed.
#[derive(Clone, Copy)]
struct CostHandle {
    editor: FundEditor,
    key: usize,
    id: StoredValue<LineId>,
}

impl CostHandle {
    fn is(self, line: &Line) -> bool {
        self.id.with_value(|id| *id == line.id)
    }

    /// What there is to show of it.
    fn look(self, look: fn(&Fund, &Bid, &Line) -> String) -> String {
        let found = self.editor.bid(self.key, |fund, bid| {
            bid.lines.iter().find(|line| self.is(line)).map(|line| look(fund, bid, line))
        });
        found.flatten().unwrap_or_default()
    }

    fn put(self, change: impl FnOnce(&mut Line)) -> Result<(), String> {
        self.editor.amend_bid(self.key, |bid| {
            if let Some(line) = bid.lines.iter_mut().find(|line| self.is(line)) {
                change(line);
            }
        })
    }

    fn put_sum(self, text: &str) -> Result<(), String> {
        let sum = self.editor.read(text)?;
        self.put(|line| match &mut line.cost {
            Cost::Amount { amount, .. } | Cost::PerUnit { each: amount, .. } => *amount = sum,
        })
    }

    fn put_lowest(self, text: &str) -> Result<(), String> {
        let lowest = self.editor.read_optional(text)?;
        self.put(|line| {
            if let Cost::Amount { reducible_to, .. } = &mut line.cost {
                *reducible_to = lowest;
            }
        })
    }

    fn put_working(self, text: &str) -> Result<(), String> {
        let worked = if text.is_empty() { None } else { Some(self.read_working(text)?) };
        self.put(|line| line.worked = worked)
    }

    fn read_working(self, text: &str) -> Result<Multiplication, String> {
        let [times, of, each] = words::read_working(text).ok_or(words::BAD_WORKING)?;
        Ok(Multiplication { times: read_count(times)?, of: of.to_owned(), each: self.editor.read(each)? })
    }

    fn move_to(self, to: usize) -> Result<(), String> {
        self.editor.amend_bid(self.key, |bid| {
            if let Some(from) = bid.lines.iter().position(|line| self.is(line)) {
                let line = bid.lines.remove(from);
                bid.lines.insert(to, line);
            }
        })
    }

    fn remove(self) -> Result<(), String> {
        self.editor.amend_bid(self.key, |bid| {
            bid.lines.retain(|line| !self.is(line));
            // What nothing is priced by any more is not counted any more.
            let lines = &bid.lines;
            bid.units.retain(|unit| lines.iter().any(|line| is_per(line, &unit.id)));
        })
    }

    /// A field of text.
    fn text(
        self,
        id: String,
        [label, note]: [&'static str; 2],
        kind: Kind,
        look: fn(&Fund, &Bid, &Line) -> String,
        put: fn(Self, &str) -> Result<(), String>,
    ) -> AnyView {
        field(id, label, note, kind, move || self.look(look), move |text| put(self, text))
    }
}

fn is_per(line: &Line, unit: &UnitId) -> bool {
    matches!(&line.cost, Cost::PerUnit { per, .. } if per == unit)
}

/// One cost, in its place among as many as there are.
pub fn cost(key: usize, id: LineId, place: usize, count: usize, per_unit: bool) -> AnyView {
    let editor = FundEditor::get();
    let row = Row::new(
        format!("bid-{key}-line-{id}"),
        move || Some(FundItem::Cost(place + 1, editor.reference(key)?)),
        [place, count],
        format!("bid-{key}-lines"),
    );
    let one = CostHandle { editor, key, id: StoredValue::new(id) };
    let named = |part: &str| row.part_id(part);
    let sums = if per_unit {
        vec![sum(one, named("each"), words::PRICE)]
    } else {
        vec![sum(one, named("amount"), AMOUNT), lowest(one, named("lower"))]
    };
    view! {
        <div class="item" role="group" aria-label=row.heading()>
            <div class="fields">
                {one.text(named("title"), [words::TITLE, ""], Kind::Title, |_, _, line| line.title.clone(),
                    |one, text| one.put(|line| text.clone_into(&mut line.title)))}
                {sums}
                {exactness(one, named("firm"))}
                {one.text(named("place"), [WHERE_IN_PAPER, ""], Kind::Words, |_, _, line| line.place.clone(),
                    |one, text| one.put(|line| text.clone_into(&mut line.place)))}
                {one.text(named("worked"), [words::WORKING, words::WORKING_NOTE], Kind::Words, working,
                    CostHandle::put_working)}
            </div>
            <p class="note">{move || one.look(comes_to)}</p>
            {row_buttons(row, move |to| one.move_to(to), move || one.remove())}
        </div>
    }
    .into_any()
}

/// What it costs, or each of what it counts.
fn sum(one: CostHandle, id: String, label: &'static str) -> AnyView {
    let look = |fund: &Fund, _: &Bid, line: &Line| match &line.cost {
        Cost::Amount { amount, .. } | Cost::PerUnit { each: amount, .. } => fund.show(*amount),
    };
    one.text(id, [label, ""], Kind::Amount, look, CostHandle::put_sum)
}

fn lowest(one: CostHandle, id: String) -> AnyView {
    let look = |fund: &Fund, _: &Bid, line: &Line| match &line.cost {
        Cost::Amount { reducible_to: Some(lower), .. } => fund.show(*lower),
        _ => String::new(),
    };
    one.text(id, [words::LOWEST, words::LOWEST_NOTE], Kind::Amount, look, CostHandle::put_lowest)
}

fn exactness(one: CostHandle, id: String) -> AnyView {
    let among = || {
        let worded = |(id, precision): (&str, _)| (id.to_owned(), words::exactness(precision).to_owned());
        EXACTNESS.into_iter().map(worded).collect()
    };
    let look = |_: &Fund, _: &Bid, line: &Line| {
        let found = EXACTNESS.into_iter().find(|(_, precision)| *precision == line.precision);
        found.map_or("", |(id, _)| id).to_owned()
    };
    let put = move |chosen: &str| {
        let found = EXACTNESS.into_iter().find(|(id, _)| *id == chosen);
        one.put(|line| line.precision = found.map(|(_, precision)| precision).unwrap_or_default())
    };
    choice(id, words::EXACTNESS, among, move || one.look(look), put)
}

/// The multiplication that the paper prints beside the sum.
fn working(fund: &Fund, _: &Bid, line: &Line) -> String {
    line.worked.as_ref().map(|worked| words::working(fund, worked)).unwrap_or_default()
}

/// What is counted comes to, where the cost is priced by it.
fn comes_to(fund: &Fund, bid: &Bid, line: &Line) -> String {
    let Cost::PerUnit { per, .. } = &line.cost else { return String::new() };
    bid.unit(per).map(|unit| words::comes_to(fund, unit, bid.line_total(line))).unwrap_or_default()
}
