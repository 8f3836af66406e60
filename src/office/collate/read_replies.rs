//! What a pasted text, a file or a column holds of members' scenarios, and what there is to say of it.

use std::sync::Arc;

use tranche::collate::Reply;
use tranche::formats::round_file::{self, NamedScenario};
use tranche::formats::scenario_file;
use tranche::replies::{self, BadLine, NoAmounts, Opener, Replies, read_amounts};
use tranche::ui::store::rounds;
use tranche::{Fund, fund_link, readable_name};

use super::origin::Origin;
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate::found as words;

/// What was found.
#[derive(Default)]
pub struct FoundReplies {
    /// Every scenario that opens.
    pub sent: Vec<SentScenario>,
    /// What else there is to say, a sentence each.
    pub told: Vec<String>,
    /// Earlier figures of the round that came along.
    pub earlier: Vec<Arc<Fund>>,
}

/// What is in a text: a saved file, or mails with links and codes. `earlier` are figures that the round once had.
pub fn in_text(fund: &Fund, earlier: &[Arc<Fund>], text: &str, name: &str) -> FoundReplies {
    let mut known: Vec<Fund> = kept_figures(fund);
    if is_saved_file(text) {
        let all: Vec<&Fund> = known.iter().chain(earlier.iter().map(Arc::as_ref)).collect();
        return in_saved_file(fund, &all, bare(text), name);
    }
    // A link may bring the figures along for which it was made.
    known.extend(fund_link::decode_all(text).into_iter().filter(|brought| brought.id == fund.id));
    let all: Vec<&Fund> = known.iter().chain(earlier.iter().map(Arc::as_ref)).collect();
    FoundReplies::of(fund, replies::find(fund, &all, text))
}

/// What is in a file: what a text may hold, or a table with references and amounts, which goes by the name of its file.
pub fn in_file(fund: &Fund, earlier: &[Arc<Fund>], text: &str, name: &str) -> FoundReplies {
    let found = in_text(fund, earlier, text, name);
    if found.told != [words::NO_CODE] || read_amounts(fund, text) == Err(NoAmounts::NoBid) {
        return found;
    }
    in_column(fund, text, stem(name))
}

/// The text of a file. Older spreadsheets write each letter, and “£”, as one byte.
pub fn letters(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|other| other.as_bytes().iter().copied().map(char::from).collect())
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Whether a text is that of a file that this page saved, and no mail.
pub fn is_saved_file(text: &str) -> bool {
    bare(text).starts_with('{')
}

fn bare(text: &str) -> &str {
    text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace())
}

/// The rounds of this browser that are an earlier or a later state of this one.
pub fn kept_figures(fund: &Fund) -> Vec<Fund> {
    let funds = rounds::all().into_iter().filter_map(|own| Fund::read(&own.text).ok());
    funds.filter(|one| one.id == fund.id).collect()
}

/// A member's choice as a column of references and amounts.
pub fn in_column(fund: &Fund, text: &str, sender: &str) -> FoundReplies {
    let bad =
        |lines: &[BadLine]| -> Vec<String> { lines.iter().map(|bad| words::bad_line(fund, bad)).collect() };
    let column = match read_amounts(fund, text) {
        Ok(column) => column,
        Err(why) => {
            let told = match why {
                NoAmounts::NoBid => vec![words::NO_AMOUNTS.to_owned()],
                NoAmounts::UnclearUnit(said) => vec![words::unclear_unit(&said)],
                NoAmounts::SeveralColumns(columns) => vec![words::several_columns(&columns)],
                NoAmounts::NoneCounts(lines) => [vec![words::NONE_COUNTS.to_owned()], bad(&lines)].concat(),
            };
            return FoundReplies { told, ..FoundReplies::default() };
        }
    };
    let heading = column.heading.map(|_| words::HEADING.to_owned());
    let told =
        column.unit.as_ref().map(words::unit).into_iter().chain(heading).chain(bad(&column.bad)).collect();
    let reply = Reply {
        sender: sender.trim().to_owned(),
        scenario: column.scenario,
        not_funded_is_undecided: false,
        leave_out: Vec::new(),
    };
    FoundReplies { sent: vec![SentScenario::new(fund, reply)], told, earlier: Vec::new() }
}

