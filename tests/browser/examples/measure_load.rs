//! How long the first visit to an address takes over a slow line with a slow processor, in Chromium. Part of
//! `cargo xtask measure`, which packs the page as sites do. A measure to quote, not a test.

use std::env;
use std::path::Path;

use browser_tests::{Engine, Line, Page, sit};
use serde_json::Value;

/// 1.6 Mbit/s.
const LINE: Line = Line { bytes_a_second: 200_000, latency: 150 };
const PROCESSOR: u32 = 4;
const TURNS: usize = 5;

/// What is measured, its address, and the most milliseconds it may take (ARCHITECTURE, what always holds).
const ADDRESSES: [(&str, &str, f64); 2] = [("The board", "", 1500.0), ("The start screen", "?start", 2200.0)];

/// Notes when the program is there, and when the page can be used: it says so, and a frame with it has been drawn. And by how
/// much its parts moved.
const WATCH: &str = "
    window.measured = { usable: null, there: null, moved: 0 };
    const ready = new MutationObserver(() => {
        if (!('ready' in (document.documentElement?.dataset ?? {}))) return;
        ready.disconnect();
        requestAnimationFrame(() => {
            const drawn = new MessageChannel();
            drawn.port1.onmessage = () => {
                const code = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('_bg.wasm'));
                measured.there = Math.max(...code.map(({ responseEnd }) => responseEnd));
                measured.usable = performance.now();
            };
            drawn.port2.postMessage(null);
        });
    });
    ready.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] });
    new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) measured.moved += value;
    }).observe({ type: 'layout-shift', buffered: true });";

fn main() -> Result<(), String> {
    let packed = env::var_os("TRANCHE_PACKED").ok_or("TRANCHE_PACKED names no folder.")?;
    println!("1.6 Mbit/s, 150 ms, the processor four times as slow; milliseconds, median of {TURNS} (all)");
    for packing in ["br", "gzip"] {
        sit(Engine::Chromium, |page| {
            page.site().serve_packed(&Path::new(&packed).join(packing), packing);
            page.slow_down(LINE, PROCESSOR, WATCH);
            for (what, address, limit) in ADDRESSES {
                measure(page, packing, what, address, limit);
            }
        })?;
    }
    Ok(())
}

fn measure(page: &Page, packing: &str, what: &str, address: &str, limit: f64) {
    let mut turns: Vec<[f64; 3]> = (0..TURNS).map(|_| visit(page, address)).collect();
    turns.sort_by(|[one, ..], [other, ..]| one.total_cmp(other));
    let all: Vec<String> = turns.iter().map(|[usable, ..]| format!("{usable:.0}")).collect();
    let moved = turns.iter().map(|[.., moved]| *moved).fold(0.0, f64::max);
    let [usable, there, _] = turns[TURNS / 2];
    let verdict = if usable <= limit { "within" } else { "ABOVE" };
    println!(
        "{what:<18}{packing:<6}program there {there:>5.0}  usable {usable:>5.0} ({})  {verdict} {limit:.0}  layout shift {moved:.3}",
        all.join(" ")
    );
}

fn visit(page: &Page, address: &str) -> [f64; 3] {
    page.forget_all();
    page.open(address);
    page.wait_patiently_for("the page to be of use", || {
        let found =
            page.evaluate("return window.measured && [measured.usable, measured.there, measured.moved]")?;
        let number = |at: usize| found.get(at).and_then(Value::as_f64).ok_or_else(|| found.to_string());
        Ok([number(0)?, number(1)?, number(2)?])
    })
}
