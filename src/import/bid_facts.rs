//! What a row says of a bid besides what it asks for: advice, other money, scores, labels, its case. What is not plainly
//! such a thing stays a note of the bid: nothing of it counts, and nothing is lost.

mod advice;
pub mod fact_headings;

use super::amount_grammar::AmountText;
use super::amounts::Amounts;
use super::cell_text::{cell, one_line, says_nothing};
use super::columns::Layout;
use super::reading::column_reading::Column;
use super::role::Role;
use crate::fund::{BidFacts, Label, Points, Score};
use crate::money::Money;
use advice::{part_award, recommended};
use fact_headings::{label_kind, scale};

/// The columns that say something besides.
pub struct FactColumns {
    columns: Vec<Source>,
}

/// A column, with what its heading says.
struct Source {
    at: usize,
    role: Role,
    heading: String,
}

impl FactColumns {
    /// Every column with such a role. A theme whose heading is that of another kind of label is one of those.
    pub fn of(layout: &Layout) -> Self {
        let besides = |role: Role, heading: &str| match role {
            Role::Theme => label_kind(heading).is_some(),
            Role::Recommended
            | Role::Least
            | Role::TotalCost
            | Role::MatchFunding
            | Role::GivenBefore
            | Role::Score
            | Role::ReductionMeans
            | Role::Status
            | Role::Link => true,
            _ => false,
        };
        let columns = layout.columns.iter().enumerate();
        let columns = columns.filter(|(_, column)| besides(column.role, &column.heading));
        let source = |(at, column): (usize, &Column)| Source {
            at,
            role: column.role,
            heading: column.heading.clone(),
        };
        Self { columns: columns.map(source).collect() }
    }

    /// Whether a column says what officers recommend.
    pub fn is_advice(&self, column: usize) -> bool {
        self.columns.iter().any(|source| source.at == column && source.role == Role::Recommended)
    }

    /// The first column with a role.
    pub fn column(&self, role: Role) -> Option<usize> {
        self.columns.iter().find(|source| source.role == role).map(|source| source.at)
    }

    /// Whether a column is read here and nowhere else.
    pub fn has(&self, column: usize) -> bool {
        self.columns.iter().any(|source| source.at == column)
    }

    /// Reads them all; hands out what is only a note: the column, and the text with its heading before it.
    pub fn read(
        &self,
        row: &[&str],
        requested: Option<Money>,
        amounts: &Amounts,
    ) -> (BidFacts, Vec<(usize, String)>) {
        let (mut facts, mut notes) = (BidFacts::default(), Vec::new());
        for Source { at, role, heading } in &self.columns {
            let text = cell(row, Some(*at));
            if says_nothing(text) {
                continue;
            }
            if !put(&mut facts, *role, heading, text, requested, &amounts.of_column(Some(*at))) {
                notes.push((*at, format!("{heading}: {}", one_line(text))));
            }
        }
        (facts, notes)
    }
}

/// Puts what a cell says where it belongs; whether it could be read as that.
fn put(
    facts: &mut BidFacts,
    role: Role,
    heading: &str,
    text: &str,
    requested: Option<Money>,
    amounts: &Amounts,
) -> bool {
    let figure = if role == Role::Least { without_or_nothing(text) } else { text };
    let amount = || match amounts.read(figure) {
        AmountText::Amount { amount, stray, .. } if stray.is_empty() && !amount.is_negative() => Some(amount),
        _ => None,
    };
    let home = match role {
        Role::Least => &mut facts.least,
        Role::TotalCost => &mut facts.total_cost,
        Role::MatchFunding => &mut facts.match_funding,
        Role::GivenBefore => &mut facts.given_before,
        Role::Recommended => {
            let part = || part_award(text).and_then(|figure| amounts.amount(figure));
            facts.recommended = recommended(text, amount().or_else(part), requested);
            return facts.recommended.is_some();
        }
        Role::Score => {
            let score = score(heading, text);
            let read = score.is_some();
            facts.scores.extend(score);
            return read;
        }
        Role::ReductionMeans => {
            text.clone_into(&mut facts.reduction_means);
            return true;
        }
        Role::Link => {
            let is_link = text.starts_with("https://") || text.starts_with("http://");
            if is_link && !text.contains(char::is_whitespace) {
                text.clone_into(&mut facts.case.link);
                return true;
            }
            let is_page = text.len() <= LONGEST_PAGE && text.contains(|c: char| c.is_ascii_digit());
            if is_page && !is_link {
                facts.case.page = one_line(text);
            }
            return is_page && !is_link;
        }
        Role::Status | Role::Theme => {
            let kind = label_kind(heading).unwrap_or_else(|| "status".to_owned());
            facts.labels.push(Label { kind, name: one_line(text) });
            return true;
        }
        _ => return false,
    };
    *home = amount();
    home.is_some()
}

/// The amount of “£2,000 or nothing”.
pub fn without_or_nothing(text: &str) -> &str {
    const WORDS: &str = "or nothing";
    let from = text.len().saturating_sub(WORDS.len());
    let ends = text.get(from..).is_some_and(|end| end.eq_ignore_ascii_case(WORDS));
    if ends { text.get(..from).unwrap_or(text).trim_end_matches([' ', ',']) } else { text }
}

/// Longer than this, what stands for a page of a paper is a text.
const LONGEST_PAGE: usize = 12;

/// A score, perhaps with the most there is: `7.5`, `42/50`, `8 out of 10`.
fn score(heading: &str, text: &str) -> Option<Score> {
    let points = |text: &str| Points::from_plain(text.trim());
    let (of, most) = scale(heading);
    let of = one_line(of);
    let parts = text.split_once('/').or_else(|| text.split_once(" out of "));
    let (score, out_of) = match parts {
        Some((score, out_of)) => (points(score)?, Some(points(out_of)?)),
        None => (points(text)?, most.and_then(points)),
    };
    let within = out_of.as_ref().is_none_or(|out_of| score <= *out_of);
    (within && !of.is_empty()).then_some(Score { of, score, out_of })
}
