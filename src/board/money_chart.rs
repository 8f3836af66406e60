//! Where the money goes, as tables with a bar in each row: by partnership, by label, and step by step.

use leptos::prelude::*;
use tranche::breakdown::{self, Step, StepKind};
use tranche::listing::{Grouping, SectionSum, groupings};
use tranche::{Fund, Money};

use super::editor::Editor;
use super::money_bar::tone;
use tranche::ui::browser::{clipboard, load};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, happened, held, part, while_so};
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
        Row { name, bar: bar(&stretches, Money::ZERO, most), amounts: [requested, funded] }
    });
    table(fund, caption, [words::REQUESTED, words::GIVEN], rows.collect(), note)
}

/// From the fund to what remains.
fn all_steps() -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let steps = editor.ledger(|ledger| breakdown::steps(&fund, ledger));
    let ends = || steps.iter().flat_map(|step| [step.from, step.to]).chain([Money::ZERO]);
    let [least, most] = [ends().min(), ends().max()].map(Option::unwrap_or_default);
    let rows = steps.iter().map(|step| {
        let (name, class) = named(&fund, step);
        let amount = if step.from == Money::ZERO { step.to } else { step.to - step.from };
        let [low, high] = if step.from < step.to { [step.from, step.to] } else { [step.to, step.from] };
        Row { name, bar: bar(&[(class, low, high)], least, most), amounts: [amount, step.to] }
    });
    table(&fund, words::STEPS, [words::CHANGE, words::LEFT], rows.collect(), None)
}

fn named(fund: &Fund, step: &Step) -> (String, &'static str) {
    match &step.kind {
        StepKind::Fund => (words::FUND.to_owned(), "whole"),
        StepKind::Committed => (words::COMMITTED.to_owned(), "committed"),
        StepKind::HeldBack => (words::HELD_BACK.to_owned(), "held-back"),
        StepKind::Partnership(id) => {
            let place =
                fund.partnerships.iter().position(|partnership| partnership.id == *id).unwrap_or_default();
            (fund.partnerships[place].short_name().to_owned(), tone(place))
        }
        StepKind::Remaining if step.to.is_negative() => (words::OVER.to_owned(), "over"),
        StepKind::Remaining => (words::REMAINING.to_owned(), "left"),
    }
}

/// A row of a table: whose money, its bar, and two amounts.
struct Row {
    name: String,
    bar: AnyView,
    amounts: [Money; 2],
}

/// Stretches of money, each over the ones before, between the least and the most; where something is below zero, a line says
/// where that is.
fn bar(stretches: &[(&'static str, Money, Money)], least: Money, most: Money) -> AnyView {
    let at = |amount: Money| (amount - least).share_of(most - least).map_or(0, |share| share.per_mille());
    let zero = least.is_negative().then(|| {
        view! { <rect class="limit" x=at(Money::ZERO).to_string() width="4" height="16" /> }
    });
    let marks = stretches.iter().map(|(class, from, to)| {
        let (from, to) = (at(*from), at(*to));
        view! { <rect class=*class x=from.to_string() width=(to - from).max(0).to_string() height="16" /> }
    });
    view! {
        <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">{marks.all()}{zero}</svg>
    }
    .into_any()
}

fn table(
    fund: &Fund,
    caption: &str,
    heads: [&'static str; 2],
    rows: Vec<Row>,
    note: Option<&'static str>,
) -> AnyView {
    let line = |name: &str, cells: [String; 2]| [name, &cells[0], &cells[1]].join("\t");
    let amounts = |row: &Row| row.amounts.map(|amount| amount.to_string());
    let lines = rows.iter().map(|row| line(&row.name, amounts(row)));
    let text =
        [line(words::WHO, heads.map(str::to_owned))].into_iter().chain(lines).collect::<Vec<_>>().join("\n");
    let caption = caption.to_owned();
    let heads = heads.into_iter().map(|head| view! { <th scope="col" class="number">{head}</th> });
    let copy = copy_button(words::copy(&caption), text);
    let label = caption.clone();
    let rows = rows.into_iter().map(|Row { name, bar, amounts }| {
        let [one, other] = amounts.map(|amount| fund.show(amount));
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="marks">{bar}</td>
                <td class="number">{one}</td>
                <td class="number">{other}</td>
            </tr>
        }
    });
    let (heads, rows) = (heads.all(), rows.all());
    view! {
        <Wide label>
            <table class="table">
                <caption>{caption}</caption>
                <thead><tr><th scope="col">{words::WHO}</th><td></td>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </Wide>
        {note.map(|note| view! { <p class="note">{note}</p> })}
        <p class="actions">{copy}</p>
    }
    .into_any()
}

/// Copies a table, to be pasted into a spreadsheet; says when that is done.
fn copy_button(label: String, text: String) -> AnyView {
    let done = RwSignal::new(String::new());
    let copy = move || {
        let text = text.clone();
        load::run(async move {
            let copied = clipboard::copy(&text).await;
            done.set(if copied { words::COPIED } else { words::NOT_COPIED }.to_owned());
        });
    };
    view! { {button(&label, copy)} " " <span class="note" role="status">{held(done)}</span> }.into_any()
}
