//! What can be done with the table: all of a scenario taken over, the table copied or printed, and the sentences for the minutes.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::import::{Grid, GridRow};
use tranche::ui::browser::{clipboard, load};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, held, pressed};
use tranche::ui::words::decided_on;

use super::compare_candidates::Candidates;
use super::compared::Compared;
use super::comparison_table::hold;
use super::taken_decisions::{Request, TABLE_TITLE, TakenDecisions};
use crate::table_acts::table_acts;
use tranche::ui::words::office::compare::{taken_decisions, ways_on as words};

/// Takes all decisions of one scenario, for each that has others.
pub fn take_all(compared: &Arc<Compared>, candidates: Candidates, taken: TakenDecisions) -> AnyView {
    let buttons = (0..compared.columns.len()).filter_map(|column| {
        let bids = compared.to_take(column);
        let compared = Arc::clone(compared);
        let target = compared.target.as_ref().map_or("", |target| &target.title);
        let label = taken_decisions::take_all(&compared.columns[column].title, target);
        let take = move || {
            let (Some(target), from) = (&compared.target, &compared.columns[column]) else { return };
            hold(&compared, candidates);
            let bids = compared.to_take(column);
            taken.take(Request {
                said: taken_decisions::all_taken(bids.len(), &from.title, &target.title),
                from: from.scenario.clone(),
                bids,
                number: target.number,
                target: target.title.clone(),
                then: TABLE_TITLE.to_owned(),
            });
        };
        (!bids.is_empty()).then(|| button(&label, take))
    });
    view! { <p class="actions">{buttons.all()}</p> }.into_any()
}

/// Copies the table, or prints it.
pub fn copy_and_print(compared: &Arc<Compared>, candidates: Candidates) -> AnyView {
    let compared = Arc::clone(compared);
    table_acts(words::COPIED_TABLE, move || grid(&compared, candidates))
}

/// The table as it is copied: as it is listed, with each amount in a cell of its own, and no cell left empty that is the same as another.
fn grid(compared: &Compared, candidates: Candidates) -> Grid {
    let titles = compared.columns.iter().map(|one| one.title.as_str());
    let heads = titles.flat_map(|title| [title.to_owned(), words::copied_amount(title)]);
    let mut rows = vec![words::COPIED_BID.map(str::to_owned).into_iter().chain(heads).collect::<Vec<_>>()];
    let listed = compared.listed(candidates);
    for row in listed.front.iter().chain(&listed.same) {
        let bid = compared.bid(row.place);
        let cells = (0..compared.columns.len()).flat_map(|column| {
            let decision = compared.columns[column].scenario.decision(&bid.reference);
            let amount = row.cells[column].award.map_or_else(String::new, |award| compared.fund.show(award));
            [decided_on(&compared.fund, bid, decision), amount]
        });
        rows.push([bid.reference.to_string(), bid.title.clone()].into_iter().chain(cells).collect());
    }
    let partnerships = compared.comparison.partnerships.iter().map(|row| {
        let name = compared.fund.partnerships[row.place].short_name();
        let given = row.given.iter().map(|given| compared.fund.show(*given)).collect();
        (words::funded_of(name), given)
    });
    for (head, figures) in compared.total_rows(words::copied_remaining).into_iter().chain(partnerships) {
        let figures: Vec<String> = figures;
        let cells = figures.into_iter().flat_map(|figure| [String::new(), figure]);
        rows.push([String::new(), head].into_iter().chain(cells).collect());
    }
    let row = |cells| GridRow { cells, ..GridRow::default() };
    Grid { rows: rows.into_iter().map(row).collect(), ..Grid::default() }
}

/// A sentence for each scenario but the baseline.
pub fn minutes(compared: &Compared) -> AnyView {
    let baseline = &compared.columns[0].title;
    let others = compared.columns.iter().zip(&compared.comparison.columns).skip(1);
    let sentences = others.map(|(one, column)| {
        let sentence = words::sentence(&compared.fund, baseline, &one.title, &column.differences);
        sentence_item(&one.title, sentence)
    });
    view! {
        <section class="compare-minutes" aria-labelledby="compare-minutes">
            <h3 id="compare-minutes">{words::MINUTES}</h3>
            <ul>{sentences.all()}</ul>
        </section>
    }
    .into_any()
}

fn sentence_item(other: &str, sentence: String) -> AnyView {
    let done = RwSignal::new(String::new());
    let (label, shown) = (words::copy_sentence(other), sentence.clone());
    let copy = move || {
        let text = sentence.clone();
        load::run(async move {
            let copied = clipboard::copy(&text).await;
            let said = if copied { words::SENTENCE_COPIED } else { words::SENTENCE_NOT_COPIED };
            done.set(said.to_owned());
        });
    };
    view! {
        <li>
            <span>{shown}</span>
            " "
            <button type="button" aria-label=label on:click=pressed(copy)>{words::COPY_SENTENCE}</button>
            " "
            <span class="note" role="status">{held(done)}</span>
        </li>
    }
    .into_any()
}
