//! The files that are handed to others, held against the tools of those who take them.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::Outcome;
use crate::run::{cargo, root, run};

/// What those tools are, with their versions.
const REQUIREMENTS: &str = "tests/outputs/requirements.txt";

/// Writes the files and has them checked. Where the tools cannot be had that is a failure: files that nobody checked have not passed.
pub fn check() -> Outcome {
    ensure_tools()?;
    println!("Checking the files for others: 360Giving, Frictionless, Pabulib, XLSX…");
    written_and_checked("outputs", "files,fund-links,qr")?;
    println!("Opening documents as others do: DOCX, and HTML as it is pasted…");
    written_and_checked("documents", "files,office")
}

/// Writes some of them with an example, and has them checked.
fn written_and_checked(what: &str, features: &str) -> Outcome {
    let folder = root().join("target").join(what);
    let mut write = cargo();
    write.args(["run", "--quiet", "--package", "tranche", "--features", features]);
    write.args(["--example", &format!("write_{what}"), "--"]).arg(&folder);
    run("Writing the files for others", &mut write)?;
    let mut check = Command::new(program("python"));
    check.arg(format!("tests/outputs/check_{what}.py")).arg(&folder);
    run("The check of the files for others", &mut check)
}

/// Installs the tools once, into a room of their own, and again when their versions change.
fn ensure_tools() -> Outcome {
    let wanted = fs::read_to_string(root().join(REQUIREMENTS))
        .map_err(|error| format!("{REQUIREMENTS} cannot be read: {error}."))?;
    let note = folder().join("installed.txt");
    if fs::read_to_string(&note).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing the checkers of files into target/tools/python (once; usually under a minute)…");
    let help = "They need Python 3.10 or later with its module venv (on Debian: python3-venv), and the network once.";
    let with_help = |error: String| format!("{error} {help}");
    let python = if cfg!(windows) { "python" } else { "python3" };
    let mut venv = Command::new(python);
    run("Making a room for the checkers", venv.args(["-m", "venv", "--clear"]).arg(folder()))
        .map_err(with_help)?;
    let mut install = Command::new(program("python"));
    install.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
        REQUIREMENTS,
    ]);
    run("Installing the checkers", &mut install).map_err(with_help)?;
    fs::write(&note, wanted).map_err(|error| format!("{} cannot be written: {error}.", note.display()))
}

fn program(name: &str) -> PathBuf {
    let programs = if cfg!(windows) { "Scripts" } else { "bin" };
    folder().join(programs).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

fn folder() -> PathBuf {
    root().join("target/tools/python")
}
