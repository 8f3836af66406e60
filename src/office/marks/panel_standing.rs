//! Where somebody stands: their own marks against what a scenario decides.

use leptos::prelude::*;
use tranche::ui::choice::select;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::store::{RoundScenario, RoundScenarios};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::{given, office::marks as words, scenario_picker};
use tranche::{BidRef, Scenario, Standings};

use super::marks_keeper::MarksKeeper;

/// The id of its heading.
const STANDING: &str = "where-i-stand";

/// A scenario to choose, and where somebody stands to it.
#[component]
pub fn PanelStanding(keeper: MarksKeeper) -> impl IntoView {
    let scenarios = keeper.round.scenarios;
    let chosen = RwSignal::new(None::<usize>);
    let among = Memo::new(move |_| scenarios.with(offered));
    let number = move || scenarios.with(|all| chosen_of(all, chosen.get()));
    let now = changing(move || number().map_or_else(String::new, |number| number.to_string()));
    let choose = move |value: String| chosen.set(value.parse().ok());
    let is_none = move || among.with(Vec::is_empty);
    let picker = part(move || {
        (!is_none()).then(|| select("stand-to".to_owned(), words::STAND_TO, among, now, choose))
    });
    let unread = part(move || {
        let count = scenarios.with(|all| all.in_use().filter(|one| one.opened.is_err()).count());
        (count > 0).then(|| view! { <p class="note">{words::unread_scenarios(count)}</p> })
    });
    view! {
        <section aria-labelledby=STANDING>
            <h2 id=STANDING tabindex="-1">{words::STANDING}</h2>
            {part(move || is_none().then(|| view! { <p>{words::NO_SCENARIO}</p> }))}
            {picker}
            {unread}
            {part(move || stands(keeper, number()?))}
        </section>
    }
}

fn is_offered(one: &&RoundScenario) -> bool {
    one.opened.is_ok()
}

/// Those that can be read, with what they are called.
fn offered(all: &RoundScenarios) -> Vec<(String, String)> {
    all.in_use().filter(is_offered).map(|one| (one.number.to_string(), title(one))).collect()
}

fn title(one: &RoundScenario) -> String {
    scenario_picker::title(one.number, &one.seen.entry.title)
}

/// The one that was chosen, else the one that was on the table last, else the first.
fn chosen_of(all: &RoundScenarios, chosen: Option<usize>) -> Option<usize> {
    let numbers = || all.in_use().filter(is_offered).map(|one| one.number);
    let there = |wanted: usize| numbers().find(|number| *number == wanted);
    chosen.and_then(there).or_else(|| there(all.selection.current)).or_else(|| numbers().next())
}

/// The scenario that was on the table last, else the first that can be read.
pub fn on_table(all: &RoundScenarios) -> Option<&Scenario> {
    let one = all.of_number(chosen_of(all, None)?)?;
    one.opened.as_ref().ok().map(|opened| &opened.scenario)
}

/// Where somebody stands to the scenario of this number.
fn stands(keeper: MarksKeeper, number: usize) -> Option<AnyView> {
    keeper.round.scenarios.with(|all| {
        let one = all.of_number(number)?;
        let scenario = &one.opened.as_ref().ok()?.scenario;
        let standings = keeper.marks.with(|marks| marks.standings(&all.fund, scenario));
        let sentence = words::standings(&standings);
        let Standings { differ, .. } = standings;
        let table = (!differ.is_empty()).then(|| table(keeper, &title(one), scenario, &differ));
        Some(view! { <p class="stands">{sentence}</p> {table} }.into_any())
    })
}

/// The bids on which the two differ.
fn table(keeper: MarksKeeper, title: &str, scenario: &Scenario, differ: &[BidRef]) -> AnyView {
    let rows = differ.iter().filter_map(|bid| row(keeper, scenario, bid)).all();
    let decided = words::in_scenario(title);
    view! {
        <Wide label=words::DIFFER.to_owned()>
            <table class="table">
                <caption>{words::DIFFER}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::BID}</th>
                        <th scope="col">{words::MY_MARK}</th>
                        <th scope="col">{decided}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </Wide>
    }
    .into_any()
}

fn row(keeper: MarksKeeper, scenario: &Scenario, reference: &BidRef) -> Option<AnyView> {
    let fund = keeper.round.fund();
    let bid = fund.bid(reference)?;
    let (mark, note) = keeper.marks.with(|marks| (marks.mark(&fund, bid), marks.note(reference).to_owned()));
    let decided = given(&fund, bid, scenario.decision(reference));
    let row = view! {
        <tr>
            <th scope="row"><strong>{reference.to_string()}</strong>" "{bid.title.clone()}</th>
            <td>{words::mark(mark)}" "<span class="note">{note}</span></td>
            <td>{decided}</td>
        </tr>
    };
    Some(row.into_any())
}
