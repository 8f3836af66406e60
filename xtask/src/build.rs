//! The page to publish, in `dist/`.

use crate::run::{root, run};
use crate::{Outcome, no_words, packages, size, tools};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What rustc's wasm may use. An older `wasm-opt` does not take its word for it from the file.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

pub fn build(words: &[String]) -> Outcome {
    no_words(words)?;
    tools::ensure_wasm_target()?;
    tools::ensure(&tools::FOR_PAGE)?;
    let can_optimise = packages::ensure_wasm_opt();

    println!("Building the page for release (usually 1 to 2 minutes)…");
    run("Trunk", tools::trunk()?.args(["build", "--release"]))?;
    if can_optimise {
        println!("Making the wasm smaller (usually 10 seconds)…");
        optimise(&the_wasm(&dist())?)?;
    } else {
        println!("wasm-opt is not installed (Debian: binaryen): the wasm stays about a tenth larger.");
    }
    size::weigh(&dist())
}

/// The folder a build ends up in.
pub fn dist() -> PathBuf {
    root().join("dist")
}

fn the_wasm(dist: &Path) -> Result<PathBuf, String> {
    let entries =
        fs::read_dir(dist).map_err(|error| format!("{} cannot be read: {error}.", dist.display()))?;
    entries
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().ends_with("_bg.wasm"))
        .ok_or_else(|| format!("Trunk left no wasm in {}.", dist.display()))
}

fn optimise(wasm: &Path) -> Outcome {
    let smaller = wasm.with_extension("smaller");
    run("wasm-opt", Command::new("wasm-opt").arg("-Oz").args(FEATURES).arg(wasm).arg("-o").arg(&smaller))?;
    fs::rename(&smaller, wasm).map_err(|error| format!("{} cannot be replaced: {error}.", wasm.display()))
}
