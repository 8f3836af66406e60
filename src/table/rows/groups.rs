//! Rows that have two meanings, kind by kind: settled by what else is known, by an answer that holds for all of a kind,
//! or asked about once.

use std::collections::{HashMap, HashSet};

use super::each::{is_struck, one_by_one};
use super::{Doubts, Reader, filled, joint, sums, whole};
use crate::table::asking::Blocking;
use crate::table::choices::{Choices, RowChoice};
use crate::table::columns::{Layout, Texts};
use crate::table::fund_facts::FundFacts;
use crate::table::grid::{CellFact, Grid};
use crate::table::question::{Answer, Matter, Question};
use crate::table::reading::{Kind, ReadBid, Reading, Row};

/// The kinds in the order in which they are looked for: a row is asked about under the first that it is of.
const MATTERS: [Matter; 18] = [
    Matter::Parted,
    Matter::RunOn,
    Matter::OtherHeading,
    Matter::Uncalculated,
    Matter::Struck,
    Matter::Hidden,
    Matter::Status,
    Matter::NoBids,
    Matter::TotalsOrBids,
    Matter::Sums,
    Matter::Untitled,
    Matter::OnlyWords,
    Matter::Unreferenced,
    Matter::Headings,
    Matter::Unnamed,
    Matter::Repeats,
    Matter::NoAmount,
    Matter::Titles,
];

/// All rows, read once.
pub struct Pass<'t> {
    pub rows: Vec<Row>,
    pub reader: Reader<'t>,
}

/// What a kind of doubt is about here.
struct Group {
    rows: Vec<usize>,
    found: String,
    answers: Vec<Answer>,
}

/// Reads every row, then what depends on all of them. Rows are read again only after an answer changed what some are.
pub fn read(grid: &Grid, texts: &Texts, layout: Layout, choices: &Choices) -> Reading {
    let mut settled: HashMap<usize, RowChoice> = HashMap::new();
    let mut asking = Asking { matters: MATTERS.iter(), rows: HashSet::new(), questions: Vec::new() };
    loop {
        let pass = Pass::of(grid, texts, &layout, choices, &settled);
        let known = asking.goes_on(&pass, choices);
        if known.is_empty() {
            return finished(pass, asking.questions, &layout, choices);
        }
        settled.extend(known);
    }
}

/// What has been looked for so far.
struct Asking {
    matters: std::slice::Iter<'static, Matter>,
    /// Rows that are asked about.
    rows: HashSet<usize>,
    questions: Vec<Question>,
}

impl Asking {
    /// Goes on through the kinds until one tells what some rows are, and hands those out; none once all are through.
    fn goes_on(&mut self, pass: &Pass, choices: &Choices) -> Vec<(usize, RowChoice)> {
        let certain = pass.certain_totals(&self.rows);
        if !certain.is_empty() {
            return certain.into_iter().map(|row| (row, RowChoice::Total)).collect();
        }
        for matter in self.matters.by_ref() {
            let Some(mut group) = pass.group(*matter) else { continue };
            // Whom the rows below a sum belong to depends on what the sum is.
            if *matter == Matter::Unnamed && self.questions.iter().any(|one| one.matter == Matter::Sums) {
                continue;
            }
            let is_of_table = *matter == Matter::Titles;
            group.rows.retain(|row| choices.row(*row).is_none() && !self.rows.contains(row));
            if group.rows.is_empty() && !is_of_table {
                continue;
            }
            // Which columns are which was told while the rows were read.
            let of_rows = |answer| if *matter == Matter::OtherHeading { None } else { row_choice(answer) };
            match choices.answer(*matter).map(of_rows) {
                Some(Some(choice)) => return group.rows.into_iter().map(|row| (row, choice)).collect(),
                Some(None) => {}
                None => {
                    self.rows.extend(group.rows.iter().filter(|_| claims_rows(*matter)));
                    let Group { rows, found, answers } = group;
                    let question = Question { matter: *matter, rows, columns: Vec::new(), found, answers };
                    self.questions.push(question);
                }
            }
        }
        Vec::new()
    }
}

fn finished(pass: Pass, questions: Vec<Question>, layout: &Layout, choices: &Choices) -> Reading {
    let Pass { rows, reader } = pass;
    let mut rows = one_by_one(rows, &reader, choices);
    joint::noted(&mut rows, &reader);
    let mut unsettled = layout.unsettled.clone();
    unsettled.extend(questions.into_iter().map(Blocking::Question));
    let (texts, around) = (reader.texts, &reader.grid.around);
    let Reader { bidders, drafts, blocks, .. } = reader;
    let reading = Reading {
        currency: choices.currency().clone(),
        header: layout.header,
        columns: layout.columns.clone(),
        blocks,
        rows,
        bidders: bidders.into_list(),
        totals: Vec::new(),
        totals_in_words: Vec::new(),
        remarks: Vec::new(),
        fund_facts: FundFacts::default(),
        unsettled,
    };
    whole::finished(reading, drafts, texts, around, &layout.amounts, choices)
}

/// What an answer says that each row of the group is.
fn row_choice(answer: &Answer) -> Option<RowChoice> {
    match answer {
        Answer::Bids => Some(RowChoice::Bid),
        Answer::Totals => Some(RowChoice::Total),
        Answer::LeftOut => Some(RowChoice::Skip),
        Answer::Headings => Some(RowChoice::Heading),
        Answer::NoBid => Some(RowChoice::NoBid),
        Answer::Part => Some(RowChoice::Part),
        _ => None,
    }
}

