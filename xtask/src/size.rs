//! How many bytes the first visit costs, and whether that is too many.

use crate::Outcome;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Bytes of the whole first load, compressed with brotli. The time to use governs; this is the ceiling that serves it.
const LIMIT: usize = 232_000;

/// The files of a first load that have a fixed name. The others carry a hash.
const NAMED: [&str; 5] =
    ["index.html", "boot.js", "favicon.svg", "funds/index.json", "funds/invest-to-save-2013-14.json"];

struct Weight {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table, and fails above the limit.
pub fn weigh(dist: &Path) -> Outcome {
    let (first, later): (Vec<_>, Vec<_>) = names(dist)?.into_iter().partition(|name| is_first_load(name));
    if let Some(absent) = NAMED.iter().find(|name| !first.iter().any(|there| there == *name)) {
        return Err(format!(
            "dist/{absent} is missing: it comes from public/ and is part of the first load."
        ));
    }
    let weights = first.into_iter().map(|name| of(dist, name)).collect::<Result<Vec<_>, _>>()?;
    let total = print_table(&weights);
    println!("\nFetched when somebody brings bids, or never");
    for name in later {
        let Weight { name, raw, gzip, brotli } = of(dist, name)?;
        print_row(&name, raw, gzip, brotli);
    }
    if total > LIMIT {
        return Err(format!("The first load is {} bytes over its limit.", grouped(total - LIMIT)));
    }
    Ok(())
}

fn is_first_load(name: &str) -> bool {
    let hashed = name.ends_with(".wasm") || name.ends_with(".js") || name.ends_with(".css");
    NAMED.contains(&name) || (hashed && (name.starts_with("page-") || name.starts_with("snippets/")))
}

fn print_table(weights: &[Weight]) -> usize {
    println!("\n{:<48}{:>12}{:>12}{:>12}", "First load, in bytes", "raw", "gzip", "brotli");
    for weight in weights {
        print_row(&weight.name, weight.raw, weight.gzip, weight.brotli);
    }
    let sum = |part: fn(&Weight) -> usize| weights.iter().map(part).sum();
    let brotli = sum(|weight| weight.brotli);
    print_row("Total", sum(|weight| weight.raw), sum(|weight| weight.gzip), brotli);
    println!("{:<48}{:>36}", "Limit", grouped(LIMIT));
    brotli
}

fn print_row(name: &str, raw: usize, gzip: usize, brotli: usize) {
    println!("{name:<48}{:>12}{:>12}{:>12}", grouped(raw), grouped(gzip), grouped(brotli));
}

fn of(dist: &Path, name: String) -> Result<Weight, String> {
    let bytes =
        fs::read(dist.join(&name)).map_err(|error| format!("dist/{name} cannot be read: {error}."))?;
    let packed = gzip(&bytes).and_then(|gzip| Ok((gzip, brotli(&bytes)?)));
    let (gzip, brotli) = packed.map_err(|error| format!("dist/{name} cannot be compressed: {error}."))?;
    Ok(Weight { name, raw: bytes.len(), gzip, brotli })
}

fn gzip(bytes: &[u8]) -> io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(mut bytes: &[u8]) -> io::Result<usize> {
    let mut packed = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut bytes, &mut packed, &best)?;
    Ok(packed.len())
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
    fn other_funds_are_not_part_of_the_first_load() {
        assert!(is_first_load("page-0123456789abcdef_bg.wasm"));
        assert!(is_first_load("funds/invest-to-save-2013-14.json"));
        assert!(!is_first_load("funds/another.json"));
    }
}
