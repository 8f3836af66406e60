//! What was brought, put into the list: each message once, and nobody twice unasked.

use tranche::collate::{Intake, SentOne};

use super::sent_lists::Lists;
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate::{self as words, found as found_words};

/// What became of all that was brought at once.
#[derive(Default)]
pub struct Tally {
    new: usize,
    known: usize,
    /// Who sent the same for later figures than what was here.
    renewed: Vec<String>,
    /// What decides the same as something else here, where one of the two has no name: which one, and as what.
    alike: Vec<(String, String)>,
}

impl Tally {
    /// Puts one into the list.
    pub fn take(&mut self, lists: &mut Lists, mut one: SentScenario) {
        let here: Vec<SentOne<'_>> = lists.now.iter().map(SentScenario::as_sent).collect();
        let intake = one.as_sent().intake(&here);
        match intake {
            Intake::Known => self.known += 1,
            Intake::InPlaceOf { at, counts } => {
                one.is_counted = counts;
                self.renewed.push(words::name(&one.reply.sender, at + 1));
                lists.now[at] = one;
            }
            Intake::New { counts } => {
                one.is_counted = counts;
                if let Some(other) = one.same_of_another(&lists.now) {
                    self.alike.push((words::name(&one.reply.sender, lists.now.len() + 1), other));
                }
                self.new += 1;
                lists.now.push(one);
            }
        }
    }

    /// What is said of it.
    pub fn said(&self) -> String {
        found_words::added(self.new, self.known, &self.renewed)
    }

    /// What has to be asked of it, a sentence each.
    pub fn asked(&self) -> impl Iterator<Item = String> {
        self.alike.iter().map(|(one, other)| found_words::alike(one, other))
    }
}
