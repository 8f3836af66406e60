//! What becomes of a file that is read: a table, a whole fund, or why it is not shown.

use tranche::formats::round_file::{self, BadRoundFile, RoundFile};
use tranche::formats::{backup_file, fund_table};
use tranche::import::{ImportSource, NotImported};
use tranche::ui::words::office::file_job as words;
use tranche::{BadFund, Fund};

use super::review::{Source, Table};
use super::screen::FundReview;

/// What becomes of a file.
pub enum FileOutcome {
    /// It is being read, and what was said of another is over.
    Begin,
    /// Why it is not shown, in words.
    Refusal(String),
    /// A table, and where it is from.
    Table(Table, Source),
    /// A whole fund.
    Fund(FundReview),
    /// The text of a file with everything that a browser kept.
    Backup(String),
}

/// What a file of this name comes to, or why it was not read.
pub fn outcome(name: &str, source: &Source, read: Result<ImportSource, NotImported>) -> FileOutcome {
    match read {
        Ok(ImportSource::Tables { grids, facts, remarks }) => {
            match grids.iter().find(|grid| fund_table::is_own(grid)) {
                Some(own) => match fund_table::read(own) {
                    Ok(file) => fund(name, Fund::new(file)),
                    Err(why) => FileOutcome::Refusal(words::bad_fund_table(name, &why)),
                },
                None if grids.is_empty() => {
                    FileOutcome::Refusal(words::not_imported(name, &NotImported::Empty))
                }
                None => {
                    let table = Table { name: name.to_owned(), grids, facts, remarks };
                    FileOutcome::Table(table, source.clone())
                }
            }
        }
        // It holds texts of all other kinds.
        Ok(ImportSource::Json(text)) if backup_file::may_be(&text) => FileOutcome::Backup(text),
        Ok(ImportSource::Json(text)) if round_file::may_be(&text) => match round_file::read(&text) {
            Ok(RoundFile { fund, scenarios }) => {
                FileOutcome::Fund(FundReview { name: name.to_owned(), fund, scenarios })
            }
            // The words stand in a fund of its own.
            Err(BadRoundFile::Fund(BadFund::OtherFormat(_))) => fund(name, Fund::read(&text)),
            Err(BadRoundFile::Fund(why)) => FileOutcome::Refusal(words::unreadable_fund(name, &why)),
            Err(BadRoundFile::Scenario(number, _)) => {
                FileOutcome::Refusal(words::unreadable_scenario(name, number))
            }
        },
        Ok(ImportSource::Json(text)) => fund(name, Fund::read(&text)),
        Err(why) => FileOutcome::Refusal(words::not_imported(name, &why)),
    }
}

fn fund(name: &str, read: Result<Fund, BadFund>) -> FileOutcome {
    match read {
        Ok(fund) => FileOutcome::Fund(FundReview { name: name.to_owned(), fund, scenarios: Vec::new() }),
        Err(why) => FileOutcome::Refusal(words::unreadable_fund(name, &why)),
    }
}
