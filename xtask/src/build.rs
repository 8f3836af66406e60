//! The page to publish, in `dist/`.

use crate::run::{root, run};
use crate::slim;
use crate::{Outcome, no_words, size, tools};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub fn build(words: &[String]) -> Outcome {
    no_words(words)?;
    tools::ensure_wasm_target()?;
    tools::ensure(&tools::FOR_PAGE)?;

    println!("Building the page for release (the first time 1 to 2 minutes, then about 30 seconds)…");
    run("Trunk", tools::trunk()?.args(["build", "--release"]).envs(tools::hidden_paths()))?;
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

/// `page-….js` lies beside `page-…_bg.wasm`; the two only work together.
fn make_slim(wasm: &Path) -> Outcome {
    let js = PathBuf::from(format!("{}.js", wasm.to_string_lossy().trim_end_matches("_bg.wasm")));
    let read = |path: &Path| fs::read(path).map_err(|error| cannot(path, "read", &error));
    let write =
        |path: &Path, bytes: &[u8]| fs::write(path, bytes).map_err(|error| cannot(path, "written", &error));
    let glue = String::from_utf8(read(&js)?).map_err(|_| format!("{} is not text.", js.display()))?;
    let (slim_wasm, slim_glue) = slim::both(&read(wasm)?, &glue)
        .ok_or_else(|| format!("{} is not wasm that can be read.", wasm.display()))?;
    write(wasm, &slim_wasm)?;
    write(&js, slim_glue.as_bytes())
}

fn cannot(path: &Path, be: &str, error: &io::Error) -> String {
    format!("{} cannot be {be}: {error}.", path.display())
}
