//! Keeping the reader's own work in the browser, without ever writing over what was not read.

use std::time::Duration;

use leptos::prelude::*;
use tranche::saved::{self, BadSaved};
use tranche::store::Row;
use tranche::ui::browser::{document, load, random};
use tranche::ui::store::{
    self, Along, Beside, Fault, Found, KeptWork, Place, Seen, Trouble, UnreadWork as Unread, earlier, read,
    unusable,
};
use tranche::{Edit, Kept, Mismatch, Opened, Scenario};

use super::editor::Editor;

/// What another tab keeps where this one would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Its scenario.
    pub theirs: Scenario,
    /// How that was seen.
    pub seen: Seen,
}

/// The reader's work as it was last proven to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proven {
    /// The decisions.
    pub scenario: Scenario,
    /// The time of day; none where it was kept before this page was opened.
    pub time: Option<String>,
}

/// What is next, after a state was written or not.
enum Step {
    /// Nothing: it is kept, or cannot be for now.
    Done,
    /// There is a newer one.
    Again,
    /// Something else stood there than was seen, and it is known now.
    Missed,
}

/// How often something else may stand there than was seen a moment ago. More often the storage is not to be trusted.
const MOST_MISSES: usize = 3;

/// After so long without an answer the page says so.
const SLOW: Duration = Duration::from_millis(1500);

/// Keeps the work on one round.
#[derive(Clone, Copy)]
pub struct Keeper {
    row: StoredValue<Row>,
    /// The number of the scenario.
    number: StoredValue<usize>,
    /// How it was last read or written.
    seen: StoredValue<Option<Seen>>,
    /// What this page leaves behind where it goes too early goes by this.
    page: StoredValue<String>,
    /// Whether something is being written: one thing at a time, and the newest next.
    is_busy: StoredValue<bool>,
    /// What is being written.
    writing: StoredValue<Option<String>>,
    /// Whether something is left behind.
    has_left: StoredValue<bool>,
    /// What is kept.
    pub proven: RwSignal<Option<Proven>>,
    /// What stands in the way.
    pub trouble: RwSignal<Option<Trouble>>,
    /// The work of another tab, while the reader has not chosen between the two.
    pub elsewhere: RwSignal<Option<Elsewhere>>,
    /// What was found and could not be read.
    pub unread: RwSignal<Vec<Unread>>,
    /// Other scenarios of this round.
    pub beside: RwSignal<Vec<Beside>>,
    /// What was different when the work was kept.
    pub mismatch: RwSignal<Option<Mismatch>>,
    /// Decisions that were kept for another list of these bids, while nothing is decided on this one.
    pub earlier: RwSignal<Option<Scenario>>,
}

impl Keeper {
    /// Goes on with what was kept of a round.
    pub fn of(kept: KeptWork) -> (Self, Kept) {
        let trouble = trouble(kept.fault);
        let KeptWork { row, number, seen, opened, unread, beside, .. } = kept;
        let (scenario, mismatch) = opened.map(|Opened { scenario, mismatch }| (scenario, mismatch)).unzip();
        let kept = match &scenario {
            Some(scenario) => Kept::Work(scenario.clone()),
            None if trouble == Some(Trouble::Refused) => Kept::Refused,
            None if unread.is_empty() => Kept::Nothing,
            None => Kept::Unreadable,
        };
        let keeper = Self {
            row: StoredValue::new(row),
            number: StoredValue::new(number),
            seen: StoredValue::new(None),
            page: StoredValue::new(random::digits()),
            is_busy: StoredValue::new(false),
            writing: StoredValue::new(None),
            has_left: StoredValue::new(false),
            proven: RwSignal::new(None),
            trouble: RwSignal::new(trouble),
            elsewhere: RwSignal::new(None),
            unread: RwSignal::new(unread),
            beside: RwSignal::new(beside),
            mismatch: RwSignal::new(mismatch.flatten()),
            earlier: RwSignal::new(None),
        };
        if let (Some(scenario), Some(seen)) = (scenario, seen) {
            keeper.find_kept(scenario, seen);
        }
        (keeper, kept)
    }

    /// These decisions were kept before this page was opened.
    fn find_kept(self, scenario: Scenario, seen: Seen) {
        document::hand_over(&seen.text);
        document::note_kept(&document::time_of_day());
        self.seen.set_value(Some(seen));
        self.proven.set(Some(Proven { scenario, time: None }));
    }

    /// Whether something is decided that goes with this page, because what was kept is deleted.
    pub fn is_lost_with_page(self, editor: Editor) -> bool {
        self.trouble.get() == Some(Trouble::Cleared) && !self.is_as_seen(editor)
    }

