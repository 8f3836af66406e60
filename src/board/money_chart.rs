//! Where the money goes, as tables with a bar in each row: by partnership, by label, and step by step.

use leptos::prelude::*;
use tranche::breakdown::{self, Step, StepKind};
use tranche::listing::{Grouping, SectionSum, groupings};
use tranche::{Fund, Money};

use super::editor::Editor;
use super::money_bar::tone;
use tranche::ui::signals::{All as _, happened, part, while_so};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::money_chart as words;

/// All of it: laid out when it is first opened.
#[component]
pub fn MoneyChart() -> impl IntoView {
    let opened = RwSignal::new(false);
    view! {
        <details class="money-chart" on:toggle=happened(move |_| opened.set(true))>
            <summary>{words::TITLE}</summary>
            {while_so(opened, Box::new(charts))}
        </details>
    }
}

fn charts() -> AnyView {
    let fund = Editor::get().fund();
    let kinds = groupings(&fund).into_iter().filter_map(|grouping| match grouping {
        Grouping::Label(kind) => Some(kind),
        _ => None,
    });
    let by_label = kinds.map(|kind| part(move || Some(labels(&kind))).into_any()).collect::<Vec<AnyView>>();
    view! {
        {part(move || Some(partnerships()))}
        {by_label}
        {part(move || Some(all_steps()))}
    }
    .into_any()
}

/// Requested beside given, for each partnership.
fn partnerships() -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let rows = editor.ledger(|ledger| {
        let sums = fund.partnerships.iter().zip(&ledger.partnerships);
        sums.map(|(partnership, sum)| (partnership.short_name().to_owned(), sum.requested, sum.funded))
            .collect::<Vec<_>>()
    });
    compared(&fund, &words::by(&fund.group.one), rows, None)
}

/// The same for the labels of a kind.
fn labels(kind: &str) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    editor.ledger(|_| ());
    let breakdown = editor.standing(|standing| breakdown::by_label(standing, kind));
    let row = |(name, SectionSum { requested, funded, .. }): (String, SectionSum)| {
        (if name.is_empty() { words::NONE.to_owned() } else { name }, requested, funded)
    };
    let rows = breakdown.rows.into_iter().map(row).collect();
    compared(&fund, &words::by(kind), rows, breakdown.overlaps.then_some(words::OVERLAP))
}

fn compared(
    fund: &Fund,
    caption: &str,
    rows: Vec<(String, Money, Money)>,
    note: Option<&'static str>,
) -> AnyView {
    let most = rows.iter().flat_map(|(_, requested, funded)| [*requested, *funded]).max().unwrap_or_default();
    let rows = rows.into_iter().enumerate().map(|(place, (name, requested, funded))| {
        let stretches = [("asked", Money::ZERO, requested), (tone(place), Money::ZERO, funded)];
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="marks">{bar(&stretches, most)}</td>
                <td class="number">{fund.show(requested)}</td>
                <td class="number">{fund.show(funded)}</td>
            </tr>
        }
    });
    table(caption, [words::REQUESTED, words::GIVEN], rows.all(), note)
}

/// From the fund to what remains.
fn all_steps() -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let steps = editor.ledger(|ledger| breakdown::steps(&fund, ledger));
    let most = steps.iter().flat_map(|step| [step.from, step.to]).max().unwrap_or_default();
    let rows = steps.into_iter().map(|step| {
        let (name, class) = named(&fund, &step);
        let amount = if step.from == Money::ZERO { step.to } else { step.to - step.from };
        let [low, high] = if step.from < step.to { [step.from, step.to] } else { [step.to, step.from] };
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="marks">{bar(&[(class, low, high)], most)}</td>
                <td class="number">{fund.show(amount)}</td>
                <td class="number">{fund.show(step.to)}</td>
            </tr>
        }
    });
    table(words::STEPS, [words::CHANGE, words::LEFT], rows.all(), None)
}

fn named(fund: &Fund, step: &Step) -> (String, &'static str) {
    match &step.kind {
        StepKind::Fund => (words::FUND.to_owned(), "whole"),
        StepKind::Committed => (words::COMMITTED.to_owned(), "committed"),
        StepKind::Partnership(id) => {
            let place =
                fund.partnerships.iter().position(|partnership| partnership.id == *id).unwrap_or_default();
            (fund.partnerships[place].short_name().to_owned(), tone(place))
        }
        StepKind::Remaining if step.to.is_negative() => (words::OVER.to_owned(), "over"),
        StepKind::Remaining => (words::REMAINING.to_owned(), "left"),
    }
}

/// Stretches of money, each over the ones before; what is below zero is not drawn, and stands in the figures.
fn bar(stretches: &[(&'static str, Money, Money)], most: Money) -> AnyView {
    let at = |amount: &Money| amount.share_of(most).map_or(0, |share| share.per_mille().clamp(0, 1_000));
    let marks = stretches.iter().map(|(class, from, to)| {
        let (from, to) = (at(from), at(to));
        view! { <rect class=*class x=from.to_string() width=(to - from).max(0).to_string() height="16" /> }
    });
    view! {
        <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">{marks.all()}</svg>
    }
    .into_any()
}

fn table(caption: &str, heads: [&'static str; 2], rows: Vec<AnyView>, note: Option<&'static str>) -> AnyView {
    let heads = heads.into_iter().map(|head| view! { <th scope="col" class="number">{head}</th> });
    let caption = caption.to_owned();
    view! {
        <Wide label=caption.clone()>
            <table class="table">
                <caption>{caption}</caption>
                <thead><tr><th scope="col">{words::WHO}</th><td></td>{heads.all()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </Wide>
        {note.map(|note| view! { <p class="note">{note}</p> })}
    }
    .into_any()
}
