//! Words of the screen that a notice is written on.

use super::heading;
use crate::final_scenario::FinalCode;
use crate::formats::notice_file::BadNoticeFile;
use crate::notice::NoticePart;
use crate::{Fund, name_of_title};

/// What the window is called, and the file that is printed: `Notice of decision – Invest to Save 2013–14 – Scenario 1`.
pub fn window(round: &str, scenario: &str) -> String {
    format!("{} – {scenario}", super::document_title(round))
}

/// That there is no such scenario.
pub const NO_SUCH: &str =
    "There is no such scenario, so there is nothing to give notice of. Choose one under “All scenarios”.";

/// That it is deleted.
pub const DELETED: &str =
    "This scenario is deleted. To write its notice, first bring it back under “All scenarios”.";

/// That it cannot be read.
pub const UNREADABLE: &str = "We can’t open this scenario, so there is nothing to give notice of. Its history may have a state that opens.";

/// What can be done with all of it.
pub const WAYS_OUT: &str = "The notice as a whole";

/// Opens the print window.
pub const PRINT: &str = "Print or save as PDF";
/// Saves it for Word.
pub const SAVE_DOCX: &str = "Save as Word";
/// Copies it with its tables.
pub const COPY_RICH: &str = "Copy with tables";
/// Copies it as Markdown.
pub const COPY_MARKDOWN: &str = "Copy as Markdown";
/// Copies a table alone.
pub const COPY_TABLE: &str = "Copy the table";
/// Copies a table alone as Markdown.
pub const COPY_TABLE_MARKDOWN: &str = "Copy the table as Markdown";
/// Copies one sentence.
pub const COPY: &str = "Copy";
/// Copies all of them.
pub const COPY_ALL: &str = "Copy all motions";

/// That it is on the clipboard.
pub const COPIED: &str = "Copied. Paste it into Word, Writer or a spreadsheet.";
/// That it is there as text alone.
pub const COPIED_AS_TEXT: &str = "Copied as text.";
/// That it is not.
pub const NOT_COPIED: &str = "Your browser didn’t let the page copy. Select the text and copy it by hand.";

/// Begins to change the text of a part.
pub const EDIT: &str = "Edit";
/// Ends that.
pub const DONE: &str = "Done";
/// Has the text that the notice has by itself.
pub const SUGGESTED: &str = "Use the suggested text";

/// A button of a part, for those who do not see what it stands beside.
pub fn of_part(label: &str, part: NoticePart) -> String {
    format!("{label}: {}", heading(part))
}

/// The field with the text of a part.
pub fn field(part: NoticePart) -> String {
    format!("Text of “{}”", heading(part))
}

/// What can stand in it.
pub const FIGURES: &str = "Figures that follow the decisions";

/// How they are used.
pub const FIGURES_NOTE: &str = "Type one of these with its brackets. On paper the figure stands in its place, and it changes with the \
    decisions. An empty line begins a new paragraph, and lines that begin with “- ” are a list.";

/// That a name in brackets is none of them.
pub fn unknown(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => format!("{one} is none of these figures, so it stays as you typed it."),
        several => {
            format!("{} are none of these figures, so they stay as you typed them.", several.join(", "))
        }
    }
}

/// That a part has no text.
pub const EMPTY: &str = "No text yet.";

/// What the last change was.
pub fn changed(part: NoticePart) -> String {
    format!("The text of “{}” is changed.", heading(part))
}

/// That it was taken back.
pub fn taken_back(part: NoticePart) -> String {
    format!("The text of “{}” is again what it was before.", heading(part))
}

/// That another tab has changed texts.
pub fn changed_elsewhere(both: &[NoticePart]) -> String {
    if both.is_empty() {
        return "Another tab changed texts of this notice. They are shown here.".to_owned();
    }
    let parts: Vec<String> = both.iter().map(|part| format!("“{}”", heading(*part))).collect();
    format!("Another tab changed {} too. Both texts stand there, one below the other.", parts.join(", "))
}

/// That another tab has taken all texts back.
pub const DELETED_ELSEWHERE: &str = "Another tab went back to the suggested texts of this notice.";

/// That this is taken back.
pub const TEXTS_ARE_BACK: &str = "The texts are back.";

/// That what stands there by now cannot be read.
pub const UNREADABLE_BY_NOW: &str = "What another tab saved for this notice can’t be read, so nothing is written over it. Copy what you \
    have typed, and reload the page.";

/// Why what was typed for it cannot be read.
pub fn unread(why: &BadNoticeFile) -> String {
    match why {
        BadNoticeFile::Newer(_) => {
            "A newer version of this page saved the text of this notice, so nothing is written over it. Reload the page to get that version."
                .to_owned()
        }
        _ => "The text that was typed for this notice is damaged, and can’t be read. Save it as a file first; then you can put it aside and \
              begin again."
            .to_owned(),
    }
}

/// What the file is called with what cannot be read.
pub const UNREAD_FILE: &str = "tranche-notice.json";

/// Saves it as it stands.
pub const SAVE_UNREAD: &str = "Save it as a file";
/// Puts it aside.
pub const SET_ASIDE: &str = "Put it aside and begin again";
/// That somebody was faster.
pub const CHANGED_MEANWHILE: &str = "Another tab has just changed it. Reload the page.";

/// The heading of the motions.
pub const MOTIONS: &str = "Minutes and motions";
/// Those on all bids that are decided alike.
pub const BLOCK: &str = "For the block";
/// Those on each bid.
pub const BY_BID: &str = "Bid by bid";
/// That there are none.
pub const NO_MOTIONS: &str = "No bid is decided yet, so there is no motion.";

/// The heading of the table for the paper of the board.
pub const BOARD_TABLE: &str = "Table for the board paper";

/// What the file with it is called: `notice-invest-to-save-officers-view.docx`, or of a final scenario
/// `notice-invest-to-save-K7QX-2M4D.docx`. A scenario whose title has no letter for it is told by its number, counted from 0.
pub fn file_name(fund: &Fund, (number, title): (usize, &str), code: Option<FinalCode>) -> String {
    let round = name_of_title(&fund.title).replacen("own", "notice", 1);
    let scenario = match (code, name_of_title(title).strip_prefix("own-")) {
        (Some(code), _) => code.to_string(),
        (None, Some(title)) => title.to_owned(),
        (None, None) => (number + 1).to_string(),
    };
    format!("{round}-{scenario}.docx")
}
