//! The funds that a site offers, as `funds/index.json` lists them, and the names funds go by in an address.

use crate::json::{self, Broken, Fields, Misfit, Shape};

const FORMAT: &str = "tranche-funds/1";

/// One fund that a site offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteFund {
    /// The name of its file without `.json`, as in `?fund=name`.
    pub name: String,
    /// What people choose.
    pub title: String,
}

/// Why a list of funds is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadSiteFunds {
    /// The text is not JSON.
    Broken(Broken),
    /// Something is not of the shape that the format gives it.
    Misfit(Misfit),
    /// A name that cannot stand in an address.
    BadName(String),
}

/// The funds of a site, in the order in which they are offered. An address that names none means the first.
///
/// # Errors
/// Says what is wrong and where; nothing is left out.
pub fn site_funds(text: &str) -> Result<Vec<SiteFund>, BadSiteFunds> {
    let json = json::parse(text.trim_start_matches('\u{feff}')).map_err(BadSiteFunds::Broken)?;
    let mut fields = Fields::of(String::new(), &json).map_err(BadSiteFunds::Misfit)?;
    let format = fields.text("format").map_err(BadSiteFunds::Misfit)?;
    if format != FORMAT {
        return Err(BadSiteFunds::Misfit(fields.misfit(Shape::NotOneOf(format))));
    }
    let list = fields.needed_list("funds").map_err(BadSiteFunds::Misfit)?;
    fields.done().map_err(BadSiteFunds::Misfit)?;
    list.into_iter().map(offer).collect()
}

fn offer(mut fields: Fields) -> Result<SiteFund, BadSiteFunds> {
    let mut text = |field| fields.text(field).map_err(BadSiteFunds::Misfit);
    let offer = SiteFund { name: text("name")?, title: text("title")? };
    fields.done().map_err(BadSiteFunds::Misfit)?;
    if is_name(&offer.name) { Ok(offer) } else { Err(BadSiteFunds::BadName(offer.name)) }
}

/// Whether a text can name a fund in an address: 1 to 60 letters, digits, hyphens and underscores, and so no way to
/// another folder or another site.
#[must_use]
pub fn is_name(text: &str) -> bool {
    (1..=60).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// The name of a list of one's own, made of its title: `own-a-round`. Only an address; two lists may have one title.
#[must_use]
pub fn name_of_title(title: &str) -> String {
    let mut name = String::from("own");
    for word in title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if name.len() + word.len() > 34 {
            break;
        }
        name.push('-');
        name.push_str(&word.to_ascii_lowercase());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_funds_is_read_in_its_order() {
        let text = r#"{ "format": "tranche-funds/1", "funds": [
            { "name": "parks-2031", "title": "Parks" }, { "name": "b_2", "title": "Bridges" } ] }"#;
        let offer = |name: &str, title: &str| SiteFund { name: name.to_owned(), title: title.to_owned() };
        assert_eq!(site_funds(text), Ok(vec![offer("parks-2031", "Parks"), offer("b_2", "Bridges")]));
    }

    #[test]
    fn a_list_with_anything_wrong_is_refused_with_the_place() {
        let broken = site_funds("<!doctype html>");
        assert!(matches!(broken, Err(BadSiteFunds::Broken(Broken { line: 1, column: 1, .. }))));
        let list = |entry: &str| site_funds(&format!(r#"{{"format":"tranche-funds/1","funds":[{entry}]}}"#));
        let misfit = |why| Err(BadSiteFunds::Misfit(Misfit { place: "funds, number 1".to_owned(), why }));
        assert_eq!(list(r#"{"name":"a"}"#), misfit(Shape::Missing("title")));
        assert_eq!(list(r#"{"name":"a","title":"A","x":"b"}"#), misfit(Shape::Unknown("x".to_owned())));
        let away = "../../elsewhere";
        assert_eq!(
            list(&format!(r#"{{"name":"{away}","title":"A"}}"#)),
            Err(BadSiteFunds::BadName(away.to_owned()))
        );
        assert!(site_funds(r#"{"format":"tranche-funds/2","funds":[]}"#).is_err());
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        assert!(is_name("invest-to-save-2013-14"));
        for text in ["", "../a", "a/b", "a.json", "a b", "a%2e", "é", "//x", "x".repeat(61).as_str()] {
            assert!(!is_name(text), "{text}");
        }
    }
}
