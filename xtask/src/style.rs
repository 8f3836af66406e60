//! One stylesheet out of the files of a folder: `style/board/` and `style/office/`, one for each program.

use crate::run::root;
use crate::{Outcome, no_words};
use std::fs;
use std::path::{Path, PathBuf};

/// The folders, and where Trunk looks for what they become (index.html names it).
const JOINED: [(&str, &str); 2] =
    [("style/board", "target/board.css"), ("style/office", "target/office.css")];

pub fn join(words: &[String]) -> Outcome {
    no_words(words)?;
    JOINED.iter().try_for_each(|(folder, joined)| join_one(folder, joined))
}

fn join_one(folder: &str, target: &str) -> Outcome {
    let style = root().join(folder);
    let files = in_order(&style).map_err(|error| format!("{} cannot be read: {error}.", style.display()))?;
    let mut joined = String::new();
    for file in files {
        joined += &fs::read_to_string(&file)
            .map_err(|error| format!("{} cannot be read: {error}.", file.display()))?;
        joined += "\n";
    }
    let target = root().join(target);
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
    files.sort_by_key(|path| (path.file_name().is_some_and(|name| name != "base.css"), path.clone()));
    Ok(files)
}
