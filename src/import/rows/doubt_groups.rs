//! Rows that have two meanings, kind by kind: settled by what else is known, by an answer that holds for all of a kind,
//! or asked about once.

use std::collections::{HashMap, HashSet};

use super::doubt_kinds::Group;
use super::pass::Pass;
use super::reader::Reader;
use super::row_doubts::one_by_one;
use super::{joint, whole_table};
use crate::import::choices::{Choices, RowChoice};
use crate::import::columns::Layout;
use crate::import::doubts::Blocking;
use crate::import::fund_facts::facts::FundFacts;
use crate::import::grid::Grid;
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::Reading;
use crate::import::texts::Texts;

/// The kinds in the order in which they are looked for: a row is asked about under the first that it is of.
const MATTERS: [Matter; 19] = [
    Matter::Parted,
    Matter::RunOn,
    Matter::Lines,
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

/// Reads every row, then what depends on all of them. Rows are read again only after an answer changed what some are.
pub fn read(grid: &Grid, texts: &Texts, layout: Layout, choices: &Choices) -> Reading {
    let mut settled: HashMap<usize, RowChoice> = HashMap::new();
    let mut asking = Questions {
        matters: MATTERS.iter(),
        rows: HashSet::new(),
        questions: Vec::new(),
        asks_amount: layout.asks(Matter::Amount),
        asks_columns: layout.unsettled.iter().any(|one| matches!(one, Blocking::Confirm(_))),
    };
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
struct Questions {
    matters: std::slice::Iter<'static, Matter>,
    /// Rows that are asked about.
    rows: HashSet<usize>,
    questions: Vec<Question>,
    /// Whether it is asked which column holds the amounts.
    asks_amount: bool,
    /// Whether columns were guessed, and that is asked.
    asks_columns: bool,
}

impl Questions {
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
            // Which bids have no amount depends on the column that holds them, and what they lack on all columns.
            let waits = match matter {
                Matter::NoAmount => self.asks_amount,
                Matter::Unreferenced | Matter::Repeats => self.asks_columns,
                _ => false,
            };
            if waits {
                continue;
            }
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
        unit: layout.amounts.unit,
        units_vary: layout.amounts.vary(&layout.columns),
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
    whole_table::finished(reading, drafts, texts, around, &layout.amounts, choices)
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
        Matter::Parted
            | Matter::RunOn
            | Matter::Lines
            | Matter::Uncalculated
            | Matter::Titles
            | Matter::OtherHeading
    )
}