/// Whether a row that is asked about under this kind is not asked about under another.
fn claims_rows(matter: Matter) -> bool {
    !matches!(
        matter,
        Matter::Parted | Matter::RunOn | Matter::Uncalculated | Matter::Titles | Matter::OtherHeading
    )
}

impl<'t> Pass<'t> {
    fn of(
        grid: &'t Grid,
        texts: &'t Texts<'t>,
        layout: &Layout,
        choices: &'t Choices,
        settled: &'t HashMap<usize, RowChoice>,
    ) -> Self {
        let mut reader = Reader::of(grid, texts, layout, choices, settled);
        if choices.answer(Matter::Titles).is_some() && reader.sources.title.is_none() {
            reader.sources.title = reader.sources.partnership;
        }
        let rows = grid.rows.iter().enumerate().map(|(at, row)| reader.row(at, row.number)).collect();
        Self { rows, reader }
    }

    pub fn bids(&self) -> impl Iterator<Item = (usize, &ReadBid)> {
        bids_of(&self.rows)
    }

    pub fn doubts(&self) -> &Doubts {
        &self.reader.doubts
    }

    fn group(&self, matter: Matter) -> Option<Group> {
        let (rows, found, answers) = match matter {
            Matter::OtherHeading => (
                self.doubts().other_headings.clone(),
                String::new(),
                vec![Answer::Headings, Answer::AsItStands],
            ),
            Matter::Parted => {
                let rows = self.perhaps_parted();
                (rows, String::new(), vec![Answer::AsItStands, Answer::OneByOne])
            }
            Matter::RunOn => {
                let rows = self.run_on();
                (rows, String::new(), vec![Answer::AsItStands, Answer::LastDigits])
            }
            Matter::Uncalculated => {
                let reduced = self.reader.sources.reduced;
                let unworked = |at: usize| {
                    reduced.is_some_and(|column| self.reader.fact(at, column, CellFact::NeverCalculated))
                };
                let rows = self.bids().filter(|(at, bid)| bid.never_calculated || unworked(*at));
                let rows = rows.map(|(at, _)| at).collect();
                (rows, String::new(), vec![Answer::AsItStands])
            }
            Matter::Struck => {
                let struck = self.bids().map(|(at, _)| at).filter(|at| is_struck(&self.reader, *at));
                (struck.collect(), String::new(), vec![Answer::LeftOut, Answer::Bids])
            }
            Matter::Hidden => {
                let hidden = |at: &usize| self.reader.grid.rows.get(*at).is_some_and(|row| row.hidden);
                let rows = self.bids().map(|(at, _)| at).filter(hidden).collect();
                (rows, String::new(), vec![Answer::LeftOut, Answer::Bids])
            }
            Matter::Status => {
                let (rows, found) = self.fallen();
                (rows, found, vec![Answer::LeftOut, Answer::Bids])
            }
            Matter::TotalsOrBids => {
                let answers = vec![Answer::Totals, Answer::Bids, Answer::LeftOut];
                (self.doubts().totals.clone(), String::new(), answers)
            }
            Matter::Sums => (sums::of(self), String::new(), vec![Answer::Totals, Answer::Bids]),
            Matter::Unreferenced => {
                let answers = vec![Answer::Bids, Answer::Totals, Answer::LeftOut];
                (self.unreferenced(), String::new(), answers)
            }
            Matter::Untitled => {
                let rows = self.untitled();
                let found = rows.last().map(|row| one_text(self.reader.texts, *row)).unwrap_or_default();
                (rows, found, vec![Answer::LeftOut, Answer::OneByOne])
            }
            Matter::OnlyWords => {
                let rows = self.only_words();
                let answers = self.with_no_bid(&rows, [Answer::LeftOut, Answer::OneByOne]);
                let answers = self.with_part(&rows, answers);
                (rows, String::new(), answers)
            }
            Matter::NoBids => {
                let (rows, found) = self.no_bids();
                (rows, found, vec![Answer::NoBid, Answer::Bids])
            }
            Matter::NoAmount => {
                let (rows, found) = self.without_amount_or_merged();
                let answers = self.with_no_bid(&rows, [Answer::LeftOut, Answer::OneByOne]);
                let answers = self.with_part(&rows, answers);
                (rows, found, answers)
            }
            Matter::Repeats => (self.repeats(), String::new(), vec![Answer::Bids, Answer::LeftOut]),
            Matter::Headings => {
                (self.doubts().headings.clone(), String::new(), vec![Answer::Headings, Answer::LeftOut])
            }
            Matter::Unnamed => (
                Self::gaps_of(&self.rows, &self.reader),
                String::new(),
                vec![Answer::Above, Answer::OneByOne],
            ),
            Matter::Titles => {
                let nameless =
                    self.reader.sources.title.is_none() && self.reader.sources.partnership.is_some();
                let any = nameless && self.bids().next().is_some();
                return any.then(|| Group {
                    rows: Vec::new(),
                    found: String::new(),
                    answers: vec![Answer::Applicants],
                });
            }
            _ => return None,
        };
        let first = || rows.first().map(|row: &usize| one_text(self.reader.texts, *row));
        let found = if found.is_empty() && matter != Matter::NoAmount { first().unwrap_or_default() } else { found };
        Some(Group { rows, found, answers })
    }
}

fn bids_of(rows: &[Row]) -> impl Iterator<Item = (usize, &ReadBid)> {
    rows.iter().enumerate().filter_map(|(at, row)| match &row.kind {
        Kind::Bid(bid) => Some((at, bid)),
        _ => None,
    })
}

/// The first words of a row.
fn one_text(texts: &Texts, row: usize) -> String {
    filled(&texts[row]).next().map_or_else(String::new, |at| texts[row][at].to_owned())
}
