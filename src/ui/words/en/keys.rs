//! The keys that decide.

/// The heading of what explains them.
pub const TITLE: &str = "Keys";

/// Each key with what it does.
pub const KEYS: [(&str, &str); 10] = [
    ("n", "next bid"),
    ("p", "previous bid"),
    ("u", "next bid that is still to decide"),
    ("f", "fund this bid in full"),
    ("r", "fund it as reduced"),
    ("d", "decline it"),
    ("x", "take the decision back"),
    ("/", "search"),
    ("Ctrl+Z", "undo (Ctrl+Y: redo)"),
    ("?", "this list"),
];

/// The switch for all of them.
pub const SWITCH: &str = "Use these keys";
