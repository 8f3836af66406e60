//! What a round is beside its bids: the rows of the fund, its paper, its money, its partnerships and stated totals.

use super::column::Column;
use super::fund_row::Row;
use crate::fund::{Figure, Group, Paper, Partnership, PrintedTotal, Sum, Tolerance};
use crate::ids::FundId;
use crate::money::Currency;

/// Which totals a paper may state.
const TOTALS: [&str; 5] = ["fund", "committed", "available", "requested", "reduced"];

/// What the row of the fund says.
pub struct Round {
    pub id: FundId,
    pub title: String,
    pub period: String,
    pub currency: Currency,
    pub tolerance: Option<Tolerance>,
    pub group: Group,
}

/// The round itself.
pub fn round(row: &mut Row) -> Option<Round> {
    let (id, title, period) = (row.name(Column::Id), row.filled(Column::Title), row.text(Column::Period));
    let (currency, tolerance) = (row.currency(), row.tolerance());
    let (one, many) = (row.filled(Column::One), row.filled(Column::Many));
    let group = Group { one: one?, many: many? };
    Some(Round { id: id?, title: title?, period, currency: currency?, tolerance: tolerance?, group })
}

/// The paper the figures were read from.
pub fn paper(row: &mut Row) -> Paper {
    Paper {
        title: row.text(Column::Title),
        publisher: row.text(Column::Publisher),
        date: row.text(Column::Date),
    }
}

/// A source or a commitment.
pub fn sum(row: &mut Row) -> Option<Sum> {
    let (title, amount) = (row.filled(Column::Title), row.money(Column::Amount));
    let place = row.text(Column::Where);
    Some(Sum { title: title?, amount: amount?, place })
}

/// One of those who can bid.
pub fn partnership(row: &mut Row) -> Option<Partnership> {
    let (id, name) = (row.name(Column::Partnership), row.filled(Column::Title));
    let short = row.text(Column::ShortName);
    Some(Partnership { id: id?, name: name?, short })
}

/// A total as the paper prints it.
pub fn stated(row: &mut Row) -> Option<PrintedTotal> {
    let figures = [Figure::Fund, Figure::Committed, Figure::Available, Figure::Requested, Figure::Reduced];
    let of = row.one_of(Column::Total, &TOTALS).map(|at| figures[at]);
    let (partnership, amount) = (row.name_if_there(Column::Partnership), row.money(Column::Amount));
    let place = row.text(Column::Where);
    Some(PrintedTotal { of: of?, partnership: partnership?, amount: amount?, place })
}
