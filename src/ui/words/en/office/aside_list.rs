//! Words for what was put aside.

use crate::store::AsideKind;
use crate::ui::words::long_date;

/// The heading above it.
pub const TITLE: &str = "Put aside";

/// What it is.
pub const WHY: &str = "What could not be read, and what a restored file had otherwise than it is here, stays in this list until you delete \
    it. It is in every copy that you save.";

/// What something is: `Title and note of “Scenario 1”, parks-2031`.
pub fn what(kind: AsideKind, scenario: Option<&str>, round: Option<&str>) -> String {
    let of_scenario =
        |words: &str| scenario.map_or_else(|| words.to_owned(), |title| format!("{words} of “{title}”"));
    let what = match kind {
        AsideKind::Scenario => of_scenario("Decisions and history"),
        AsideKind::Title => of_scenario("Title and note"),
        AsideKind::Notice => of_scenario("Text of the notice of decision"),
        AsideKind::Selection => "Which scenario is the baseline".to_owned(),
        AsideKind::Marks => "Marks and private notes".to_owned(),
        AsideKind::Members => "What members sent".to_owned(),
        AsideKind::Meeting => "Interests and votes".to_owned(),
        AsideKind::Publication => "What was typed for files and letters".to_owned(),
        AsideKind::Waiting => of_scenario("Damaged decisions, left by a page that was closed,"),
        AsideKind::WaitingBids => "Damaged bids, left by a page that was closed".to_owned(),
        AsideKind::Older => "Decisions that an older version of this page saved".to_owned(),
        AsideKind::Other => "Something else that was saved".to_owned(),
    };
    match round {
        Some(round) => format!("{what} ({round})"),
        None => what,
    }
}

/// When it was put aside, or when the file was saved that it came with.
pub fn when(time: &str) -> String {
    long_date(time)
}

/// The button or link `label` of something, for those who do not see what it stands beside.
pub fn of(label: &str, what: &str) -> String {
    format!("{label}: {what}")
}

/// Saves it.
pub const SAVE_AS_FILE: &str = "Save as a file";

/// Puts marks, what members sent, or interests and votes together with what is here.
pub const PUT_BACK: &str = "Put it back";

/// What was done.
pub fn put_back(what: &str) -> String {
    format!("{what}: put together with what is here. Nothing that was here is replaced.")
}

/// Why it was not.
pub const NOT_PUT_BACK: &str = "It could not be put back: what stands in its place can’t be read or says something else, or another tab has just changed it. It is \
    still in this list.";

/// Where the file can be opened again.
pub fn opens_where(kind: AsideKind, can_be_put_back: bool) -> &'static str {
    match kind {
        AsideKind::Marks if can_be_put_back => {
            "“Put it back” puts it together with what is here. Saved as a file, it opens under “Before the meeting” with “Bring back marks from a \
             file”, here or on another computer."
        }
        AsideKind::Members if can_be_put_back => {
            "“Put it back” puts it together with what is here: nobody is lost, and nobody counts twice."
        }
        AsideKind::Meeting if can_be_put_back => {
            "“Put it back” adds it to what is here, where the two record nothing different of a bid. The file shows what it says."
        }
        AsideKind::Publication if can_be_put_back => {
            "“Put it back” adds it to what is here, where the two say nothing different. The file shows what it says."
        }
        AsideKind::Scenario => "Saved as a file, it opens with “Restore from a file” above.",
        AsideKind::Title => "The file is plain text: you can read it, and type what you need under “Rename”.",
        AsideKind::Notice => {
            "The file is plain text: you can read it, and type what you need under “Notice of decision”."
        }
        _ => {
            "The file is there to be looked at, or to be sent to whoever helps you: no field of this page opens it."
        }
    }
}

/// What the file is called where it holds what another field opens.
pub const JSON_FILE: &str = "tranche-put-aside-marks.json";

/// What the file is called where it holds one text as it stands.
pub const TEXT_FILE: &str = "tranche-put-aside.txt";

/// What it is called where it can be restored.
pub const FILE: &str = "tranche-put-aside.json";

/// Asks whether it is to go.
pub const DELETE: &str = "Delete";

/// What is said before it goes.
pub const SURE: &str = "You can’t get it back then.";

/// Deletes it.
pub const DELETE_FOR_GOOD: &str = "Delete for good";
