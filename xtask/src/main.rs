//! The project's chores: `cargo xtask` lists them, `cargo xtask <name>` does one.

mod build;
mod check;
mod fuzz;
mod inline;
mod join;
mod measure;
mod outputs;
mod packages;
mod profile;
mod run;
mod serve;
mod size;
mod slim;
mod soak;
mod split;
mod test;
mod tools;

use std::process::ExitCode;

type Outcome = Result<(), String>;

struct Chore {
    name: &'static str,
    does: &'static str,
    run: fn(&[String]) -> Outcome,
}

const CHORES: [Chore; 9] = [
    Chore {
        name: "serve",
        does: "serve the page here and rebuild it after every edit [--port N] [--release]",
        run: serve::serve,
    },
    Chore {
        name: "test",
        does: "run everything: checks, the calculator, the page in real browsers",
        run: test::test,
    },
    Chore {
        name: "check",
        does: "formatting and lints, for the calculator and for the page",
        run: check::check,
    },
    Chore { name: "build", does: "build the page to publish into dist/, and weigh it", run: build::build },
    Chore {
        name: "measure",
        does: "time the first visit over a slow line, in Chromium",
        run: measure::measure,
    },
    Chore {
        name: "fuzz",
        does: "try random texts, files and links [seconds for each of four, otherwise 60]",
        run: fuzz::fuzz,
    },
    Chore {
        name: "soak",
        does: "the long runs: damaged links, like funds, made tables, killed browsers, many times what the tests try",
        run: soak::soak,
    },
    Chore {
        name: "profile",
        does: "find anew which functions the page needs first, by use in browsers",
        run: profile::profile,
    },
    Chore {
        name: "join",
        does: "join style/*/*.css and src/boot/*.js into one file each (Trunk asks for this by itself)",
        run: join::join,
    },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = words.split_first() else {
        print!("{}", list());
        return ExitCode::SUCCESS;
    };
    let outcome = match CHORES.iter().find(|chore| chore.name == name) {
        Some(chore) => (chore.run)(rest),
        None => Err(format!("There is no chore called “{name}”.\n\n{}", list())),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("\n{}", words.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn list() -> String {
    let mut text = String::from("cargo xtask <chore>\n\n");
    for Chore { name, does, .. } in &CHORES {
        text += &format!("  {name:<7}  {does}\n");
    }
    text
}

/// For the chores that take no further words.
fn no_words(words: &[String]) -> Outcome {
    match words.first() {
        Some(word) => Err(format!("This chore takes no further words, and was given “{word}”.")),
        None => Ok(()),
    }
}
