//! Trying whatever no one thought of: random texts, files and links, for as long as one likes.

use crate::run::{root, run};
use crate::{Outcome, tools};
use std::process::Command;

/// The targets, as `fuzz/Cargo.toml` names them.
const TARGETS: [&str; 6] = ["import", "workbook", "html", "document", "link", "fund_table"];

/// How long each is tried where nobody says, in seconds.
const SECONDS: u32 = 60;

/// Tries every target for some time. What was found before is kept in `fuzz/corpus` and tried first.
pub fn fuzz(words: &[String]) -> Outcome {
    let seconds = seconds(words)?;
    tools::ensure(&[&tools::CARGO_FUZZ])?;
    for target in TARGETS {
        println!("\nTrying {target} for {seconds} seconds (the first time some minutes more, to build it)…");
        try_for(target, seconds)?;
    }
    println!("\nFuzzing: nothing found");
    Ok(())
}

fn seconds(words: &[String]) -> Result<u32, String> {
    match words {
        [] => Ok(SECONDS),
        [one] => one.parse().map_err(|_| format!("“{one}” is no number of seconds.")),
        [_, more, ..] => Err(format!("This chore takes one number of seconds, and was given “{more}” too.")),
    }
}

fn try_for(target: &str, seconds: u32) -> Outcome {
    let folder = root().join("fuzz");
    // What is found goes into the first folder; the seeds are only read.
    let corpus = folder.join("corpus").join(target);
    std::fs::create_dir_all(&corpus)
        .map_err(|error| format!("{} cannot be made: {error}.", corpus.display()))?;
    let mut fuzz = Command::new(tools::program(&tools::CARGO_FUZZ));
    fuzz.args(["fuzz", "run", target, "--fuzz-dir"]).arg(&folder);
    fuzz.arg(corpus).arg(folder.join("seeds").join(target));
    // A file may take 3 seconds and 256 MiB; watching the memory makes all of it slower and larger.
    fuzz.args(["--", &format!("-max_total_time={seconds}"), "-timeout=20", "-rss_limit_mb=2048"]);
    // Watching the memory is asked of the compiler with a flag that only a nightly one takes, or one that is told to.
    fuzz.env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTFLAGS");
    run(&format!("Trying {target} (what failed is kept in fuzz/artifacts)"), &mut fuzz)
}
