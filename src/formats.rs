//! What is kept and handed on: a whole fund as a table, a scenario as text, a round with its scenarios, what members sent, what the
//! wall is told.
//! What is kept and handed on: all of it as a backup, a whole fund as a table, a scenario as text, a round with its scenarios,
//! what the wall is told.
//! What is kept and handed on: a whole fund as a table, a scenario as text, a round with its scenarios, what the wall is told,
//! the marks of one person, and what a board records of its meeting.

pub mod backup_file;
pub mod clipboard_table;
pub mod frame_code;
pub mod fund_table;
pub mod marks_file;
pub mod meeting_file;
pub mod members_file;
pub mod notice_file;
pub mod publication_file;
pub mod result_page;
pub mod round_file;
pub mod scenario_file;
pub mod wall_message;
