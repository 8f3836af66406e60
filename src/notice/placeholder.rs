//! Figures and names that stand in a typed text by their names, as in `[funded]`, and follow the decisions.

/// What can stand in a text by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// What the round is called.
    Round,
    /// The year or years that the money is for.
    Period,
    /// What the scenario is called.
    Scenario,
    /// All the money of the round.
    Fund,
    /// What was promised before.
    Committed,
    /// What is held back of the rest.
    HeldBack,
    /// What is left of it for bids.
    Available,
    /// What all bids ask for.
    Requested,
    /// What is given.
    Funded,
    /// What is left then, below zero where more is given than there is.
    Remaining,
    /// By how much more is given than there is; nothing while the money lasts.
    OverBy,
    /// What the bids on the reserve list would be given.
    Reserve,
    /// How many bids there are, with the word for them.
    Bids,
    /// How many are approved, with the word.
    FundedBids,
    /// How many are on the reserve list, with the word.
    ReserveBids,
    /// How many are deferred, with the word.
    DeferredBids,
    /// How many are declined, with the word.
    DeclinedBids,
    /// How many are not decided, with the word.
    UndecidedBids,
    /// The paper that the bids are from.
    Paper,
    /// Who published it.
    Publisher,
    /// When.
    PaperDate,
}

impl Placeholder {
    /// Each with its name in texts, which is part of the format.
    pub const NAMES: [(&str, Self); 21] = [
        ("funded", Self::Funded),
        ("remaining", Self::Remaining),
        ("over by", Self::OverBy),
        ("fund", Self::Fund),
        ("committed", Self::Committed),
        ("held back", Self::HeldBack),
        ("available", Self::Available),
        ("requested", Self::Requested),
        ("reserve", Self::Reserve),
        ("count bids", Self::Bids),
        ("count funded", Self::FundedBids),
        ("count reserve", Self::ReserveBids),
        ("count deferred", Self::DeferredBids),
        ("count declined", Self::DeclinedBids),
        ("count undecided", Self::UndecidedBids),
        ("round", Self::Round),
        ("period", Self::Period),
        ("scenario", Self::Scenario),
        ("paper", Self::Paper),
        ("publisher", Self::Publisher),
        ("paper date", Self::PaperDate),
    ];

    /// What stands under a name, whatever its capitals and spaces.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        Self::NAMES.into_iter().find(|(known, _)| *known == name).map(|(_, one)| one)
    }
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Text as it stands.
    Text(&'t str),
    /// A figure or a name in its place.
    Figure(Placeholder),
    /// Something in brackets that is no such name, as it was typed, with the brackets.
    Unknown(&'t str),
}

/// The pieces of a text, in their order. What stands between brackets on one line is a name; whatever is none stays as it is.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut rest, mut from) = (text, 0);
    while let Some((start, end)) = bracketed(&rest[from..]).map(|(start, end)| (start + from, end + from)) {
        let inside = &rest[start + 1..end - 1];
        let piece = match Placeholder::of_name(inside) {
            Some(placeholder) => Piece::Figure(placeholder),
            None if inside.chars().any(char::is_alphanumeric) => Piece::Unknown(&rest[start..end]),
            // As in `[ ]`, a box to tick.
            None => {
                from = end;
                continue;
            }
        };
        pieces.extend((start > 0).then(|| Piece::Text(&rest[..start])));
        pieces.push(piece);
        (rest, from) = (&rest[end..], 0);
    }
    pieces.extend((!rest.is_empty()).then_some(Piece::Text(rest)));
    pieces
}

/// Where the first innermost pair of brackets on one line begins, and where it ends.
fn bracketed(text: &str) -> Option<(usize, usize)> {
    let mut open = None;
    for (at, letter) in text.char_indices() {
        match (letter, open) {
            ('[', _) => open = Some(at),
            (']', Some(start)) => return Some((start, at + 1)),
            ('\n', _) => open = None,
            _ => {}
        }
    }
    None
}
