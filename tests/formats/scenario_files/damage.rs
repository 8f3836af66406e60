//! Whatever one byte of a file becomes: it is refused, or opens as exactly what it then says.

use serde_json::Value;
use support::round::round;
use tranche::formats::scenario_file;
use tranche::{Arrival, Money};

use super::every_kind::every_kind;
use super::format_2_marks::MARKED;

/// What a file says of bids, with every amount as it is written.
fn said(text: &str) -> Vec<Value> {
    let mut file: Value = serde_json::from_str(text).unwrap();
    let plain = |value: &mut Value| {
        if let Some(Ok(amount)) = value.as_str().map(Money::from_plain) {
            *value = amount.to_string().into();
        }
    };
    for bids in ["decisions", "look_again"] {
        for bid in file[bids].as_object_mut().into_iter().flat_map(|bids| bids.values_mut()) {
            for said in ["/amount", "/award/other", "/award/above", "/was/award/other", "/was/award/above"] {
                bid.pointer_mut(said).into_iter().for_each(plain);
            }
        }
    }
    vec![file["decisions"].take(), file["look_again"].take()]
}

/// The file with one byte changed, lost, doubled or put in, at every place.
fn damages(text: &str) -> impl Iterator<Item = String> {
    const BYTES: &[u8] = b"09af \n\"\\{}:,.";
    let one = move |at: usize| {
        let (before, after) = (text[..at].to_owned(), &text[at + 1..]);
        let changed = BYTES.iter().map(|byte| char::from(*byte).to_string()).collect::<Vec<_>>();
        let byte = &text[at..=at];
        let flipped = (0..7).map(|bit| char::from(text.as_bytes()[at] ^ 1 << bit).to_string()).collect();
        let doubled = vec![byte.repeat(2), String::new(), format!("1{byte}"), format!("0{byte}")];
        let all: Vec<String> = [changed, flipped, doubled].concat();
        let after = after.to_owned();
        all.into_iter()
            .filter(move |new| *new != text[at..=at])
            .map(move |new| format!("{before}{new}{after}"))
    };
    (0..text.len()).filter(|at| text.is_char_boundary(*at) && text.is_char_boundary(at + 1)).flat_map(one)
}

#[track_caller]
fn opens_as_it_says(text: &str, every: usize) {
    let fund = round();
    let (mut opened, mut refused) = (0, 0);
    for damaged in damages(text).step_by(every) {
        let Ok(Arrival { scenario, mismatch }) = scenario_file::read(&fund, &damaged) else {
            refused += 1;
            continue;
        };
        opened += 1;
        assert_eq!(scenario.check(&fund), Ok(()));
        let written = scenario_file::write(&fund, &scenario);
        assert_eq!(
            scenario_file::read(&fund, &written),
            Ok(Arrival { scenario, mismatch: None }),
            "{damaged}"
        );
        // Words and what was available are said of the fund, and are all that can be different.
        assert!(mismatch.is_none_or(|m| m.bids.len() < 2 && m.left_out.is_empty()), "{damaged}");
        assert_eq!(said(&written), said(&damaged), "{damaged}");
    }
    println!("{opened} opened, {refused} refused");
    assert!(opened > 100 && refused > 5 * opened, "{opened} opened, {refused} refused");
}

#[test]
fn a_file_of_format_3_with_one_byte_changed_is_refused_or_opens_as_what_it_then_says() {
    let fund = round();
    opens_as_it_says(&scenario_file::write(&fund, &every_kind(&fund)), 1);
    let marked = scenario_file::read(&fund, MARKED).unwrap().scenario;
    // Only the marks are another matter here.
    opens_as_it_says(&scenario_file::write(&fund, &marked), 7);
}
