//! How long after a large table was dropped it can be looked through, in Chromium and Firefox:
//! `cargo run --package browser-tests --example measure_reading`. A measure to quote, not a test.
//!
//! `TRANCHE_BESIDE` names the folder of another built page, such as an earlier version. The two are then measured in turn
//! in the same browser, so that whatever else the computer does is in both, and the ratio of their medians says more than
//! either figure.
//!
//! `TRANCHE_PARSERS` names a folder with `papaparse.min.js` and `xlsx.full.min.js` (SheetJS). What they take in the same
//! browser to make rows of the same bytes, and nothing else, is then measured as well.

use std::env;
use std::fmt;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use browser_tests::{Engine, Look, Page, sit};
use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const BIDS: usize = 9_999;
/// What passes between the first screen and the drop.
const BEFORE_DROPPING: Duration = Duration::from_secs(1);
const TURNS: usize = 9;

/// Milliseconds from the drop until the heading of the review is there, and until a frame with it has been drawn. Earlier
/// versions had “Check what was read” for “Check your bids”.
const WATCH: &str = "
    window.measured = null;
    let dropped = NaN;
    addEventListener('drop', () => (dropped = performance.now()), true);
    const watch = new MutationObserver(() => {
        if (!document.getElementById('heading')?.textContent.startsWith('Check ')) return;
        const there = performance.now() - dropped;
        watch.disconnect();
        requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => (window.measured = [there, performance.now() - dropped]);
            after.port2.postMessage(null);
        });
    });
    watch.observe(document.body, { childList: true, subtree: true })";

/// Not the page itself, whose policy lets no other script run.
const PARSERS_PAGE: &str = "<!doctype html><meta charset=\"utf-8\"><title>Parsers</title>
    <script src=\"papaparse.min.js\"></script><script src=\"xlsx.full.min.js\"></script>";

/// Milliseconds for each time that a parser makes rows of the bytes; null where it makes too few of them.
const PARSE: &str = "
    window.measured = null;
    const parsers = {
        csv: (bytes) => Papa.parse(new TextDecoder().decode(bytes)).data,
        xlsx: (bytes) => {
            const book = XLSX.read(bytes, { type: 'array' });
            return XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
        },
    };
    (async () => {
        const bytes = new Uint8Array(await (await fetch('NAME', { cache: 'no-store' })).arrayBuffer());
        const parse = parsers['NAME'.split('.').pop()];
        const times = [];
        for (let turn = 0; turn < TURNS; turn++) {
            const start = performance.now();
            const rows = parse(bytes);
            const time = performance.now() - start;
            times.push(rows.length < ROWS ? null : time);
            await new Promise((rested) => setTimeout(rested, 100));
        }
        window.measured = times;
    })()";

fn main() -> Result<(), String> {
    let beside = folder("TRANCHE_BESIDE", &["index.html"])?;
    let parsers = folder("TRANCHE_PARSERS", &["papaparse.min.js", "xlsx.full.min.js"])?;
    let files = [("large.csv", csv()), ("large.xlsx", xlsx())];
    let kib = |at: usize| files[at].1.len() >> 10;
    println!("{} rows of 6 columns: CSV {} KiB, XLSX {} KiB", BIDS + 1, kib(0), kib(1));
    let builds: &[&str] = if beside.is_some() { &["?start", "beside/?start"] } else { &["?start"] };
    for engine in [Engine::Chromium, Engine::Firefox] {
        sit(engine, |page| {
            for (name, folder) in [("beside/", &beside), ("parsers/", &parsers)] {
                let Some(folder) = folder else { continue };
                page.site().serve_folder(name, folder);
            }
            page.site().put("parsers/index.html", PARSERS_PAGE);
            for (name, content) in &files {
                measure(page, builds, name, content);
                if parsers.is_some() {
                    measure_parser(page, name, content);
                }
            }
        })?;
    }
    Ok(())
}

/// The folder that a variable names, where it is set. A slip must not look like a page that is slow.
fn folder(variable: &str, wanted: &[&str]) -> Result<Option<PathBuf>, String> {
    let Some(folder) = env::var_os(variable).map(PathBuf::from) else { return Ok(None) };
    match wanted.iter().find(|file| !folder.join(file).is_file()) {
        Some(file) => Err(format!("{variable}: {} holds no {file}", folder.display())),
        None => Ok(Some(folder)),
    }
}

/// Measures the builds in turn: whatever makes one slow for a while does so to both.
fn measure(page: &Page, builds: &[&str], name: &str, content: &[u8]) {
    let rounds: Vec<Vec<[f64; 2]>> =
        (0..TURNS).map(|_| builds.iter().map(|build| turn(page, build, name, content)).collect()).collect();
    for (at, what) in [(0, "heading there"), (1, "and drawn")] {
        let of_build = |build: usize| Times::of(rounds.iter().map(|round| round[build][at]));
        let (engine, this) = (page.engine(), of_build(0));
        println!("{engine} {name}, {what}: {this}");
        if builds.len() > 1 {
            let other = of_build(1);
            let ratio = this.median / other.median;
            println!("{engine} {name}, {what}, the build beside it: {other}; ratio {ratio:.2}");
        }
    }
}

fn turn(page: &Page, build: &str, name: &str, content: &[u8]) -> [f64; 2] {
    page.open(build);
    page.wait_for("the first screen", || {
        match page.evaluate("return !!document.getElementById('heading')")? {
            Value::Bool(true) => Ok(()),
            _ => Err(page.status()),
        }
    });
    // As long as it takes at least to find a file: a page may use that time.
    thread::sleep(BEFORE_DROPPING);
    page.evaluate(WATCH).unwrap_or_default();
    page.drop_file(name, content);
    let times = measured(page, "the review");
    [0, 1].map(|at| times.get(at).copied().unwrap_or(f64::NAN))
}

