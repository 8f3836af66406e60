//! One file out of several, before Trunk looks for it: a stylesheet for each program, and the script that starts them.

use crate::run::root;
use crate::{Outcome, no_words};
use std::fs;
use std::path::{Path, PathBuf};

/// What is joined, what stands around it, and what it becomes (index.html names it).
struct Joined {
    parts: &'static [&'static str],
    ending: &'static str,
    first: &'static str,
    around: [&'static str; 2],
    target: &'static str,
}

const JOINED: [Joined; 6] = [
    // The page's colours and sizes come first: the components build on them.
    Joined {
        parts: &["style/board"],
        ending: "css",
        first: "base.css",
        around: ["", ""],
        target: "target/board.css",
    },
    // boot.js looks for the end: a file that was cut has none.
    Joined {
        parts: &["style/office"],
        ending: "css",
        first: "base.css",
        around: ["", ":root { --is-whole: yes; }\n"],
        target: "target/office.css",
    },
    Joined {
        parts: &["style/wall"],
        ending: "css",
        first: "base.css",
        around: ["", ":root { --is-whole: yes; }\n"],
        target: "target/wall.css",
    },
    Joined { parts: &["style/rest"], ending: "css", first: "", around: ["", ""], target: "target/rest.css" },
    Joined {
        parts: &["style/print"],
        ending: "css",
        first: "base.css",
        around: ["", ""],
        target: "target/print.css",
    },
    Joined {
        parts: &["src/ui/words/en", "src/boot"],
        ending: "js",
        first: "",
        around: ["\"use strict\";\n{\n", "}\n"],
        target: "target/boot.js",
    },
];

pub fn join(words: &[String]) -> Outcome {
    no_words(words)?;
    JOINED.iter().try_for_each(Joined::write)
}

impl Joined {
    fn write(&self) -> Outcome {
        let mut joined = self.around[0].to_owned();
        for folder in self.parts {
            let folder = root().join(folder);
            let files = self.files(&folder);
            for file in files.map_err(|error| format!("{} cannot be read: {error}.", folder.display()))? {
                joined += &fs::read_to_string(&file)
                    .map_err(|error| format!("{} cannot be read: {error}.", file.display()))?;
                joined += "\n";
            }
        }
        joined += self.around[1];
        let target = root().join(self.target);
        fs::write(&target, joined)
            .map_err(|error| format!("{} cannot be written: {error}.", target.display()))
    }

    fn files(&self, folder: &Path) -> std::io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == self.ending) {
                files.push(path);
            }
        }
        files.sort_by_key(|path| (path.file_name().is_some_and(|name| name != self.first), path.clone()));
        Ok(files)
    }
}
