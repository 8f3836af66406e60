//! What was typed for a notice of decision, as text.

use proptest::prelude::*;
use tranche::Shape;
use tranche::formats::notice_file::{self, BadNoticeFile};
use tranche::notice::{NoticePart, NoticeTexts};

const SHIPPED: &str = include_str!("../fixtures/notice-v1.json");

fn sample() -> NoticeTexts {
    let mut texts = NoticeTexts::default();
    let mut set = |part, text: &str| texts.set(part, Some(text.to_owned()));
    set(NoticePart::Summary, "Of [count bids] we approve [count funded]:\n[funded], “to the penny”.");
    set(NoticePart::Reference, "PCC/2013/47");
    set(NoticePart::PublicAccess, "");
    texts
}

#[test]
fn what_was_shipped_opens_for_ever() {
    assert_eq!(notice_file::read(SHIPPED).as_ref(), Ok(&sample()));
    assert_eq!(notice_file::write(&sample()), SHIPPED.trim_end());
    assert_eq!(notice_file::read(&format!("\u{feff}{SHIPPED}")), Ok(sample()));
}

#[test]
fn what_is_none_says_why() {
    let read = |text: &str| notice_file::read(text).unwrap_err();
    let misfit = |text: &str| match read(text) {
        BadNoticeFile::Misfit(misfit) => (misfit.place, misfit.why),
        other => panic!("{other:?}"),
    };
    assert!(matches!(read("{"), BadNoticeFile::Broken(_)));
    assert_eq!(read("{}"), BadNoticeFile::OtherFormat(String::new()));
    let newer = SHIPPED.replace("tranche-notice/1", "tranche-notice/2");
    assert_eq!(read(&newer), BadNoticeFile::Newer("tranche-notice/2".to_owned()));
    let unknown = SHIPPED.replace("\"summary\"", "\"summery\"");
    assert_eq!(misfit(&unknown), ("texts".to_owned(), Shape::Unknown("summery".to_owned())));
    let twice = SHIPPED.replace("\"summary\"", "\"reference\"");
    assert_eq!(misfit(&twice), ("texts".to_owned(), Shape::Twice("reference".to_owned())));
    let number = SHIPPED.replace("\"PCC/2013/47\"", "47");
    assert_eq!(misfit(&number).1, Shape::NotText("reference"));
    assert_eq!(misfit("{\"format\": \"tranche-notice/1\"}").1, Shape::Missing("texts"));
}

proptest! {
    #[test]
    fn texts_are_read_as_they_were_written(all in prop::collection::vec((0..15_usize, any::<String>()), 0..8)) {
        let mut texts = NoticeTexts::default();
        all.into_iter().for_each(|(part, text)| texts.set(NoticePart::WORDS[part].1, Some(text)));
        prop_assert_eq!(notice_file::read(&notice_file::write(&texts)), Ok(texts));
    }

    #[test]
    fn a_text_that_was_cut_off_is_read_not_at_all(end in 0..SHIPPED.trim_end().len() - 1) {
        let cut = &SHIPPED.as_bytes()[..end];
        prop_assert!(notice_file::read(&String::from_utf8_lossy(cut)).is_err());
    }
}
