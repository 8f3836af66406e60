//! In which unit the amounts are: by a heading, a column of units, words around the table, or how cells are shown.

use super::counted_columns::question;
use super::figure_evidence::Figures;
use super::regions;
use super::statement::Statement;
use crate::import::amounts::Exceptions;
use crate::import::choices::Choices;
use crate::import::grid::{AroundPlace, CellFact, Grid};
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::column_reading::Column;
use crate::import::role::Role;
use crate::import::unit::{self, Unit};

/// What a table has that may say in which unit its amounts are.
pub struct UnitEvidence<'t> {
    pub grid: &'t Grid,
    pub columns: &'t [Column],
    /// Texts that speak of all amounts.
    pub lone: Vec<&'t str>,
    /// Columns whose cells name one unit and nothing else.
    pub units: Vec<(usize, Unit)>,
    /// What is said in the midst of the bids, and may hold below it alone.
    pub statements: Vec<Statement<'t>>,
    /// A figure that says its thousands, where a small one beside it does not.
    pub mixed: Option<&'t str>,
    /// What the figures say of their unit; looked at only where something else says one.
    pub figures: Figures<'t>,
}

/// In which unit amounts are.
#[derive(Default)]
pub struct Units {
    pub unit: Unit,
    pub but: Exceptions,
    /// What words around the table state, whatever was answered.
    pub stated: Option<Unit>,
}

/// A unit, the columns that it is said of, and the text that says it.
type UnitStatement = (Unit, Vec<usize>, String);

impl UnitEvidence<'_> {
    /// The unit that a heading or words around the table give the amounts; asked, where any does.
    pub fn unit(&self, choices: &Choices, questions: &mut Vec<Question>) -> Units {
        let stated = self.by_words().map(|(unit, ..)| unit);
        let columns = regions::own_amounts(self.columns, stated);
        let shown = self.shown_in();
        let said = match (self.by_heading().or_else(|| self.by_words()), shown) {
            // The sheet shows thousands, says that they are, and holds the whole amounts.
            (Some((said, ..)), Some(shown)) if said == shown => return Units { stated, ..Units::default() },
            (Some(said), _) => Some(said),
            // Most figures say their thousands, and a small one beside them may be thousands too.
            (None, None) => {
                // What else is asked of the amounts comes first.
                let waits = !questions.is_empty() || !columns.is_empty() || self.grid.formats_unknown;
                let small = || self.figures.too_small().filter(|_| !waits);
                let doubtful = self.mixed.or_else(small);
                doubtful.map(|found| (Unit::THOUSAND, self.amounts(), found.to_owned()))
            }
            (None, Some(shown)) => Some((shown, self.amounts(), String::new())),
        };
        let base = said.as_ref().map_or(Unit::ONE, |(unit, ..)| *unit);
        let rows = regions::below_statements(&self.statements, base);
        let (unit, but) = match choices.answer(Matter::Unit) {
            // Whoever reads it may have been asked for another reason, such as a total that is a thousand times the sum.
            Some(Answer::Unit(unit)) => (*unit, Exceptions::default()),
            Some(Answer::UnitOfRest(unit)) => {
                (*unit, Exceptions { in_full: self.figures.in_full(), ..Exceptions::default() })
            }
            Some(Answer::OwnUnits) => (base, Exceptions { columns, rows, in_full: None }),
            Some(_) => (Unit::ONE, Exceptions::default()),
            None => {
                questions.extend(self.question(said, &columns, &rows));
                (Unit::ONE, Exceptions::default())
            }
        };
        Units { unit, but, stated }
    }

    /// What is asked, where anything says another unit than whole pounds.
    fn question(
        &self,
        said: Option<UnitStatement>,
        columns: &[(usize, Unit)],
        rows: &[(usize, Unit)],
    ) -> Option<Question> {
        let unit = said.as_ref().map(|(unit, ..)| *unit);
        let written = unit.filter(|unit| *unit >= Unit::THOUSAND && self.figures.in_full().is_some());
        let requested = regions::stated_by(regions::heading(self.columns, Role::Requested));
        let own = !columns.is_empty() || !rows.is_empty();
        let of_columns = columns.iter().filter(|_| requested.is_none()).map(|(_, unit)| Answer::Unit(*unit));
        let likely = of_columns.clone().filter(|_| unit.is_none() && self.figures.are_alike());
        let all = written.map(Answer::UnitOfRest).into_iter().chain(likely);
        let all = all.chain(own.then_some(Answer::OwnUnits)).chain(unit.map(Answer::Unit)).chain(of_columns);
        let all = all.chain(rows.iter().map(|(_, unit)| Answer::Unit(*unit)));
        let mut answers: Vec<Answer> = Vec::new();
        for answer in all.chain([Answer::Unit(Unit::ONE)]) {
            if !answers.contains(&answer) {
                answers.push(answer);
            }
        }
        if answers.len() < 2 {
            return None;
        }
        let (_, at, found) = said.or_else(|| self.of_a_part(columns))?;
        let mut asked = question(Matter::Unit, at, &found, answers);
        asked.rows = rows.iter().map(|(row, _)| *row).collect();
        Some(asked)
    }

    /// What speaks of a part of the table, where nothing does of all of it.
    fn of_a_part(&self, columns: &[(usize, Unit)]) -> Option<UnitStatement> {
        let column = columns.first().map(|(at, unit)| (*unit, vec![*at], self.columns[*at].heading.clone()));
        let row = || {
            let first = self.statements.iter().find(|one| one.unit != Unit::ONE)?;
            Some((first.unit, Vec::new(), first.text.to_owned()))
        };
        column.or_else(row)
    }

    fn amounts(&self) -> Vec<usize> {
        super::counted_columns::amounts(self.columns)
    }

    /// The unit in which a sheet shows most of its amounts without a word.
    fn shown_in(&self) -> Option<Unit> {
        let amounts = self.amounts();
        let count = |fact: CellFact| {
            let rows = self.grid.rows.iter();
            rows.filter(|row| amounts.iter().any(|column| row.has(*column, fact))).count()
        };
        let (thousands, millions) = (count(CellFact::ShownInThousands), count(CellFact::ShownInMillions));
        match (thousands, millions) {
            (0, 0) => None,
            _ if thousands >= millions => Some(Unit::THOUSAND),
            _ => Some(Unit::MILLION),
        }
    }

    fn by_heading(&self) -> Option<UnitStatement> {
        let at = self.columns.iter().position(|column| column.role == Role::Requested)?;
        let heading = &self.columns[at].heading;
        unit::of_heading(heading).map(|unit| (unit, vec![at], heading.clone()))
    }

    fn by_words(&self) -> Option<UnitStatement> {
        let words = |text: &str| unit::of_words(text).map(|unit| (unit, Vec::new(), text.to_owned()));
        let name = |text: &str| unit::of_name(text).map(|unit| (unit, Vec::new(), text.to_owned()));
        let around = |place: AroundPlace, text: &str| match place {
            AroundPlace::File => name(text),
            _ => words(text),
        };
        let by_column =
            self.units.first().map(|(at, unit)| (*unit, vec![*at], self.columns[*at].heading.clone()));
        let by_rows = || self.lone.iter().find_map(|text| words(text));
        let by_around = || self.grid.around.iter().find_map(|said| around(said.place, &said.text));
        by_column.or_else(by_rows).or_else(|| name(&self.grid.name)).or_else(by_around)
    }
}
