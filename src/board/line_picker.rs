//! Choosing the parts of a bid: lines in or out or at their lower amount, and how many of what is counted.

use leptos::prelude::*;
use tranche::{Award, Cost, LineId, LineShare, Money, Outcome, Parts, Refusal};

use super::bid_context::{BidHandle, EntryProblem, OpenChoice};
use tranche::ui::signals::{All as _, at_first, entered, flag, pressed, ticked, words as changing};
use tranche::ui::words::line_picker as words;
use tranche::ui::words::{refusal, whole_number};

/// The parts of one bid.
#[component]
pub fn PartsEditor(row: BidHandle) -> impl IntoView {
    let (label, lines, units) = row.with(|_, bid| (words::parts_of(bid), bid.lines.len(), bid.units.len()));
    let sum = changing(move || {
        let given = given(row);
        row.with(|fund, bid| words::sum(fund, bid, &given))
    });
    view! {
        <div class="parts" role="group" aria-label=label>
            {(0..lines).map(|line| view! { <LinePart row line /> }).all()}
            {(0..units).map(|unit| view! { <UnitPart row unit /> }).all()}
            <p class="note">{sum}</p>
        </div>
    }
}

/// The parts that are given.
fn given(row: BidHandle) -> Parts {
    row.decision.with(|decision| match &decision.outcome {
        Outcome::Funded(Award::Parts(parts)) => parts.clone(),
        _ => Parts::default(),
    })
}

/// Gives these parts. Without any the bid is undecided, and is asked about: £0 is no award.
fn give(row: BidHandle, parts: Parts) -> Result<(), Refusal> {
    let is_nothing = row.with(|_, bid| parts.amount(bid)) == Money::ZERO;
    row.ask(if is_nothing { OpenChoice::Parts } else { OpenChoice::Nothing });
    row.decide(if is_nothing { Outcome::Undecided } else { Outcome::Funded(Award::Parts(parts)) })
}

/// One line: in or out, and at its lower amount where the paper names one. A line priced by the unit is not here.
#[component]
fn LinePart(row: BidHandle, line: usize) -> impl IntoView {
    let fund = row.editor.fund();
    let line = fund.bids[row.place].lines[line].clone();
    let Cost::Amount { amount, reducible_to } = line.cost else { return None };
    let id = StoredValue::new(line.id);
    let taken = move || id.with_value(|id| given(row).line(id));
    let set = move |taken| {
        let id: LineId = id.get_value();
        // A line of this bid can always be taken or left.
        let _ = give(row, given(row).with_line(id, taken));
    };
    Some(view! {
        <div class="part">
            <label class="tick">
                <input type="checkbox" prop:checked=flag(move || taken().is_some())
                    on:change=ticked(move |tick| set(tick.then_some(LineShare::Full))) />
                <span>{line.title}</span>
                " "
                <span class="amount">{fund.show(amount)}</span>
            </label>
            {reducible_to.map(|low| view! {
                <label class="tick lower">
                    <input type="checkbox" prop:checked=flag(move || taken() == Some(LineShare::Reduced))
                        prop:disabled=flag(move || taken().is_none())
                        on:change=ticked(move |tick| set(Some(if tick { LineShare::Reduced } else { LineShare::Full }))) />
                    <span>{words::REDUCED_TO}</span>
                    " "
                    <span class="amount">{fund.show(low)}</span>
                </label>
            }.into_any())}
        </div>
    })
}

/// How many of something counted: every line priced by it moves with it.
#[component]
fn UnitPart(row: BidHandle, unit: usize) -> impl IntoView {
    let fund = row.editor.fund();
    let bid = &fund.bids[row.place];
    let counted = &bid.units[unit];
    let most = counted.count;
    let hint = words::each(&fund, counted, bid.each(&counted.id));
    let count = move || row.with(|_, bid| given(row).units(&bid.units[unit].id));
    let against = EntryProblem::nothing(row);
    // Set at each commit, so that the field shows what counts even where a commit changed nothing.
    let committed = RwSignal::new(true);
    let enter = move |asked: Option<u32>| {
        against.say(asked.map_or_else(|| whole_number(most), |asked| give_units(row, unit, asked)));
        committed.set(true);
    };
    let step = move |by: i64| {
        let next = i64::from(count()) + by;
        enter(u32::try_from(next.clamp(0, i64::from(most))).ok());
    };
    let shown = changing(move || {
        committed.track();
        count().to_string()
    });
    let id = row.id(&format!("unit-{unit}"));
    let (error_id, hint_id) = (format!("{id}-error"), format!("{id}-hint"));
    view! {
        <div class="part units">
            <label for=id.clone()>{words::how_many(counted)}</label>
            <div class="stepper">
                <button type="button" aria-label=words::one_fewer(counted) on:click=pressed(move || step(-1))>"−"</button>
                <input id=id type="text" inputmode="numeric" autocomplete="off"
                    aria-describedby=format!("{hint_id} {error_id}")
                    aria-invalid=against.invalid()
                    value=at_first(shown)
                    prop:value=shown
                    on:change=entered(move |text| enter(text.trim().parse().ok())) />
                <button type="button" aria-label=words::one_more(counted) on:click=pressed(move || step(1))>"+"</button>
            </div>
            <span class="note" id=hint_id>{hint}</span>
            <p class="error" id=error_id role="alert">{against.words()}</p>
        </div>
    }
}

/// Gives so many units; what stands against it, or nothing.
fn give_units(row: BidHandle, unit: usize, asked: u32) -> String {
    let id = row.with(|_, bid| bid.units[unit].id.clone());
    match give(row, given(row).with_units(id, asked)) {
        Ok(()) => String::new(),
        Err(Refusal::UnitsOutOfRange { most, .. }) => whole_number(most),
        Err(why) => row.with(|fund, _| refusal(fund, &why)),
    }
}
