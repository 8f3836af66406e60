//! Who speaks in each line of a thread of mails, as its headers and quotations tell.

use super::attribution::{attribution, attribution_date};
use super::quoted_line::QuotedLine;
use super::sender_line::{MailBegin, head_date, mail_head, name_with_date};
use super::wrapped_quote::rejoin;
use crate::sender::is_same_sender;

/// Who speaks in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speech {
    /// How often it is quoted.
    pub depth: usize,
    /// Which of the names speaks; `None` where nothing says it.
    speaker: Option<usize>,
    /// Which of the messages it is of, from 1; `0` before any begins.
    message: usize,
}

/// Who speaks at a depth of quotation.
#[derive(Clone, Copy)]
struct Turn {
    depth: usize,
    speaker: Option<usize>,
    message: usize,
}

/// The speakers of a whole text.
#[derive(Default)]
pub struct Speakers {
    names: Vec<String>,
    /// When each of them wrote, as the mails say.
    dates: Vec<String>,
    lines: Vec<Speech>,
    /// Who speaks at which depth of quotation, from the least.
    now: Vec<Turn>,
    /// How many messages have begun.
    messages: usize,
    /// Who was announced for what is quoted next, and at which depth.
    announced: Option<(usize, usize)>,
    /// How many mails above this text quote it without marks.
    unmarked: usize,
}

impl Speakers {
    pub fn of(lines: &[&str]) -> Self {
        let mut lines: Vec<QuotedLine<'_>> = lines.iter().map(|line| QuotedLine::of(line)).collect();
        rejoin(&mut lines);
        let mut speakers = Self::default();
        let mut at = 0;
        while at < lines.len() {
            let taken = speakers.hear(&lines, at);
            for line in &lines[at..at + taken] {
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

    /// When that was written, as the mail says; empty where it does not.
    pub fn date(&self, line: usize) -> &str {
        let speech = self.lines.get(line).and_then(|speech| speech.speaker);
        speech.map_or("", |at| &self.dates[at])
    }

    /// The message that a line is of: the same for all its lines, and another for what is quoted in it.
    pub fn message(&self, line: usize) -> (usize, usize) {
        self.lines.get(line).map_or((0, 0), |speech| (speech.message, speech.depth))
    }

    /// How often a line is quoted.
    pub fn depth(&self, line: usize) -> usize {
        self.lines.get(line).map_or(0, |speech| speech.depth)
    }

    /// Takes in what the next lines say of who speaks, and tells how many lines that were.
    fn hear(&mut self, all: &[QuotedLine<'_>], place: usize) -> usize {
        let (before, lines) = all.split_at(place);
        let Some(QuotedLine { depth, text, .. }) = lines.first().copied() else { return 1 };
        if text.is_empty() {
            return 1;
        }
        self.begin_announced(depth);
        // A quotation ends where somebody else goes on; whoever is quoted next has to be named anew.
        self.now.retain(|turn| turn.depth <= depth);
        let same = QuotedLine::alike(lines);
        if let Some(begin) = mail_head(same) {
            self.begin(depth, begin, || head_date(all, place));
        } else if let Some((name, taken)) = attribution(same) {
            self.announced = Some((depth, self.add(name, attribution_date(&same[..taken]))));
            return taken;
        } else if let Some(begin) = name_with_date(before.last(), same) {
            self.begin(depth, begin, String::new);
        }
        1
    }

    fn add(&mut self, name: String, date: String) -> usize {
        self.names.push(name);
        self.dates.push(date);
        self.names.len() - 1
    }

    /// A mail begins.
    fn begin(&mut self, depth: usize, MailBegin { name, is_sure }: MailBegin, date: impl FnOnce() -> String) {
        let is_at_end = !is_sure && is_same_sender(&name, self.at(depth).map_or("", |at| &self.names[at]));
        if is_at_end {
            return;
        }
        // Where marks are lost, a name alone stands above what is of somebody else; elsewhere nobody can tell.
        let is_named = is_sure || self.unmarked > 0;
        let name = (is_named && !name.is_empty()).then(|| self.add(name, date()));
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

    fn say(&mut self, depth: usize, speaker: Option<usize>) {
        self.now.retain(|turn| turn.depth < depth);
        self.messages += 1;
        self.now.push(Turn { depth, speaker, message: self.messages });
    }

    fn turn(&self, depth: usize) -> Option<&Turn> {
        self.now.iter().find(|turn| turn.depth == depth)
    }

    fn at(&self, depth: usize) -> Option<usize> {
        self.turn(depth).and_then(|turn| turn.speaker)
    }

    fn note(&mut self, depth: usize) {
        let (speaker, turn) = (self.at(depth), self.turn(depth));
        // What nobody announced is of whatever it stands in.
        let message = turn.or(self.now.last()).map_or(0, |turn| turn.message);
        self.lines.push(Speech { depth: depth + self.unmarked, speaker, message });
    }
}
