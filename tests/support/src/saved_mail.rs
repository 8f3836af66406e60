//! Mails as programs save them, made of letters that are known: a text without marks, a web page, or both, and what each
//! quotes.

use crate::mail_thread::{Letter, quoted_text};
use crate::mangled_links::Way;

/// Writes the letters of a part, and says how.
pub type Encoding = fn(&str) -> (&'static str, String);

/// How a program writes the mails it saves.
pub struct Program {
    /// Puts what it quotes into a web page.
    quotation: fn(&Letter, &str) -> String,
    /// Writes the letters of each part.
    encoding: Encoding,
    /// Puts a text without marks and a web page together.
    parts: fn(&str, &str, Encoding) -> String,
}

pub const GMAIL: Program = Program { quotation: of_gmail, encoding: in_equals_signs, parts: alternative };
pub const THUNDERBIRD: Program = Program { quotation: of_thunderbird, encoding: plain, parts: page_alone };
pub const OUTLOOK: Program = Program { quotation: of_outlook, encoding: base_64, parts: with_picture };
pub const OUTLOOK_PAGE: Program =
    Program { quotation: of_outlook_on_a_desk, encoding: in_equals_signs, parts: page_alone };

/// The newest mail of a thread, which quotes all before it.
pub fn saved(letters: &[Letter], way: Way, program: &Program) -> String {
    let Some(last) = letters.last() else { return String::new() };
    let page = letters.iter().enumerate().fold(String::new(), |quoted, (at, letter)| {
        let before = at.checked_sub(1).map(|before| (program.quotation)(&letters[before], &quoted));
        format!("<div dir=\"ltr\">{}</div>{}", in_html(&letter.body(way)), before.unwrap_or_default())
    });
    let page = format!("<html><head><style>p > a {{ }}</style></head><body>{page}</body></html>\n");
    let parts = (program.parts)(&quoted_text(letters, way), &page, program.encoding);
    format!("{}{parts}", head(last)).replace('\n', "\r\n")
}

/// With a name in letters of its own, broken, behind a subject that ends in an equals sign.
fn head(letter: &Letter) -> String {
    let name = if letter.sender.is_ascii() {
        format!("\"{}\"", letter.sender)
    } else {
        let mut word = String::new();
        for byte in letter.sender.bytes() {
            match byte {
                b' ' => word.push('_'),
                _ if byte.is_ascii_alphanumeric() => word.push(byte.into()),
                _ => word += &format!("={byte:02X}"),
            }
        }
        format!("=?utf-8?Q?{word}?=")
    };
    format!(
        "Return-Path: <list@board.example>\nReceived: by mail.board.example\n\tfor <chair@board.example>; Tue, 3 Nov 2026 10:02:00 +0000 (UTC)\n\
         Subject: =?utf-8?Q?My_=C2=A3?=\nFrom: {name}\n <{}>\nTo: The Chair <chair@board.example>,\n The Secretary <s@board.example>\n\
         Date: Tue, 3 Nov 2026 10:02:00 +0000\nMIME-Version: 1.0\n",
        letter.address()
    )
}

fn part(kind: &str, (encoding, text): (&str, String)) -> String {
    format!("Content-Type: {kind};\n charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{text}\n")
}

fn alternative(text: &str, page: &str, encoding: Encoding) -> String {
    let (text, page) = (part("text/plain", encoding(text)), part("text/html", encoding(page)));
    format!(
        "Content-Type: multipart/alternative;\n\tboundary=\"=_alt.1\"\n\nThis is a mail in parts.\n\n--=_alt.1\n{text}\n--=_alt.1\n{page}\n--=_alt.1--\n"
    )
}

/// The picture belongs to the page, and a note of nobody else hangs on the mail.
fn with_picture(text: &str, page: &str, encoding: Encoding) -> String {
    let picture = part("image/png", base_64("\0PNG\0\0\u{1}"));
    let related = part("text/html", encoding(page));
    let text = part("text/plain", encoding(text));
    let note = part("text/plain", plain("The agenda: see you there.\n"));
    format!(
        "Content-Type: multipart/mixed; boundary=mix\n\n--mix\nContent-Type: multipart/alternative; boundary=alt\n\n--alt\n{text}\n--alt\n\
         Content-Type: multipart/related; boundary=\"rel\"\n\n--rel\n{related}\n--rel\n{picture}\n--rel--\n\n--alt--\n\n--mix\n{note}\n--mix--\n"
    )
}

fn page_alone(_: &str, page: &str, encoding: Encoding) -> String {
    part("text/html", encoding(page))
}

fn plain(text: &str) -> (&'static str, String) {
    ("8bit", text.to_owned())
}

/// Equals signs for all but ASCII, and at the end of a line that goes on.
fn in_equals_signs(text: &str) -> (&'static str, String) {
    let mut all = String::new();
    for line in text.lines() {
        let mut length = 0;
        for byte in line.bytes() {
            let piece = match byte {
                b' '..=b'~' if byte != b'=' => char::from(byte).to_string(),
                _ => format!("={byte:02X}"),
            };
            if length + piece.len() > 75 {
                all += "=\n";
                length = 0;
            }
            length += piece.len();
            all += &piece;
        }
        all.push('\n');
    }
    ("quoted-printable", all)
}

/// Four letters for three bytes, 76 letters a line.
pub fn base_64(text: &str) -> (&'static str, String) {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let four = |three: &[u8]| {
        let bits = (0..3).fold(0, |bits: usize, at| bits << 8 | usize::from(*three.get(at).unwrap_or(&0)));
        let letter = |at: usize| {
            if at > three.len() { '=' } else { char::from(LETTERS[bits >> (18 - 6 * at) & 63]) }
        };
        [0, 1, 2, 3].map(letter)
    };
    let letters: Vec<char> = text.as_bytes().chunks(3).flat_map(four).collect();
    ("base64", letters.chunks(76).map(|line| line.iter().collect::<String>() + "\n").collect())
}

