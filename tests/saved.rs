//! Work kept in a browser or a file opens as what it was, or not at all.
#![cfg(test)]

mod round;

#[path = "saved/carried.rs"]
mod carried;
#[path = "saved/current.rs"]
mod current;
#[path = "saved/damaged.rs"]
mod damaged;
#[path = "saved/every.rs"]
mod every;
#[path = "saved/kept.rs"]
mod kept;
#[path = "saved/marked.rs"]
mod marked;
#[path = "saved/marks.rs"]
mod marks;
#[path = "saved/older.rs"]
mod older;
