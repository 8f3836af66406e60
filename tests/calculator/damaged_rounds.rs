//! One record among ten rounds changes by itself: the other nine are what they were, and of the broken one all that can be had
//! is offered.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use tranche::store::{Entry, Head, Revision, Row, Selection, Unusable, key, replay, states};

const ROUNDS: usize = 10;
const STATES: usize = 60;

fn row(round: usize) -> Row {
    Row::own(&format!("{round:016}"))
}

fn text_of(round: usize, state: usize) -> String {
    format!("{{\"B1\": {round}, \"B{}\": {state}}}", state % 9)
}

fn named(round: usize) -> Entry {
    Entry::new(u32::try_from(round).unwrap(), &format!("The view of {round}"), "Not final.")
}

fn selected(round: usize) -> Selection {
    Selection { current: round, baseline: Some(0) }
}

/// Ten rounds of one scenario with sixty states, a name and a place on the table each.
fn browser() -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for round in 0..ROUNDS {
        let row = row(round);
        let mut last = Revision::first(&text_of(round, 0), 1);
        for state in 0..STATES {
            if state > 0 {
                let at = last.head.at + 1;
                last = Revision::next(&last.head, &text_of(round, state - 1), &text_of(round, state), at);
            }
            keys.insert(row.revision(0, last.head.number), last.to_string());
        }
        keys.insert(row.head(0), last.head.to_string());
        keys.insert(row.entry(0), named(round).to_string());
        keys.insert(row.selection(), selected(round).to_string());
    }
    keys
}

fn under<'a>(keys: &'a BTreeMap<String, String>, beginning: &str) -> Vec<(u32, &'a str)> {
    let all = keys.iter().filter(|(key, _)| key.starts_with(beginning));
    all.map(|(key, text)| (key::state(key).unwrap(), text.as_str())).collect()
}

/// What a round opens with, or else every state that is offered in its history; all its records are handed out as they stand.
fn opened(keys: &BTreeMap<String, String>, round: usize) -> Result<String, Vec<String>> {
    let row = row(round);
    let head: Result<Head, Unusable> = keys[&row.head(0)].parse();
    let latest = head.as_ref().ok().and_then(|head| {
        let chunk = under(keys, &row.chunk(0, head.number));
        replay(head, &chunk.iter().map(|(_, text)| *text).collect::<Vec<_>>()).ok()
    });
    let readable = states(head.as_ref().ok(), &under(keys, &row.revisions(0)));
    latest.ok_or_else(|| readable.into_iter().filter_map(|state| state.text.ok()).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn the_other_nine_are_what_they_were_and_the_broken_one_is_offered(
        which in 0..ROUNDS, record: Index, at: Index, to: char, is_late: bool,
    ) {
        let mut keys = browser();
        // Half of all damage is where it can be seen at once.
        let beginning = if is_late { row(which).chunk(0, 59) } else { row(which).revisions(0) };
        let of_round = |key: &&String| {
            let beside = [row(which).head(0), row(which).entry(0), row(which).selection()];
            key.starts_with(&beginning) || beside.contains(key)
        };
        let of_round: Vec<String> = keys.keys().filter(of_round).cloned().collect();
        let broken = &of_round[record.index(of_round.len())];
        let mut letters: Vec<char> = keys[broken].chars().collect();
        let at = at.index(letters.len());
        prop_assume!(letters[at] != to);
        letters[at] = to;
        keys.insert(broken.clone(), letters.into_iter().collect());

        // A name or a place is what it was, or said to be damaged: never another one.
        for round in 0..ROUNDS {
            let [entry, selection] = [row(round).entry(0), row(round).selection()].map(|key| keys[&key].clone());
            let (entry, selection) = (entry.parse(), selection.parse());
            prop_assert!(entry == Ok(named(round)) || (entry.is_err() && *broken == row(round).entry(0)));
            prop_assert!(selection == Ok(selected(round)) || (selection.is_err() && *broken == row(round).selection()));
        }
        let whole = |round: usize| Ok(text_of(round, STATES - 1));
        for round in (0..ROUNDS).filter(|round| *round != which) {
            prop_assert_eq!(opened(&keys, round), whole(round));
        }
        match opened(&keys, which) {
            // What was damaged is not needed for the latest.
            Ok(text) => prop_assert_eq!(Ok(text), whole(which)),
            Err(readable) => {
                let states: Vec<String> = (0..STATES).map(|state| text_of(which, state)).collect();
                prop_assert!(readable.iter().all(|text| states.contains(text)));
                // Without its head a scenario has all that it has been, up to the latest.
                prop_assert!(*broken != row(which).head(0) || readable == states);
                // The first chunk is whole where the damage is in the second.
                prop_assert!(!is_late || !broken.starts_with("revision/") || readable.len() >= 50);
            }
        }
    }
}
