//! The styles of a document that change what a figure means.

use quick_xml::events::BytesStart;

use crate::files::flow::{Look, attribute};
use crate::import::NotImported;

/// Styles by their names, of which something is said.
#[derive(Default)]
pub struct Styles {
    last: String,
    /// A name, and what is said: struck through or not, raised or not, seen or not.
    known: Vec<(String, Change)>,
}

#[derive(Clone, Copy, Default, PartialEq)]
struct Change {
    struck: Option<bool>,
    raised: Option<bool>,
    hidden: Option<bool>,
}

impl Styles {
    /// Reads one element of the styles.
    pub fn see(&mut self, name: &str, element: &BytesStart) -> Result<(), NotImported> {
        if name == "style" {
            self.last = attribute(element, "name")?.unwrap_or_default();
        }
        if name == "text-properties" {
            let lines = [
                attribute(element, "text-line-through-style")?,
                attribute(element, "text-line-through-type")?,
            ];
            let struck = lines.into_iter().flatten().next().map(|said| said != "none");
            let raised = attribute(element, "text-position")?.map(|said| is_raised(&said));
            let hidden = attribute(element, "display")?.map(|said| said == "none");
            let change = Change { struck, raised, hidden };
            if change != Change::default() {
                self.known.push((self.last.clone(), change));
            }
        }
        Ok(())
    }

    /// How text looks in an element, within text of a look.
    pub fn over(&self, mut look: Look, element: &BytesStart) -> Result<Look, NotImported> {
        let Some(style) = attribute(element, "style-name")? else { return Ok(look) };
        for (_, change) in self.known.iter().filter(|(name, _)| *name == style) {
            look.struck = change.struck.unwrap_or(look.struck);
            look.raised = change.raised.unwrap_or(look.raised);
            look.hidden = change.hidden.unwrap_or(look.hidden);
        }
        Ok(look)
    }
}

/// `super 58%`, or how far above the line: `33% 58%`.
fn is_raised(position: &str) -> bool {
    let first = position.split_whitespace().next().unwrap_or_default();
    let is_above = first.strip_suffix('%').is_some_and(|share| {
        !share.starts_with('-') && share.chars().any(|c| c.is_ascii_digit() && c != '0')
    });
    first == "super" || is_above
}
