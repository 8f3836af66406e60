//! Keeping a changed fund and the decisions on it, both or neither, and never over what another tab has kept.

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::ui::browser::{document, load, random};
use tranche::ui::store::rounds::{self, OwnRound};
use tranche::ui::store::{self, Fault, ScenarioState, StoredRound, StoredScenario};
use tranche::{BadFund, Fund, History, Scenario};

/// Why a fund is not open to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// This browser keeps none of that name, or keeps nothing at all.
    NotThere,
    /// It cannot be read: why, and the text as it stands.
    Unreadable(BadFund, String),
}

/// How the last change is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// All that is here is kept.
    Kept,
    /// It is being kept.
    Saving,
    /// It was just kept, at this time of day.
    At(String),
    /// The browser did not take it.
    NotKept,
    /// Another tab has kept something else. Nothing is kept from here until the reader has chosen.
    Elsewhere,
    /// What was kept is gone: removed in another tab. Nothing is kept from here any more.
    Gone,
}

/// A fund as it was found, with the decisions on it.
#[derive(Debug)]
pub struct OpenFund {
    /// The fund.
    pub fund: Fund,
    /// The decisions; none where none are kept.
    pub scenario: Scenario,
    own: OwnRound,
    number: usize,
    seen: Option<ScenarioState>,
}

/// Reads a fund of one's own.
///
/// # Errors
/// Says why it cannot be changed.
pub async fn open(name: &str) -> Result<OpenFund, NotOpened> {
    let store = store::open().await;
    let own = rounds::find(&store, name).await.ok().flatten().ok_or(NotOpened::NotThere)?;
    let fund = Fund::read(&own.text).map_err(|why| NotOpened::Unreadable(why, own.text.clone()))?;
    let StoredRound { number, seen, opened, .. } = StoredRound::load(&fund, own.row.clone()).await;
    let scenario = opened.map(|opened| opened.scenario).unwrap_or_default();
    Ok(OpenFund { fund, scenario, own, number, seen })
}

/// A fund and the decisions on it, as they are to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
struct FundTexts {
    fund: String,
    scenario: String,
    /// Whether nothing is decided.
    is_blank: bool,
}

/// Keeps one fund and the decisions on it.
#[derive(Clone, Copy)]
pub struct FundKeeper {
    /// The fund as it was last read or written here.
    own: StoredValue<OwnRound>,
    /// The number of the scenario with the decisions.
    number: StoredValue<usize>,
    /// The decisions as they were last read or written here.
    seen: StoredValue<Option<ScenarioState>>,
    /// When something was last changed, in milliseconds since 1970.
    changed_at: StoredValue<u64>,
    /// What is to be kept next.
    newest: StoredValue<Option<FundTexts>>,
    /// What is being written.
    writing: StoredValue<Option<FundTexts>>,
    /// Whether something is being written: one thing at a time, and the newest next.
    is_busy: StoredValue<bool>,
    /// What this page leaves behind where it goes too early goes by this.
    page: StoredValue<String>,
    /// What is done once all is kept.
    next: StoredValue<Option<Box<dyn FnOnce()>>, LocalStorage>,
    /// How the last change is kept.
    pub state: RwSignal<SaveState>,
}

impl FundKeeper {
    /// Keeps what was opened under its name.
    pub fn of(opened: &OpenFund) -> Self {
        Self {
            own: StoredValue::new(opened.own.clone()),
            number: StoredValue::new(opened.number),
            seen: StoredValue::new(opened.seen.clone()),
            changed_at: StoredValue::new(0),
            newest: StoredValue::new(None),
            writing: StoredValue::new(None),
            is_busy: StoredValue::new(false),
            page: StoredValue::new(random::digits()),
            next: StoredValue::new_local(None),
            state: RwSignal::new(SaveState::Kept),
        }
    }

    /// The name the fund goes by.
    pub fn name(self) -> String {
        self.own.with_value(|own| own.name.clone())
    }

    /// Takes what stands in the store now in the place of what was opened before.
    pub fn turn_to(self, opened: &OpenFund) {
        self.own.set_value(opened.own.clone());
        self.number.set_value(opened.number);
        self.seen.set_value(opened.seen.clone());
        self.newest.set_value(None);
        self.state.set(SaveState::Kept);
    }

    /// Keeps what the sitting has come to.
    pub fn keep(self, sitting: &History) {
        let Some(fund) = rounds::text(sitting.fund()) else { return };
        let scenario = scenario_file::write(sitting.fund(), sitting.scenario());
        document::hand_over(&fund);
        self.changed_at.set_value(document::milliseconds());
        self.newest.set_value(Some(FundTexts { fund, scenario, is_blank: sitting.scenario().is_blank() }));
        self.write_newest();
    }

    fn write_newest(self) {
        let waits = self.waits() || self.is_busy.get_value();
        if waits || self.newest.with_value(|newest| newest.as_ref().is_none_or(|both| self.is_kept(both))) {
            return;
        }
        self.is_busy.set_value(true);
        self.state.set(SaveState::Saving);
        load::run(async move {
            let state = self.write_all().await;
            self.is_busy.set_value(false);
            self.state.set(state);
            self.go_on();
        });
    }

    /// Does something once all is kept, or cannot be.
    pub fn then(self, act: impl FnOnce() + 'static) {
        self.next.set_value(Some(Box::new(act)));
        if !self.is_busy.get_value() {
            self.go_on();
        }
    }

