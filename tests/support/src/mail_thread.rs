//! Threads of mails as programs write them, made of letters that are known.

use crate::mangled_links::Way;
use crate::saved_mail::{GMAIL, OUTLOOK, OUTLOOK_PAGE, THUNDERBIRD, saved};

/// One mail before it was sent.
#[derive(Clone)]
pub struct Letter {
    /// Who sends it.
    pub sender: String,
    /// The links or codes in it.
    pub links: Vec<String>,
}

/// How a thread is kept together.
pub type Style = fn(&[Letter], Way) -> String;

/// Every style.
pub const STYLES: [(&str, Style); 8] = [
    ("quoted", quoted),
    ("with heads below one another", headed),
    ("one after the other", listed),
    ("pasted", pasted),
    ("saved with a text and a page", |letters, way| saved(letters, way, &GMAIL)),
    ("saved as a page", |letters, way| saved(letters, way, &THUNDERBIRD)),
    ("saved with a text, a page and a picture", |letters, way| saved(letters, way, &OUTLOOK)),
    ("saved as a page with heads", |letters, way| saved(letters, way, &OUTLOOK_PAGE)),
];

/// What happens to a link before it is sent, beside what happens to every line.
pub const WAYS: [(&str, Way); 7] = [
    ("as it is", str::to_owned),
    ("the code alone", |link| link.rsplit('#').next().unwrap().to_owned()),
    ("safe", |link| {
        let encoded = link.replace(':', "%3A").replace('/', "%2F").replace('?', "%3F").replace('#', "%23");
        format!("https://safe.example/?url={encoded}&data=05%7C02&reserved=0")
    }),
    ("small letters", |link| link.to_lowercase()),
    ("wrapped", |link| wrapped(link, "\n")),
    ("wrapped with equals signs", |link| wrapped(link, "=\n")),
    ("shown and linked", |link| format!("Our choice <{link}> ({link})")),
];

/// Broken hard after 76 characters, as mail programs do.
fn wrapped(text: &str, end: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(75).map(String::from_iter).collect::<Vec<_>>().join(end)
}

impl Letter {
    /// Its address, invented like its sender.
    pub fn address(&self) -> String {
        let name: String = self.sender.chars().filter(char::is_ascii_alphanumeric).collect();
        format!("{}@board.example", name.to_lowercase())
    }

    fn head(&self, at: usize) -> String {
        let (name, address) = (&self.sender, self.address());
        let name = if name.contains(',') { format!("\"{name}\"") } else { name.clone() };
        format!(
            "From: {name} <{address}>\nSent: 3 November 2026 10:{:02}\nTo: The Chair\nSubject: Re: Bids\n",
            at % 60
        )
    }

    /// What its sender wrote.
    pub fn body(&self, way: Way) -> String {
        let links: Vec<String> = self.links.iter().map(|link| way(link)).collect();
        let links = links.join("\n\nand, if you like:\n\n");
        let sender = &self.sender;
        format!(
            "Dear all,\n\nfor tranche 2 I would give:\n\n{links}\n\nRegards\n--\u{20}\n{sender}\nTel. 01632 960000, from: here\n"
        )
    }
}

/// The newest first, each quoting all before it; who sent the newest is not said.
pub fn quoted_text(letters: &[Letter], way: Way) -> String {
    let mut thread = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = match at.checked_sub(1).map(|before| &letters[before]) {
            None => String::new(),
            Some(one) => {
                // The line is broken where it is long, some programs name the day another way.
                let end = if at % 3 == 0 { "\n" } else { " " };
                let day = if at % 2 == 0 { "Tue, 3 Nov 2026 at 10:02," } else { "Nov 3, 2026 at 10:02 AM" };
                let quote: String = thread.lines().map(|line| format!("> {line}\n")).collect();
                format!("\nOn {day} {}{end}<{}> wrote:\n\n{quote}", one.sender, one.address())
            }
        };
        thread = format!("{}{before}", letter.body(way));
    }
    thread
}

fn quoted(letters: &[Letter], way: Way) -> String {
    let thread = quoted_text(letters, way);
    letters
        .last()
        .map_or(String::new(), |last| format!("From: {} <{}>\n\n{thread}", last.sender, last.address()))
}

/// The newest first, each under its head.
fn headed(letters: &[Letter], way: Way) -> String {
    let mails = letters.iter().enumerate().rev();
    mails
        .map(|(at, letter)| {
            format!("{}\n{}\n________________________________\n", letter.head(at), letter.body(way))
        })
        .collect()
}

/// The oldest first, each under its head, with bold labels and lines that end as on Windows.
fn listed(letters: &[Letter], way: Way) -> String {
    let mail = |(at, letter): (usize, &Letter)| {
        let head = letter.head(at).replace("From:", "*From:*");
        format!("-----Original Message-----\n{head}\n{}\n", letter.body(way)).replace('\n', "\r\n")
    };
    letters.iter().enumerate().map(mail).collect()
}

/// Quoted by a program that leaves no marks on what it quotes.
fn pasted(letters: &[Letter], way: Way) -> String {
    let mail = |letter: &Letter| {
        format!(
            "On 3 Nov 2026, at 10:02, {} <{}> wrote:\n\n{}\n",
            letter.sender,
            letter.address(),
            letter.body(way)
        )
    };
    letters.iter().rev().map(mail).collect()
}
