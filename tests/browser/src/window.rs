//! The window as a thing: how wide it is, which colours it prefers, what comes out on paper.

use std::sync::Arc;

use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::common::print::PrintParameters;

use crate::engine::Engine;
use crate::page::Page;

/// High enough to read, low enough to fit on the screen.
const HEIGHT: u32 = 900;

/// Null, or in words how much too wide the page is, and which parts reach beyond the window: also those that are cut
/// there, unless they lie in something that scrolls by itself.
const TOO_WIDE: &str = "
    const page = document.documentElement;
    const scrolls = (part) => part && (/auto|scroll/.test(getComputedStyle(part).overflowX) || scrolls(part.parentElement));
    const beyond = [...document.body.querySelectorAll('*')]
        .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > page.clientWidth + 1)
        .filter((part) => !scrolls(part.parentElement))
        .map((part) => part.localName + (part.classList.length ? '.' + [...part.classList].join('.') : ''));
    if (page.scrollWidth <= page.clientWidth && !beyond.length) return null;
    return `${page.scrollWidth} pixels of page in ${page.clientWidth}: ${[...new Set(beyond)].slice(0, 12).join(', ')}`";

impl Page {
    /// Makes the window so wide that the page itself has `width` CSS pixels.
    #[track_caller]
    pub fn viewport(&self, width: u32) {
        self.resize(width, HEIGHT);
    }

    /// Makes the window so wide and high that the page itself has so many CSS pixels.
    #[track_caller]
    pub fn viewport_of(&self, width: u32, height: u32) {
        self.resize(width, height);
        self.wait_for(format!("a page {height} pixels high"), || {
            let found = self.evaluate("return [innerHeight, outerHeight - innerHeight]")?;
            if found[0] == json!(height) {
                return Ok(());
            }
            // The browser's own bars take some of the window.
            let bars = found[1].as_u64().and_then(|bars| u32::try_from(bars).ok());
            if self.engine() != Engine::Chromium {
                self.try_run(self.driver().set_window_rect(0, 0, width, height + bars.unwrap_or(0)))?;
            }
            Err(found.to_string())
        });
    }

    #[track_caller]
    fn resize(&self, width: u32, height: u32) {
        if self.engine() == Engine::Chromium {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.cdp("Emulation.setDeviceMetricsOverride", size);
        } else {
            self.allow_narrow_window();
            self.run(self.driver().set_window_rect(0, 0, width, height));
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
        self.wait_for("a page no wider than the window", || match self.evaluate(TOO_WIDE)? {
            Value::Null => Ok(()),
            found => Err(found.as_str().unwrap_or_default().to_owned()),
        });
    }

    /// Tells the page that the person prefers dark colours, and says whether it can be told: WebKitGTK asks its desktop.
    #[track_caller]
    pub fn prefer_dark(&self) -> bool {
        let feature = json!({ "name": "prefers-color-scheme", "value": "dark" });
        let told = self.prefer(json!({ "features": [feature] }), "c.prefersColorSchemeOverride = 'dark'");
        if let Err(refused) = &told {
            panic!("{} stays light: {refused}", self.engine());
        }
        self.engine() != Engine::WebKit
    }

    /// Shows the page as it is on paper, and says whether that is possible: WebKitGTK's driver cannot.
    #[track_caller]
    pub fn prefer_paper(&self) -> bool {
        if let Err(refused) = self.prefer(json!({ "media": "print" }), "c.mediumOverride = 'print'") {
            panic!("{} stays on screen: {refused}", self.engine());
        }
        self.engine() != Engine::WebKit
    }

    /// Takes back what `prefer_dark` and `prefer_paper` said.
    pub(crate) fn prefer_nothing(&self) -> Result<(), String> {
        let firefox = "c.prefersColorSchemeOverride = 'none'; c.mediumOverride = ''";
        self.prefer(json!({ "media": "", "features": [] }), firefox)
    }

    /// Chromium is told through its debugging protocol, Firefox through `c`, the browsing context on show.
    fn prefer(&self, chromium: Value, firefox: &str) -> Result<(), String> {
        match self.engine() {
            Engine::Chromium => self.try_cdp("Emulation.setEmulatedMedia", chromium),
            Engine::Firefox => self
                .in_firefox_itself(&format!("const c = gBrowser.selectedBrowser.browsingContext; {firefox}")),
            Engine::WebKit => Ok(()),
        }
    }

    /// The page on paper, as a PDF document; WebKitGTK's driver cannot print.
    #[track_caller]
    pub fn print(&self) -> Vec<u8> {
        self.run(self.driver().print_page(PrintParameters::default()))
    }

    /// Makes Chromium's line and processor slow, runs this in each page before all else, and keeps no file for the next visit.
    #[track_caller]
    pub fn slow_down(&self, line: Line, processor: u32, first: &str) {
        let Line { bytes_a_second, latency } = line;
        let line = json!({
            "offline": false, "latency": latency, "downloadThroughput": bytes_a_second, "uploadThroughput": bytes_a_second,
        });
        self.cdp("Network.enable", json!({}));
        self.cdp("Network.setCacheDisabled", json!({ "cacheDisabled": true }));
        self.cdp("Network.emulateNetworkConditions", line);
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": processor }));
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": first }));
    }

    /// Has Chromium forget what the site keeps in it.
    #[track_caller]
    pub fn forget_all(&self) {
        let all = json!({ "origin": self.site().origin(), "storageTypes": "all" });
        self.cdp("Storage.clearDataForOrigin", all);
    }

    #[track_caller]
    fn cdp(&self, name: &str, parameters: Value) {
        assert_eq!(self.engine(), Engine::Chromium, "only Chromium understands {name}");
        if let Err(refused) = self.try_cdp(name, parameters) {
            panic!("chromium refused {name}: {refused}");
        }
    }

    fn try_cdp(&self, name: &str, parameters: Value) -> Result<(), String> {
        self.vendor("/goog/cdp/execute", json!({ "cmd": name, "params": parameters }))
    }

    /// Firefox keeps its windows 500 pixels wide or more, by a style of its own that a test may change.
    #[track_caller]
    fn allow_narrow_window(&self) {
        if self.engine() == Engine::Firefox {
            let style = "document.documentElement.style.minWidth = '0'; document.documentElement.style.minHeight = '0'";
            if let Err(refused) = self.in_firefox_itself(style) {
                panic!("firefox stays wide: {refused}");
            }
        }
    }

    /// Runs a script in the browser's own window, around the page.
    fn in_firefox_itself(&self, script: &str) -> Result<(), String> {
        self.vendor("/moz/context", json!({ "context": "chrome" }))?;
        let done = self.try_run(self.driver().execute(script, Vec::new()));
        self.vendor("/moz/context", json!({ "context": "content" }))?;
        done.map(drop)
    }

    fn vendor(&self, endpoint: &'static str, parameters: Value) -> Result<(), String> {
        let command = Command::ExtensionCommand(Box::new(Vendor { endpoint, parameters }));
        self.try_run(self.driver().cmd(command)).map(drop)
    }
}

/// How slow a line is; `latency` in milliseconds.
#[derive(Clone, Copy)]
pub struct Line {
    pub bytes_a_second: u32,
    pub latency: u32,
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
