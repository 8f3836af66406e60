//! One browser window at a site of its own: going places, waiting, sizes, keys and paper.

use std::cell::RefCell;
use std::fmt::Display;
use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::common::print::PrintParameters;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Key, TypingData, WebDriver};
use tokio::runtime::Runtime;

use crate::engine::{Driver, Engine};
use crate::left_behind;
use crate::site::Site;

/// How long a person would wait before saying that something does not work.
const PATIENCE: Duration = Duration::from_secs(10);
const GLANCE: Duration = Duration::from_millis(40);
const HEIGHT: u32 = 900;

/// A window that shows the page. Every method waits for what it needs, and panics in words when it does not come.
pub struct Page {
    pub(crate) driver: WebDriver,
    pub(crate) site: Site,
    pub(crate) excused: RefCell<Vec<String>>,
    pub(crate) strangers: RefCell<Vec<String>>,
    engine: Engine,
    runtime: Runtime,
}

impl Page {
    /// Opens an empty window for `site`.
    pub(crate) fn new(engine: Engine, driver: &Driver, site: Site) -> Result<Page, String> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| error.to_string())?;
        let driver = runtime.block_on(driver.session())?;
        let (excused, strangers) = Default::default();
        let page = Page { driver, site, excused, strangers, engine, runtime };
        if engine != Engine::Chromium {
            page.site.listen();
        }
        page.viewport(1280);
        Ok(page)
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

    /// Opens a full address, such as a file on disk.
    #[track_caller]
    pub fn open_address(&self, address: &str) {
        self.note_strangers();
        self.run(self.driver.goto(address));
    }

    #[track_caller]
    pub fn reload(&self) {
        self.note_strangers();
        self.run(self.driver.refresh());
    }

    #[track_caller]
    pub fn back(&self) {
        self.run(self.driver.back());
    }

    /// What the address bar shows.
    #[track_caller]
    pub fn address(&self) -> String {
        self.run(self.driver.current_url()).to_string()
    }

    /// Opens `path` in a second tab with the same storage, and goes there.
    #[track_caller]
    pub fn open_in_new_tab(&self, path: &str) {
        let tab = self.run(self.driver.new_tab());
        self.run(self.driver.switch_to_window(tab));
        self.open(path);
    }

    /// Goes to a tab, counted from 0 in the order in which they were opened.
    #[track_caller]
    pub fn go_to_tab(&self, index: usize) {
        self.note_strangers();
        let mut tabs = self.run(self.driver.windows());
        assert!(index < tabs.len(), "wanted tab {index}, found {} tabs", tabs.len());
        self.run(self.driver.switch_to_window(tabs.swap_remove(index)));
    }

    /// Presses keys wherever the focus is.
    #[track_caller]
    pub fn press_keys(&self, keys: impl Into<TypingData>) {
        self.run(self.driver.action_chain().send_keys(keys).perform());
    }

    #[track_caller]
    pub fn press_key(&self, key: Key) {
        self.press_keys(key);
    }

    /// Makes the window so wide that the page itself has `width` CSS pixels.
    #[track_caller]
    pub fn viewport(&self, width: u32) {
        if self.engine == Engine::Chromium {
            let size = json!({ "width": width, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": false });
            self.cdp("Emulation.setDeviceMetricsOverride", size);
        } else {
            self.allow_narrow_window();
            self.run(self.driver.set_window_rect(0, 0, width, HEIGHT));
        }
        self.wait_for(format!("a page {width} pixels wide"), || {
            let found = self.evaluate("return document.documentElement.clientWidth || innerWidth")?;
            let scrollbar = self.evaluate("return innerWidth - document.documentElement.clientWidth")?;
            let total = found.as_u64().zip(scrollbar.as_u64()).map(|(page, bar)| page + bar);
            if total == Some(u64::from(width)) { Ok(()) } else { Err(format!("{found} + {scrollbar}")) }
        });
    }

    /// Fails if the page is wider than the window, so that a person would have to scroll sideways to read.
    #[track_caller]
    pub fn expect_no_sideways_scrolling(&self) {
        let widths = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
        self.wait_for("a page no wider than the window", || match self.evaluate(widths)?.as_i64() {
            Some(..=0) => Ok(()),
            other => Err(format!("{} pixels too wide", other.unwrap_or_default())),
        });
    }

    /// Tells the page that the person prefers dark colours; only Chromium can be told while it runs.
    #[track_caller]
    pub fn prefer_dark(&self) {
        let feature = json!({ "name": "prefers-color-scheme", "value": "dark" });
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": [feature] }));
    }

    /// The page on paper, as a PDF document; WebKitGTK's driver cannot print.
    #[track_caller]
    pub fn print(&self) -> Vec<u8> {
        self.run(self.driver.print_page(PrintParameters::default()))
    }

    /// Saves what the window shows, and says where.
    pub fn photograph(&self, name: &str) -> Result<PathBuf, String> {
        let folder = left_behind("browser-failures").map_err(|error| error.to_string())?;
        let file = folder.join(format!("{}.png", name.replace("::", "-")));
        let saved = self.runtime.block_on(self.driver.screenshot(&file));
        saved.map(|()| file).map_err(|error| error.to_string())
    }

    /// Looks until `look` finds what is `wanted`; when patience ends, says what it found instead.
    #[track_caller]
    pub fn wait_for<T>(&self, wanted: impl Display, look: impl Fn() -> Result<T, String>) -> T {
        let started = Instant::now();
        loop {
            match look() {
                Ok(found) => return found,
                Err(found) if started.elapsed() > PATIENCE => {
                    panic!("\n  wanted: {wanted}\n   found: {found}")
                }
                Err(_) => std::thread::sleep(GLANCE),
            }
        }
    }

    /// What a piece of JavaScript returns in the page.
    pub fn evaluate(&self, script: &str) -> Result<Value, String> {
        self.try_run(self.driver.execute(script, Vec::new())).map(|result| result.json().clone())
    }

    pub(crate) fn try_run<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> Result<T, String> {
        self.runtime.block_on(command).map_err(|error| error.to_string())
    }

    #[track_caller]
    pub(crate) fn run<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> T {
        match self.try_run(command) {
            Ok(value) => value,
            Err(error) => panic!("{} refused: {error}", self.engine),
        }
    }

    #[track_caller]
    fn cdp(&self, name: &str, parameters: Value) {
        assert_eq!(self.engine, Engine::Chromium, "only Chromium understands {name}");
        self.vendor("/goog/cdp/execute", json!({ "cmd": name, "params": parameters }));
    }

    /// Firefox keeps its windows 500 pixels wide or more, by a style of its own that a test may change.
    #[track_caller]
    fn allow_narrow_window(&self) {
        if self.engine == Engine::Firefox {
            self.vendor("/moz/context", json!({ "context": "chrome" }));
            self.run(self.driver.execute("document.documentElement.style.minWidth = '0'", Vec::new()));
            self.vendor("/moz/context", json!({ "context": "content" }));
        }
    }

    #[track_caller]
    fn vendor(&self, endpoint: &'static str, parameters: Value) {
        let command = Command::ExtensionCommand(Box::new(Vendor { endpoint, parameters }));
        self.run(self.driver.cmd(command));
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // A browser that has crashed cannot be closed; its driver is killed in the end.
        let _ = self.runtime.block_on(self.driver.clone().quit());
    }
}

/// A command that only one browser's driver knows.
#[derive(Debug)]
struct Vendor {
    endpoint: &'static str,
    parameters: Value,
}

impl ExtensionCommand for Vendor {
    fn parameters_json(&self) -> Option<Value> {
        Some(self.parameters.clone())
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        self.endpoint.into()
    }
}
