//! Tables that were once read wrong, each with what is right in it.
#![cfg(test)]
