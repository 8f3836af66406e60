//! What cannot be read is put aside where somebody asks for that: it stays, and is in nobody's way.

use super::medium::{Change, put};
use super::{Fault, Outcome, Store};
use crate::store::key;
use crate::ui::browser::database::Expected;
use crate::ui::browser::document;

impl Store {
    /// Puts aside what was seen under a key, if it is still that, and something else in its place or nothing.
    pub(super) async fn put_aside(
        &self,
        key: String,
        seen: &str,
        instead: Option<String>,
    ) -> Result<Outcome, Fault> {
        let aside = put(key::set_aside(document::milliseconds(), &key), seen);
        let place = match instead {
            Some(text) => put(key.to_owned(), text),
            None => Change::Remove(key.to_owned()),
        };
        let outcome = self.medium.commit(&Expected::seen(key.to_owned(), seen), &[aside, place]).await;
        self.tell(&key);
        outcome
    }
}
