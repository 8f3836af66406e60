//! What people read, word for word: papers that are made from decisions.
#![cfg(test)]

mod approved_counts;
mod letters;
mod motions;
mod notices;
mod results;
mod rule_texts;
mod rule_words;
mod sandwell;
mod shared_links;
mod vote_words;
