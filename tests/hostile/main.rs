//! Files made to break a reader: each is refused for the right reason or read within limits, soon and in little memory.
#![cfg(test)]

mod archives;
mod changes;
mod reading;
mod sizes;
mod styles;
mod text;
mod workbook_parts;
mod xlsb;
mod xml;
