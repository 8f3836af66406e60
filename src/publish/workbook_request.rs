//! What the worker that writes workbooks is asked: which one, and from what.

use super::decisions_table::decisions;
use super::letters_table::letters;
use super::output_table::OutputTable;
use super::page_words::PageWords;
use super::publication::Publication;
use crate::final_scenario::FinalMark;
use crate::formats::{publication_file, scenario_file};
use crate::fund::Fund;
use crate::json::{self, Fields, Writer};
use crate::scenario::Scenario;

/// Which workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workbook {
    /// All decisions, with subtotals and a total that are worked out.
    Decisions,
    /// A row a letter.
    Letters,
}

/// What a workbook is made of.
#[derive(Clone, Debug)]
pub struct WorkbookRequest {
    /// The round.
    pub fund: Fund,
    /// What was decided.
    pub scenario: Scenario,
    /// The number of that scenario.
    pub number: usize,
    /// How it was marked, where it is final.
    pub mark: Option<FinalMark>,
    /// What was typed.
    pub publication: Publication,
    /// How the page tells it.
    pub words: PageWords,
}

impl WorkbookRequest {
    /// It as one text; there is always one.
    #[must_use]
    pub fn packed(&self) -> Option<String> {
        let fund = serde_json::to_string(&*self.fund).ok()?;
        Some(Writer::object(&|json| {
            json.text("fund", &fund);
            json.text("scenario", &scenario_file::write(&self.fund, &self.scenario));
            json.text("number", &self.number.to_string());
            json.text_if_any("mark", &self.mark.map_or_else(String::new, |mark| mark.to_string()));
            json.text("publication", &publication_file::write(&self.publication));
            self.words.write(json);
        }))
    }

    /// It from that text; `None` where it is none.
    #[must_use]
    pub fn unpacked(text: &str) -> Option<Self> {
        let json = json::parse(text).ok()?;
        let mut fields = Fields::of(String::new(), &json).ok()?;
        let mut text = |name| fields.text(name).ok();
        let fund = Fund::read(&text("fund")?).ok()?;
        let scenario = scenario_file::read(&fund, &text("scenario")?).ok()?.scenario;
        let number = text("number")?.parse().ok()?;
        let publication = publication_file::read(&text("publication")?).ok()?;
        let words = PageWords::read(&mut fields, &fund)?;
        let mark = match fields.text_if_there("mark").ok()? {
            Some(mark) => Some(mark.parse().ok()?),
            None => None,
        };
        Some(Self { fund, scenario, number, mark, publication, words })
    }

    /// The table that the workbook shows, without what is worked out in it.
    #[must_use]
    pub fn table(&self, workbook: Workbook) -> OutputTable {
        match workbook {
            Workbook::Decisions => decisions(&self.fund, &self.scenario, self.mark, &self.words.awards),
            Workbook::Letters => {
                let Self { fund, scenario, mark, number, publication, words } = self;
                letters(fund, scenario, *mark, *number, publication, words).table
            }
        }
    }
}
