//! What can be done with one of what members sent.

use leptos::prelude::With;
use tranche::collate::Standing;
use tranche::readable_name;
use tranche::ui::browser::save_file;

use super::super::focus_soon::focus_soon;
use super::both_lists::Lists;
use super::sent_lists::SentLists;
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate as words;

/// Has it counted, or not.
pub fn count(lists: SentLists, id: usize, is_counted: bool) {
    change_one(lists, id, String::new(), |one| one.set_counted(is_counted));
}

/// Says whose it is. Where something of that name counts already it does not, until another name or somebody says that it does.
pub fn rename(lists: SentLists, id: usize, name: &str) {
    let name = readable_name(name);
    let Some(at) = lists.lists.with(|all| all.now.iter().position(|one| one.id == id)) else { return };
    lists.change_and_say(|all| {
        let was_counted = all.now[at].is_counted;
        let again = restand(all, |standings| Standing::name(standings, at, &name));
        let one = &all.now[at];
        let is_of_counted =
            |other: &SentScenario| other.id != id && other.is_counted && one.is_of_same(other);
        match () {
            () if all.now.iter().any(is_of_counted) && !one.is_counted => words::counts_already(&name),
            () if !again.is_empty() => words::count_again(&again),
            () if !was_counted && one.unread.is_none() => {
                words::still_not_counted(&SentScenario::called(&all.now, at))
            }
            () => String::new(),
        }
    });
}

/// Takes it out of the list. What gave way to it counts again.
pub fn remove(lists: SentLists, id: usize, removed: &str) {
    lists.change_and_say(|all| {
        all.now.retain(|one| one.id != id);
        let again = restand(all, Standing::settle);
        if again.is_empty() {
            removed.to_owned()
        } else {
            format!("{removed} {}", words::count_again(&again))
        }
    });
}

/// Has names decide anew what counts, and gives the names of those that count again.
fn restand(all: &mut Lists, anew: impl FnOnce(&mut [Standing]) -> Vec<usize>) -> Vec<String> {
    let mut standings: Vec<Standing> = all.now.iter().map(SentScenario::standing).collect();
    let again = anew(&mut standings);
    for (one, standing) in all.now.iter_mut().zip(standings) {
        one.stand(standing);
    }
    again.into_iter().map(|at| SentScenario::called(&all.now, at)).collect()
}

/// Has this one counted, and nothing else of its sender.
pub fn count_instead(all: &mut Lists, id: usize) {
    let Some(at) = all.now.iter().position(|one| one.id == id) else { return };
    let same: Vec<bool> = all.now.iter().map(|other| all.now[at].is_of_same(other)).collect();
    for (one, _) in all.now.iter_mut().zip(same).filter(|(_, is_same)| *is_same) {
        one.set_counted(one.id == id);
    }
}

/// Adds the same decisions for somebody whose name is asked.
pub fn copy(lists: SentLists, id: usize) {
    let new = lists.next_id();
    lists.change(words::COPIED.to_owned(), |all| {
        let Some(at) = all.now.iter().position(|one| one.id == id) else { return };
        let mut copy = SentScenario { id: new, ..all.now[at].clone() };
        copy.reply.sender = String::new();
        all.now.insert(at + 1, copy);
    });
    focus_soon(format!("sender-{new}"));
}

/// Hands out one that cannot be read.
pub fn save(lists: SentLists, id: usize) {
    lists.lists.with(|all| {
        if let Some(one) = all.now.iter().find(|one| one.id == id) {
            save_file::save("tranche-scenario.json", &one.text);
        }
    });
}

fn change_one(lists: SentLists, id: usize, said: String, change: impl FnOnce(&mut SentScenario)) {
    lists.change(said, |all| {
        if let Some(one) = all.now.iter_mut().find(|one| one.id == id) {
            change(one);
        }
    });
}
