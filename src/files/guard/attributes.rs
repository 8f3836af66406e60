//! The attributes of an element, as the readers of workbooks look for them.

use quick_xml::events::BytesStart;

use crate::import::NotImported;

/// Hears of every attribute of a name, also where it stands twice. What is malformed, the reader of the format refuses.
pub fn each_attribute(element: &BytesStart, name: &str, mut hear: impl FnMut(&str) -> Verdict) -> Verdict {
    for attribute in element.attributes().with_checks(false).flatten() {
        let key = attribute.key.as_ref();
        // Seldom is there a prefix, and this is asked of every cell.
        let is_it = key.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with(':'));
        if is_it {
            hear(&attribute.value)?;
        }
    }
    Ok(())
}

pub fn has_attribute(element: &BytesStart, name: &str, ending: &str) -> bool {
    let mut found = false;
    let heard = each_attribute(element, name, |value| {
        found |= value.ends_with(ending);
        Ok(())
    });
    heard.is_ok() && found
}

/// Whether a part may be read, and else why not.
pub type Verdict = Result<(), NotImported>;
