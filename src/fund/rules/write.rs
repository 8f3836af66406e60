//! A rule as its file has it.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::demand::{AmountOrShare, DemandKind, Subject};
use super::rule::Rule;
use crate::fund::write::{list, some, text};

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let parts = self.demand.parts();
        let (amount, share) = match parts.extent {
            Some(AmountOrShare::Amount(amount)) => (Some(amount), None),
            Some(AmountOrShare::Share(share)) => (None, Some(share)),
            None => (None, None),
        };
        let (partnership, label) = match parts.subject {
            Some(Subject::Partnership(id)) => (Some(id), None),
            Some(Subject::Label(label)) => (None, Some(label)),
            None => (None, None),
        };
        let amount_name = if parts.kind == DemandKind::Confirm { "above" } else { "amount" };
        let mut file = serializer.serialize_struct("Rule", 10)?;
        file.serialize_field("rule", parts.kind.word())?;
        some(&mut file, "partnership", partnership)?;
        some(&mut file, "label", label)?;
        some(&mut file, "bid", parts.bid)?;
        list(&mut file, "bids", parts.bids)?;
        some(&mut file, amount_name, amount)?;
        some(&mut file, "share", share)?;
        text(&mut file, "by", parts.by)?;
        text(&mut file, "reason", &self.reason)?;
        text(&mut file, "where", &self.place)?;
        file.end()
    }
}
