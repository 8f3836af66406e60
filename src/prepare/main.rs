//! Where bids are brought, looked through and changed, before a board decides on them.

mod app;
mod at_work;
mod blank;
mod carry;
mod desk;
mod edit;
mod facts;
mod half_done;
mod kept;
mod paper;
mod refused;
mod review;
mod send;
mod start;
mod ways;
mod whole;
mod wipe;
mod words;

fn main() {
    tranche::ui::browser::load::run(app::start());
}
