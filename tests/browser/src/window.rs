//! The window as a thing: how wide it is, which colours it prefers, what comes out on paper.

use std::sync::Arc;

use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::common::print::PrintParameters;

use crate::engine::Engine;
use crate::page::Page;

const HEIGHT: u32 = 900;

/// Null, or in words how much too wide the page is, and which parts reach beyond the window.
const TOO_WIDE: &str = "
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return null;
    const beyond = [...document.body.querySelectorAll('*')]
        .filter((part) => part.getBoundingClientRect().right > page.clientWidth + 1)
        .map((part) => part.localName + (part.classList.length ? '.' + [...part.classList].join('.') : ''));
    return `${page.scrollWidth} pixels of page in ${page.clientWidth}: ${[...new Set(beyond)].slice(0, 12).join(', ')}`";

impl Page {
    /// Makes the window so wide that the page itself has `width` CSS pixels.
    #[track_caller]
    pub fn viewport(&self, width: u32) {
        if self.engine() == Engine::Chromium {
            let size = json!({ "width": width, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": false });
            self.cdp("Emulation.setDeviceMetricsOverride", size);
        } else {
            self.allow_narrow_window();
            self.run(self.driver().set_window_rect(0, 0, width, HEIGHT));
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

    /// Tells the page that the person prefers dark colours; only Chromium can be told while it runs.
    #[track_caller]
    pub fn prefer_dark(&self) {
        let feature = json!({ "name": "prefers-color-scheme", "value": "dark" });
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": [feature] }));
    }

    /// The page on paper, as a PDF document; WebKitGTK's driver cannot print.
    #[track_caller]
    pub fn print(&self) -> Vec<u8> {
        self.run(self.driver().print_page(PrintParameters::default()))
    }

    #[track_caller]
    fn cdp(&self, name: &str, parameters: Value) {
        assert_eq!(self.engine(), Engine::Chromium, "only Chromium understands {name}");
        self.vendor("/goog/cdp/execute", json!({ "cmd": name, "params": parameters }));
    }

    /// Firefox keeps its windows 500 pixels wide or more, by a style of its own that a test may change.
    #[track_caller]
    fn allow_narrow_window(&self) {
        if self.engine() == Engine::Firefox {
            self.vendor("/moz/context", json!({ "context": "chrome" }));
            self.run(self.driver().execute("document.documentElement.style.minWidth = '0'", Vec::new()));
            self.vendor("/moz/context", json!({ "context": "content" }));
        }
    }

    #[track_caller]
    fn vendor(&self, endpoint: &'static str, parameters: Value) {
        let command = Command::ExtensionCommand(Box::new(Vendor { endpoint, parameters }));
        self.run(self.driver().cmd(command));
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
