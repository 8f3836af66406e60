//! Words of the first screen: the rounds there are, and the ways to add bids.

mod bring;

pub use bring::*;

/// The heading of the screen.
pub const TITLE: &str = "Choose a round";

/// The heading of the rounds that this site offers.
pub const PUBLISHED: &str = "Published here";

/// That it offers none.
pub const NOTHING_PUBLISHED: &str = "This site does not publish any rounds. Add your own bids below.";

/// That the list of them did not come, or cannot be used.
pub const LIST_NOT_LOADED: &str =
    "We couldn’t load the rounds published here. Everything else on this page works.";

/// That the list has not come yet.
pub const LIST_LATE: &str =
    "The rounds published here are still on their way. Everything else on this page works.";

/// The button that asks for them once more.
pub const TRY_AGAIN: &str = "Try again";

/// The button that makes a round of one's own of one that is published.
pub const COPY: &str = "Copy and edit";

/// The same with the round that it is about.
pub fn copy(title: &str) -> String {
    format!("Copy and edit: {title}")
}

/// What to do about a link whose bids are not in it; here are so many lists that it may be about.
pub fn wanted(lists: usize) -> &'static str {
    match lists {
        0 => {
            "The link you opened has decisions but not the bids they are about. Choose the round below, or ask whoever sent \
             it for the bids as a file and choose that file here. The decisions then open with it."
        }
        1 => "This link is about bids saved on this computer:",
        _ => {
            "This link is about one of several lists with the same amounts saved on this computer. Choose the one it was \
             made for:"
        }
    }
}

/// The way to open a link with one of the lists.
pub fn open_with(title: &str) -> String {
    format!("Open the link with “{title}”")
}
