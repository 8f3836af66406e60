//! What a board decided, as everybody may see it: `?result=…` with a code, out of a link; and `?do=result&scenario=…`, where whoever
//! decided it finds the ways to give it to others.

mod opened_result;
mod own_result;
mod public_result;
mod result_link;
mod result_page_view;

pub use own_result::OwnResult;
pub use public_result::open;
