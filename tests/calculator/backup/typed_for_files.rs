//! What was typed for files and letters comes together with what is here, and stages of payment with their scenario.

use tranche::formats::publication_file;
use tranche::store::restore::Told;
use tranche::store::{Row, key};

use super::browser::{Browser, Step};
use super::{brought, one_round, told};

fn text(facts: &str, stages: &str) -> String {
    format!(
        r#"{{"format": "tranche-publication/1", "facts": {{{facts}}}, "org_ids": {{}}, "stages": {{{stages}}}}}"#
    )
}

fn stages(scenario: usize) -> String {
    let bid = r#""B1": {"title": "A hall", "asked_by": "Ash", "amount": "5", "text": "at once"}"#;
    format!(r#""{scenario}": {{{bid}}}"#)
}

fn typed(browser: Browser, facts: &str, stages: &str) -> Browser {
    let mut browser = browser;
    browser.put(&Row::own("0").publication(), &text(facts, stages));
    browser
}

#[test]
fn what_says_nothing_different_is_put_together() {
    let key = Row::own("0").publication();
    let here = typed(one_round(), r#""unit": "Park""#, "");
    let backup = typed(one_round(), r#""country": "Wales", "unit": "Park""#, "");
    let (plan, after) = brought(&here, &backup);
    assert_eq!(plan.told, Told { already: 1, publications: 1, ..Told::default() });
    let wanted = publication_file::read(&text(r#""unit": "Park", "country": "Wales""#, ""));
    assert_eq!(publication_file::read(after.text(&key)), wanted);
    assert_eq!(told(&after, &backup), Told { already: 1, ..Told::default() });
}

#[test]
fn what_says_something_else_is_set_aside_whole() {
    let key = Row::own("0").publication();
    let here = typed(one_round(), r#""unit": "Park""#, "");
    let backup = typed(one_round(), r#""country": "Wales", "unit": "Hall""#, "");
    let (plan, after) = brought(&here, &backup);
    assert_eq!(plan.told, Told { already: 1, set_aside: 1, ..Told::default() });
    assert_eq!(after.text(&key), here.text(&key));
    assert_eq!(after.text(&key::set_aside(backup.clock, &key)), backup.text(&key));
}

#[test]
fn stages_stay_with_their_scenario_where_that_takes_another_number() {
    let key = Row::own("0").publication();
    let here = typed(one_round().after(&[Step::state("own-0", 0)]), "", "");
    let mut backup = one_round();
    backup.clock += 5;
    let backup = typed(backup.after(&[Step::state("own-0", 0)]), "", &stages(0));
    let (plan, after) = brought(&here, &backup);
    assert_eq!((plan.told.scenarios, plan.told.publications), (1, 1));
    let wanted = publication_file::read(&text("", &stages(1)));
    assert_eq!(publication_file::read(after.text(&key)), wanted);
    assert_eq!(brought(&after, &backup).0.puts, []);
}
