//! A fund from its table: what each row says, and what belongs together.

use super::bid_facts;
use super::bid_rows::{self, Part};
use super::column::Column;
use super::first_row::{Heading, rows};
use super::fund_row::Row;
use super::mistake::{BadFundTable, Mistakes, Unfit};
use super::round_rows::{self, Round};
use super::rule_rows;
use crate::fund::{Bid, FundFile, Paper, Partnership, PrintedTotal, Rule, Sum};
use crate::ids::BidRef;
use crate::import::Grid;
use crate::money::Currency;
use crate::sorted_map::in_order;

/// Reads a whole fund from its table. What the fund says may still contradict itself: see [`crate::Fund::new`].
///
/// Texts are kept to the last character, amounts read as [`Currency::read`] does. Empty rows count for nothing;
/// whatever else has no place in the fund is a mistake.
///
/// # Errors
/// Every mistake there is, with its row and column.
pub fn read(grid: &Grid) -> Result<FundFile, BadFundTable> {
    let mut mistakes = Mistakes::none();
    let Some(heading) = Heading::of(grid, &mut mistakes) else { return mistakes.none_or(None) };
    let currency = currency(grid, &heading);
    let mut found = Found::default();
    for row in rows(grid).skip(1) {
        let cells = heading.cells(row, &mut mistakes);
        let mut row = Row::new(row.number, cells, currency.as_ref(), &mut mistakes);
        if found.take(&mut row) {
            row.done();
        }
    }
    let last = rows(grid).last().map_or(1, |row| row.number);
    let file = found.file(last, &mut mistakes);
    mistakes.none_or(file)
}

/// The money of the fund, wherever its row stands: amounts are read by it. What is wrong with it is said later.
fn currency(grid: &Grid, heading: &Heading) -> Option<Currency> {
    let mut unheard = Mistakes::none();
    rows(grid).skip(1).find_map(|row| {
        let cells = heading.cells(row, &mut unheard);
        let cell =
            |wanted| cells.iter().find(|(column, _)| *column == wanted).map_or("", |(_, text)| text.trim());
        let code = cell(Column::Kind).eq_ignore_ascii_case("fund").then(|| cell(Column::Currency))?;
        Currency::try_from(code.to_owned()).ok()
    })
}

/// What the rows so far say.
#[derive(Default)]
struct Found {
    /// `Some(None)` where there is such a row, and something is wrong with it.
    round: Option<Option<Round>>,
    paper: Option<Paper>,
    sources: Vec<Sum>,
    commitments: Vec<Sum>,
    partnerships: Vec<Partnership>,
    /// Each bid under its reference; `None` where something is wrong with it.
    bids: Vec<(u32, BidRef, Option<Bid>)>,
    /// What belongs to bids, which may stand before them.
    parts: Vec<(u32, BidRef, Part)>,
    stated: Vec<PrintedTotal>,
    rules: Vec<Rule>,
}

impl Found {
    /// Takes what a row says. False where it does not say what it is, or a rule is half read, so that nothing can be said of its
    /// cells.
    fn take(&mut self, row: &mut Row) -> bool {
        let kind = row.text(Column::Kind);
        let kinds = row.version().kinds();
        let known = kinds.iter().find(|known| known.eq_ignore_ascii_case(kind.trim()));
        match known.copied().unwrap_or_default() {
            "fund" => self.round(row),
            "paper" => self.paper(row),
            "source" => self.sources.extend(round_rows::sum(row)),
            "commitment" => self.commitments.extend(round_rows::sum(row)),
            "partnership" => self.partnerships.extend(round_rows::partnership(row)),
            "bid" => self.bid(row),
            "theme" => self.part(row, |row| Some(Part::Theme(row.text(Column::Title)))),
            "unit" => self.part(row, |row| bid_rows::unit(row).map(Part::Unit)),
            "line" => self.part(row, |row| bid_rows::line(row).map(Part::Line)),
            "option" => self.part(row, |row| bid_rows::option(row).map(Part::Option)),
            "note" => self.part(row, |row| Some(Part::Note(row.text(Column::Title)))),
            "score" => self.part(row, |row| bid_facts::score(row).map(Part::Score)),
            "label" => self.part(row, |row| bid_facts::label(row).map(Part::Label)),
            "rule" => return rule_rows::rule(row).map(|rule| self.rules.push(rule)).is_some(),
            "stated" => self.stated.extend(round_rows::stated(row)),
            _ => {
                row.wrong::<()>(Column::Kind, &kind, Unfit::NotOneOf(kinds));
                return false;
            }
        }
        true
    }

    fn round(&mut self, row: &mut Row) {
        if self.round.is_some() {
            row.wrong::<()>(Column::Kind, "fund", Unfit::Twice);
        }
        self.round = Some(round_rows::round(row));
    }

    fn paper(&mut self, row: &mut Row) {
        if self.paper.is_some() {
            row.wrong::<()>(Column::Kind, "paper", Unfit::Twice);
        }
        self.paper = Some(round_rows::paper(row));
    }

    fn bid(&mut self, row: &mut Row) {
        let reference: Option<BidRef> = row.name(Column::Bid);
        let bid = bid_rows::bid(row, reference.as_ref());
        self.bids.extend(reference.map(|reference| (row.number, reference, bid)));
    }

    fn part(&mut self, row: &mut Row, read: fn(&mut Row) -> Option<Part>) {
        let (reference, part) = (row.name(Column::Bid), read(row));
        self.parts.extend(reference.zip(part).map(|(reference, part)| (row.number, reference, part)));
    }

    /// Puts together what belongs together.
    fn file(mut self, last: u32, mistakes: &mut Mistakes) -> Option<FundFile> {
        self.join(mistakes);
        if self.round.is_none() {
            mistakes.add(last, mistakes.version.name(), "fund", Unfit::Missing);
        }
        let Round { id, title, period, currency, tolerance, group } = self.round??;
        let mut file = FundFile {
            format: String::new(),
            id,
            title,
            period,
            currency,
            tolerance,
            rules: self.rules,
            group,
            paper: self.paper,
            sources: self.sources,
            commitments: self.commitments,
            partnerships: self.partnerships,
            bids: self.bids.into_iter().map(|(_, _, bid)| bid).collect::<Option<_>>()?,
            stated: self.stated,
        };
        file.format = file.needed_format().to_owned();
        Some(file)
    }

    /// Gives every part to the bid that it names.
    fn join(&mut self, mistakes: &mut Mistakes) {
        let bids = &mut self.bids;
        let order = in_order(bids.iter().map(|(_, reference, _)| reference.as_str()));
        for pair in order.windows(2).filter(|pair| bids[pair[0]].1 == bids[pair[1]].1) {
            let (number, reference, _) = &bids[pair[1]];
            mistakes.add(*number, Column::Bid.heading(), reference.as_str(), Unfit::Twice);
        }
        for (number, reference, part) in std::mem::take(&mut self.parts) {
            match order.binary_search_by(|at| bids[*at].1.cmp(&reference)) {
                Err(_) => {
                    mistakes.add(number, Column::Bid.heading(), reference.as_str(), Unfit::UnknownBid);
                }
                Ok(place) => {
                    if let Some(bid) = &mut bids[order[place]].2 {
                        part.join(bid);
                    }
                }
            }
        }
    }
}
