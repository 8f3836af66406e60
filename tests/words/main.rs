//! What people read, word for word: papers that are made from decisions.
#![cfg(test)]

mod motions;
mod notices;
mod results;
mod sandwell;
