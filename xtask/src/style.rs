//! One stylesheet out of the files in `style/`: page.css first, then the rest by name.

use crate::run::root;
use crate::{Outcome, no_words};
use std::fs;
use std::path::{Path, PathBuf};

/// Where Trunk looks for it (index.html names it).
const JOINED: &str = "target/page.css";

pub fn join(words: &[String]) -> Outcome {
    no_words(words)?;
    let style = root().join("style");
    let files = in_order(&style).map_err(|error| format!("{} cannot be read: {error}.", style.display()))?;
    let mut joined = String::new();
    for file in files {
        joined += &fs::read_to_string(&file)
            .map_err(|error| format!("{} cannot be read: {error}.", file.display()))?;
        joined += "\n";
    }
    let target = root().join(JOINED);
    fs::write(&target, joined).map_err(|error| format!("{} cannot be written: {error}.", target.display()))
}

fn in_order(style: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(style)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "css") {
            files.push(path);
        }
    }
    // The page's colours and sizes come first: the components build on them.
    files.sort_by_key(|path| (path.file_name().is_some_and(|name| name != "page.css"), path.clone()));
    Ok(files)
}
