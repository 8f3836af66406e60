//! Which elements of a page a rule of looks is for.

use super::element::{Element, Named};

/// An element, and in what it has to stand: `.xl65`, `tr.off td`, `table > .gone`.
pub struct Selector {
    last: Compound,
    /// From the outside in.
    around: Vec<Compound>,
}

/// An element by what it is called and which child it is; what is empty may be anything.
#[derive(Default)]
struct Compound {
    element: String,
    id: String,
    classes: Vec<String>,
    /// Which cells of its row, or rows of its group.
    child: Option<Nth>,
}

/// `3`, `2n+1`, `odd`: every so many, from one on.
#[derive(Clone, Copy)]
struct Nth {
    step: i32,
    from: i32,
}

impl Selector {
    /// `None` where it asks for more than can be known of an element here.
    pub fn of(text: &str) -> Option<Self> {
        let text = without_spaces_in_brackets(text).replace('>', " > ");
        let mut words: Vec<&str> = text.split_ascii_whitespace().filter(|word| *word != ">").collect();
        let last = words.pop()?;
        // What every page has around everything, or a browser puts there by itself.
        words.retain(|word| !matches!(*word, "html" | "body" | "tbody"));
        let around = words.into_iter().map(compound).collect::<Option<Vec<_>>>()?;
        Some(Self { last: compound(last)?, around })
    }

    /// The same without what cannot be known, so that it finds more; `None` where nothing is left that tells an
    /// element from its like, or where it is only for what a person points at.
    pub fn rough(text: &str) -> Option<Self> {
        let mut known = String::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let taken = match c {
                '[' => rest.find(']')? + 1,
                // What stands before or beside it.
                '+' | '~' => {
                    let kept = known.trim_end().rfind([' ', '>']).map_or(0, |at| at + 1);
                    known.truncate(kept);
                    1
                }
                ':' => {
                    let pseudo = pseudo(rest);
                    match pseudo.split('(').next().unwrap_or_default() {
                        ":first-child" | ":nth-child" => known.push_str(pseudo),
                        ":not" | ":is" | ":where" | ":last-child" | ":nth-last-child" | ":nth-of-type" => {}
                        _ => return None,
                    }
                    pseudo.len()
                }
                _ => {
                    known.push(c);
                    c.len_utf8()
                }
            };
            rest = &rest[taken..];
        }
        Self::of(&known).filter(|selector| selector.last.tells())
    }

    /// Whether it asks for a class.
    pub fn has_class(&self) -> bool {
        !self.last.classes.is_empty()
    }

    /// Whether it is for an element that stands in others.
    pub fn finds(&self, open: &[Element], named: Named) -> bool {
        let mut open = open.iter();
        self.last.is(named) && self.around.iter().all(|wanted| open.any(|element| wanted.is(element.named())))
    }
}

fn without_spaces_in_brackets(text: &str) -> String {
    let mut is_within = false;
    let stays = |c: &char| {
        is_within = *c == '(' || is_within && *c != ')';
        !(is_within && c.is_whitespace())
    };
    text.chars().filter(stays).collect()
}

/// A pseudo-class with what stands in its brackets.
fn pseudo(text: &str) -> &str {
    let name = text[1..].find(|c: char| !c.is_ascii_alphabetic() && c != '-').map_or(text.len(), |at| at + 1);
    let end = match text[name..].starts_with('(') {
        true => text[name..].find(')').map_or(text.len(), |at| name + at + 1),
        false => name,
    };
    &text[..end]
}

/// One word of a selector; a class may be asked for as an attribute.
fn compound(word: &str) -> Option<Compound> {
    let plain = || {
        let (before, rest) = word.split_once("[class")?;
        let class =
            rest.trim_start_matches('~').strip_prefix('=')?.strip_suffix(']')?.trim_matches(['"', '\'']);
        Some(format!("{before}.{class}"))
    };
    plain().map_or_else(|| Compound::of(word), |plain| Compound::of(&plain))
}

impl Compound {
    /// `td`, `.xl65`, `td.old.xl65`, `#gone`, `td:nth-child(3)`; `None` where it is anything else.
    fn of(text: &str) -> Option<Self> {
        let begins = |c: char| matches!(c, '.' | '#' | ':');
        let (element, mut rest) = text.split_at(text.find(begins).unwrap_or(text.len()));
        let mut one = Self { element: element.to_ascii_lowercase(), ..Self::default() };
        while let Some(kind) = rest.chars().next() {
            let (part, after) = rest[1..].split_at(rest[1..].find(begins).unwrap_or(rest.len() - 1));
            match kind {
                ':' if part == "first-child" => one.child = Some(Nth { step: 0, from: 1 }),
                ':' => one.child = Some(Nth::of(part.strip_prefix("nth-child(")?.strip_suffix(')')?)?),
                _ if part.is_empty() || !is_name(part) => return None,
                '#' => part.clone_into(&mut one.id),
                _ => one.classes.push(part.to_owned()),
            }
            rest = after;
        }
        (is_name(element) && !text.is_empty()).then_some(one)
    }

    /// Whether it tells some elements from others of their name.
    fn tells(&self) -> bool {
        !self.classes.is_empty() || !self.id.is_empty() || self.child.is_some()
    }

    fn is(&self, named: Named) -> bool {
        let has = |class: &String| named.classes.split_ascii_whitespace().any(|one| one == class);
        (self.element.is_empty() || self.element == named.name)
            && (self.id.is_empty() || self.id == named.id)
            && self.child.is_none_or(|nth| nth.is(named.child))
            && self.classes.iter().all(has)
    }
}

impl Nth {
    fn of(text: &str) -> Option<Self> {
        let Some((step, from)) = text.split_once('n').filter(|_| text != "even") else {
            return match text {
                "odd" => Some(Self { step: 2, from: 1 }),
                "even" => Some(Self { step: 2, from: 0 }),
                _ => Some(Self { step: 0, from: text.parse().ok()? }),
            };
        };
        let step = match step {
            "" | "+" => 1,
            "-" => -1,
            _ => step.parse().ok()?,
        };
        Some(Self { step, from: if from.is_empty() { 0 } else { from.parse().ok()? } })
    }

    fn is(self, child: usize) -> bool {
        let Ok(child @ 1..) = i32::try_from(child) else { return false };
        match (child.checked_sub(self.from), self.step) {
            (Some(far), 0) => far == 0,
            (Some(far), step) => far.checked_rem(step) == Some(0) && far.checked_div(step) >= Some(0),
            (None, _) => false,
        }
    }
}

fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
}
