//! A script written into a page that forbids all others.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The page with this script in the place of the element that asks for `boot.js`, allowed by its checksum and right behind
/// what allows it: further down it would wait for styles. `None` where the page asks for none, or the script cannot stand in
/// a page.
pub fn boot(html: &str, script: &str) -> Option<String> {
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
    let sum = BASE64_STANDARD.encode(Sha256::digest(script));
    let allowed = format!("script-src 'sha256-{sum}' ");
    let page = format!("{before}{after}").replacen("script-src ", &allowed, 1);
    let policy = page.find("Content-Security-Policy")?;
    let behind = policy + page[policy..].find('>')? + 1;
    Some(format!("{}{opening}{script}</script>{}", &page[..behind], &page[behind..]))
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
    fn another_page_or_script_is_refused() {
        assert_eq!(boot("<p>No script</p>", "start();"), None);
        assert_eq!(boot("<script src=other.js></script>", "start();"), None);
        assert_eq!(boot("<script src=boot.js></script>", "'</script>'"), None);
    }
}