impl FoundReplies {
    fn of(fund: &Fund, found: Replies) -> Self {
        let mut told: Vec<String> = found.damaged.iter().map(|bad| words::damaged(fund, bad)).collect();
        told.extend(found.of_other_rounds.iter().map(|bad| words::damaged(fund, bad)));
        if found.is_cut {
            told.push(words::IS_CUT.to_owned());
        }
        if told.is_empty() && found.replies.is_empty() {
            told.push(words::NO_CODE.to_owned());
        }
        told.extend(words::doubles(&found.replies));
        told.extend(found.replies.iter().filter_map(words::other_names));
        let is_several = found.replies.len() > 1;
        let mut sent = Vec::new();
        for reply in found.replies {
            let earlier = reply.earlier.unwrap_or_else(|| replies::EarlierFigures {
                fund: None,
                changed: Vec::new(),
                gone: Vec::new(),
            });
            told.extend(words::gone(&reply.sender, &earlier.gone));
            let extras = reply.received.extras;
            let date = if reply.date.is_empty() { extras.date } else { reply.date };
            let nth = is_several.then_some(sent.len() + 1);
            let origin = Origin { title: readable_name(&extras.title), date: readable_name(&date), nth };
            let reply = Reply {
                sender: reply.sender,
                scenario: reply.received.scenario,
                not_funded_is_undecided: reply.received.is_older,
                leave_out: earlier.changed,
            };
            sent.push(SentScenario { origin, ..SentScenario::new(fund, reply) });
        }
        Self { sent, told, earlier: Vec::new() }
    }

    /// Takes in what another text held.
    pub fn join(&mut self, other: Self) {
        self.sent.extend(other.sent);
        self.told.extend(other.told);
        self.earlier.extend(other.earlier);
    }

    /// Takes in one scenario of a file, with what became of its bids since.
    fn take(&mut self, opener: &Opener<'_>, text: &str, sender: &str) {
        match opener.open_file(text) {
            Ok((scenario, earlier)) => {
                let sender = sender.trim().to_owned();
                let (leave_out, gone) = earlier.map(|one| (one.changed, one.gone)).unwrap_or_default();
                self.told.extend(words::gone(&sender, &gone));
                let reply = Reply { sender, scenario, not_funded_is_undecided: false, leave_out };
                self.sent.push(SentScenario::new(opener.fund(), reply));
            }
            Err(why) => self.told.push(words::bad_file(opener.fund(), sender, &why)),
        }
    }
}

/// A saved scenario goes by the name of its file; those of a round by their senders.
fn in_saved_file(fund: &Fund, earlier: &[&Fund], text: &str, name: &str) -> FoundReplies {
    let mut found = FoundReplies::default();
    // The format stands first, whatever words follow it.
    let at = |family| text.find(family).unwrap_or(usize::MAX);
    if at(round_file::FAMILY) < at(scenario_file::FAMILY) {
        let Ok(file) = round_file::read(text) else {
            found.told.push(words::NO_FILE.to_owned());
            return found;
        };
        if file.scenarios.is_empty() {
            found.told.push(words::EMPTY_ROUND.to_owned());
        }
        // The file brings the figures along for which it was made.
        let earlier: Vec<&Fund> = earlier.iter().copied().chain([&file.fund]).collect();
        let opener = Opener::new(fund, &earlier);
        for NamedScenario { title, sender, scenario, .. } in &file.scenarios {
            let text = scenario_file::write(&file.fund, scenario);
            found.take(&opener, &text, if sender.is_empty() { title } else { sender });
        }
        found.earlier.push(Arc::new(file.fund));
    } else if at(scenario_file::FAMILY) < usize::MAX {
        found.take(&Opener::new(fund, earlier), text, stem(name));
    } else {
        match Fund::read(text).ok().filter(|brought| brought.id == fund.id) {
            Some(brought) => {
                found.told.push(words::EARLIER_FUND.to_owned());
                found.earlier.push(Arc::new(brought));
            }
            None => found.told.push(words::NO_FILE.to_owned()),
        }
    }
    found.earlier.retain(|brought| brought.id == fund.id);
    found
}
