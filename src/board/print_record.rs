//! What stands on paper and not on the screen: the totals by partnership before the bids, figures that do not add up, when this
//! was printed, and the code that opens the same. Built when the page is printed.

use leptos::prelude::*;
use tranche::listing::Section;
use tranche::{Check, Decision, Fund, Scenario, link};

use super::bid_list::{LONG, heading};
use super::editor::Editor;
use super::final_scenario::on_paper;
use super::keeper::Keeper;
use super::list_view::ListView;
use super::partnership_table::ByPartnership;
use super::rules::not_met;
use super::scenario_title;
use tranche::ui::browser::document;
use tranche::ui::signals::{All as _, part};
use tranche::ui::words::{bid_list as list, print_record as words};
use tranche::ui::words::{decided_on, long_date, outcome_in_short};

/// All of it, above the bids.
#[component]
pub fn PrintRecord(keeper: Keeper, view: ListView) -> impl IntoView {
    let printing = RwSignal::new(false);
    document::on_printing(move |prints| printing.set(prints));
    part(move || printing.get().then(|| record(keeper, view)))
}

#[inline(never)]
fn record(keeper: Keeper, view: ListView) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let differing: Vec<_> = Check::all(&fund).into_iter().filter(|check| !check.agrees()).collect();
    let differing = (!differing.is_empty()).then(|| {
        view! {
            <h2>{words::DIFFERS}</h2>
            <ul class="lines">{differing.iter().map(|check| view! { <li>{words::differs(&fund, check)}</li> }).all()}</ul>
        }
    });
    let bids = (fund.bids.len() > LONG).then(|| all_bids(view));
    let when = long_date(&document::day_and_time(document::milliseconds()));
    let whose = match editor.shared().filter(|_| editor.looks_at_shared()) {
        None => on_paper(keeper).unwrap_or_else(|| words::TRIAL.to_owned()),
        Some(shared) => words::sent(&shared, editor.is_trying()),
    };
    let code = link::write(&fund, &editor.shown_now());
    let scenario = scenario_title::of_own(editor, keeper);
    let scenario =
        (!scenario.is_empty()).then(|| view! { <p><strong>{words::scenario(&scenario)}</strong></p> });
    view! {
        <section class="record">
            {scenario}
            <p>{words::printed(&fund, &when)} " " {whose}</p>
            <ByPartnership />
            {differing}
            {not_met(editor)}
            <p class="code">{words::code(&code)}</p>
            {bids}
        </section>
    }
    .into_any()
}

/// The bids of a long list, as those of a short one stand below: a browser takes long to lay out thousands of rows with all that
/// can be chosen in them.
fn all_bids(view: ListView) -> AnyView {
    let fund = Editor::get().fund();
    let heads = [list::REFERENCE, list::BID, &list::capital(&fund.group.one)].map(str::to_owned);
    let sections = view.sections();
    let rows = sections.iter().map(section_rows);
    view! {
        <table class="table all-bids">
            <thead>
                <tr>
                    {heads.map(|head| view! { <th scope="col">{head}</th> }).into_iter().all()}
                    <th scope="col" class="number">{list::REQUESTED}</th>
                    <th scope="col">{list::DECISION}</th>
                    <th scope="col" class="number">{list::GIVEN}</th>
                </tr>
            </thead>
            {rows.all()}
        </table>
    }
    .into_any()
}

fn section_rows(section: &Section) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let heading = heading(&fund, &section.heading);
    let heading = (!heading.is_empty())
        .then(|| view! { <tr><th scope="rowgroup" colspan="6">{heading}</th></tr> }.into_any());
    let places = section.places.iter();
    let rows = editor.shown(|scenario| places.map(|place| row(&fund, scenario, *place)).all());
    view! { <tbody>{heading}{rows}</tbody> }.into_any()
}

fn row(fund: &Fund, scenario: &Scenario, place: usize) -> AnyView {
    let bid = &fund.bids[place];
    let who = fund.partnership(&bid.partnership).map(|partnership| partnership.short_name().to_owned());
    let decision = scenario.decision(&bid.reference);
    let given =
        if *decision == Decision::default() { String::new() } else { outcome_in_short(fund, bid, decision) };
    view! {
        <tr>
            <td>{bid.reference.to_string()}</td>
            <th scope="row">{bid.title.clone()}</th>
            <td>{who}</td>
            <td class="number">{fund.show(bid.requested)}</td>
            <td>{decided_on(fund, bid, decision)}</td>
            <td class="number">{given}</td>
        </tr>
    }
    .into_any()
}
