//! Equal figures do not make two bids the same: no decision lands on another project without a word.

mod pair;
mod random_pairs;
mod warnings;
