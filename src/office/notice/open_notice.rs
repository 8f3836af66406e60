//! A notice with the scenario that it is of, for every part of its screen.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::notice::{NoticeFacts, NoticePart};
use tranche::text_document::TextDocument;
use tranche::ui::browser::document;
use tranche::ui::notice_document::{self, NoticeSection};
use tranche::ui::signals::{at_first, words as changing};
use tranche::ui::store::RoundScenarios;
use tranche::ui::words::office::notice as words;
use tranche::ui::words::scenario_picker;
use tranche::{Fund, Scenario};

use super::last_change::LastChange;
use super::meeting_record::MeetingRecord;
use super::notice_keeper::NoticeKeeper;

/// Whether there is a scenario to write a notice of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is.
    Open,
    /// There is none of this number.
    NoSuch,
    /// It is deleted.
    Deleted,
    /// It cannot be read.
    Unreadable,
}

/// A handle to all of it.
#[derive(Clone, Copy)]
pub struct OpenNotice {
    /// What was typed for it.
    pub keeper: NoticeKeeper,
    /// The number of the scenario.
    pub number: usize,
    /// Changing it, and the way back.
    pub change: LastChange,
    /// Whether there is a scenario to write a notice of.
    pub standing: Memo<Standing>,
    /// Its parts, with the figures as they are now.
    pub sections: Memo<Vec<NoticeSection>>,
    /// The part whose text is being changed.
    pub editing: RwSignal<Option<NoticePart>>,
    /// What the board recorded of its meeting.
    pub record: MeetingRecord,
    decided: Memo<Decided>,
}

/// The scenario, with the bids that it was decided on.
#[derive(Clone, Debug, PartialEq)]
struct Decided {
    title: String,
    fund: Arc<Fund>,
    scenario: Scenario,
    stamp: String,
}

impl Decided {
    /// The scenario of this number; blank where it is not there.
    fn of(all: &RoundScenarios, number: usize) -> Self {
        let blank = || (Arc::clone(&all.fund), Scenario::default());
        let Some(one) = all.of_number(number) else {
            let (fund, scenario) = blank();
            return Self { title: String::new(), fund, scenario, stamp: String::new() };
        };
        let decided = one.decided(&all.fund);
        let (fund, scenario) =
            decided.map_or_else(|_| blank(), |(fund, scenario)| (Arc::clone(fund), scenario.clone()));
        let title = scenario_picker::title(number, &one.seen.entry.title);
        Self { title, fund, scenario, stamp: one.stamp() }
    }
}

impl OpenNotice {
    /// What was typed, with the scenario of this number that it was typed for.
    pub fn of(keeper: NoticeKeeper, number: usize, record: MeetingRecord) -> Self {
        let round = keeper.round;
        let standing = Memo::new(move |_| {
            round.scenarios.with(|all| match all.of_number(number) {
                None => Standing::NoSuch,
                Some(one) if one.is_deleted() => Standing::Deleted,
                Some(one) if one.decided(&all.fund).is_err() => Standing::Unreadable,
                Some(_) => Standing::Open,
            })
        });
        let decided = Memo::new(move |_| round.scenarios.with(|all| Decided::of(all, number)));
        let sections = Memo::new(move |_| {
            with_facts(decided, record, |facts| {
                keeper.record.with(|texts| notice_document::sections(facts, texts))
            })
        });
        let change = LastChange::of(keeper);
        Self { keeper, number, change, standing, sections, editing: RwSignal::new(None), record, decided }
    }

    /// Reads what follows from the scenario as it is now.
    pub fn with_facts<T>(self, read: impl FnOnce(&NoticeFacts) -> T) -> T {
        with_facts(self.decided, self.record, read)
    }

    /// What is not as it should be when the notice goes out, a sentence each; empty where there is nothing.
    pub fn to_note(self) -> [String; 3] {
        let to_complete = self.sections.with(|all| {
            let parts = all.iter().filter(|section| section.is_to_complete).map(|section| section.part);
            let unknown = notice_document::unknown(all);
            self.with_facts(|facts| {
                words::to_complete(&parts.collect::<Vec<_>>(), &unknown, &facts.without_reason())
            })
        });
        let [before, otherwise] = self.with_facts(|facts| {
            [words::voted_before(&facts.voted_before()), words::voted_otherwise(&facts.voted_otherwise())]
        });
        [to_complete, before, otherwise]
    }

    /// What the scenario is called.
    pub fn title(self) -> String {
        self.decided.with(|decided| decided.title.clone())
    }

    /// All of it as a document, as it is now.
    pub fn document(self) -> TextDocument {
        self.with_facts(|facts| self.keeper.record.with(|texts| notice_document::document(facts, texts)))
    }

    /// Has the window called like the notice: so is the file that is printed.
    pub fn name_window(self) {
        let round = self.keeper.round.fund();
        let title = at_first(changing(move || self.title()));
        document::set_title(&words::window(&round.title, &title));
    }
}

fn with_facts<T>(decided: Memo<Decided>, record: MeetingRecord, read: impl FnOnce(&NoticeFacts) -> T) -> T {
    decided.with(|Decided { title, fund, scenario, stamp }| {
        record.meeting.with(|meeting| {
            let meeting = Some(meeting).filter(|_| !record.is_unread.get());
            read(&NoticeFacts::of(fund, scenario, title).with_record(meeting, stamp))
        })
    })
}
