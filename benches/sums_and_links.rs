//! How long the sums, links and files of a round take: the real one, one of 300 bids and one of 10,000; and how long texts that
//! were made to take long.
//!
//! The page adds up after every edit, and writes a link when someone shares; both have to be over before anyone
//! notices, which is 100 ms on a slow machine.
#![allow(clippy::unwrap_used, reason = "A benchmark may stop where a test would.")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use support::large::{large, mixed};
use support::members::scenario;
use support::round::round;
use tranche::collate::{Collation, Level, Moves, Quorum, Reply};
use tranche::compare::Comparison;
use tranche::formats::scenario_file;
use tranche::{Award, Edit, Fund, Ledger, LineShare, Money, Outcome, Parts, Scenario, link};

/// The real round with a decision of every kind.
fn decided() -> (Fund, Scenario) {
    let fund = round();
    let mut scenario = Scenario::default();
    let parts = Parts::default()
        .with_line("i".try_into().unwrap(), Some(LineShare::Full))
        .with_line("iii".try_into().unwrap(), Some(LineShare::Reduced));
    let constables = Parts::default().with_units("constables".try_into().unwrap(), 10);
    for (bid, award) in [
        ("S1", Award::InFull),
        ("B1", Award::Option("reduced".try_into().unwrap())),
        ("B2", Award::Parts(parts)),
        ("C2", Award::Parts(constables)),
        ("SS4", Award::Other(Money::from_pence(3_500_000))),
    ] {
        scenario.apply(&fund, &Edit::Decide(bid.try_into().unwrap(), Outcome::Funded(award))).unwrap();
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
        assert_eq!(link::read(&fund, &code).map(|received| received.scenario).as_ref(), Ok(&scenario));
        let text = scenario_file::write(&fund, &scenario);
        group.bench_function(BenchmarkId::new("add up", bids), |bencher| {
            bencher.iter(|| Ledger::of(black_box(&fund), black_box(&scenario)));
        });
        group.bench_function(BenchmarkId::new("compare six", bids), |bencher| {
            bencher.iter(|| Comparison::of(black_box(&fund), black_box(&[&scenario; 6]), 0));
        });
        group.bench_function(BenchmarkId::new("write link", bids), |bencher| {
            bencher.iter(|| link::write(black_box(&fund), black_box(&scenario)));
        });
        group.bench_function(BenchmarkId::new("read link", bids), |bencher| {
            bencher.iter(|| link::read(black_box(&fund), black_box(&code)));
        });
        group.bench_function(BenchmarkId::new("write file", bids), |bencher| {
            bencher.iter(|| scenario_file::write(black_box(&fund), black_box(&scenario)));
        });
        group.bench_function(BenchmarkId::new("read file", bids), |bencher| {
            bencher.iter(|| scenario_file::read(black_box(&fund), black_box(&text)));
        });
    }
    group.finish();
}

/// Texts that somebody made to keep a page busy: reading them has to take no more time than they are long, so twice the text
/// may take twice the time.
fn hostile_texts(criterion: &mut Criterion) {
    let fund = round();
    let mut group = criterion.benchmark_group("hostile");
    group.sample_size(10);
    for megabytes in [1, 2, 4, 8] {
        let signs = format!("%{}23", "25".repeat(megabytes * 500_000));
        let codes = "TRANCHE1XZZZF".repeat(megabytes * 1_000_000 / 13);
        for (name, text) in [("percent signs", signs), ("codes within codes", codes)] {
            group.bench_function(BenchmarkId::new(name, megabytes), |bencher| {
                bencher.iter(|| link::read(black_box(&fund), black_box(&text)));
            });
        }
    }
    group.finish();
}

/// What members sent, side by side, with a ladder and with what became of it: few members on many bids, and many on few.
fn collations(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("collate");
    for (members, fund) in [(30, large(300)), (200, large(13))] {
        let reply = |at: usize| Reply {
            sender: format!("Member {at}"),
            scenario: scenario(&fund, at),
            not_funded_is_undecided: at.is_multiple_of(2),
            leave_out: Vec::new(),
        };
        let replies: Vec<Reply> = (0..members).map(reply).collect();
        group.bench_function(BenchmarkId::new("members", members), |bencher| {
            bencher.iter(|| {
                let collation = Collation::of(black_box(&fund), black_box(&replies));
                let agreement = collation.agreement(&fund, Quorum::AtLeast(1), Level::TrimmedMean);
                let moves = Moves::between(&collation, &collation);
                (agreement.scenario(members), moves, collation.most_apart_first())
            });
        });
    }
    group.finish();
}

criterion_group!(benches, sums_and_links, hostile_texts, collations);
criterion_main!(benches);
