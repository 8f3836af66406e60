//! A fund carried in a link opens as that fund, and a damaged one opens right or not at all.
#![cfg(all(test, feature = "carry"))]

mod round;

use round::round;
use tranche::fund_link;

#[test]
fn lengths() {
    let fund = round();
    println!("{:?}", fund_link::encode(&fund).unwrap());
}
