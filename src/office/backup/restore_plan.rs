//! A file with everything that was brought: what it would bring, told first, and then done in one press.

use leptos::prelude::*;
use tranche::formats::backup_file;
use tranche::store::restore::{Plan, Told, plan};
use tranche::store::{Backup, Inventory, Kept};
use tranche::ui::browser::{document, load, random};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{held, part};
use tranche::ui::store::{self, Fault, Outcome, Trouble, rounds};
use tranche::ui::words::trouble;

use super::changed_parts::changed_parts;
use crate::copy_desk::TITLE;
use crate::focus_soon::focus_soon;
use crate::screens::Screens;
use tranche::ui::words::office::backup as words;

/// What the file brings, or why it is not brought.
const PLAN: &str = "copy-plan";

/// What is to be done, and what it was made from.
struct Seen {
    plan: Plan,
    there: Vec<(String, Kept)>,
}

#[derive(Clone, Copy)]
struct RestorePlan {
    screens: Screens,
    backup: StoredValue<Backup>,
    seen: StoredValue<Option<Seen>>,
    told: RwSignal<String>,
    refused: RwSignal<String>,
    /// Whether there is anything to do.
    can_restore: RwSignal<bool>,
}

/// Shows it. Of a damaged file that is what is whole.
pub fn show(screens: Screens, text: &str) -> AnyView {
    focus_soon(PLAN.to_owned());
    let why = match backup_file::read(text) {
        Ok(backup) => return RestorePlan::new(screens, backup).show(String::new()),
        Err(why) => why,
    };
    match backup_file::whole_parts(text) {
        Some(parts) => {
            let damaged = words::damaged(&changed_parts(&parts));
            RestorePlan::new(screens, parts.backup).show(damaged)
        }
        None => {
            let why = words::bad_backup(&why);
            view! { <p class="error refused" id=PLAN role="alert" tabindex="-1">{why}</p> }.into_any()
        }
    }
}

impl RestorePlan {
    fn new(screens: Screens, backup: Backup) -> Self {
        Self {
            screens,
            backup: StoredValue::new(backup),
            seen: StoredValue::new(None),
            told: RwSignal::new(words::LOOKING.to_owned()),
            refused: RwSignal::new(String::new()),
            can_restore: RwSignal::new(false),
        }
    }

    /// Shows it, below what is damaged.
    fn show(self, damaged: String) -> AnyView {
        load::run(self.look());
        let restore = part(move || {
            self.can_restore.get().then(|| main_button(words::RESTORE, move || load::run(self.restore())))
        });
        view! {
            <div class="notice news" id=PLAN tabindex="-1" role="group" aria-label=words::PLAN>
                {(!damaged.is_empty()).then(|| view! { <p class="error refused">{damaged}</p> })}
                <p role="status">{held(self.told)}</p>
                <p class="error refused" role="alert">{held(self.refused)}</p>
                <p class="actions">{restore} {button(words::CLOSE, move || self.close())}</p>
            </div>
        }
        .into_any()
    }

    /// Makes the plan from what stands here now.
    async fn look(self) {
        let there = match store::get() {
            Some(store) => store.in_database().await,
            None => Err(Fault::Refused),
        };
        let there = match there {
            Ok(there) => there,
            Err(fault) => {
                let _ = self.refused.try_set(trouble(Trouble::NotRead(fault)));
                return;
            }
        };
        // The file may have been closed meanwhile.
        let planned = self.backup.try_with_value(|backup| {
            let time = document::day_and_time(backup.made);
            let plan = plan(&there, backup, document::milliseconds(), words::TITLES, random::digits);
            let words = if plan.puts.is_empty() {
                words::all_here(&time)
            } else {
                words::plan(&time, &brings(&plan, &there), &plan.told)
            };
            (plan, words)
        });
        let Some((plan, words)) = planned else { return };
        self.can_restore.set(!plan.puts.is_empty());
        self.seen.set_value(Some(Seen { plan, there }));
        self.told.set(words);
    }

    /// Brings it, unless something else stands here by now. What is pressed once more meanwhile is not heard.
    async fn restore(self) {
        let Some(Seen { plan, there }) = self.seen.try_update_value(Option::take).flatten() else { return };
        let outcome = match store::get() {
            Some(store) => store.restore(&plan.puts, &there).await,
            None => Err(Fault::Refused),
        };
        let refused = match outcome {
            Ok(Outcome::Done) => return self.finish(&brings(&plan, &there), &plan.told).await,
            Ok(Outcome::Other) => words::CHANGED_MEANWHILE,
            Err(fault) => words::not_restored(fault),
        };
        self.look().await;
        let _ = self.refused.try_set(refused.to_owned());
    }

    async fn finish(self, brought: &Inventory, told: &Told) {
        // Where they cannot be looked up now, the next page does.
        let _ = rounds::load().await;
        self.screens.look_for_drafts();
        self.screens.copy_desk.tell(words::restored(brought, told));
        self.screens.copy_desk.note();
        self.close();
    }

    fn close(self) {
        self.screens.copy_desk.brought.set(String::new());
        focus_soon(TITLE.to_owned());
    }
}

/// What there is more of once the plan is done.
fn brings(plan: &Plan, there: &[(String, Kept)]) -> Inventory {
    Inventory::of(&[there, &plan.puts]).since(&Inventory::of(&[there]))
}
