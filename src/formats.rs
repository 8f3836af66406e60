//! What is kept and handed on: a whole fund as a table, a scenario as text, what the wall is told.

pub mod fund_table;
pub mod scenario_file;
pub mod wall_message;
