//! The ways between the screens about a round, and between those about one of its scenarios.

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::signals::{All as _, part};
use tranche::ui::words::{office::round_screens as words, scenario_picker};

use super::open_round::OpenRound;

/// What `?do=` says for the screens about a round, in the order of its work.
const OF_ROUND: [&str; 6] = ["scenarios", "first-draft", "marks", "collate", "compare", "meeting"];

/// The same for those about one scenario.
const OF_ONE: [&str; 5] = ["trail", "notice", "publish", "result", "history"];

/// Whether `?do=` says one of these.
pub fn is_one(task: &str) -> bool {
    OF_ROUND.contains(&task) || OF_ONE.contains(&task)
}

/// The ways to the other screens about the round, and on a screen about one scenario those to what else there is of it.
pub fn ways(round: OpenRound, task: &str) -> AnyView {
    let all = OF_ROUND.map(|other| way(task, other, addresses::of_round_asked(other)));
    let of_one =
        OF_ONE.into_iter().find(|one| *one == task).map(|task| part(move || ways_of_one(round, task)));
    view! {
        <nav class="ways" aria-label=words::WAYS.to_owned()>{all}</nav>
        {of_one}
    }
    .into_any()
}

/// Those about the scenario that the address names, or that this tab works on. Only what is final has a result.
fn ways_of_one(round: OpenRound, task: &'static str) -> Option<AnyView> {
    let asked = address_bar::asked("scenario").and_then(|number| number.parse().ok());
    round.scenarios.with(|all| {
        let one = all.of_number(asked.or_else(|| all.on_table())?)?;
        let is_there = |other: &&str| *other != "result" || one.final_one.is_some() || task == "result";
        let some = OF_ONE.into_iter().filter(is_there);
        let some = some.map(|other| way(task, other, addresses::of_scenario(other, one.number))).all();
        let title = scenario_picker::title(one.number, &one.seen.entry.title);
        let label = words::ways_of(&title);
        Some(view! { <nav class="ways" aria-label=label><strong>{title}</strong> {some}</nav> }.into_any())
    })
}

/// The way to the board where nothing is decided yet.
pub fn decide_first() -> AnyView {
    view! { <a href=addresses::board()>{words::DECIDE_FIRST}</a> }.into_any()
}

fn way(task: &str, other: &str, address: String) -> AnyView {
    let is_here = (other == task).then_some("page");
    view! { <a href=address aria-current=is_here>{words::in_short(other)}</a> }.into_any()
}
