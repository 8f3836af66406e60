//! The page to publish, in `dist/`.

use crate::run::{root, run};
use crate::{Outcome, inline, no_words, profile, size, slim, split, tools};
use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

pub fn build(words: &[String]) -> Outcome {
    no_words(words)?;
    trunk(&dist())?;
    for wasm in all_wasm(&dist())? {
        finish(&wasm)?;
    }
    without_indents(&dist().join("funds"))?;
    ["wall", "rest", "print"].iter().try_for_each(|sheet| lay_beside_board(sheet))?;
    ["board", "office", "files", "outputs", "codes"]
        .iter()
        .try_for_each(|program| name_by_contents(program))?;
    boot_at_once()?;
    size::weigh(&dist())
}

/// Puts boot.js into index.html, where it need not be asked for before it can ask for anything, and the style of the first
/// program, which every address needs. The page allows just these by their checksums.
fn boot_at_once() -> Outcome {
    let text = |name: &str| fs::read_to_string(dist().join(name)).ok();
    let index = dist().join("index.html");
    let html = fs::read_to_string(&index).map_err(|error| cannot(&index, "read", &error))?;
    let style = |name: &str| text(name).map(|sheet| sheet.trim().to_owned());
    let (html, sheet) =
        inline::style(&html, style).ok_or("index.html does not ask for a style as it did.")?;
    let script = slim::without_comments(&text("boot.js").ok_or("Trunk left no boot.js.")?);
    let html = inline::boot(&html, script.trim()).ok_or("index.html does not ask for boot.js as it did.")?;
    write(&index, html.as_bytes())?;
    for name in ["boot.js", &sheet] {
        let path = dist().join(name);
        fs::remove_file(&path).map_err(|error| cannot(&path, "removed", &error))?;
    }
    Ok(())
}

/// Lays a sheet that is asked for later beside the board's program, to be named with it.
fn lay_beside_board(sheet: &str) -> Outcome {
    let board = all_wasm(&dist())?.into_iter().find(|path| program(path) == "board");
    let board = board.ok_or_else(|| format!("Trunk left no program “board” in {}.", dist().display()))?;
    let path = dist().join(format!("{sheet}.css"));
    let to = beside(&board, &format!("_{sheet}.css"));
    fs::rename(&path, to).map_err(|error| cannot(&path, "renamed", &error))
}

/// Builds the page into another folder, so that its programs tell which of their functions ran; returns their names.
pub fn counting(dist: &Path) -> Result<BTreeMap<String, Vec<Option<String>>>, String> {
    trunk(dist)?;
    let mut names = BTreeMap::new();
    for path in all_wasm(dist)? {
        let program = program(&path);
        if !profile::PROGRAMS.contains(&program.as_str()) {
            continue;
        }
        let (wasm, glue) = (read(&path)?, read_glue(&path)?);
        let counting = profile::counting(&wasm, &glue).zip(profile::names(&wasm));
        let ((counting, counting_glue), its_names) = counting.ok_or_else(|| not_readable(&path))?;
        write(&path, &counting)?;
        write(&glue_of(&path), counting_glue.as_bytes())?;
        names.insert(program, its_names);
    }
    Ok(names)
}

fn trunk(dist: &Path) -> Outcome {
    tools::ensure_wasm_target()?;
    tools::ensure(&tools::FOR_PAGE)?;
    println!("Building the page for release (the first time 1 to 2 minutes, then about 30 seconds)…");
    let mut trunk = tools::trunk()?;
    run("Trunk", trunk.args(["build", "--release", "--dist"]).arg(dist).envs(tools::hidden_paths()))
}

/// The folder a build ends up in.
pub fn dist() -> PathBuf {
    root().join("dist")
}

