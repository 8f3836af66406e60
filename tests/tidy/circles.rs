//! No two files name each other in a circle, directly or through others.
//!
//! What a file names is found as plain text: its `use`s and the paths in its code. A name that a file only hands on
//! (`pub use`) counts as named where it is defined, so a file that lists its rooms and hands on what they hold uses none.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{code, files};

/// A module as it is spelled: the program it belongs to, and the names down to it.
type Place = Vec<String>;

/// One name brought into a file: what it is called there, where it comes from, and whether it is handed on.
struct Import {
    name: String,
    path: Vec<String>,
    handed_on: bool,
}

/// One file as a module, with the names that its code spells out.
struct Module {
    file: String,
    imports: Vec<Import>,
    paths: Vec<Vec<String>>,
}

/// All modules of all programs.
struct Modules(BTreeMap<Place, Module>);

/// Which file names which.
type Arrows = BTreeMap<String, BTreeSet<String>>;

/// The folders of the programs that stand on the calculator; all other files are part of it.
const PROGRAMS: [&str; 3] = ["src/board/", "src/office/", "src/workers/files/"];

/// The calculator, as the programs call it.
const CALCULATOR: &str = "tranche";

fn place(file: &str) -> Place {
    let (program, inside) = match PROGRAMS.iter().find(|folder| file.starts_with(**folder)) {
        Some(folder) => (*folder, &file[folder.len()..]),
        None => (CALCULATOR, &file["src/".len()..]),
    };
    let names =
        inside.trim_end_matches(".rs").split('/').filter(|name| !["lib", "main", "mod"].contains(name));
    std::iter::once(program).chain(names).map(str::to_owned).collect()
}

/// The names and marks of a text, one by one, with `::` as one mark.
fn tokens(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let length = match first {
            c if is_name(c) => rest.find(|c| !is_name(c)).unwrap_or(rest.len()),
            ':' if rest.starts_with("::") => 2,
            c => c.len_utf8(),
        };
        if !first.is_whitespace() {
            found.push(&rest[..length]);
        }
        rest = &rest[length..];
    }
    found
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Reads the tree of one `use`, and tells where it ends.
fn tree(tokens: &[&str], mut at: usize, before: &[String], handed_on: bool, into: &mut Vec<Import>) -> usize {
    let mut path = before.to_vec();
    loop {
        match tokens[at] {
            "::" => at += 1,
            "{" => {
                at += 1;
                while tokens[at] != "}" {
                    at = tree(tokens, at, &path, handed_on, into);
                    if tokens[at] == "," {
                        at += 1;
                    }
                }
                return at + 1;
            }
            "as" => {
                into.push(Import { name: tokens[at + 1].to_owned(), path, handed_on });
                return at + 2;
            }
            token if is_name(token) || token == "*" => {
                path.push(token.to_owned());
                at += 1;
            }
            _ => break,
        }
    }
    if path.last().is_some_and(|name| name == "self") && path.len() > 1 {
        path.pop();
    }
    let name = path.last().cloned().unwrap_or_default();
    into.push(Import { name, path, handed_on });
    at
}

fn module(file: String, text: &str) -> Module {
    let text = code(text);
    let tokens = tokens(&text);
    let mut module = Module { file, imports: Vec::new(), paths: Vec::new() };
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at] == "use" {
            let handed_on = at > 0 && ["pub", ")"].contains(&tokens[at - 1]);
            at = tree(&tokens, at + 1, &[], handed_on, &mut module.imports);
        } else if is_name(tokens[at]) {
            let mut path = vec![tokens[at].to_owned()];
            while tokens.get(at + 1) == Some(&"::") && tokens.get(at + 2).is_some_and(|next| is_name(next)) {
                path.push(tokens[at + 2].to_owned());
                at += 2;
            }
            if path.len() > 1 {
                module.paths.push(path);
            }
            at += 1;
        } else {
            at += 1;
        }
    }
    module
}

impl Modules {
    fn read(files: Vec<(String, String)>) -> Modules {
        Modules(files.into_iter().map(|(file, text)| (place(&file), module(file, &text))).collect())
    }

    /// Follows a path from a module to the module that defines what it names; nothing for what is not ours.
    fn follow(&self, from: &Place, path: &[String], depth: u8) -> Option<(Place, bool)> {
        let (first, mut rest) = path.split_first()?;
        let child = |place: &Place, name: &String| {
            let below: Place = place.iter().cloned().chain([name.clone()]).collect();
            self.0.contains_key(&below).then_some(below)
        };
        // A folder may hand on something else under the name of one of its files.
        let hands_on = |place: &Place, name: &String| {
            let imports = self.0.get(place).map_or(&[][..], |module| &module.imports);
            imports.iter().any(|import| import.handed_on && &import.name == name)
        };
        let mut place = match first.as_str() {
            "crate" => vec![from[0].clone()],
            CALCULATOR => vec![CALCULATOR.to_owned()],
            "self" => from.clone(),
            "super" => from[..from.len() - 1].to_vec(),
            _ => match child(from, first) {
                Some(below) => below,
                None if depth > 8 => return None,
                None => {
                    let import = self.0[from].imports.iter().find(|import| &import.name == first)?;
                    if import.path.first() == Some(first) && import.path.len() == 1 {
                        return None;
                    }
                    let whole: Vec<String> = import.path.iter().chain(rest).cloned().collect();
                    return self.follow(from, &whole, depth + 1);
                }
            },
        };
        while let Some((next, after)) = rest.split_first() {
            if next == "super" {
                place.pop();
            } else if let Some(below) =
                child(&place, next).filter(|_| !after.is_empty() || !hands_on(&place, next))
            {
                place = below;
            } else {
                return Some((self.defined(&place, next, depth), true));
            }
            rest = after;
        }
        Some((place, false))
    }

