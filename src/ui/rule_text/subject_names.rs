//! What a least or most can be about, by names that tell one from another.

use crate::fingerprint::are_same_words;
use crate::ui::words::office::fund::rules as words;
use crate::ui::words::rules::subject;
use crate::{Fund, Label, Partnership, Subject};

/// Everything that a least or most of a fund can be about.
pub struct SubjectNames(Vec<SubjectName>);

struct SubjectName {
    of: Subject,
    /// As sentences have it: several may have the same.
    name: String,
    /// The same with what tells it from others of its name.
    full: String,
    /// The short name of a partnership, and of a label its name without its kind; may be empty.
    short: String,
}

impl SubjectNames {
    /// All partnerships, and all labels that a bid has.
    pub fn of(fund: &Fund) -> Self {
        let mut all: Vec<SubjectName> =
            fund.partnerships.iter().map(|one| of_partnership(fund, one)).collect();
        for (kind, name) in fund.bids.iter().flat_map(|bid| bid.labels()) {
            let of = Subject::Label(Label { kind: kind.to_owned(), name: name.to_owned() });
            if all.iter().all(|one| one.of != of) {
                let shown = subject(fund, &of);
                let full = words::told_apart(&shown, words::A_LABEL);
                all.push(SubjectName { of, name: shown, full, short: name.to_owned() });
            }
        }
        Self(all)
    }

    /// The names as a field shows them, in their order.
    pub fn shown(&self) -> Vec<String> {
        self.0.iter().map(|one| self.shown_of(one)).collect()
    }

    /// The name of one, as a field shows it; empty where it is not there.
    pub fn name(&self, of: &Subject) -> String {
        let found = self.0.iter().find(|one| one.of == *of);
        found.map(|one| self.shown_of(one)).unwrap_or_default()
    }

    /// What somebody meant. Where no name is what was typed, a short name counts, too, as do small letters and other quotation marks.
    ///
    /// # Errors
    /// Says that nothing is called so, or how to tell apart what is.
    pub fn meant(&self, text: &str) -> Result<Subject, String> {
        let fitting = |fits: &dyn Fn(&str) -> bool, is_short: bool| {
            let names =
                |one: &SubjectName| fits(&one.name) || fits(&one.full) || is_short && fits(&one.short);
            self.0.iter().filter(|one| names(one)).collect::<Vec<_>>()
        };
        let mut fits = fitting(&|name| name == text, false);
        if fits.is_empty() && !text.is_empty() {
            let is_meant = |name: &str| !name.is_empty() && are_same_words([name, ""], [text, ""]);
            fits = fitting(&is_meant, true);
        }
        match fits[..] {
            [] => Err(words::no_subject(text)),
            [one] => Ok(one.of.clone()),
            _ => {
                let full: Vec<&str> = fits.iter().map(|one| one.full.as_str()).collect();
                Err(words::several_subjects(text, &full))
            }
        }
    }

    fn shown_of(&self, one: &SubjectName) -> String {
        let is_alone = self.0.iter().filter(|other| other.name == one.name).nth(1).is_none();
        if is_alone { one.name.clone() } else { one.full.clone() }
    }
}

/// A partnership is told from others of its name by its short name, else by a bid that it made, else by its id.
fn of_partnership(fund: &Fund, one: &Partnership) -> SubjectName {
    let is_same_short =
        |other: &Partnership| other.id != one.id && other.name == one.name && other.short == one.short;
    let mark = if !one.short.is_empty() && !fund.partnerships.iter().any(is_same_short) {
        one.short.clone()
    } else {
        let first = fund.bids.iter().find(|bid| bid.partnership == one.id);
        first.map_or_else(|| one.id.to_string(), |bid| words::with_bid(&bid.reference))
    };
    let (name, short) = (one.name.clone(), one.short.clone());
    SubjectName {
        of: Subject::Partnership(one.id.clone()),
        full: words::told_apart(&name, &mark),
        name,
        short,
    }
}
