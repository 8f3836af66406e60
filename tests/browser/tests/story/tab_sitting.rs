//! A sitting in several tabs of one browser, as chance has it: what is done, and what the page called saved on the way.

use std::collections::{BTreeMap, BTreeSet};

use browser_tests::{Key, Look, Page};
use serde_json::Value;
use support::rng::Rng;

use crate::stored::Decided;

/// The bids of the round of 2013–14.
const BIDS: [&str; 13] = ["S1", "D1", "C1", "C2", "W1", "W2", "B1", "B2", "SS1", "SS2", "SS3", "SS4", "SS5"];

/// What is decided in the tab on show, whether that is said to be saved, and which scenario it is; nothing before the board is
/// there.
const LOOK: &str = "
    const rows = [...document.querySelectorAll('tr[aria-labelledby]')];
    const isFunded = (row) => [...row.querySelectorAll('input[type=radio]:checked')]
        .some((radio) => radio.labels[0].textContent.trim().startsWith('In full'));
    if (!rows.length) return null;
    const picker = document.querySelector('.scenario-picker select');
    return {
        decided: rows.filter(isFunded).map((row) => row.querySelector('.ref').textContent),
        saved: document.querySelector('.kept').textContent.startsWith('Saved'),
        scenarios: [...picker?.options ?? []].map((option) => option.label),
        scenario: picker?.selectedOptions[0]?.label ?? 'Scenario 1',
        // A list shows what was picked before it is on the table.
        settled: !picker || [picker.value, null].includes(sessionStorage.getItem('tranche-scenario site-invest-to-save-2013-14')),
    }";

/// A tab that is killed has no last word.
pub const CAN_BE_KILLED: &str =
    "for (const last of ['pagehide', 'visibilitychange', 'beforeunload', 'freeze']) {
        addEventListener(last, (event) => window.isKilled && event.stopImmediatePropagation(), true);
    }";

/// What a person may do next, and how often of a hundred times.
const STEPS: [(usize, Step); 14] = [
    (26, Step::Decide),
    (16, Step::Save),
    (10, Step::GoTo),
    (7, Step::Open),
    (4, Step::Close),
    (5, Step::Kill),
    (6, Step::Switch),
    (4, Step::Copy),
    (4, Step::Rename),
    (5, Step::Delete),
    (4, Step::BringBack),
    (3, Step::Duplicate),
    (3, Step::Reload),
    (3, Step::Undo),
];

#[derive(Clone, Copy, Debug)]
enum Step {
    Decide,
    Save,
    GoTo,
    Open,
    Close,
    Kill,
    Switch,
    Copy,
    Rename,
    Delete,
    BringBack,
    Duplicate,
    Reload,
    Undo,
}

/// What a tab shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Screen {
    Board,
    List,
}

/// What can be seen of a board.
#[derive(Debug)]
struct Seen {
    decided: Decided,
    is_saved: bool,
    scenarios: Vec<String>,
    scenario: String,
    is_settled: bool,
}

/// A sitting, and what is known of it without asking the store.
pub struct Sitting<'page> {
    page: &'page Page,
    chance: Rng,
    most: usize,
    tabs: Vec<Screen>,
    at: usize,
    count: usize,
    /// All that was ever decided: no two steps lead to the same, so that one cannot stand for another.
    made: BTreeSet<Decided>,
    /// What was done, for whoever has to do it again.
    pub steps: Vec<String>,
    /// All that must be there in the end, and after which step it was promised.
    pub promised: BTreeMap<Decided, String>,
}

impl<'page> Sitting<'page> {
    /// Begins on an empty board, in the one tab that there is.
    pub fn begin(page: &'page Page, seed: u64) -> Self {
        let mut chance = Rng::new(seed);
        let most = 2 + chance.below(2);
        let sitting = Self {
            page,
            chance,
            most,
            tabs: vec![Screen::Board],
            at: 0,
            count: 0,
            made: BTreeSet::from([Decided::new()]),
            steps: Vec::new(),
            promised: BTreeMap::new(),
        };
        page.open("");
        sitting.wait_for_board();
        sitting
    }

    /// Does so many things.
    pub fn go_on(&mut self, steps: usize) {
        for _ in 0..steps {
            let step = self.next();
            self.take(step);
        }
    }

    /// Leaves all tabs in peace but the first, which stays.
    pub fn end(&mut self) {
        for tab in (1..self.tabs.len()).rev() {
            self.page.go_to_tab(tab);
            self.at = tab;
            self.note();
            self.page.close_tab();
            self.tabs.truncate(tab);
        }
        self.page.go_to_tab(0);
        self.at = 0;
        self.note();
        if self.tabs[0] == Screen::Board {
            self.promise_last();
        }
    }

