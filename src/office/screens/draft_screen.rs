//! Tables that are half checked and kept: which there are, and how one goes on with one or removes it.

use leptos::prelude::*;
use tranche::ui::browser::{address_bar, document, load};
use tranche::ui::store::drafts::StoredDraft;
use tranche::ui::store::{self, Outcome, Store};

use super::{HEADING, Screen, Screens};
use tranche::ui::words::office as words;
use tranche::ui::words::office::half_done::not_there;

/// The tables that are kept, the latest last. Where they cannot be looked up there are none, and all else works.
pub async fn kept() -> Vec<StoredDraft> {
    match usable() {
        Some(store) => store.drafts().await.unwrap_or_default(),
        None => Vec::new(),
    }
}

fn usable() -> Option<Store> {
    store::get().filter(|store| !store.refuses())
}

impl Screens {
    /// The tables that are kept, but for those that lie on the desk.
    pub fn drafts(self) -> Vec<StoredDraft> {
        let here: Vec<String> = self.tables.get().into_iter().map(|hand| hand.id()).collect();
        self.drafts.with(|all| all.iter().filter(|one| !here.contains(&one.id)).cloned().collect())
    }

    /// Says which tables are kept.
    pub fn lay_out(self, drafts: Vec<StoredDraft>) {
        self.drafts.set(drafts);
    }

    /// Looks up again which tables are kept.
    pub fn look_for_drafts(self) {
        load::run(async move { self.lay_out(kept().await) });
    }

    /// Reads again what was brought, and goes on where it was left.
    pub fn go_on(self, draft: StoredDraft, name: String) {
        load::run(async move {
            let asked = match usable() {
                Some(store) => store.brought(&draft.id).await.ok().flatten(),
                None => None,
            };
            match asked {
                Some(asked) => self.at_work.go_on(self, name, asked, draft),
                None => {
                    self.at_work.stop();
                    self.refuse(not_there(&name));
                }
            }
        });
    }

    /// Goes on with the table that was on show when this step of the browser was left, if it is there.
    pub fn go_on_as_marked(self) {
        let Some(id) = address_bar::step_mark() else { return };
        let here = self.tables.with_untracked(|all| all.iter().copied().find(|hand| hand.id() == id));
        if let Some(hand) = here {
            return self.put(Screen::Table(hand));
        }
        let kept = self.drafts.with_untracked(|all| all.iter().find(|one| one.id == id).cloned());
        if let Some((draft, name)) = kept.and_then(|kept| Some((kept.clone(), kept.draft.ok()?.file))) {
            self.at_work.returns.set(true);
            self.go_on(draft, name);
        }
    }

    /// Removes a table, and all that is kept of it.
    pub fn remove(self, id: String) {
        load::run(async move {
            let here = self.tables.with_untracked(|all| all.iter().copied().find(|hand| hand.id() == id));
            let is_gone = match (here, usable()) {
                (Some(hand), _) => hand.forget().await,
                (None, Some(store)) => {
                    let raw = self
                        .drafts
                        .with_untracked(|all| Some(all.iter().find(|one| one.id == id)?.raw.clone()));
                    store.remove_draft(&id, &raw.unwrap_or_default()).await == Ok(Outcome::Done)
                }
                (None, None) => false,
            };
            if !is_gone {
                self.lay_out(kept().await);
                return self.refuse(words::NOT_REMOVED.to_owned());
            }
            self.tables.update(|all| all.retain(|one| Some(*one) != here));
            self.ahead.update_value(|ahead| {
                if here.map(Screen::Table) == *ahead {
                    *ahead = None;
                }
            });
            self.lay_out(kept().await);
            document::focus(HEADING);
        });
    }
}
