//! A part of the page in a person's hands: pressed, typed into, read.

use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::{Key, TypingData, WebElement};

use crate::page::Page;

const PERSON: &str = include_str!("person.js");

/// A part of the page, found anew each time it is used, since the page may have been drawn again meanwhile.
#[derive(Clone)]
pub struct Part<'page> {
    page: &'page Page,
    path: Vec<Step>,
}

#[derive(Clone)]
struct Step {
    role: &'static str,
    name: String,
}

impl<'page> Part<'page> {
    pub(crate) fn whole(page: &'page Page) -> Part<'page> {
        Part { page, path: Vec::new() }
    }

    /// Chooses a radio button.
    #[track_caller]
    pub fn choose(&self) {
        self.click_until_it_is(true);
    }

    /// Ticks a checkbox that may be ticked already.
    #[track_caller]
    pub fn tick(&self) {
        self.click_until_it_is(true);
    }

    #[track_caller]
    pub fn untick(&self) {
        self.click_until_it_is(false);
    }

    /// Clicks a button or a link.
    #[track_caller]
    pub fn press(&self) {
        self.page.wait_for(format!("to press {}", self.described()), || self.click());
    }

    /// Clicks a button or a link if it is there within a moment; what was found instead.
    pub fn try_press(&self) -> Option<String> {
        self.page.try_for_a_moment(|| self.click())
    }

    /// Types in place of what the field holds, and stays there.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.page.wait_for(format!("to type {text:?} into {}", self.described()), || {
            self.click()?;
            self.ask("select", "")?;
            let keys: TypingData = if text.is_empty() { Key::Delete.into() } else { text.into() };
            self.page.try_run(self.element()?.send_keys(keys))
        });
    }

    /// Puts a text of several lines in place of what the field holds, as pasting does. WebKitGTK's driver types no line breaks.
    #[track_caller]
    pub fn paste_text(&self, text: &str) {
        self.page.wait_for(format!("to paste into {}", self.described()), || self.ask("paste", text));
    }

    /// Types in place of what the field holds, then presses Enter.
    #[track_caller]
    pub fn type_and_enter(&self, text: &str) {
        self.type_text(text);
        self.press_key(Key::Enter);
    }

    /// Types in place of what the field holds, then goes on to the next control.
    #[track_caller]
    pub fn type_and_leave(&self, text: &str) {
        self.type_text(text);
        self.press_key(Key::Tab);
    }

    /// Gives the part the keyboard's focus.
    #[track_caller]
    pub fn focus(&self) {
        self.page.wait_for(format!("to focus {}", self.described()), || self.ask("focus", ""));
    }

    /// Presses a button, once more before anything can have come of it, and again and again until the page is left.
    #[track_caller]
    pub fn press_on(&self) {
        let wanted = format!("to press {} again and again", self.described());
        self.page.wait_for(wanted, || self.ask("press_on", ""));
    }

    /// Presses a key while this part has the focus.
    #[track_caller]
    pub fn press_key(&self, key: Key) {
        self.page.wait_for(format!("to press a key in {}", self.described()), || {
            self.page.try_run(self.element()?.send_keys(key.clone()))
        });
    }

    /// Picks an option from a list, by its first words.
    #[track_caller]
    pub fn pick(&self, label: &str) {
        self.page.wait_for(format!("to pick {label} from {}", self.described()), || {
            self.element()?;
            self.page.try_run(self.as_element(self.ask("option", label)?)?.click())
        });
    }

    /// Gives a file to a file field.
    #[track_caller]
    pub fn bring(&self, file: &Path) {
        self.page.wait_for(format!("to bring a file to {}", self.described()), || {
            self.page.try_run(self.element()?.send_keys(file.display().to_string()))
        });
    }

    /// What a field holds.
    #[track_caller]
    pub fn value(&self) -> String {
        self.read("value", "")
    }

    /// What is tied to the part by `aria-describedby`, such as an error or a hint.
    #[track_caller]
    pub fn description(&self) -> String {
        self.read("description", "")
    }

    #[track_caller]
    pub fn expect_here(&self) {
        self.read("name", "");
    }

    #[track_caller]
    pub fn expect_gone(&self) {
        self.page.wait_for(format!("no {}", self.described()), || match self.ask("name", "") {
            Ok(name) => Err(plain(&name)),
            Err(_) => Ok(()),
        });
    }

    #[track_caller]
    pub fn expect_chosen(&self) {
        self.expect("chosen", "", "chosen", |state| state == "true");
    }

    #[track_caller]
    pub fn expect_not_chosen(&self) {
        self.expect("chosen", "", "not chosen", |state| state == "false");
    }

    #[track_caller]
    pub fn expect_disabled(&self) {
        self.expect("disabled", "", "disabled", |state| state == "true");
    }

    #[track_caller]
    pub fn expect_enabled(&self) {
        self.expect("disabled", "", "enabled", |state| state == "false");
    }

    #[track_caller]
    pub fn expect_invalid(&self) {
        self.expect("invalid", "", "marked as invalid", |state| state == "true");
    }

    #[track_caller]
    pub fn expect_value(&self, wanted: &str) {
        self.expect("value", "", wanted, |value| value == wanted);
    }

    #[track_caller]
    pub fn expect_description(&self, wanted: &str) {
        self.expect("description", "", wanted, |text| text.contains(wanted));
    }

    pub(crate) fn step(mut self, role: &'static str, name: &str) -> Part<'page> {
        self.path.push(Step { role, name: name.to_owned() });
        self
    }

    #[track_caller]
    fn click_until_it_is(&self, wanted: bool) {
        let words = if wanted { "chosen" } else { "not chosen" };
        self.page.wait_for(format!("{} {words}", self.described()), || {
            if self.ask("chosen", "")? != json!(wanted) {
                self.click()?;
            }
            let now = self.ask("chosen", "")?;
            if now == json!(wanted) { Ok(()) } else { Err(format!("it stays {}", plain(&now))) }
        });
    }

    /// A control that lies invisibly under its label is clicked there, as a person would.
    fn click(&self) -> Result<(), String> {
        // Nothing where the click led to another page.
        let clicked = || self.page.evaluate("return window.__clicked ?? null");
        let refused = match self.page.try_run(self.as_element(self.ask("watched", "")?)?.click()) {
            Ok(()) if clicked() == Ok(json!(false)) => "the click missed it".to_owned(),
            Ok(()) => return Ok(()),
            // WebKitGTK's driver complains when what it clicked goes away by that click.
            Err(_) if clicked() == Ok(json!(true)) => return Ok(()),
            Err(refused) => refused,
        };
        let label = self.ask("label", "").map_err(|_| refused)?;
        self.page.try_run(self.as_element(label)?.click())
    }

    /// Brings the part to the middle of the window, clear of headers that stay in place.
    fn element(&self) -> Result<WebElement, String> {
        self.as_element(self.ask("element", "")?)
    }

    fn as_element(&self, found: Value) -> Result<WebElement, String> {
        let handle = self.page.driver().handle().clone();
        WebElement::from_json(found, handle).map_err(|error| error.to_string())
    }

    #[track_caller]
    pub(crate) fn read(&self, verb: &str, argument: &str) -> String {
        plain(&self.wait_to(verb, argument))
    }

    #[track_caller]
    pub(crate) fn wait_to(&self, verb: &str, argument: &str) -> Value {
        let wanted = format!("{verb} {argument} of {}", self.described());
        self.page.wait_for(wanted, || self.ask(verb, argument))
    }

    #[track_caller]
    pub(crate) fn expect(&self, verb: &str, argument: &str, wanted: &str, holds: impl Fn(&str) -> bool) {
        let wanted = format!("{} {verb} {argument}: {wanted}", self.described());
        self.page.wait_for(wanted, || {
            let found = plain(&self.ask(verb, argument)?);
            if holds(&found) { Ok(()) } else { Err(found) }
        });
    }

    fn ask(&self, verb: &str, argument: &str) -> Result<Value, String> {
        let path: Vec<_> =
            self.path.iter().map(|step| json!({ "role": step.role, "name": step.name })).collect();
        let script = format!("{PERSON}\nreturn ask(...arguments);");
        let arguments = vec![json!(path), json!(verb), json!(argument)];
        let answer = self.page.try_run(self.page.driver().execute(script, arguments))?;
        match answer.json() {
            Value::Object(answer) if answer.contains_key("found") => Ok(answer["found"].clone()),
            Value::Object(answer) => Err(answer.get("missing").map(plain).unwrap_or_default()),
            other => Err(other.to_string()),
        }
    }

    fn described(&self) -> String {
        let steps: Vec<_> = self.path.iter().map(|step| format!("{} “{}”", step.role, step.name)).collect();
        if steps.is_empty() { "the page".to_owned() } else { steps.join(" › ") }
    }
}

/// A script's answer in words; the cells of a row are set apart by bars.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join(" | "),
        other => other.to_string(),
    }
}
