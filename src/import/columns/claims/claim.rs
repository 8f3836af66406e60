//! What a heading claims its column to be, as data.

use crate::import::role::Role;

/// What a heading claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What the column would be.
    pub role: Role,
    /// How plainly it says so: 1 is plainest. Where several columns claim a role, the plainest has it.
    pub rank: u8,
    /// Whether the heading may mean something else, so that somebody has to say yes.
    pub doubtful: bool,
}

/// Of the claims to what was requested: words such as requested, applied for, sought.
pub const ASKS: u8 = 1;

/// Of the same: what was awarded or paid.
pub const AWARDED: u8 = 4;

impl Claim {
    /// That a column is plainly this.
    pub fn plain(role: Role, rank: u8) -> Self {
        Self { role, rank, doubtful: false }
    }

    /// That a column may be this, and somebody has to say yes.
    pub fn perhaps(role: Role, rank: u8) -> Self {
        Self { role, rank, doubtful: true }
    }
}
