//! What is typed for a notice: the figures in it, and two tabs that type.

use proptest::prelude::*;
use tranche::notice::{NoticePart, NoticeTexts, Piece, Placeholder, pieces};

#[test]
fn figures_stand_in_a_text_by_their_names() {
    assert_eq!(
        pieces("Of [count bids], [ FUNDED ] is given; see [annex] and [ ]."),
        [
            Piece::Text("Of "),
            Piece::Figure(Placeholder::Bids),
            Piece::Text(", "),
            Piece::Figure(Placeholder::Funded),
            Piece::Text(" is given; see "),
            Piece::Unknown("[annex]"),
            Piece::Text(" and [ ]."),
        ]
    );
    assert_eq!(
        pieces("[[funded]]"),
        [Piece::Text("["), Piece::Figure(Placeholder::Funded), Piece::Text("]")]
    );
    assert_eq!(pieces("[fun\nded]"), [Piece::Text("[fun\nded]")]);
    assert_eq!(pieces("[funded"), [Piece::Text("[funded")]);
    assert_eq!(pieces(""), []);
}

#[test]
fn every_name_is_found_and_stands_for_one_thing() {
    for (name, placeholder) in Placeholder::NAMES {
        assert_eq!(Placeholder::of_name(&name.to_uppercase()), Some(placeholder), "{name}");
    }
    for (word, part) in NoticePart::WORDS {
        assert_eq!((NoticePart::from_word(word), part.word()), (Some(part), word));
    }
}

fn texts(typed: &[(NoticePart, &str)]) -> NoticeTexts {
    let mut texts = NoticeTexts::default();
    typed.iter().for_each(|(part, text)| texts.set(*part, Some((*text).to_owned())));
    texts
}

#[test]
fn what_two_tabs_typed_is_put_together_part_by_part() {
    use NoticePart::{Contact, Legal, Reference, Summary};
    let before = texts(&[(Summary, "Short."), (Legal, "None.")]);
    let mine = texts(&[(Summary, "Shorter."), (Reference, "1"), (Legal, "None.")]);
    let theirs = texts(&[(Summary, "Short!"), (Contact, "Ann"), (Legal, "Some.")]);
    let merged = NoticeTexts::merged(&before, &mine, &theirs);
    let all = [(Reference, "1"), (Contact, "Ann"), (Summary, "Shorter.\n\nShort!"), (Legal, "Some.")];
    assert_eq!((merged.texts, merged.both_changed), (texts(&all), vec![Summary]));
    // Going back to the text of the notice takes away nothing that was typed meanwhile.
    let gone = texts(&[(Legal, "None.")]);
    assert_eq!(NoticeTexts::merged(&before, &mine, &gone).texts, mine);
    assert_eq!(NoticeTexts::merged(&before, &before, &gone).texts, gone);
}

fn some() -> impl Strategy<Value = NoticeTexts> {
    prop::collection::vec((0..15_usize, "[ab]{0,2}"), 0..6).prop_map(|all| {
        let mut texts = NoticeTexts::default();
        all.into_iter().for_each(|(part, text)| texts.set(NoticePart::WORDS[part].1, Some(text)));
        texts
    })
}

proptest! {
    #[test]
    fn pieces_are_the_text_again_and_no_text_is_lost(text in "[\\[\\]a-z \\n]{0,30}") {
        let back: String = pieces(&text).into_iter().map(|piece| match piece {
            Piece::Text(words) | Piece::Unknown(words) => words.to_owned(),
            Piece::Figure(one) => {
                let (name, _) = Placeholder::NAMES.into_iter().find(|(_, other)| *other == one).unwrap();
                format!("[{name}]")
            }
        }).collect();
        let plain = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(plain(&back), plain(&text));
    }

    #[test]
    fn what_either_tab_typed_is_there_once_both_are_put_together(before in some(), mine in some(), theirs in some()) {
        let merged = NoticeTexts::merged(&before, &mine, &theirs).texts;
        for (_, part) in NoticePart::WORDS {
            let now = merged.get(part);
            for typed in [mine.get(part), theirs.get(part)].into_iter().flatten() {
                let is_new = before.get(part) != Some(typed);
                prop_assert!(!is_new || now.is_some_and(|now| now.contains(typed)), "{:?}", part);
            }
        }
        prop_assert_eq!(&NoticeTexts::merged(&before, &before, &theirs).texts, &theirs);
        prop_assert_eq!(&NoticeTexts::merged(&before, &mine, &before).texts, &mine);
        prop_assert_eq!(&NoticeTexts::merged(&before, &mine, &mine).texts, &mine);
    }
}