fn measure_parser(page: &Page, name: &str, content: &[u8]) {
    page.site().put(&format!("parsers/{name}"), content);
    page.open("parsers/");
    let script = PARSE.replace("NAME", name).replace("TURNS", &TURNS.to_string());
    page.evaluate(&script.replace("ROWS", &(BIDS + 1).to_string())).unwrap_or_default();
    let parser = if name.ends_with("csv") { "PapaParse" } else { "SheetJS" };
    let times = measured(page, parser);
    // A page that is opened for one file runs its parser once, before the browser has compiled it well.
    let first = times.first().copied().unwrap_or(f64::NAN);
    let (engine, times) = (page.engine(), Times::of(times.into_iter()));
    println!("{engine} {name}, {parser} alone: {times}, first {first:.0} ms");
}

/// What a script in the page measured, once it is there.
fn measured(page: &Page, what: &str) -> Vec<f64> {
    page.wait_patiently_for(what, || match page.evaluate("return window.measured")? {
        Value::Array(times) => Ok(times.iter().map(|time| time.as_f64().unwrap_or(f64::NAN)).collect()),
        _ => Err(page.here().text()),
    })
}

/// What is quoted of many times that the same thing took.
struct Times {
    median: f64,
    worst: f64,
}

impl Times {
    fn of(times: impl Iterator<Item = f64>) -> Times {
        let mut times: Vec<f64> = times.collect();
        times.sort_by(f64::total_cmp);
        let at = |place: usize| times.get(place).copied().unwrap_or(f64::NAN);
        Times { median: at(times.len() / 2), worst: at(times.len().saturating_sub(1)) }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "median {:.0} ms, worst {:.0} ms", self.median, self.worst)
    }
}

/// The cells of a table: a heading, and rows of a hundred partnerships.
fn rows() -> impl Iterator<Item = [String; 6]> {
    let heading =
        ["Ref", "Partnership", "Title", "Theme", "Requested", "Could be reduced to"].map(str::to_owned);
    let bid = |at: usize| {
        [
            format!("N{at}"),
            format!("Partnership {}", at % 100),
            format!("What bid {at} is for, in a few words"),
            "Young people".to_owned(),
            format!("{}", 1_000 + at),
            format!("{}", 900 + at),
        ]
    };
    std::iter::once(heading).chain((1..=BIDS).map(bid))
}

fn csv() -> Vec<u8> {
    rows()
        .map(|row| row.map(|cell| format!("\"{cell}\"")).join(",") + "\r\n")
        .collect::<String>()
        .into_bytes()
}

/// As spreadsheets write it: texts in one shared list, amounts as numbers.
fn xlsx() -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let (mut strings, mut cells, mut count) = (String::new(), String::new(), 0);
    for (number, row) in (1..).zip(rows()) {
        cells += &format!("<row r=\"{number}\">");
        for (letter, cell) in "ABCDEF".chars().zip(row) {
            if cell.bytes().all(|byte| byte.is_ascii_digit()) {
                cells += &format!("<c r=\"{letter}{number}\"><v>{cell}</v></c>");
            } else {
                cells += &format!("<c r=\"{letter}{number}\" t=\"s\"><v>{count}</v></c>");
                strings += &format!("<si><t>{cell}</t></si>");
                count += 1;
            }
        }
        cells += "</row>";
    }
    let part = |name: &str, inner: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><{name}>{inner}</{}>",
            name.split(' ').next().unwrap_or(name)
        )
    };
    let default =
        |ending: &str, kind: &str| format!("<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>");
    // Some readers look for a workbook by nothing else.
    let kind = |part: &str, kind: &str| {
        format!(
            "<Override PartName=\"/xl/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>"
        )
    };
    archive(&[
        (
            "[Content_Types].xml",
            part(
                "Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"",
                &[
                    default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                    default("xml", "application/xml"),
                    kind("workbook", "sheet.main"),
                    kind("sharedStrings", "sharedStrings"),
                    kind("worksheets/sheet1", "worksheet"),
                ]
                .concat(),
            ),
        ),
        (
            "_rels/.rels",
            part(
                &format!("Relationships xmlns=\"{PACKAGE}\""),
                &format!(
                    "<Relationship Id=\"r1\" Type=\"{TYPES}/officeDocument\" Target=\"xl/workbook.xml\"/>"
                ),
            ),
        ),
        (
            "xl/workbook.xml",
            part(
                &format!("workbook xmlns=\"{MAIN}\" xmlns:r=\"{TYPES}\""),
                "<sheets><sheet name=\"Bids\" sheetId=\"1\" r:id=\"r1\"/></sheets>",
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            part(
                &format!("Relationships xmlns=\"{PACKAGE}\""),
                &format!(
                    "<Relationship Id=\"r1\" Type=\"{TYPES}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{TYPES}/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                ),
            ),
        ),
        ("xl/sharedStrings.xml", part(&format!("sst xmlns=\"{MAIN}\""), &strings)),
        (
            "xl/worksheets/sheet1.xml",
            part(&format!("worksheet xmlns=\"{MAIN}\""), &format!("<sheetData>{cells}</sheetData>")),
        ),
    ])
}

fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let written =
            writer.start_file(*name, SimpleFileOptions::default()).map_err(|error| error.to_string());
        written
            .and_then(|()| writer.write_all(content.as_bytes()).map_err(|error| error.to_string()))
            .unwrap_or_default();
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}
