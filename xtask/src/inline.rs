//! A script written into a page that forbids all others.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The page with this script in the place of the element that asks for `boot.js`, allowed by its checksum and right behind
/// what allows it: further down it would wait for styles. `None` where the page asks for none, or the script cannot stand in
/// a page.
pub fn boot(html: &str, script: &str) -> Option<String> {
    let script = &in_ascii(script, |sign| format!("\\u{{{:x}}}", u32::from(sign)));
    if script.contains("</") || script.contains("<!--") {
        return None;
    }
    let start = html.find("<script ")?;
    let end = start + html[start..].find("</script>")? + "</script>".len();
    let element = &html[start..end];
    let at = element.find("src=")?;
    let source = &element[at..at + element[at..].find([' ', '>'])?];
    if !source.contains("boot.js") {
        return None;
    }
    let opening = element.strip_suffix("</script>")?.replace(source, "").replace("defer", "");
    let (before, after) = (&html[..start], &html[end..]);
    let page = allowed(&format!("{before}{after}"), "script-src ", script);
    let policy = page.find("Content-Security-Policy")?;
    let behind = policy + page[policy..].find('>')? + 1;
    Some(format!("{}{opening}{script}</script>{}", &page[..behind], &page[behind..]))
}

/// The page with this style sheet in the place of the element that asks for it, allowed by its checksum, and the name of the
/// file that nobody asks for any more. `None` where the page asks for none, or the sheet cannot stand in a page.
pub fn style(html: &str, read: impl FnOnce(&str) -> Option<String>) -> Option<(String, String)> {
    let (start, element) = html.match_indices("<link").find_map(|(start, _)| {
        let element = &html[start..=start + html[start..].find('>')?];
        element.contains("stylesheet").then_some((start, element))
    })?;
    let from = element.find("./")? + "./".len();
    let name = &element[from..from + element[from..].find(['"', ' ', '>'])?];
    let sheet = in_ascii(&read(name)?, |sign| format!("\\{:x} ", u32::from(sign)));
    if sheet.contains("</") || sheet.contains("<!--") {
        return None;
    }
    let (before, after) = (&html[..start], &html[start + element.len()..]);
    let page = format!("{before}<style>{sheet}</style>{after}");
    Some((allowed(&page, "style-src ", &sheet), name.to_owned()))
}

/// The same in letters that are one byte each in all encodings: a host may name another one than the page does, and the checksum
/// is of the letters.
fn in_ascii(text: &str, escape: impl Fn(char) -> String) -> String {
    text.chars().map(|sign| if sign.is_ascii() { sign.to_string() } else { escape(sign) }).collect()
}

/// The page with this in its policy, by its checksum.
fn allowed(html: &str, what: &str, content: &str) -> String {
    let sum = BASE64_STANDARD.encode(Sha256::digest(content));
    html.replacen(what, &format!("{what}'sha256-{sum}' "), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_first_and_is_allowed() {
        let policy = |sources: &str| {
            format!("<meta http-equiv=Content-Security-Policy content=\"script-src {sources}\">")
        };
        let html = policy("'self'") + "<link><script defer src=./boot.js data-js=./a.js></script><div></div>";
        let page = boot(&html, "start();").unwrap();
        let allowed = policy("'sha256-E6jQvrT2ZivWG9GJ4AAEZf4MhI7l3QkLroW4hgvUT4c=' 'self'");
        let page_to_be = allowed + "<script   data-js=./a.js>start();</script><link><div></div>";
        assert_eq!(page, page_to_be);
    }

    #[test]
    fn a_style_sheet_stands_in_the_page_and_is_allowed() {
        let policy = "<meta content=\"style-src 'self'\">";
        let page = format!("{policy}<link rel=icon href=./a.svg><link rel=stylesheet href=./b.css><p>");
        let read = |name: &str| (name == "b.css").then(|| "p{}".to_owned());
        let (page, name) = style(&page, read).unwrap();
        assert_eq!(name, "b.css");
        let policy =
            "<meta content=\"style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=' 'self'\">";
        assert_eq!(page, format!("{policy}<link rel=icon href=./a.svg><style>p{{}}</style><p>"));
        assert_eq!(style("<p>No sheet</p>", read), None);
        assert_eq!(style("<link rel=stylesheet href=./b.css>", |_| Some("</style>".into())), None);
    }

    #[test]
    fn both_are_written_in_ascii() {
        let page = boot("<meta Content-Security-Policy><script src=boot.js></script>", "say('…');").unwrap();
        assert!(page.contains("say('\\u{2026}');"), "{page}");
        let (page, _) =
            style("<link rel=stylesheet href=./b.css>", |_| Some("p{content:'…'}".into())).unwrap();
        assert!(page.contains("p{content:'\\2026 '}"), "{page}");
    }

    #[test]
    fn another_page_or_script_is_refused() {
        assert_eq!(boot("<p>No script</p>", "start();"), None);
        assert_eq!(boot("<script src=other.js></script>", "start();"), None);
        assert_eq!(boot("<script src=boot.js></script>", "'</script>'"), None);
    }
}
