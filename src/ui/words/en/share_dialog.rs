//! Sharing a scenario.

use super::key_figures::remaining;
use super::open_dialog::OPEN_SHARED;
use crate::{Fund, Ledger};

/// The dialog.
pub const TITLE: &str = "Share this scenario";

/// What sharing does, and what it does not do.
pub const INTRODUCTION: &str =
    "Anyone with the link sees these decisions. It doesn’t change theirs, and nothing is uploaded.";

/// That the bids are nowhere else.
pub const OWN_BIDS: &str = "These bids are only on this computer. Send a link that includes them.";

/// Leads to where that is done.
pub const INCLUDE_BIDS: &str = "Include the bids";

/// What the scenario is called.
pub const SCENARIO_TITLE: &str = "Title (optional)";

/// Who sends it.
pub const SENDER: &str = "Your name (optional)";

/// Whether reasons go with it.
pub const WITH_EXPLANATIONS: &str = "Include reasons and conditions";

/// The link.
pub const LINK: &str = "Link";

/// Copies it.
pub const COPY_LINK: &str = "Copy link";

/// The code.
pub const CODE: &str = "Code";

/// Copies it.
pub const COPY_CODE: &str = "Copy code";

/// What the code is for.
pub const ABOUT_CODE: &str = "For typing in by hand";

/// The message.
pub const MESSAGE: &str = "Message";

/// Copies it.
pub const COPY_MESSAGE: &str = "Copy as message";

/// What the message is for.
pub const ABOUT_MESSAGE: &str = "Paste into an e-mail. If the link breaks, the code still works.";

/// That no link is offered.
pub const TOO_LONG: &str = "The link would be too long for an e-mail: mail programs would cut it. Save a file and attach it instead.";

/// Saves the decisions as a file.
pub const SAVE_AS_FILE: &str = "Save as a file";

/// What the file is for.
pub fn about_file() -> String {
    format!("To attach to an e-mail. It includes reasons and conditions, and opens with “{OPEN_SHARED}”.")
}

/// A few plain lines: the figures, the link and the code, so that one survives where the other is cut.
pub fn message(fund: &Fund, ledger: &Ledger, address: &str, code: &str) -> String {
    let noun = if fund.bids.len() == 1 { "bid" } else { "bids" };
    format!(
        "{title}: a scenario\n\
         Available {available}. Funded {funded} ({count} of {bids} {noun}). {remaining}.\n\n\
         Open it: {address}\n\n\
         If the link does not open, paste this code under “{OPEN_SHARED}”:\n{code}\n",
        title = fund.title,
        available = fund.show(ledger.available),
        funded = fund.show(ledger.funded),
        count = ledger.bids_funded,
        bids = fund.bids.len(),
        remaining = remaining(fund, ledger),
    )
}
