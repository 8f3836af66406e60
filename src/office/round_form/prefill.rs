//! What a table, or the file it was in, says of its round, as texts to be filled in.

use tranche::import::{FundFacts, TableFacts};
use tranche::{Currency, Money};

use tranche::ui::words::office::round_form as words;

/// The most sums committed already that are asked for.
pub const MOST_COMMITTED: usize = 6;

/// A text for a field, and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What the field is to hold.
    pub text: String,
    /// Where that stands, as a sentence.
    pub from: String,
}

/// What was found of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What it is called.
    pub title: Option<Suggestion>,
    /// All the money there is.
    pub total: Option<Suggestion>,
    /// What is committed already, by what for; no more than there are fields.
    pub committed: Vec<(String, Suggestion)>,
}

impl Found {
    /// What was found beside and in a table, as it is read now.
    pub fn of(file: &TableFacts, facts: FundFacts, currency: &Currency) -> Self {
        let in_row = |text: String, row| Suggestion { text, from: words::from_table(row) };
        let in_file = |text: &Option<String>| {
            text.clone().map(|text| Suggestion { text, from: words::FROM_FILE.to_owned() })
        };
        let total = total(&facts, currency);
        Self {
            title: in_file(&file.title).or(facts.title.map(|(text, row)| in_row(text, row))),
            total: in_file(&file.total).or(total),
            committed: few(facts.committed)
                .into_iter()
                .map(|(name, amount, row)| (name, in_row(currency.show(amount), row)))
                .collect(),
        }
    }
}

/// All the money there is; nothing but the reason where what the table says leaves that open.
fn total(facts: &FundFacts, currency: &Currency) -> Option<Suggestion> {
    if let Some(doubt) = &facts.doubt {
        return Some(Suggestion { text: String::new(), from: words::doubt(doubt, currency) });
    }
    let committed = facts.all_committed();
    let (amount, from) = match (facts.total, facts.available) {
        (Some((amount, row)), _) => (amount, words::from_table(row)),
        // What is left to give and what is committed are all there is.
        (None, Some(left)) => (left.0 + committed, words::from_left(left, committed, currency)),
        (None, None) => return None,
    };
    Some(Suggestion { text: currency.show(amount), from })
}

/// As many as there are fields; the last takes what is left.
fn few(mut committed: Vec<(String, Money, Option<u32>)>) -> Vec<(String, Money, Option<u32>)> {
    if committed.len() > MOST_COMMITTED {
        let rest: Money = committed.drain(MOST_COMMITTED..).map(|(_, amount, _)| amount).sum();
        if let Some(last) = committed.last_mut() {
            *last = (words::OTHER_COMMITMENTS.to_owned(), last.1 + rest, last.2);
        }
    }
    committed
}
