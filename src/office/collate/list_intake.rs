//! What was brought, put into the list: each message once, and nobody twice unasked.

use tranche::collate::{Intake, SentOne};

use super::both_lists::Lists;
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate::found as found_words;

/// What became of all that was brought at once.
#[derive(Default)]
pub struct Tally {
    new: usize,
    known: usize,
    /// Who sent the same for later figures than what was here.
    renewed: Vec<String>,
    /// What decides the same as something else here, where one of the two has no name, by its id.
    alike: Vec<usize>,
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
                lists.now[at] = one;
                self.renewed.push(SentScenario::called(&lists.now, at));
            }
            Intake::New { counts } => {
                one.is_counted = counts;
                let (id, at) = (one.id, lists.now.len());
                self.new += 1;
                lists.now.push(one);
                if lists.now[at].same_of_another(&lists.now).is_some() {
                    self.alike.push(id);
                }
            }
        }
    }

    /// What is said of it.
    pub fn said(&self) -> String {
        found_words::added(self.new, self.known, &self.renewed)
    }

    /// What has to be asked of it, a sentence each: told once all is in the list, and each has its name there.
    pub fn asked(&self, lists: &Lists) -> Vec<String> {
        let ask = |id: &usize| {
            let at = lists.now.iter().position(|one| one.id == *id)?;
            let other = lists.now[at].same_of_another(&lists.now)?;
            Some(found_words::alike(&SentScenario::called(&lists.now, at), &other))
        };
        self.alike.iter().filter_map(ask).collect()
    }
}
