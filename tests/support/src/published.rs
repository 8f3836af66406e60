//! A result as it is published: the awards that one partnership of the shipped round was given, and what somebody typed for it.

use tranche::collate::{Collation, Reply};
use tranche::final_scenario::{FinalMark, mark};
use tranche::formats::publication_file;
use tranche::publish::{
    AwardWords, Cell, LetterKind, OutcomeWords, OutputTable, PageWords, Publication, Topic, Workbook,
    WorkbookRequest, csv, datapackage, decisions, grants, letters, pabulib,
};
use tranche::store::Checksum;
use tranche::{Award, Bid, BidRef, Edit, Explanation, Fund, FundFile, Ledger, Money, Outcome, Scenario};

use crate::members;

/// What somebody typed for the shipped round, as its file has it.
pub const TYPED: &str = include_str!("../../fixtures/publication-v1.json");

/// What Sandwell was given in the end: three bids at what the paper says, one at less, one nothing. Nobody else is decided on.
#[track_caller]
pub fn sandwell(fund: &Fund) -> Scenario {
    let awards = [("SS1", 17_000), ("SS2", 0), ("SS3", 1_500), ("SS4", 35_000), ("SS5", 8_000)];
    let mut scenario = Scenario::default();
    for (reference, pounds) in awards {
        let reference = BidRef::try_from(reference).unwrap();
        let bid = fund.bid(&reference).unwrap();
        let outcome = Outcome::giving(Money::from_pence(pounds * 100), bid);
        scenario.apply(fund, &Edit::Decide(reference, outcome)).unwrap();
    }
    for (reference, reason, conditions) in [
        ("SS1", "Four cameras serve the town.", "Show where the cameras stand, and for how long."),
        ("SS2", "Other money is there for this.", ""),
    ] {
        let explanation = Explanation { reason: reason.to_owned(), conditions: conditions.to_owned() };
        scenario.apply(fund, &Edit::Explain(BidRef::try_from(reference).unwrap(), explanation)).unwrap();
    }
    scenario
}

/// Everything in full that fits within the money, bid by bid: so that the result can stand in a file of votes.
#[track_caller]
pub fn in_full(fund: &Fund) -> Scenario {
    let mut scenario = Scenario::default();
    for bid in &fund.bids {
        let left = Ledger::of(fund, &scenario).remaining;
        let outcome = if bid.requested <= left { Outcome::Funded(Award::InFull) } else { Outcome::Declined };
        scenario.apply(fund, &Edit::Decide(bid.reference.clone(), outcome)).unwrap();
    }
    scenario
}

/// How a result on which all is decided is marked as final.
#[track_caller]
pub fn marked(fund: &Fund, scenario: &Scenario) -> FinalMark {
    mark(fund, scenario, "As decided", "2013-11-05", Checksum::of("the bids")).unwrap()
}

/// What was typed for the shipped round.
#[track_caller]
pub fn typed() -> Publication {
    publication_file::read(TYPED).unwrap()
}

/// A result in words, as the pages write them; of an award no more than its kind.
#[must_use]
pub fn page_words(fund: &Fund, scenario: &Scenario) -> PageWords {
    let awards = AwardWords::of(fund, scenario, |bid, decision| match decision.outcome.award() {
        Some(Award::Option(id)) => bid.option(id).unwrap().title.clone(),
        Some(Award::Parts(_)) => "Parts".to_owned(),
        _ => "Other amount".to_owned(),
    });
    let outcomes = OutcomeWords::of(|kind| match kind {
        LetterKind::InFull => "approved",
        LetterKind::InPart => "approved in part",
        LetterKind::Reserve => "placed on the reserve list",
        LetterKind::Deferred => "deferred",
        LetterKind::Declined => "not approved",
    });
    PageWords { outcomes, awards }
}

/// Types one text for the letters of every outcome.
pub fn set_letters(publication: &mut Publication, text: &str) {
    LetterKind::WORDS.into_iter().for_each(|(_, kind)| publication.set(Topic::Letter(kind), text));
}

/// What so many members would fund.
pub fn collation(fund: &Fund, count: usize) -> Collation {
    Collation::of(fund, &(1..=count).map(|member| reply(fund, member)).collect::<Vec<_>>())
}

/// What one member sent.
pub fn reply(fund: &Fund, member: usize) -> Reply {
    Reply {
        sender: format!("Member {member}"),
        scenario: members::scenario(fund, member),
        not_funded_is_undecided: false,
        leave_out: Vec::new(),
    }
}

/// A result with all that is typed about it.
pub struct PublishedResult<'f> {
    pub fund: &'f Fund,
    pub scenario: Scenario,
    pub mark: Option<FinalMark>,
    pub publication: Publication,
    pub members: usize,
}

impl PublishedResult<'_> {
    /// Each file as a text, under its name.
    pub fn texts(&self) -> Vec<(&'static str, String)> {
        let Self { fund, scenario, mark, publication, members } = self;
        let words = page_words(fund, scenario);
        let table = decisions(fund, scenario, *mark, &words.awards);
        let votes = pabulib(fund, scenario, *mark, &collation(fund, *members), publication);
        let grants = grants(fund, scenario, publication);
        let mut all = vec![
            ("datapackage.json", datapackage(fund, &table, "decisions.csv", *mark)),
            ("decisions.csv", csv(&table)),
            ("letters.csv", csv(&letters(fund, scenario, *mark, 0, publication, &words).table)),
        ];
        all.extend(grants.table.ok().map(|table| ("grants.csv", csv(&table))));
        all.extend(votes.text.ok().map(|text| ("votes.pb", text)));
        all
    }

    /// What the worker is asked for a workbook, and the table it shows.
    pub fn workbook(&self, which: Workbook) -> (String, OutputTable) {
        let request = WorkbookRequest {
            fund: self.fund.clone(),
            scenario: self.scenario.clone(),
            mark: self.mark,
            number: 0,
            publication: self.publication.clone(),
            words: page_words(self.fund, &self.scenario),
        };
        (request.packed().unwrap(), request.table(which))
    }
}

/// All words of a table.
pub fn words(table: &OutputTable) -> impl Iterator<Item = &str> {
    table.rows.iter().flatten().filter_map(|cell| match cell {
        Cell::Text(text) => Some(text.as_str()),
        _ => None,
    })
}

/// A round of so many bids of which every text is one that a spreadsheet runs.
pub fn many_that_run(bids: usize) -> Fund {
    let begins = ["=", "+", "-", "@", "\t=", "\r=", " =", "＝", "\n="];
    let text = |at: usize, what: &str| format!("{}{what}{at}+cmd|' /C calc'!A0", begins[at % begins.len()]);
    let mut file = FundFile::clone(&crate::round::round());
    let first = file.bids[0].clone();
    file.title = text(0, "SUM(A1)");
    for (at, partnership) in file.partnerships.iter_mut().enumerate() {
        partnership.name = text(at, "HYPERLINK");
    }
    file.stated.clear();
    let bid = |at: usize| Bid {
        reference: BidRef::try_from(format!("{}{at}", ["=", "+", "-", "@"][at % 4])).unwrap(),
        partnership: file.partnerships[at % file.partnerships.len()].id.clone(),
        title: text(at, "A1"),
        purpose: text(at + 1, "B1"),
        requested: Money::from_pence(50_000 + at as i64),
        lines: Vec::new(),
        options: Vec::new(),
        ..first.clone()
    };
    file.bids = (0..bids).map(bid).collect();
    Fund::new(file).unwrap()
}
