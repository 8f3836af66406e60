//! Who speaks in each line of a thread of mails, as its headers and quotations tell.

use super::attribution::attribution;
use super::sender_name::sender_name;

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

/// What stands before the sender in the head of a mail. Those of the second list are words of English as well.
const FROM: [&str; 1] = ["From"];
const FROM_ELSEWHERE: [&str; 8] = ["Von", "De", "Da", "Van", "Från", "Fra", "Od", "Oddi wrth"];
/// What stands in the next lines of such a head.
const BESIDE: [&str; 24] = [
    "Sent",
    "Date",
    "To",
    "Subject",
    "Cc",
    "Gesendet",
    "Datum",
    "An",
    "Betreff",
    "Envoyé",
    "À",
    "A",
    "Objet",
    "Enviado",
    "Para",
    "Asunto",
    "Inviato",
    "Oggetto",
    "Verzonden",
    "Aan",
    "Onderwerp",
    "Anfonwyd",
    "At",
    "Pwnc",
];
/// What parts a mail from the one below it.
const PARTING: [&str; 5] = [
    "original message",
    "forwarded message",
    "begin forwarded message",
    "ursprüngliche nachricht",
    "message d'origine",
];

impl Speakers {
    pub fn of(lines: &[&str]) -> Self {
        let quoted: Vec<(usize, &str)> = lines.iter().map(|line| unquoted(line)).collect();
        let mut speakers = Self::default();
        let mut at = 0;
        while at < quoted.len() {
            let taken = speakers.hear(&quoted[at..]);
            for (depth, _) in &quoted[at..at + taken] {
                speakers.note(*depth);
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
    fn hear(&mut self, lines: &[(usize, &str)]) -> usize {
        let Some((depth, text)) = lines.first().copied() else { return 1 };
        if !text.is_empty() {
            self.begin_announced(depth);
        }
        let same: Vec<&str> =
            lines.iter().take(4).take_while(|(at, _)| *at == depth).map(|(_, line)| *line).collect();
        if let Some(name) = header(&same) {
            self.unmarked = 0;
            let name = self.named(name);
            self.say(depth, name);
        } else if is_parting(text) {
            self.say(depth, None);
        } else if let Some((name, taken)) = attribution(&same) {
            self.names.push(name);
            self.announced = Some((depth, self.names.len() - 1));
            return taken;
        }
        1
    }

    /// What was announced begins: deeper, or without any mark where what was pasted has lost them.
    fn begin_announced(&mut self, depth: usize) {
        let Some((from, name)) = self.announced.take() else { return };
        let is_named = !self.names[name].is_empty();
        if depth > from {
            self.say(from + 1, Some(name).filter(|_| is_named));
        } else if depth == from && is_named {
            self.unmarked += 1;
            self.say(depth, Some(name));
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

    fn note(&mut self, depth: usize) {
        let speaker = self.now.iter().find(|(at, _)| *at == depth).and_then(|(_, name)| *name);
        self.lines.push(Speech { depth: depth + self.unmarked, speaker });
    }
}

/// How often a line is quoted, and what is quoted.
fn unquoted(line: &str) -> (usize, &str) {
    const MOST: usize = 100;
    let (mut depth, mut rest) = (0, line.trim_start_matches([' ', '\t', '\u{a0}', '\u{feff}']));
    while let Some(inside) = rest.strip_prefix('>').filter(|_| depth < MOST) {
        depth += 1;
        rest = inside.trim_start_matches([' ', '\u{a0}']);
    }
    (depth, rest.trim())
}

/// The sender, where a line is that of a mail's head.
fn header(lines: &[&str]) -> Option<String> {
    let (label, value) = field(lines.first()?)?;
    let is = |labels: &[&str]| labels.iter().any(|known| known.eq_ignore_ascii_case(label));
    let has_beside = || {
        lines
            .iter()
            .skip(1)
            .filter_map(|line| field(line))
            .any(|(label, _)| BESIDE.iter().any(|known| known.eq_ignore_ascii_case(label)))
    };
    let is_head = is(&FROM) || is(&FROM_ELSEWHERE) && (value.contains('@') || has_beside());
    (is_head && !value.is_empty()).then(|| sender_name(value))
}

/// A label and what stands behind its colon; some programs leave marks of bold letters.
fn field(line: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 1_000;
    let (label, value) = line.split_once(':').filter(|_| line.len() <= LONGEST)?;
    let bare = |text| str::trim_matches(text, |c: char| c.is_whitespace() || matches!(c, '*' | '_'));
    Some((bare(label), bare(value)))
}

fn is_parting(line: &str) -> bool {
    let bare = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '_' | ':' | '*'));
    line.len() > 20 && line.bytes().all(|byte| byte == b'_')
        || PARTING.iter().any(|known| known.eq_ignore_ascii_case(bare))
}
