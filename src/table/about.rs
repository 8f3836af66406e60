//! From bids as they were read to a fund.

use super::reading::{Blocking, Reading};
use crate::currency::Currency;
use crate::fund::{FundFile, Group, Paper, Sum};
use crate::ids::FundId;

/// What a table of bids does not say of its round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// What the round is called; not blank.
    pub title: String,
    /// The year or years the money is for.
    pub period: String,
    /// The money every amount is in.
    pub currency: Currency,
    /// Where the money comes from; at least one source.
    pub sources: Vec<Sum>,
    /// What has been promised already.
    pub commitments: Vec<Sum>,
    /// What those who bid are called.
    pub group: Group,
    /// The paper the table stands in.
    pub paper: Option<Paper>,
}

/// Why no fund can be made of a table yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// This has to be settled first.
    Blocked(Vec<Blocking>),
}

impl Reading {
    /// The fund of these bids. A row is named as `Row 5` where the table does not say where in the paper a bid stands.
    ///
    /// # Errors
    /// Says what has to be settled first. Once nothing has, [`crate::Fund::new`] takes the file, if `about` has a
    /// title, the words for a group and a source, and no amount below nothing.
    pub fn fund(&self, id: FundId, about: &About) -> Result<FundFile, NotReady> {
        let blocking = self.blocking();
        if !blocking.is_empty() {
            return Err(NotReady::Blocked(blocking));
        }
        let About { title, period, currency, sources, commitments, group, paper } = about.clone();
        Ok(FundFile {
            format: "tranche-fund/1".to_owned(),
            id,
            title,
            period,
            currency,
            group,
            paper,
            sources,
            commitments,
            partnerships: Vec::new(),
            bids: Vec::new(),
            stated: Vec::new(),
        })
    }
}
