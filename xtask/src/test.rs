//! Everything a change must pass, in one command.

use crate::packages::{ENGINES, Engine};
use crate::run::{cargo, run};
use crate::{Outcome, build, check, no_words, outputs, packages, tools};
use std::env;
use std::process::Command;

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
    let reader = packages::openpyxl_is_there();
    calculator(reader)?;
    outputs::check()?;
    build::build(&[])?;
    if !there.is_empty() {
        in_browsers(&there)?;
    }
    conclude(&there, &skipped)
}

/// Everything that needs no browser, with all that the calculator can do, so that it is compiled once.
fn calculator(reader: bool) -> Outcome {
    println!("Testing the calculator and the chores (the first time about 2 minutes)…");
    let with_files = ["--features", "tranche/files,tranche/fund-links,tranche/qr"];
    let mut tests = cargo();
    tests.args(["test", "--quiet", "--package", "tranche", "--package", "xtask"]).args(with_files);
    run("The calculator's tests", &mut tests)?;
    println!("Testing papers word for word (the first time about 3 minutes)…");
    let mut tests = cargo();
    tests.args(["test", "--quiet", "--package", "tranche", "--features", "tranche/files,tranche/office"]);
    tests.args(["--lib", "--test", "words"]);
    run("The tests of words", &mut tests)?;
    if !reader {
        return Ok(());
    }
    println!("Testing workbooks with another reader of them…");
    let mut tests = cargo();
    tests.args(["test", "--quiet", "--package", "tranche", "--package", "xtask"]).args(with_files);
    tests.args(["--test", "files", "fund_tables::", "--", "--ignored"]);
    run("The tests of workbooks", &mut tests)
}

fn in_browsers(engines: &[&Engine]) -> Outcome {
    let names = names(engines);
    println!("\nTesting the page in {names} (the first time about 2 minutes)…");
    run("The tests in browsers", &mut stories(engines))
}

/// The tests of the page as it was built, in these engines.
pub fn stories(engines: &[&Engine]) -> Command {
    let mut tests = cargo();
    tests.args(["test", "--package", "browser-tests"]);
    in_engines(&mut tests, engines).env("TRANCHE_DIST", build::dist());
    tests
}

/// Tells something that uses browsers which there are.
pub fn in_engines<'a>(command: &'a mut Command, engines: &[&Engine]) -> &'a mut Command {
    command.env("TRANCHE_ENGINES", names(engines));
    command.env("TRANCHE_GECKODRIVER", tools::program(&tools::GECKODRIVER))
}

fn names(engines: &[&Engine]) -> String {
    engines.iter().map(|engine| engine.name).collect::<Vec<_>>().join(",")
}

/// What was not there has passed nothing, and the last words say so.
fn conclude(passed: &[&Engine], skipped: &[&Engine]) -> Outcome {
    println!("\nChecks, calculator, files, files for others, size: passed");
    for engine in passed {
        println!("{}: passed", engine.name);
    }
    for engine in skipped {
        println!("{}: SKIPPED: not installed", engine.name);
    }
    let readers =
        [("openpyxl", packages::openpyxl_is_there()), ("LibreOffice", packages::libreoffice_is_there())];
    for (reader, is_there) in readers {
        println!("{reader}: {}", if is_there { "passed" } else { "SKIPPED: not installed" });
    }
    if skipped.is_empty() && readers.iter().all(|(_, is_there)| *is_there) {
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
