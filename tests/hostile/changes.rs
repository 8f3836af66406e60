//! Whatever bytes come, and whatever is changed in a file: it is read or refused.

use proptest::prelude::*;
use support::workbooks::{Book, ODS, content, packed, zip, zip_bytes};
use tranche::files::{read, read_text};

/// Beginnings that lead to every reader.
const MAGIC: [&[u8]; 8] = [
    b"",
    b"PK\x03\x04",
    b"\xff\xfe",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"META\nPROJECTS\n",
    b"sep=",
    b"{",
    b"a,\"b\n",
];

/// Something done to a file or a part: bytes taken out and others put in.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, Vec<u8>)>> {
    let telling = prop::sample::select(&b"<>/\"'&;=!?[]:A1 \n\r\t,0-\xff\0"[..]);
    let new = prop::collection::vec(prop_oneof![any::<u8>(), telling], 0..6);
    prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize, new), 1..5)
}

fn changed(bytes: &[u8], changes: &[(prop::sample::Index, usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (index, gone, new) in changes {
        let from = index.index(bytes.len() + 1);
        let to = (from + gone).min(bytes.len());
        bytes.splice(from..to, new.iter().copied());
    }
    bytes
}

fn rich() -> Vec<(String, String)> {
    let data = r#"<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>47911.5</v></c><c r="C1" t="b"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>a&amp;b</t></is></c><c r="B2"><f t="shared" si="0" ref="B2:B3">A1*2</f><v>-1.5e3</v></c><c r="C2" t="e"><v>#N/A</v></c></row>"#;
    Book {
        sheets: vec![("Bids", data.to_owned())],
        strings: "<si><r><t>one</t></r></si>",
        formats: vec!["dd/mm/yyyy"],
        ..Book::default()
    }
    .parts()
}

fn ods() -> String {
    content(
        "",
        r#"<table:table table:name="Bids"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1.5" table:number-columns-repeated="3"><text:p>1.5</text:p></table:table-cell><table:table-cell><text:p>a<text:s text:c="3"/>&amp;</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>"#,
    )
}

proptest! {
    #[test]
    fn any_bytes_at_all_are_read_or_refused(magic in prop::sample::select(&MAGIC[..]), bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let bytes = [magic, &bytes].concat();
        let _ = read("a.csv", &bytes, &mut |_| {});
        let _ = read_text(&String::from_utf8_lossy(&bytes), &mut |_| {});
    }

    #[test]
    fn any_text_at_all_is_read_or_refused(text in "[a\",;|\t\r\n =é{]{0,80}") {
        let _ = read("a.csv", text.as_bytes(), &mut |_| {});
        let _ = read("a.txt", text.as_bytes(), &mut |_| {});
        let _ = read_text(&text, &mut |_| {});
    }

    #[test]
    fn no_change_to_an_archive_breaks_the_reader(changes in changes()) {
        let _ = read("a.xlsx", &changed(&packed(&rich()), &changes), &mut |_| {});
        let _ = read("a.ods", &changed(&zip(&[("mimetype", ODS), ("content.xml", &ods())]), &changes), &mut |_| {});
    }

    #[test]
    fn no_change_to_a_part_breaks_the_reader(part in any::<prop::sample::Index>(), changes in changes()) {
        let mut parts: Vec<(String, Vec<u8>)> = rich().into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
        let at = part.index(parts.len());
        parts[at].1 = changed(&parts[at].1, &changes);
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        let _ = read("a.xlsx", &zip_bytes(&parts), &mut |_| {});
        let document = changed(ods().as_bytes(), &changes);
        let _ = read("a.ods", &zip_bytes(&[("mimetype", ODS.as_bytes()), ("content.xml", &document)]), &mut |_| {});
    }
}
