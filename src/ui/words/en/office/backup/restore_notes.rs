//! Words for what a file does to what is here: what goes on, what comes together, and what is called otherwise.

use crate::store::restore::{Titles, Told};
use crate::ui::words::scenario_picker;

/// What else a person is told before.
pub fn notes(told: &Told) -> Vec<String> {
    let mut all = Vec::new();
    let mut say = |count: usize, one: &str, many: &str| match count {
        0 => {}
        1 => all.push(format!("1 {one}")),
        _ => all.push(format!("{count} {many}")),
    };
    say(told.already, "scenario is here already.", "scenarios are here already.");
    say(
        told.extended,
        "scenario here goes on with later changes from the file; its earlier states stay in its history.",
        "scenarios here go on with later changes from the file; their earlier states stay in their history.",
    );
    say(
        told.undeleted,
        "scenario that was deleted here comes back.",
        "scenarios that were deleted here come back.",
    );
    say(
        told.finals,
        "scenario here is marked as final, as it is in the file.",
        "scenarios here are marked as final, as they are in the file.",
    );
    say(
        told.set_aside,
        "detail is different here: yours stays, and the other comes to the list “Put aside”.",
        "details are different here: yours stay, and the others come to the list “Put aside”.",
    );
    say(
        told.mended,
        "title or baseline is damaged here and comes from the file; what was damaged comes to the list “Put aside”.",
        "titles or baselines are damaged here and come from the file; what was damaged comes to the list “Put aside”.",
    );
    say(
        told.baselines,
        "round has no baseline here and gets that of the file.",
        "rounds have no baseline here and get that of the file.",
    );
    all.extend(put_together(told));
    all.extend(renamed(told));
    all.extend(told.names.iter().map(renamed_round));
    all
}

/// That both are there now, of what both had.
pub fn put_together(told: &Told) -> Vec<String> {
    let mut all = Vec::new();
    if told.members > 0 {
        all.push("What members sent is put together with what is here, and nobody counts twice.".to_owned());
    }
    if told.marks > 0 {
        all.push(
            "Marks and private notes are put together with those that are here; of two marks on one bid, yours here holds."
                .to_owned(),
        );
    }
    if told.meetings > 0 {
        all.push("Interests and votes are put together with those that are here.".to_owned());
    }
    if told.publications > 0 {
        all.push("What was typed for files and letters is put together with what is here.".to_owned());
    }
    all
}

/// What scenarios are called that have another name in the file.
pub fn renamed(told: &Told) -> Vec<String> {
    let renamed = |(before, now): &(String, String)| {
        format!(
            "“{before}” of the file is called “{now}” here, because there is another scenario in its place."
        )
    };
    told.titles.iter().map(renamed).collect()
}

fn renamed_round((before, now): &(String, String)) -> String {
    format!(
        "The round “{before}” gets the name “{now}” in addresses, because another round has its name here."
    )
}

/// What scenarios are called that come beside others.
pub const TITLES: Titles = Titles {
    unnamed: |number| scenario_picker::title(number, ""),
    from_file: |title, count| from_file(title, count),
};

fn from_file(title: &str, count: usize) -> String {
    match count {
        1 => format!("{title} (from the file)"),
        _ => format!("{title} (from the file, {count})"),
    }
}
