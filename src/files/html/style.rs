//! What a page says of looks: the few declarations that change what a figure means.

use super::element::{Element, Named};
use super::selector::Selector;

/// What is said of an element; `None` where nothing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// That its text is struck through.
    pub struck: Option<bool>,
    /// That its text is raised.
    pub raised: Option<bool>,
    /// That nobody sees it.
    pub hidden: Option<bool>,
}

impl Declared {
    fn over(self, under: Self) -> Self {
        Self {
            struck: self.struck.or(under.struck),
            raised: self.raised.or(under.raised),
            hidden: self.hidden.or(under.hidden),
        }
    }
}

/// The classes of a page, as spreadsheets and word processors write them: `.xl65 { text-decoration:line-through; }`.
#[derive(Default)]
pub struct Styles {
    rules: Vec<Rule>,
    /// Those for elements whatever their class.
    classless: Vec<Rule>,
}

struct Rule {
    selector: Selector,
    said: Declared,
}

/// The most classes that are remembered: a spreadsheet has one for each look of a cell.
const MOST_RULES: usize = 5_000;
/// The most rules for elements whatever their class, each of which is held against every element.
const MOST_CLASSLESS: usize = 100;

impl Styles {
    /// Reads what stands in a `<style>`.
    pub fn read(&mut self, css: &str) {
        let mut rest = css;
        while let Some((selectors, behind)) = rest.split_once('{') {
            let selectors = selectors.rsplit([';', '}']).next().unwrap_or_default();
            let is_at = selectors.trim_start().trim_start_matches("<!--").trim_start().starts_with('@');
            // The rules in it are rules like all others.
            if is_at && holds_on_screen(selectors) {
                rest = behind;
                continue;
            }
            let end = if is_at { block_end(behind) } else { behind.find('}').unwrap_or(behind.len()) };
            let (block, after) = behind.split_at(end);
            let said = declarations(block);
            if !is_at && said != Declared::default() {
                for selector in selectors.split(',').map(without_comments) {
                    // What nobody may see is asked about, so that more may be found than is meant.
                    let rough = || Selector::rough(&selector).filter(|_| said.hidden == Some(true));
                    let selector = Selector::of(&selector).or_else(rough);
                    self.keep(selector.map(|selector| Rule { selector, said }));
                }
            }
            rest = after.strip_prefix('}').unwrap_or(after);
        }
    }

    fn keep(&mut self, rule: Option<Rule>) {
        let Some(rule) = rule else { return };
        let (rules, most) = match rule.selector.has_class() {
            true => (&mut self.rules, MOST_RULES),
            false => (&mut self.classless, MOST_CLASSLESS),
        };
        if rules.len() < most {
            rules.push(rule);
        }
    }

    /// What is said of an element, by its own style and the attribute `hidden` too, where it stands in others.
    pub fn of(&self, around: &[Element], named: Named, style: Option<String>, hidden: bool) -> Declared {
        let by_name = Declared {
            struck: matches!(named.name, "s" | "strike" | "del").then_some(true),
            raised: (named.name == "sup").then_some(true),
            hidden: hidden.then_some(true),
        };
        let classed = self.rules.iter().filter(|_| !named.classes.is_empty());
        let rules = self.classless.iter().chain(classed);
        let meant = rules.filter(|rule| rule.selector.finds(around, named));
        let by_rule = meant.fold(by_name, |under, rule| rule.said.over(under));
        declarations(&style.unwrap_or_default()).over(by_rule)
    }
}

/// Whether a block of rules is one for screens, or for whatever a browser can do.
fn holds_on_screen(at: &str) -> bool {
    let at = at.to_ascii_lowercase();
    let mut words = at.split(|c: char| !c.is_ascii_alphabetic());
    let is_for_screens = at.contains("@media") && words.clone().any(|word| matches!(word, "screen" | "all"));
    // What depends on the width, or on what is not so, may hold or not.
    let depends = words.any(|word| word == "not") || at.contains("@media") && at.contains('(');
    (is_for_screens || at.contains("@supports")) && !depends
}

/// Selectors of spreadsheets stand behind the marks of a comment.
fn without_comments(selector: &str) -> String {
    let behind = selector.rsplit("*/").next().unwrap_or_default();
    behind.trim().trim_start_matches("<!--").trim_start_matches("-->").trim().to_owned()
}

/// Where a block ends that may hold others.
fn block_end(text: &str) -> usize {
    let mut depth = 1_u32;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

fn declarations(block: &str) -> Declared {
    let mut said = Declared::default();
    for declaration in block.split(';') {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let value = value.to_ascii_lowercase();
        let value = value.trim().trim_end_matches("!important").trim_end();
        match property.trim().to_ascii_lowercase().as_str() {
            "text-decoration" | "text-decoration-line" => {
                said.struck = Some(value.split_ascii_whitespace().any(|word| word == "line-through"));
            }
            "vertical-align" if matches!(value, "super" | "sub" | "baseline") => {
                said.raised = Some(value == "super");
            }
            "display" => said.hidden = Some(value == "none" || said.hidden == Some(true)),
            "visibility" if matches!(value, "hidden" | "collapse") => said.hidden = Some(true),
            "opacity" if value.parse() == Ok(0_u8) => said.hidden = Some(true),
            "mso-hide" if value == "all" => said.hidden = Some(true),
            _ => {}
        }
    }
    said
}

/// A whole number as an attribute has it: what stands behind its digits is passed over.
pub fn count(text: &str) -> Option<u32> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.get(..end.min(9))?.parse().ok()
}
