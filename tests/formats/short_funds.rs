//! Funds of one's own with short bids, as someone may type them in, always the same.

use serde_json::{Value, json};
use tranche::Fund;

const WARDS: [&str; 5] = ["Ashby", "Northfield", "Castle", "Riverside", "Hillside"];

const TITLES: [&str; 30] = [
    "Mentoring",
    "Street lights",
    "Youth club",
    "Car park",
    "Bus shelter",
    "Community garden",
    "Lunch club",
    "Library hours",
    "Drop-in",
    "Football coaching",
    "Debt advice",
    "Play area",
    "Flood watch",
    "Night bus",
    "Winter warmth",
    "Food bank",
    "Choir",
    "Allotments",
    "Dementia café",
    "Hearing loop",
    "First aid",
    "Safe crossing",
    "Job club",
    "Book van",
    "Art in schools",
    "Park wardens",
    "Cycle training",
    "Village hall roof",
    "Carers’ break",
    "Language class",
];

/// A fund of so many bids, each with a title and an amount; at most 30.
#[track_caller]
pub fn short(bids: usize) -> Fund {
    let bids: Vec<Value> = TITLES[..bids].iter().enumerate().map(|(at, title)| bid(at, title)).collect();
    let ward = |name: &&str| json!({ "id": name.to_lowercase(), "name": name });
    let file = json!({
        "format": "tranche-fund/1",
        "id": "community-fund-2031",
        "title": "Community fund 2031",
        "period": "2031",
        "currency": "GBP",
        "group": { "one": "ward", "many": "wards" },
        "sources": [{ "title": "Grant", "amount": "120000" }],
        "partnerships": WARDS.iter().map(ward).collect::<Vec<_>>(),
        "bids": bids,
    });
    Fund::read(&file.to_string()).unwrap()
}

fn bid(at: usize, title: &str) -> Value {
    json!({
        "ref": (at + 1).to_string(),
        "partnership": WARDS[at * 7 % 11 % 5].to_lowercase(),
        "title": title,
        "requested": (1_000 + at * 7_350 % 19_000).to_string(),
    })
}