    fn next(&mut self) -> Step {
        let mut at = self.chance.below(100);
        for (often, step) in STEPS {
            if at < often {
                return step;
            }
            at -= often;
        }
        unreachable!("they are a hundred")
    }

    fn take(&mut self, step: Step) {
        self.count += 1;
        self.steps.push(format!("{}. {step:?} in tab {} of {:?}", self.count, self.at, self.tabs));
        match step {
            Step::Decide => self.decide(),
            Step::Save => self.save(),
            Step::GoTo => self.go_to(),
            Step::Open => self.open(),
            Step::Close => self.close(false),
            Step::Kill => self.close(true),
            Step::Switch => self.switch(),
            Step::Copy => self.copy(),
            Step::Rename => self.rename(),
            Step::Delete => _ = self.on_list("Delete"),
            Step::BringBack => _ = self.on_list("Bring back"),
            Step::Duplicate => _ = self.on_list("Duplicate"),
            Step::Reload => self.reload(),
            Step::Undo => self.undo(),
        }
        self.note();
    }

    fn add(&mut self, what: &str) {
        if let Some(last) = self.steps.last_mut() {
            last.push_str(what);
        }
    }

    fn look(&self) -> Option<Seen> {
        let found = self.page.evaluate(LOOK).unwrap_or_default();
        let texts = |name: &str| {
            let all = found[name].as_array().into_iter().flatten();
            all.filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
        };
        found.is_object().then(|| Seen {
            decided: texts("decided").into_iter().collect(),
            is_saved: found["saved"] == true,
            scenarios: texts("scenarios"),
            scenario: found["scenario"].as_str().unwrap_or_default().to_owned(),
            is_settled: found["settled"] == true,
        })
    }

    /// What the board says it has saved must be there from now on, and what it shows was decided by somebody.
    fn note(&mut self) {
        if self.tabs[self.at] == Screen::List {
            return;
        }
        let Some(seen) = self.look() else { return };
        assert!(self.made.contains(&seen.decided), "nobody has decided {:?}", seen.decided);
        if seen.is_saved {
            self.promise(seen.decided, "saved");
        }
    }

    fn promise(&mut self, decided: Decided, why: &str) {
        if !decided.is_empty() {
            let step = format!("{why} at step {}", self.count);
            self.promised.entry(decided).or_insert(step);
        }
    }

    fn wait_for_board(&self) {
        self.page.wait_for("the board", || {
            let is_ready = "return document.documentElement.dataset.ready !== undefined";
            match self.page.evaluate(is_ready)? == true && self.look().is_some() {
                true => Ok(()),
                false => Err(self.page.text()),
            }
        });
    }

    /// Has the board in the tab on show.
    fn board(&mut self) -> Seen {
        if self.tabs[self.at] == Screen::List {
            self.page.open("");
            self.tabs[self.at] = Screen::Board;
            self.wait_for_board();
            self.note();
        }
        self.page.wait_for("the board", || self.look().ok_or_else(|| self.page.text()))
    }

    /// Has the list of scenarios in the tab on show. Whatever was decided last has to outlive that.
    fn list(&mut self) {
        if self.tabs[self.at] == Screen::Board {
            self.promise_last();
            self.page.open("?do=scenarios");
            self.tabs[self.at] = Screen::List;
        }
        self.page.heading("All scenarios").expect_here();
    }

    /// A page that is left in peace takes what it shows with it, saved or not.
    fn promise_last(&mut self) {
        if let Some(seen) = self.look() {
            self.promise(seen.decided, "left");
        }
    }

    fn decide(&mut self) {
        let seen = self.board();
        let mut wanted = seen.decided.clone();
        let mut bid = BIDS[0];
        for _ in 0..50 {
            bid = self.chance.pick(&BIDS);
            wanted.clone_from(&seen.decided);
            if !wanted.remove(bid) {
                wanted.insert(bid.to_owned());
            }
            if !self.made.contains(&wanted) {
                break;
            }
        }
        let way = if wanted.contains(bid) { "In full" } else { "Not decided" };
        self.add(&format!(": {bid} {way}"));
        self.made.insert(wanted.clone());
        self.page.group(bid).radio(way).choose();
        self.expect_decided(&wanted);
    }

    fn expect_decided(&self, wanted: &Decided) {
        self.page.wait_for(format!("{wanted:?} on the board"), || match self.look() {
            Some(seen) if seen.decided == *wanted => Ok(()),
            seen => Err(format!("{seen:?}")),
        });
    }

    fn save(&mut self) {
        if self.board().decided.is_empty() && self.promised.is_empty() {
            return;
        }
        self.page.wait_for("“Saved” with a time, or nothing to save", || match self.look() {
            Some(seen) if seen.is_saved => Ok(()),
            _ if !self.page.text().contains("Saving…") => Ok(()),
            _ => Err(self.page.text()),
        });
    }

