//! Forgetting everything.

use super::medium::{Medium, under};
use super::{Fault, auto_copy, get};
use crate::store::{key, legacy};
use crate::ui::browser::address_bar;
use crate::ui::browser::database::Database;
use crate::ui::browser::storage::Storage;

/// Deletes everything that is kept for this folder, by this version of the page and by older ones. The databases first: where
/// that fails the rest is not touched.
pub async fn wipe() -> Result<(), Fault> {
    // Nothing is written any more to a file of the person's own, which has to keep what it holds.
    auto_copy::forget().await?;
    let store = get();
    if !matches!(&store, Some(store) if !matches!(store.medium, Medium::Database(_))) {
        match Database::delete(&key::database(&address_bar::folder())).await {
            Ok(()) | Err(Fault::Blocked) => {}
            Err(fault) => return Err(fault),
        }
    }
    if let Some(storage) = Storage::open() {
        let folder = address_bar::folder();
        for beginning in [under(""), legacy::all_decisions(&folder), legacy::funds(&folder)] {
            storage.keys(&beginning).iter().for_each(|key| storage.remove(key));
        }
        storage.remove(&key::last_copy(&folder));
    }
    if let Some(store) = store {
        store.tell("");
    }
    Ok(())
}
