//! Everything a change must pass, in one command.

use crate::packages::{ENGINES, Engine};
use crate::run::{cargo, run};
use crate::{Outcome, build, check, no_words, packages, tools};
use std::env;

pub fn test(words: &[String]) -> Outcome {
    no_words(words)?;
    packages::ensure();
    let (there, skipped): (Vec<_>, Vec<_>) = ENGINES.iter().partition(|engine| engine.is_there());
    tools::ensure_wasm_target()?;
    let mut needed = tools::FOR_PAGE.to_vec();
    if there.iter().any(|engine| engine.name == "firefox") {
        needed.push(&tools::GECKODRIVER);
    }
    tools::ensure(&needed)?;

    check::check(&[])?;
    println!("Testing the calculator and the chores (the first time about a minute)…");
    run(
        "The calculator's tests",
        cargo().args(["test", "--quiet", "--package", "tranche", "--package", "xtask"]),
    )?;
    let reader = packages::openpyxl_is_there();
    files(reader)?;
    build::build(&[])?;
    if !there.is_empty() {
        in_browsers(&there)?;
    }
    conclude(&there, &skipped, reader)
}

/// The tests of files, with those that need another reader of workbooks where it is there.
fn files(reader: bool) -> Outcome {
    println!("Testing files of bids (the first time about a minute)…");
    let mut tests = cargo();
    tests.args(["test", "--quiet", "--package", "tranche", "--features", "files", "--test", "sheet_files"]);
    if reader {
        tests.args(["--", "--include-ignored"]);
    }
    run("The tests of files", &mut tests)
}

fn in_browsers(engines: &[&Engine]) -> Outcome {
    let names = engines.iter().map(|engine| engine.name).collect::<Vec<_>>().join(",");
    println!("\nTesting the page in {names} (the first time about 2 minutes)…");
    let mut tests = cargo();
    tests.args(["test", "--package", "browser-tests"]);
    tests.env("TRANCHE_DIST", build::dist()).env("TRANCHE_ENGINES", names);
    tests.env("TRANCHE_GECKODRIVER", tools::program(&tools::GECKODRIVER));
    run("The tests in browsers", &mut tests)
}

/// What was not there has passed nothing, and the last words say so.
fn conclude(passed: &[&Engine], skipped: &[&Engine], reader: bool) -> Outcome {
    println!("\nChecks, calculator, files, size: passed");
    for engine in passed {
        println!("{}: passed", engine.name);
    }
    for engine in skipped {
        println!("{}: SKIPPED: not installed", engine.name);
    }
    println!("openpyxl: {}", if reader { "passed" } else { "SKIPPED: not installed" });
    if skipped.is_empty() && reader {
        return Ok(());
    }
    println!(
        "\nTo test those too, run this once, then `cargo xtask test` again:\n  {}",
        packages::command_for_missing()
    );
    if env::var("CI").is_ok_and(|value| value == "true") {
        return Err("With CI=true nothing may be skipped.".into());
    }
    Ok(())
}
