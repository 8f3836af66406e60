//! The awards as 360Giving has them, schema 1.4.3: what a funder in the United Kingdom publishes of its grants.

use super::decision_records::{DecisionRecord, decision_records};
use super::fact::Fact;
use super::lack::{Lack, RecipientId};
use super::org_ids::{is_org_id, is_prefix, plain_names, recipients};
use super::output_table::{Cell, Column, OutputTable};
use super::publication::Publication;
use super::typed_day::typed_day;
use crate::fund::Fund;
use crate::money::Money;
use crate::scenario::Scenario;

/// What comes of making it: the table, or what it lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grants {
    /// The table; or all that it lacks.
    pub table: Result<OutputTable, Vec<Lack>>,
    /// How many grants there are: bids that are given something.
    pub grants: usize,
    /// What they come to.
    pub awarded: Money,
    /// Those who are given something, with their ids, in the order of the fund.
    pub recipients: Vec<RecipientId>,
    /// How many bids have nothing written about what they are for: their titles stand there.
    pub described_by_title: usize,
}

/// The facts that must be there.
const NEEDED: [Fact; 4] = [Fact::Funder, Fact::FunderId, Fact::Prefix, Fact::AwardDate];
/// The days.
const DAYS: [Fact; 3] = [Fact::AwardDate, Fact::Begins, Fact::Ends];

/// The titles that the standard has for its fields.
const COLUMNS: [Column; 14] = [
    column("Identifier", false),
    column("Title", false),
    column("Description", false),
    column("Currency", false),
    column("Amount Applied For", true),
    column("Amount Awarded", true),
    column("Award Date", false),
    column(BEGINS, false),
    column(ENDS, false),
    column("Recipient Org:Identifier", false),
    column("Recipient Org:Name", false),
    column("Funding Org:Identifier", false),
    column("Funding Org:Name", false),
    column("Grant Programme:Title", false),
];

const BEGINS: &str = "Planned Dates:Start Date";
const ENDS: &str = "Planned Dates:End Date";

const fn column(name: &'static str, is_money: bool) -> Column {
    Column { name, title: name, meaning: "", is_money }
}

/// The bids that are given something, as grants.
#[must_use]
pub fn grants(fund: &Fund, scenario: &Scenario, publication: &Publication) -> Grants {
    let awarded = || decision_records(fund, scenario).filter(|decided| decided.amount > Money::ZERO);
    let prefix = publication.fact(Fact::Prefix);
    let ids = recipients(fund, publication, prefix);
    let given: Vec<usize> = awarded().map(|decided| decided.partnership).collect();
    let of_given = ids.iter().enumerate().filter(|(at, _)| given.contains(at));
    let of_given: Vec<RecipientId> = of_given.map(|(_, recipient)| recipient.clone()).collect();
    let lacks = lacks(publication, &of_given, given.len());
    let table = if lacks.is_empty() { Ok(table(fund, scenario, publication, &ids)) } else { Err(lacks) };
    let is_undescribed = |purpose: &str| purpose.trim().is_empty();
    Grants {
        table,
        grants: given.len(),
        awarded: awarded().map(|decided| decided.amount).sum(),
        recipients: of_given,
        described_by_title: awarded().filter(|decided| is_undescribed(&decided.bid.purpose)).count(),
    }
}

fn lacks(publication: &Publication, recipients: &[RecipientId], grants: usize) -> Vec<Lack> {
    let missing = NEEDED.into_iter().filter(|fact| publication.fact(*fact).is_empty());
    let mut lacks: Vec<Lack> = missing.map(Lack::Fact).collect();
    let typed = |fact| Some(publication.fact(fact)).filter(|text| !text.is_empty());
    if typed(Fact::Prefix).is_some_and(|prefix| !is_prefix(prefix)) {
        lacks.push(Lack::NotAPrefix);
    }
    if typed(Fact::FunderId).is_some_and(|id| !is_org_id(id)) {
        lacks.push(Lack::NotAnId);
    }
    lacks.extend(DAYS.into_iter().filter_map(|fact| not_a_day(publication, fact)));
    lacks.extend(before(publication, Fact::Begins, Fact::Ends));
    lacks.extend(recipients.iter().filter_map(RecipientId::lack));
    if grants == 0 {
        lacks.push(Lack::NoAwards);
    }
    lacks
}

/// That what is typed is no day, where something is.
pub(super) fn not_a_day(publication: &Publication, fact: Fact) -> Option<Lack> {
    let typed = publication.fact(fact);
    (!typed.is_empty() && typed_day(typed).is_none()).then_some(Lack::NotADay(fact))
}

/// That a time ends before it begins.
pub(super) fn before(publication: &Publication, from: Fact, to: Fact) -> Option<Lack> {
    let (begins, ends) = (typed_day(publication.fact(from))?, typed_day(publication.fact(to))?);
    (ends < begins).then_some(Lack::Before(from, to))
}

fn table(fund: &Fund, scenario: &Scenario, publication: &Publication, ids: &[RecipientId]) -> OutputTable {
    let day = |fact| typed_day(publication.fact(fact)).map_or(Cell::Empty, |day| Cell::Text(day.to_string()));
    let numbers = plain_names(fund.bids.iter().map(|bid| bid.reference.as_str()));
    let round = plain_names(std::iter::once(fund.id.as_str())).concat();
    let prefix = publication.fact(Fact::Prefix);
    let awarded =
        decision_records(fund, scenario).zip(numbers).filter(|(decided, _)| decided.amount > Money::ZERO);
    let row = |(decided, number): (DecisionRecord, String)| {
        let purpose = one_line(&decided.bid.purpose);
        let description = if purpose.is_empty() { one_line(&decided.bid.title) } else { purpose };
        let recipient = &ids[decided.partnership];
        vec![
            Cell::Text(format!("{prefix}-{round}-{number}")),
            Cell::Text(one_line(&decided.bid.title)),
            Cell::Text(description),
            Cell::text(fund.currency.code()),
            Cell::Amount(decided.bid.requested),
            Cell::Amount(decided.amount),
            day(Fact::AwardDate),
            day(Fact::Begins),
            day(Fact::Ends),
            Cell::text(&recipient.id),
            Cell::Text(one_line(&recipient.name)),
            Cell::text(publication.fact(Fact::FunderId)),
            Cell::text(publication.fact(Fact::Funder)),
            Cell::Text(one_line(&fund.title)),
        ]
    };
    let rows: Vec<Vec<Cell>> = awarded.map(row).collect();
    without_unknown_days(OutputTable { columns: COLUMNS.to_vec(), rows }, publication)
}

/// A text on one line, as tables of grants have it.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A day that nobody knows has no column.
fn without_unknown_days(mut table: OutputTable, publication: &Publication) -> OutputTable {
    for (fact, name) in [(Fact::Begins, BEGINS), (Fact::Ends, ENDS)] {
        let at = table.columns.iter().position(|column| column.name == name);
        if let Some(at) = at.filter(|_| publication.fact(fact).is_empty()) {
            table.columns.remove(at);
            for row in &mut table.rows {
                row.remove(at);
            }
        }
    }
    table
}
