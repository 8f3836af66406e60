//! The awards as 360Giving has them.

use leptos::prelude::*;
use tranche::publish::{Fact, Grants, RecipientId, Topic, csv, grants};
use tranche::ui::browser::save_file;
use tranche::ui::button::main_button;
use tranche::ui::signals::{All as _, part};
use tranche::ui::words::{long_date, office::publish as words};

use super::lack_list::lack_list;
use super::published_scenario::PublishedScenario;
use super::typed_field::{facts, of_topic};

/// In the order in which they are asked.
const FACTS: [Fact; 6] =
    [Fact::Funder, Fact::FunderId, Fact::Prefix, Fact::AwardDate, Fact::Begins, Fact::Ends];

/// The file, with what it needs.
#[component]
pub fn GrantsFile(result: PublishedScenario) -> impl IntoView {
    // What is final was decided on its day, which is asked once.
    let made = move || {
        result.with(|fund, scenario, typed| match result.mark() {
            Some(mark) => grants(fund, scenario, &typed.awarded_on(mark.day)),
            None => grants(fund, scenario, typed),
        })
    };
    // The fields stay while somebody types in them.
    let given = Memo::new(move |_| {
        let recipients = made().map(|grants| grants.recipients).unwrap_or_default();
        recipients.into_iter().map(|one| (one.partnership, one.name)).collect::<Vec<_>>()
    });
    let recipients = part(move || {
        let fields = given.get().into_iter().enumerate().map(|(at, (partnership, name))| {
            let topic = Topic::OrgId(partnership);
            let asked = (words::org_id_of(&name), words::ORG_ID_NOTE);
            of_topic(result.keeper, topic, format!("publish-org-{at}"), asked)
        });
        Some(fields.all())
    });
    view! {
        <section aria-labelledby="publish-grants">
            <h2 id="publish-grants">{words::GRANTS}</h2>
            <p>{words::GRANTS_FOR}</p>
            <div class="fields">{facts(result.keeper, &FACTS)} {recipients}</div>
            {part(move || Some(way(result, made()?)))}
        </section>
    }
}

/// What the file will have, and the way to it once it lacks nothing.
fn way(result: PublishedScenario, grants: Grants) -> AnyView {
    let fund = result.fund();
    let table = match grants.table {
        Err(lacks) => return lack_list(result, &lacks),
        Ok(table) => table,
    };
    let made_up: Vec<&RecipientId> = grants.recipients.iter().filter(|one| one.is_made_up).collect();
    let made_up = (!made_up.is_empty()).then(|| words::made_up(&made_up));
    let by_title = (grants.described_by_title > 0).then(|| words::by_title(grants.described_by_title));
    let what = words::grants_size(&fund, grants.grants, grants.awarded);
    let in_name = result.mark().map(|mark| words::checksum_in_name(&mark.code.to_string()));
    let day = result.mark().and_then(|mark| {
        let is_another = result.keeper.record.with(|typed| typed.is_awarded_on_another_day(mark.day));
        is_another.then(|| words::another_day(&long_date(&mark.day.to_string())))
    });
    let save = move || save_file::save_table(&result.file_name("360giving", "csv"), &csv(&table));
    view! {
        <p class="note">{what}</p>
        {day.map(|words| view! { <p class="error">{words}</p> })}
        {made_up.map(|words| view! { <p class="note">{words}</p> })}
        {by_title.map(|words| view! { <p class="note">{words}</p> })}
        <p class="actions">{main_button(words::SAVE_GRANTS, save)}</p>
        {in_name.map(|words| view! { <p class="note">{words}</p> })}
    }
    .into_any()
}
