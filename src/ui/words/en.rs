//! The English of the page, one file a room.

pub mod agenda;
pub mod announcements;
pub mod auto_copy;
pub mod award_choices;
pub mod bid_facts;
pub mod bid_list;
pub mod copy_text;
mod dates;
pub mod declared_interests;
pub mod dialog;
pub mod final_scenario;
mod funds;
pub mod key_figures;
pub mod keys;
pub mod last_step;
pub mod line_picker;
mod links;
pub mod listed_bid;
pub mod missing_fund;
pub mod money_bar;
pub mod money_chart;
pub mod notices;
#[cfg(feature = "office")]
pub mod office;
pub mod open_dialog;
pub mod other_amount;
pub mod outcome_form;
mod outcomes;
pub mod paper_totals;
pub mod partnership_table;
pub mod print_record;
pub mod qr_code;
mod refusals;
pub mod reserve_list;
pub mod round;
pub mod rules;
pub mod scenario_picker;
pub mod share_dialog;
pub mod share_qr;
pub mod shared_view;
mod storage;
pub mod toolbar;
pub mod wall;

/// Which language this is, as pages say it.
pub const LANGUAGE: &str = "en-GB";

pub use bid_facts::scored;
pub use dates::long_date;
pub use funds::{bad_fund, bad_offers};
pub use key_figures::{progress, remaining};
pub use links::{bad_link, bad_saved};
pub use outcomes::{
    decided_on, given, given_within, look_again, lower, outcome_in_short, was, was_within, within,
};
pub use paper_totals::{figure, outcome};
pub use refusals::{not_money, refusal, whole_number};
pub use storage::{BIDS_CHANGED, BIDS_DELETED, BIDS_REMOVED, trouble};
