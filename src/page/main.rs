//! What people see: the calculator as a page.

mod app;
mod bar;
mod bid;
mod bids;
mod card;
mod choices;
mod editor;
mod figures;
mod keeping;
mod notices;
mod open;
mod other;
mod outward;
mod paper;
mod parts;
mod round;
mod share;
mod shared;
mod spoken;
mod toolbar;
mod totals;

fn main() {
    tranche::shell::browser::load::run(app::start());
}
