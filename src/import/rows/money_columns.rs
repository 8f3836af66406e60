//! What the other columns of money come to.

use crate::import::amounts::Amounts;
use crate::import::bid_facts::without_or_nothing;
use crate::import::reading::Reading;
use crate::import::reading::column_reading::Column;
use crate::import::role::Role;
use crate::import::texts::Texts;
use crate::money::Money;

/// What the figures of each column of money come to over all bids.
pub fn add_up_columns(reading: &mut Reading, texts: &Texts, amounts: &Amounts) {
    let bids: Vec<usize> = reading.bids().map(|(row, _)| row).collect();
    let starts: Vec<usize> = reading.blocks.iter().map(|block| block.row).collect();
    let ends = starts.iter().copied().chain([usize::MAX]);
    let first = (&mut reading.columns, amounts.clone());
    let blocks = reading.blocks.iter_mut().map(|block| (&mut block.columns, block.amounts.clone()));
    for (((columns, amounts), start), end) in
        [first].into_iter().chain(blocks).zip([0].into_iter().chain(starts.iter().copied())).zip(ends)
    {
        let rows: Vec<usize> = bids.iter().copied().filter(|row| (start..end).contains(row)).collect();
        add_up(columns, &rows, texts, &amounts);
    }
}

fn add_up(columns: &mut [Column], rows: &[usize], texts: &Texts, amounts: &Amounts) {
    for (at, column) in columns.iter_mut().enumerate() {
        if !column.is_money || matches!(column.role, Role::Requested | Role::Reduced | Role::Reduction) {
            continue;
        }
        let least = column.role == Role::Least;
        let amount = |row: &usize| {
            let text = texts[*row].get(at).copied().unwrap_or("");
            let figure = if least { without_or_nothing(text) } else { text };
            amounts.of_row(*row).of_column(Some(at)).amount(figure)
        };
        // A column with figures in other rows alone, such as those below headings of their own, says nothing here.
        let found: Vec<Money> = rows.iter().filter_map(amount).collect();
        column.sum = (!found.is_empty()).then(|| found.into_iter().sum());
    }
}
