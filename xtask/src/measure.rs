//! How long the first visit takes, over a slow line and with a slow processor: the time that the sizes serve.

use crate::build::{self, cannot};
use crate::packages::{self, ENGINES};
use crate::run::{cargo, root, run};
use crate::{Outcome, no_words, size, test};
use std::fs;

/// Prints what the page weighs and how long it takes to be of use.
pub fn measure(words: &[String]) -> Outcome {
    no_words(words)?;
    packages::ensure();
    let chromium: Vec<_> =
        ENGINES.iter().filter(|engine| engine.name == "chromium" && engine.is_there()).collect();
    if chromium.is_empty() {
        return Err(format!(
            "This measures in Chromium. Install it with:\n  {}",
            packages::command_for_missing()
        ));
    }
    build::build(&[])?;
    let packed = root().join("target/packed");
    if packed.is_dir() {
        fs::remove_dir_all(&packed).map_err(|error| cannot(&packed, "removed", &error))?;
    }
    size::pack(&build::dist(), &packed)?;
    println!("\nMeasuring the first visit…");
    let mut visits = cargo();
    visits.args(["run", "--quiet", "--package", "browser-tests", "--example", "measure_load"]);
    test::in_engines(&mut visits, &chromium);
    run("The measure", visits.env("TRANCHE_DIST", build::dist()).env("TRANCHE_PACKED", packed))
}
