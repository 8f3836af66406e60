//! Opening what somebody shared.

use super::links::bad_saved;
use crate::Fund;
use crate::formats::scenario_file::BadScenarioFile;

/// The dialog, and the button that opens it.
pub const OPEN_SHARED: &str = "Open a shared link";

/// What becomes of the reader's own work.
pub const YOURS_STAY: &str = "It opens beside your own decisions, which stay as they are.";

/// The field to paste into.
pub const PASTE: &str = "Link, code or the whole message";

/// Opens what is pasted.
pub const OPEN: &str = "Open";

/// The field for a file.
pub const FILE: &str = "Or a saved file";

/// It holds what the reader has decided.
pub const SAME_AS_MINE: &str = "This matches your decisions.";

/// The browser does not read the file.
pub const UNREADABLE: &str = "We can’t read this file any more. Choose it again.";

/// A file of bids that cannot be passed on to where bids are brought.
pub const TOO_LARGE: &str =
    "This isn’t a shared scenario. If it has bids in it, press “Use your own bids” and choose it there.";

/// Why a file does not open.
pub fn bad_file(fund: &Fund, why: &BadScenarioFile) -> String {
    format!("We can’t open this file. {}", bad_saved(fund, why))
}
