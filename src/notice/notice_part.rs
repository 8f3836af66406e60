//! The parts of a notice of decision whose text can be typed.

/// A part of a notice, in the order in which they stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoticePart {
    /// Under which number the notice is filed.
    Reference,
    /// Whom to ask about it.
    Contact,
    /// What it decides on.
    Title,
    /// What it says in short, with the totals.
    Summary,
    /// What stands above the bids that are approved.
    Decision,
    /// What stands above the reserve list.
    Reserve,
    /// What stands above the bids that are decided on later.
    Deferred,
    /// What stands above the bids that are given nothing.
    Declined,
    /// What it means for the money.
    Financial,
    /// What it means in law.
    Legal,
    /// What it means for people who are protected from being treated worse.
    Equality,
    /// What was read for it.
    Background,
    /// What those who decided have to do with those who bid.
    Interests,
    /// Who may read it.
    PublicAccess,
    /// What is signed.
    Signature,
}

impl NoticePart {
    /// Each with the word that files have for it, in the order of the notice.
    pub const WORDS: [(&str, Self); 15] = [
        ("reference", Self::Reference),
        ("contact", Self::Contact),
        ("title", Self::Title),
        ("summary", Self::Summary),
        ("decision", Self::Decision),
        ("reserve", Self::Reserve),
        ("deferred", Self::Deferred),
        ("declined", Self::Declined),
        ("financial", Self::Financial),
        ("legal", Self::Legal),
        ("equality", Self::Equality),
        ("background", Self::Background),
        ("interests", Self::Interests),
        ("public-access", Self::PublicAccess),
        ("signature", Self::Signature),
    ];

    /// What a word of a file stands for; `None` where it is none of them.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.into_iter().find(|(one, _)| *one == word).map(|(_, part)| part)
    }

    /// The word that files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::WORDS.into_iter().find(|(_, one)| *one == self).map_or("", |(word, _)| word)
    }
}
