//! Writes every file that a result is handed on in, for a few results, into a folder each: for `tests/outputs/check_outputs.py`.

use std::error::Error;
use std::fs;
use std::path::Path;

use support::published::{
    PublishedResult, collation, in_full, many_that_run, marked, page_words, sandwell, typed,
};
use support::round::round;
use tranche::files::write::output_workbook;
use tranche::publish::{Workbook, WorkbookRequest, grants, letters, pabulib};
use tranche::{Fund, Ledger, PartnershipId, Scenario};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("Name the folder for the files.")?;
    let folder = Path::new(&folder);
    let _ = fs::remove_dir_all(folder);
    let (real, hostile) = (round(), many_that_run(500));
    let of = |fund, scenario, members| PublishedResult {
        fund,
        scenario,
        mark: None,
        publication: typed(),
        members,
    };
    write(&folder.join("sandwell"), &of(&real, sandwell(&real), 7))?;
    write(&folder.join("in-full"), &of(&real, in_full(&real), 30))?;
    let mark = Some(marked(&real, &in_full(&real)));
    write(&folder.join("final"), &PublishedResult { mark, ..of(&real, in_full(&real), 30) })?;
    write(&folder.join("nothing-decided"), &of(&real, Scenario::default(), 0))?;
    write(&folder.join("cells-that-run"), &of(&hostile, in_full(&hostile), 12))?;
    Ok(())
}

fn write(folder: &Path, result: &PublishedResult) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let put = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes);
    for (name, text) in result.texts() {
        put(name, text.as_bytes())?;
    }
    for (name, which) in [("decisions.xlsx", Workbook::Decisions), ("letters.xlsx", Workbook::Letters)] {
        let request = WorkbookRequest::unpacked(&result.workbook(which).0)
            .ok_or("The worker cannot read what it is asked.")?;
        let bytes = output_workbook(which, &request).map_err(|why| format!("{name}: {why:?}"))?;
        put(name, &bytes)?;
    }
    Ok(put("expected.json", expected(result).to_string().as_bytes())?)
}

/// The figures of the ledger, against which the files are held.
fn expected(result: &PublishedResult) -> serde_json::Value {
    let PublishedResult { fund, scenario, mark, publication, members } = result;
    let ledger = Ledger::of(fund, scenario);
    let votes = pabulib(fund, scenario, *mark, &collation(fund, *members), publication);
    serde_json::json!({
        "bids": fund.bids.len(),
        "funded": ledger.funded.to_string(),
        "requested": ledger.requested.to_string(),
        "grants": grants(fund, scenario, publication).grants,
        "letters": letters(fund, scenario, *mark, 0, publication, &page_words(fund, scenario)).table.rows.len(),
        "votes": if votes.text.is_ok() { votes.votes } else { 0 },
        "groups": groups(fund),
        "mark": fund.currency.mark(),
        "checksum": mark.map(|mark| mark.code.to_string()),
    })
}

/// How many partnerships bid.
fn groups(fund: &Fund) -> usize {
    let has_bid = |id: &PartnershipId| fund.bids.iter().any(|bid| bid.partnership == *id);
    fund.partnerships.iter().filter(|partnership| has_bid(&partnership.id)).count()
}
