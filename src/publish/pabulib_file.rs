//! What members sent as a Pabulib file: one approval vote a member, for who studies participatory budgets.

use super::csv_text::inert;
use super::fact::Fact;
use super::grants_table::{before, not_a_day, one_line};
use super::lack::Lack;
use super::project_ids::project_ids;
use super::publication::Publication;
use super::typed_day::{dotted, typed_day};
use crate::collate::{Collation, Voice};
use crate::final_scenario::FinalMark;
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::Scenario;

/// What comes of making it, and what such a file cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pabulib {
    /// The text of the file; or all that it lacks.
    pub text: Result<String, Vec<Lack>>,
    /// How many votes there are.
    pub votes: usize,
    /// How many projects there are.
    pub projects: usize,
    /// How many members have no vote, because they give none of the projects anything.
    pub without_vote: usize,
    /// In how many places a member would give less, or more, than was asked for: in the file it is a yes.
    pub other_amounts: usize,
    /// In how many places a member has an interest, wherever it was declared: in the file it is as if they had given nothing.
    pub interests: usize,
    /// In how many places a member abstained, or has not decided: likewise.
    pub no_stand: usize,
    /// Bids that the format takes for no project: those that ask for less than one pound, and those that ask for more than there is.
    pub left_out: Vec<BidRef>,
    /// Whether what the board funds is in the file: only where it is all in full and within the money, as the format needs.
    pub has_result: bool,
}

const NEEDED: [Fact; 5] = [Fact::Country, Fact::Unit, Fact::Instance, Fact::VotesFrom, Fact::VotesTo];

const COMMENT: &str =
    "#1: Each voter is a member of a board, and approves each project that they would give any amount.";

/// The votes of those who are collated, and what the scenario makes of them: with how it was marked where it is final.
#[must_use]
pub fn pabulib(
    fund: &Fund,
    scenario: &Scenario,
    mark: Option<FinalMark>,
    collation: &Collation,
    publication: &Publication,
) -> Pabulib {
    let budget = whole(fund.available());
    let is_project = |bid: &Bid| (1..=budget).contains(&whole(bid.requested));
    let places: Vec<usize> = (0..fund.bids.len()).filter(|at| is_project(&fund.bids[*at])).collect();
    let voices =
        |member: usize| places.iter().filter_map(move |at| collation.bids.get(*at)?.voices.get(member));
    let funds = |member: &usize| voices(*member).any(|voice| voice.funds());
    let voters: Vec<usize> = (0..collation.senders.len()).filter(funds).collect();
    let count = |is: fn(&Voice) -> bool| {
        let all = places.iter().filter_map(|at| collation.bids.get(*at));
        all.flat_map(|bid| &bid.voices).filter(|voice| is(voice)).count()
    };
    let projects = Projects { fund, scenario, mark, collation, places: &places, voters: &voters, budget };
    let lacks = lacks(publication, voters.len(), budget);
    Pabulib {
        text: if lacks.is_empty() { Ok(projects.text(publication)) } else { Err(lacks) },
        votes: voters.len(),
        projects: places.len(),
        without_vote: collation.senders.len() - voters.len(),
        other_amounts: count(|voice| matches!(voice, Voice::Less(_) | Voice::More(_))),
        interests: count(|voice| voice.is_interest()),
        no_stand: count(|voice| matches!(voice, Voice::Abstained | Voice::Undecided | Voice::OldFigures)),
        left_out: fund.bids.iter().filter(|bid| !is_project(bid)).map(|bid| bid.reference.clone()).collect(),
        has_result: projects.has_result(),
    }
}

impl Pabulib {
    /// The same while the register of interests cannot be read: no file, because nobody can tell whose votes are to be left out.
    #[must_use]
    pub fn without_register(self) -> Self {
        let lacks = self.text.err().unwrap_or_default();
        Self { text: Err(std::iter::once(Lack::Register).chain(lacks).collect()), ..self }
    }
}

fn lacks(publication: &Publication, voters: usize, budget: i128) -> Vec<Lack> {
    let missing = NEEDED.into_iter().filter(|fact| publication.fact(*fact).is_empty());
    let mut lacks: Vec<Lack> = missing.map(Lack::Fact).collect();
    let days = [Fact::VotesFrom, Fact::VotesTo].into_iter();
    lacks.extend(days.filter_map(|fact| not_a_day(publication, fact)));
    lacks.extend(before(publication, Fact::VotesFrom, Fact::VotesTo));
    if budget < 1 {
        lacks.push(Lack::NoBudget);
    } else if voters == 0 {
        lacks.push(Lack::NoVotes);
    }
    lacks
}

/// An amount in whole pounds, rounded down: so the checker of the format holds one against another.
fn whole(amount: Money) -> i128 {
    amount.pence().div_euclid(100)
}

