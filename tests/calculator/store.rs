//! What a browser keeps: the latest state is had from all before it, and from nothing else.

use proptest::prelude::*;
use tranche::store::{
    CHUNK, Checksum, DraftRecord, DraftSource, Fate, Head, Leftover, ReadBack, Revision, Row, Unusable,
    exchange_places, key, read_back, replay, surplus,
};

/// A text that changes a little at a time, as a scenario does.
fn states() -> impl Strategy<Value = Vec<String>> {
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), "[aé“😀 ]{0,6}");
    ("[a-zé😀]{0,30}", prop::collection::vec(change, 0..130)).prop_map(|(first, changes)| {
        let mut states = vec![first];
        for (from, length, inserted) in changes {
            let before: Vec<char> = states[states.len() - 1].chars().collect();
            let from = from.index(before.len() + 1);
            let end = from + length.index(before.len() + 1 - from).min(5);
            let text: String = before[..from]
                .iter()
                .copied()
                .chain(inserted.chars())
                .chain(before[end..].iter().copied())
                .collect();
            states.push(text);
        }
        states
    })
}

fn revisions(states: &[String]) -> Vec<Revision> {
    let mut all: Vec<Revision> = Vec::new();
    for (at, text) in (7..).zip(states) {
        let next = match all.last() {
            None => Revision::first(text, at),
            Some(last) => Revision::next(&last.head, &states[all.len() - 1], text, at),
        };
        all.push(next);
    }
    all
}

/// What stands in the browser of the states since the last whole one.
fn chunk(all: &[Revision]) -> Vec<String> {
    let from = (all.len() - 1) / CHUNK as usize * CHUNK as usize;
    all[from..].iter().map(ToString::to_string).collect()
}

fn read(head: &Head, chunk: &[String]) -> Result<String, Unusable> {
    replay(head, &chunk.iter().map(String::as_str).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn every_state_is_had_from_the_states_since_a_whole_one(states in states()) {
        let all = revisions(&states);
        for (number, text) in states.iter().enumerate() {
            prop_assert_eq!(&read(&all[number].head, &chunk(&all[..=number])), &Ok(text.clone()));
        }
    }

    #[test]
    fn a_damaged_or_missing_state_is_told_unless_the_latest_is_whole_and_those_before_it_are_had(
        states in states(), which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), loses in any::<bool>(),
    ) {
        let all = revisions(&states);
        let mut chunk = chunk(&all);
        let which = which.index(chunk.len());
        if loses {
            chunk.remove(which);
        } else {
            let mut bytes = chunk[which].clone().into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = if bytes[at] == b'x' { b'y' } else { b'x' };
            chunk[which] = String::from_utf8_lossy(&bytes).into_owned();
        }
        let first = states.len() - 1 - (states.len() - 1) % CHUNK as usize;
        if let Ok(text) = read(&all[all.len() - 1].head, &chunk) {
            // What was damaged is not there any more in the latest state.
            prop_assert_eq!(Some(&text), states.last());
            return Ok(());
        }
        let numbers = (0..).filter(|number| !loses || *number != which);
        let numbered = numbers.zip(&chunk).map(|(number, text)| (u32::try_from(first + number).unwrap(), text.as_str()));
        let readable = tranche::store::states(None, &numbered.collect::<Vec<_>>());
        let before: Vec<_> = readable.iter().take(which).map(|state| state.text.clone()).collect();
        let expected: Vec<_> = states[first..first + which].iter().cloned().map(Ok).collect();
        prop_assert_eq!(before, expected);
    }

    #[test]
    fn what_is_written_is_read(at in any::<u64>(), after in prop::collection::vec(any::<u8>(), 0..3), text in any::<String>()) {
        let after = after.iter().map(|after| Checksum::of(&after.to_string())).collect();
        let leftover = Leftover { at, after, text: text.clone() };
        prop_assert_eq!(leftover.to_string().parse(), Ok(leftover));
        let revision = Revision::first(&text, at);
        prop_assert_eq!(revision.to_string().parse(), Ok(revision.clone()));
        prop_assert_eq!(revision.head.to_string().parse(), Ok(revision.head));
        let half = DraftRecord { at, bytes: at / 2, text };
        prop_assert_eq!(half.to_string().parse(), Ok(half));
    }

    #[test]
    fn what_was_brought_is_had_again(one in any::<String>(), other in any::<String>()) {
        let html = DraftSource::Html { html: one.clone(), plain: other.clone() };
        for brought in [DraftSource::File(one), DraftSource::Text(other), html] {
            prop_assert_eq!(brought.to_string().parse(), Ok(brought));
        }
    }

    #[test]
    fn no_text_is_taken_for_another_and_none_ends_the_page(text in any::<String>()) {
        prop_assert!(text.parse::<Head>().is_err());
        prop_assert!(text.parse::<Revision>().is_err());
        prop_assert!(text.parse::<Leftover>().is_err());
        prop_assert!(text.parse::<Row>().is_err());
        prop_assert!(text.parse::<DraftRecord>().is_err());
        prop_assert!(text.parse::<DraftSource>().is_err());
    }
}

