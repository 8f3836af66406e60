//! A text that is of the format and says what deciding cannot lead to is refused like any other damage.

use serde_json::{Value, json};
use tranche::import::draft::{MOST_PAST, read};

use super::refusals::{refuses, with};
use super::version_1::{KEPT, kept};

/// A review that decides only this about the table at hand.
pub fn deciding(choices: Value) -> String {
    let mut whole = json!({ "currency": "GBP" });
    whole.as_object_mut().unwrap().extend(choices.as_object().unwrap().clone());
    json!({
        "format": "tranche-review/1",
        "file": "",
        "checksum": "0000000000",
        "state": {
            "which": "one", "table": 0, "sheets_settled": true, "is_chosen": false, "choices": whole
        },
    })
    .to_string()
}

#[test]
fn what_nobody_can_have_decided_is_damaged() {
    let role = |column: u32, role: &str| json!({ "column": column, "role": role });
    let cell = |row: u32, column: u32| json!({ "row": row, "column": column, "text": "" });
    let row = |row: u32| json!({ "row": row, "choice": "bid" });
    let same = |name: &str, meant: &str| json!({ "name": name, "meant": meant });
    let bids = |matter: &str| json!({ "matter": matter, "answer": "bids" });
    for choices in [
        json!({ "roles": [role(1, "title"), role(0, "place")] }),
        json!({ "roles": [role(1, "title"), role(1, "place")] }),
        json!({ "roles": [role(0, "title"), role(1, "title")] }),
        json!({ "cells": [cell(1, 0), cell(0, 0)] }),
        json!({ "cells": [cell(0, 1), cell(0, 0)] }),
        json!({ "cells": [cell(0, 0), cell(0, 0)] }),
        json!({ "rows": [row(1), row(0)] }),
        json!({ "rows": [row(1), row(1)] }),
        json!({ "same": [same("a", "a")] }),
        json!({ "same": [same("a", "b"), same("a", "c")] }),
        json!({ "same": [same("a", "b"), same("b", "c")] }),
        json!({ "same": [same("b", "c"), same("a", "b")] }),
        json!({ "answers": [bids("struck"), bids("struck")] }),
        json!({ "answers": [{ "matter": "amount", "answer": "column", "column": 3 }] }),
        json!({ "answers": [{ "matter": "unit", "answer": "money", "currency": "GBP", "unit": "one" }] }),
    ] {
        refuses(&deciding(choices));
    }
    for choices in [
        json!({}),
        json!({ "roles": [], "cells": [], "rows": [], "same": [], "answers": [] }),
        json!({ "roles": [role(0, "theme"), role(1, "theme")] }),
        json!({ "cells": [cell(0, 0), cell(0, 1), cell(1, 0)] }),
        json!({ "same": [same("a", "c"), same("b", "c")] }),
        json!({ "answers": [bids("struck"), bids("hidden")] }),
    ] {
        assert!(read(&deciding(choices.clone())).is_ok(), "{choices}");
    }
}

#[test]
fn a_table_is_looked_through_or_left_and_a_field_is_typed_into_once() {
    let file: Value = serde_json::from_str(KEPT).unwrap();
    let left = file.pointer("/state/others/0").unwrap();
    refuses(&with("/state/others/1", left.clone()));
    refuses(&with("/past/9/table", left["table"].clone()));
    refuses(&with("/typed/1", file.pointer("/typed/0").unwrap().clone()));
}

#[test]
fn more_steps_back_than_are_kept_are_damaged() {
    let file: Value = serde_json::from_str(KEPT).unwrap();
    let past = |steps: usize| with("/past", json!(vec![file.pointer("/past/0").unwrap().clone(); steps]));
    assert_eq!(read(&past(MOST_PAST)).map(|draft| draft.past.len()), Ok(MOST_PAST));
    assert_eq!(read(&past(0)).map(|draft| draft.state), Ok(kept().state));
    refuses(&past(MOST_PAST + 1));
}
