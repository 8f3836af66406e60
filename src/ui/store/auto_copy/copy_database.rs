//! Where it is kept which file is written after each change, and how tabs tell each other about it.

use std::cell::RefCell;

use super::copy_status::CopyNews;
use crate::store::key;
use crate::ui::browser::address_bar;
use crate::ui::browser::channel::Channel;
use crate::ui::browser::database::{Change, Database, Fault, Value};

thread_local! {
    static DATABASE: RefCell<Option<Database>> = const { RefCell::new(None) };
    static CHANNEL: RefCell<Option<Channel>> = const { RefCell::new(None) };
}

/// What one tab tells the others when it has saved something, and when anything else happened.
const SAVED: &str = "saved";
const CHANGED: &str = "changed";

/// Calls back with what other tabs tell.
pub fn listen(heard: fn(CopyNews)) {
    let channel = Channel::open(&name());
    if let Some(channel) = &channel {
        channel.listen(move |told| {
            heard(if told == SAVED { CopyNews::SavedElsewhere } else { CopyNews::Changed });
        });
    }
    CHANNEL.set(channel);
}

/// Tells the other tabs that this one has saved something.
pub fn tell_saved() {
    tell(SAVED);
}

/// Tells the other tabs that something about the file is other than it was.
pub fn tell_changed() {
    tell(CHANGED);
}

fn tell(what: &str) {
    CHANNEL.with_borrow(|channel| channel.iter().for_each(|channel| channel.tell(what)));
}

/// All that stands there.
pub async fn values() -> Result<Vec<Value>, Fault> {
    let all = database().await?.all("").await?;
    Ok(all.into_iter().map(|(_, value)| value).collect())
}

/// Changes something there, whatever stands there now.
pub async fn change(changes: &[Change]) -> Result<(), Fault> {
    database().await?.commit(&[], changes).await?;
    tell_changed();
    Ok(())
}

/// The database, made where there is none.
pub async fn database() -> Result<Database, Fault> {
    if let Some(database) = DATABASE.with_borrow(Clone::clone) {
        return Ok(database);
    }
    let database = Database::open(&name()).await?;
    DATABASE.set(Some(database.clone()));
    Ok(database)
}

/// Deletes it.
pub async fn delete() -> Result<(), Fault> {
    match Database::delete(&name()).await {
        Ok(()) | Err(Fault::Blocked) => {
            tell_changed();
            Ok(())
        }
        Err(fault) => Err(fault),
    }
}

fn name() -> String {
    key::copy_database(&address_bar::folder())
}
