//! A notice of decision as a document, part by part: the texts with the figures of today in them, and under each its tables.

mod board_table;
mod decision_tables;

use crate::notice::{NoticeFacts, NoticePart, NoticeTexts, Piece, pieces};
use crate::text_document::{Block, TextDocument, headed_list, typed};
use crate::ui::words::office::notice as words;

pub use board_table::board_table;

/// A part of a notice, as it is shown and changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeSection {
    /// Which part it is.
    pub part: NoticePart,
    /// Its text as it is typed, with the names of figures in brackets.
    pub template: String,
    /// What stands in brackets in it and is no such name.
    pub unknown: Vec<String>,
    /// Whether its text only says that somebody has to write it.
    pub is_to_complete: bool,
    /// Its heading, its text with the figures in their places, and its tables.
    pub blocks: Vec<Block>,
}

/// The parts that a notice of these decisions has: one that is about bids of which there are none is left out.
#[must_use]
pub fn sections(facts: &NoticeFacts, texts: &NoticeTexts) -> Vec<NoticeSection> {
    let decided = &facts.decided;
    let is_there = |part: &NoticePart| match part {
        NoticePart::Reserve => !decided.reserve.is_empty(),
        NoticePart::Deferred => !decided.deferred.is_empty(),
        NoticePart::Declined => !decided.declined.is_empty(),
        _ => true,
    };
    let parts = NoticePart::WORDS.into_iter().map(|(_, part)| part).filter(is_there);
    parts.map(|part| section(facts, texts, part)).collect()
}

/// All of a notice, with what stands above it and below it.
#[must_use]
pub fn document(facts: &NoticeFacts, texts: &NoticeTexts) -> TextDocument {
    let mut blocks = vec![Block::heading(1, words::NOTICE)];
    blocks.extend(draft(facts));
    for section in sections(facts, texts) {
        blocks.extend(section.blocks);
    }
    blocks.extend(stamp(facts));
    let title = words::document_title(&facts.fund.title);
    TextDocument { language: words::LANGUAGE.to_owned(), title, blocks }
}

/// What stands in brackets in all of these and is no figure, each once.
#[must_use]
pub fn unknown(sections: &[NoticeSection]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in sections.iter().flat_map(|section| &section.unknown) {
        if !all.contains(name) {
            all.push(name.clone());
        }
    }
    all
}

/// Of which scenario it is, and that nothing is final yet, where a bid is not decided, or where the decision was not marked as final.
#[must_use]
pub fn draft(facts: &NoticeFacts) -> Vec<Block> {
    let Some(text) = draft_words(facts) else { return Vec::new() };
    let scenario = Some(facts.title).filter(|title| !title.is_empty());
    let scenario = scenario.map(|title| Block::paragraph(words::of_scenario(title)));
    scenario.into_iter().chain([Block::Strong { text }]).collect()
}

/// That nothing is final yet, in words; nothing where it is.
#[must_use]
pub fn draft_words(facts: &NoticeFacts) -> Option<String> {
    match (facts.decided.is_draft(), facts.stamp.is_empty()) {
        (true, _) => Some(words::draft(facts)),
        (false, true) => Some(words::NOT_MARKED.to_owned()),
        (false, false) => None,
    }
}

/// What makes a final decision known again, where it is one.
#[must_use]
pub fn stamp(facts: &NoticeFacts) -> Option<Block> {
    let text = format!("{} {}", facts.stamp, words::OF_WHAT);
    (!facts.stamp.is_empty()).then(|| Block::paragraph(text))
}

fn section(facts: &NoticeFacts, texts: &NoticeTexts, part: NoticePart) -> NoticeSection {
    let template = texts.get(part).map_or_else(|| words::template(part, facts), str::to_owned);
    let (text, unknown) = filled(&template, facts);
    let is_to_complete = words::is_to_complete(&text);
    let mut blocks = headed(part, text);
    blocks.extend(below(facts, part));
    NoticeSection { part, template, unknown, is_to_complete, blocks }
}

/// A text with the figures in their places, and what in it looks like one and is none.
fn filled(template: &str, facts: &NoticeFacts) -> (String, Vec<String>) {
    let (mut text, mut unknown) = (String::new(), Vec::new());
    for piece in pieces(template) {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Figure(placeholder) => text.push_str(&words::figure(placeholder, facts)),
            Piece::Unknown(words) => {
                text.push_str(words);
                unknown.push(words.to_owned());
            }
        }
    }
    (text, unknown)
}

/// The heading of a part with its text. The first three are lines at the top of the notice; where nothing is typed they are filled in
/// by hand.
fn headed(part: NoticePart, text: String) -> Vec<Block> {
    let label = words::heading(part);
    match part {
        NoticePart::Reference | NoticePart::Contact if text.trim().is_empty() => {
            vec![Block::Blank { label: label.to_owned() }]
        }
        NoticePart::Reference | NoticePart::Contact => typed(&words::of_bid(label, &text)),
        NoticePart::Title => vec![Block::heading(2, text.trim())],
        _ => std::iter::once(Block::heading(2, label)).chain(typed(&text)).collect(),
    }
}

/// What stands below the text of a part.
fn below(facts: &NoticeFacts, part: NoticePart) -> Vec<Block> {
    let list = |items: Vec<String>| (!items.is_empty()).then_some(Block::List { items });
    match part {
        NoticePart::Summary => vec![Block::Table(decision_tables::totals(facts))],
        NoticePart::Decision => decision_tables::decision(facts),
        NoticePart::Reserve => vec![Block::Table(decision_tables::reserve(facts))],
        NoticePart::Deferred => {
            vec![Block::Table(decision_tables::without_award(
                facts,
                words::DEFERRED,
                &facts.decided.deferred,
            ))]
        }
        NoticePart::Declined => {
            vec![Block::Table(decision_tables::without_award(
                facts,
                words::DECLINED,
                &facts.decided.declined,
            ))]
        }
        NoticePart::Financial => headed_list(words::OPEN_RULES, words::open_rules(facts)),
        NoticePart::Interests => list(words::interests(facts)).into_iter().collect(),
        NoticePart::Signature => [words::SIGNED, words::NAME, words::DATE]
            .map(|label| Block::Blank { label: label.to_owned() })
            .into(),
        _ => Vec::new(),
    }
}
