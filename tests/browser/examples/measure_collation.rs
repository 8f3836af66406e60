//! How long it takes in Chromium to put side by side what members sent: to read what was pasted until the tables are drawn, and the
//! calculation in that. Part of `cargo xtask measure`. A measure to quote, not a test.

use browser_tests::{Engine, Look, Page, sit};
use serde_json::Value;
use support::large::large;
use support::members::{file, thread};

const TURNS: usize = 9;

/// Members, bids, and the most milliseconds that the calculation may take (ARCHITECTURE, what always holds).
const ROUNDS: [(usize, usize, f64); 2] = [(30, 300, 100.0), (200, 13, 50.0)];

/// Puts a text into the field and presses the button. Notes how long it takes from that press until the table is there and a frame
/// with it has been drawn, and what the page itself noted for the calculation in it.
const PASTE: &str = "
    window.measured = null;
    const field = document.getElementById('collate-text');
    const button = field.closest('.way').querySelector('button');
    field.value = TEXT;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const watch = new MutationObserver(() => {
        if (!document.querySelector('table.ladder')) return;
        watch.disconnect();
        requestAnimationFrame(() => {
            const drawn = new MessageChannel();
            drawn.port1.onmessage = () => {
                const all = performance.now() - start;
                const noted = performance.getEntriesByName('collate', 'measure').filter((one) => one.startTime >= start);
                window.measured = [all, noted.reduce((sum, one) => sum + one.duration, 0)];
            };
            drawn.port2.postMessage(null);
        });
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const start = performance.now();
    button.click();";

fn main() -> Result<(), String> {
    println!("What members sent, side by side; milliseconds, median of {TURNS} (all)");
    sit(Engine::Chromium, |page| {
        for (members, bids, limit) in ROUNDS {
            let fund = large(bids);
            page.site().put("funds/large.json", file(&fund));
            let script = PASTE.replace("TEXT", &Value::from(thread(&fund, members)).to_string());
            let mut turns: Vec<[f64; 2]> = (0..TURNS).map(|_| turn(page, &script)).collect();
            let pasted = told(&mut turns, 0);
            let calculated = told(&mut turns, 1);
            let verdict = if turns[TURNS / 2][1] <= limit { "within" } else { "ABOVE" };
            println!(
                "{members} members, {bids} bids: pasted to drawn {pasted}; the calculation {calculated}  {verdict} {limit:.0}"
            );
        }
    })
}

/// Puts the turns in the order of one of their times, and tells it.
fn told(turns: &mut [[f64; 2]], which: usize) -> String {
    turns.sort_by(|one, other| one[which].total_cmp(&other[which]));
    let all: Vec<String> = turns.iter().map(|turn| format!("{:.1}", turn[which])).collect();
    format!("{} ({})", all[TURNS / 2], all.join(" "))
}

fn turn(page: &Page, script: &str) -> [f64; 2] {
    page.forget_all();
    page.open("?do=collate&fund=large");
    page.expect_text("Nothing has been brought yet.");
    page.evaluate(script).unwrap_or_default();
    page.wait_patiently_for("the tables", || {
        let found = page.evaluate("return window.measured")?;
        let number = |at: usize| found.get(at).and_then(Value::as_f64).ok_or_else(|| found.to_string());
        Ok([number(0)?, number(1)?])
    })
}
