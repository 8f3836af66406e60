//! The keys of what stands beside the database: what a tab remembers, what somebody likes, and what things are called that a
//! browser opens.

use crate::store::Row;

/// Under this a tab remembers that it shows its round on the wall.
pub const ON_WALL: &str = "tranche-on-wall";
/// Under this a tab remembers what the wall was told before it paused.
pub const WALL_PAUSE: &str = "tranche-wall-pause";
/// Under this a tab remembers that a page led to the next one.
pub const LED: &str = "tranche-led";

/// Under this a tab remembers which earlier state of a scenario it looks at.
pub const EARLIER_STATE: &str = "tranche-earlier-state";
/// Under this a tab remembers which scenario of a round it works on.
#[must_use]
pub fn tab_scenario(row: &Row) -> String {
    format!("tranche-scenario {row}")
}

/// Under this a tab remembers that somebody does not want to be told again to save everything as a file.
pub const COPY_PUT_OFF: &str = "tranche-copy-put-off";

/// What the keys begin with of how somebody likes the page.
pub const PREFERENCES: &str = "tranche-likes/";

/// The database of the page that is served from this folder: two boards on one site never meet.
#[must_use]
pub fn database(folder: &str) -> String {
    format!("tranche {folder}")
}

/// The database with the file that is written with everything after each change, of the page that is served from this folder.
/// It is one of its own: the file is no text, and no part of a backup. The channel between tabs about it is called the same.
#[must_use]
pub fn copy_database(folder: &str) -> String {
    format!("tranche-copy {folder}")
}

/// Where that file stands in its database, as the browser hands it to the page.
pub const COPY_FILE: &str = "file";
/// Where it stands there what was last written to it.
pub const COPY_RECORD: &str = "record";

/// The channel from a board to the wall, of the page that is served from this folder.
#[must_use]
pub fn wall(folder: &str) -> String {
    format!("tranche-wall {folder}")
}

/// Where the browser's older storage has it when everything of this folder was last saved as a file.
#[must_use]
pub fn last_copy(folder: &str) -> String {
    format!("tranche-last-copy {folder}")
}

/// What all keys begin with where the other storage of the browser stands in for the database.
#[must_use]
pub fn stand_in(folder: &str) -> String {
    format!("tranche-store {folder} ")
}
