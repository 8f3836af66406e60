//! Funds with every kind of field, whose texts are what spreadsheets run, change or lose.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tranche::{Cost, Demand, Figure, Fund, FundFile, LineId, Paper, UnitId};

use crate::arbitrary::{add_rules, few_rule_seeds, files};

/// What a spreadsheet takes for something else, or a file for part of itself.
pub const NASTY: [&str; 52] = [
    "=1+1",
    "=A1",
    "+44 20 7946 0000",
    "-5 degrees",
    "-5",
    "@SUM(A1)",
    "\ttab",
    "\rreturn",
    "\nline",
    "＝1+1",
    "'quoted",
    "''",
    "'",
    "'=A1",
    "007",
    "1-2",
    "3/4",
    "1E5",
    "12345678901234567890",
    "0.1",
    ".5",
    "(100)",
    "5%",
    "£50,000",
    "$5",
    "TRUE",
    "false ",
    "March 2031",
    "4 March 2031",
    "SEP1",
    "#N/A",
    " leading",
    "trailing ",
    " ",
    "two\nlines",
    "two\r\nlines",
    "two\rlines",
    "the last is empty\n",
    "say \"so\"",
    "\"",
    "a,b;c\td|e",
    "“curly” – dash",
    "\u{a0}no-break\u{202f}",
    "\u{feff}mark",
    "é e\u{301} 🙂 עברית",
    "_x000D_",
    "_x0041_x0042_",
    "&lt;<b>&amp;</b>",
    "<r>",
    "tranche-sheet/1 csv",
    "fund",
    "",
];

/// A text as nobody should write it, and everybody may.
pub fn texts() -> impl Strategy<Value = String> {
    let any_text = vec(any::<char>(), 0..12).prop_map(|chars| chars.into_iter().collect::<String>());
    let nasty = || select(&NASTY[..]).prop_map(str::to_owned);
    prop_oneof![
        4 => nasty(),
        2 => any_text,
        1 => (nasty(), nasty()).prop_map(|(one, other)| one + &other),
    ]
}

prop_compose! {
    /// A fund that holds, every text and name of it dressed up.
    pub fn dressed()
        (file in files(), texts in vec(texts(), 1..60), before in select(&BEFORE_NAMES[..]),
         paper in any::<bool>(), all in any::<bool>(), rules in few_rule_seeds()) -> FundFile {
        let mut file = dress(file, &texts, before, paper, all);
        add_rules(&mut file, &rules);
        dress_rules(&mut file, &texts);
        FundFile::clone(&Fund::new(file).unwrap())
    }
}

const BEFORE_NAMES: [&str; 9] = ["", "=", "'", "-", "+", "@", "00", "TRUE ", "£"];

/// What a text is where something must stand.
fn filled(text: String) -> String {
    if text.trim().is_empty() { format!("x{text}") } else { text }
}

fn named<T: TryFrom<String, Error: std::fmt::Debug>>(before: &str, name: &impl ToString) -> T {
    let name = name.to_string();
    // Without its letter it is a number.
    let name = if before == "00" { name.chars().skip(1).collect() } else { name };
    format!("{before}{name}").try_into().unwrap()
}

fn dress_rules(file: &mut FundFile, texts: &[String]) {
    let mut texts = texts.iter().rev().cycle().cloned();
    for rule in &mut file.rules {
        (rule.reason, rule.place) = (texts.next().unwrap(), texts.next().unwrap());
        if let Demand::Confirm(_, by) = &mut rule.demand {
            *by = filled(texts.next().unwrap());
        }
    }
}

fn dress(mut file: FundFile, texts: &[String], before: &str, paper: bool, all: bool) -> FundFile {
    let mut texts = texts.iter().cycle().cloned();
    let mut text = || texts.next().unwrap();
    file.rules.clear();
    file.id = named(before, &file.id);
    file.title = filled(text());
    file.period = text();
    file.group.one = filled(text());
    file.group.many = filled(text());
    file.paper = paper.then(|| Paper { title: text(), publisher: text(), date: text() });
    for sum in file.sources.iter_mut().chain(&mut file.commitments) {
        sum.title = filled(text());
        sum.place = text();
    }
    for partnership in &mut file.partnerships {
        partnership.id = named(before, &partnership.id);
        partnership.name = filled(text());
        partnership.short = text();
    }
    for (at, stated) in file.stated.iter_mut().enumerate() {
        stated.of = [Figure::Reduced, Figure::Requested, Figure::Available][at % 3];
        stated.partnership = (at % 3 == 0).then(|| file.partnerships[0].id.clone());
        stated.place = text();
    }
    for bid in &mut file.bids {
        bid.reference = named(before, &bid.reference);
        bid.partnership = named(before, &bid.partnership);
        bid.title = filled(text());
        bid.purpose = text();
        bid.place = text();
        if all {
            bid.themes = (0..bid.lines.len() % 4).map(|_| text()).collect();
            bid.notes = (0..bid.lines.len() % 3).map(|_| text()).collect();
            bid.facts.reduction_means = text();
            bid.facts.case.page = text();
            if let Some(recommended) = &mut bid.facts.recommended {
                (recommended.reason, recommended.place) = (text(), text());
            }
            bid.facts.scores.iter_mut().for_each(|score| score.of = filled(text()));
            for label in &mut bid.facts.labels {
                (label.kind, label.name) = (filled(text()), filled(text()));
            }
        }
        for unit in &mut bid.units {
            unit.id = named::<UnitId>(before, &unit.id);
            unit.one = filled(text());
            unit.many = filled(text());
        }
        let mut reducible: Option<LineId> = None;
        for line in &mut bid.lines {
            line.id = named(before, &line.id);
            line.title = filled(text());
            line.place = text();
            match &mut line.cost {
                Cost::PerUnit { per, .. } => *per = named(before, per),
                Cost::Amount { reducible_to: Some(_), .. } => reducible = Some(line.id.clone()),
                Cost::Amount { .. } => {}
            }
            if let Some(worked) = &mut line.worked {
                worked.of = text();
            }
        }
        for option in &mut bid.options {
            option.id = named(before, &option.id);
            option.title = filled(text());
            option.place = text();
            option.line = reducible.clone().filter(|_| all);
        }
    }
    file
}
