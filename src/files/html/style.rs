//! What a page says of looks: the few declarations that change what a figure means.

use super::element::Element;

/// What is said of an element; `None` where nothing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// That its text is struck through.
    pub struck: Option<bool>,
    /// That its text is raised.
    pub raised: Option<bool>,
    /// That nobody sees it.
    pub hidden: Option<bool>,
}

impl Said {
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
    /// What it is for.
    last: Compound,
    /// In what that has to stand, from the outside in.
    around: Vec<Compound>,
    said: Said,
}

/// An element by its name, its class or both; what is empty may be anything.
struct Compound {
    element: String,
    class: String,
}

impl Compound {
    /// `td`, `.xl65`, `td.xl65`; `None` where it is anything else.
    fn of(text: &str) -> Option<Self> {
        let (element, class) = text.split_once('.').unwrap_or((text, ""));
        let is_name = |text: &str| text.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
        let is_one = is_name(element) && is_name(class) && !text.is_empty() && !text.ends_with('.');
        is_one.then(|| Self { element: element.to_ascii_lowercase(), class: class.to_owned() })
    }

    fn is(&self, name: &str, classes: &str) -> bool {
        let has = |class: &str| classes.split_ascii_whitespace().any(|one| one == class);
        (self.element.is_empty() || self.element == name) && (self.class.is_empty() || has(&self.class))
    }
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
            let end = if is_at { block_end(behind) } else { behind.find('}').unwrap_or(behind.len()) };
            let (block, after) = behind.split_at(end);
            let said = declarations(block);
            if !is_at && said != Said::default() {
                for selector in selectors.split(',').map(without_comments) {
                    self.keep(rule(&selector, said));
                }
            }
            rest = after.strip_prefix('}').unwrap_or(after);
        }
    }

    fn keep(&mut self, rule: Option<Rule>) {
        let Some(rule) = rule else { return };
        let (rules, most) = match rule.last.class.is_empty() {
            true => (&mut self.classless, MOST_CLASSLESS),
            false => (&mut self.rules, MOST_RULES),
        };
        if rules.len() < most {
            rules.push(rule);
        }
    }

    /// What is said of an element by its name, its classes, its own style and the attribute `hidden`, where it stands
    /// in others.
    pub fn of(
        &self,
        around: &[Element],
        name: &str,
        classes: &str,
        style: Option<String>,
        hidden: bool,
    ) -> Said {
        let by_name = Said {
            struck: matches!(name, "s" | "strike" | "del").then_some(true),
            raised: (name == "sup").then_some(true),
            hidden: hidden.then_some(true),
        };
        let classed = self.rules.iter().filter(|_| !classes.is_empty());
        let rules = self.classless.iter().chain(classed);
        let meant = rules.filter(|rule| rule.last.is(name, classes) && stands_in(around, &rule.around));
        let by_rule = meant.fold(by_name, |under, rule| rule.said.over(under));
        declarations(&style.unwrap_or_default()).over(by_rule)
    }
}

/// Whether what is open has these in it, one within the other.
fn stands_in(open: &[Element], wanted: &[Compound]) -> bool {
    let mut open = open.iter();
    wanted.iter().all(|wanted| open.any(|element| wanted.is(&element.name, &element.classes)))
}

/// A selector of elements by name and class, one within the other: `.xl65`, `tr.off td`, `table > .gone`.
fn rule(selector: &str, said: Said) -> Option<Rule> {
    let words = selector.split_ascii_whitespace().filter(|word| *word != ">");
    let mut compounds = words.map(Compound::of).collect::<Option<Vec<_>>>()?;
    let last = compounds.pop()?;
    Some(Rule { last, around: compounds, said })
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

fn declarations(block: &str) -> Said {
    let mut said = Said::default();
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