fn all_wasm(dist: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(dist).map_err(|error| cannot(dist, "read", &error))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let found: Vec<_> = paths.filter(|path| path.to_string_lossy().ends_with("_bg.wasm")).collect();
    if found.len() < 4 {
        return Err(format!("Trunk left only {} of 4 programs in {}.", found.len(), dist.display()));
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

/// A browser may hold on to a file under its name for a year, so a program that changed needs another name. Trunk names only
/// the first program by its contents, as they were when it wrote them.
fn name_by_contents(program: &str) -> Outcome {
    let dist = dist();
    let wasm = all_wasm(&dist)?.into_iter().find(|path| self::program(path) == program);
    let wasm = wasm.ok_or_else(|| format!("Trunk left no program “{program}” in {}.", dist.display()))?;
    let old = beside(&wasm, "").file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut hasher = DefaultHasher::new();
    let files = ["_bg.wasm", "_rest.wasm", ".js", ".css", "_wall.css", "_rest.css", "_print.css"]
        .map(|ending| (beside(&wasm, ending), ending));
    let files: Vec<_> = files.into_iter().filter(|(path, _)| path.is_file()).collect();
    for (path, _) in &files {
        read(path)?.hash(&mut hasher);
    }
    let new = format!("{program}-{:016x}", hasher.finish());
    for (path, ending) in files {
        let to = dist.join(format!("{new}{ending}"));
        fs::rename(&path, &to).map_err(|error| cannot(&path, "renamed", &error))?;
    }
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).map_err(|error| cannot(&index, "read", &error))?;
    // Trunk takes the quotation marks away where it makes a page smaller. A name ends before a mark, an ending or a space.
    let named = ["\"", " ", ">", ".", "_"].map(|end| (format!("./{old}{end}"), format!("./{new}{end}")));
    if !named.iter().any(|(old, _)| html.contains(old)) {
        return Err(format!("index.html does not name the program “{program}”."));
    }
    write(&index, named.iter().fold(html, |html, (old, new)| html.replace(old, new)).as_bytes())
}

/// `board-….js` lies beside `board-…_bg.wasm`; the two only work together.
fn glue_of(wasm: &Path) -> PathBuf {
    beside(wasm, ".js")
}

fn beside(wasm: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", wasm.to_string_lossy().trim_end_matches("_bg.wasm")))
}

/// The name of a program, without what Trunk adds to it.
fn program(wasm: &Path) -> String {
    let name = wasm.file_name().unwrap_or_default().to_string_lossy();
    name.split(['-', '_']).next().unwrap_or_default().to_owned()
}

/// Makes a program and its glue small, and parts those that are parted.
fn finish(path: &Path) -> Outcome {
    let (wasm, glue) = (read(path)?, read_glue(path)?);
    let program = program(path);
    let (slim_wasm, slim_glue) = slim::both(&wasm, &glue).ok_or_else(|| not_readable(path))?;
    if !profile::PROGRAMS.contains(&program.as_str()) {
        let whole = split::joined(&slim_wasm).map_err(|unfit| not_fit(path, &unfit))?;
        write(path, &whole)?;
        return write(&glue_of(path), slim_glue.as_bytes());
    }
    // The names are gone from the slim one; its functions and its data are the same.
    let may_be_later = split::may_be_later(&wasm).ok_or_else(|| not_readable(path))?;
    let parts = split::split(&slim_wasm, &profile::is_first(&program, &wasm)?, &may_be_later);
    let parts = parts.map_err(|unfit| not_fit(path, &unfit))?;
    let glue = split::glue(&slim_glue).ok_or_else(|| not_readable(&glue_of(path)))?;
    write(path, &parts.first)?;
    write(&beside(path, "_rest.wasm"), &parts.rest)?;
    write(&glue_of(path), slim::without_comments(&glue).as_bytes())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| cannot(path, "read", &error))
}

fn read_glue(wasm: &Path) -> Result<String, String> {
    let path = glue_of(wasm);
    String::from_utf8(read(&path)?).map_err(|_| format!("{} is not text.", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).map_err(|error| cannot(path, "written", &error))
}

fn not_readable(path: &Path) -> String {
    format!("{} is not as wasm-bindgen writes it.", path.display())
}

fn not_fit(path: &Path, unfit: &split::Unfit) -> String {
    format!("{} cannot be parted or joined: {unfit}.", path.display())
}

pub fn cannot(path: &Path, be: &str, error: &io::Error) -> String {
    format!("{} cannot be {be}: {error}.", path.display())
}
