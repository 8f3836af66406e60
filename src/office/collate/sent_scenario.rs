//! What one member sent, opened on the fund as it is now.

use tranche::collate::{Reply, SentOne, Standing};
use tranche::formats::members_file::Member;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::link::{self, Extras};
use tranche::replies::{EarlierFigures, OpenedFile, Opener};
use tranche::{Fund, LostDecision, is_same_sender, readable_name};

use super::origin::Origin;
use tranche::ui::words::office::collate as words;

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentScenario {
    /// By which the page tells it from the others.
    pub id: usize,
    /// Who sent it and what it decides.
    pub reply: Reply,
    /// Where it comes from.
    pub origin: Origin,
    /// Its decisions as text.
    pub text: String,
    /// Whether it counts.
    pub is_counted: bool,
    /// Whether it counted until it was given a name of which something counts already.
    pub gave_way: bool,
    /// What it decides on bids that the round does not have any more.
    pub gone: Vec<LostDecision>,
    /// Why it cannot be read; then it decides nothing and does not count.
    pub unread: Option<BadScenarioFile>,
}

impl SentScenario {
    /// A scenario that was just brought. It counts where it was made for the figures as they are.
    pub fn new(fund: &Fund, reply: Reply) -> Self {
        let reply = Reply { sender: readable_name(&reply.sender), ..reply };
        let text = scenario_file::write(fund, &reply.scenario);
        let is_counted = reply.leave_out.is_empty();
        Self {
            id: 0,
            reply,
            origin: Origin::default(),
            text,
            is_counted,
            gave_way: false,
            gone: Vec::new(),
            unread: None,
        }
    }

    /// What was kept. Where bids changed since, it counts for the rest only once somebody says so.
    pub fn of_kept(id: usize, opener: &Opener<'_>, member: Member) -> Self {
        let known = member.leave_out.len();
        let kept = Self::of_set_aside(id, opener, member);
        Self { is_counted: kept.is_counted && known == kept.reply.leave_out.len(), ..kept }
    }

    /// What was set aside. What counted then goes on to do so, but for the bids that changed since.
    pub fn of_set_aside(id: usize, opener: &Opener<'_>, member: Member) -> Self {
        let Member { sender, decisions, is_older, mut leave_out, is_counted } = member;
        let (opened, unread) =
            match opener.open_file(&decisions).or_else(|why| unsure(opener, &decisions, why)) {
                Ok(opened) => (opened, None),
                Err(why) => (OpenedFile::default(), Some(why)),
            };
        let (scenario, earlier) = opened;
        let (changed, gone) = earlier.map(|one| (one.changed, one.gone)).unwrap_or_default();
        for bid in changed {
            if !leave_out.contains(&bid) {
                leave_out.push(bid);
            }
        }
        let is_counted = is_counted && unread.is_none();
        let reply = Reply { sender, scenario, not_funded_is_undecided: is_older, leave_out };
        let origin = Origin::default();
        Self { id, reply, origin, text: decisions, is_counted, gave_way: false, gone, unread }
    }

    /// What is kept of it.
    pub fn member(&self) -> Member {
        Member {
            sender: self.reply.sender.clone(),
            decisions: self.text.clone(),
            is_older: self.reply.not_funded_is_undecided,
            leave_out: self.reply.leave_out.clone(),
            is_counted: self.is_counted,
        }
    }

    /// It as one in the list.
    pub fn as_sent(&self) -> SentOne<'_> {
        SentOne { reply: &self.reply, is_counted: self.is_counted, is_unread: self.unread.is_some() }
    }

    /// It as far as its name decides whether it counts.
    pub fn standing(&self) -> Standing {
        Standing { name: self.reply.sender.clone(), is_counted: self.is_counted, gave_way: self.gave_way }
    }

    /// Has it stand so.
    pub fn stand(&mut self, Standing { name, is_counted, gave_way }: Standing) {
        self.reply.sender = name;
        (self.is_counted, self.gave_way) = (is_counted, gave_way);
    }

    /// Whether it counts from now on, because somebody says so.
    pub fn set_counted(&mut self, is_counted: bool) {
        (self.is_counted, self.gave_way) = (is_counted, false);
    }

    /// Whether it is of the sender of this name, as far as names tell.
    pub fn is_of(&self, name: &str) -> bool {
        is_same_sender(&self.reply.sender, name)
    }

    /// Whether two are of one sender.
    pub fn is_of_same(&self, other: &Self) -> bool {
        self.is_of(&other.reply.sender)
    }

    /// Whether two may be of one member, who then counts twice.
    pub fn may_be_of_same(&self, other: &Self) -> bool {
        self.as_sent().may_be_of_same(&other.as_sent())
    }

    /// Whether two decide the same.
    pub fn decides_like(&self, other: &Self) -> bool {
        self.as_sent().decides_like(&other.as_sent())
    }

    /// The code that opens its decisions; `None` where they cannot be read.
    pub fn code(&self, fund: &Fund) -> Option<String> {
        let (title, sender) = (self.origin.title.clone(), self.reply.sender.clone());
        let extras = Extras { title, sender, with_explanations: true, ..Extras::default() };
        self.unread.is_none().then(|| link::write_with(fund, &self.reply.scenario, &extras))
    }

    /// What the one in this place of a list is called. Those without a name are numbered where there are several.
    pub fn called(all: &[Self], at: usize) -> String {
        let is_unnamed = |one: &Self| one.reply.sender.trim().is_empty();
        let Some(one) = all.get(at) else { return String::new() };
        let unnamed = all.iter().filter(|other| is_unnamed(other)).count();
        let nth = all.iter().take(at + 1).filter(|other| is_unnamed(other)).count();
        words::name(&one.reply.sender, (unnamed > 1).then_some(nth))
    }

    /// What another one in the list is called that decides the same, where one of the two has no name.
    pub fn same_of_another(&self, all: &[Self]) -> Option<String> {
        let is_it =
            |other: &Self| other.id != self.id && !self.is_of_same(other) && self.may_be_of_same(other);
        all.iter().position(is_it).map(|at| Self::called(all, at))
    }
}

/// What was kept for figures that are not known any more: nobody can tell which bids changed, so that it counts for none.
fn unsure(opener: &Opener<'_>, text: &str, why: BadScenarioFile) -> Result<OpenedFile, BadScenarioFile> {
    if why != BadScenarioFile::OtherFigures {
        return Err(why);
    }
    let carried = scenario_file::carry(opener.fund(), text)?;
    let changed = opener.fund().bids.iter().map(|bid| bid.reference.clone()).collect();
    Ok((carried.scenario, Some(EarlierFigures { fund: None, changed, gone: carried.gone })))
}
