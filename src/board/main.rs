//! What people see: the calculator as a page.

mod agenda;
mod agenda_bar;
mod announcements;
mod app;
mod award_choices;
mod bid_context;
mod bid_details;
mod bid_facts;
mod bid_list;
mod bid_signals;
mod chunks;
mod copy_notice;
mod declared_interests;
mod editor;
mod effects;
mod final_scenario;
mod keeper;
mod kept_notice;
mod key_figures;
mod keys;
mod last_step;
mod line_picker;
mod link_notice;
mod list_controls;
mod list_view;
mod listed_bid;
mod missing_fund;
mod money_bar;
mod money_chart;
mod notices;
mod open_dialog;
mod other_amount;
mod outcome_form;
mod paper_totals;
mod partnership_table;
mod print_record;
mod reserve_list;
mod round;
mod rules;
mod scenario_picker;
mod scenario_title;
mod send_address;
mod share_dialog;
mod share_qr;
mod shared_link;
mod shared_view;
mod sort_heads;
mod strip;
mod toolbar;
mod wall;

/// The allocator that takes the least to load.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    tranche::ui::browser::load::run(app::start());
}
