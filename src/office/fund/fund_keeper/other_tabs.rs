//! What other tabs save of the same fund: nothing of it is written over.

use leptos::prelude::{GetValue as _, Set as _, SetValue as _, UpdateValue as _, With as _, WithValue as _};
use tranche::Fund;
use tranche::ui::browser::{document, load};
use tranche::ui::store::{self, Fault, StoredScenario, rounds};

use super::{FundKeeper, SaveState};

impl FundKeeper {
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
        document::on_leaving(move |_| _ = self.leave());
        // What is neither kept nor left behind is lost.
        document::hold_back(move || {
            let is_in_doubt = self.is_waiting() || self.state.with(|state| *state == SaveState::NotKept);
            is_in_doubt && !self.leave()
        });
    }

    /// Looks whether another tab has kept something else.
    fn look(self) {
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
            } else if self.is_waiting() {
                // The other tab took its change back.
                self.state.set(SaveState::Kept);
                self.write_newest();
            }
        });
    }

    /// What stands there, where it is something else than was seen.
    pub(super) async fn what_is_else(self) -> SaveState {
        let Some(store) = store::get() else { return SaveState::Elsewhere };
        match rounds::find(&store, &self.name()).await {
            Ok(None) => SaveState::Gone,
            _ => SaveState::Elsewhere,
        }
    }

    /// Whether something else stands there than was seen. What was taken back counts as seen.
    pub(super) async fn differs(self) -> Result<bool, Fault> {
        let Some(store) = store::get() else { return Ok(false) };
        let own = self.own.get_value();
        let there = rounds::find(&store, &own.name).await?;
        if there.as_ref() != Some(&own) {
            return Ok(true);
        }
        let number = self.number.get_value();
        // Nothing is kept in a scenario that is deleted or final.
        if store.entry(&own.row, number).await?.entry.is_closed() {
            return Ok(true);
        }
        let scenario = store.scenario(&own.row, number).await?;
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

    /// Looks at the other scenarios again: another tab has decided in one. They go with the newest figures as they are now.
    pub(super) async fn look_at_others_again(self) {
        let (own, others) = (self.own.get_value(), self.others.get_value());
        let (Some(store), Ok(fund)) = (store::get(), Fund::read(&own.text)) else { return };
        let Ok(now) = others.again(&store, &own.row, &fund, self.number.get_value()).await else { return };
        self.newest.update_value(|newest| {
            if let Some(newest) = newest
                && let Ok(fund) = Fund::read(&newest.fund)
            {
                newest.others = now.carried(&fund);
            }
        });
        self.others.set_value(now);
    }
}
