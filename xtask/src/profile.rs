//! Which functions of a program run until the page can be used: they are its first part, see `split.rs`.
//!
//! They are found by use (`cargo xtask profile`): every function notes that it ran while the page is opened and decided
//! on in each engine. Their names are kept in `xtask/profile`, so that every build parts alike and no build needs a
//! browser. A function that has another name by now is in the rest, where it works as well, only later.

mod count;

use crate::build::{self, cannot};
use crate::packages::ENGINES;
use crate::run::{cargo, root, run};
use crate::{Outcome, no_words, packages, test, tools};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// The programs that are parted.
pub const PROGRAMS: [&str; 2] = ["board", "office"];

/// What may run at first, though it need not: waiting for the site and for the database goes one way or the other. What a page
/// does when it goes: then nothing can be waited for. And what hears of every key.
const MAY_BE_FIRST: [&str; 10] = [
    "tranche::ui::browser::load::",
    "tranche::ui::browser::database::",
    "tranche::ui::browser::rest::",
    "tranche::ui::browser::field_entries::hold_back",
    "::fetch_with_str::",
    "::leave",
    "on_leaving",
    "on_shortcut",
    "skip_to_bids",
    "home::site_rounds::",
];

/// What keeps the work runs at first too, but for what only a press or another tab leads to.
const KEEPS: &str = "board::keeper::";
const KEEPS_LATER: [&str; 15] = [
    "::switch",
    "::lay",
    "::add",
    "::stand_on",
    "turn",
    "::next_act",
    "::once_kept",
    "::deleted::",
    "::keep_as_new",
    "::go_on_in_copy",
    "::look_",
    "::missed",
    "::in_copy",
    "::move_on",
    "::title",
];

/// Finds the functions anew, and writes down their names.
pub fn profile(words: &[String]) -> Outcome {
    no_words(words)?;
    packages::ensure();
    let there: Vec<_> = ENGINES.iter().filter(|engine| engine.is_there()).collect();
    tools::ensure(&[&tools::GECKODRIVER])?;
    let dist = root().join("target/profile");
    let ran = root().join("target/profile-ran");
    let names = build::counting(&dist)?;
    println!("Opening the page and deciding, in {} engines…", there.len());
    let mut sitting = cargo();
    sitting.args(["run", "--package", "browser-tests", "--example", "profile"]);
    test::in_engines(&mut sitting, &there).env("TRANCHE_DIST", &dist).env("TRANCHE_RAN", &ran);
    run("The sitting", &mut sitting)?;
    for program in PROGRAMS {
        write_list(program, &names[program], &ran.join(program))?;
    }
    println!("Their names are in xtask/profile. The next build parts by them.");
    Ok(())
}

/// A program whose functions note that they ran, and its glue, which tells which did.
pub fn counting(wasm: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    count::count(wasm, glue)
}

fn write_list(program: &str, names: &[Option<String>], ran: &PathBuf) -> Outcome {
    let text = fs::read_to_string(ran).map_err(|error| cannot(ran, "read", &error))?;
    let indices = text.split_whitespace().filter_map(|index| index.parse::<usize>().ok());
    let list: BTreeSet<&str> = indices.filter_map(|index| names.get(index)?.as_deref()).collect();
    let lines: String = list.iter().flat_map(|name| [name, "\n"]).collect();
    println!("{program}: {} of {} functions", list.len(), names.len());
    let path = path(program);
    fs::write(&path, lines).map_err(|error| cannot(&path, "written", &error))
}

fn path(program: &str) -> PathBuf {
    root().join(format!("xtask/profile/{program}.txt"))
}

/// Says of each of a program's own functions whether it is in the first part.
pub fn is_first(program: &str, wasm: &[u8]) -> Result<Vec<bool>, String> {
    let path = path(program);
    let text = fs::read_to_string(&path).map_err(|error| cannot(&path, "read", &error))?;
    let list: BTreeSet<&str> = text.lines().collect();
    let names =
        names(wasm).ok_or_else(|| format!("The program “{program}” is not wasm that can be read."))?;
    // One without a name cannot be told from others.
    let is_first = |name: &str| {
        list.contains(name)
            || MAY_BE_FIRST.iter().any(|part| name.contains(part))
            || keeps(name)
            || drops(name)
    };
    Ok(names.iter().map(|name| name.as_deref().is_none_or(is_first)).collect())
}

fn keeps(name: &str) -> bool {
    name.contains(KEEPS) && !KEEPS_LATER.iter().any(|part| name.contains(part))
}

/// A browser lets go of what it called back when it likes, some of it never, and of all that hangs on it. The calculator's data
/// does not: the page itself holds it.
fn drops(name: &str) -> bool {
    let hangs_on_it = ["{closure", "dyn ", "RwLock", "tranche::ui::"];
    let is_data = name.contains("tranche::") && !hangs_on_it.iter().any(|part| name.contains(part));
    (name.contains("drop_in_place::<") || name.contains("drop_slow")) && !is_data
}

/// The names of a program's own functions.
pub fn names(wasm: &[u8]) -> Option<Vec<Option<String>>> {
    let (mut imported, mut own, mut named) = (0, 0, BTreeMap::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.ok()? {
            Payload::ImportSection(section) => {
                let imports = section.into_imports().flatten();
                imported = imports.filter(|import| matches!(import.ty, TypeRef::Func(_))).count();
            }
            Payload::FunctionSection(section) => own = section.count() as usize,
            Payload::CustomSection(section) => {
                let KnownCustom::Name(names) = section.as_known() else { continue };
                for name in names.into_iter().flatten() {
                    let Name::Function(functions) = name else { continue };
                    named.extend(
                        functions.into_iter().flatten().map(|one| (one.index as usize, lasting(one.name))),
                    );
                }
            }
            _ => {}
        }
    }
    Some((imported..imported + own).map(|index| named.remove(&index)).collect())
}

/// A name without what another build may name otherwise: the fingerprints of crates, and numbers of copies.
fn lasting(name: &str) -> String {
    let mut lasting = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        lasting.push_str(before);
        match after.split_once(']') {
            Some((inside, after)) if is_fingerprint(inside) => rest = after,
            _ => {
                lasting.push('[');
                rest = after;
            }
        }
    }
    lasting.push_str(rest);
    match lasting.rsplit_once('.') {
        Some((name, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => name.to_owned(),
        _ => lasting,
    }
}

fn is_fingerprint(text: &str) -> bool {
    text.len() > 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_lasts_where_only_fingerprints_differ() {
        assert_eq!(
            lasting("<core[5930c85a12de822]::str::Utf8Error as Debug>::fmt.469"),
            "<core::str::Utf8Error as Debug>::fmt"
        );
        assert_eq!(
            lasting("<[_]>::to_vec::<alloc[3ca501edff3f0c7c]::Global>[1]"),
            "<[_]>::to_vec::<alloc::Global>[1]"
        );
        assert_eq!(lasting("memcpy"), "memcpy");
    }

    #[test]
    fn functions_are_named_by_their_place_behind_the_imports() {
        let wasm =
            wat::parse_str("(module (import \"a\" \"b\" (func $b)) (func $c) (func) (func $d))").unwrap();
        assert_eq!(names(&wasm), Some(vec![Some("c".into()), None, Some("d".into())]));
        assert_eq!(names(b"<!doctype html>"), None);
    }
}
