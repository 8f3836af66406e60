//! What one member sent, opened on the fund as it is now.

use tranche::collate::Reply;
use tranche::formats::members_file::Member;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::{BidRef, Fund, Scenario, is_same_sender};

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentScenario {
    /// By which the page tells it from the others.
    pub id: usize,
    /// Who sent it and what it decides.
    pub reply: Reply,
    /// Its decisions as text.
    pub text: String,
    /// Whether it counts.
    pub is_counted: bool,
    /// Why it cannot be read; then it decides nothing and does not count.
    pub unread: Option<BadScenarioFile>,
}

/// A scenario as it is opened on a fund that may have changed since.
pub struct OpenedText {
    /// The decisions that are still possible.
    pub scenario: Scenario,
    /// The bids that changed since.
    pub changed: Vec<BidRef>,
}

/// Opens the text of a scenario that may have been made for earlier figures.
pub fn open_text(fund: &Fund, text: &str) -> Result<OpenedText, BadScenarioFile> {
    match scenario_file::read(fund, text) {
        Ok(arrival) => {
            let changed = arrival.mismatch.map(|mismatch| mismatch.bids).unwrap_or_default();
            Ok(OpenedText { scenario: arrival.scenario, changed })
        }
        Err(BadScenarioFile::OtherFigures) => {
            let scenario = scenario_file::carry(fund, text)?.scenario;
            let changed = scenario.to_look_at().map(|(bid, _)| bid.clone()).collect();
            Ok(OpenedText { scenario, changed })
        }
        Err(why) => Err(why),
    }
}

impl SentScenario {
    /// A scenario that was just brought. It counts where it was made for the figures as they are.
    pub fn new(fund: &Fund, reply: Reply) -> Self {
        let text = scenario_file::write(fund, &reply.scenario);
        let is_counted = reply.leave_out.is_empty();
        Self { id: 0, reply, text, is_counted, unread: None }
    }

    /// What was kept. Where bids changed since, it counts for the rest only once somebody says so.
    pub fn of_kept(id: usize, fund: &Fund, member: Member) -> Self {
        let known = member.leave_out.len();
        let kept = Self::of_set_aside(id, fund, member);
        Self { is_counted: kept.is_counted && known == kept.reply.leave_out.len(), ..kept }
    }

    /// What was set aside. What counted then goes on to do so, but for the bids that changed since.
    pub fn of_set_aside(id: usize, fund: &Fund, member: Member) -> Self {
        let Member { sender, decisions, is_older, mut leave_out, is_counted } = member;
        let (opened, unread) = match open_text(fund, &decisions) {
            Ok(opened) => (opened, None),
            Err(why) => (OpenedText { scenario: Scenario::default(), changed: Vec::new() }, Some(why)),
        };
        for bid in opened.changed {
            if !leave_out.contains(&bid) {
                leave_out.push(bid);
            }
        }
        let is_counted = is_counted && unread.is_none();
        let scenario = opened.scenario;
        let reply = Reply { sender, scenario, not_funded_is_undecided: is_older, leave_out };
        Self { id, reply, text: decisions, is_counted, unread }
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

    /// Whether two are of one sender, as far as names tell.
    pub fn is_of_same(&self, other: &Self) -> bool {
        is_same_sender(&self.reply.sender, &other.reply.sender)
    }
}
