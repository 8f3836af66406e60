//! What each kind of doubt is about in a table: its rows, the text that raises it, and what it may mean.

use super::pass::Pass;
use super::reader::filled;
use super::row_doubts::is_struck;
use super::sums;
use crate::import::cell_text::one_line;
use crate::import::line_cells::shared_lines;
use crate::import::question::{Answer, Matter};
use crate::import::texts::Texts;

/// What a kind of doubt is about here.
pub(super) struct Group {
    pub rows: Vec<usize>,
    pub found: String,
    pub answers: Vec<Answer>,
}

/// The rows of a kind of doubt, the text that raises it, and what it may mean.
type Raised = (Vec<usize>, String, Vec<Answer>);

impl Pass<'_> {
    /// What a kind of doubt is about here; `None` where no rows raise it.
    pub(super) fn group(&self, matter: Matter) -> Option<Group> {
        if matter == Matter::Titles {
            return self.titles();
        }
        let (rows, found, answers) = self
            .of_cells(matter)
            .or_else(|| self.of_bids(matter))
            .or_else(|| self.of_totals(matter))
            .or_else(|| self.of_lacking(matter))?;
        let first = || rows.first().map(|row: &usize| one_text(self.reader.texts, *row));
        let found =
            if found.is_empty() && matter != Matter::NoAmount { first().unwrap_or_default() } else { found };
        Some(Group { rows, found, answers })
    }

    /// Bids that have no titles, in a table that has a column for who asks.
    fn titles(&self) -> Option<Group> {
        let nameless = self.reader.sources.title.is_none() && self.reader.sources.partnership.is_some();
        let any = nameless && self.bids().next().is_some();
        any.then(|| Group { rows: Vec::new(), found: String::new(), answers: vec![Answer::Applicants] })
    }

    /// Doubts about how the cells of rows are read.
    fn of_cells(&self, matter: Matter) -> Option<Raised> {
        Some(match matter {
            Matter::OtherHeading => self.other_headings(),
            Matter::Parted => {
                (self.perhaps_parted(), String::new(), vec![Answer::AsItStands, Answer::OneByOne])
            }
            Matter::RunOn => (self.run_on(), String::new(), vec![Answer::AsItStands, Answer::LastDigits]),
            Matter::Lines => {
                let rows = self.lines_of_either();
                let line = rows.first().and_then(|at| shared_lines(&self.reader.texts[*at]));
                let found = line.map_or_else(String::new, |(_, lines)| one_line(lines));
                (rows, found, vec![Answer::AsItStands, Answer::GoesOn])
            }
            Matter::Uncalculated => {
                let reduced = self.reader.sources.reduced;
                let rows = self
                    .bids()
                    .filter(|(at, bid)| bid.never_calculated || self.reader.unworked(*at, reduced));
                let rows = rows.map(|(at, _)| at).collect();
                (rows, String::new(), vec![Answer::AsItStands])
            }
            _ => return None,
        })
    }

    /// Doubts whether bids stand.
    fn of_bids(&self, matter: Matter) -> Option<Raised> {
        Some(match matter {
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
            Matter::NoBids => {
                let (rows, found) = self.no_bids();
                (rows, found, vec![Answer::NoBid, Answer::Bids])
            }
            Matter::Repeats => (self.repeats(), String::new(), vec![Answer::Bids, Answer::LeftOut]),
            _ => return None,
        })
    }

    /// Doubts whether rows are totals or headings.
    fn of_totals(&self, matter: Matter) -> Option<Raised> {
        Some(match matter {
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
            _ => return None,
        })
    }

    /// Doubts about rows that lack a title, an amount or a name.
    fn of_lacking(&self, matter: Matter) -> Option<Raised> {
        Some(match matter {
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
            Matter::NoAmount => {
                let (rows, found) = self.without_amount_or_merged();
                let answers = self.with_no_bid(&rows, [Answer::LeftOut, Answer::OneByOne]);
                let answers = self.with_part(&rows, answers);
                (rows, found, answers)
            }
            Matter::Unnamed => {
                let rows = Self::gaps_of(&self.rows, &self.reader);
                (rows, String::new(), vec![Answer::Above, Answer::OneByOne])
            }
            _ => return None,
        })
    }
}

/// The first words of a row.
fn one_text(texts: &Texts, row: usize) -> String {
    filled(&texts[row]).next().map_or_else(String::new, |at| texts[row][at].to_owned())
}
