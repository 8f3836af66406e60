//! The table of all bids for the paper of a board, with the decision on each.

use super::draft_words;
use crate::notice::NoticeFacts;
use crate::text_document::{Block, TableColumn, TableRow, TextDocument, TextTable};
use crate::ui::words::office::notice as words;

/// All bids by partnership, also of those who made none, to the penny: what each asks for, what was decided, and what it is given.
#[must_use]
pub fn board_table(facts: &NoticeFacts) -> TextDocument {
    let (fund, ledger) = (facts.fund, &facts.ledger);
    let caption = match draft_words(facts) {
        Some(_) => words::draft_appendix(&fund.title, facts.title),
        None => words::appendix(&fund.title),
    };
    let columns = vec![
        TableColumn::words(words::REFERENCE, 3),
        TableColumn::words(words::BID, 16),
        TableColumn::figures(words::REQUESTED, 6),
        TableColumn::words(words::DECISION, 10),
        TableColumn::figures(words::AMOUNT_APPROVED, 6),
    ];
    let mut table = TextTable::new(&caption, columns);
    let sums = |name: String, requested, funded| {
        vec![String::new(), name, fund.show(requested), String::new(), fund.show(funded)]
    };
    for (at, (partnership, sum)) in fund.partnerships.iter().zip(&ledger.partnerships).enumerate() {
        table.rows.push(TableRow::Group { name: partnership.name.clone() });
        let bids = fund.bids_with_partnerships().enumerate().filter(|(_, (_, asks))| *asks == at);
        bids.for_each(|(place, _)| table.push(bid_cells(facts, place)));
        let name = match sum.bids {
            0 => words::NO_BID.to_owned(),
            _ => words::subtotal(partnership.short_name()),
        };
        table.rows.push(TableRow::Subtotal { cells: sums(name, sum.requested, sum.funded) });
    }
    let cells = sums(words::TOTAL.to_owned(), ledger.requested, ledger.funded);
    table.rows.push(TableRow::Total { cells });
    let mut blocks = vec![Block::Table(table.fitted())];
    blocks.extend((!facts.stamp.is_empty()).then(|| Block::paragraph(facts.stamp)));
    TextDocument { language: words::LANGUAGE.to_owned(), title: caption, blocks }
}

fn bid_cells(facts: &NoticeFacts, place: usize) -> Vec<String> {
    let (fund, bid) = (facts.fund, &facts.fund.bids[place]);
    let decision = facts.scenario.decision(&bid.reference);
    vec![
        bid.reference.to_string(),
        bid.title.clone(),
        fund.show(bid.requested),
        words::decision(fund, bid, decision),
        fund.show(facts.ledger.bids[place]),
    ]
}
