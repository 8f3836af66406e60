//! Mails as they were saved, in the letters that mail programs send.

use support::round::round;
use support::saved_mail::base_64;
use tranche::replies::{Place, find};

use super::threads::address;
use crate::links::version_1::shipped;

/// Who sent what, and how often the same stands elsewhere.
fn told(mail: &str) -> Vec<(String, String, usize)> {
    let found = find(&round(), &[], mail);
    assert!(found.damaged.is_empty() && found.of_other_rounds.is_empty(), "{mail}\n{found:#?}");
    found.replies.into_iter().map(|reply| (reply.sender, reply.code, reply.doubles.len())).collect()
}

const HEAD: &str = "From: Member 1 <m1@board.example>\r\nTo: chair@board.example\r\n";

/// The codes of two members.
fn two() -> [&'static str; 2] {
    [shipped()[0].1, shipped()[1].1]
}

fn html_alone(page: &str) -> String {
    format!("{HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n{page}\r\n")
}

/// Two ways to say the same, of which the first has no marks.
fn in_two_ways(text: &str, page: &str) -> String {
    format!(
        "{HEAD}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n{text}\r\n\
         --b\r\nContent-Type: text/html\r\n\r\n{page}\r\n--b--\r\n"
    )
}

#[test]
fn a_saved_mail_in_base_64_is_read_and_its_pictures_are_not() {
    let (_, code) = shipped()[1];
    let part = |kind: &str, text: &str| {
        let head = format!("Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        format!("--b\r\n{head}{}\r\n", base_64(text).1.replace('\n', "\r\n"))
    };
    let words = format!("Dear all,\n\nthis is mine, {} €\n{}\n", "é".repeat(40), address(code));
    let picture = part("image/png", "\0PNG\0\0\u{1}");
    let head = "From: =?utf-8?Q?M=C3=A9mbre_7?= <m7@board.example>\r\n\r\n";
    let mail = format!("{head}{picture}{}--b--\r\n", part("text/plain; charset=utf-8", &words));
    let replies = find(&round(), &[], &mail);
    let [reply] = &replies.replies[..] else { panic!("{replies:?}") };
    assert_eq!((reply.sender.as_str(), reply.code.as_str()), ("Mémbre 7", code));
    // Where its part begins.
    assert_eq!(reply.place, Place { nth: 1, line: 13 });
}

#[test]
fn of_two_ways_to_say_the_same_only_one_is_read() {
    let [mine, theirs] = two();
    let name = |sender: &str, code: &str| (sender.to_owned(), code.to_owned(), 0);
    let text = format!("{mine}\n\nOn 3 Nov 2026, Member 2 wrote:\n> {theirs}\n");
    // What is quoted stands there without marks.
    let page = format!("<p>{mine}</p><p>On Tuesday</p><div>{theirs}</div>");
    let both = [name("Member 1", mine), name("Member 2", theirs)];
    assert_eq!(told(&in_two_ways(&text, &page)), both);
    // The text has no links, or not all of them.
    let page = format!(
        "<p><a href=\"https://example.org/?a=1&amp;b=2#{mine}\">Mine</a></p><p>On 3 Nov 2026, Member 2 wrote:</p>\
         <blockquote><p>See <b>{theirs}</b></p></blockquote>"
    );
    assert_eq!(told(&in_two_ways("Mine", &page)), both);
    assert_eq!(told(&in_two_ways(&format!("Mine: {mine}"), &page)), both);
    // Where the text has all, it is read though the page has them, too.
    let page = format!("<p>{mine} {theirs}</p>");
    assert_eq!(told(&in_two_ways(&text, &page)), both);
    // A mail behind it is none of the ways.
    let behind =
        HEAD.replace("Member 1", "Member 3") + "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n";
    let mails = format!("{}\r\nFrom - Tue\r\n{behind}{theirs}\r\n", in_two_ways(mine, ""));
    assert_eq!(told(&mails), [name("Member 1", mine), name("Member 3", theirs)]);
}

#[test]
fn what_a_page_quotes_is_of_nobody_where_it_does_not_say_whose_it_is() {
    let [mine, theirs] = two();
    for quotation in [
        "<blockquote>CODE</blockquote>",
        "<BLOCKQUOTE TYPE='cite'><p>CODE</BLOCKQUOTE>",
        "<div class=\"gmail_quote\">CODE</div>",
        "<div class=x_gmail_quote><div>Hello</div>CODE</div>",
        "<div id=\"ydp1yahoo_quoted_7\" class=\"yahoo_quoted\"><div>CODE</div></div>",
        "<div class=\"protonmail_quote\"><br>CODE</div>",
        "<div name=\"quote\" style=\"margin:10px\">CODE</div>",
        "<div style='border:none;border-left:solid blue 1.5pt;padding:0cm'>CODE</div>",
        "<div><div id=\"divRplyFwdMsg\" dir=\"ltr\">Mitglied 2</div></div><div>CODE</div>",
        "<div><div id=\"x_appendonsend\"></div></div><table><tr><td>CODE</td></tr></table>",
        "<hr id=\"zwchr\" data-marker=\"__DIVIDER__\"><p>CODE",
        "<div><div style=\"border:none;border-top:solid #B5C4DF 1.0pt\"><p>Member 2</p></div></div><p>CODE</p>",
        "<pre>Before\n&gt; CODE</pre>",
        "<p>&gt; CODE</p>",
    ] {
        let mail = html_alone(&format!(
            "<html><body><div>Mine: {mine}</div>{}</body></html>",
            quotation.replace("CODE", theirs)
        ));
        let both = [("Member 1".to_owned(), mine.to_owned(), 0), (String::new(), theirs.to_owned(), 0)];
        assert_eq!(told(&mail), both, "{mail}");
        // It ends where its element does.
        if quotation.contains("blockquote") {
            let below =
                html_alone(&format!("<body>{}<p>Mine: {mine}</p></body>", quotation.replace("CODE", theirs)));
            assert_eq!(told(&below), [both[1].clone(), both[0].clone()], "{below}");
        }
    }
}

#[test]
fn a_code_stands_in_the_line_of_a_page_in_which_it_begins() {
    let [mine, theirs] = two();
    let mail = html_alone(&format!("<p>Mine:\r\n{mine}</p>\r\n<pre>\r\nand\r\n&gt; {theirs}</pre>"));
    let found = find(&round(), &[], &mail);
    let lines: Vec<usize> = found.replies.iter().map(|reply| reply.place.line).collect();
    assert_eq!(lines, [5, 9]);
}

/// Heads have words of their own: an equals sign ends none of their lines.
#[test]
fn the_name_of_a_sender_is_read_whatever_the_lines_around_it_are() {
    let (_, code) = shipped()[1];
    for from in [
        "=?utf-8?Q?M=C3=A9mbre_7?= <m7@board.example>",
        "=?utf-8?Q?M=C3=A9mbre_7?=\r\n <m7@board.example>",
        "=?utf-8?Q?M=C3=A9mbre?=\r\n\t=?utf-8?B?IDc=?=\r\n <m7@board.example>",
        "\r\n =?iso-8859-1?q?M=E9mbre_7?= <m7@board.example>",
        "Mémbre 7\r\n <m7@board.example>",
        "=?utf-8?B?TcOpbWJyZSA3?=\r\n <m7@board.example>",
    ] {
        for encoding in ["quoted-printable", "8bit"] {
            for before in ["", "Subject: =?utf-8?Q?My_=C2=A3?=\r\n", "X-Words: a=\r\n b=\r\n"] {
                let mail = format!(
                    "{before}From: {from}\r\nSubject: =?utf-8?Q?Re?=\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{code}\r\n"
                );
                assert_eq!(told(&mail), [("Mémbre 7".to_owned(), code.to_owned(), 0)], "{mail}");
            }
        }
    }
}

#[test]
fn a_page_that_was_made_to_keep_the_reader_busy_is_read() {
    let fund = round();
    for decoy in [
        "<",
        "<a",
        "<a =\"",
        "<a='\"> ",
        "<!--",
        "<!",
        "</a>",
        "<div>",
        "</div>",
        "<blockquote>a",
        "<style>",
        "&#",
        "&amp",
        "<hr id=appendonsend>a",
        "<a href=x>",
        "<pre>\n",
        "--b\n",
        "--b\nFrom: a\n b\nContent-Type: multipart/alternative; boundary=b\n\n",
        "From: a\nContent-Type: multipart/mixed; boundary=\"c\"\n\n",
        "a:b\n",
    ] {
        let mail = in_two_ways(&decoy.repeat(300_000 / decoy.len()), &decoy.repeat(300_000 / decoy.len()));
        assert!(find(&fund, &[], &mail).replies.is_empty(), "{decoy}");
    }
}
