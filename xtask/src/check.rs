//! Formatting and lints.

use crate::run::{cargo, run};
use crate::{Outcome, no_words, tools};

const WASM_PAGE: [&str; 6] = ["--target", "wasm32-unknown-unknown", "--features", "page", "--bin", "page"];

pub fn check(words: &[String]) -> Outcome {
    no_words(words)?;
    tools::ensure_wasm_target()?;

    println!("Checking the formatting…");
    run("The formatting check (`cargo fmt --all` mends it)", cargo().args(["fmt", "--all", "--check"]))?;

    println!("Linting the calculator, the chores and the tests (the first time about 2 minutes)…");
    let clippy = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    run("Clippy", cargo().args(clippy))?;

    println!("Linting the page (the first time about 2 minutes)…");
    let mut page = cargo();
    page.arg("clippy").args(WASM_PAGE).args(["--quiet", "--", "-D", "warnings"]);
    run("Clippy for the page", &mut page)
}
