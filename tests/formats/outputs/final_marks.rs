//! The day and the checksum of a final decision on each of its files, and nothing of the kind while nothing is final.

use support::published::{PublishedResult, in_full, marked, sandwell, typed};
use support::round::round;
use tranche::Fund;
use tranche::final_scenario::{FinalCode, FinalMark};
use tranche::publish::{Workbook, WorkbookRequest, as_it_was};
use tranche::ui::words::office::publish::letter_outcome;

use super::records;

fn final_result(fund: &Fund) -> (PublishedResult<'_>, FinalMark) {
    let scenario = in_full(fund);
    let mark = marked(fund, &scenario);
    (PublishedResult { fund, scenario, mark: Some(mark), publication: typed(), members: 7 }, mark)
}

/// The files of a final decision on the real round, as they were written once.
#[test]
fn the_files_of_a_final_decision_are_what_they_were() {
    let fund = round();
    let (result, _) = final_result(&fund);
    let texts = result.texts();
    assert_eq!(texts.len(), 5);
    for (name, text) in texts {
        let path = format!("{}/tests/fixtures/outputs/final/{name}", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("TRANCHE_WRITE_FIXTURES").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        assert_eq!(text, std::fs::read_to_string(path).unwrap(), "{name}");
    }
}

#[test]
fn every_row_of_a_final_decision_has_its_day_and_its_checksum() {
    let fund = round();
    let (result, mark) = final_result(&fund);
    assert_eq!(mark.code, FinalCode::of(&fund, &result.scenario, "As decided", mark.day));
    let code = mark.code.to_string();
    for (name, text) in result.texts() {
        match name {
            "decisions.csv" | "letters.csv" => {
                let records = records(text.trim_start_matches('\u{feff}'));
                let [on, checksum] = ["final_on", "checksum"]
                    .map(|name| records[0].iter().position(|heading| heading == name).unwrap());
                assert_eq!(records.len(), 1 + fund.bids.len(), "{name}");
                for record in &records[1..] {
                    let said = (as_it_was(&record[on]), as_it_was(&record[checksum]));
                    assert_eq!(said, ("2013-11-05", code.as_str()), "{name}");
                }
            }
            "datapackage.json" => {
                let package: serde_json::Value = serde_json::from_str(&text).unwrap();
                assert_eq!(
                    (package["final_on"].as_str(), package["checksum"].as_str()),
                    (Some("2013-11-05"), Some(&*code))
                );
                let fields = package["resources"][0]["schema"]["fields"].as_array().unwrap();
                let field =
                    |field: &serde_json::Value| [&field["name"], &field["type"]].map(ToString::to_string);
                let last: Vec<_> = fields[fields.len() - 2..].iter().map(field).collect();
                assert_eq!(last, [["\"final_on\"", "\"date\""], ["\"checksum\"", "\"string\""]]);
            }
            "votes.pb" => {
                let remark = format!(" #2: The decision is final: 2013-11-05, checksum {code}.\r\n");
                let comment = text.lines().find(|line| line.starts_with("comment;#1: ")).unwrap();
                assert!(format!("{comment}\r\n").ends_with(&remark), "{comment}");
            }
            // The standard has no field for it, and takes no other.
            _ => assert!(name == "grants.csv" && !text.contains(&code)),
        }
    }
}

#[test]
fn while_nothing_is_final_no_file_says_anything_of_it() {
    let fund = round();
    for scenario in [sandwell(&fund), in_full(&fund)] {
        let result = PublishedResult { fund: &fund, scenario, mark: None, publication: typed(), members: 7 };
        for (name, text) in result.texts() {
            for word in ["final_on", "checksum", "#2:"] {
                assert!(!text.contains(word), "{name}: {word}");
            }
        }
    }
}

#[test]
fn the_worker_is_told_of_the_mark_and_takes_no_other_for_it() {
    let fund = round();
    let (result, mark) = final_result(&fund);
    for which in [Workbook::Decisions, Workbook::Letters] {
        let (packed, table) = result.workbook(which);
        let read = WorkbookRequest::unpacked(&packed, letter_outcome).unwrap();
        assert_eq!((read.mark, read.table(which)), (Some(mark), table));
        let damaged = packed.replace(&mark.to_string(), "2013-11-31 K7QX2M4D 177ef8c167");
        assert!(damaged != packed && WorkbookRequest::unpacked(&damaged, letter_outcome).is_none());
    }
}
