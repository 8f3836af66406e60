//! What things are called in a fund: short names that a board uses, and never positions in a list.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

/// Why a text cannot name anything: it is empty, longer than 40 characters, begins or ends with a space, or holds
/// a control character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadName(pub String);

macro_rules! names {
    ($($(#[$meaning:meta])* $name:ident;)*) => {$(
        $(#[$meaning])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The name as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadName;
            fn try_from(text: String) -> Result<Self, BadName> {
                if can_name(&text) { Ok(Self(text.into())) } else { Err(BadName(text)) }
            }
        }

        impl TryFrom<&str> for $name {
            type Error = BadName;
            fn try_from(text: &str) -> Result<Self, BadName> {
                Self::try_from(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

names! {
    /// Which fund: names the place where work on it is kept, such as `invest-to-save-2013-14`.
    FundId;
    /// Which partnership, inside a fund file.
    PartnershipId;
    /// The reference of a bid as the paper prints it, such as `B1`.
    BidRef;
    /// Which line of a bid's costs, such as `iii`.
    LineId;
    /// Which published option of a bid.
    OptionId;
    /// What is counted in a bid, such as `constables`.
    UnitId;
}

impl FundId {
    /// The id of a list that was brought from a table: these sixteen hexadecimal digits, and nothing of its title.
    ///
    /// # Errors
    /// [`BadName`] where they are something else.
    pub fn fresh(digits: &str) -> Result<Self, BadName> {
        Self::try_from(format!("{FRESH}{digits}"))
            .and_then(|id| if id.is_fresh() { Ok(id) } else { Err(BadName(digits.to_owned())) })
    }

    /// Whether it is such an id.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        let digits = self.0.strip_prefix(FRESH).unwrap_or_default();
        digits.len() == 16 && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    }
}

/// What the ids of lists of one's own begin with.
const FRESH: &str = "own-";

fn can_name(text: &str) -> bool {
    let length = text.chars().count();
    (1..=40).contains(&length) && text.trim() == text && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_and_has_no_loose_ends() {
        assert!(BidRef::try_from("B1").is_ok());
        for text in ["", " B1", "B1 ", "B\n1", "x".repeat(41).as_str()] {
            assert!(BidRef::try_from(text).is_err(), "{text:?}");
        }
    }
}
