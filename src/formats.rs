//! What is kept and handed on as a file: a whole fund as a table, and a scenario as text.

pub mod fund_table;
pub mod scenario_file;
