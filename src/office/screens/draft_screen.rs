//! Tables that are half checked and saved: which there are, and how one goes on with one or deletes it.

use leptos::prelude::*;
use tranche::ui::browser::{address_bar, document, load};
use tranche::ui::store::drafts::StoredDraft;
use tranche::ui::store::{self, Outcome, Store};

use super::Screens;
use crate::review::Session;
use crate::screen::{HEADING, Screen};
use tranche::ui::words::office::{NOT_DELETED, drafts as words};

/// The tables that are kept, the latest last. Where they cannot be looked up there are none, and all else works.
pub async fn saved_drafts() -> Vec<StoredDraft> {
    match usable() {
        Some(store) => store.drafts().await.unwrap_or_default(),
        None => Vec::new(),
    }
}

fn usable() -> Option<Store> {
    store::get().filter(|store| !store.refuses())
}

impl Screens {
    /// The tables that are kept, but for those that were on show since the page was opened.
    pub fn drafts(self) -> Vec<StoredDraft> {
        let here: Vec<String> = self.tables.get().into_iter().map(|session| session.id()).collect();
        self.drafts.with(|all| all.iter().filter(|one| !here.contains(&one.id)).cloned().collect())
    }

    /// Says which tables are kept.
    pub fn set_drafts(self, drafts: Vec<StoredDraft>) {
        self.drafts.set(drafts);
    }

    /// Looks up again which tables are kept.
    pub fn look_for_drafts(self) {
        load::run(async move { self.set_drafts(saved_drafts().await) });
    }

    /// The saved table of this id. Untracked, because one goes on with it or deletes it, once, and either changes the list.
    fn draft(self, id: &str) -> Option<StoredDraft> {
        self.drafts.with_untracked(|all| all.iter().find(|one| one.id == id).cloned())
    }

    /// The table of this id, if it was on show since the page was opened.
    fn table(self, id: &str) -> Option<Session> {
        self.tables_now().into_iter().find(|session| session.id() == id)
    }

    /// Reads again what was brought, and goes on where it was left.
    pub fn go_on(self, id: &str) {
        let Some(draft) = self.draft(id) else { return };
        load::run(async move {
            let request = match usable() {
                Some(store) => store.brought(&draft.id).await.ok().flatten(),
                None => None,
            };
            let name = draft.draft.as_ref().map_or_else(|_| words::name(None), |draft| draft.file.clone());
            match request {
                Some(request) => self.file_job.go_on(name, request, draft),
                None => {
                    self.file_job.stop();
                    self.refuse(words::not_there(&name));
                }
            }
        });
    }

    /// Goes on with the table that was on show when this step of the browser was left, if it is there.
    pub fn go_on_as_marked(self) {
        let Some(id) = address_bar::step_mark() else { return };
        if let Some(session) = self.table(&id) {
            return self.set_screen(Screen::Table(session));
        }
        if self.draft(&id).is_some_and(|draft| draft.draft.is_ok()) {
            self.file_job.is_reload.set(true);
            self.go_on(&id);
        }
    }

    /// Deletes a table, and all that is saved of it.
    pub fn remove(self, id: String) {
        load::run(async move {
            let here = self.table(&id);
            let is_gone = match (here, usable()) {
                (Some(session), _) => session.forget().await,
                (None, Some(store)) => {
                    let raw = self.draft(&id).map(|draft| draft.raw).unwrap_or_default();
                    store.remove_draft(&id, &raw).await == Ok(Outcome::Done)
                }
                (None, None) => false,
            };
            if !is_gone {
                self.set_drafts(saved_drafts().await);
                return self.refuse(NOT_DELETED.to_owned());
            }
            self.tables.update(|all| all.retain(|one| Some(*one) != here));
            self.forward.update_value(|forward| {
                if here.map(Screen::Table) == *forward {
                    *forward = None;
                }
            });
            self.set_drafts(saved_drafts().await);
            document::focus(HEADING);
        });
    }
}
