//! Every code of a text gathered, with whoever sent it.

use std::collections::{HashMap, HashSet};

use super::earlier_figures::Opener;
use super::mail_text::MailText;
use super::reply::{BadReply, Double, Place, Replies, Reply};
use super::speakers::Speakers;
use crate::fund::Fund;
use crate::link::{BadLink, FoundCode, all_codes};
use crate::sender::{is_same_sender, readable_name, sender_key};

/// As many different codes are opened.
const MOST: usize = 1_000;

/// Finds what members sent in any text: a thread of mails, many links and codes, a mail as it was saved.
///
/// A code made for one of the earlier funds is carried over to this one. The same code is one reply, of whoever is
/// quoted least; of several with one sender all are given.
#[must_use]
pub fn find(fund: &Fund, earlier: &[&Fund], text: &str) -> Replies {
    let mail = MailText::of(text);
    let found = all_codes(&mail.text);
    let speakers = Speakers::of(&mail.lines());
    let mut gathered: Vec<Gathered> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut is_cut = found.is_cut;
    for (code, nth) in found.codes.into_iter().zip(1..) {
        let line = mail.line_at(code.place);
        let place = Place { nth, line: mail.number(line) };
        let seen = Sighting { place, line, depth: speakers.depth(line) };
        match known.get(&code.code) {
            Some(at) => gathered[*at].seen.push(seen),
            None if gathered.len() == MOST => is_cut = true,
            None => {
                known.insert(code.code.clone(), gathered.len());
                gathered.push(Gathered { code, seen: vec![seen] });
            }
        }
    }
    let opener = Opener::new(fund, earlier);
    let mut replies = Replies { is_cut, ..Replies::default() };
    for one in gathered {
        one.into_replies(&opener, &speakers, &mut replies);
    }
    replies.in_order()
}

/// A code, and everywhere it stands.
struct Gathered {
    code: FoundCode,
    seen: Vec<Sighting>,
}

/// One place where a code stands.
struct Sighting {
    place: Place,
    /// From 0, as the speakers are counted.
    line: usize,
    depth: usize,
}

impl Gathered {
    fn into_replies(self, opener: &Opener<'_>, speakers: &Speakers, replies: &mut Replies) {
        let Self { code: FoundCode { code, damage, .. }, mut seen } = self;
        // Whoever is named and quoted least said it first.
        let first = seen.iter().enumerate();
        let rank = |(_, one): &(usize, &Sighting)| (speakers.name(one.line).is_empty(), one.depth, one.place);
        let first = first.min_by_key(rank).map_or(0, |(at, _)| at);
        let first = seen.remove(first);
        let (place, by_mail) = (first.place, speakers.name(first.line));
        match damage.map_or_else(|| opener.open(&code), Err) {
            Ok((received, earlier)) => {
                let by_link = received.extras.sender.trim();
                let sender = if by_link.is_empty() { by_mail.to_owned() } else { readable_name(by_link) };
                let (same_sender, doubles) = (Vec::new(), doubles(&first, &seen, &sender, speakers));
                let date = speakers.date(first.line).to_owned();
                replies.replies.push(Reply {
                    place,
                    sender,
                    date,
                    code,
                    received,
                    earlier,
                    doubles,
                    same_sender,
                });
            }
            Err(why) => {
                let list = match why {
                    BadLink::OtherFund | BadLink::OtherWords => &mut replies.of_other_rounds,
                    _ => &mut replies.damaged,
                };
                let doubles = doubles(&first, &seen, by_mail, speakers);
                list.push(BadReply { place, sender: by_mail.to_owned(), why, doubles });
            }
        }
    }
}

fn doubles(first: &Sighting, seen: &[Sighting], sender: &str, speakers: &Speakers) -> Vec<Double> {
    let mut messages = HashSet::from([speakers.message(first.line)]);
    let double = |one: &Sighting| {
        let is_within = !messages.insert(speakers.message(one.line));
        let name = Some(speakers.name(one.line)).filter(|name| !is_same_sender(name, sender));
        Double { place: one.place, is_within, sender: name.unwrap_or_default().to_owned() }
    };
    seen.iter().map(double).collect()
}

impl Replies {
    /// In the order of the text, and each told of the others of its sender.
    fn in_order(mut self) -> Self {
        self.replies.sort_by_key(|reply| reply.place);
        self.damaged.sort_by_key(|reply| reply.place);
        self.of_other_rounds.sort_by_key(|reply| reply.place);
        let mut of_sender: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, reply) in self.replies.iter().enumerate() {
            of_sender.entry(sender_key(&reply.sender)).or_default().push(at);
        }
        of_sender.remove("");
        for all in of_sender.values().filter(|all| all.len() > 1) {
            for at in all {
                self.replies[*at].same_sender = all.iter().copied().filter(|other| other != at).collect();
            }
        }
        self
    }
}