    fn go_to(&mut self) {
        self.at = self.chance.below(self.tabs.len());
        self.page.go_to_tab(self.at);
        self.add(&format!(": tab {}", self.at));
    }

    fn open(&mut self) {
        if self.tabs.len() < self.most {
            self.page.open_in_new_tab("");
            self.tabs.push(Screen::Board);
            self.at = self.tabs.len() - 1;
            self.wait_for_board();
        } else {
            self.go_to();
        }
    }

    fn close(&mut self, is_killed: bool) {
        if self.tabs.len() == 1 {
            self.open();
            self.note();
            self.at = 0;
            self.page.go_to_tab(0);
            self.note();
        }
        if is_killed {
            self.page.evaluate("window.isKilled = true").unwrap();
        }
        self.page.close_tab();
        self.tabs.remove(self.at);
        self.at = 0;
    }

    fn switch(&mut self) {
        let seen = self.board();
        let is_single = |title: &&String| seen.scenarios.iter().filter(|one| one == title).count() == 1;
        let others: Vec<&String> =
            seen.scenarios.iter().filter(is_single).filter(|one| **one != seen.scenario).collect();
        if others.is_empty() {
            return;
        }
        let title = self.chance.pick(&others).clone();
        self.add(&format!(": {title}"));
        self.page.field("Scenario").pick(&title);
        self.page.wait_for(format!("“{title}” on the table"), || match self.look() {
            Some(now) if now.is_settled && now.scenario == title => Ok(()),
            now => Err(format!("{now:?}")),
        });
        // What was decided before is kept first.
        self.promise(seen.decided, "switched away from");
    }

    fn copy(&mut self) {
        let seen = self.board();
        // Where nothing is decided the copy may be the only scenario, and nobody sees what it is called.
        if seen.decided.is_empty() {
            return;
        }
        self.page.menu("Copy into a new scenario").press();
        let is_copy = |now: &Seen| now.scenario.starts_with("Copy of ") && now.scenario != seen.scenario;
        self.page.wait_for("a copy on the table", || match self.look() {
            Some(now) if is_copy(&now) && now.decided == seen.decided => Ok(()),
            now => Err(format!("{now:?}")),
        });
        self.promise(seen.decided, "copied");
    }

    fn reload(&mut self) {
        if self.tabs[self.at] == Screen::List {
            return self.page.reload();
        }
        self.promise_last();
        self.page.reload();
        self.wait_for_board();
    }

    fn undo(&mut self) {
        self.board();
        self.page.button("Undo").press();
        // It may lead to another scenario, which takes a moment.
        self.page.wait_for("rest after Undo", || {
            let looks: Vec<_> = (0..6).map(|_| self.look().map(|seen| seen.decided)).collect();
            if looks.iter().all(|one| *one == looks[0]) { Ok(()) } else { Err(format!("{looks:?}")) }
        });
    }

    /// Presses one of the buttons that each scenario of the list has; what becomes of it is seen when the next one looks.
    fn on_list(&mut self, label: &str) -> bool {
        self.list();
        let beginning = format!("{label}: ");
        let names = self.page.names("button");
        let mut titles: Vec<&str> = names.iter().filter_map(|name| name.strip_prefix(&beginning)).collect();
        titles.sort_unstable();
        let is_single = |title: &&&str| titles.iter().filter(|one| one == title).count() == 1;
        let single: Vec<&str> = titles.iter().filter(is_single).copied().collect();
        if single.is_empty() {
            return false;
        }
        let title = self.chance.pick(&single).to_owned();
        self.add(&format!(": {title}"));
        // What the press before this one takes away may have been on show still.
        let is_gone = self.page.button(&format!("{beginning}{title}")).try_press().is_some();
        if is_gone {
            self.add(" (gone)");
        }
        !is_gone
    }

    fn rename(&mut self) {
        if !self.on_list("Rename") {
            return;
        }
        let title = format!("Plan {}", self.count);
        let is_open = self.page.try_for_a_moment(|| {
            let fields = self.page.names("field");
            if fields.iter().any(|field| field == "Title") { Ok(()) } else { Err(fields.join(", ")) }
        });
        // What was deleted meanwhile is not renamed.
        if is_open.is_none() {
            self.page.field("Title").type_text(&title);
            self.page.press_key(Key::Enter);
            self.page.wait_for("the new title, or that another tab was faster", || {
                let text = self.page.text();
                let is_done = text.contains(&title) || text.contains("Another tab has changed it");
                if is_done { Ok(()) } else { Err(text) }
            });
        }
    }
}
