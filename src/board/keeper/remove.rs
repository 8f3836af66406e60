//! Removing what the reader does not want to keep.

use leptos::prelude::*;
use tranche::store::Entry;
use tranche::ui::browser::{document, load};
use tranche::ui::store::{self, OtherScenario, Place, UnreadWork as Unread};

use super::Keeper;

impl Keeper {
    /// Puts something aside that could not be read, because the reader said so. What another tab has put there since is
    /// not what the reader spoke of, and stays.
    pub fn discard(self, unread: &Unread) {
        self.unread.update(|all| all.retain(|one| one != unread));
        let (row, place) = (self.row.get_value(), unread.place.clone());
        load::run(async move {
            let Some(store) = store::get() else { return };
            match place {
                Place::Old(old) => _ = store.set_old_aside(&row, &old).await,
                Place::Damaged(number, there) => _ = store.set_unread_aside(&row, number, &there).await,
                Place::Scenario(number, seen) => _ = store.set_state_aside(&row, number, &seen).await,
            }
        });
    }

    /// Deletes another scenario of this round, because the reader said so; it can be had back from the list.
    pub fn remove_beside(self, beside: &OtherScenario) {
        self.beside.update(|all| all.retain(|one| one != beside));
        let (row, number) = (self.row.get_value(), beside.number);
        load::run(async move {
            let Some(store) = store::get() else { return };
            let Ok(seen) = store.entry(&row, number).await else { return };
            let entry = Entry { deleted: Some(document::milliseconds()), ..seen.entry.clone() };
            // What is not done stays in the list, and is offered again.
            let _ = store.set_entries(&row, &[(number, seen, entry)]).await;
            self.look_for_names();
        });
    }
}
