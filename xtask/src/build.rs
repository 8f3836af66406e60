//! The page to publish, in `dist/`.

use crate::run::{root, run};
use crate::slim::slim;
use crate::{Outcome, no_words, size, tools};
use std::fs;
use std::path::{Path, PathBuf};

pub fn build(words: &[String]) -> Outcome {
    no_words(words)?;
    tools::ensure_wasm_target()?;
    tools::ensure(&tools::FOR_PAGE)?;

    println!("Building the page for release (the first time 1 to 2 minutes, then about 30 seconds)…");
    run("Trunk", tools::trunk()?.args(["build", "--release"]))?;
    make_slim(&the_wasm(&dist())?)?;
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

fn make_slim(wasm: &Path) -> Outcome {
    let bytes = fs::read(wasm).map_err(|error| format!("{} cannot be read: {error}.", wasm.display()))?;
    let slim = slim(&bytes).ok_or_else(|| format!("{} is not wasm.", wasm.display()))?;
    fs::write(wasm, slim).map_err(|error| format!("{} cannot be written: {error}.", wasm.display()))
}
