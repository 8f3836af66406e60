//! A rule from the fields of its file.

use super::demand::{AmountOrShare, DemandKind, DemandSource, Subject, read_demand};
use super::rule::Rule;
use crate::fund::bid_facts::read::label;
use crate::fund::fields::{In, Read};
use crate::fund::per_cent::Percent;
use crate::ids::{BadName, BidRef};
use crate::json::{Misfit, Shape};
use crate::money::Money;

/// Takes all that a rule says.
pub fn rule(fields: &mut In) -> Read<Rule> {
    let word = fields.text("rule")?;
    let kind = DemandKind::from_word(&word).ok_or_else(|| fields.misfit(Shape::NotOneOf(word)))?;
    Ok(Rule {
        demand: read_demand(kind, fields)?,
        reason: fields.text_or_empty("reason")?,
        place: fields.text_or_empty("where")?,
    })
}

impl DemandSource for In<'_, '_> {
    type Bad = Misfit;

    fn bid(&mut self) -> Read<BidRef> {
        self.name("bid")
    }

    fn bids(&mut self) -> Read<Vec<BidRef>> {
        let texts = self.texts("bids")?;
        let name =
            |text: String| BidRef::try_from(text).map_err(|BadName(text)| self.misfit(Shape::BadName(text)));
        texts.into_iter().map(name).collect()
    }

    fn subject(&mut self) -> Read<Subject> {
        if let Some(partnership) = self.name_if_there("partnership")? {
            return Ok(Subject::Partnership(partnership));
        }
        let mut fields =
            self.fields_if_there("label")?.ok_or_else(|| self.misfit(Shape::Missing("label")))?;
        let label = label(&mut fields)?;
        fields.done().map(|()| Subject::Label(label))
    }

    fn extent(&mut self) -> Read<AmountOrShare> {
        if let Some(amount) = self.money_if_there("amount")? {
            return Ok(AmountOrShare::Amount(amount));
        }
        let text = self.text_if_there("share")?.ok_or_else(|| self.misfit(Shape::Missing("amount")))?;
        let share = Percent::from_plain(&text).ok_or_else(|| self.misfit(Shape::NotATolerance(text)))?;
        Ok(AmountOrShare::Share(share))
    }

    fn amount_if_there(&mut self) -> Read<Option<Money>> {
        self.money_if_there("amount")
    }

    fn above(&mut self) -> Read<Money> {
        self.money("above")
    }

    fn by(&mut self) -> Read<String> {
        self.text("by")
    }
}
