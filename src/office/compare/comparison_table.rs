//! The table of bids by scenarios, with what each scenario adds up to below.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::compare::{BidRow, PartnershipRow};
use tranche::ui::signals::{All as _, pressed};
use tranche::ui::words::listed_bid::name;
use tranche::{Decision, Money};

use super::compare_candidates::{Candidate, Candidates};
use super::compared::Compared;
use super::taken_decisions::{Request, TakenDecisions};
use tranche::ui::words::office::compare::{self as words, taken_decisions as take_words};

/// The table.
pub fn table(compared: &Arc<Compared>, candidates: Candidates, taken: TakenDecisions) -> AnyView {
    let listed = compared.listed(candidates);
    let row = |row: &&BidRow| bid_row(compared, row, candidates, taken);
    let alike = compared.comparison.alike();
    let above = alike.bids - listed.same.len();
    let same = (!listed.same.is_empty()).then(|| group_head(compared, words::same_everywhere(alike, above)));
    let none = listed.front.is_empty().then(|| group_head(compared, words::NO_DIFFERENCES.to_owned()));
    let caption = words::caption(&compared.columns[0].title);
    let is_broad = compared.columns.len() > 3;
    view! {
        <table class="table compared" class:is-broad=is_broad>
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{words::BID}</th>{heads(compared)}</tr></thead>
            <tbody>{none} {listed.front.iter().map(row).all()}</tbody>
            <tbody>{same} {listed.same.iter().map(row).all()}</tbody>
            <tbody class="totals">{totals(compared)}</tbody>
            <tbody class="by-group">
                {group_head(compared, words::by_partnership(&compared.fund))}
                {compared.comparison.partnerships.iter().map(|row| partnership_row(compared, row)).all()}
            </tbody>
        </table>
    }
    .into_any()
}

fn heads(compared: &Compared) -> Vec<AnyView> {
    let head = |(at, one): (usize, &Candidate)| {
        let baseline = (at == 0).then(|| view! { " " <span class="note">{words::IS_BASELINE}</span> });
        let takes = compared.target.as_ref().is_some_and(|target| target.column == at);
        let takes = takes.then(|| view! { " " <span class="note takes">{take_words::TAKES}</span> });
        let title = one.title.clone();
        view! { <th scope="col">{title} {baseline} {takes}</th> }
    };
    compared.columns.iter().enumerate().map(head).all()
}

/// A row with nothing but a heading for those below it.
fn group_head(compared: &Compared, words: String) -> AnyView {
    let across = (compared.columns.len() + 1).to_string();
    view! { <tr class="group-head"><th scope="rowgroup" colspan=across>{words}</th></tr> }.into_any()
}

/// The row of a bid; its heading takes the keyboard after a decision was taken in it.
fn bid_row(compared: &Arc<Compared>, row: &BidRow, candidates: Candidates, taken: TakenDecisions) -> AnyView {
    let cells = (0..compared.columns.len()).map(|column| {
        if compared.is_empty(row, column) {
            view! { <td><span class="unseen">{words::SAME}</span></td> }.into_any()
        } else {
            let said = said(compared, row.place, column);
            let take = take_button(compared, row.place, column, candidates, taken);
            view! { <td><span class="said">{said}</span> {take}</td> }.into_any()
        }
    });
    let (id, title) = (row_id(row.place), name(compared.bid(row.place)));
    view! { <tr><th scope="row" id=id tabindex="-1">{title}</th>{cells.all()}</tr> }.into_any()
}

fn row_id(place: usize) -> String {
    format!("compare-{place}")
}

/// What a scenario says of a bid.
fn said(compared: &Compared, place: usize, column: usize) -> String {
    words::decision(&compared.fund, compared.bid(place), decision(compared, place, column))
}

fn decision(compared: &Compared, place: usize, column: usize) -> &Decision {
    compared.columns[column].scenario.decision(&compared.bid(place).reference)
}

/// Takes a decision, where the scenario that takes them says something else.
fn take_button(
    compared: &Arc<Compared>,
    place: usize,
    column: usize,
    candidates: Candidates,
    taken: TakenDecisions,
) -> Option<AnyView> {
    let target = compared.target.as_ref().filter(|target| !target.says_like(place, column))?;
    let (fund, bid, said) = (&compared.fund, compared.bid(place), decision(compared, place, column));
    let label = take_words::take(fund, bid, said, &target.title);
    let compared = Arc::clone(compared);
    let take = move || {
        let Some(target) = &compared.target else { return };
        let bid = compared.bid(place);
        hold(&compared, candidates);
        taken.take(Request {
            from: compared.columns[column].scenario.clone(),
            bids: vec![bid.reference.clone()],
            number: target.number,
            target: target.title.clone(),
            said: take_words::taken(&compared.fund, bid, decision(&compared, place, column), &target.title),
            then: row_id(place),
        });
    };
    let take = view! { <button type="button" class="take" aria-label=label on:click=pressed(take)>{take_words::TAKE}</button> };
    Some(take.into_any())
}

/// Has the rows stay where they are while decisions are taken.
pub fn hold(compared: &Compared, candidates: Candidates) {
    let rows = compared.comparison.bids.iter();
    let front = rows.filter(|row| row.differs || candidates.is_held(row.place));
    candidates.hold(front.map(|row| row.place).collect());
}

/// What each scenario adds up to.
fn totals(compared: &Compared) -> Vec<AnyView> {
    compared.total_rows(words::remaining).into_iter().map(|(head, figures)| figure_row(head, figures)).all()
}

fn partnership_row(compared: &Compared, row: &PartnershipRow) -> AnyView {
    let figures = row.given.iter().map(|given: &Money| compared.fund.show(*given)).collect();
    figure_row(compared.fund.partnerships[row.place].short_name().to_owned(), figures)
}

fn figure_row(head: String, figures: Vec<String>) -> AnyView {
    let figures = figures.into_iter().map(|figure| view! { <td class="amount">{figure}</td> }).all();
    view! { <tr><th scope="row">{head}</th>{figures}</tr> }.into_any()
}
