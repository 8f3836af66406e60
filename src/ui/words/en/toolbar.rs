//! What can be done with the whole scenario, and the ways to other bids.

/// The tools for the scenario.
pub const SCENARIO: &str = "Scenario";

/// Takes the last step back.
pub const UNDO: &str = "Undo";

/// Does it again.
pub const REDO: &str = "Redo";

/// Clears all decisions.
pub const START_AGAIN: &str = "Start again";

/// Decides all as officers recommend.
pub const TAKE_ALL: &str = "Take all recommendations";

/// Opens the dialog to share.
pub const SHARE: &str = "Share";

/// Explains the keys.
pub const KEYS: &str = "Keys";

/// Opens what else can be done.
pub const MENU: &str = "More";

/// Prints.
pub const PRINT: &str = "Print";

/// Where a round is chosen.
pub const ALL_ROUNDS: &str = "All rounds";

/// Where these bids are changed.
pub const CHANGE_BIDS: &str = "Change the bids";

/// Where earlier decisions are brought across.
pub const BRING_ACROSS: &str = "Bring decisions across";

/// Where these bids are saved or sent.
pub const SAVE_OR_SEND: &str = "Save or send the bids";

/// The way to why the scenario adds up.
pub const TRAIL: &str = "Why it adds up";

/// The way to its notice of decision.
pub const NOTICE: &str = "Notice of decision";

/// The way to the files and letters that follow from it.
pub const PUBLISH: &str = "Files and letters";