    /// Listens for the other tabs, and looks for decisions on these bids that are kept for another list, where nothing is decided
    /// here.
    pub fn begin(self, editor: Editor, own: Option<(String, String)>) {
        self.on_change_elsewhere(editor, own);
        if self.seen.with_value(Option::is_some) {
            return;
        }
        load::run(async move {
            let found = earlier(&editor.fund(), &self.row.get_value()).await;
            if untrack(|| editor.mine()).is_blank() && found.is_some() {
                self.earlier.set(found);
            }
        });
    }

    /// Waits for what is kept, and shows it when it comes: in the place of nothing, else beside what was decided meanwhile.
    pub fn wait_for(self, editor: Editor, late: load::Work<KeptWork>, own: Option<(String, String)>) {
        self.is_busy.set_value(true);
        load::run(async move {
            let KeptWork { number, seen, opened, unread, beside, fault, .. } = late.await;
            self.is_busy.set_value(false);
            self.number.set_value(number);
            self.unread.set(unread);
            self.beside.set(beside);
            self.trouble.set(trouble(fault));
            if let Some(opened) = opened {
                self.show_late(editor, opened, seen);
            }
            self.begin(editor, own);
            self.keep(editor);
        });
    }

    fn show_late(self, editor: Editor, Opened { scenario, mismatch }: Opened, seen: Option<Seen>) {
        match seen {
            Some(seen) if !untrack(|| editor.mine()).is_blank() => {
                self.elsewhere.set(Some(Elsewhere { theirs: scenario, seen }));
            }
            // What an older version kept is taken over the next time.
            None if !untrack(|| editor.mine()).is_blank() => {}
            seen if editor.apply(Edit::Adopt(scenario.clone())).is_ok() => {
                self.mismatch.set(mismatch);
                if let Some(seen) = seen {
                    self.find_kept(scenario, seen);
                }
            }
            _ => {}
        }
    }

    /// Whether what stands in the store is what the reader decided.
    pub fn is_kept(self, editor: Editor) -> bool {
        !self.waits() && self.is_as_seen(editor)
    }

    /// Whether the reader decided nothing since this page last saw what is kept.
    fn is_as_seen(self, editor: Editor) -> bool {
        self.proven.with(|proven| match proven {
            Some(proven) => editor.is_mine(&proven.scenario),
            // A first visit leaves no trace until something is decided.
            None => editor.is_mine(&Scenario::default()),
        })
    }

    /// Keeps the reader's work, unless another tab has kept something else meanwhile: then the reader is asked.
    pub fn keep(self, editor: Editor) {
        if self.is_busy.get_value() {
            return;
        }
        if untrack(|| self.is_as_seen(editor)) {
            self.take_back();
            if let Some(Trouble::NotKept(_)) = self.trouble.get_untracked() {
                self.note_there();
            }
        }
        if untrack(|| self.waits() || self.is_kept(editor)) {
            return;
        }
        self.is_busy.set_value(true);
        self.watch();
        load::run(async move {
            let mut misses = 0;
            loop {
                match self.write(editor).await {
                    Step::Done => break,
                    Step::Again => misses = 0,
                    Step::Missed => misses += 1,
                }
                if misses > MOST_MISSES {
                    self.trouble.set(Some(Trouble::NotKept(Fault::Failed)));
                    break;
                }
            }
            self.is_busy.set_value(false);
        });
    }

    /// Says that it is not certain that the work is kept, where that takes longer than people like to wait.
    fn watch(self) {
        let before = self.seen.get_value();
        let look = move || {
            if self.is_busy.get_value() && self.seen.get_value() == before {
                self.trouble.set(Some(Trouble::NotKept(Fault::TooSlow)));
            }
        };
        set_timeout(look, SLOW);
    }

    /// Leaves behind what is not kept yet, because the page goes or may be about to. What it began then would come to nothing.
    ///
    /// Nothing is left of what was deleted elsewhere until the reader says so.
    pub fn leave(self, editor: Editor, goes: bool) {
        let is_cleared = self.trouble.get_untracked() == Some(Trouble::Cleared);
        if is_cleared || untrack(|| self.is_as_seen(editor)) {
            return;
        }
        let text = saved::write(&editor.fund(), &untrack(|| editor.mine()));
        self.leave_behind(editor, &text);
        // What stands in for the database takes it at once.
        if !goes || store::get().is_some_and(|store| store.stands_in()) {
            self.keep(editor);
        }
    }

