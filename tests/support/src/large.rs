//! Rounds larger than any board has seen yet, always the same, with an outcome of every kind.

use serde_json::{Value, json};
use tranche::{Award, BidRef, Edit, Fund, LineShare, Money, Outcome, Parts, Rank, Scenario};

/// A round of so many bids: a third with lines, a third with units, a third with nothing but a request.
pub fn large(bids: usize) -> Fund {
    let partnerships: Vec<Value> =
        (0..12).map(|at| json!({ "id": format!("p{at}"), "name": format!("Ward {at}") })).collect();
    let file = json!({
        "format": "tranche-fund/1",
        "id": format!("round-of-{bids}"),
        "title": "A large round",
        "period": "2031",
        "currency": "GBP",
        "group": { "one": "ward", "many": "wards" },
        "sources": [{ "title": "Grant", "amount": "400000000" }],
        "partnerships": partnerships,
        "bids": (0..bids).map(bid).collect::<Vec<_>>(),
    });
    Fund::read(&file.to_string()).unwrap()
}

/// Every kind of outcome in turn.
pub fn mixed(fund: &Fund) -> Scenario {
    let mut scenario = Scenario::default();
    for (at, bid) in fund.bids.iter().enumerate() {
        let outcome = match at % 9 {
            0 => Outcome::Funded(Award::InFull),
            1 => Outcome::Funded(Award::Parts(Parts::default().with_units("places".try_into().unwrap(), 7))),
            2 => Outcome::Declined,
            3 => Outcome::Funded(Award::Option("reduced".try_into().unwrap())),
            // The latest is the first in line.
            4 => Outcome::Reserve { rank: Rank::FIRST, award: Award::InFull },
            5 => Outcome::Funded(Award::Other(Money::from_pence(350_000))),
            6 => {
                let parts = Parts::default().with_line("i".try_into().unwrap(), Some(LineShare::Full));
                let parts = parts.with_line("iii".try_into().unwrap(), Some(LineShare::Reduced));
                Outcome::Funded(Award::Parts(parts))
            }
            7 => Outcome::Deferred,
            _ => Outcome::Undecided,
        };
        scenario.apply(fund, &Edit::Decide(bid.reference.clone(), outcome)).unwrap();
    }
    scenario
}

fn bid(at: usize) -> Value {
    let reference = BidRef::try_from(format!("N{at:05}")).unwrap();
    let mut bid = json!({
        "ref": reference,
        "partnership": format!("p{}", at % 12),
        "title": format!("Bid number {at}"),
        "requested": (10_000 + at * 730 % 40_000).to_string(),
    });
    match at % 3 {
        0 => {
            bid["lines"] = json!([
                { "id": "i", "title": "Staff", "amount": "6000" },
                { "id": "ii", "title": "Rooms", "amount": "1500" },
                { "id": "iii", "title": "Equipment", "amount": "2500", "reducible_to": "1250" },
            ]);
            bid["options"] =
                json!([{ "id": "reduced", "title": "Reduced", "amount": "8750", "line": "iii" }]);
        }
        1 => {
            bid["units"] = json!([{ "id": "places", "one": "place", "many": "places", "count": 25 }]);
            bid["lines"] = json!([{ "id": "place", "title": "A place", "each": "400", "per": "places" }]);
        }
        _ => {}
    }
    bid
}
