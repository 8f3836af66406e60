//! Which fund a scenario in a link was made for.

use crate::fingerprint::{Contents, Fingerprint, Words};
use crate::fund::Fund;
use crate::site_funds::name_of_title;

/// Which fund a scenario was made for, as far as its link tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeFor {
    /// Version 1: a fund of this fingerprint.
    Fund(Fingerprint),
    /// Version 2: a fund of these contents and, where several have them, the one of these words.
    Contents(Contents, Words),
}

impl MadeFor {
    /// Whether it may be this fund.
    #[must_use]
    pub fn may_be(self, fund: &Fund) -> bool {
        match self {
            Self::Fund(fingerprint) => may_be_of(fund, fingerprint),
            Self::Contents(contents, _) => contents == Contents::of(fund),
        }
    }

    /// Whether it is surely this fund: the words are the same too.
    #[must_use]
    pub fn is(self, fund: &Fund) -> bool {
        self.may_be(fund) && matches!(self, Self::Contents(_, words) if words == Words::of(fund))
    }
}

/// Whether a fingerprint of version 1 is this fund's. It covers the id, which was made of the title when version 1 was
/// written: so a list that is brought anew, and has an id of its own now, opens what was sent then.
pub fn may_be_of(fund: &Fund, made_for: Fingerprint) -> bool {
    let then = || fund.id.is_fresh().then(|| Fingerprint::under(fund, &name_of_title(&fund.title)));
    made_for == Fingerprint::of(fund) || then() == Some(made_for)
}
