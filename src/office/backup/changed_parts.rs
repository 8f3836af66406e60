//! What of a damaged file cannot be brought, as people know it: by the scenario and the round.

use tranche::Fund;
use tranche::formats::backup_file::WholeParts;
use tranche::store::{Backup, Row, key};
use tranche::ui::words::office::backup as words;
use tranche::ui::words::scenario_picker;

/// Each of them once.
pub fn changed_parts(parts: &WholeParts) -> Vec<String> {
    let mut all = Vec::new();
    for key in &parts.changed {
        let row = key::round(key);
        let scenario = row.as_ref().and_then(|row| scenario(&parts.backup, key, row));
        let round = row.as_ref().and_then(|row| round(&parts.backup, row));
        let words = words::changed_part(key, scenario.as_deref(), round.as_deref());
        if !all.contains(&words) {
            all.push(words);
        }
    }
    all
}

fn text<'b>(backup: &'b Backup, key: &str) -> Option<&'b str> {
    backup.entries.iter().find(|(other, _)| other == key)?.1.text()
}

fn scenario(backup: &Backup, key: &str, row: &Row) -> Option<String> {
    let mut beginnings = key::of_scenarios(row).into_iter().chain([row.notices()]);
    let number = beginnings.find_map(|beginning| key::scenario(key, &beginning))?;
    let entry = backup.entries.iter().find(|(other, _)| *other == row.entry(number));
    let title = entry.and_then(|(_, kept)| kept.entry().ok()).unwrap_or_default().title;
    Some(scenario_picker::title(number, &title))
}

/// What a round is called: by its bids, else by its name in addresses, else by its file on the site.
fn round(backup: &Backup, row: &Row) -> Option<String> {
    if let Some(Ok(fund)) = text(backup, &row.fund()).map(Fund::read) {
        return Some(fund.title.clone());
    }
    let names =
        backup.entries.iter().filter_map(|(key, kept)| Some((key.strip_prefix(key::NAMES)?, kept.text()?)));
    let mut of_row = names.filter(|(_, written)| written.parse::<Row>().as_ref() == Ok(row));
    match of_row.next() {
        Some((name, _)) => Some(name.to_owned()),
        None => row.to_string().strip_prefix("site-").map(str::to_owned),
    }
}