#[test]
fn a_small_change_takes_little_room() {
    let text = "a list of bids ".repeat(1_000);
    let first = Revision::first(&text, 1);
    let next = Revision::next(&first.head, &text, &format!("{text}and one more"), 2);
    assert!(next.to_string().len() < 80);
}

#[test]
fn the_texts_are_those_that_are_written_down() {
    let first = Revision::first("{\"B1\": 1}", 1_780_000_000_000);
    assert_eq!(first.to_string(), "tranche-revision/1 0 1780000000000 25f97af002 whole\n{\"B1\": 1}");
    let next = Revision::next(&first.head, "{\"B1\": 1}", "{\"B1\": 12}", 1_780_000_000_500);
    assert_eq!(next.to_string(), "tranche-revision/1 1 1780000000500 e0aebe3069 splice 8 0\n2");
    assert_eq!(next.head.to_string(), "tranche-head/1 1 1780000000500 e0aebe3069");
    let left = Leftover { at: 5, after: vec![first.head.checksum], text: "{}".to_owned() };
    assert_eq!(left.to_string(), "tranche-left/1 5 2f47045f63 25f97af002\n{}");
    let row = Row::own("0123456789abcdef");
    assert_eq!(row.revision(0, 137), "revision/own-0123456789abcdef/0/0000002/000000137");
    assert_eq!(row.head(3), "scenario/own-0123456789abcdef/3");
    assert_eq!(row.written(), "tranche-round/1 own-0123456789abcdef");
    assert_eq!(row.written().parse(), Ok(row.clone()));
    assert_eq!(Row::in_key(&row.head(3)), Some(row));
    let half = DraftRecord { at: 1_780_000_000_000, bytes: 6_148, text: "{}".to_owned() };
    assert_eq!(half.to_string(), "tranche-draft/1 1780000000000 6148\n{}");
    assert_eq!(DraftSource::File("bids.xlsx".to_owned()).to_string(), "tranche-brought/1 file\nbids.xlsx");
    assert_eq!(DraftSource::Text("a\tb\n".to_owned()).to_string(), "tranche-brought/1 text\na\tb\n");
    let html = DraftSource::Html { html: "<table>é".to_owned(), plain: "e".to_owned() };
    assert_eq!(html.to_string(), "tranche-brought/1 html 9\n<table>ée");
    let keys = [key::draft("01"), key::brought("01"), key::bytes("01")];
    assert_eq!(keys, ["draft/01", "brought/01", "bytes/01"]);
}

#[test]
fn what_a_later_page_wrote_is_told_apart_from_what_is_damaged() {
    assert_eq!("tranche-head/2 1 2 3".parse::<Head>(), Err(Unusable::Newer));
    assert_eq!("tranche-head/x 1 2 3".parse::<Head>(), Err(Unusable::Damaged));
    assert_eq!("tranche-head/1 1 2".parse::<Head>(), Err(Unusable::Damaged));
    assert_eq!("tranche-revision/12 what".parse::<Revision>(), Err(Unusable::Newer));
    assert_eq!("tranche-left/1 5 0000000000\n{}".parse::<Leftover>(), Err(Unusable::Damaged));
    assert_eq!("tranche-draft/2 1 2\n{}".parse::<DraftRecord>(), Err(Unusable::Newer));
    assert_eq!("tranche-draft/1 1\n{}".parse::<DraftRecord>(), Err(Unusable::Damaged));
    assert_eq!("tranche-brought/2 file\na".parse::<DraftSource>(), Err(Unusable::Newer));
    // Not in the middle of a letter, and not beyond the end.
    assert_eq!("tranche-brought/1 html 1\né".parse::<DraftSource>(), Err(Unusable::Damaged));
    assert_eq!("tranche-brought/1 html 3\né".parse::<DraftSource>(), Err(Unusable::Damaged));
}

