//! What people see: the calculator as a page.

mod app;
mod bar;
mod bid;
mod bids;
mod browser;
mod button;
mod card;
mod choices;
mod dialog;
mod editor;
mod figures;
mod keeping;
mod live;
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
mod wide;
mod words;

fn main() {
    browser::load::run(app::start());
}
