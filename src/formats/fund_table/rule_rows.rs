//! The rules of a round: a row each, with the bids that one names on a line each of one cell.

use super::column::{self, Column};
use super::fund_row::Row;
use super::mistake::Unfit;
use crate::fund::{
    AmountOrShare, Demand, DemandKind, DemandSource, Label, Percent, Rule, Subject, read_demand,
};
use crate::ids::BidRef;
use crate::money::Money;

/// What a rule may ask for, as the column says it.
const KINDS: [&str; DemandKind::WORDS.len()] = {
    let mut words = [""; DemandKind::WORDS.len()];
    let mut at = 0;
    while at < words.len() {
        words[at] = DemandKind::WORDS[at].0;
        at += 1;
    }
    words
};

/// A rule. Where something is wrong with it, the rest of its cells may not be taken.
pub fn rule(row: &mut Row) -> Option<Rule> {
    let (reason, place) = (row.text(Column::Reason), row.text(Column::Where));
    let kind = row.one_of(Column::Rule, &KINDS).map(|at| DemandKind::WORDS[at].1)?;
    let demand = read_demand(kind, row).ok()?;
    Some(Rule { demand, reason, place })
}

/// What was wrong is taken down already.
pub struct TakenDown;

impl DemandSource for Row<'_, '_> {
    type Bad = TakenDown;

    fn bid(&mut self) -> Result<BidRef, TakenDown> {
        self.name(Column::Bid).ok_or(TakenDown)
    }

    fn bids(&mut self) -> Result<Vec<BidRef>, TakenDown> {
        let text = self.text(Column::Bids);
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let name = |line: &str| {
            let name = BidRef::try_from(line).ok();
            name.or_else(|| self.wrong(Column::Bids, line, Unfit::BadName))
        };
        lines.map(name).collect::<Option<_>>().ok_or(TakenDown)
    }

    fn subject(&mut self) -> Result<Subject, TakenDown> {
        if let Some(id) = self.name_if_there(Column::Partnership).ok_or(TakenDown)? {
            return Ok(Subject::Partnership(id));
        }
        let (kind, name) = (self.filled(Column::Label), self.filled(Column::Title));
        kind.zip(name).map(|(kind, name)| Subject::Label(Label { kind, name })).ok_or(TakenDown)
    }

    fn extent(&mut self) -> Result<AmountOrShare, TakenDown> {
        if !self.has(Column::Share) {
            return self.above().map(AmountOrShare::Amount);
        }
        let text = self.text(Column::Share);
        let share = Percent::from_plain(text.trim());
        let share = share.or_else(|| self.wrong(Column::Share, &text, Unfit::NotATolerance));
        share.map(AmountOrShare::Share).ok_or(TakenDown)
    }

    fn amount_if_there(&mut self) -> Result<Option<Money>, TakenDown> {
        self.money_if_there(Column::Amount).ok_or(TakenDown)
    }

    fn above(&mut self) -> Result<Money, TakenDown> {
        self.money(Column::Amount).ok_or(TakenDown)
    }

    fn by(&mut self) -> Result<String, TakenDown> {
        self.filled(Column::ConfirmedBy).ok_or(TakenDown)
    }
}

/// The cells of a rule.
pub fn cells(rule: &Rule) -> column::Row {
    let Rule { demand, reason, place } = rule;
    let parts = Demand::parts(demand);
    let bids: Vec<&str> = parts.bids.iter().map(BidRef::as_str).collect();
    let mut cells = vec![
        (Column::Kind, "rule".to_owned()),
        (Column::Rule, parts.kind.word().to_owned()),
        (Column::Bid, parts.bid.map(ToString::to_string).unwrap_or_default()),
        (Column::Bids, bids.join("\n")),
        (Column::ConfirmedBy, parts.by.to_owned()),
        (Column::Reason, reason.clone()),
        (Column::Where, place.clone()),
    ];
    match parts.subject {
        Some(Subject::Partnership(id)) => cells.push((Column::Partnership, id.to_string())),
        Some(Subject::Label(Label { kind, name })) => {
            cells.extend([(Column::Label, kind.clone()), (Column::Title, name.clone())]);
        }
        None => {}
    }
    match parts.extent {
        Some(AmountOrShare::Amount(amount)) => cells.push((Column::Amount, amount.to_string())),
        Some(AmountOrShare::Share(share)) => cells.push((Column::Share, share.to_string())),
        None => {}
    }
    cells
}
