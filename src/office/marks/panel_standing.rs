//! Where somebody stands: their own marks against what a scenario decides, or what members sent.

use leptos::prelude::*;
use tranche::ui::choice::select;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::store::{RoundScenario, RoundScenarios};
use tranche::ui::words::office::marks::{self as words, members_standing as member_words};
use tranche::ui::words::{given, scenario_picker};
use tranche::{BidRef, Scenario, Standings};

use super::marks_keeper::MarksKeeper;
use super::members_standing::stands_among;
use super::standing_table::standing_table;
use crate::collate::SentLists;

/// The id of its heading.
const STANDING: &str = "where-i-stand";

/// What the marks can be held against.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Against {
    /// The scenario of this number.
    Scenario(usize),
    /// What members sent.
    Members,
}

/// What stands for that in the list.
const MEMBERS: &str = "members";

/// A scenario or what members sent to choose, and where somebody stands to it.
#[component]
pub fn PanelStanding(keeper: MarksKeeper) -> impl IntoView {
    let scenarios = keeper.round.scenarios;
    let members = SentLists::of_round(keeper.round).collated_now();
    let count = Memo::new(move |_| members.with(|all| all.members()));
    let chosen = RwSignal::new(None::<Against>);
    let among = Memo::new(move |_| {
        let sent = (count.get() > 0).then(|| (MEMBERS.to_owned(), member_words::members(count.get())));
        scenarios.with(offered).into_iter().chain(sent).collect::<Vec<_>>()
    });
    let against = move || scenarios.with(|all| against(all, count.get(), chosen.get()));
    let now = changing(move || against().map_or_else(String::new, Against::value));
    let choose = move |value: String| chosen.set(Against::of(&value));
    let is_none = move || among.with(Vec::is_empty);
    let picker = part(move || {
        (!is_none()).then(|| select("stand-to".to_owned(), words::STAND_TO, among, now, choose))
    });
    let unread = part(move || {
        let count = scenarios.with(|all| all.in_use().filter(|one| one.opened.is_err()).count());
        (count > 0).then(|| view! { <p class="note">{words::unread_scenarios(count)}</p> })
    });
    let standing = part(move || match against()? {
        Against::Scenario(number) => stands(keeper, number),
        Against::Members => Some(members.with(|all| stands_among(keeper, all))),
    });
    view! {
        <section aria-labelledby=STANDING>
            <h2 id=STANDING tabindex="-1">{words::STANDING}</h2>
            {part(move || is_none().then(|| view! { <p>{words::NO_SCENARIO}</p> }))}
            {picker}
            {unread}
            {standing}
        </section>
    }
}

impl Against {
    fn of(value: &str) -> Option<Self> {
        if value == MEMBERS { Some(Self::Members) } else { value.parse().ok().map(Self::Scenario) }
    }

    fn value(self) -> String {
        match self {
            Self::Scenario(number) => number.to_string(),
            Self::Members => MEMBERS.to_owned(),
        }
    }
}

/// What was chosen as far as it is there, else a scenario, else what members sent.
fn against(all: &RoundScenarios, members: usize, chosen: Option<Against>) -> Option<Against> {
    let number = match chosen {
        Some(Against::Members) if members > 0 => return chosen,
        Some(Against::Scenario(number)) => Some(number),
        _ => None,
    };
    chosen_of(all, number).map(Against::Scenario).or((members > 0).then_some(Against::Members))
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
        let standings = keeper.record.with(|marks| marks.standings(&all.fund, scenario));
        let sentence = words::standings(&standings);
        let Standings { differ, .. } = standings;
        let table = (!differ.is_empty()).then(|| table(keeper, &title(one), scenario, &differ));
        Some(view! { <p class="stands">{sentence}</p> {table} }.into_any())
    })
}

/// The bids on which the two differ.
fn table(keeper: MarksKeeper, title: &str, scenario: &Scenario, differ: &[BidRef]) -> AnyView {
    let rows = differ.iter().filter_map(|bid| row(keeper, scenario, bid)).all();
    standing_table(words::DIFFER, words::in_scenario(title), rows)
}

fn row(keeper: MarksKeeper, scenario: &Scenario, reference: &BidRef) -> Option<AnyView> {
    let fund = keeper.round.fund();
    let bid = fund.bid(reference)?;
    let (mark, note) = keeper.record.with(|marks| (marks.mark(&fund, bid), marks.note(reference).to_owned()));
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
