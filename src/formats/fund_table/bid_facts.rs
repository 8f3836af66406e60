//! What a bid brings besides: further cells of its row, and the rows of its scores and labels.

use super::column;
use super::column::Column;
use super::fund_row::Row;
use crate::fund::{Advice, BidFacts, Case, Label, Recommended, Score};

/// What can be recommended, as the column says it.
const ADVICE: [&str; 4] = [Advice::WORDS[0].0, Advice::WORDS[1].0, Advice::WORDS[2].0, Advice::WORDS[3].0];

/// What stands in the row of a bid. Scores and labels have rows of their own.
pub fn facts(row: &mut Row) -> Option<BidFacts> {
    let recommended = recommended(row);
    let (least, total_cost) = (row.money_if_there(Column::Least), row.money_if_there(Column::TotalCost));
    let (matched, before) =
        (row.money_if_there(Column::MatchFunding), row.money_if_there(Column::GivenBefore));
    let reduction_means = row.text(Column::ReductionMeans);
    let case = Case { link: row.text(Column::CaseLink), page: row.text(Column::CasePage) };
    Some(BidFacts {
        recommended: recommended?,
        least: least?,
        total_cost: total_cost?,
        match_funding: matched?,
        given_before: before?,
        scores: Vec::new(),
        reduction_means,
        labels: Vec::new(),
        case,
    })
}

/// Nothing is recommended where the column is empty: what stands beside it then does not belong there.
fn recommended(row: &mut Row) -> Option<Option<Recommended>> {
    if !row.has(Column::Recommended) {
        return Some(None);
    }
    let outcome = row.one_of(Column::Recommended, &ADVICE).map(|at| Advice::WORDS[at].1);
    let amount = row.money_if_there(Column::RecommendedAmount);
    let (reason, place) = (row.text(Column::RecommendedReason), row.text(Column::RecommendedWhere));
    Some(Some(Recommended { outcome: outcome?, amount: amount?, reason, place }))
}

/// How a bid was scored on one thing.
pub fn score(row: &mut Row) -> Option<Score> {
    let (of, score) = (row.filled(Column::Title), row.points(Column::Score));
    let out_of = row.points_if_there(Column::OutOf);
    Some(Score { of: of?, score: score?, out_of: out_of? })
}

/// A word that a bid is sorted by.
pub fn label(row: &mut Row) -> Option<Label> {
    let (kind, name) = (row.filled(Column::Label), row.filled(Column::Title));
    Some(Label { kind: kind?, name: name? })
}

/// The cells of a bid's row for what it brings besides.
pub fn cells(facts: &BidFacts) -> column::Row {
    let mut cells = vec![
        (Column::ReductionMeans, facts.reduction_means.clone()),
        (Column::CaseLink, facts.case.link.clone()),
        (Column::CasePage, facts.case.page.clone()),
    ];
    if let Some(recommended) = &facts.recommended {
        cells.push((Column::Recommended, recommended.outcome.word().to_owned()));
        cells.extend(recommended.amount.map(|amount| (Column::RecommendedAmount, amount.to_string())));
        cells.push((Column::RecommendedReason, recommended.reason.clone()));
        cells.push((Column::RecommendedWhere, recommended.place.clone()));
    }
    for (column, amount) in [
        (Column::Least, facts.least),
        (Column::TotalCost, facts.total_cost),
        (Column::MatchFunding, facts.match_funding),
        (Column::GivenBefore, facts.given_before),
    ] {
        cells.extend(amount.map(|amount| (column, amount.to_string())));
    }
    cells
}

/// The cells of a score.
pub fn score_cells(score: &Score) -> column::Row {
    let mut cells = vec![(Column::Title, score.of.clone()), (Column::Score, score.score.to_string())];
    cells.extend(score.out_of.map(|out_of| (Column::OutOf, out_of.to_string())));
    cells
}

/// The cells of a label.
pub fn label_cells(label: &Label) -> column::Row {
    vec![(Column::Label, label.kind.clone()), (Column::Title, label.name.clone())]
}
