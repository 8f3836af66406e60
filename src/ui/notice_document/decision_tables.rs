//! The tables of a notice: the round in figures, the approved bids by partnership, the reserve list, and those that are given nothing.

use crate::Money;
use crate::notice::{ApprovedGroup, NoticeFacts};
use crate::text_document::{Block, TableColumn, TableRow, TextTable, headed_list};
use crate::ui::words::office::notice as words;

/// The round in figures.
pub fn totals(facts: &NoticeFacts) -> TextTable {
    let columns = vec![TableColumn::words(words::FIGURE, 8), TableColumn::figures(words::AMOUNT, 3)];
    let mut table = TextTable::new(words::TOTALS, columns);
    words::totals(facts).into_iter().for_each(|(name, amount)| table.push(vec![name.to_owned(), amount]));
    table
}

/// What stands below the decision: the approved bids with what goes with them, and those that are not decided.
pub fn decision(facts: &NoticeFacts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !facts.decided.approved.is_empty() {
        blocks.push(Block::Table(approved(facts)));
    }
    let conditions = said_of_approved(facts, |decision| &decision.conditions);
    let reasons = said_of_approved(facts, |decision| &decision.reason);
    blocks.extend(headed_list(words::CONDITIONS, conditions));
    blocks.extend(headed_list(words::REASONS, reasons));
    blocks.extend(headed_list(words::VOTES, words::votes_on_bids(facts)));
    if facts.decided.is_draft() {
        let table = without_award(facts, words::UNDECIDED_BIDS, &facts.decided.undecided);
        blocks.extend([Block::heading(3, words::UNDECIDED), Block::Table(table)]);
    }
    blocks
}

fn said_of_approved(facts: &NoticeFacts, read: fn(&crate::Decision) -> &str) -> Vec<String> {
    let all = facts.decided.approved_places().map(|(place, _)| &facts.fund.bids[place].reference);
    let all = all.map(|bid| (bid, read(facts.scenario.decision(bid))));
    all.filter(|(_, said)| !said.is_empty()).map(|(bid, said)| words::of_bid(bid.as_str(), said)).collect()
}

/// The approved bids by partnership, each with a subtotal, to the total.
fn approved(facts: &NoticeFacts) -> TextTable {
    let fund = facts.fund;
    let columns = vec![
        TableColumn::words(words::REFERENCE, 3),
        TableColumn::words(words::BID, 16),
        TableColumn::words(words::AWARD, 8),
        TableColumn::figures(words::REQUESTED, 6),
        TableColumn::figures(words::AMOUNT_APPROVED, 6),
    ];
    let mut table = TextTable::new(words::APPROVED, columns);
    let sums = |name: String, requested, funded| {
        vec![String::new(), name, String::new(), fund.show(requested), fund.show(funded)]
    };
    for group in &facts.decided.approved {
        let partnership = &fund.partnerships[group.partnership];
        table.rows.push(TableRow::Group { name: partnership.name.clone() });
        group.bids.iter().for_each(|(place, amount)| table.push(approved_cells(facts, *place, *amount)));
        let name = words::subtotal(partnership.short_name());
        table.rows.push(TableRow::Subtotal { cells: sums(name, group.requested, group.funded) });
    }
    let requested = |group: &ApprovedGroup| group.requested;
    let requested: Money = facts.decided.approved.iter().map(requested).sum();
    let cells = sums(words::TOTAL.to_owned(), requested, facts.decided.funded());
    table.rows.push(TableRow::Total { cells });
    table.fitted()
}

fn approved_cells(facts: &NoticeFacts, place: usize, amount: Money) -> Vec<String> {
    let (fund, bid) = (facts.fund, &facts.fund.bids[place]);
    let award = words::award(fund, bid, facts.scenario.decision(&bid.reference));
    vec![bid.reference.to_string(), bid.title.clone(), award, fund.show(bid.requested), fund.show(amount)]
}

/// The reserve list in its order, to what all of it would take.
pub fn reserve(facts: &NoticeFacts) -> TextTable {
    let fund = facts.fund;
    let columns = vec![
        TableColumn::words(words::PLACE, 4),
        TableColumn::words(words::REFERENCE, 3),
        TableColumn::words(words::BID, 16),
        TableColumn::words(&words::applicant(fund), 8),
        TableColumn::words(words::REASON, 10),
        TableColumn::figures(words::WOULD_GET, 6),
    ];
    let mut table = TextTable::new(words::RESERVES, columns);
    for (at, place) in facts.decided.reserve.iter().enumerate() {
        let [reference, title, who] = who_asks(facts, *place);
        let amount = fund.show(facts.would_get(*place));
        table.push(vec![(at + 1).to_string(), reference, title, who, reason(facts, *place), amount]);
    }
    let total = fund.show(facts.reserve_total());
    let none = String::new;
    let cells = vec![none(), none(), words::TOTAL.to_owned(), none(), none(), total];
    table.rows.push(TableRow::Total { cells });
    table.fitted()
}

/// Bids that are given nothing, each with the reason.
pub fn without_award(facts: &NoticeFacts, caption: &str, places: &[usize]) -> TextTable {
    let columns = vec![
        TableColumn::words(words::REFERENCE, 3),
        TableColumn::words(words::BID, 12),
        TableColumn::words(&words::applicant(facts.fund), 8),
        TableColumn::figures(words::REQUESTED, 6),
        TableColumn::words(words::REASON, 12),
    ];
    let mut table = TextTable::new(caption, columns);
    for place in places {
        let [reference, title, who] = who_asks(facts, *place);
        let requested = facts.fund.show(facts.fund.bids[*place].requested);
        table.push(vec![reference, title, who, requested, reason(facts, *place)]);
    }
    table.fitted()
}

/// Why it was decided so.
fn reason(facts: &NoticeFacts, place: usize) -> String {
    facts.scenario.decision(&facts.fund.bids[place].reference).reason.clone()
}

/// Its reference, its title, and who asks.
fn who_asks(facts: &NoticeFacts, place: usize) -> [String; 3] {
    let bid = &facts.fund.bids[place];
    let who = facts.fund.partnership(&bid.partnership).map(|partnership| partnership.short_name().to_owned());
    [bid.reference.to_string(), bid.title.clone(), who.unwrap_or_default()]
}
