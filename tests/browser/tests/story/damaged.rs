//! One record of a browser full of work changes by itself: the page says so, hands out what is left of it, and all else stands.

use std::collections::BTreeMap;
use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};

use browser_tests::{Look, Page};
use serde_json::Value;

use crate::all_scenarios::decide_twice;
use crate::every_kind::GARDENS;
use crate::paper::{excuse_early_files, open_start};
use crate::round::{catch_saved_files, open_notes, saved_file};
use crate::stored::{KEY, entries, kept_decisions, put};
use crate::stored_profile::profile;
use crate::whole_profile::put_back;

const SITE: &str = "site-invest-to-save-2013-14";
const OWN: &str = "Saved on this computer";

/// A kind of record, where it is looked at, and what is said there.
struct Kind {
    name: &'static str,
    /// Where one stands, in the profile.
    key: fn(&BTreeMap<String, String>) -> String,
    /// Another record whose text may come in its place.
    other: &'static str,
    screen: &'static str,
    /// What is said of one that is damaged, and of one that a later version wrote.
    says: [&'static str; 2],
    /// What hands it out.
    saves: &'static str,
}

const KINDS: [Kind; 10] = [
    Kind {
        name: "a state",
        key: |all| last(all, &format!("revision/{SITE}/2/")),
        other: "revision/own-",
        screen: "",
        says: ["It is not a saved scenario, or it is damaged.", "A newer version of this page saved it."],
        saves: "Save it as a file",
    },
    Kind {
        name: "a head",
        key: |_| format!("scenario/{SITE}/2"),
        other: "scenario/own-",
        screen: "?do=scenarios",
        says: ["It is not a saved scenario, or it is damaged.", "A newer version of this page saved it."],
        saves: "Save as a file",
    },
    Kind {
        name: "a title",
        key: |_| format!("entry/{SITE}/1"),
        other: "name/",
        screen: "?do=scenarios",
        says: ["Its title and note are damaged", "A newer version of this page wrote its title and note"],
        saves: "Save title and note as a file: ",
    },
    Kind {
        name: "the baseline",
        key: |_| format!("selection/{SITE}/"),
        other: "name/",
        screen: "?do=scenarios",
        says: [
            "Which scenario is the baseline, and which was on the table, is damaged",
            "A newer version of this page saved which scenario is the baseline",
        ],
        saves: "Save it as a file",
    },
    Kind {
        name: "marks",
        key: |_| format!("marks/{SITE}/"),
        other: "name/",
        screen: "?do=marks",
        says: ["The marks that are saved here are damaged.", "A newer version of this page saved your marks"],
        saves: "Save them as a file",
    },
    Kind {
        name: "what members sent",
        key: |_| format!("members/{SITE}/now"),
        other: "name/",
        screen: "?do=collate",
        says: [
            "What members sent is saved here, but damaged",
            "What members sent was saved by a newer version of this page",
        ],
        saves: "Save what members sent as a file",
    },
    Kind {
        name: "what was set aside of that",
        key: |_| format!("members/{SITE}/before"),
        other: "name/",
        screen: "?do=collate",
        says: [
            "What was set aside from before the discussion is saved here, but damaged",
            "What was set aside from before the discussion was saved by a newer version of this page",
        ],
        saves: "Save what was set aside as a file",
    },
    Kind {
        name: "bids",
        key: |all| all["name/own-parks-and-gardens"].replace("tranche-round/1 ", "fund/"),
        other: "name/",
        screen: "?start",
        says: ["own-parks-and-gardens we can’t read this round"; 2],
        saves: "Save it as a file",
    },
    Kind {
        name: "the name of a round",
        key: |_| "name/own-parks-and-gardens".to_owned(),
        other: "entry/",
        screen: "?start",
        says: ["own-parks-and-gardens we can’t read this round"; 2],
        saves: "Save it as a file",
    },
    Kind {
        name: "a table that is half checked",
        key: |all| last(all, "draft/"),
        other: "name/",
        screen: "?start",
        says: ["we can’t read your answers any more", "saved by a newer version of this page"],
        saves: "Save the ",
    },
];

/// What happens to a text by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Damage {
    Cut,
    Bit,
    Emptied,
    Replaced,
    Newer,
}

