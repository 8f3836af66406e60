//! Tables that are half checked: what was decided about them, and what was brought, until a round is made of them.

use std::cell::RefCell;

use super::medium::{self, Change, Medium, put, under};
use super::{Fault, Outcome, Store};
use crate::import::draft::{BadDraft, Draft, read, write};
use crate::store::{DraftRecord, DraftSource, Unusable, key, surplus};
use crate::ui::browser::database::{Expected, Value};
use crate::ui::browser::storage::Storage;
use crate::ui::browser::worker::Request;
use crate::ui::browser::{document, random};

/// A table that is half checked, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDraft {
    /// What tells it from others.
    pub id: String,
    /// When something was last decided about it, in milliseconds since 1970, where that can be read.
    pub at: Option<u64>,
    /// What was decided.
    pub draft: Result<Draft, BadDraft>,
    /// What was brought, where that has to be read because what was decided cannot be.
    pub brought: Option<DraftSource>,
    /// What stands there: only over just that something else is written.
    pub raw: String,
}

thread_local! {
    /// The ids of those that this page works on.
    static WORKED_ON: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

impl Store {
    /// All tables that are half checked, the latest last.
    pub async fn drafts(&self) -> Result<Vec<StoredDraft>, Fault> {
        // What fails now is tried again the next time; until then it stays where it is.
        let _ = self.take_drafts_kept_without_database().await;
        let mut all = Vec::new();
        for (key, raw) in self.medium.all(key::DRAFTS).await? {
            all.push(self.found_draft(&key[key::DRAFTS.len()..], raw).await);
        }
        all.sort_by_key(|one| one.at);
        Ok(all)
    }

    /// What was brought for a table: as it was given to be read. `None` where it is not there any more.
    pub async fn brought(&self, id: &str) -> Result<Option<Request>, Fault> {
        Ok(match self.what_was_brought(id).await? {
            Some(DraftSource::File(name)) => match self.medium.value(&key::bytes(id)).await? {
                Some(Value::Bytes(bytes)) => Some(Request::File(name, bytes)),
                _ => None,
            },
            Some(DraftSource::Text(text)) => Some(Request::Text(text)),
            Some(DraftSource::Html { html, plain }) => Some(Request::Html { html, plain }),
            None => None,
        })
    }

    /// Keeps what is decided about a table in the place of what was last `seen` there; the first time together with what was
    /// brought. What stands there then; `None` where something else stood there than was seen: then nothing is kept.
    pub async fn keep_draft(
        &self,
        id: &str,
        seen: Option<&str>,
        draft: &Draft,
        asked: &Request,
    ) -> Result<Option<String>, Fault> {
        let half_done = DraftRecord { at: document::milliseconds(), bytes: size(asked), text: write(draft) };
        let raw = half_done.to_string();
        let expected = Expected { key: key::draft(id), value: seen.map(str::to_owned) };
        // What was brought is there before what says so is read back.
        let mut changes = if seen.is_none() { self.puts(id, asked)? } else { Vec::new() };
        changes.push(put(key::draft(id), raw.clone()));
        if self.medium.commit(&[expected], &changes).await? == Outcome::Other {
            return Ok(None);
        }
        if seen.is_none() {
            WORKED_ON.with_borrow_mut(|all| all.push(id.to_owned()));
            self.tell(&key::draft(id));
            self.remove_surplus().await;
        }
        Ok(Some(raw))
    }

    /// Forgets a table, and what was brought for it, if what was decided is still what was `seen`: another page may have gone on
    /// with it.
    pub async fn remove_draft(&self, id: &str, seen: &str) -> Result<Outcome, Fault> {
        let keys = [key::draft(id), key::brought(id), key::bytes(id)];
        let expected = Expected::seen(key::draft(id), seen);
        let outcome = self.medium.commit(&expected, &keys.map(Change::Remove)).await?;
        WORKED_ON.with_borrow_mut(|all| all.retain(|one| one != id));
        self.tell(&key::draft(id));
        Ok(outcome)
    }

    /// Whether a table is kept.
    pub async fn has_draft(&self, id: &str) -> Result<bool, Fault> {
        Ok(self.medium.read(&key::draft(id)).await?.is_some())
    }

    /// Calls back when a table may have been removed elsewhere.
    pub fn on_draft_change_elsewhere(
        &self,
        id: impl Fn() -> String + Clone + 'static,
        changed: impl Fn() + Clone + 'static,
    ) {
        self.on_change_elsewhere(move |key| {
            if key.is_empty() || key == key::draft(&id()) {
                changed();
            }
        });
    }

    async fn found_draft(&self, id: &str, raw: String) -> StoredDraft {
        let (at, draft) = match raw.parse::<DraftRecord>() {
            Ok(half_done) => (Some(half_done.at), read(&half_done.text)),
            Err(Unusable::Damaged) => (None, Err(BadDraft::Damaged)),
            Err(Unusable::Newer) => (None, Err(BadDraft::Newer(DraftRecord::NAME.to_owned()))),
        };
        let brought = if draft.is_err() { self.what_was_brought(id).await.ok().flatten() } else { None };
        StoredDraft { id: id.to_owned(), at, draft, brought, raw }
    }

    async fn what_was_brought(&self, id: &str) -> Result<Option<DraftSource>, Fault> {
        Ok(self.medium.read(&key::brought(id)).await?.and_then(|text| text.parse().ok()))
    }

    /// What has to be put to keep what was brought. Only the database takes bytes.
    fn puts(&self, id: &str, asked: &Request) -> Result<Vec<Change>, Fault> {
        let (brought, bytes) = match asked {
            Request::File(..) if !self.has_database() => return Err(Fault::Refused),
            Request::File(name, bytes) => {
                (DraftSource::File(name.clone()), Some(Value::Bytes(bytes.clone())))
            }
            Request::Text(text) => (DraftSource::Text(text.clone()), None),
            Request::Html { html, plain } => {
                (DraftSource::Html { html: html.clone(), plain: plain.clone() }, None)
            }
            // Nobody brings that.
            Request::Write(..) => return Err(Fault::Failed),
        };
        let bytes = bytes.map(|bytes| Change::Put(key::bytes(id), bytes));
        Ok(bytes.into_iter().chain([put(key::brought(id), brought.to_string())]).collect())
    }

    async fn remove_surplus(&self) {
        let all = self.medium.all(key::DRAFTS).await.unwrap_or_default();
        // What cannot be read was perhaps written by a later page: it is not ours to remove.
        let half_done = all.iter().filter_map(|(key, raw)| {
            Some((key[key::DRAFTS.len()..].to_owned(), raw.parse::<DraftRecord>().ok()?))
        });
        let is_worked_on = |id: &str| WORKED_ON.with_borrow(|all| all.iter().any(|one| one == id));
        for id in surplus(&half_done.collect::<Vec<_>>(), is_worked_on) {
            if let Some((_, raw)) = all.iter().find(|(key, _)| *key == key::draft(&id)) {
                let _ = self.remove_draft(&id, raw).await;
            }
        }
    }

    /// Brings into the database what was kept while there was none.
    async fn take_drafts_kept_without_database(&self) -> Result<(), Fault> {
        let (Some(storage), true) = (Storage::open(), self.has_database()) else { return Ok(()) };
        for (key, raw) in medium::all(storage, key::DRAFTS) {
            let brought = key::brought(&key[key::DRAFTS.len()..]);
            let Some(text) = storage.read(&under(&brought)) else { continue };
            let taken = [under(&key), under(&brought)];
            if self.medium.read(&key).await?.as_ref() != Some(&raw) {
                // Where a table of this name was gone on with in both places there are two.
                let mut id = key[key::DRAFTS.len()..].to_owned();
                if self.has_draft(&id).await? {
                    id = random::digits();
                }
                let expected = Expected { key: key::draft(&id), value: None };
                let changes = [put(key::brought(&id), text), put(key::draft(&id), raw)];
                if self.medium.commit(&[expected], &changes).await? == Outcome::Other {
                    continue;
                }
            }
            taken.iter().for_each(|key| storage.remove(key));
        }
        Ok(())
    }

    fn has_database(&self) -> bool {
        matches!(self.medium, Medium::Database(_))
    }
}

/// Says that this page works on a table that was kept before, so that it stays however many there are.
pub fn work_on(id: &str) {
    WORKED_ON.with_borrow_mut(|all| all.push(id.to_owned()));
}

/// How many bytes were brought.
fn size(asked: &Request) -> u64 {
    match asked {
        Request::File(_, bytes) => bytes.length().into(),
        Request::Text(text) | Request::Write(_, text) => text.len() as u64,
        Request::Html { html, plain } => (html.len() + plain.len()) as u64,
    }
}
