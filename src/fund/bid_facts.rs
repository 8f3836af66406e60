//! What a bid brings besides what it asks for: advice, other money, scores, labels, and where its case is.

pub mod points;
pub mod read;
pub mod validate_facts;

use serde::Serialize;

use crate::money::Money;
use points::Points;

/// What a board is told about a bid besides what it asks for. Nothing of it counts in a sum or a fingerprint, and a bid
/// that brings nothing besides has the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BidFacts {
    /// What the officers recommend.
    pub recommended: Option<Recommended>,
    /// The least with which it is viable: “£20,000 or nothing”. May be above the request, as some papers have it.
    pub least: Option<Money>,
    /// What the whole project costs, whoever pays.
    pub total_cost: Option<Money>,
    /// What others put towards it.
    pub match_funding: Option<Money>,
    /// What it was given in an earlier round.
    pub given_before: Option<Money>,
    /// How it was scored, in the order of the paper.
    pub scores: Vec<Score>,
    /// What it could not do with less, in a sentence or two; may be empty.
    pub reduction_means: String,
    /// What else it is sorted by: bands, areas. Themes stand apart, see [`crate::fund::Bid::label`].
    pub labels: Vec<Label>,
    /// Where its business case is.
    pub case: Case,
}

/// What officers recommend to do with a bid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Recommended {
    /// What to do.
    pub outcome: Advice,
    /// How much to give, where that is not all that was requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// Why; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Where that stands in the paper; may be empty.
    #[serde(rename = "where", skip_serializing_if = "String::is_empty")]
    pub place: String,
}

/// What can be recommended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// To fund it.
    Fund,
    /// To give it nothing.
    Decline,
    /// To decide on it later.
    Defer,
    /// To fund it if money becomes free.
    Reserve,
}

/// How a bid was scored on one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Score {
    /// On what: `Quality`.
    pub of: String,
    /// What it was given.
    pub score: Points,
    /// The most it could have been given, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_of: Option<Points>,
}

/// A word that a bid is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Label {
    /// What kind of word it is: `area`.
    pub kind: String,
    /// The word: `North`.
    pub name: String,
}

/// Where the business case of a bid is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Case {
    /// A web address that begins with `http://` or `https://`; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// The page of the paper it begins on; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub page: String,
}

/// The kind of label that themes are.
pub const THEME: &str = "theme";

impl Advice {
    /// Each with the word that files have for it.
    pub const WORDS: [(&str, Self); 4] = [
        ("fund", Self::Fund),
        ("decline", Self::Decline),
        ("defer", Self::Defer),
        ("reserve", Self::Reserve),
    ];

    /// What a word of a file stands for; `None` where it is none of them.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.into_iter().find(|(one, _)| *one == word).map(|(_, advice)| advice)
    }

    /// The word that files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::WORDS.into_iter().find(|(_, one)| *one == self).map_or("", |(word, _)| word)
    }
}

impl Case {
    /// Whether nothing is said of it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.link.is_empty() && self.page.is_empty()
    }
}

impl BidFacts {
    /// Whether a bid brings nothing besides.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self {
            recommended,
            least,
            total_cost,
            match_funding,
            given_before,
            scores,
            reduction_means,
            labels,
            case,
        } = self;
        let money = [least, total_cost, match_funding, given_before];
        recommended.is_none()
            && money.into_iter().all(Option::is_none)
            && scores.is_empty()
            && reduction_means.is_empty()
            && labels.is_empty()
            && case.is_empty()
    }

    /// The least that is viable, where this amount is something and falls short of it.
    #[must_use]
    pub fn short_of(&self, amount: Money) -> Option<Money> {
        self.least.filter(|least| Money::ZERO < amount && amount < *least)
    }
}
