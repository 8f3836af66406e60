//! A notice with the scenario that it is of, for every part of its screen.

use leptos::prelude::*;
use tranche::Scenario;
use tranche::notice::{NoticeExtras, NoticeFacts, NoticePart};
use tranche::text_document::TextDocument;
use tranche::ui::browser::document;
use tranche::ui::notice_document::{self, NoticeSection};
use tranche::ui::signals::{at_first, words as changing};
use tranche::ui::words::office::notice as words;
use tranche::ui::words::scenario_picker;

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
    /// Whether there is a scenario to write a notice of.
    pub standing: Memo<Standing>,
    /// Its parts, with the figures as they are now.
    pub sections: Memo<Vec<NoticeSection>>,
    /// The part whose text is being changed.
    pub editing: RwSignal<Option<NoticePart>>,
    scenario: Memo<(String, Scenario)>,
    extras: StoredValue<NoticeExtras>,
}

impl OpenNotice {
    /// What was typed, with the scenario that it was typed for.
    pub fn of(keeper: NoticeKeeper) -> Self {
        let (round, number) = (keeper.round, keeper.number);
        let standing = Memo::new(move |_| {
            round.scenarios.with(|all| match all.of_number(number) {
                None => Standing::NoSuch,
                Some(one) if one.is_deleted() => Standing::Deleted,
                Some(one) if one.opened.is_err() => Standing::Unreadable,
                Some(_) => Standing::Open,
            })
        });
        let scenario = Memo::new(move |_| {
            let found = round.scenarios.with(|all| {
                let one = all.of_number(number)?;
                let title = scenario_picker::title(number, &one.seen.entry.title);
                Some((title, one.opened.as_ref().ok()?.scenario.clone()))
            });
            found.unwrap_or_default()
        });
        // What is recorded elsewhere of interests, rules and movers is handed in here.
        let extras = StoredValue::new(NoticeExtras::default());
        let sections = Memo::new(move |_| {
            with_facts(keeper, scenario, extras, |facts, extras| {
                keeper.texts.with(|texts| notice_document::sections(facts, texts, extras))
            })
        });
        Self { keeper, standing, sections, editing: RwSignal::new(None), scenario, extras }
    }

    /// Reads what follows from the scenario as it is now.
    pub fn with_facts<T>(self, read: impl FnOnce(&NoticeFacts, &NoticeExtras) -> T) -> T {
        with_facts(self.keeper, self.scenario, self.extras, read)
    }

    /// What the scenario is called.
    pub fn title(self) -> String {
        self.scenario.with(|(title, _)| title.clone())
    }

    /// All of it as a document, as it is now.
    pub fn document(self) -> TextDocument {
        self.with_facts(|facts, extras| {
            self.keeper.texts.with(|texts| notice_document::document(facts, texts, extras))
        })
    }

    /// Has the window called like the notice: so is the file that is printed.
    pub fn name_window(self) {
        let round = self.keeper.round.fund();
        let title = at_first(changing(move || self.title()));
        document::set_title(&words::window(&round.title, &title));
    }
}

fn with_facts<T>(
    keeper: NoticeKeeper,
    scenario: Memo<(String, Scenario)>,
    extras: StoredValue<NoticeExtras>,
    read: impl FnOnce(&NoticeFacts, &NoticeExtras) -> T,
) -> T {
    let fund = keeper.round.fund();
    scenario.with(|(title, scenario)| {
        extras.with_value(|extras| read(&NoticeFacts::of(&fund, scenario, title), extras))
    })
}
