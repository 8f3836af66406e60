//! Whatever door a table comes in by, it is the same table: pages, documents, older and binary workbooks and records.
#![cfg(test)]

#[allow(dead_code)] // Written part by part for other tests too.
#[path = "../packed/mod.rs"]
mod packed;

#[path = "../binary/mod.rs"]
mod records_of;

mod binary;
mod documents;
mod html;
mod older;
mod paper;
mod records;
mod seen;
