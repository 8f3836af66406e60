//! Rows that have two meanings, kind by kind: settled by what else is known, by an answer that holds for all of a kind,
//! or asked about once.

use std::collections::{HashMap, HashSet};

use super::{Doubts, Reader, cell, filled, label, says_nothing, sums, whole};
use crate::money::Money;
use crate::table::amount::Written;
use crate::table::asking::{Blocking, Problem, RowRemark, RowSaid, Why};
use crate::table::choices::{Choices, RowChoice};
use crate::table::columns::{Layout, Texts};
use crate::table::fund_facts::FundFacts;
use crate::table::grid::{CellFact, Grid};
use crate::table::question::{Answer, Matter, Question};
use crate::table::reading::{Kind, ReadBid, Reading, Row};
use crate::table::status;
use crate::table::text::is_placeholder;

/// The kinds in the order in which they are looked for: a row is asked about under the first that it is of.
const MATTERS: [Matter; 12] = [
    Matter::Parted,
    Matter::OtherHeading,
    Matter::Uncalculated,
    Matter::Struck,
    Matter::Hidden,
    Matter::Status,
    Matter::TotalsOrBids,
    Matter::Sums,
    Matter::Unreferenced,
    Matter::Headings,
    Matter::Unnamed,
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
    let rows = one_by_one(rows, &reader, choices);
    let mut unsettled = layout.unsettled.clone();
    unsettled.extend(questions.into_iter().map(Blocking::Question));
    let texts = reader.texts;
    let Reader { bidders, drafts, .. } = reader;
    let reading = Reading {
        currency: choices.currency().clone(),
        header: layout.header,
        columns: layout.columns.clone(),
        rows,
        bidders: bidders.into_list(),
        totals: Vec::new(),
        remarks: Vec::new(),
        fund_facts: FundFacts::default(),
        unsettled,
    };
    whole::finished(reading, drafts, texts, &layout.amounts, choices)
}

/// What an answer says that each row of the group is.
fn row_choice(answer: &Answer) -> Option<RowChoice> {
    match answer {
        Answer::Bids => Some(RowChoice::Bid),
        Answer::Totals => Some(RowChoice::Total),
        Answer::LeftOut => Some(RowChoice::Skip),
        Answer::Headings => Some(RowChoice::Heading),
        _ => None,
    }
}

/// Whether a row that is asked about under this kind is not asked about under another.
fn claims_rows(matter: Matter) -> bool {
    !matches!(matter, Matter::Parted | Matter::Uncalculated | Matter::Titles | Matter::OtherHeading)
}

/// What has to be asked row by row, because somebody said so or nothing else is left.
fn one_by_one(mut rows: Vec<Row>, reader: &Reader, choices: &Choices) -> Vec<Row> {
    let unnamed = choices.answer(Matter::Unnamed) == Some(&Answer::OneByOne);
    let gaps: Vec<usize> = if unnamed { Pass::gaps_of(&rows, reader) } else { Vec::new() };
    let calculated = choices.answer(Matter::Uncalculated).is_some();
    for (at, row) in rows.iter_mut().enumerate() {
        let Kind::Bid(bid) = &mut row.kind else { continue };
        if gaps.contains(&at) {
            bid.bidder = None;
            let found = String::new();
            row.problems.push(Problem { column: reader.sources.partnership, found, why: Why::NoPartnership });
        }
        if calculated && bid.never_calculated && bid.requested.is_none() && row.problems.is_empty() {
            let found = String::new();
            row.problems.push(Problem { column: reader.sources.requested, found, why: Why::NoAmount });
        }
        if is_struck(reader, at) {
            say(&mut row.remarks, RowSaid::Struck);
        }
        if reader.grid.rows.get(at).is_some_and(|row| row.hidden) {
            say(&mut row.remarks, RowSaid::Hidden);
        }
    }
    rows
}

