//! The parts of a saved mail, and which of them are read: of those that say the same in other ways only one.

use super::mail_head::{Kind, MailHead, Numbered};

/// A part of a mail, or of a text that is none.
#[derive(Default)]
pub struct MailPart<'t> {
    /// What its head says of it.
    pub head: MailHead<'t>,
    /// The lines of its head; where that names nobody, those of the mail it is part of that do.
    pub head_lines: Vec<Numbered<'t>>,
    /// What stands below its head.
    pub body: Vec<Numbered<'t>>,
    /// Which way it is to say what others say too.
    pub ways: Vec<Way>,
}

/// One way in which a mail says something.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Way {
    /// Which of the texts that stand there in several ways, from 0.
    pub text: usize,
    /// Which of the ways, from 1.
    pub nth: usize,
}

/// The parts of a text in their order: one, where it is no saved mail.
pub fn parts(text: &str) -> Vec<MailPart<'_>> {
    let lines: Vec<Numbered<'_>> = (1..).zip(text.lines().map(str::trim_end)).collect();
    let mut splitter = Splitter::default();
    let (mut at, mut may_begin) = (0, true);
    while let Some(rest @ [(_, line), ..]) = lines.get(at..) {
        let head = if may_begin { MailHead::at(rest) } else { None };
        match head {
            Some((head, count)) => {
                splitter.begin(head, &rest[..count]);
                at += count;
                may_begin = false;
            }
            None => {
                let is_boundary = splitter.part_at(line);
                if !is_boundary {
                    splitter.now.body.push(rest[0]);
                }
                at += 1;
                // Mails that were saved together begin so, too.
                may_begin =
                    is_boundary || line.is_empty() || line.starts_with("--") || line.starts_with("From ");
            }
        }
    }
    splitter.end();
    splitter.parts
}

#[derive(Default)]
struct Splitter<'t> {
    parts: Vec<MailPart<'t>>,
    now: MailPart<'t>,
    /// Who sent the mail that the part is of.
    from: Vec<Numbered<'t>>,
    /// The parts that have parts, from the outermost.
    open: Vec<Whole<'t>>,
    /// How many texts stand there in several ways.
    texts: usize,
}

/// A part that has parts.
struct Whole<'t> {
    boundary: String,
    /// The text that its parts are ways to say.
    text: Option<usize>,
    /// How many of its parts have begun.
    begun: usize,
    ways: Vec<Way>,
    from: Vec<Numbered<'t>>,
}

/// Mails in mails in mails are not looked into any deeper.
const DEEPEST: usize = 30;

impl<'t> Splitter<'t> {
    fn end(&mut self) {
        self.parts.push(std::mem::take(&mut self.now));
    }

    /// A head begins a part.
    fn begin(&mut self, head: MailHead<'t>, lines: &[Numbered<'t>]) {
        let mut ways = self.now.ways.clone();
        if self.now.body.is_empty() && self.now.head == MailHead::default() {
            self.now = MailPart::default();
        } else {
            self.end();
        }
        if head.from.is_empty() {
            self.now.head_lines.clone_from(&self.from);
        } else {
            // Another mail, whatever it stands in.
            self.from.clone_from(&head.from);
            ways.clear();
        }
        self.now.head_lines.extend(lines);
        if let (Kind::Parts { boundary, are_alike }, true) = (&head.kind, self.open.len() < DEEPEST) {
            let text = are_alike.then_some(self.texts);
            self.texts += usize::from(*are_alike);
            let (boundary, from) = (format!("--{boundary}"), self.from.clone());
            self.open.push(Whole { boundary, text, begun: 0, ways: ways.clone(), from });
        }
        self.now.head = head;
        self.now.ways = ways;
    }

    /// Whether a line parts two parts, or ends the last.
    fn part_at(&mut self, line: &str) -> bool {
        let is_end = |whole: &Whole<'_>| line.strip_prefix(&whole.boundary) == Some("--");
        let is_it = |whole: &Whole<'_>| line == whole.boundary || is_end(whole);
        let Some(at) = self.open.iter().rposition(is_it) else { return false };
        self.end();
        self.open.truncate(at + 1);
        let Some(whole) = self.open.last_mut() else { return false };
        whole.begun += 1;
        self.now.ways.clone_from(&whole.ways);
        self.from.clone_from(&whole.from);
        if is_end(whole) {
            self.open.pop();
        } else {
            self.now.ways.extend(whole.text.map(|text| Way { text, nth: whole.begun }));
        }
        self.now.head_lines.clone_from(&self.from);
        true
    }
}