const DAMAGES: [Damage; 5] = [Damage::Cut, Damage::Bit, Damage::Emptied, Damage::Replaced, Damage::Newer];

impl Damage {
    fn of(self, text: &str, other: &str) -> String {
        match self {
            // What comes after the first words of a line may be anything.
            Self::Cut => text[..8].to_owned(),
            Self::Bit => text.replacen("ranche-", "ranchd-", 1),
            Self::Emptied => String::new(),
            Self::Replaced => other.to_owned(),
            Self::Newer => {
                let at = text.find("tranche-").unwrap();
                let version = at + text[at..].find('/').unwrap() + 1;
                format!("{}7{}", &text[..version], &text[version + 1..])
            }
        }
    }
}

fn last(all: &BTreeMap<String, String>, beginning: &str) -> String {
    all.keys().rfind(|key| key.starts_with(beginning)).unwrap().clone()
}

/// All of `TRANCHE_DAMAGED` is tried where that says so; else two damages of each kind, others of the next.
fn damages(at: usize) -> Vec<Damage> {
    match env::var("TRANCHE_DAMAGED").as_deref() {
        Ok("all") => DAMAGES.to_vec(),
        _ => vec![DAMAGES[at % 4], Damage::Newer],
    }
}

pub fn one_record_that_is_damaged_is_said_and_handed_out_and_all_else_stands(page: &Page) {
    catch_saved_files(page);
    excuse_early_files(page);
    put_back(page, &profile(), 1);
    // What waits beside the database is brought in first.
    page.open("");
    page.heading("Invest to Save 2013–14").expect_here();
    open_notes(page);
    let all = entries(page);
    let mut wrong = Vec::new();
    for (at, kind) in KINDS.iter().enumerate() {
        for damage in damages(at) {
            let tried =
                catch_unwind(AssertUnwindSafe(|| expect_said_and_handed_out(page, &all, kind, damage)));
            if let Err(panic) = tried {
                let words = panic.downcast_ref::<String>().cloned().unwrap_or_default();
                wrong.push(format!("{}, {damage:?}: {words}", kind.name));
            }
            open_notes(page);
            let key = (kind.key)(&all);
            put(page, &key, &all[&key]);
        }
    }
    assert!(wrong.is_empty(), "{} went wrong:\n{}", wrong.len(), wrong.join("\n\n"));
}

fn expect_said_and_handed_out(page: &Page, all: &BTreeMap<String, String>, kind: &Kind, damage: Damage) {
    let key = (kind.key)(all);
    let text = damage.of(&all[&key], &all[&last(all, kind.other)]);
    put(page, &key, &text);
    match kind.screen {
        "?start" => open_start(page),
        screen => page.open(screen),
    }
    page.expect_text(kind.says[usize::from(damage == Damage::Newer)]);
    page.button(kind.saves).press();
    page.wait_for("what is left of it in a file", || {
        let offered = page.evaluate("return offered")?;
        let texts: Vec<&str> = offered.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let is_all = |saved: &&str| saved.contains(&*text) || all.values().any(|text| text.contains(saved));
        // Of a scenario all records are handed out as they stand; of a table what was brought.
        let is_whole = match kind.name {
            "a state" | "a head" => texts.iter().any(|saved| holds_scenario(saved, all, &key, &text)),
            "a table that is half checked" => texts.len() >= 2,
            _ => texts.len() >= 2 && texts.iter().any(is_all),
        };
        if is_whole { Ok(()) } else { Err(offered.to_string()) }
    });
    expect_all_else(page, kind);
    open_notes(page);
    let mut after = entries(page);
    assert_eq!(after.remove(&key).as_deref(), Some(&*text), "it stays as it is");
    for (other, text) in all.iter().filter(|(other, _)| **other != key) {
        assert_eq!(after.get(other), Some(text), "{other}");
    }
}

