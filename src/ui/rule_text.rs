//! The parts of a rule as fields hold them, and a rule from what was typed.

mod reference_list;
mod rule_part;
mod subject_names;
mod typed_rule;

pub use rule_part::{RulePart, parts_of};
pub use typed_rule::{NotARule, edited_demand, typed_demand};
