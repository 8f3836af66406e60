//! Formatting and lints.

use crate::run::{cargo, run};
use crate::{Outcome, no_words, tools};

/// The programs of the page, and the feature of each. Each is linted with what it needs and no more, as it is built.
const PROGRAMS: [(&str, &str); 5] = [
    ("board", "board"),
    ("office", "office"),
    ("files", "workers"),
    ("outputs", "workers"),
    ("codes", "codes"),
];

pub fn check(words: &[String]) -> Outcome {
    no_words(words)?;
    tools::ensure_wasm_target()?;

    println!("Checking the formatting…");
    run("The formatting check (`cargo fmt --all` mends it)", cargo().args(["fmt", "--all", "--check"]))?;

    println!("Linting the calculator, the chores and the tests (the first time about 2 minutes)…");
    // The calculator twice: what is only used with files is unused without.
    clippy(&["--workspace", "--all-targets"])?;
    clippy(&["--package", "tranche", "--all-targets", "--features", "files,fund-links,qr"])?;

    for (program, feature) in PROGRAMS {
        println!("Linting the program {program} (the first time about 2 minutes)…");
        clippy(&["--target", "wasm32-unknown-unknown", "--features", feature, "--bin", program])?;
    }
    Ok(())
}

fn clippy(what: &[&str]) -> Outcome {
    run("Clippy", cargo().arg("clippy").args(what).args(["--quiet", "--", "-D", "warnings"]))
}
