//! How long after a click the running figures change, and are on the screen, with very many bids, in Chromium:
//! `cargo run --package browser-tests --example measure_toggle`. A measure to quote, not a test.

use std::time::Instant;

use browser_tests::{Engine, Look, Page, sit};
use serde_json::{Value, json};

const TOGGLES: usize = 40;

/// Goes to bids all over the list and chooses “In full” of one in sight, each after a moment of rest. Milliseconds until the figure has changed, and
/// until the frame that shows it has been drawn.
const MEASURE: &str = "
    window.measured = null;
    const toggles = arguments[0];
    const drawn = () => new Promise((done) => requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = done;
        after.port2.postMessage(null);
    }));
    const inSight = (bid) => {
        const { top, bottom } = bid.getBoundingClientRect();
        return top > 100 && top < innerHeight && bottom > top;
    };
    const rest = (time) => new Promise((done) => setTimeout(done, time));
    const bidAt = async (share) => {
        scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight));
        for (;;) {
            await rest(300);
            const bid = [...document.querySelectorAll('tr.bid')].find(inSight);
            if (bid) return bid;
        }
    };
    const figure = document.querySelector('[aria-label=Figures] .remaining dd');
    (async () => {
        const all = [];
        for (let n = 0; n < toggles; n++) {
            const bid = await bidAt(n / toggles);
            await drawn();
            await drawn();
            const start = performance.now();
            let changed = NaN;
            const watch = new MutationObserver(() => (changed = performance.now()));
            watch.observe(figure, { childList: true, characterData: true, subtree: true });
            const [none, full] = bid.querySelectorAll('[type=radio]');
            (full.checked ? none : full).click();
            await drawn();
            all.push([changed - start, performance.now() - start]);
            watch.disconnect();
        }
        window.measured = all;
    })()";

fn main() -> Result<(), String> {
    for bids in [13, 500, 10_000] {
        sit(Engine::Chromium, |page| measure(page, bids))?;
    }
    Ok(())
}

fn measure(page: &Page, bids: usize) {
    page.site().put("funds/invest-to-save-2013-14.json", fund(bids).to_string());
    let opened = Instant::now();
    page.open("");
    page.figure("Remaining");
    let opened = opened.elapsed();
    page.evaluate(&MEASURE.replace("arguments[0]", &TOGGLES.min(bids).to_string())).unwrap_or_default();
    let measured =
        page.wait_patiently_for("the measure to end", || match page.evaluate("return window.measured")? {
            Value::Array(measured) => Ok(measured),
            other => Err(other.to_string()),
        });
    let column = |at: usize| {
        let mut column: Vec<_> = measured.iter().filter_map(|pair| pair[at].as_f64()).collect();
        column.sort_by(f64::total_cmp);
        column
    };
    println!("{bids} bids: figures there {:.1} s after the address was opened", opened.as_secs_f64());
    for (what, times) in [("figure changed", column(0)), ("and drawn", column(1))] {
        let (median, worst) = (times.get(times.len() / 2), times.last());
        let (median, worst) = (median.copied().unwrap_or_default(), worst.copied().unwrap_or_default());
        println!("  {what}: {} toggles, median {median:.1} ms, worst {worst:.1} ms", times.len());
    }
}

/// A round of so many bids of ten partnerships, each with two lines and an option.
fn fund(bids: usize) -> Value {
    let partnership = |at| json!({ "id": format!("p{at}"), "name": format!("Partnership {at}") });
    let line = |id, amount| json!({ "id": id, "title": "A line", "amount": amount });
    let bid = |at| {
        json!({
            "ref": format!("N{at}"),
            "partnership": format!("p{}", at % 10),
            "title": format!("Bid number {at}"),
            "purpose": "A purpose that takes a sentence to say.",
            "requested": "5000",
            "lines": [line("a", "3000"), line("b", "2000")],
            "options": [{ "id": "reduced", "title": "Reduced", "amount": "4000" }],
        })
    };
    json!({
        "format": "tranche-fund/1",
        "id": "large",
        "title": "A large round",
        "period": "2020",
        "currency": "GBP",
        "group": { "one": "partnership", "many": "partnerships" },
        "sources": [{ "title": "Budget", "amount": "100000000" }],
        "partnerships": (0..10).map(partnership).collect::<Vec<_>>(),
        "bids": (0..bids).map(bid).collect::<Vec<_>>(),
    })
}
