//! All decisions as a table: for a website, a register, another program.

use leptos::prelude::*;
use tranche::publish::{Workbook, csv, datapackage, decisions};
use tranche::ui::browser::save_file;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::words as changing;
use tranche::ui::words::office::publish as words;

use super::published_scenario::PublishedScenario;

/// The three files.
#[component]
pub fn DecisionsFiles(result: PublishedScenario) -> impl IntoView {
    let name = move || result.file_name("decisions", "csv");
    let table = move || {
        result.with(|fund, scenario, _| {
            decisions(fund, scenario, result.mark(), &words::page_words(fund, scenario).awards)
        })
    };
    let save = move || {
        if let Some(table) = table() {
            save_file::save_table(&name(), &csv(&table));
        }
    };
    let save_package = move || {
        if let Some(table) = table() {
            let package = datapackage(&result.fund(), &table, &name(), result.mark());
            save_file::save("datapackage.json", &package);
        }
    };
    let what = move || {
        table().map_or_else(String::new, |table| {
            words::decisions_size(&result.fund(), table.rows.len(), table.sum("amount"))
        })
    };
    view! {
        <section aria-labelledby="publish-decisions">
            <h2 id="publish-decisions">{words::DECISIONS}</h2>
            <p>{words::DECISIONS_FOR}</p>
            <p class="note">{changing(what)}</p>
            <p class="actions">
                {main_button(words::SAVE_DECISIONS_XLSX, move || result.save_workbook(Workbook::Decisions))}
                {button(words::SAVE_DECISIONS_CSV, save)}
                {button(words::SAVE_PACKAGE, save_package)}
            </p>
            <p class="note">{words::GUARD}</p>
        </section>
    }
}
