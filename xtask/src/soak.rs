//! What the tests try thousands of, tried many more times: made tables, damaged links, pairs of like funds.

use crate::run::{cargo, run};
use crate::{Outcome, no_words};

/// What each long run is about, where it stands, and how many are tried.
struct Run {
    what: &'static str,
    test: [&'static str; 2],
    count: [&'static str; 2],
}

const RUNS: [Run; 3] = [
    Run {
        what: "Links of both versions, damaged",
        test: ["links", "astray"],
        count: ["TRANCHE_DAMAGES", "330000"],
    },
    Run {
        what: "Pairs of funds that look alike",
        test: ["identity", ""],
        count: ["TRANCHE_PAIRS", "100000"],
    },
    Run {
        what: "Tables whose truth is known",
        test: ["truth", "a_hundred"],
        count: ["TRUTH_TABLES", "100000"],
    },
];

pub fn soak(words: &[String]) -> Outcome {
    no_words(words)?;
    for Run { what, test: [test, filter], count: [name, count] } in RUNS {
        println!("{what}: {count} (some minutes)…");
        let mut tests = cargo();
        tests.args(["test", "--release", "--features", "files,carry", "--test", test, "--"]);
        tests.args([filter, "--include-ignored", "--nocapture"]).env(name, count);
        run(what, &mut tests)?;
    }
    Ok(())
}
