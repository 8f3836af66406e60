//! A scenario that is the board's decision and stays as it is: on which day, under which title, and a checksum by which paper and
//! screen can be matched. Nothing is final while a bid is not decided. See `docs/scenario-formats.md`.

mod day;
mod final_code;
mod final_mark;
mod final_result;
mod result_parts;

pub use day::Day;
pub use final_code::FinalCode;
pub use final_mark::{FinalMark, NotFinal, NotMarked, mark};
pub use final_result::{BadResult, CodeCheck, FinalResult, read_result};
pub use result_parts::{ResultBid, ResultPartnership, ResultParts};