    fn leave_behind(self, editor: Editor, text: &str) {
        let Some(store) = store::get() else { return };
        let (row, number, page) = (self.row.get_value(), self.number.get_value(), self.page.get_value());
        let (seen, next) = (self.seen.get_value(), self.writing.get_value());
        let after: Vec<&str> = seen.iter().map(|seen| seen.text.as_str()).chain(next.as_deref()).collect();
        let is_left = store.leave(&row, number, &page, editor.changed_at(), &after, text);
        self.has_left.set_value(is_left);
    }

    /// Takes back what was left behind: it is kept, or is not meant any more.
    fn take_back(self) {
        if let (true, Some(store)) = (self.has_left.get_value(), store::get()) {
            store.take_back(&self.row.get_value(), self.number.get_value(), &self.page.get_value());
            self.has_left.set_value(false);
        }
    }

    /// Writes the newest state, and says what is next.
    async fn write(self, editor: Editor) -> Step {
        let Some(store) = store::get().filter(|store| !store.refuses()) else { return Step::Done };
        let (fund, mine) = (editor.fund(), untrack(|| editor.mine()));
        let text = saved::write(&fund, &mine);
        document::hand_over(&text);
        let (row, number, seen) = (self.row.get_value(), self.number.get_value(), self.seen.get_value());
        self.writing.set_value(Some(text.clone()));
        let kept = if seen.as_ref().is_some_and(|seen| seen.text == text) {
            Ok(seen)
        } else {
            store.append(&row, number, seen.as_ref(), &text, Along::default()).await
        };
        match kept {
            Ok(Some(seen)) => {
                self.prove(mine, seen);
                if untrack(|| self.is_kept(editor)) { Step::Done } else { Step::Again }
            }
            Ok(None) => {
                self.look_elsewhere(editor).await;
                if untrack(|| self.waits() || self.is_kept(editor)) { Step::Done } else { Step::Missed }
            }
            Err(fault) => {
                // Should the page go before there is room, this may bring it back.
                self.leave_behind(editor, &text);
                self.trouble.set(Some(Trouble::NotKept(fault)));
                Step::Done
            }
        }
    }

    /// Whether nothing is kept until the reader has chosen.
    pub fn waits(self) -> bool {
        self.trouble.get() == Some(Trouble::Cleared) || self.elsewhere.with(Option::is_some)
    }

    fn prove(self, scenario: Scenario, seen: Seen) {
        let time = document::time_of_day();
        document::note_kept(&time);
        self.seen.set_value(Some(seen));
        self.proven.set(Some(Proven { scenario, time: Some(time) }));
        self.take_back();
        self.note_there();
    }

    /// What is kept is there and can be read.
    fn note_there(self) {
        let trouble = store::get().and_then(|store| store.fault()).map(Trouble::StandIn);
        if self.trouble.with_untracked(|before| *before != trouble) {
            self.trouble.set(trouble);
        }
    }

    /// Looks whether another tab has kept something else than this one has seen.
    pub fn notice_elsewhere(self, editor: Editor) {
        if !self.is_busy.get_value() {
            load::run(async move {
                self.look_elsewhere(editor).await;
                self.keep(editor);
            });
        }
    }

    async fn look_elsewhere(self, editor: Editor) {
        let Some(store) = store::get().filter(|store| !store.refuses()) else { return };
        let there = store.scenario(&self.row.get_value(), self.number.get_value()).await;
        let fund = editor.fund();
        match there {
            Err(fault) => self.trouble.set(Some(Trouble::NotRead(fault))),
            Ok(None) if self.seen.with_value(Option::is_some) => {
                self.elsewhere.set(None);
                self.trouble.set(Some(Trouble::Cleared));
            }
            Ok(None) => self.elsewhere.set(None),
            Ok(Some(Found::Scenario(there))) => {
                let is_known =
                    self.seen.with_value(|seen| seen.as_ref().is_some_and(|seen| seen.text == there.text));
                match read(&fund, &there.text) {
                    Ok(opened) if opened.scenario == untrack(|| editor.mine()) => {
                        self.elsewhere.set(None);
                        self.prove(opened.scenario, there);
                    }
                    // The other tab took its change back: there is nothing to choose between.
                    Ok(opened) if is_known => {
                        self.settle(opened.scenario, there);
                        self.note_there();
                    }
                    Ok(opened) => {
                        self.elsewhere.set(Some(Elsewhere { theirs: opened.scenario, seen: there }));
                        self.note_there();
                    }
                    // The bids are others now, and so are the decisions on them: this page says so, and has nothing of its own
                    // to keep.
                    Err(BadSaved::OtherFigures | BadSaved::OtherWords)
                        if untrack(|| self.is_as_seen(editor)) => {}
                    Err(why) => {
                        let (number, text) = (self.number.get_value(), there.text.clone());
                        let unread = Unread { place: Place::Scenario(number, there), text, why };
                        self.move_on(unread).await;
                    }
                }
            }
            Ok(Some(Found::Unread(there))) => {
                let (text, why) = (there.text.clone(), unusable(there.why));
                let place = Place::Damaged(self.number.get_value(), there);
                self.move_on(Unread { place, text, why }).await;
            }
        }
    }

