//! The words of more about a bid: what officers recommend, other money, and scores and labels as lines that people type.

use crate::ui::words::scored;
use crate::{Advice, Bid, Label, Points, Score};

/// The button that opens more about a bid.
pub const MORE: &str = "More about this bid";

/// The label of what officers recommend.
pub const RECOMMEND: &str = "Officers recommend";

/// The label of how much they recommend.
pub const RECOMMENDED_AMOUNT: &str = "Recommended amount";

/// When to leave that empty.
pub const RECOMMENDED_AMOUNT_NOTE: &str = "Leave empty if they recommend all that is requested";

/// The label of where that stands.
pub const RECOMMENDED_WHERE: &str = "Where the paper recommends it";

/// The label of why.
pub const RECOMMENDED_WHY: &str = "Why they recommend it";

/// The label of the least that is of any use to the bid.
pub const LEAST: &str = "Least viable";

/// What that means.
pub const LEAST_NOTE: &str = "This amount or nothing";

/// The label of what the whole project costs.
pub const TOTAL_COST: &str = "Total cost";

/// What belongs to it.
pub const TOTAL_COST_NOTE: &str = "Of the whole project, whoever pays";

/// The label of what others pay.
pub const MATCH_FUNDING: &str = "Match funding";

/// The label of what the applicant was given in earlier rounds.
pub const GIVEN_BEFORE: &str = "Given before";

/// The label of what a reduction would mean.
pub const REDUCTION: &str = "What a reduction would mean";

/// The label of the scores.
pub const SCORES: &str = "Scores";

/// How to write them.
pub const SCORES_NOTE: &str = "One on each line, such as Quality: 7.5 of 10";

/// The label of the labels.
pub const LABELS: &str = "Labels";

/// How to write them.
pub const LABELS_NOTE: &str = "One on each line, such as Area: North";

/// The label of the link to the business case.
pub const CASE_LINK: &str = "Link to the business case";

/// How to write it.
pub const CASE_LINK_NOTE: &str = "The whole web address";

/// The label of the page of the business case.
pub const CASE_PAGE: &str = "Page of the business case";

/// What can be recommended, as a list to choose from.
pub fn advice() -> Vec<(String, String)> {
    let words = |(word, advice): (&'static str, Advice)| {
        let words = match advice {
            Advice::Fund => "Fund",
            Advice::Decline => "Decline",
            Advice::Defer => "Decide later",
            Advice::Reserve => "Hold in reserve",
        };
        (word.to_owned(), words.to_owned())
    };
    let nothing = (String::new(), "No recommendation".to_owned());
    std::iter::once(nothing).chain(Advice::WORDS.into_iter().map(words)).collect()
}

/// The scores of a bid, one on each line: `Quality: 7.5 of 10`.
pub fn scores(bid: &Bid) -> String {
    let line = |score: &Score| format!("{}: {}", score.of, scored(score));
    bid.facts.scores.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads them again, also as `Quality 7.5/10`.
///
/// # Errors
/// Says which line cannot be read, and how to write it.
pub fn read_scores(text: &str) -> Result<Vec<Score>, String> {
    filled(text).map(|line| score(line).ok_or_else(|| not_read(line, "Quality: 7.5 of 10"))).collect()
}

fn score(line: &str) -> Option<Score> {
    let (of, points) = line.rsplit_once(':').or_else(|| line.split_at_checked(line.find(is_digit)?))?;
    let (score, out_of) = match points.split_once('/').or_else(|| points.split_once(" of ")) {
        Some((score, out_of)) => (score, Some(Points::from_plain(out_of.trim())?)),
        None => (points, None),
    };
    let score = Points::from_plain(score.trim_end_matches(" out").trim())?;
    let of = of.trim();
    (!of.is_empty()).then(|| Score { of: of.to_owned(), score, out_of })
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// The labels of a bid other than its themes, one on each line: `Area: North`.
pub fn labels(bid: &Bid) -> String {
    let line = |label: &Label| format!("{}: {}", label.kind, label.name);
    bid.facts.labels.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads them again.
///
/// # Errors
/// Says which line cannot be read, and how to write it.
pub fn read_labels(text: &str) -> Result<Vec<Label>, String> {
    let label = |line: &str| {
        let (kind, name) = line.split_once(':').map(|(kind, name)| (kind.trim(), name.trim()))?;
        let whole = !kind.is_empty() && !name.is_empty();
        whole.then(|| Label { kind: kind.to_owned(), name: name.to_owned() })
    };
    filled(text).map(|line| label(line).ok_or_else(|| not_read(line, "Area: North"))).collect()
}

fn filled(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn not_read(line: &str, example: &str) -> String {
    format!("We can’t read “{line}”. Write it like this: {example}")
}
