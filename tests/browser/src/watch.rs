//! What no story asks for and every story must not have: complaints on the console, and requests to strangers.

use serde_json::Value;

use crate::engine::Engine;
use crate::page::Page;
use crate::site::SUB_PATH;

const STRANGERS: &str = "
    return performance.getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((name) => /^(https?|wss?|ftp):/.test(name) && new URL(name).origin !== location.origin)";

impl Page {
    /// Lets the story pass although something that contains `text` is complained of.
    pub fn excuse(&self, text: &str) {
        self.excused.borrow_mut().push(text.to_owned());
    }

    /// All that went wrong behind the story's back.
    pub(crate) fn troubles(&self) -> Result<Vec<String>, String> {
        self.note_strangers();
        let mut troubles = self.console()?;
        troubles.extend(self.site_troubles());
        troubles.extend(self.strangers.borrow().iter().map(|name| format!("asked a stranger: {name}")));
        troubles.retain(|trouble| !self.excused.borrow().iter().any(|text| trouble.contains(text)));
        Ok(troubles)
    }

    /// The list of requests is lost when a page is left, and a tab in the background is not heard: both are read before.
    pub(crate) fn note_strangers(&self) {
        let heard = self.evaluate("return window.__heard?.splice(0) ?? []").unwrap_or_default();
        self.heard
            .borrow_mut()
            .extend(heard.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
        // An empty window has no such list, and then there is nothing to note.
        let names = self.evaluate(STRANGERS).unwrap_or_default();
        self.strangers.borrow_mut().extend(names.as_array().into_iter().flatten().map(Value::to_string));
    }

    /// Chromium's driver tells of everything, even what no script can hear; in the others a script listens.
    fn console(&self) -> Result<Vec<String>, String> {
        if self.engine() == Engine::Chromium {
            let entries = self.try_run(self.driver().browser_log())?.into_iter();
            let loud = entries.filter(|entry| ["SEVERE", "WARNING"].contains(&entry.level.as_str()));
            return Ok(loud.map(|entry| format!("{}: {}", entry.level, entry.message)).collect());
        }
        Ok(self.site.heard().into_iter().chain(self.heard.take()).collect())
    }

    fn site_troubles(&self) -> Vec<String> {
        let strayed = |path: &str| !path.starts_with(SUB_PATH) && path != "/favicon.ico";
        let answers = self.site.answers().into_iter();
        let bad = answers.filter(|answer| answer.status >= 400 || strayed(&answer.path));
        bad.map(|answer| format!("asked the site for {}: {}", answer.path, answer.status)).collect()
    }
}
