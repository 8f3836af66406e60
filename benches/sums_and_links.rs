//! How long the sums and the links of a round take: the real one, one of 300 bids and one of 10,000.
//!
//! The page adds up after every edit, and writes a link when someone shares; both have to be over before anyone
//! notices, which is 100 ms on a slow machine.
#![allow(clippy::unwrap_used, reason = "A benchmark may stop where a test would.")]

#[path = "../tests/large/mod.rs"]
mod large;
#[path = "../tests/round/mod.rs"]
mod round;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use large::{large, mixed};
use round::round;
use tranche::{Decision, Edit, Fund, Ledger, Money, Parts, Scenario, Taken, link};

/// The real round with a decision of every kind.
fn decided() -> (Fund, Scenario) {
    let fund = round();
    let mut scenario = Scenario::default();
    let parts = Parts::default()
        .with_line("i".try_into().unwrap(), Some(Taken::Full))
        .with_line("iii".try_into().unwrap(), Some(Taken::Reduced));
    let constables = Parts::default().with_units("constables".try_into().unwrap(), 10);
    for (bid, decision) in [
        ("S1", Decision::InFull),
        ("B1", Decision::Option("reduced".try_into().unwrap())),
        ("B2", Decision::Parts(parts)),
        ("C2", Decision::Parts(constables)),
        ("SS4", Decision::Other(Money::from_pence(3_500_000))),
    ] {
        scenario.apply(&fund, &Edit::Decide(bid.try_into().unwrap(), decision)).unwrap();
    }
    (fund, scenario)
}

fn sums_and_links(criterion: &mut Criterion) {
    let of = |bids| {
        let fund = large(bids);
        let scenario = mixed(&fund);
        (fund, scenario)
    };
    let mut group = criterion.benchmark_group("bids");
    for (fund, scenario) in [decided(), of(300), of(10_000)] {
        let bids = fund.bids.len();
        let code = link::write(&fund, &scenario);
        assert_eq!(link::read(&fund, &code).as_ref(), Ok(&scenario));
        group.bench_function(BenchmarkId::new("add up", bids), |bencher| {
            bencher.iter(|| Ledger::of(black_box(&fund), black_box(&scenario)));
        });
        group.bench_function(BenchmarkId::new("write link", bids), |bencher| {
            bencher.iter(|| link::write(black_box(&fund), black_box(&scenario)));
        });
        group.bench_function(BenchmarkId::new("read link", bids), |bencher| {
            bencher.iter(|| link::read(black_box(&fund), black_box(&code)));
        });
    }
    group.finish();
}

criterion_group!(benches, sums_and_links);
criterion_main!(benches);
