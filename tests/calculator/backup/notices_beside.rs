//! What was typed for the notice of a scenario comes with its scenario, under the number that this has here.

use tranche::store::restore::Told;
use tranche::store::{AsideKind, Inventory, Row, SetAside, key};

use super::brought;
use super::browser::{Browser, Step, notice_text};

fn row() -> Row {
    Row::own("0")
}

/// A round with one scenario, which decides this, and whose notice says this.
fn noticed(decided: &str, summary: &str) -> Browser {
    let state = Step::State("own-0".to_owned(), 0, decided.to_owned());
    let notice = Step::Notice("own-0".to_owned(), 0, summary.to_owned());
    Browser::default().after(&[Step::round("own-0", "hall"), state, notice])
}

#[test]
fn it_comes_where_nothing_was_typed_and_stays_where_the_same_was() {
    let backup = noticed("a", "In short.");
    let mut there = backup.clone();
    there.keys.remove(&row().notice(0));
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, Told { already: 1, ..Told::default() });
    assert_eq!(after.text(&row().notice(0)), notice_text("In short."));
    assert_eq!(brought(&backup, &backup).0.puts, []);
}

#[test]
fn what_is_typed_here_stays_and_the_other_is_set_aside() {
    let (there, backup) = (noticed("a", "Mine."), noticed("a", "Theirs."));
    let (plan, after) = brought(&there, &backup);
    assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
    assert_eq!(after.text(&row().notice(0)), notice_text("Mine."));
    let aside = key::set_aside(backup.clock, &row().notice(0));
    assert_eq!(after.text(&aside), notice_text("Theirs."));
    let all = SetAside::all(after.entries().into_iter().filter(|(key, _)| *key == aside).collect());
    assert_eq!(
        (all[0].kind, all[0].scenario, all[0].row.as_ref()),
        (AsideKind::Notice, Some(0), Some(&row()))
    );
}

#[test]
fn it_follows_its_scenario_to_another_number() {
    let (there, backup) = (noticed("a", "Mine."), noticed("b", "Theirs."));
    let (plan, after) = brought(&there, &backup);
    assert_eq!((plan.told.scenarios, plan.told.set_aside), (1, 0));
    assert_eq!(after.text(&row().notice(0)), notice_text("Mine."));
    assert_eq!(after.text(&row().notice(1)), notice_text("Theirs."));
    assert_eq!(Inventory::of(&[&after.entries()]).notices, 2);
}
