//! How long things take: the first visit over a slow line and with a slow processor, which is the time that the sizes serve; and
//! putting side by side what members sent.

use crate::build::{self, cannot};
use crate::packages::{self, ENGINES};
use crate::run::{cargo, root, run};
use crate::{Outcome, no_words, size, test};
use std::fs;

/// Prints what the page weighs, how long it takes to be of use, and how long to collate.
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
    let example = |name| {
        let mut example = cargo();
        example.args(["run", "--quiet", "--package", "browser-tests", "--example", name]);
        test::in_engines(&mut example, &chromium);
        example.env("TRANCHE_DIST", build::dist());
        example
    };
    run("The measure", example("measure_load").env("TRANCHE_PACKED", packed))?;
    run("The measure", &mut example("measure_collation"))
}
