//! The way from a board to the wall: a channel between tabs, and the browser's storage where there are none.

use super::address_bar;
use super::channel::Channel;
use super::storage::Storage;
use crate::store::key;

/// One end of it.
pub enum WallChannel {
    /// Between tabs, and nothing is kept.
    Channel(Channel),
    /// What is kept under one key, of whose changes the other tabs hear.
    Storage(Storage),
}

impl WallChannel {
    /// `None` where the browser has neither.
    #[must_use]
    pub fn open() -> Option<Self> {
        let channel = Channel::open(&key::wall(&address_bar::folder())).map(Self::Channel);
        channel.or_else(|| Storage::open().map(Self::Storage))
    }

    /// Sends a message. Nobody can be sure that it is heard.
    pub fn tell(&self, text: &str) {
        match self {
            Self::Channel(channel) => channel.tell(text),
            Self::Storage(storage) => {
                let key = key::wall(&address_bar::folder());
                // The same text again is no change, and is not heard of.
                storage.remove(&key);
                let _ = storage.write(&key, text);
            }
        }
    }

    /// Calls back with each message.
    pub fn listen(&self, heard: impl Fn(String) + 'static) {
        match self {
            Self::Channel(channel) => channel.listen(heard),
            Self::Storage(storage) => {
                let storage = *storage;
                let key = key::wall(&address_bar::folder());
                storage.on_change_elsewhere(move |changed| {
                    if changed.as_deref() == Some(&key) {
                        storage.read(&key).into_iter().for_each(&heard);
                    }
                });
            }
        }
    }
}
