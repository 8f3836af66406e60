//! Choosing the parts of a bid: lines in or out or at their lower amount, and how many of what is counted.

use leptos::prelude::*;
use tranche::{Bid, Cost, Decision, Edit, Line, Parts, Taken, Unit};

use super::editor::Editor;
use super::live::{entered, flag, held, pressed, spelt, ticked, words as changing};
use super::words;

/// What every part needs to be read and changed.
#[derive(Clone, Copy)]
struct Chosen {
    editor: Editor,
    bid: StoredValue<Bid>,
    parts: Memo<Parts>,
}

impl Chosen {
    /// Gives these parts instead.
    fn give(self, parts: Parts) -> Result<(), tranche::Refusal> {
        let reference = self.bid.with_value(|bid| bid.reference.clone());
        self.editor.apply(Edit::Decide(reference, Decision::Parts(parts)))
    }

    fn line(self, line: &Line, taken: Option<Taken>) {
        // A line of this bid can always be taken or left.
        let _ = self.give(self.parts.get_untracked().with_line(line.id.clone(), taken));
    }
}

/// The parts of one bid.
#[component]
pub fn PartsEditor(place: usize, bid: Bid, decision: Memo<Decision>) -> impl IntoView {
    let editor = Editor::get();
    let parts = Memo::new(move |_| match &*decision.read() {
        Decision::Parts(parts) => parts.clone(),
        _ => Parts::default(),
    });
    let lines: Vec<Line> =
        bid.lines.iter().filter(|l| matches!(l.cost, Cost::Amount { .. })).cloned().collect();
    let units = bid.units.clone();
    let bid = StoredValue::new(bid);
    let chosen = Chosen { editor, bid, parts };
    let sum = changing(move || {
        let fund = editor.fund();
        bid.with_value(|bid| {
            let (given, all) = (fund.show(parts.read().amount(bid)), fund.show(bid.lines_total()));
            format!(
                "These parts come to {given}. All parts come to {all}, {} was requested.",
                fund.show(bid.requested)
            )
        })
    });
    view! {
        <div class="parts" role="group" aria-label=bid.with_value(|bid| format!("Parts of {}", bid.reference))>
            {lines.into_iter().map(|line| view! { <LinePart chosen line /> }).collect_view()}
            {units.into_iter().enumerate().map(|(at, unit)| view! {
                <UnitPart chosen unit id=format!("bid-{place}-unit-{at}") />
            }).collect_view()}
            <p class="note">{sum}</p>
        </div>
    }
}

/// One line: in or out, and at its lower amount where the paper names one.
#[component]
fn LinePart(chosen: Chosen, line: Line) -> impl IntoView {
    let fund = chosen.editor.fund();
    let Cost::Amount { amount, reducible_to } = line.cost else { return None };
    let id = line.id.clone();
    let taken = Memo::new(move |_| chosen.parts.with(|parts| parts.line(&id)));
    let label = line.title.clone();
    let line = StoredValue::new(line);
    let set = move |taken| line.with_value(|line| chosen.line(line, taken));
    let full_or_nothing = ticked(move |tick| set(tick.then_some(Taken::Full)));
    Some(view! {
        <div class="part">
            <label class="tick">
                <input type="checkbox" prop:checked=flag(move || taken.get().is_some()) on:change=full_or_nothing />
                <span>{label}</span> " " <span class="amount">{fund.show(amount)}</span>
            </label>
            {reducible_to.map(|low| view! {
                <label class="tick lower">
                    <input type="checkbox" prop:checked=flag(move || taken.get() == Some(Taken::Reduced))
                        prop:disabled=flag(move || taken.get().is_none())
                        on:change=ticked(move |tick| set(Some(if tick { Taken::Reduced } else { Taken::Full }))) />
                    <span>"Reduced to"</span> " " <span class="amount">{fund.show(low)}</span>
                </label>
            })}
        </div>
    })
}

/// How many of something counted: every line priced by it moves with it.
#[component]
fn UnitPart(chosen: Chosen, unit: Unit, id: String) -> impl IntoView {
    let fund = chosen.editor.fund();
    let each = chosen.bid.with_value(|bid| bid.each(&unit.id));
    let count = {
        let id = unit.id.clone();
        Memo::new(move |_| chosen.parts.with(|parts| parts.units(&id)))
    };
    let error = RwSignal::new(String::new());
    // Counts the commits, so that the field shows what counts even where a commit changed nothing.
    let shown = RwSignal::new(0);
    let unit_id = unit.id.clone();
    let give = move |asked: Option<u32>| {
        let tried = asked.map(|n| chosen.give(chosen.parts.get_untracked().with_units(unit_id.clone(), n)));
        error.set(match tried {
            Some(Ok(())) => String::new(),
            Some(Err(why)) => words::refusal(&chosen.editor.fund(), &why),
            None => format!("Enter a whole number from 0 to {}.", unit.count),
        });
        shown.update(|n| *n += 1);
    };
    let give = StoredValue::new(give);
    let step = move |by: i64| {
        let next = i64::from(count.get_untracked()) + by;
        give.with_value(|give| give(u32::try_from(next.clamp(0, i64::from(unit.count))).ok()));
    };
    let typed = move |text: String| {
        give.with_value(|give| give(text.trim().parse().ok()));
    };
    let (error_id, hint_id) = (format!("{id}-error"), format!("{id}-hint"));
    let hint = format!("of {} {}, {} each", unit.count, unit.many, fund.show(each));
    view! {
        <div class="part units">
            <label for=id.clone()>{format!("How many {}", unit.many)}</label>
            <div class="stepper">
                <button type="button" aria-label=format!("One {} fewer", unit.one) on:click=pressed(move || step(-1))>"−"</button>
                <input id=id type="text" inputmode="numeric" autocomplete="off"
                    aria-describedby=format!("{hint_id} {error_id}")
                    aria-invalid=spelt(move || error.with(|words| !words.is_empty()))
                    prop:value=changing(move || { shown.track(); count.get().to_string() })
                    on:change=entered(typed) />
                <button type="button" aria-label=format!("One {} more", unit.one) on:click=pressed(move || step(1))>"+"</button>
            </div>
            <span class="note" id=hint_id>{hint}</span>
            <p class="error" id=error_id role="alert">{held(error)}</p>
        </div>
    }
}
