//! How long after a large table was dropped it can be looked through, in Chromium and Firefox:
//! `cargo run --package browser-tests --example measure_reading`. A measure to quote, not a test.

use std::io::{Cursor, Write as _};

use browser_tests::{Engine, Look, Page, sit};
use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const BIDS: usize = 9_999;
const TURNS: usize = 7;

/// Milliseconds from the drop until the heading of the review is there, and until a frame with it has been drawn.
const WATCH: &str = "
    window.measured = null;
    let dropped = NaN;
    addEventListener('drop', () => (dropped = performance.now()), true);
    const watch = new MutationObserver(() => {
        if (document.getElementById('heading')?.textContent !== 'Check your bids') return;
        const there = performance.now() - dropped;
        watch.disconnect();
        requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => (window.measured = [there, performance.now() - dropped]);
            after.port2.postMessage(null);
        });
    });
    watch.observe(document.body, { childList: true, subtree: true })";

fn main() -> Result<(), String> {
    let (csv, xlsx) = (csv(), xlsx());
    println!("{} rows of 6 columns: CSV {} KiB, XLSX {} KiB", BIDS + 1, csv.len() >> 10, xlsx.len() >> 10);
    for engine in [Engine::Chromium, Engine::Firefox] {
        sit(engine, |page| {
            measure(page, "large.csv", &csv);
            measure(page, "large.xlsx", &xlsx);
        })?;
    }
    Ok(())
}

fn measure(page: &Page, name: &str, content: &[u8]) {
    let mut times: Vec<[f64; 2]> = (0..TURNS).map(|_| turn(page, name, content)).collect();
    for (at, what) in [(0, "heading there"), (1, "and drawn")] {
        times.sort_by(|one, other| one[at].total_cmp(&other[at]));
        let (median, worst) = (times[TURNS / 2][at], times[TURNS - 1][at]);
        println!("{} {name}, {what}: median {median:.0} ms, worst {worst:.0} ms", page.engine());
    }
}

fn turn(page: &Page, name: &str, content: &[u8]) -> [f64; 2] {
    page.open("?start");
    page.heading("Choose a round").expect_here();
    page.evaluate(WATCH).unwrap_or_default();
    page.drop_file(name, content);
    page.wait_patiently_for("the review", || match page.evaluate("return window.measured")? {
        Value::Array(times) => {
            let time = |at: usize| times.get(at).and_then(Value::as_f64).unwrap_or(f64::NAN);
            Ok([time(0), time(1)])
        }
        _ => Err(page.status()),
    })
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
    archive(&[
        (
            "[Content_Types].xml",
            part(
                "Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"",
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
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
