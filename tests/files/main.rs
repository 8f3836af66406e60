//! Files as people bring them: whatever door a table comes in by, it is the same table, and a fund that was saved comes back.
#![cfg(test)]

mod aligned_text;
mod cell_facts;
mod checks;
mod delimited_text;
mod documents;
mod encodings;
mod file_kinds;
mod fixtures;
mod fund_tables;
mod grid_view;
mod html;
mod json_records;
mod letter_documents;
mod output_workbooks;
mod paper;
mod published_formats;
mod running_text;
mod sheet_looks;
mod word_documents;
mod xls;
mod xlsb;
mod xlsx_and_ods;