    /// Settles which of two tabs' work stands here: this scenario counts as seen, and mine may be written over it.
    pub fn settle(self, scenario: Scenario, seen: Seen) {
        self.seen.set_value(Some(seen));
        self.proven.set(Some(Proven { scenario, time: None }));
        if self.elsewhere.with_untracked(Option::is_some) {
            self.elsewhere.set(None);
        }
    }

    /// Keeps the work again that was deleted elsewhere.
    pub fn keep_again(self, editor: Editor) {
        self.seen.set_value(None);
        self.proven.set(None);
        self.trouble.set(None);
        self.keep(editor);
    }

    /// Forgets something that could not be read, because the reader said so. What another tab has put there since is
    /// not what the reader spoke of, and stays.
    pub fn discard(self, unread: &Unread) {
        self.unread.update(|all| all.retain(|one| one != unread));
        let (row, place) = (self.row.get_value(), unread.place.clone());
        load::run(async move {
            let Some(store) = store::get() else { return };
            match place {
                Place::Old(old) => store::Store::discard_old(&old),
                Place::Damaged(number, there) => _ = store.discard(&row, number, &there).await,
                Place::Scenario(number, seen) => _ = store.remove(&row, number, &seen).await,
            }
        });
    }

    /// Forgets another scenario of this round, because the reader said so.
    pub fn remove_beside(self, beside: &Beside) {
        self.beside.update(|all| all.retain(|one| one != beside));
        let (row, number, seen) = (self.row.get_value(), beside.number, beside.seen.clone());
        load::run(async move {
            if let Some(store) = store::get() {
                let _ = store.remove(&row, number, &seen).await;
            }
        });
    }

    /// Listens for the other tabs of this site.
    fn on_change_elsewhere(self, editor: Editor, own: Option<(String, String)>) {
        let Some(store) = store::get() else { return };
        store.on_change_elsewhere(move |key| {
            let is_mine = self.row.with_value(|row| key.is_empty() || key.contains(&format!("/{row}/")));
            if is_mine {
                self.notice_elsewhere(editor);
            }
            if let (Some((name, text)), true) =
                (&own, key.is_empty() || self.row.with_value(|row| row.fund() == key))
            {
                say_bids_changed(name.clone(), text.clone(), key.is_empty());
            }
        });
    }

    /// Leaves what another version of the page wrote where it is, and keeps on in the next free place, at once: the
    /// reader's work stood where that stands now.
    async fn move_on(self, unread: Unread) {
        self.unread.update(|all| {
            all.retain(|one| *one != unread);
            all.push(unread);
        });
        let Some(store) = store::get() else { return };
        let all = store.scenarios(&self.row.get_value()).await;
        match all {
            Ok(all) => {
                self.number.set_value(all.last().map_or(0, |(number, _)| number + 1));
                self.seen.set_value(None);
                self.proven.set(None);
            }
            Err(fault) => self.trouble.set(Some(Trouble::NotKept(fault))),
        }
    }
}

/// What stands in the way, where looking up what is kept had this fault.
fn trouble(fault: Option<Fault>) -> Option<Trouble> {
    match (store::get(), fault) {
        (Some(store), _) if store.refuses() => Some(Trouble::Refused),
        (_, Some(fault)) => Some(Trouble::NotRead(fault)),
        (Some(store), None) => store.fault().map(Trouble::StandIn),
        (None, None) => Some(Trouble::Refused),
    }
}

/// Tells the script outside of the page, which has the words for it, whether the bids on show are changed or removed.
fn say_bids_changed(name: String, text: String, is_all: bool) {
    load::run(async move {
        let Some(store) = store::get() else { return };
        if let Ok(own) = store::rounds::find(&store, &name).await {
            document::note_bids(match own {
                None if is_all => "deleted",
                None => "removed",
                Some(own) if own.text != text => "changed",
                Some(_) => "",
            });
        }
    });
}
