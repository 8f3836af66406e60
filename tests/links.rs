//! Every link ever shipped opens as what it was, and a damaged one opens right or not at all.
#![cfg(test)]

mod damage;
mod frame;
mod large;
mod mangled_links;
mod round;

#[path = "links/added.rs"]
mod added;
#[path = "links/addresses.rs"]
mod addresses;
#[path = "links/astray.rs"]
mod astray;
#[path = "links/damaged.rs"]
mod damaged;
#[path = "links/described.rs"]
mod described;
#[path = "links/found.rs"]
mod found;
#[path = "links/lengths.rs"]
mod lengths;
#[path = "links/made.rs"]
mod made;
#[path = "links/older.rs"]
mod older;
#[path = "links/packed.rs"]
mod packed;
#[path = "links/shipped.rs"]
mod shipped;
#[path = "links/whose.rs"]
mod whose;