fn say(remarks: &mut Vec<RowRemark>, said: RowSaid) {
    remarks.push(RowRemark { column: None, found: String::new(), said });
}

/// Whether the title or the amount of a row is struck through.
fn is_struck(reader: &Reader, at: usize) -> bool {
    let sources = [reader.sources.title, reader.sources.requested];
    sources.into_iter().flatten().any(|column| reader.fact(at, column, CellFact::Struck))
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

    fn doubts(&self) -> &Doubts {
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
            Matter::Uncalculated => {
                let rows = self.bids().filter(|(_, bid)| bid.never_calculated).map(|(at, _)| at).collect();
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
        let found = if found.is_empty() { first().unwrap_or_default() } else { found };
        Some(Group { rows, found, answers })
    }

    /// Bids whose amount may go on in the cell beside it: asked about together where there are several, and where each row
    /// has no more cells than there are headings.
    fn perhaps_parted(&self) -> Vec<usize> {
        let headed = self.reader.header.map_or(0, |header| self.reader.texts[header].len());
        let asks = |at: &usize| {
            let parted = |problem: &Problem| {
                matches!(problem.why, Why::PerhapsParted(_)) && !problem.found.contains(' ')
            };
            self.rows[*at].problems.iter().any(parted) && self.reader.texts[*at].len() <= headed
        };
        let rows: Vec<usize> = self.bids().map(|(at, _)| at).filter(asks).collect();
        if rows.len() > 1 { rows } else { Vec::new() }
    }

    /// Bids that are called withdrawn, ineligible and so on, and how.
    fn fallen(&self) -> (Vec<usize>, String) {
        let (mut rows, mut words): (Vec<usize>, Vec<&str>) = (Vec::new(), Vec::new());
        for (at, _) in self.bids() {
            let row = &self.reader.texts[at];
            if let Some(word) = status::fallen(row, &self.reader.sources) {
                rows.push(at);
                if !words.contains(&word) && words.len() < 4 {
                    words.push(word);
                }
            }
        }
        (rows, words.join(", "))
    }

    /// Bids without a reference in a table whose bids mostly have one.
    pub fn unreferenced(&self) -> Vec<usize> {
        if self.reader.sources.reference.is_none() {
            return Vec::new();
        }
        let (without, with): (Vec<_>, Vec<_>) = self.bids().partition(|(_, bid)| bid.numbered);
        if without.len() > with.len() {
            return Vec::new();
        }
        let clear = |at: &usize| self.rows[*at].problems.is_empty();
        without.into_iter().map(|(at, _)| at).filter(clear).collect()
    }

    /// Bids that name nobody in a list where nearly every bid does, or where one name stands in row after row.
    pub fn gaps_of(rows: &[Row], reader: &Reader) -> Vec<usize> {
        let (named, repeats, gaps) = Self::unnamed(rows, reader);
        // A dash or “TBC” is no name that is carried down.
        let said = |at: &usize| !cell(&reader.texts[*at], reader.sources.partnership).is_empty();
        let few = gaps.len() * 2 <= named || gaps.iter().any(said);
        if few || repeats { gaps } else { Vec::new() }
    }

    /// How many bids name somebody, whether two below each other name the same, and the bids that name nobody.
    fn unnamed(rows: &[Row], reader: &Reader) -> (usize, bool, Vec<usize>) {
        let Some(column) = reader.sources.partnership else { return (0, false, Vec::new()) };
        let (mut named, mut repeats, mut gaps) = (0_usize, false, Vec::new());
        let mut before: Option<&str> = None;
        let mut under_heading = false;
        for (at, row) in rows.iter().enumerate() {
            let text = cell(&reader.texts[at], Some(column));
            match &row.kind {
                Kind::Skipped(super::Skipped::Heading(_)) => (under_heading, before) = (true, None),
                Kind::Skipped(super::Skipped::Total(_)) if !says_nothing(text) && label(text).is_none() => {
                    (under_heading, before) = (true, None);
                }
                Kind::Bid(bid) if !bid.inherited => {
                    repeats |= before == Some(text);
                    (named, before, under_heading) = (named + 1, Some(text), false);
                }
                Kind::Bid(_) if under_heading || reader.fact(at, column, CellFact::CoveredFromAbove) => {}
                Kind::Bid(bid) if bid.bidder.is_some() && (says_nothing(text) || is_placeholder(text)) => {
                    gaps.push(at)
                }
                _ => {}
            }
        }
        (named, repeats, gaps)
    }

    /// Rows that speak of a total and whose amount is one: of all bids above, or of those since the total before.
    fn certain_totals(&self, asked: &HashSet<usize>) -> Vec<usize> {
        let mut certain = Vec::new();
        if self.doubts().totals.is_empty() {
            return certain;
        }
        let (mut all, mut since) = (Money::ZERO, Money::ZERO);
        let (mut counted, mut recent) = (0, 0);
        for (at, row) in self.rows.iter().enumerate() {
            match &row.kind {
                Kind::Bid(bid) => {
                    let amount = bid.requested.unwrap_or_default();
                    (all, since) = (all + amount, since + amount);
                    (counted, recent) = (counted + 1, recent + 1);
                }
                Kind::Skipped(super::Skipped::Total(_)) => (since, recent) = (Money::ZERO, 0),
                Kind::Unclear if self.doubts().totals.contains(&at) && !asked.contains(&at) => {
                    let states = |sum| match self.reader.amount(at) {
                        Written::Amount { amount, .. } => amount == sum,
                        _ => false,
                    };
                    let is_total = counted > 1 && states(all) || recent > 1 && states(since);
                    if is_total && self.reader.speaks_plainly_of_a_total(at) {
                        certain.push(at);
                    }
                }
                _ => {}
            }
        }
        certain
    }

    /// Whether a row that is a total states this sum.
    pub fn states_total(&self, sum: Money) -> bool {
        self.reader.drafts.iter().any(|draft| draft.requested == Some(sum))
    }

    /// Bids whose reference is the beginning of those of others, `2` of `2.1` and `2.2`, and whose amount is their sum.
    pub fn sums_of_parts(&self) -> Vec<usize> {
        let mut parts: HashMap<&str, Money> = HashMap::new();
        for (_, bid) in self.bids() {
            if let Some((whole, _)) = bid.reference.rsplit_once('.') {
                let sum = parts.entry(whole).or_insert(Money::ZERO);
                *sum = *sum + bid.requested.unwrap_or_default();
            }
        }
        let is_sum = |bid: &ReadBid| {
            bid.requested.is_some() && parts.get(bid.reference.as_str()).copied() == bid.requested
        };
        self.bids().filter(|(_, bid)| !parts.is_empty() && is_sum(bid)).map(|(at, _)| at).collect()
    }

    /// The amounts of all rows that are bids, or are not clear and have one.
    pub fn amounts(&self) -> Vec<sums::Item> {
        let weak_references: HashSet<usize> = self.unreferenced().into_iter().collect();
        let weak_names: HashSet<usize> = Self::unnamed(&self.rows, &self.reader).2.into_iter().collect();
        let item = |(at, row): (usize, &Row)| match &row.kind {
            Kind::Bid(bid) => bid.requested.map(|amount| sums::Item {
                row: at,
                amount,
                weak: weak_references.contains(&at) || weak_names.contains(&at) || bid.title.is_empty(),
                lacking: weak_references.contains(&at) || bid.title.is_empty(),
            }),
            Kind::Unclear => match self.reader.amount(at) {
                Written::Amount { amount, .. } => {
                    Some(sums::Item { row: at, amount, weak: true, lacking: true })
                }
                _ => None,
            },
            _ => None,
        };
        self.rows.iter().enumerate().filter_map(item).collect()
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
