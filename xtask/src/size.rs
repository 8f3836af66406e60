//! How many bytes the first visit costs, and whether that is too many.

use crate::Outcome;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What an address loads before it can be used, and the most bytes of it, compressed with brotli. What governs is the time that
/// takes (ARCHITECTURE, invariant 10): these limits serve it.
struct Load {
    what: &'static str,
    program: &'static str,
    funds: &'static [&'static str],
    limit: usize,
}

const LOADS: [Load; 2] = [
    Load {
        what: "The board, until it can be used",
        program: "board",
        funds: &["funds/index.json", "funds/invest-to-save-2013-14.json"],
        limit: 190_000,
    },
    Load {
        what: "The start screen, until it can be used",
        program: "office",
        funds: &["funds/index.json"],
        limit: 170_000,
    },
];

/// The files of every load that have a fixed name. The others carry a hash. The page brings the board's style, which all
/// programs are dressed in.
const NAMED: [&str; 2] = ["index.html", "favicon.svg"];

impl Load {
    fn has(&self, name: &str) -> bool {
        let is_of = |program: &str| name.strip_prefix(program).is_some_and(|rest| rest.starts_with('-'));
        let is_code = name.ends_with("_bg.wasm") || name.ends_with(".js");
        NAMED.contains(&name)
            || self.funds.contains(&name)
            || (is_of(self.program) && (is_code || name.ends_with(".css") && !name.contains('_')))
    }
}

struct Weight {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints what every load weighs, and fails above a limit.
pub fn weigh(dist: &Path) -> Outcome {
    let weights = names(dist)?.into_iter().map(|name| of(dist, name)).collect::<Result<Vec<_>, _>>()?;
    let totals: Vec<usize> = LOADS.iter().map(|load| print_load(load, &weights)).collect();
    println!("\nFetched after that, or when it is needed");
    for weight in weights.iter().filter(|weight| !LOADS.iter().any(|load| load.has(&weight.name))) {
        print_row(weight);
    }
    for (load, total) in LOADS.iter().zip(totals) {
        for name in NAMED.iter().chain(load.funds) {
            if !weights.iter().any(|weight| weight.name == *name) {
                return Err(format!(
                    "dist/{name} is missing: it comes from public/ and is part of every load."
                ));
            }
        }
        if total > load.limit {
            return Err(format!("{}: {} bytes over the limit.", load.what, grouped(total - load.limit)));
        }
    }
    Ok(())
}

fn print_load(load: &Load, all: &[Weight]) -> usize {
    println!("\n{:<48}{:>12}{:>12}{:>12}", load.what, "raw", "gzip", "brotli");
    let weights: Vec<&Weight> = all.iter().filter(|weight| load.has(&weight.name)).collect();
    weights.iter().for_each(|weight| print_row(weight));
    let sum = |part: fn(&Weight) -> usize| weights.iter().map(|weight| part(weight)).sum();
    let total = Weight {
        name: "Total".into(),
        raw: sum(|weight| weight.raw),
        gzip: sum(|weight| weight.gzip),
        brotli: sum(|weight| weight.brotli),
    };
    print_row(&total);
    println!("{:<48}{:>36}", "Limit", grouped(load.limit));
    total.brotli
}

fn print_row(Weight { name, raw, gzip, brotli }: &Weight) {
    println!("{name:<48}{:>12}{:>12}{:>12}", grouped(*raw), grouped(*gzip), grouped(*brotli));
}

/// Packs every file of the page as sites do, into the folders `br` and `gzip`.
pub fn pack(dist: &Path, packed: &Path) -> Outcome {
    for name in names(dist)? {
        let bytes =
            fs::read(dist.join(&name)).map_err(|error| format!("dist/{name} cannot be read: {error}."))?;
        for (folder, pack) in [("br", brotli as fn(&[u8]) -> io::Result<Vec<u8>>), ("gzip", gzip)] {
            let to = packed.join(folder).join(&name);
            let write = || {
                fs::create_dir_all(to.parent().unwrap_or(packed))?;
                fs::write(&to, pack(&bytes)?)
            };
            write().map_err(|error| format!("{} cannot be written: {error}.", to.display()))?;
        }
    }
    Ok(())
}

fn of(dist: &Path, name: String) -> Result<Weight, String> {
    let bytes =
        fs::read(dist.join(&name)).map_err(|error| format!("dist/{name} cannot be read: {error}."))?;
    let packed = gzip(&bytes).and_then(|gzip| Ok((gzip.len(), brotli(&bytes)?.len())));
    let (gzip, brotli) = packed.map_err(|error| format!("dist/{name} cannot be compressed: {error}."))?;
    Ok(Weight { name, raw: bytes.len(), gzip, brotli })
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn brotli(mut bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut bytes, &mut packed, &best)?;
    Ok(packed)
}

/// Every file below `dist`, as an address relative to it, by name.
fn names(dist: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    walk(dist, &mut found).map_err(|error| format!("{} cannot be read: {error}.", dist.display()))?;
    let relative = |path: PathBuf| Some(path.strip_prefix(dist).ok()?.to_string_lossy().replace('\\', "/"));
    let mut names: Vec<String> = found.into_iter().filter_map(relative).collect();
    names.sort();
    Ok(names)
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { walk(&path, found)? } else { found.push(path) }
    }
    Ok(())
}

/// 1234567 as 1,234,567.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_shown_in_threes() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1000), "1,000");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }

    #[test]
    fn a_load_has_what_its_address_needs_first_and_no_more() {
        let [board, start] = LOADS;
        let all = ["index.html", "board-0123456789abcdef_bg.wasm", "board-0123456789abcdef.js"];
        assert!(all.iter().all(|name| board.has(name)));
        assert!(!start.has("board-0123456789abcdef_bg.wasm"));
        assert!(start.has("office-0123456789abcdef.css") && !board.has("office-0123456789abcdef.css"));
        assert!(board.has("funds/invest-to-save-2013-14.json") && !board.has("funds/another.json"));
        assert!(!board.has("board-0123456789abcdef_rest.wasm"));
    }
}