struct Projects<'f> {
    fund: &'f Fund,
    scenario: &'f Scenario,
    mark: Option<FinalMark>,
    collation: &'f Collation,
    places: &'f [usize],
    voters: &'f [usize],
    budget: i128,
}

impl Projects<'_> {
    fn text(&self, publication: &Publication) -> String {
        let ids = project_ids(self.fund, self.places);
        let mut text = String::from("META\r\nkey;value\r\n");
        for (key, value) in self.meta(publication) {
            line(&mut text, &[key.to_owned(), cell(&value)]);
        }
        text.push_str("PROJECTS\r\n");
        let has_result = self.has_result();
        let result = if has_result { ";selected" } else { "" };
        text.push_str(&format!("project_id;cost;votes;name{result};proposer;public_id\r\n"));
        for (at, id) in self.places.iter().zip(&ids) {
            line(&mut text, &self.project(*at, id, has_result));
        }
        text.push_str("VOTES\r\nvoter_id;vote\r\n");
        for (number, member) in (1..).zip(self.voters) {
            let approved = self.places.iter().zip(&ids).filter(|(at, _)| self.funds(**at, *member));
            let approved: Vec<&str> = approved.map(|(_, id)| id.as_str()).collect();
            line(&mut text, &[number.to_string(), approved.join(",")]);
        }
        text
    }

    fn meta(&self, publication: &Publication) -> Vec<(&'static str, String)> {
        let fact = |fact| publication.fact(fact).to_owned();
        let day = |fact| typed_day(publication.fact(fact)).map_or_else(String::new, dotted);
        let all: i128 = self.places.iter().map(|at| whole(self.fund.bids[*at].requested)).sum();
        let mut meta = vec![
            ("description", self.fund.title.clone()),
            ("country", fact(Fact::Country)),
            ("unit", fact(Fact::Unit)),
            ("instance", fact(Fact::Instance)),
            ("num_projects", self.places.len().to_string()),
            ("num_votes", self.voters.len().to_string()),
            ("budget", self.fund.available().to_string()),
            ("vote_type", "approval".to_owned()),
            ("rule", "unknown".to_owned()),
            ("date_begin", day(Fact::VotesFrom)),
            ("date_end", day(Fact::VotesTo)),
            ("currency", self.fund.currency.code().to_owned()),
        ];
        if self.budget >= all {
            meta.push(("fully_funded", "1".to_owned()));
        }
        meta.push(("comment", self.comment()));
        meta
    }

    /// The one place of the format for anything else: numbered remarks. It takes no key that it does not know.
    fn comment(&self) -> String {
        let decided =
            |mark: FinalMark| format!(" #2: The decision is final: {}, checksum {}.", mark.day, mark.code);
        format!("{COMMENT}{}", self.mark.map_or_else(String::new, decided))
    }

    fn project(&self, at: usize, id: &str, has_result: bool) -> Vec<String> {
        let bid = &self.fund.bids[at];
        let asked_by = self.fund.partnership(&bid.partnership).map_or("", |partnership| &partnership.name);
        let votes = self.voters.iter().filter(|member| self.funds(at, **member)).count();
        let mut cells = vec![id.to_owned(), bid.requested.to_string(), votes.to_string(), cell(&bid.title)];
        if has_result {
            let is_funded = self.scenario.outcome(&bid.reference).is_funded();
            cells.push(u8::from(is_funded).to_string());
        }
        cells.extend([cell(asked_by), cell(bid.reference.as_str())]);
        cells
    }

    fn funds(&self, at: usize, member: usize) -> bool {
        self.collation.bids[at].voices[member].funds()
    }

    /// Whether all is decided, what is funded is a project and funded in full, and all of it is within the money.
    fn has_result(&self) -> bool {
        let mut spent = 0;
        let is_fit = |(at, bid): (usize, &Bid)| {
            let outcome = self.scenario.outcome(&bid.reference);
            if outcome.is_funded() {
                spent += whole(bid.requested);
            }
            let is_in_full = outcome.amount(bid) == bid.requested && self.places.contains(&at);
            !outcome.is_undecided() && (!outcome.is_funded() || is_in_full)
        };
        self.fund.bids.iter().enumerate().all(is_fit) && spent <= self.budget
    }
}

/// Words on one line that no spreadsheet runs. Where nothing is left of them a full stop stands for them, because nothing may be empty.
fn cell(text: &str) -> String {
    let text = one_line(text);
    let text = if text.is_empty() { ".".to_owned() } else { text };
    inert(&text).into_owned()
}

fn line(text: &mut String, cells: &[String]) {
    let quoted = |cell: &String| match cell.contains([';', '"', '\'']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.clone(),
    };
    let cells: Vec<String> = cells.iter().map(quoted).collect();
    text.push_str(&cells.join(";"));
    text.push_str("\r\n");
}
