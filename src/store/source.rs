//! What was brought to be checked, as it is kept until a round is made of it.

use std::fmt;
use std::str::FromStr;

use super::{Unusable, parts};

/// The name of this text.
const NAME: &str = "tranche-brought";

/// What was brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftSource {
    /// A file of this name. Its bytes stand under a key of their own.
    File(String),
    /// A text that was pasted.
    Text(String),
    /// A piece of a page that was pasted.
    Html {
        /// The text of the page, with its marks.
        html: String,
        /// The same without.
        plain: String,
    },
}

impl fmt::Display for DraftSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(name) => write!(f, "{NAME}/1 file\n{name}"),
            Self::Text(text) => write!(f, "{NAME}/1 text\n{text}"),
            Self::Html { html, plain } => write!(f, "{NAME}/1 html {}\n{html}{plain}", html.len()),
        }
    }
}

impl FromStr for DraftSource {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let (words, rest) = parts(text, NAME)?;
        match words.as_slice() {
            ["file"] => Ok(Self::File(rest.to_owned())),
            ["text"] => Ok(Self::Text(rest.to_owned())),
            ["html", length] => {
                let at = length.parse().map_err(|_| Unusable::Damaged)?;
                let (html, plain) = rest.split_at_checked(at).ok_or(Unusable::Damaged)?;
                Ok(Self::Html { html: html.to_owned(), plain: plain.to_owned() })
            }
            _ => Err(Unusable::Damaged),
        }
    }
}
