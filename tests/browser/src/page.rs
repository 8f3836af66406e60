//! One browser window at a site of its own: going places, waiting, and pressing keys.

use std::cell::RefCell;
use std::fmt::Display;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Key, TypingData, WebDriver, WindowHandle};
use tokio::runtime::Runtime;

use crate::engine::{Driver, Engine};
use crate::left_behind;
use crate::site::Site;

/// How long a person would wait before saying that something does not work.
const PATIENCE: Duration = Duration::from_secs(10);
/// Long enough for a page to come to rest after it was scrolled.
const MOMENT: Duration = Duration::from_secs(3);
const GLANCE: Duration = Duration::from_millis(40);
/// A busy computer may use up all patience in one look, which says nothing about the page yet.
const FEWEST_LOOKS: usize = 5;

/// A window that shows the page. Every method waits for what it needs, and panics in words when it does not come.
pub struct Page {
    pub(crate) site: Site,
    pub(crate) excused: RefCell<Vec<String>>,
    pub(crate) strangers: RefCell<Vec<String>>,
    pub(crate) heard: RefCell<Vec<String>>,
    engine: Engine,
    tabs: RefCell<Vec<WindowHandle>>,
    window: Window,
}

/// A browser window, good for several stories: each has a site of its own, and so storage of its own.
pub(crate) struct Window {
    driver: WebDriver,
    runtime: Runtime,
}

impl Window {
    /// Opens a window with a profile of its own, or with the one in this folder.
    pub fn open(driver: &Driver, profile: Option<&Path>) -> Result<Window, String> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| error.to_string())?;
        let driver = runtime.block_on(driver.session(profile))?;
        Ok(Window { driver, runtime })
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // A browser that has crashed cannot be closed; its driver is killed in the end.
        let _ = self.runtime.block_on(self.driver.clone().quit());
    }
}

impl Page {
    /// Puts `site` before a window as if nobody had used the window yet.
    pub(crate) fn new(engine: Engine, window: Window, site: Site) -> Result<Page, String> {
        let first = window.runtime.block_on(window.driver.window()).map_err(|error| error.to_string())?;
        let (excused, strangers, heard) = Default::default();
        let page = Page { site, excused, strangers, heard, engine, tabs: vec![first].into(), window };
        if engine != Engine::Chromium {
            page.site.listen();
        }
        page.viewport(1280);
        Ok(page)
    }

    /// Leaves the site, and gives the window back with one empty tab for the next story.
    pub(crate) fn leave(self) -> Result<Window, String> {
        self.prefer_nothing()?;
        while self.tabs.borrow().len() > 1 {
            self.close_last_tab()?;
        }
        self.try_run(self.driver().goto("about:blank"))?;
        if self.engine == Engine::Chromium {
            // What is still to be said belongs to this story, not to the next.
            self.try_run(self.driver().browser_log())?;
        }
        Ok(self.window)
    }

    pub(crate) fn driver(&self) -> &WebDriver {
        &self.window.driver
    }

    /// The engine that shows the page, for the few stories that only some can tell.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The site that serves the page, to put other files there or to see what was asked for.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Opens `path` of the site: `""` for the page itself, `"#…"` or `"?…"` for a link to it.
    #[track_caller]
    pub fn open(&self, path: &str) {
        self.open_address(&self.site.address(path));
    }

    /// Opens `path` of the site as somebody else would, whose browser keeps nothing of this story's work.
    #[track_caller]
    pub fn open_elsewhere(&self, path: &str) {
        self.open_address(&self.site.address_elsewhere(path));
    }

    /// Opens a full address, such as a file on disk.
    #[track_caller]
    pub fn open_address(&self, address: &str) {
        self.note_strangers();
        self.run(self.driver().goto(address));
    }

    #[track_caller]
    pub fn reload(&self) {
        self.note_strangers();
        self.run(self.driver().refresh());
    }

    #[track_caller]
    pub fn back(&self) {
        self.run(self.driver().back());
    }

    #[track_caller]
    pub fn forward(&self) {
        self.run(self.driver().forward());
    }

    /// What the address bar shows.
    #[track_caller]
    pub fn address(&self) -> String {
        self.run(self.driver().current_url()).to_string()
    }

    /// Opens `path` in another tab with the same storage, and goes there.
    #[track_caller]
    pub fn open_in_new_tab(&self, path: &str) {
        self.note_strangers();
        let tab = self.run(self.driver().new_tab());
        self.tabs.borrow_mut().push(tab.clone());
        self.run(self.driver().switch_to_window(tab));
        self.open(path);
    }

