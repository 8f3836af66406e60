//! Scenarios that are only compared: out of the address, a pasted text or a file.

use tranche::formats::{round_file, scenario_file};
use tranche::link::{self, BadLink, Extras};
use tranche::ui::browser::address_bar;
use tranche::ui::browser::dropped_file::DroppedFile;
use tranche::ui::words::{bad_link, scenario_picker, shared_view};
use tranche::{Fund, Scenario, Shared};

use tranche::ui::words::office::compare::add_scenario as words;

/// A scenario that somebody sent or saved.
pub struct Brought {
    /// What it is called.
    pub title: String,
    /// Who made it and when, and what was different there; may be empty.
    pub about: String,
    /// The decisions.
    pub scenario: Scenario,
}

/// What the address of the page asks to be compared, if it does.
pub fn in_address(fund: &Fund) -> Option<Result<Brought, String>> {
    let found = link::read_address(fund, &address_bar::current())?;
    let brought = found.map(|received| Brought::of(fund, &received.into(), ""));
    Some(brought.map_err(|why| bad_link(fund, &why)))
}

/// What stands in a text: a saved file where it is one, else whatever link or code is in it.
pub fn in_text(fund: &Fund, text: &str) -> Result<Vec<Brought>, String> {
    match link::read(fund, text) {
        Ok(received) => Ok(vec![Brought::of(fund, &received.into(), "")]),
        Err(BadLink::NotFound) if is_file(text) => in_saved_file(fund, text, ""),
        Err(why) => Err(bad_link(fund, &why)),
    }
}

/// What is in a file.
pub fn in_file(fund: &Fund, file: &DroppedFile) -> Result<Vec<Brought>, String> {
    let text = String::from_utf8_lossy(&file.bytes);
    if is_file(&text) {
        let title = file.name.rsplit_once('.').map_or(file.name.as_str(), |(title, _)| title);
        in_saved_file(fund, &text, title)
    } else {
        in_text(fund, &text)
    }
}

fn is_file(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('{')
}

fn in_saved_file(fund: &Fund, text: &str, name: &str) -> Result<Vec<Brought>, String> {
    // The format stands first, whatever words follow it.
    let at = |family| text.find(family).unwrap_or(usize::MAX);
    if at(round_file::FAMILY) < at(scenario_file::FAMILY) {
        return in_round_file(fund, text, name);
    }
    let read = scenario_file::read(fund, text).map_err(|why| words::bad_file(fund, &why))?;
    Ok(vec![Brought::of(fund, &read.into(), name)])
}

/// The scenarios of a file that brings its bids along, as far as those are the bids of this round.
fn in_round_file(fund: &Fund, text: &str, name: &str) -> Result<Vec<Brought>, String> {
    let file = round_file::read(text).map_err(|_| words::BAD_ROUND_FILE.to_owned())?;
    let brought = file.scenarios.iter().map(|one| {
        let text = scenario_file::write(&file.fund, &one.scenario);
        let read = scenario_file::read(fund, &text).map_err(|why| words::bad_file(fund, &why))?;
        let round_file::NamedScenario { title, sender, date, .. } = one.clone();
        let extras = Extras { title, sender, date, ..Extras::default() };
        Ok(Brought::of(fund, &Shared { extras, ..read.into() }, name))
    });
    let brought: Vec<Brought> = brought.collect::<Result<_, String>>()?;
    if brought.is_empty() { Err(words::NO_SCENARIOS.to_owned()) } else { Ok(brought) }
}

impl Brought {
    /// It goes by the title its sender gave it, else by the name of its file.
    fn of(fund: &Fund, shared: &Shared, name: &str) -> Self {
        let Extras { title, sender, .. } = &shared.extras;
        let is_named = !title.is_empty() || !sender.is_empty() || name.is_empty();
        let title = if is_named { scenario_picker::shared(title, sender) } else { name.to_owned() };
        let different = shared.mismatch.as_ref().map(|mismatch| shared_view::mismatch(fund, mismatch));
        // The title and the sender stand in what it is called.
        let extras = Extras { title: String::new(), sender: String::new(), ..shared.extras.clone() };
        let about = shared_view::about(&Shared { extras, ..shared.clone() });
        let about = [vec![about], different.unwrap_or_default()].concat();
        let about: Vec<String> = about.into_iter().filter(|words| !words.is_empty()).collect();
        Self { title, about: about.join(" "), scenario: shared.scenario.clone() }
    }
}

/// The title, with a number behind it where another one is called so.
pub fn title_of_its_own(title: String, is_free: impl Fn(&str) -> bool) -> String {
    if is_free(&title) {
        return title;
    }
    (2..).map(|count| words::again(&title, count)).find(|title| is_free(title)).unwrap_or_default()
}
