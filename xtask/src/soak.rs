//! What the tests try thousands of, tried many more times: made tables, damaged links, pairs of like funds. And browsers,
//! killed as often as it takes to believe that they keep what they said they had.

use crate::run::{cargo, run};
use crate::{Outcome, build, no_words, packages, test, tools};

/// What each long run is about, in which tests and where there, and how many are tried.
struct Run {
    what: &'static str,
    test: [&'static str; 2],
    count: [&'static str; 2],
}

const RUNS: [Run; 3] = [
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
    kill_browsers()
}

/// How often a browser is killed after each of the times that the story waits.
const KILLS: &str = "10";

fn kill_browsers() -> Outcome {
    packages::ensure();
    let there: Vec<_> = packages::ENGINES.iter().filter(|engine| engine.is_there()).collect();
    if there.is_empty() {
        println!("Killed browsers: SKIPPED: no browser is installed");
        return Ok(());
    }
    if there.iter().any(|engine| engine.name == "firefox") {
        tools::ensure(&[&tools::GECKODRIVER])?;
    }
    build::build(&[])?;
    println!("Browsers that are killed, after each time {KILLS} (some minutes)…");
    let mut stories = test::stories(&there);
    stories.args(["--test", "story", "--", "killed"]).env("TRANCHE_KILLS", KILLS);
    run("The browsers that were killed", &mut stories)
}