/// Whether a file holds every record of the scenario that has this one, which is damaged.
fn holds_scenario(saved: &str, all: &BTreeMap<String, String>, damaged: &str, text: &str) -> bool {
    let file: Value = serde_json::from_str(saved).unwrap_or_default();
    let parts = file["entries"].as_array().into_iter().flatten();
    let held: BTreeMap<&str, &str> =
        parts.filter_map(|part| Some((part["key"].as_str()?, part["text"].as_str()?))).collect();
    let of_scenario = |key: &&String| {
        key.starts_with(&format!("revision/{SITE}/2/")) || **key == format!("scenario/{SITE}/2")
    };
    all.keys().filter(of_scenario).all(|key| {
        let stands = if key == damaged { text } else { &all[key] };
        held.get(key.as_str()) == Some(&stands)
    })
}

/// The other scenarios are in the list, and the other rounds open.
fn expect_all_else(page: &Page, kind: &Kind) {
    match kind.screen {
        "?start" => {
            page.group(OWN).link("A round of our own").expect_here();
            if kind.name == "the name of a round" {
                // What is called otherwise now opens with all its decisions.
                page.group(OWN).link(GARDENS).press();
                page.expect_figure("Remaining", "£317,500");
            }
        }
        "?do=scenarios" => {
            let listed = page.names("button");
            for title in ["Scenario 1", "Officers’ view", "Copy of Scenario 2"] {
                let is_damaged = kind.name == "a head" && title.starts_with("Copy")
                    || kind.name == "a title" && title.starts_with("Officers");
                assert!(is_damaged || listed.contains(&format!("Open: {title}")), "{title} in {listed:?}");
            }
        }
        "" => page.expect_figure("Remaining", "£37,999.50"),
        _ => {}
    }
}

/// One letter of the head of a scenario changes: everything that it has been is offered, and one press opens it again.
pub fn a_scenario_whose_head_is_damaged_is_mended_from_its_history(page: &Page) {
    catch_saved_files(page);
    decide_twice(page);
    let key = format!("scenario/{KEY}");
    open_notes(page);
    let head = entries(page)[&key].clone();
    let [name, number, ..] = head.split(' ').collect::<Vec<_>>()[..] else { panic!("{head}") };
    for damaged in [
        head.replacen("head", "hebd", 1),
        head.replacen(&format!("{name} {number}"), &format!("{name} 9"), 1),
    ] {
        open_notes(page);
        put(page, &key, &damaged);
        page.open("");
        page.expect_text("It is not a saved scenario, or it is damaged.");
        page.button("See what can be read").press();
        page.expect_text("This scenario is damaged and can’t be opened as it is now.");
        page.expect_text("Funded £140,000. Remaining £180,000.");
        let back = page.names("button").into_iter().find(|name| name.starts_with("Bring it back: ")).unwrap();
        page.button(&back).press();
        page.expect_status("and the scenario opens again. What was damaged is put aside.");
        assert!(kept_decisions(page, KEY).contains("D1"));
        page.open("");
        page.expect_figure("Remaining", "£180,000");
        assert!(entries(page).iter().any(|(key, text)| key.starts_with("set-aside/") && *text == damaged));
    }
}

pub fn a_scenario_that_is_put_aside_is_handed_out_whole(page: &Page) {
    catch_saved_files(page);
    decide_twice(page);
    let key = format!("scenario/{KEY}");
    let before = entries(page);
    open_notes(page);
    put(page, &key, "tranche-hebd");
    page.open("");
    page.button("Put it aside").press();
    page.expect_no_text("It is not a saved scenario");
    page.wait_for("it to be put aside", || match entries(page).get(&key) {
        None => Ok(()),
        Some(head) => Err(head.clone()),
    });
    open_start(page);
    let aside = page.group("Put aside");
    aside.expect_text("Decisions and history of “Scenario 1” (invest-to-save-2013-14)");
    aside.button("Save as a file: Decisions and history").press();
    let (_, text) = saved_file(page);
    for (key, kept) in before.iter().filter(|(key, _)| key.starts_with("revision/")) {
        assert!(text.contains(key) && text.contains(&Value::from(kept.as_str()).to_string()), "{key}");
    }
    assert!(entries(page).keys().all(|key| !key.starts_with("revision/")));
}
