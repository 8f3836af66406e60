//! The page to publish, in `dist/`.

use crate::run::{root, run};
use crate::slim;
use crate::{Outcome, no_words, size, tools};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

pub fn build(words: &[String]) -> Outcome {
    no_words(words)?;
    tools::ensure_wasm_target()?;
    tools::ensure(&tools::FOR_PAGE)?;

    println!("Building the page for release (the first time 1 to 2 minutes, then about 30 seconds)…");
    run("Trunk", tools::trunk()?.args(["build", "--release"]).envs(tools::hidden_paths()))?;
    for wasm in all_wasm(&dist())? {
        make_slim(&wasm)?;
    }
    let boot = dist().join("boot.js");
    let text = fs::read_to_string(&boot).map_err(|error| cannot(&boot, "read", &error))?;
    fs::write(&boot, slim::without_comments(&text)).map_err(|error| cannot(&boot, "written", &error))?;
    without_indents(&dist().join("funds"))?;
    ["prepare", "reader"].iter().try_for_each(|program| name_by_contents(program))?;
    size::weigh(&dist())
}

/// The folder a build ends up in.
pub fn dist() -> PathBuf {
    root().join("dist")
}

fn all_wasm(dist: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(dist).map_err(|error| cannot(dist, "read", &error))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let found: Vec<_> = paths.filter(|path| path.to_string_lossy().ends_with("_bg.wasm")).collect();
    if found.len() < 3 {
        return Err(format!("Trunk left only {} of 3 programs in {}.", found.len(), dist.display()));
    }
    Ok(found)
}

/// Funds are written for people to read; on their way they need no indents. A text in JSON never goes over a line's end.
fn without_indents(funds: &Path) -> Outcome {
    for entry in fs::read_dir(funds).map_err(|error| cannot(funds, "read", &error))?.flatten() {
        let path = entry.path();
        let text = fs::read_to_string(&path).map_err(|error| cannot(&path, "read", &error))?;
        let joined: String = text.lines().map(str::trim).collect();
        fs::write(&path, joined).map_err(|error| cannot(&path, "written", &error))?;
    }
    Ok(())
}

/// A browser may hold on to a file under its name for a year, so a program that changed needs another name. Trunk
/// names only the first program by its contents.
fn name_by_contents(program: &str) -> Outcome {
    let dist = dist();
    let mut hasher = DefaultHasher::new();
    let mut files = Vec::new();
    for ending in ["_bg.wasm", ".js", ".css"] {
        let path = dist.join(format!("{program}{ending}"));
        if path.is_file() {
            fs::read(&path).map_err(|error| cannot(&path, "read", &error))?.hash(&mut hasher);
            files.push((path, ending));
        }
    }
    let named = format!("{program}-{:016x}", hasher.finish());
    for (path, ending) in files {
        let to = dist.join(format!("{named}{ending}"));
        fs::rename(&path, &to).map_err(|error| cannot(&path, "renamed", &error))?;
    }
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).map_err(|error| cannot(&index, "read", &error))?;
    // Trunk takes the quotation marks away where it makes a page smaller.
    let [plain, quoted] = ["", "\""].map(|mark| format!("data-{program}={mark}./{program}"));
    let (old, new) = if html.contains(&plain) { (plain, "") } else { (quoted, "\"") };
    let new = format!("data-{program}={new}./{named}");
    if html.matches(&old).count() != 1 {
        return Err(format!("index.html does not name the program “{program}” once."));
    }
    fs::write(&index, html.replace(&old, &new)).map_err(|error| cannot(&index, "written", &error))
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
