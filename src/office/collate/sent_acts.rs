//! What can be done with one of what members sent.

use leptos::prelude::With;
use tranche::ui::browser::save_file;

use super::super::focus_soon::focus_soon;
use super::sent_lists::{Lists, SentLists};
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate as words;

/// Has it counted, or not.
pub fn count(lists: SentLists, id: usize, is_counted: bool) {
    change_one(lists, id, String::new(), |one| one.is_counted = is_counted);
}

/// Says whose it is. Where something of that name counts already it does not, until somebody says which one does.
pub fn rename(lists: SentLists, id: usize, name: String) {
    let is_counted_already = lists.lists.with(|all| {
        let is_it = |one: &SentScenario| one.id != id && one.is_counted && one.is_of(&name);
        all.now.iter().any(is_it)
    });
    let said = if is_counted_already { words::counts_already(&name) } else { String::new() };
    change_one(lists, id, said, |one| {
        one.reply.sender = name;
        one.is_counted &= !is_counted_already;
    });
}

/// Has this one counted, and nothing else of its sender.
pub fn count_instead(all: &mut Lists, id: usize) {
    let Some(at) = all.now.iter().position(|one| one.id == id) else { return };
    let same: Vec<bool> = all.now.iter().map(|other| all.now[at].is_of_same(other)).collect();
    for (one, _) in all.now.iter_mut().zip(same).filter(|(_, is_same)| *is_same) {
        one.is_counted = one.id == id;
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
