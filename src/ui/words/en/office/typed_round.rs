//! Words of the screen for a round that is typed.

/// The heading of the screen.
pub const TITLE: &str = "Type the bids";

/// The button that saves the round and goes on.
pub const GO_ON: &str = "Go on to the bids";

/// The button back to the first screen.
pub const BACK: &str = "Back";

/// What becomes of the round.
pub const NOTE: &str =
    "You can change all of it later. It is saved on this computer; your other rounds stay as they are.";
