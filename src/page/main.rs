//! What people see: the calculator as a page.

mod app;
mod bar;
mod besides;
mod bid;
mod bids;
mod card;
mod choices;
mod editor;
mod failed;
mod figures;
mod further;
mod keeping;
mod notices;
mod open;
mod other;
mod outward;
mod paper;
mod parts;
mod round;
mod runs;
mod share;
mod shared;
mod spoken;
mod step;
mod toolbar;
mod totals;

/// The allocator that takes the least to load.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    tranche::ui::browser::load::run(app::start());
}
