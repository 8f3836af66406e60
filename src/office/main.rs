//! Where bids are brought, looked through and changed, before a board decides on them.

mod app;
mod aside_list;
mod backup;
mod bids_elsewhere;
mod card_table;
mod collate;
mod compare;
mod copy_desk;
mod currency_picker;
mod delete_button;
mod destinations;
mod drafts;
mod file_job;
mod file_outcome;
mod file_progress;
mod first_draft;
mod focus_soon;
mod fund;
mod fund_id;
mod fund_review;
mod history;
mod home;
mod made_scenario;
mod marks;
mod meeting;
mod my_funds;
mod new_round;
mod notice;
mod open_round;
mod paste_text;
mod print;
mod publish;
mod record_keeper;
mod record_state;
mod record_trouble;
mod refusal_notice;
mod result;
mod review;
mod round_acts;
mod round_form;
mod round_screens;
mod round_ways;
mod same_bids;
mod scenarios;
mod screen;
mod screens;
mod send;
mod table_acts;
mod trail;
mod unread_record;
mod way_to_final;
mod wipe;

fn main() {
    tranche::ui::browser::load::run(app::start());
}
