//! The id of a fund that is new here.

use tranche::FundId;
use tranche::ui::browser::random;

/// An id that no other fund has anywhere, and that says nothing of its title.
pub fn fresh_id() -> Option<FundId> {
    FundId::fresh(&random::digits()).ok()
}