    fn go_on(self) {
        if let Some(act) = self.next.try_update_value(Option::take).flatten() {
            act();
        }
    }

    /// Looks whether another tab has kept something else.
    pub fn look(self) {
        if self.is_busy.get_value() {
            return;
        }
        load::run(async move {
            let Ok(differs) = self.differs().await else { return };
            if self.is_busy.get_value() {
                return;
            }
            if differs {
                self.state.set(self.what_is_else().await);
            } else if self.waits() {
                // The other tab took its change back.
                self.state.set(SaveState::Kept);
                self.write_newest();
            }
        });
    }

    /// Listens for the other tabs of this site, and looks again when the page comes back from the browser's memory. Leaves
    /// behind what is not kept yet when the page goes.
    pub fn listen(self) {
        if let Some(store) = store::get() {
            store.on_change_elsewhere(move |key| {
                let is_mine = self.own.with_value(|own| {
                    key.is_empty() || key == own.row.fund() || key.contains(&format!("/{}/", own.row))
                });
                if is_mine {
                    self.look();
                }
            });
        }
        document::on_return(move || self.look());
        document::on_leaving(move |_| self.leave());
        // What is neither kept nor left behind is lost.
        document::hold_back(move || {
            self.waits() && self.newest.get_value().is_some_and(|both| !self.is_kept(&both))
        });
    }

    /// Whether nothing is kept from here.
    fn waits(self) -> bool {
        self.state.with_untracked(|state| matches!(state, SaveState::Elsewhere | SaveState::Gone))
    }

    /// What stands there, where it is something else than was seen.
    async fn what_is_else(self) -> SaveState {
        let Some(store) = store::get() else { return SaveState::Elsewhere };
        match rounds::find(&store, &self.name()).await {
            Ok(None) => SaveState::Gone,
            _ => SaveState::Elsewhere,
        }
    }

    fn leave(self) {
        let (Some(store), Some(both)) = (store::get(), self.newest.get_value()) else { return };
        if self.waits() || self.is_kept(&both) {
            return;
        }
        let (page, own) = (self.page.get_value(), self.own.get_value());
        let (seen, next) = (self.seen.get_value(), self.writing.get_value());
        let after: Vec<&str> =
            [own.text.as_str()].into_iter().chain(next.iter().map(|next| next.fund.as_str())).collect();
        let at = self.changed_at.get_value();
        store.leave_fund(&own.row, &page, at, &after, &both.fund);
        if !(both.is_blank && seen.is_none()) {
            let after = seen.iter().map(|seen| seen.text.as_str());
            let after: Vec<&str> = after.chain(next.iter().map(|next| next.scenario.as_str())).collect();
            store.leave(&own.row, self.number.get_value(), &page, at, &after, &both.scenario);
        }
    }

    fn is_kept(self, both: &FundTexts) -> bool {
        let seen = self.seen.with_value(|seen| match seen {
            Some(seen) => seen.text == both.scenario,
            None => both.is_blank,
        });
        seen && self.own.with_value(|own| own.text == both.fund)
    }

    /// Whether something else stands there than was seen. What was taken back counts as seen.
    async fn differs(self) -> Result<bool, Fault> {
        let Some(store) = store::get() else { return Ok(false) };
        let own = self.own.get_value();
        let there = rounds::find(&store, &own.name).await?;
        if there.as_ref() != Some(&own) {
            return Ok(true);
        }
        let scenario = store.scenario(&own.row, self.number.get_value()).await?;
        let seen = self.seen.get_value();
        Ok(match (scenario, seen) {
            (None, None) => false,
            (Some(StoredScenario::Scenario(there)), Some(seen)) if there.text == seen.text => {
                self.seen.set_value(Some(there));
                false
            }
            _ => true,
        })
    }

    /// Writes the newest until there is none newer.
    async fn write_all(self) -> SaveState {
        while let Some(both) = self.newest.get_value().filter(|both| !self.is_kept(both)) {
            match self.write(&both).await {
                Ok(true) => {}
                // What another tab changed and took back is no reason to stop.
                Ok(false) if self.differs().await == Ok(false) => {}
                Ok(false) => return self.what_is_else().await,
                Err(_) => {
                    self.leave();
                    return SaveState::NotKept;
                }
            }
        }
        if let Some(store) = store::get() {
            let own = self.own.get_value();
            store.take_back(&own.row, self.number.get_value(), &self.page.get_value());
            store.take_back_fund(&own.row, &self.page.get_value());
        }
        let time = document::time_of_day();
        document::note_kept(&time);
        SaveState::At(time)
    }

    /// Writes the fund and the decisions, or neither; `false` where something else stands there than was seen.
    async fn write(self, both: &FundTexts) -> Result<bool, Fault> {
        let store = store::get().ok_or(Fault::Refused)?;
        self.writing.set_value(Some(both.clone()));
        let (mut own, seen) = (self.own.get_value(), self.seen.get_value());
        if both.is_blank && seen.is_none() {
            if !rounds::keep_fund(&store, &own, &both.fund).await? {
                return Ok(false);
            }
        } else {
            let number = self.number.get_value();
            let decisions = (seen.as_ref(), both.scenario.as_str());
            let Some(seen) = rounds::keep_both(&store, &own, &both.fund, number, decisions).await? else {
                return Ok(false);
            };
            self.seen.set_value(Some(seen));
        }
        own.text.clone_from(&both.fund);
        self.own.set_value(own);
        Ok(true)
    }
}
