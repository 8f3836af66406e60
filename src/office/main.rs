//! Where bids are brought, looked through and changed, before a board decides on them.

mod app;
mod destinations;
mod drafts;
mod file_job;
mod focus_soon;
mod fund;
mod fund_review;
mod home;
mod my_funds;
mod print;
mod refusal_notice;
mod review;
mod round_form;
mod same_bids;
mod screens;
mod send;
mod typed_round;
mod wipe;

fn main() {
    tranche::ui::browser::load::run(app::start());
}
