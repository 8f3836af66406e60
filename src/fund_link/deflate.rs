//! A text as few bytes: deflated behind a dictionary that holds what is in every fund file.

use miniz_oxide::DataFormat;
use miniz_oxide::deflate::core::{
    CompressionStrategy, CompressorOxide, TDEFLFlush, TDEFLStatus, compress_to_output,
};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

use super::bad_fund_link::BadFundLink;

/// No text is unpacked to more bytes: a mebibyte, which is more than the text of ten thousand short bids.
const MOST: usize = 1 << 20;

/// What stands before the text, for both sides, and need not be sent. What every fund has is last, because what is near
/// takes fewer bits to point at. Part of version 1 for ever: without it no code opens.
const DICTIONARY: &str = concat!(
    r#""paper":{"title":"","publisher":"","date":""},"stated":[{"of":"fundcommittedavailablerequestedreduced"#,
    r#"","partnership":"","precision":"up-toapproximate","worked":{"times":,"of":"","each":""},"notes":[""]"#,
    r#","options":[{"id":"reduced","title":"Reduced","amount":"","line":""}],"each":"","per":"","reducible_to":""#,
    r#"","units":[{"id":"","one":"","many":"","count":1}],"lines":[{"id":"","title":"","amount":"000"},{"id":""#,
    r#"","purpose":"","themes":["","where":"","short":""#,
    r#"{"format":"tranche-fund/1","id":"","title":"","period":"2026–27","currency":"GBP","group":{"one":"ward"#,
    r#"","many":"wardspartnership","many":"partnerships"},"sources":[{"title":"Grant","amount":"00000"}],"#,
    r#""commitments":[{"title":"","amount":"0000"}],"partnerships":[{"id":"","name":""},{"id":"","name":""}],"#,
    r#""bids":[{"ref":"1","partnership":"","title":"","requested":"5000"},{"ref":"2","partnership":"","title":""#,
    r#"","requested":"10000"},{"ref":""#,
);

/// The text as few bytes. Packs the dictionary first, in the same stream, and keeps only what comes after it.
///
/// `None` where the packing does not end well.
pub fn packed(text: &str) -> Option<Vec<u8>> {
    let mut stream = CompressorOxide::with_params(DataFormat::Raw, 10, CompressionStrategy::Default, 15);
    let (status, taken) = compress_to_output(&mut stream, DICTIONARY.as_bytes(), TDEFLFlush::Sync, |_| true);
    if status != TDEFLStatus::Okay || taken != DICTIONARY.len() {
        return None;
    }
    let mut bytes = Vec::new();
    let (status, taken) = compress_to_output(&mut stream, text.as_bytes(), TDEFLFlush::Finish, |more| {
        bytes.extend_from_slice(more);
        true
    });
    (status == TDEFLStatus::Done && taken == text.len()).then_some(bytes)
}

/// What was packed. Takes no more room than the dictionary and the longest text it may be.
pub fn unpacked(bytes: &[u8]) -> Result<String, BadFundLink> {
    let begins = DICTIONARY.len();
    let mut room = DICTIONARY.as_bytes().to_vec();
    room.resize(begins + MOST, 0);
    let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    let (status, taken, written) = decompress(&mut DecompressorOxide::new(), bytes, &mut room, begins, flags);
    match status {
        TINFLStatus::Done if taken == bytes.len() => {
            String::from_utf8(room[begins..begins + written].to_vec()).map_err(|_| BadFundLink::Damaged)
        }
        TINFLStatus::HasMoreOutput => Err(BadFundLink::TooLarge),
        _ => Err(BadFundLink::Damaged),
    }
}
