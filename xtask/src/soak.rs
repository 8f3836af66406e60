//! What the tests try thousands of, tried many more times: made tables, damaged links, pairs of like funds. And browsers,
//! killed, damaged and used in several tabs as often as it takes to believe that they keep what they said they had.

use crate::run::{cargo, run};
use crate::{Outcome, build, no_words, packages, test, tools};

/// What each long run is about, in which tests and where there, and how many are tried.
struct Run {
    what: &'static str,
    test: [&'static str; 2],
    count: [&'static str; 2],
}

const RUNS: [Run; 4] = [
    Run {
        what: "Links of both versions, damaged",
        test: ["formats", "links::transit::"],
        count: ["TRANCHE_DAMAGES", "330000"],
    },
    Run {
        what: "Pairs of funds that look alike",
        test: ["calculator", "identity::"],
        count: ["TRANCHE_PAIRS", "100000"],
    },
    Run {
        what: "Tables whose truth is known",
        test: ["import", "truth::a_hundred"],
        count: ["TRUTH_TABLES", "100000"],
    },
    Run {
        what: "Tabs whose transactions come in any order",
        test: ["calculator", "interleaved_tabs::"],
        count: ["PROPTEST_CASES", "20000"],
    },
];

pub fn soak(words: &[String]) -> Outcome {
    no_words(words)?;
    for Run { what, test: [test, filter], count: [name, count] } in RUNS {
        println!("{what}: {count} (some minutes)…");
        let mut tests = cargo();
        tests.args(["test", "--release", "--features", "files,fund-links,qr", "--test", test, "--"]);
        tests.args([filter, "--include-ignored", "--nocapture"]).env(name, count);
        run(what, &mut tests)?;
    }
    in_browsers()
}

/// A long run in browsers: what it is about, which stories tell it, and what tells them to go on for long.
struct BrowserRun<'a> {
    what: &'static str,
    stories: &'static str,
    longer: [&'a str; 2],
}

/// How often tabs are used in any order, in all browsers together.
const SITTINGS: usize = 500;

fn in_browsers() -> Outcome {
    packages::ensure();
    let there: Vec<_> = packages::ENGINES.iter().filter(|engine| engine.is_there()).collect();
    if there.is_empty() {
        println!("In browsers: SKIPPED: no browser is installed");
        return Ok(());
    }
    if there.iter().any(|engine| engine.name == "firefox") {
        tools::ensure(&[&tools::GECKODRIVER])?;
    }
    build::build(&[])?;
    let sittings = SITTINGS.div_ceil(there.len()).to_string();
    let runs = [
        BrowserRun {
            what: "Browsers that are killed, ten times after each time",
            stories: "killed::",
            longer: ["TRANCHE_KILLS", "10"],
        },
        BrowserRun {
            what: "Records that change by themselves, each kind in each way",
            stories: "damaged::",
            longer: ["TRANCHE_DAMAGED", "all"],
        },
        BrowserRun {
            what: "Two and three tabs in any order, in 500 sittings",
            stories: "interleavings::",
            longer: ["TRANCHE_SITTINGS", &sittings],
        },
    ];
    for BrowserRun { what, stories, longer: [name, value] } in runs {
        println!("{what} (some minutes)…");
        let mut told = test::stories(&there);
        told.args(["--test", "story", "--", stories]).env(name, value);
        run(what, &mut told)?;
    }
    Ok(())
}
