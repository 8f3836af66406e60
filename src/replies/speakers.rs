//! Who speaks in each line of a thread of mails, as its headers and quotations tell.

use super::attribution::attribution;
use super::quoted_line::QuotedLine;
use super::sender_line::{MailBegin, mail_head, name_with_date};
use crate::sender::is_same_sender;

/// Who speaks in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speech {
    /// How often it is quoted.
    pub depth: usize,
    /// Which of the names speaks; `None` where nothing says it.
    speaker: Option<usize>,
}

/// The speakers of a whole text.
#[derive(Default)]
pub struct Speakers {
    names: Vec<String>,
    lines: Vec<Speech>,
    /// Who speaks at which depth of quotation, from the least.
    now: Vec<(usize, Option<usize>)>,
    /// Who was announced for what is quoted next, and at which depth.
    announced: Option<(usize, usize)>,
    /// How many mails above this text quote it without marks.
    unmarked: usize,
}

impl Speakers {
    pub fn of(lines: &[&str]) -> Self {
        let lines: Vec<QuotedLine<'_>> = lines.iter().map(|line| QuotedLine::of(line)).collect();
        let mut speakers = Self::default();
        let mut at = 0;
        while at < lines.len() {
            let (before, rest) = lines.split_at(at);
            let taken = speakers.hear(before.last(), rest);
            for line in &rest[..taken] {
                speakers.note(line.depth);
            }
            at += taken;
        }
        speakers
    }

    /// Who speaks in a line, from 0; empty where nothing says it.
    pub fn name(&self, line: usize) -> &str {
        let speech = self.lines.get(line).and_then(|speech| speech.speaker);
        speech.map_or("", |at| &self.names[at])
    }

    /// How often a line is quoted.
    pub fn depth(&self, line: usize) -> usize {
        self.lines.get(line).map_or(0, |speech| speech.depth)
    }

    /// Takes in what the next lines say of who speaks, and tells how many lines that were.
    fn hear(&mut self, before: Option<&QuotedLine<'_>>, lines: &[QuotedLine<'_>]) -> usize {
        let Some(QuotedLine { depth, text, .. }) = lines.first().copied() else { return 1 };
        if text.is_empty() {
            return 1;
        }
        self.begin_announced(depth);
        // A quotation ends where somebody else goes on; whoever is quoted next has to be named anew.
        self.now.retain(|(at, _)| *at <= depth);
        let same = QuotedLine::alike(lines);
        if let Some(begin) = mail_head(same) {
            self.begin(depth, begin);
        } else if let Some((name, taken)) = attribution(same) {
            self.names.push(name);
            self.announced = Some((depth, self.names.len() - 1));
            return taken;
        } else if let Some(begin) = name_with_date(before, same) {
            self.begin(depth, begin);
        }
        1
    }

    /// A mail begins.
    fn begin(&mut self, depth: usize, MailBegin { name, is_sure }: MailBegin) {
        let is_at_end = !is_sure && is_same_sender(&name, self.at(depth).map_or("", |at| &self.names[at]));
        if is_at_end {
            return;
        }
        // Where marks are lost, a name alone stands above what is of somebody else; elsewhere nobody can tell.
        let is_named = is_sure || self.unmarked > 0;
        let name = if is_named { self.named(name) } else { None };
        self.unmarked = 0;
        self.say(depth, name);
    }

    /// What was announced begins: deeper, or without any mark where what was pasted has lost them.
    fn begin_announced(&mut self, depth: usize) {
        let Some((from, name)) = self.announced.take() else { return };
        let is_named = !self.names[name].is_empty();
        if depth > from {
            self.say(from + 1, Some(name).filter(|_| is_named));
        } else if depth == from {
            self.unmarked += 1;
            self.say(depth, Some(name).filter(|_| is_named));
        }
    }

    fn named(&mut self, name: String) -> Option<usize> {
        if name.is_empty() {
            return None;
        }
        self.names.push(name);
        Some(self.names.len() - 1)
    }

    fn say(&mut self, depth: usize, name: Option<usize>) {
        self.now.retain(|(at, _)| *at < depth);
        self.now.push((depth, name));
    }

    fn at(&self, depth: usize) -> Option<usize> {
        self.now.iter().find(|(at, _)| *at == depth).and_then(|(_, name)| *name)
    }

    fn note(&mut self, depth: usize) {
        let speaker = self.at(depth);
        self.lines.push(Speech { depth: depth + self.unmarked, speaker });
    }
}
