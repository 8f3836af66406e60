//! The one place where anything is kept. The browser's database is the record; where there is none, the older storage
//! stands in for it; where that is refused too, nothing is kept, and the page says so.
//!
//! Nothing that cannot be read is written over, and nothing counts as kept before it was read back.

pub mod auto_copy;
pub mod backup;
pub mod drafts;
pub mod earlier_state;
mod earlier_work;
mod final_scenarios;
mod leftovers;
mod legacy;
mod marks_store;
mod medium;
mod meeting_store;
mod members;
mod notice_store;
pub mod preferences;
mod publication_store;
mod quarantine;
mod round_record;
mod round_scenarios;
pub mod rounds;
mod saved;
mod scenario_copies;
mod scenario_names;
mod scenario_remains;
mod scenarios;
mod sent_funds;
pub mod tab_scenario;
mod table_selection;
mod wipe;
mod without_database;
mod work;

use std::cell::RefCell;
use std::rc::Rc;

use super::browser::channel::Channel;
use super::browser::database::{self, Database};
use super::browser::storage::Storage;
use super::browser::{address_bar, document};
use crate::store::key;

pub use super::browser::database::{Fault, Outcome};
pub use earlier_work::earlier;
pub use final_scenarios::{StoredFinal, bids_checksum};
pub use legacy::LegacyText;
pub use marks_store::SeenMarks;
pub use medium::Change;
use medium::Medium;
pub use meeting_store::SeenMeeting;
pub use members::{MemberList, SeenMembers};
pub use notice_store::SeenNotice;
pub use publication_store::SeenPublication;
pub use round_record::{RoundRecord, Seen};
pub use round_scenarios::{RoundScenario, RoundScenarios};
pub use scenario_names::ScenarioName;
pub use scenarios::{Companions, ListedScenario, ScenarioState, SeenEntry, StoredScenario, UnreadScenario};
pub use table_selection::SeenSelection;
pub use wipe::wipe;
pub use work::{OtherScenario, Place, StoredRound, UnreadWork, read, unusable};

/// What stands in the way of keeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser keeps nothing for this page.
    Refused,
    /// There is no database, and the older storage stands in for it.
    StandIn(Fault),
    /// What is kept cannot be looked up.
    NotRead(Fault),
    /// The last change is not kept.
    NotKept(Fault),
    /// What was kept is gone: deleted in another tab, or by the browser.
    Cleared,
}

/// Where everything is kept, as this page found it when it began.
#[derive(Clone)]
pub struct Store {
    medium: Medium,
    /// Why there is no database, where there is none.
    fault: Option<Fault>,
    channel: Option<Rc<Channel>>,
}

thread_local! {
    static STORE: RefCell<Option<Store>> = const { RefCell::new(None) };
}

/// Opens the store, once for a page. One may call it after the other, not meanwhile.
pub async fn open() -> Store {
    if let Some(store) = get() {
        return store;
    }
    let name = key::database(&address_bar::folder());
    let channel = Channel::open(&name).map(Rc::new);
    let (medium, fault) = match Database::open(&name).await {
        Ok(database) => (Medium::Database(database), None),
        Err(fault) => (Storage::open().map_or(Medium::Nothing, Medium::StandIn), Some(fault)),
    };
    // What is not kept then is left behind by whoever has it.
    document::on_leaving(|goes| {
        if goes {
            Database::call_off();
        }
    });
    let store = Store { medium, fault, channel };
    STORE.set(Some(store.clone()));
    store
}

/// The store, once it was opened.
#[must_use]
pub fn get() -> Option<Store> {
    STORE.with_borrow(Clone::clone)
}

impl Store {
    /// Whether nothing can be kept.
    #[must_use]
    pub fn refuses(&self) -> bool {
        matches!(self.medium, Medium::Nothing)
    }

    /// Why there is no database, where there is none.
    #[must_use]
    pub fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// Tells the other tabs that something was kept for a round.
    fn tell(&self, what: &str) {
        if let Some(channel) = &self.channel {
            channel.tell(what);
        }
    }

    /// Calls back with the key of whatever another tab has kept.
    pub fn on_change_elsewhere(&self, changed: impl Fn(&str) + Clone + 'static) {
        if let Some(channel) = &self.channel {
            let changed = changed.clone();
            channel.listen(move |key| changed(&key));
        }
        if matches!(self.medium, Medium::Database(_)) {
            let changed = changed.clone();
            Database::on_lost(move || changed(""));
        }
        // Where the older storage stands in it tells of itself.
        if let (Medium::StandIn(storage), beginning) = (&self.medium, key::stand_in(&address_bar::folder())) {
            storage.on_change_elsewhere(move |key| {
                changed(key.as_deref().and_then(|key| key.strip_prefix(&beginning)).unwrap_or_default());
            });
        }
    }

    /// Asks the browser, once something is kept, not to throw it away when it needs room.
    fn ask_to_persist(&self) {
        if matches!(self.medium, Medium::Database(_)) {
            database::ask_to_persist();
        }
    }
}
