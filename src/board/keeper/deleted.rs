//! A scenario that is final, or that another tab deletes while it is worked on here: nothing more goes into it.

use leptos::prelude::*;
use tranche::store::Entry;
use tranche::ui::browser::load;
use tranche::ui::store::{self, Fault, Outcome, Trouble};

use super::Keeper;

impl Keeper {
    /// Looks whether a scenario is deleted. Behind a pointer, because most never are.
    #[inline(never)]
    pub(super) fn is_deleted_there(self, number: usize) -> load::Work<bool> {
        Box::pin(async move {
            let Some(store) = store::get() else { return false };
            let kept = store.entry(&self.row.get_value(), number).await;
            kept.is_ok_and(|kept| kept.entry.deleted.is_some())
        })
    }

    /// Looks whether a scenario is final.
    #[inline(never)]
    pub(super) fn is_final_there(self, number: usize) -> load::Work<bool> {
        Box::pin(async move {
            let Some(store) = store::get() else { return false };
            let kept = store.entry(&self.row.get_value(), number).await;
            kept.is_ok_and(|kept| kept.entry.is_final())
        })
    }

    /// Has the scenario back that is worked on.
    pub fn bring_back(self) {
        load::run(async move {
            match self.set_in_use().await {
                Ok(_) => self.look_for_names(),
                Err(fault) => self.trouble.set(Some(Trouble::NotKept(fault))),
            }
        });
    }

    async fn set_in_use(self) -> Result<Outcome, Fault> {
        let (store, row, number) =
            (store::get().ok_or(Fault::Refused)?, self.row.get_value(), self.number_now());
        let seen = store.entry(&row, number).await?;
        let entry = Entry { deleted: None, ..seen.entry.clone() };
        store.set_entries(&row, &[(number, seen, entry)]).await
    }
}
