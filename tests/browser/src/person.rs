//! What a person does with the page: finds parts by what they are and are called, uses them, reads them.

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

/// Where one can look for parts: the whole page, or a part of it.
///
/// A name is matched exactly, or else as the first words of one: `"B1"` finds “B1 Night shelter”, never “B12”.
pub trait Look {
    /// The place itself, as a part.
    fn here(&self) -> Part<'_>;

    /// A fieldset, section, article, details or anything with the role of a group, by its legend, label or heading.
    fn group(&self, name: &str) -> Part<'_> {
        self.here().step("group", name)
    }

    fn radio(&self, label: &str) -> Part<'_> {
        self.here().step("radio", label)
    }

    fn checkbox(&self, label: &str) -> Part<'_> {
        self.here().step("checkbox", label)
    }

    /// Something to type into or pick from.
    fn field(&self, label: &str) -> Part<'_> {
        self.here().step("field", label)
    }

    fn button(&self, name: &str) -> Part<'_> {
        self.here().step("button", name)
    }

    fn link(&self, name: &str) -> Part<'_> {
        self.here().step("link", name)
    }

    fn heading(&self, text: &str) -> Part<'_> {
        self.here().step("heading", text)
    }

    /// An open dialog.
    fn dialog(&self, name: &str) -> Part<'_> {
        self.here().step("dialog", name)
    }

    fn table(&self, caption: &str) -> Part<'_> {
        self.here().step("table", caption)
    }

    /// All that can be read here, on one line.
    #[track_caller]
    fn text(&self) -> String {
        self.here().read("text", "")
    }

    /// The figure beside `term`: the text of the `dd` that belongs to that `dt`.
    #[track_caller]
    fn figure(&self, term: &str) -> String {
        self.here().read("figure", term)
    }

    /// What the live regions say at the moment.
    #[track_caller]
    fn status(&self) -> String {
        self.here().read("status", "")
    }

    /// The names of all parts of a role, such as `"radio"`, in the page's order.
    #[track_caller]
    fn names(&self, role: &str) -> Vec<String> {
        let names = self.here().wait_to("names", role);
        names.as_array().into_iter().flatten().map(plain).collect()
    }

    #[track_caller]
    fn expect_text(&self, wanted: &str) {
        self.here().expect("text", "", wanted, |text| text.contains(wanted));
    }

    #[track_caller]
    fn expect_no_text(&self, unwanted: &str) {
        let wanted = format!("nothing like {unwanted}");
        self.here().expect("text", "", &wanted, |text| !text.contains(unwanted));
    }

    #[track_caller]
    fn expect_figure(&self, term: &str, wanted: &str) {
        self.here().expect("figure", term, wanted, |text| text == wanted);
    }

    #[track_caller]
    fn expect_status(&self, wanted: &str) {
        self.here().expect("status", "", wanted, |text| text.contains(wanted));
    }
}

impl Look for Page {
    fn here(&self) -> Part<'_> {
        Part { page: self, path: Vec::new() }
    }
}

impl Look for Part<'_> {
    fn here(&self) -> Part<'_> {
        self.clone()
    }
}

impl Page {
    /// The cells of a row, without its header.
    #[track_caller]
    pub fn table_row(&self, caption: &str, row_header: &str) -> Vec<String> {
        let cells = self.table(caption).wait_to("row", row_header);
        cells.as_array().into_iter().flatten().map(plain).collect()
    }

    #[track_caller]
    pub fn expect_table_row(&self, caption: &str, row_header: &str, wanted: &[&str]) {
        self.table(caption).expect("row", row_header, &wanted.join(" | "), |row| row == wanted.join(" | "));
    }

    /// The name of the part that has the keyboard's focus.
    #[track_caller]
    pub fn focused(&self) -> String {
        self.here().read("focused", "")
    }

    #[track_caller]
    pub fn expect_focused(&self, wanted: &str) {
        self.here().expect("focused", "", wanted, |name| name == wanted);
    }
}

impl<'page> Part<'page> {
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

    /// Presses a key while this part has the focus.
    #[track_caller]
    pub fn press_key(&self, key: Key) {
        self.page.wait_for(format!("to press a key in {}", self.described()), || {
            self.page.try_run(self.element()?.send_keys(key.clone()))
        });
    }

    /// Picks the option that begins with `label` from a list.
    #[track_caller]
    pub fn pick(&self, label: &str) {
        self.page.wait_for(format!("to pick {label} from {}", self.described()), || {
            let list = self.element()?;
            self.page.try_run(list.send_keys(label))?;
            match self.ask("value", "")? {
                value if plain(&value).starts_with(label) => Ok(()),
                other => Err(plain(&other)),
            }
        });
    }

    /// Gives a file to a file field.
    #[track_caller]
    pub fn bring(&self, file: &std::path::Path) {
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

    fn step(mut self, role: &'static str, name: &str) -> Part<'page> {
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
        let refused = match self.page.try_run(self.element()?.click()) {
            Ok(()) => return Ok(()),
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
        let handle = self.page.driver.handle().clone();
        WebElement::from_json(found, handle).map_err(|error| error.to_string())
    }

    #[track_caller]
    fn read(&self, verb: &str, argument: &str) -> String {
        plain(&self.wait_to(verb, argument))
    }

    #[track_caller]
    fn wait_to(&self, verb: &str, argument: &str) -> Value {
        let wanted = format!("{verb} {argument} of {}", self.described());
        self.page.wait_for(wanted, || self.ask(verb, argument))
    }

    #[track_caller]
    fn expect(&self, verb: &str, argument: &str, wanted: &str, holds: impl Fn(&str) -> bool) {
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
        let answer = self.page.try_run(self.page.driver.execute(script, arguments))?;
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
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join(" | "),
        other => other.to_string(),
    }
}