#[test]
fn what_waited_goes_on_from_what_it_was_made_of_and_else_the_later_leads() {
    let there = |text: &str, at: u64| Some((Checksum::of(text), at));
    let left = |text: &str, after: &[&str], at| Leftover {
        at,
        after: after.iter().map(|after| Checksum::of(after)).collect(),
        text: text.to_owned(),
    };
    assert_eq!(left("b", &[], 9).fate(None), Fate::Next);
    assert_eq!(left("b", &["a"], 9).fate(there("a", 3)), Fate::Next);
    assert_eq!(left("b", &["0", "a"], 9).fate(there("a", 3)), Fate::Next);
    assert_eq!(left("b", &["a"], 9).fate(there("b", 10)), Fate::Kept);
    assert_eq!(left("b", &["a"], 9).fate(there("c", 8)), Fate::Leads);
    assert_eq!(left("b", &["a"], 9).fate(there("c", 10)), Fate::Beside);
}

#[test]
fn what_was_decided_without_the_database_takes_the_place_of_nothing_in_it() {
    let left = Leftover { at: 9, after: Vec::new(), text: "b".to_owned() };
    assert_eq!(left.fate(None), Fate::Next);
    assert_eq!(left.fate(Some((Checksum::of("b"), 3))), Fate::Kept);
    for at in [3, 10] {
        assert_eq!(left.fate(Some((Checksum::of("the officers’ view"), at))), Fate::Beside);
    }
}

#[test]
fn what_another_tab_has_kept_is_not_taken_for_what_the_browser_never_said_it_kept() {
    let seen = Some(Some("before"));
    for is_done in [true, false] {
        assert_eq!(read_back("mine", Some("mine"), seen, is_done), ReadBack::Kept);
        assert_eq!(read_back("mine", Some("before"), seen, is_done), ReadBack::NotKept);
        assert_eq!(read_back("mine", None, Some(None), is_done), ReadBack::NotKept);
        assert_eq!(read_back("mine", Some("theirs"), None, is_done), ReadBack::NotKept);
    }
    assert_eq!(read_back("mine", Some("theirs"), seen, true), ReadBack::Kept);
    assert_eq!(read_back("mine", Some("theirs"), seen, false), ReadBack::Other);
    assert_eq!(read_back("mine", None, seen, false), ReadBack::Other);
}

#[test]
fn of_too_many_tables_the_oldest_go_and_those_that_are_worked_on_stay() {
    let tables = |count: u64, bytes| -> Vec<(String, DraftRecord)> {
        let one = |at| DraftRecord { at, bytes, text: String::new() };
        (0..count).rev().map(|at| (at.to_string(), one(at))).collect()
    };
    let nobody = |_: &str| false;
    assert!(surplus(&tables(20, 2_500_000), nobody).is_empty());
    assert_eq!(surplus(&tables(22, 1), nobody), ["0", "1"]);
    assert_eq!(surplus(&tables(22, 1), |id| id == "0"), ["1", "2"]);
    assert_eq!(surplus(&tables(6, 10_000_000), nobody), ["0"]);
    assert_eq!(surplus(&tables(2, u64::MAX), |id| id == "1"), ["0"]);
}

proptest! {
    #[test]
    fn two_scenarios_that_change_places_do_and_all_others_stay(
        mut places in prop::collection::vec(0_u32..40, 1..12),
        here in any::<prop::sample::Index>(),
        there in any::<prop::sample::Index>(),
    ) {
        places.sort_unstable();
        let (here, there) = (here.index(places.len()), there.index(places.len()));
        let mut wanted: Vec<usize> = (0..places.len()).collect();
        wanted.swap(here, there);
        let after = exchange_places(&places, here, there);
        // The list is shown by place, and by number among those that share one.
        let mut shown: Vec<usize> = (0..places.len()).collect();
        shown.sort_by_key(|at| (after[*at], *at));
        prop_assert_eq!(shown, wanted);
    }

    #[test]
    fn only_the_two_that_change_places_are_written_anew(
        places in prop::collection::btree_set(0_u32..40, 1..12),
        here in any::<prop::sample::Index>(),
        there in any::<prop::sample::Index>(),
    ) {
        let places: Vec<u32> = places.into_iter().collect();
        let (here, there) = (here.index(places.len()), there.index(places.len()));
        let after = exchange_places(&places, here, there);
        let stay = (0..places.len()).filter(|at| ![here, there].contains(at));
        for at in stay {
            prop_assert_eq!(after[at], places[at]);
        }
    }
}
