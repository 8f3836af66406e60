//! A fund from the text of its file, and back.

use serde::Deserialize;

use super::{Fund, FundFile, Wrong};

const FORMAT: &str = "tranche-fund/1";
const FAMILY: &str = "tranche-fund/";

/// Why a file is not a fund that can be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadFund {
    /// The text is not JSON of the right shape: where reading stopped, and what stood there.
    Unreadable {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// What was found and what belongs there.
        reason: String,
    },
    /// It is JSON, but does not say that it is a fund; what it says it is.
    OtherFormat(String),
    /// A fund written for a newer version of this page; the format it names.
    Newer(String),
    /// The parts do not agree with one another.
    Refused {
        /// Where, in words: `bid B1, option reduced`.
        place: String,
        /// What is wrong there.
        why: Wrong,
    },
}

impl Fund {
    /// Reads a fund file.
    ///
    /// # Errors
    /// Says what is wrong and where; nothing is left out or put right.
    pub fn read(text: &str) -> Result<Self, BadFund> {
        #[derive(Deserialize)]
        #[serde(expecting = "a fund file")]
        struct Head {
            #[serde(default)]
            format: String,
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let head: Head = serde_json::from_str(text).map_err(unreadable)?;
        match head.format.as_str() {
            FORMAT => Self::new(serde_json::from_str::<FundFile>(text).map_err(unreadable)?),
            newer if newer.starts_with(FAMILY) => Err(BadFund::Newer(newer.to_owned())),
            _ => Err(BadFund::OtherFormat(head.format)),
        }
    }
}

fn unreadable(error: serde_json::Error) -> BadFund {
    let (line, column) = (error.line(), error.column());
    let reason = error.to_string();
    let position = format!(" at line {line} column {column}");
    BadFund::Unreadable { line, column, reason: reason.replace(&position, "") }
}