    /// Closes the tab that is shown and goes to the first of the others.
    #[track_caller]
    pub fn close_tab(&self) {
        self.note_strangers();
        let closed = self.run(self.driver().window());
        self.run(self.driver().close_window());
        self.tabs.borrow_mut().retain(|tab| *tab != closed);
        self.go_to_tab(0);
    }

    fn close_last_tab(&self) -> Result<(), String> {
        let Some(tab) = self.tabs.borrow_mut().pop() else { return Ok(()) };
        let first = self.tabs.borrow()[0].clone();
        self.try_run(self.driver().switch_to_window(tab))?;
        self.try_run(self.driver().close_window())?;
        self.try_run(self.driver().switch_to_window(first))
    }

    /// Goes to a tab, counted from 0 in the order in which they were opened.
    #[track_caller]
    pub fn go_to_tab(&self, index: usize) {
        self.note_strangers();
        let tab = self.tabs.borrow().get(index).cloned();
        let Some(tab) = tab else { panic!("wanted tab {index}, found {}", self.tabs.borrow().len()) };
        self.run(self.driver().switch_to_window(tab));
    }

    /// Waits until the address bar holds `text`; the page may write there a while after a change.
    #[track_caller]
    pub fn expect_address(&self, text: &str) {
        self.wait_for(format!("an address with {text}"), || match self.address() {
            address if address.contains(text) => Ok(()),
            other => Err(other),
        });
    }

    /// Presses keys wherever the focus is.
    #[track_caller]
    pub fn press_keys(&self, keys: impl Into<TypingData>) {
        self.run(self.driver().action_chain().send_keys(keys).perform());
    }

    #[track_caller]
    pub fn press_key(&self, key: Key) {
        self.press_keys(key);
    }

    /// Presses `key` wherever the focus is, while `held` are held down.
    #[track_caller]
    pub fn press_with(&self, held: &[Key], key: impl Into<char>) {
        let key = key.into();
        self.run(async {
            let chain =
                held.iter().fold(self.driver().action_chain(), |chain, held| chain.key_down(held.clone()));
            let chain = chain.key_down(key).key_up(key);
            held.iter().rev().fold(chain, |chain, held| chain.key_up(held.clone())).perform().await
        });
    }

    /// Saves what the window shows, and says where.
    pub fn photograph(&self, name: &str) -> Result<PathBuf, String> {
        let folder = left_behind("browser-failures").map_err(|error| error.to_string())?;
        let file = folder.join(format!("{}.png", name.replace("::", "-")));
        self.try_run(self.driver().screenshot(&file)).map(|()| file)
    }

    /// Looks until `look` finds what is `wanted`; when patience ends, says what it found instead.
    #[track_caller]
    pub fn wait_for<T>(&self, wanted: impl Display, look: impl Fn() -> Result<T, String>) -> T {
        self.wait(PATIENCE, wanted, look)
    }

    /// The same for what takes longer than a person would wait.
    #[track_caller]
    pub fn wait_patiently_for<T>(&self, wanted: impl Display, look: impl Fn() -> Result<T, String>) -> T {
        self.wait(PATIENCE * 12, wanted, look)
    }

    #[track_caller]
    fn wait<T>(&self, patience: Duration, wanted: impl Display, look: impl Fn() -> Result<T, String>) -> T {
        let started = Instant::now();
        let mut looks = 0;
        loop {
            looks += 1;
            match look() {
                Ok(found) => return found,
                Err(found) if started.elapsed() > patience && looks >= FEWEST_LOOKS => {
                    panic!("\n  wanted: {wanted}\n   found: {found}")
                }
                Err(_) => std::thread::sleep(GLANCE),
            }
        }
    }

    /// Looks for a moment until `look` is content, and returns what it found if it was not.
    pub fn try_for_a_moment(&self, look: impl Fn() -> Result<(), String>) -> Option<String> {
        let started = Instant::now();
        loop {
            match look() {
                Ok(()) => return None,
                Err(found) if started.elapsed() > MOMENT => return Some(found),
                Err(_) => std::thread::sleep(GLANCE),
            }
        }
    }

    /// What a piece of JavaScript returns in the page.
    pub fn evaluate(&self, script: &str) -> Result<Value, String> {
        self.try_run(self.driver().execute(script, Vec::new())).map(|result| result.json().clone())
    }

    pub(crate) fn try_run<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> Result<T, String> {
        self.window.runtime.block_on(command).map_err(|error| error.to_string())
    }

    #[track_caller]
    pub(crate) fn run<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> T {
        match self.try_run(command) {
            Ok(value) => value,
            Err(error) => panic!("{} refused: {error}", self.engine),
        }
    }
}
