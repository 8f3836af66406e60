//! The words of kept choices. They are for ever: a word that was written once is never given another meaning.

use super::choice_kinds::{HeaderChoice, RowChoice};
use crate::import::json_fields::words;
use crate::import::question::{Answer, Matter};
use crate::import::role::Role;
use crate::import::unit::Unit;

words!(HeaderChoice {
    "row" => Row(header_row),
    "no-row" => NoRow,
});

words!(RowChoice {
    "bid" => Bid,
    "heading" => Heading,
    "total" => Total,
    "no-bid" => NoBid,
    "part" => Part,
    "skip" => Skip,
});

words!(Role {
    "reference" => Reference,
    "partnership" => Partnership,
    "title" => Title,
    "purpose" => Purpose,
    "theme" => Theme,
    "requested" => Requested,
    "pence" => Pence,
    "reduced" => Reduced,
    "reduction" => Reduction,
    "reduction-means" => ReductionMeans,
    "recommended" => Recommended,
    "least" => Least,
    "total-cost" => TotalCost,
    "match-funding" => MatchFunding,
    "given-before" => GivenBefore,
    "score" => Score,
    "status" => Status,
    "place" => Place,
    "link" => Link,
    "note" => Note,
    "passed" => Passed,
});

words!(Unit {
    "hundredth" => HUNDREDTH,
    "one" => ONE,
    "hundred" => HUNDRED,
    "thousand" => THOUSAND,
    "lakh" => LAKH,
    "million" => MILLION,
    "crore" => CRORE,
    "billion" => BILLION,
});

words!(Matter {
    "sheets" => Sheets,
    "amount" => Amount,
    "unit" => Unit,
    "currency" => Currency,
    "notation" => Notation,
    "parted" => Parted,
    "run-on" => RunOn,
    "lines" => Lines,
    "words" => Words,
    "lower" => Lower,
    "uncalculated" => Uncalculated,
    "formats" => Formats,
    "other-heading" => OtherHeading,
    "struck" => Struck,
    "hidden" => Hidden,
    "status" => Status,
    "sums" => Sums,
    "totals-or-bids" => TotalsOrBids,
    "untitled" => Untitled,
    "only-words" => OnlyWords,
    "unreferenced" => Unreferenced,
    "headings" => Headings,
    "unnamed" => Unnamed,
    "repeats" => Repeats,
    "no-bids" => NoBids,
    "no-amount" => NoAmount,
    "references" => References,
    "titles" => Titles,
});

// `column` and `money` are words that no file has: whoever answers so decides on a column, or on a currency and a unit.
words!(Answer {
    "column" => Column(column),
    "column-else" => ColumnElse(column, other),
    "unit" => Unit(unit),
    "unit-of-rest" => UnitOfRest(unit),
    "own-units" => OwnUnits,
    "currency" => Currency(currency),
    "money" => Money(currency, unit),
    "reduced-to-share" => ReducedToShare,
    "reduced-by-share" => ReducedByShare,
    "decimal-comma" => DecimalComma,
    "bids" => Bids,
    "totals" => Totals,
    "left-out" => LeftOut,
    "no-bid" => NoBid,
    "part" => Part,
    "headings" => Headings,
    "above" => Above,
    "one-by-one" => OneByOne,
    "renumbered" => Renumbered,
    "with-applicant" => WithApplicant,
    "applicants" => Applicants,
    "together" => Together,
    "as-it-stands" => AsItStands,
    "last-digits" => LastDigits,
    "goes-on" => GoesOn,
});
