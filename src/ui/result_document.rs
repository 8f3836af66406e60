//! The result as a text with tables: the same for the screen, for a frame and for a file.

use std::sync::Arc;

use crate::final_scenario::{Day, FinalCode, ResultBid, ResultPartnership, ResultParts};
use crate::formats::result_page::{ResultGroup, ResultHead, ResultPage, ResultTable};
use crate::notice::NoticePart;
use crate::ui::words::LANGUAGE;
use crate::ui::words::office::{notice, result as words};
use crate::{Fund, Ledger, Scenario};

/// What was decided, on which bids.
#[derive(Clone, Debug, PartialEq)]
pub struct DecidedRound {
    /// The bids.
    pub fund: Arc<Fund>,
    /// The decisions.
    pub scenario: Scenario,
    /// What they are called.
    pub title: String,
    /// The day of them.
    pub day: Day,
    /// Their checksum.
    pub code: FinalCode,
}

/// The whole result, in the words of its notice; with reasons and conditions where the sender gives them.
pub fn document(decided: &DecidedRound, with_explanations: bool) -> ResultPage {
    let DecidedRound { fund, scenario, title, day, code } = decided;
    let parts = ResultParts::of(fund, scenario);
    let mut writer = Writer { fund, with_explanations: false };
    let all = [&parts.reserves, &parts.deferred, &parts.declined, &parts.undecided];
    let approved = parts.approved.iter().flat_map(|one| &one.bids);
    let is_explained = approved.chain(all.into_iter().flatten()).any(|one| one.decision.is_explained());
    writer.with_explanations = with_explanations && is_explained;
    let tables = [
        writer.approved(&parts.approved, &Ledger::of(fund, scenario)),
        writer.others(notice::heading(NoticePart::Reserve), &parts.reserves, true),
        writer.others(notice::heading(NoticePart::Deferred), &parts.deferred, false),
        writer.others(notice::heading(NoticePart::Declined), &parts.declined, false),
        writer.others(words::NOT_DECIDED, &parts.undecided, false),
    ];
    ResultPage {
        language: LANGUAGE.to_owned(),
        heading: fund.title.clone(),
        lead: vec![words::decided(title, *day), words::checksum(*code)],
        figures: words::figures(fund, &Ledger::of(fund, scenario)),
        tables: tables.into_iter().flatten().collect(),
        foot: vec![words::about_checksum(*code)],
    }
}

/// Writes the tables of a fund.
struct Writer<'a> {
    fund: &'a Fund,
    with_explanations: bool,
}

impl Writer<'_> {
    /// What is approved, by who asks, with their sums; `None` where nothing is.
    fn approved(&self, all: &[ResultPartnership<'_>], ledger: &Ledger) -> Option<ResultTable> {
        let groups = all.iter().map(|one| {
            let name = one.partnership.name.clone();
            let sums = [one.requested, one.funded].map(|sum| self.fund.show(sum));
            ResultGroup {
                rows: one.bids.iter().map(|bid| self.approved_row(bid)).collect(),
                sum: self.sum_row(words::sum_of(&name), sums),
                heading: name,
            }
        });
        let requested = self.fund.show(all.iter().map(|one| one.requested).sum());
        let total = [requested, self.fund.show(ledger.funded)];
        (!all.is_empty()).then(|| ResultTable {
            heading: words::APPROVED.to_owned(),
            heads: self
                .heads(&[notice::REFERENCE, notice::BID, notice::AWARD], Some(notice::AMOUNT_APPROVED)),
            row_head: 1,
            groups: groups.collect(),
            total: self.sum_row(notice::TOTAL.to_owned(), total),
        })
    }

    fn approved_row(&self, one: &ResultBid<'_>) -> Vec<String> {
        let ResultBid { bid, decision, amount, .. } = one;
        let asked = self.fund.show(bid.requested);
        let given = self.fund.show(*amount);
        let what = notice::award(self.fund, bid, decision);
        let cells = vec![bid.reference.to_string(), bid.title.clone(), what, asked, given];
        self.explained(cells, one)
    }

    /// A row of sums, as wide as the table.
    fn sum_row(&self, words: String, [asked, given]: [String; 2]) -> Vec<String> {
        let mut cells = vec![String::new(), words, String::new(), asked, given];
        cells.extend(self.with_explanations.then(String::new));
        cells
    }

    /// Bids that are given nothing, or nothing yet; `None` where there are none.
    fn others(&self, heading: &str, all: &[ResultBid<'_>], is_reserve: bool) -> Option<ResultTable> {
        let asks = notice::applicant(self.fund);
        let place = is_reserve.then_some(notice::PLACE);
        let first = place.into_iter().chain([notice::REFERENCE, notice::BID, &asks]).collect::<Vec<_>>();
        let heads = self.heads(&first, is_reserve.then_some(notice::WOULD_GET));
        let rows = all.iter().map(|one| self.other_row(one, is_reserve)).collect();
        (!all.is_empty()).then(|| ResultTable {
            heading: heading.to_owned(),
            heads,
            row_head: first.len() - 2,
            groups: vec![ResultGroup { rows, ..ResultGroup::default() }],
            total: Vec::new(),
        })
    }

    fn other_row(&self, one: &ResultBid<'_>, is_reserve: bool) -> Vec<String> {
        let ResultBid { bid, partnership, decision, amount } = one;
        let place = decision.outcome.rank().filter(|_| is_reserve).map(|rank| rank.number().to_string());
        let mut cells: Vec<String> = place.into_iter().collect();
        let asked = self.fund.show(bid.requested);
        cells.extend([bid.reference.to_string(), bid.title.clone(), partnership.name.clone(), asked]);
        cells.extend(is_reserve.then(|| self.fund.show(*amount)));
        self.explained(cells, one)
    }

    /// The heads of the first columns, then of what was asked for and of what is given, or would be, then of what explains it.
    fn heads(&self, first: &[&str], given: Option<&str>) -> Vec<ResultHead> {
        let head = |is_figure| move |text: &str| ResultHead { text: text.to_owned(), is_figure };
        let words = first.iter().copied().map(head(false));
        let amounts = [Some(notice::REQUESTED), given].into_iter().flatten().map(head(true));
        let explained = self.with_explanations.then(|| head(false)(words::EXPLANATION));
        words.chain(amounts).chain(explained).collect()
    }

    fn explained(&self, mut cells: Vec<String>, one: &ResultBid<'_>) -> Vec<String> {
        cells.extend(self.with_explanations.then(|| words::explanation(one.decision)));
        cells
    }
}
