//! How our figure beside one of the paper's is worked out.

use super::award_steps::{line_steps, option_steps};
use super::calculation::{Calculation, Step, StepOf};
use crate::fund::{Figure, Fund};
use crate::ids::{BidRef, LineId, PartnershipId};
use crate::money::Money;
use crate::paper_totals::{Check, CheckSubject};
use crate::scenario::ledger::Ledger;

/// The steps that come to what was computed.
pub(super) fn working(fund: &Fund, ledger: &Ledger, check: &Check) -> Vec<Step> {
    match &check.of {
        CheckSubject::Partnership(id, figure @ (Figure::Requested | Figure::Reduced)) => {
            of_partnership(fund, id, *figure).steps()
        }
        CheckSubject::Round(figure) | CheckSubject::Partnership(_, figure) => {
            of_round(fund, ledger, *figure, check.computed).steps()
        }
        CheckSubject::Parts(bid) => fund.bid(bid).map(line_steps).unwrap_or_default(),
        CheckSubject::Option(bid, option) => {
            let option = fund.bid(bid).and_then(|bid| Some(option_steps(bid, bid.option(option)?)));
            option.unwrap_or_default()
        }
        CheckSubject::Line(bid, line) => of_multiplication(bid, line, check).steps(),
    }
}

fn of_round(fund: &Fund, ledger: &Ledger, figure: Figure, computed: Money) -> Calculation {
    let mut sum = Calculation::default();
    match figure {
        Figure::Fund => {
            for (at, source) in fund.sources.iter().enumerate() {
                sum.plus(StepOf::Source(at), source.amount, &source.place);
            }
        }
        Figure::Committed => {
            for (at, commitment) in fund.commitments.iter().enumerate() {
                sum.plus(StepOf::Commitment(at), commitment.amount, &commitment.place);
            }
        }
        Figure::Available => {
            sum.plus(StepOf::Fund, ledger.fund, "");
            sum.minus(StepOf::Committed, ledger.committed, "");
            // A paper may mean what is there before that.
            if ledger.held_back != Money::ZERO && computed == ledger.available {
                sum.minus(StepOf::AllHeldBack, ledger.held_back, "");
            }
        }
        Figure::Requested | Figure::Reduced => {
            for one in ledger.partnerships.iter().filter(|one| one.bids > 0) {
                match figure {
                    Figure::Reduced => sum.plus(StepOf::Reduced(one.id.clone()), one.reduced, ""),
                    _ => sum.plus(StepOf::Requested(one.id.clone()), one.requested, ""),
                }
            }
        }
    }
    sum
}

fn of_partnership(fund: &Fund, id: &PartnershipId, figure: Figure) -> Calculation {
    let mut sum = Calculation::default();
    for bid in fund.bids.iter().filter(|bid| bid.partnership == *id) {
        let reference = bid.reference.clone();
        match (figure, bid.cheapest_option()) {
            (Figure::Reduced, Some(option)) => {
                sum.plus(StepOf::Least(reference), option.amount, &option.place);
            }
            _ => sum.plus(StepOf::Bid(reference), bid.requested, &bid.place),
        }
    }
    sum
}

fn of_multiplication(bid: &BidRef, line: &LineId, check: &Check) -> Calculation {
    let mut sum = Calculation::default();
    sum.plus(StepOf::Multiplication(bid.clone(), line.clone()), check.computed, &check.place);
    sum
}