    /// Where what a module has under a name is defined: there, or where it is handed on from.
    fn defined(&self, place: &Place, name: &str, depth: u8) -> Place {
        let handed = self
            .0
            .get(place)
            .and_then(|module| module.imports.iter().find(|import| import.handed_on && import.name == name));
        let from =
            handed.filter(|_| depth < 8).and_then(|import| self.follow(place, &import.path, depth + 1));
        from.map_or_else(|| place.clone(), |(place, _)| place)
    }

    fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        for (place, module) in &self.0 {
            let used = module.imports.iter().filter(|import| !import.handed_on).map(|import| &import.path);
            for path in used.chain(&module.paths) {
                if let Some((target, true)) = self.follow(place, path, 0)
                    && let Some(target) = self.0.get(&target)
                    && target.file != module.file
                {
                    arrows.entry(module.file.clone()).or_default().insert(target.file.clone());
                }
            }
        }
        arrows
    }
}

/// All files that a file names, directly or through others.
fn reach<'a>(arrows: &'a Arrows, from: &'a str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut ahead = vec![from];
    while let Some(file) = ahead.pop() {
        for next in arrows.get(file).into_iter().flatten() {
            if found.insert(next.as_str()) {
                ahead.push(next);
            }
        }
    }
    found
}

/// The circles: files that name each other, directly or through others.
fn circles(arrows: &Arrows) -> Vec<BTreeSet<&str>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        arrows.keys().map(|file| (file.as_str(), reach(arrows, file))).collect();
    let mut found: Vec<BTreeSet<&str>> = Vec::new();
    for (file, files) in reached.iter().filter(|(file, files)| files.contains(*file)) {
        if !found.iter().any(|circle| circle.contains(file)) {
            found.push(
                files
                    .iter()
                    .copied()
                    .filter(|other| reached.get(other).is_some_and(|back| back.contains(file)))
                    .collect(),
            );
        }
    }
    found
}

/// The circles among these files, each with the names that tie it.
fn untied(files: Vec<(String, String)>) -> String {
    let arrows = Modules::read(files).arrows();
    let mut found = String::new();
    for circle in circles(&arrows) {
        found += "a circle:\n";
        for file in &circle {
            for next in arrows[*file].iter().filter(|next| circle.contains(next.as_str())) {
                found += &format!("  {file} names {next}\n");
            }
        }
    }
    found
}

#[test]
fn no_files_name_each_other_in_a_circle() {
    let files = files("src", ".rs");
    assert!(files.len() > 400);
    let found = untied(files);
    assert!(found.is_empty(), "{found}");
}

#[track_caller]
fn check(files: &[(&str, &str)], circle: bool) {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let found = untied(files);
    assert_eq!(!found.is_empty(), circle, "{found}");
}

#[test]
fn a_circle_is_found_however_it_is_spelled() {
    let a = ("src/room/a.rs", "use super::b::Other;");
    let hub = ("src/room.rs", "mod a;\nmod b;\npub use a::This;");
    check(&[hub, a, ("src/room/b.rs", "use super::a::This;")], true);
    check(&[hub, a, ("src/room/b.rs", "use super::{a, c};\nfn f() { a::this() }")], true);
    check(&[hub, a, ("src/room/b.rs", "fn f() -> crate::room::a::This {}")], true);
    // What a hub hands on is named where it is defined.
    check(&[hub, a, ("src/room/b.rs", "use crate::room::This;")], true);
    check(
        &[hub, a, ("src/room/b.rs", "use super::c::This;"), ("src/room/c.rs", "use super::a::This;")],
        true,
    );
    // A file with code of its own that names what is in its folder, and is named from there.
    check(&[("src/room.rs", "mod a;\nuse a::This;"), ("src/room/a.rs", "use super::Other;")], true);
}

#[test]
fn a_file_that_only_lists_and_hands_on_ties_nothing() {
    let hub = ("src/room.rs", "mod a;\nmod b;\npub use a::This;\npub use b::Other;");
    check(&[hub, ("src/room/a.rs", "use crate::room::Other;"), ("src/room/b.rs", "struct Other;")], false);
    check(&[hub, ("src/room/a.rs", "use super::b::Other;"), ("src/room/b.rs", "// super::a::This")], false);
    let tests = "#[cfg(test)]\nmod tests {\n    use super::super::a::This;\n}";
    check(&[hub, ("src/room/a.rs", "use super::b::Other;"), ("src/room/b.rs", tests)], false);
}