/// A text as it stands in a web page.
pub fn in_html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('é', "&eacute;");
    text.replace('\n', "<br>\n")
}

fn of_gmail(letter: &Letter, quoted: &str) -> String {
    let (name, address) = (in_html(&letter.sender), letter.address());
    format!(
        "<br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">On Tue, 3 Nov 2026 at 10:02, {name} \
         &lt;<a href=\"mailto:{address}\">{address}</a>&gt; wrote:<br></div><blockquote class=\"gmail_quote\" \
         style=\"margin:0px;border-left:1px solid rgb(204,204,204);padding-left:1ex\">{quoted}</blockquote></div>\n"
    )
}

fn of_thunderbird(letter: &Letter, quoted: &str) -> String {
    format!(
        "<p><br></p>\n<div class=\"moz-cite-prefix\">On 03/11/2026 10:02, {} wrote:<br>\n</div>\n<blockquote type=\"cite\" \
         cite=\"mid:1@board.example\">\n{quoted}\n</blockquote>\n",
        in_html(&letter.sender)
    )
}

fn outlook_head(letter: &Letter) -> String {
    format!(
        "<b>From:</b> {} &lt;{}&gt;<br>\n<b>Sent:</b> 03 November 2026 10:02<br>\n<b>To:</b> The Chair<br>\n<b>Subject:</b> RE: Bids",
        in_html(&letter.sender),
        letter.address()
    )
}

fn of_outlook(letter: &Letter, quoted: &str) -> String {
    format!(
        "<div id=\"appendonsend\"></div><hr style=\"display:inline-block;width:98%\" tabindex=\"-1\"><div id=\"divRplyFwdMsg\" dir=\"ltr\">\
         <font face=\"Calibri\">{}</font><div>&nbsp;</div></div>\n<div>{quoted}</div>\n",
        outlook_head(letter)
    )
}

fn of_outlook_on_a_desk(letter: &Letter, quoted: &str) -> String {
    format!(
        "<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p class=\"MsoNormal\">{}\
         <o:p></o:p></p></div></div>\n<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>\n{quoted}\n",
        outlook_head(letter)
    )
}
